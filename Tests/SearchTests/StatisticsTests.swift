import Foundation
import Testing

@testable import Exports
@testable import RecordSamples
@testable import Records
@testable import Search

@Suite("Statistics")
struct StatisticsTests {
    private static let summary: IndexSummary = {
        var summary = IndexSummary.unknown
        summary.sides = [.init(id: "open", name: ["zh": "开源"]), .init(id: "closed", name: ["zh": "闭源"])]
        summary.aspects = [.init(id: "cost", name: ["zh": "成本"])]
        return summary
    }()

    private func record(_ speaker: String, _ statement: String, _ date: String?, article: String) -> QuoteRecord {
        var record = Samples.record(speaker: speaker, text: "开源更快，也更便宜。", published: date, article: article)
        record.statementId = statement
        return record
    }

    @Test("a statement counts once, at its first appearance, however often it was printed")
    func reprints() {
        let statistics = Statistics(
            of: [
                record("林越", "s1", "2031-05-02", article: "b"), record("林越", "s1", "2031-03-01", article: "a"),
                record("沈渡", "s2", "2031-03-09", article: "c"), record("林越", "s3", nil, article: "d"),
            ], summary: Self.summary)
        #expect(statistics.total == Statistics.Count(statements: 3, speakers: 2))
        #expect(statistics.periods.map(\.name) == ["2031-03"])
        #expect(statistics.undated == 1)
        #expect(statistics.aspects.map(\.statements) == [3])
    }

    @Test("the axis of time has no gaps, and is coarser the longer it is")
    func time() {
        func names(_ last: String) -> [String] {
            Statistics(
                of: [record("林越", "s1", "2031-11-02", article: "a"), record("林越", "s2", last, article: "b")], summary: Self.summary
            ).periods.map(\.name)
        }
        #expect(names("2032-01-05") == ["2031-11", "2031-12", "2032-01"])
        #expect(names("2034-01-05").prefix(2) == ["2031 Q4", "2032 Q1"])
        #expect(names("2040-01-05").first == "2031")
    }

    @Test("the picture is well-formed, escapes names and states every number in words")
    func picture() throws {
        var summary = Self.summary
        summary.question = ["zh": "甲 & <乙>？"]
        let statistics = Statistics(of: [record("林越", "s1", "2031-03-01", article: "a")], summary: summary)
        let svg = StatisticsPicture(of: statistics, summary: summary, language: "zh").svg
        #expect(svg == StatisticsPicture(of: statistics, summary: summary, language: "zh").svg)
        let text = String(decoding: svg, as: UTF8.self)
        #expect(text.contains("甲 &amp; &lt;乙&gt;？"))
        #expect(text.contains("1 条言论，1 位发言者"))
        #expect(text.contains("prefers-color-scheme: dark"))
    }
}
