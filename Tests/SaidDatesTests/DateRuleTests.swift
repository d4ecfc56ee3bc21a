import Testing
import WordTables

@testable import SaidDates

@Suite("Temporal expressions")
struct DateRuleTests {
    /// A rule's example with the rule's place.
    struct Case: CustomTestStringConvertible, Sendable {
        let language: String
        let rule: DateRule
        var testDescription: String { "\(language) \(rule.name)" }
    }

    static let cases =
        DateLanguage.chinese.rules.map { Case(language: "zh", rule: $0) }
        + DateLanguage.english.rules.map { Case(language: "en", rule: $0) }

    @Test("each rule reads its example, and nothing more of it", arguments: cases)
    func example(_ case: Case) throws {
        let parts = `case`.rule.example.passage.split(whereSeparator: { "⟦⟧".contains($0) }).map(String.init)
        let start = `case`.rule.example.passage.hasPrefix("⟦") ? 0 : parts[0].unicodeScalars.count
        let words = `case`.rule.example.passage.hasPrefix("⟦") ? parts[0] : parts[1]
        let language = try #require(DateLanguage.of(`case`.language))
        let text = DateText(codes: parts.joined().unicodeScalars.map { PageLayout.folded($0.value) }, hasWordBreaks: language.hasWordBreaks)
        let found = language.expressions(in: text)
        let expression = try #require(found.first { $0.rule == `case`.rule.name })
        #expect(expression.span == start..<start + words.unicodeScalars.count)
        let date = DateAnchor(printed: EDTFDate.Point("2025-02-12")).date(of: expression.meaning)
        #expect(date?.description == `case`.rule.example.date)
    }

    @Test("the tables of words can be read", arguments: [DateWords.chinese, .english].map(\.table))
    func tables(_ table: WordTable<DateWordClass>) { #expect(table.mistakes() == []) }
}
