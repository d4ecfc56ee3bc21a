import Foundation
import Testing

/// What the shipped articles report, statement by statement, against what the program finds in them.
///
/// `Fixtures/shipped-corpus.jsonl` lists for every article who said what there, and on which side: the table of facts
/// from which the articles were written.
@Suite("Statements that the shipped articles report")
struct ReportedStatementsTests {
    private struct Reported: Decodable {
        let article: String
        let speaker: String
        let words: String
        let stance: String
    }

    private struct Record: Decodable {
        struct Speaker: Decodable { let name: String }
        struct Stance: Decodable { let label: String }
        struct Target: Decodable { let source: String }
        let text: String
        let speaker: Speaker?
        let stance: Stance
        let target: Target

        var article: String { String(target.source.prefix { $0 != "#" }) }
    }

    private static let reported: [Reported] = {
        let lines =
            (try? String(contentsOfFile: Program.root + "/Tests/EndToEndTests/Fixtures/shipped-corpus.jsonl", encoding: .utf8)) ?? ""
        return lines.split(separator: "\n").compactMap { try? JSONDecoder().decode(Reported.self, from: Data($0.utf8)) }
    }()

    private func records() throws -> [Record] {
        let run = try ShippedCorpus.ask(["search", "--jsonl", "--limit", "1000"])
        return try run.output.split(separator: "\n").map { try JSONDecoder().decode(Record.self, from: Data($0.utf8)) }
    }

    @Test("nearly all of them are found, and all that are found have their speaker")
    func found() throws {
        let records = try records()
        var found = 0
        var wrong: [String] = []
        for statement in Self.reported {
            let speakers = records.filter { $0.article == statement.article && $0.text.contains(statement.words) }.map(\.speaker?.name)
            guard !speakers.isEmpty else { continue }
            found += 1
            if !speakers.contains(statement.speaker) { wrong.append("\(statement.article): \(statement.words) is given to \(speakers)") }
        }
        #expect(wrong.isEmpty, "\(wrong)")
        #expect(Self.reported.count >= 100)
        #expect(Double(found) >= 0.97 * Double(Self.reported.count), "\(found) of \(Self.reported.count)")
    }

    @Test("nobody else is given a word in those articles")
    func nobodyElse() throws {
        let speakers = Dictionary(grouping: Self.reported, by: \.article).mapValues { Set($0.map(\.speaker)) }
        for record in try records() {
            guard let name = record.speaker?.name else { continue }
            #expect(speakers[record.article]?.contains(name) == true, "\(record.article) gives \(name) the words \(record.text)")
        }
    }

    @Test("of the sides that are shown nine in ten are the sides that were taken")
    func sides() throws {
        let records = try records()
        var (right, shown) = (0, 0)
        for statement in Self.reported {
            for record in records where record.article == statement.article && record.text.contains(statement.words) {
                guard ["open", "closed"].contains(record.stance.label) else { continue }
                shown += 1
                right += record.stance.label == statement.stance ? 1 : 0
            }
        }
        // A side that is not sure is not shown: of these statements the sides of near half are.
        #expect(shown >= 48)
        #expect(Double(right) >= 0.9 * Double(shown), "\(right) of \(shown)")
    }
}
