import Foundation
import Testing
import WordTables

@testable import Stances

@Suite("What the constructions of stances are worth")
struct StanceWeightsTests {
    @Test("every construction, form, shading, verdict and threshold has one row, and every row can be asked for")
    func shipped() {
        let table = StanceWeights.read(StanceWeights.table, named: "weights")
        #expect(table.mistakes() == [])
        #expect(table.entries.allSatisfy { $0.class.place.section.isCounted == ($0.class.tuned != nil) })
    }

    @Test("a row of a section's form is read, and what cannot be read or is missing is told with its line")
    func slips() {
        let table: StaticString = """
            lost 1 0 0 0 0
            constructions:
              opposes 0.9 12 9 4 3
              opposes+told 0.4 2 1 0 0
              opposes+tolled 0.4 0 0 0 0
              denial 1
            threshold:
            """
        let read = StanceWeights.read(table, named: "t")
        let told = read.mistakes().map(\.description)
        #expect(told.contains("t, line 1: \"lost 1 0 0 0 0\" cannot be read"))
        #expect(told.contains("t, line 5: there is no class \"opposes+tolled\""))
        #expect(told.contains("t, line 6: \"  denial 1\" cannot be read"))
        #expect(told.contains("t, line 7: there is no class \"threshold\""))
        #expect(told.contains("t, line 1: there is no line for denial"))
        let weights = StanceWeights(read)
        #expect(weights[.opposes, nil] == 0.9 && weights[.opposes, .told] == 0.4)
        #expect(weights[.opposes, .ours] == 0.9, "a circumstance without a row changes nothing")
        #expect(read.entries.first?.class.tuned == StanceWeights.Counts(found: 12, right: 9))
        #expect(read.entries.first?.class.keptOut == StanceWeights.Counts(found: 4, right: 3))
    }

    @Test("a finding weighs what its construction, its form and its shadings are worth, and says which they are")
    func grounds() throws {
        let judge = try TestDebates.tram.get()
        let evidence = try #require(judge.judgement(of: "有公司宣布停止电车。").evidence.first)
        #expect(evidence.construction == .opposes)
        #expect(evidence.grounds.rows == [StanceWeights.Place(.constructions, "opposes+told")])
        let conceded = try #require(judge.judgement(of: "虽然电车很贵，但长远看还是电车更省钱。").evidence.first)
        #expect(conceded.grounds.rows.map(\.name).first == "predicate" && conceded.grounds.rows.map(\.name).contains("conceded"))
        let reading = Emphasis.full.shaded(.conceded).times(Emphasis(0.5)).shaded(nil)
        #expect(reading.value == StanceWeights.all[.conceded] * 0.5 && reading.shadings.contains(.conceded))
    }

    @Test("what evidence is called does not change: other programs read it")
    func names() {
        #expect(
            Set(StanceConstruction.allCases.map(\.rawValue)) == [
                "predicate", "turned predicate", "reported view", "rhetorical question", "denied view", "denial", "doubt", "comparison",
                "reported comparison", "superlative", "parity", "gap", "gap closes", "preference", "rivalry", "condition", "only condition",
                "double negation", "made possible", "warning", "supports", "opposes", "doubts", "ought", "commitment", "refused", "choice",
                "out of the question", "cannot", "implied", "both have their place", "like the examples", "weighed words",
            ])
    }

    @Test("rules know no number: a decimal stands in the table alone")
    func noDecimals() throws {
        let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources/Stances").standardized
        var looked = 0
        for folder in ["Reading", "Debate", "."] {
            for name in try FileManager.default.contentsOfDirectory(atPath: sources.appending(path: folder).path)
            where name.hasSuffix(".swift") {
                looked += 1
                let text = try String(contentsOf: sources.appending(path: folder).appending(path: name), encoding: .utf8)
                for line in text.split(separator: "\n") {
                    let code = line.firstRange(of: "//").map { line[..<$0.lowerBound] } ?? line
                    #expect(code.firstMatch(of: /\b\d+\.\d+\b/) == nil, "\(name): \(line)")
                }
            }
        }
        #expect(looked > 10)
    }
}
