import Foundation
import Testing

@testable import Corpus
@testable import Exports
@testable import RecordSamples
@testable import Records
@testable import Search

@Suite("Unsure attributions")
struct UnsureAttributionTests {
    private func record(
        _ confidence: Double, status: QuoteRecord.Verification.Status = .machine, article: String = "a1", statement: String = "s1"
    ) -> QuoteRecord {
        var record = Samples.record(speaker: "林越", text: "开源更快。", published: "2031-05-02", article: article)
        record.statementId = statement
        record.speaker?.confidence = confidence
        record.verification = QuoteRecord.Verification(status: status)
        return record
    }

    @Test("below 0.7 it is unsure who spoke, unless a person has verified it; where nobody is named nothing is")
    func threshold() {
        #expect(record(0.69).unsureAttribution == 0.69)
        #expect(record(0.7).unsureAttribution == nil)
        #expect(record(0.55, status: .disputed).unsureAttribution == 0.55)
        #expect(record(0.55, status: .verified).unsureAttribution == nil)
        var nobodys = record(0.55)
        nobodys.speaker = nil
        #expect(nobodys.unsureAttribution == nil)
    }

    @Test("of a speaker's statements those are unsure of which no occurrence is sure")
    func counted() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized.path
        let (debate, directory) = try CorpusFolder(path: root + "/Corpus").knowledge()
        let summary = IndexSummary(
            debate: debate, directory: directory, articles: 4,
            records: [
                record(0.55, article: "a1", statement: "s1"), record(0.6, article: "a2", statement: "s1"),
                record(0.55, article: "a3", statement: "s2"), record(0.9, article: "a4", statement: "s2"),
            ])
        let speaker = try #require(summary.speakers.first { $0.name == "林越" })
        #expect(speaker.statements == 2)
        #expect(speaker.unsure == 1)
    }

    @Test("a key point says how many of a speaker's statements are unsure")
    func keyPoints() throws {
        let keyPoint = IndexSummary.KeyPoint(id: "O03", stance: "open", aspect: "cost", text: [:])
        let answer = try #require(
            KeyPointAnswer(keyPoint: keyPoint, statements: [record(0.55, statement: "s1"), record(0.9, statement: "s2")]))
        #expect(answer.speakers == [.init(name: "林越", statements: 2, unsure: 1)])
    }

    @Test("a citation that names the speaker says so, in the language of the words")
    func citation() {
        #expect(Citation(of: record(0.55), today: "2032-01-01").text(in: .plain).hasSuffix("https://example.org/a1 [发言者存疑 0.55]"))
        var english = record(0.55)
        english.inLanguage = "en"
        #expect(Citation(of: english, today: "2032-01-01").text(in: .plain).hasSuffix("[speaker unsure 0.55]"))
        #expect(!Citation(of: record(0.7), today: "2032-01-01").text(in: .plain).contains("存疑"))
    }
}
