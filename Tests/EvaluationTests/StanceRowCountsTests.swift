import Quotations
import Stances
import Testing

@testable import Evaluation

@Suite("How often constructions are right")
struct StanceRowCountsTests {
    private func counts(_ sentences: [(String, String)]) throws -> [String: StanceRowCounts.Count] {
        var tram = Debate.Side(id: "tram", name: ["zh": "有轨电车"])
        tram.terms = ["电车"]
        var bus = Debate.Side(id: "bus", name: ["zh": "公交"])
        bus.terms = ["公交"]
        var debate = Debate(question: [:], sides: [tram, bus], aspects: [], keyPoints: [])
        debate.both = ["互为补充"]
        let evaluation = Evaluation(directory: SpeakerDirectory([]), debate: debate)
        let gold = sentences.enumerated().map { number, sentence in
            GoldArticle(
                id: "\(number)", text: sentence.0, isGiven: true,
                quotes: [.init(start: 0, end: sentence.0.unicodeScalars.count, stance: sentence.1)])
        }
        let rows = evaluation.report(on: gold).stanceRows.rows
        return Dictionary(uniqueKeysWithValues: rows.map { ("\($0.place.section) \($0.place.name)", $0.count) })
    }

    @Test("for a side is right where that side is labelled, against it where another is")
    func sides() throws {
        let rows = try counts([("电车比公交更快。", "tram"), ("电车比公交更快。", "bus"), ("公交不安全。", "tram")])
        #expect(rows["constructions comparison"] == StanceRowCounts.Count(found: 2, right: 1))
        #expect(rows["constructions comparison+measure"] == StanceRowCounts.Count(found: 2, right: 1))
        #expect(rows["constructions predicate"] == StanceRowCounts.Count(found: 1, right: 1))
        #expect(rows["verdicts side"] == StanceRowCounts.Count(found: 3, right: 2))
    }

    @Test("where several are labelled only what speaks for them is right, where nothing is held nothing is")
    func noSide() throws {
        let rows = try counts([("电车和公交互为补充。", "both"), ("电车和公交互为补充。", "neutral"), ("电车更快。", "both"), ("公交不安全。", "both")])
        #expect(rows["constructions bothHaveTheirPlace"]?.found == 4 && rows["constructions bothHaveTheirPlace"]?.right == 2)
        #expect(rows["constructions predicate"] == StanceRowCounts.Count(found: 2, right: 1))
        #expect(rows["verdicts leavesRoom"] == StanceRowCounts.Count(found: 2, right: 1))
    }
}
