import Articles
import Testing

@testable import Quotations

/// An example of a rule, as a test reads it.
struct ShownExample<Found: Sendable>: CustomStringConvertible, Sendable {
    let found: Found
    let example: Example

    var description: String { "\(found): \(example.passage)" }

    /// The examples of some rules.
    static func all<Reading>(of rules: [Rule<Found, Reading>]) -> [Self] {
        rules.flatMap { $0.examples.map { Self(found: $0.key, example: $0.value) } }
    }
}

@Suite("Examples of rules")
struct RuleExamplesTests {
    static let chinese: [ShownExample<ChineseConstruction>] =
        ShownExample.all(of: ChineseReading.ofBlocks) + ShownExample.all(of: CueReader.atCue) + ShownExample.all(of: CueReader.inSentence)
        + ShownExample.all(of: QuoteReader.behindQuote) + ShownExample.all(of: QuoteReader.withoutReport)

    static let english: [ShownExample<EnglishConstruction>] =
        ShownExample.all(of: EnglishDrafts.ofSentence) + ShownExample.all(of: EnglishDrafts.carried)
        + ShownExample.all(of: SentenceReader.inSentence) + ShownExample.all(of: SentenceReader.atFrame)
        + ShownExample.all(of: FrameReader.behindCue)

    /// What an example should give, and what the proposals for it are.
    private static func compare(
        _ shown: ShownExample<some Sendable>, _ table: ConstructionTable, _ found: [(text: String, quotation: Quotation)]
    ) throws {
        #expect(found.map(\.text) == MarkedText(shown.example.passage).contents)
        let quotation = try #require(found.last?.quotation)
        #expect(quotation.attribution?.speaker.name == shown.example.speaker)
        let row = table.rows[try #require(quotation.grounds).construction].name
        #expect(row.split(separator: "+").first.map(String.init) == "\(shown.found)")
    }

    @Test("a Chinese rule finds its examples, and tells by which construction", arguments: chinese)
    func chineseExample(_ shown: ShownExample<ChineseConstruction>) throws {
        let found = ChinesePassage(shown.example.passage).found().map { ($0.text, $0.quotation) }
        try Self.compare(shown, ChineseConstructions.table, found)
    }

    @Test("an English rule finds its examples, and tells by which construction", arguments: english)
    func englishExample(_ shown: ShownExample<EnglishConstruction>) throws {
        let found = EnglishPassage(shown.example.passage).found().map { ($0.text, $0.quotation) }
        try Self.compare(shown, EnglishConstructions.table, found)
    }

    @Test("every construction has an example")
    func complete() {
        #expect(Set(Self.chinese.map(\.found)) == Set(ChineseConstruction.allCases))
        #expect(Set(Self.english.map(\.found)) == Set(EnglishConstruction.allCases))
    }

    @Test("a kind of name is told in its examples", arguments: ShownExample.all(of: MentionParser.kinds))
    func name(_ shown: ShownExample<Mention.Form>) throws {
        let marked = MarkedText(shown.example.passage)
        let text = ChineseText(Article(plainText: marked.text, language: "zh"))
        var known = KnownNames()
        known.insert("沈渡".unicodeScalars.map(\.value), isPerson: true)
        known.locate(in: text)
        let mention = try #require(MentionParser(text: text, known: known).mention(in: TextSpan(0, text.scalars.count)))
        #expect(mention.form == shown.found)
        #expect([text.string(mention.name.start, mention.name.end)] == marked.contents)
    }
}
