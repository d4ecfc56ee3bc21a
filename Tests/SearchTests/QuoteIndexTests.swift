import Foundation
import InvertedIndex
import Records
import Testing

@testable import RecordSamples
@testable import Search

@Suite("Keeping the index up to date")
struct QuoteIndexTests {
    private static func entry(_ number: Int, text: String, published: String) -> QuoteIndex.Entry {
        var record = Samples.record(speaker: "林越", text: text, published: published, start: number)
        record.id = "q\(number)"
        record.statementId = "s\(number)"
        return QuoteIndex.Entry(record: record, context: text)
    }

    private static func said(_ path: String) throws -> [String] {
        let base = try KnowledgeBase(index: path)
        return try ["", "开源", "成本"].flatMap { query in
            let answer = try base.search(QuotationSearch(query: query, limit: 100))
            return ["\(answer.statements) \(answer.quotations)"] + answer.hits.map { "\($0.record.id) \($0.score) \($0.context)" }
        }
    }

    @Test("an index that is brought up to date answers as one that is written anew, and writes only what differs")
    func update() throws {
        let folder = NSTemporaryDirectory() + "quote-index-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let before = (0..<300).map { Self.entry($0, text: "开源让成本降下来，第\($0)次", published: "2031-0\(1 + $0 % 9)-1\($0 / 9 % 10)") }
        var after = before
        after.removeSubrange(7..<10)
        after[20].record.occurrences.count = 5
        after[30] = Self.entry(after[30].record.target.start, text: "闭源有闭源的道理", published: "2031-02-01")
        after.append(Self.entry(999, text: "开源社区修好了漏洞", published: "2031-12-01"))
        let (updated, fresh) = (QuoteIndex(path: folder + "/a"), QuoteIndex(path: folder + "/b"))
        try updated.replace(with: before, summary: .unknown)
        let segment = try FileManager.default.contentsOfDirectory(atPath: folder + "/a").filter { $0.hasSuffix(".records") }
        try updated.update(
            to: after, from: Dictionary(uniqueKeysWithValues: before.map { ($0.record.id, $0) }),
            in: try IndexReader(path: folder + "/a"), summary: .unknown)
        try fresh.replace(with: after, summary: .unknown)
        #expect(try Self.said(folder + "/a") == Self.said(folder + "/b"))
        let left = try FileManager.default.contentsOfDirectory(atPath: folder + "/a").filter { $0.hasSuffix(".records") }
        #expect(left.count == 2 && Set(left).isSuperset(of: segment))
    }
}
