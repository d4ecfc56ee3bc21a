import Quotations
import Testing

@testable import RecordSamples
@testable import Records

@Suite("Grouping quotations into statements")
struct StatementGroupingTests {
    private func statements(_ quotations: [(speaker: String, text: String)]) -> [String] {
        var records = quotations.enumerated().map { i, quotation in
            Samples.record(
                speaker: quotation.speaker, text: quotation.text, published: "2031-05-0\(i + 1)", article: "a\(i)")
        }
        QuoteRecord.groupIntoStatements(&records)
        return records.map(\.statementId)
    }

    @Test(
        "the same words by the same speaker are one statement, however printed",
        arguments: [
            ("开源会让所有人走得更快。", "开源会让所有人走得更快"),
            ("开源会让所有人走得更快。", "開源會讓所有人走得更快。"),
            ("开源，会让所有人走得更快!", "开源会让所有人——走得更快！"),
            ("我们相信，开源会让所有人走得更快，也更稳。", "开源会让所有人走得更快"),
            ("Open models move FASTER for everyone.", "open models move faster for everyone"),
        ])
    func same(a: String, b: String) {
        let ids = statements([("林越", a), ("林越", b)])
        #expect(ids[0] == ids[1])
    }

    @Test(
        "other words, another speaker, or a phrase too short to be told apart are other statements",
        arguments: [
            ("林越", "开源会让所有人走得更快。", "沈渡", "开源会让所有人走得更快。"),
            ("林越", "开源会让所有人走得更快。", "林越", "闭源会让所有人走得更慢。"),
            ("林越", "这件事没有意义，我们不做。", "林越", "没有意义"),
        ])
    func different(speakerA: String, a: String, speakerB: String, b: String) {
        let ids = statements([(speakerA, a), (speakerB, b)])
        #expect(ids[0] != ids[1])
    }

    @Test("anonymous speakers of two articles are never taken for one person")
    func anonymous() {
        var records = (0..<2).map {
            Samples.record(
                speaker: "一位投资人", kind: .anonymous, text: "现在谁还敢投这样的公司？", published: nil, article: "a\($0)")
        }
        QuoteRecord.groupIntoStatements(&records)
        #expect(records[0].statementId != records[1].statementId)
    }

    @Test("every occurrence lists all outlets, oldest first, and the first appearance")
    func occurrences() {
        var records = [
            Samples.record(speaker: "林越", text: "开源会让所有人走得更快。", published: "2031-05-09", article: "late"),
            Samples.record(speaker: "林越", text: "开源会让所有人走得更快", published: "2031-05-01", article: "early"),
        ]
        QuoteRecord.groupIntoStatements(&records)
        for record in records {
            #expect(record.occurrences.count == 2)
            #expect(record.occurrences.urls == ["https://example.org/early", "https://example.org/late"])
            #expect(record.occurrences.firstAppearance == "2031-05-01")
        }
    }

    @Test("the order of the articles changes nothing")
    func orderIndependent() {
        let texts = ["开源会让所有人走得更快。", "开源会让所有人走得更快，也更稳", "许可证要写清楚才谈得上开放", "開源會讓所有人走得更快"]
        let forward = statements(texts.map { ("林越", $0) })
        let backward = statements(texts.reversed().map { ("林越", $0) })
        #expect(forward == backward.reversed())
        #expect(Set(forward).count == 2)
    }
}
