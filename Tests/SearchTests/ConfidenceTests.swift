import Foundation
import InvertedIndex
import Storage
import Testing

@testable import RecordSamples
@testable import Records
@testable import Search

/// How sure a quotation is narrows and orders a list by one figure.
@Suite("Confidence")
struct ConfidenceTests {
    /// Each with how sure its words and its speaker are; without the second nobody is named.
    private static let figures: [(id: String, words: Double, speaker: Double?, status: QuoteRecord.Verification.Status)] = [
        ("q1", 0.97, 0.55, .machine), ("q2", 0.95, 0.98, .machine), ("q3", 0.6, nil, .machine), ("q4", 0.4, 0.3, .verified),
        ("q5", 0.85, 0.85, .disputed),
    ]

    private static func record(_ number: Int) -> QuoteRecord {
        let (id, words, speaker, status) = figures[number]
        var record = Samples.record(speaker: "林越", text: "开源更快，第\(number)次。", published: "2031-05-0\(1 + number)", article: id)
        (record.id, record.statementId, record.confidence) = (id, "s\(number)", words)
        record.verification = QuoteRecord.Verification(status: status)
        if let speaker { record.speaker?.confidence = speaker } else { record.speaker = nil }
        return record
    }

    private static func base() throws -> (path: String, base: KnowledgeBase) {
        let path = NSTemporaryDirectory() + "confidence-" + UUID().uuidString
        let entries = figures.indices.map { QuoteIndex.Entry(record: record($0), context: "") }
        try QuoteIndex(path: path).replace(with: entries, summary: .unknown)
        return (path, try KnowledgeBase(index: path))
    }

    @Test("it is what the words have times what the speaker has, the words' own where nobody is named, and 1 where a person verified it")
    func definition() {
        let figures = Self.figures.indices.map { (Self.record($0).overallConfidence * 10_000).rounded() / 10_000 }
        #expect(figures == [0.5335, 0.931, 0.6, 1, 0.7225])
    }

    @Test("a list holds what is at least as sure as asked for, by option or in the query")
    func narrowed() throws {
        let (path, base) = try Self.base()
        defer { try? FileManager.default.removeItem(atPath: path) }
        func ids(_ search: QuotationSearch) throws -> [String] { try base.search(search).hits.map(\.record.id).sorted() }
        #expect(try ids(QuotationSearch(minConfidence: "0.9")) == ["q2", "q4"])
        #expect(try ids(QuotationSearch(query: "confidence:>=0.9")) == ["q2", "q4"])
        #expect(try ids(QuotationSearch(query: "confidence:0.5..0.9")) == ["q1", "q3", "q5"])
        #expect(try ids(QuotationSearch(query: "第1次 confidence:<0.9")) == [])
        #expect(try ids(QuotationSearch(query: "confidence:0.6", minConfidence: "0")) == ["q3"])
        #expect(throws: KnowledgeBaseError.unknownConfidence(.noNumber("soon", within: 0...1))) {
            try base.search(QuotationSearch(minConfidence: "soon"))
        }
        #expect(throws: KnowledgeBaseError.unknownConfidence(.outside("1.5", 0...1))) {
            try base.search(QuotationSearch(minConfidence: "1.5"))
        }
        #expect(
            try base.hints(for: QuotationSearch(query: "confidence:<0.2"))
                == [.noQuotationHas(field: "confidence", value: "<0.2", known: .nothing)])
        #expect(
            try base.hints(for: QuotationSearch(query: "confidence:<0.6", minConfidence: "0.9"))
                == [.rangeInWrongOrder(field: "confidence", first: .number(0.9), last: .number(0.6))])
    }

    @Test("the surest come first where that is asked for")
    func sorted() throws {
        let (path, base) = try Self.base()
        defer { try? FileManager.default.removeItem(atPath: path) }
        let hits = try base.search(QuotationSearch(query: "开源", order: .confidence)).hits
        #expect(hits.map(\.record.id) == ["q4", "q2", "q5", "q3", "q1"])
        let next = try base.search(QuotationSearch(offset: 2, limit: 2, order: .confidence))
        #expect(next.hits.map(\.record.id) == ["q5", "q3"] && next.statements == 5)
    }
}
