import Foundation
import Testing

@testable import RecordSamples
@testable import Records
@testable import Search

@Suite("Searched statements")
struct SearchedStatementsTests {
    private let folder: String
    private let records: [QuoteRecord]

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "debatekb-\(UUID().uuidString)").path
        var state: UInt64 = 5
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(truncatingIfNeeded: state >> 33) % bound
        }
        var records: [QuoteRecord] = []
        for number in 0..<300 {
            // One in three is said again somewhere; a text holds 开源, 闭源 or both.
            let statement = next(3) == 0 ? next(20) : 100 + number
            let words = ["开源更快", "闭源更稳", "开源与闭源都要"][statement % 3]
            var record = Samples.record(
                speaker: "林越", text: "\(words)，第\(statement)次。", published: "203\(next(4))-05-0\(1 + next(9))",
                article: "a\(number)")
            record.statementId = "s\(statement)"
            records.append(record)
        }
        self.records = records
        let summary = IndexSummary(
            version: IndexSummary.currentVersion, normalisation: 3, articles: 300, quotations: 300,
            statements: Set(records.map(\.statementId)).count,
            question: [:], sides: [], aspects: [], keyPoints: [], table: SpeakerTable([]))
        try QuoteIndex(path: folder).replace(with: records.map { QuoteIndex.Entry(record: $0, context: "") }, summary: summary)
    }

    private func expected(_ matches: (QuoteRecord) -> Bool) -> (statements: Int, quotations: Int) {
        let found = records.filter(matches)
        return (Set(found.map(\.statementId)).count, found.count)
    }

    @Test("each is listed once, all are counted, and pages of any size join to the whole", arguments: [1, 7, 50, 1000])
    func pages(size: Int) throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let base = try KnowledgeBase(index: folder)
        for (query, after) in [("开源", nil), ("闭源", "2032"), ("", "2033"), ("第3次", nil)] as [(String, String?)] {
            let expected = expected { record in
                (query.isEmpty || record.text.contains(query)) && (after.map { (record.isPartOf.datePublished ?? "") >= $0 } ?? true)
            }
            for order in [QuotationSearch.Order.relevance, .date] {
                var search = QuotationSearch(query: query, after: after, limit: size, order: order)
                var ids: [String] = []
                while true {
                    let answer = try base.search(search)
                    #expect(answer.statements == expected.statements && answer.quotations == expected.quotations, "\(query)")
                    ids += answer.hits.map(\.record.statementId)
                    search.offset += size
                    if answer.hits.count < size { break }
                }
                #expect(ids.count == expected.statements)
                #expect(Set(ids).count == ids.count)
            }
        }
    }

    @Test(
        "groups count all that match, each statement where it is shown, with all of its quotations, whatever the limit",
        arguments: QuotationSearch.Order.allCases)
    func groups(order: QuotationSearch.Order) throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let base = try KnowledgeBase(index: folder)
        func year(_ record: QuoteRecord) -> String? { record.isPartOf.datePublished.map { String($0.prefix(4)) } }
        let found = records.filter { $0.text.contains("开源") }
        var expected: [String?: MatchCount] = [:]
        for hit in try base.search(QuotationSearch(query: "开源", limit: 1000, order: order)).hits {
            expected[year(hit.record), default: MatchCount()].statements += 1
            expected[year(hit.record), default: MatchCount()].quotations += found.count { $0.statementId == hit.record.statementId }
        }
        #expect(try base.counts(of: QuotationSearch(query: "开源", limit: 3, order: order), by: year) == expected)
        #expect(expected.values.reduce(0) { $0 + $1.quotations } == found.count)
    }
}
