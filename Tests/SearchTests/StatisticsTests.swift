import Foundation
import Stances
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

    @Test("with more than two sides each has a colour of its own and its name beside every bar")
    func manySides() throws {
        var summary = Self.summary
        summary.sides.append(.init(id: "third", name: ["zh": "半开"]))
        var third = record("沈渡", "s2", "2031-04-01", article: "b")
        third.stance.label = .side("third")
        third.arguments = [QuoteRecord.Argument(keyPoint: nil, aspect: "cost", towards: .side("third"), confidence: 0.6, evidence: [])]
        let statistics = Statistics(of: [record("林越", "s1", "2031-03-01", article: "a"), third], summary: summary)
        let text = String(decoding: StatisticsPicture(of: statistics, summary: summary, language: "zh").svg, as: UTF8.self)
        #expect(text.contains("成本, 开源: 1 条言论") && text.contains("成本, 半开: 1 条言论"), "aspects are not drawn")
        #expect(text.contains(">1 开源<") && text.contains(">1 半开<"), "a bar has no name beside it")
        for (number, colour) in StancePalette.colours(ofSides: 3).enumerated() {
            #expect(text.contains(".s\(number) { fill: \(colour.onLight) }") && text.contains(".s\(number) { fill: \(colour.onDark) }"))
        }
        #expect(summary.names(ofStance: "both") == ["en": "several", "zh": "兼顾"])
        #expect(Self.summary.names(ofStance: "both")?["en"] == "both")
    }

    @Test("the colours of sides stand out from both grounds, and no two are the same")
    func palette() {
        let colours = StancePalette.sides + [StancePalette.several]
        #expect(StancePalette.sides.count == Debate.sideCounts.upperBound)
        #expect(Set(colours.map(\.onLight)).count == colours.count && Set(colours.map(\.onDark)).count == colours.count)
        for colour in colours {
            #expect(Contrast.ratio(colour.onLight, "#ffffff") >= 3 && Contrast.ratio(colour.onDark, "#0d1117") >= 3, "\(colour)")
        }
    }
}

/// How far two colours stand apart, as WCAG 2.1 reckons it: 1 for the same, 21 for black on white.
enum Contrast {
    static func ratio(_ one: String, _ other: String) -> Double {
        let (a, b) = (luminance(one), luminance(other))
        return (max(a, b) + 0.05) / (min(a, b) + 0.05)
    }

    private static func luminance(_ colour: String) -> Double {
        let number = Int(colour.dropFirst(), radix: 16) ?? 0
        let parts = [16, 8, 0].map { shift in
            let value = Double(number >> shift & 0xFF) / 255
            return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
}
