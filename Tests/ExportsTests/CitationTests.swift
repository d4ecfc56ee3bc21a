import Foundation
import Records
import Testing

@testable import Exports
@testable import RecordSamples

@Suite("Citations")
struct CitationTests {
    private let citation = Citation(of: Samples.record, today: "2031-06-01")

    @Test("GB/T 7714 names author, headline, outlet, dates and address in its order")
    func gbt7714() {
        #expect(citation.text(in: .gbt7714) == "某记者. 标题[N/OL]. 南山财经, 2031-05-02[2031-06-01]. https://example.org/a1.")
    }

    @Test("of more than three authors GB/T 7714 names three")
    func manyAuthors() {
        var record = Samples.record
        record.isPartOf.author = ["甲", "乙", "丙", "丁"]
        #expect(Citation(of: record, today: "2031-06-01").text(in: .gbt7714).hasPrefix("甲, 乙, 丙, 等. "))
    }

    @Test("CSL-JSON is an array, as reference managers read it")
    func csl() throws {
        let text = Citation.bibliography(of: [citation, citation], in: .csl)
        let items = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
        #expect(items.count == 2)
        #expect(items[0]["type"] as? String == "article-newspaper")
        #expect(((items[0]["issued"] as? [String: Any])?["date-parts"] as? [[Int]]) == [[2031, 5, 2]])
    }

    @Test("what a person found wrong with a quotation stands in its citation, in every style", arguments: Citation.Style.allCases)
    func doubted(style: Citation.Style) {
        var record = Samples.record
        #expect(!Citation(of: record, today: "2031-06-01").text(in: style).contains("misattributed"))
        record.verification.status = .misattributed
        #expect(Citation(of: record, today: "2031-06-01").text(in: style).contains("[misattributed]"))
    }

    @Test("what is known of nothing is left out of every style", arguments: Citation.Style.allCases)
    func sparse(style: Citation.Style) {
        let text = Citation(of: Samples.sparseRecord, today: "2031-06-01").text(in: style)
        #expect(!text.contains("nil") && !text.contains("Optional"))
    }
}
