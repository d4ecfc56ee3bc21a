import Articles
import Testing

@Suite("The normalised text")
struct NormalisationTests {
    static let sources: [String] =
        FeedTests.feeds.map(\.feed) + EncodingTests.charsets.map { Fixture.page($0.words) } + SafetyTests.shapes.map(\.page) + [
            "一\r\n二\u{2028}三\n\n\u{3000}四 五\u{200B}\u{FEFF}六\t七", "# 一\n\n二  \n三\n> 四", "e\u{301}\n\u{1F468}\u{200D}\u{1F469}", " \n \n一",
        ]

    @Test("every paragraph is a trimmed line of the text, and between two paragraphs stands one line feed", arguments: sources)
    func paragraphs(source: String) throws {
        guard let articles = try? Fixture.articles(source) else { return }
        for article in articles {
            let scalars = Array(article.text.string.unicodeScalars)
            #expect(article.text.count == scalars.count)
            var end = -1
            for paragraph in article.paragraphs {
                #expect(paragraph.span.start == end + 1)
                end = paragraph.span.end
                let words = scalars[paragraph.span.start..<paragraph.span.end]
                #expect(!words.isEmpty)
                #expect(!words.contains { $0 == "\n" || $0 == "\r" || $0 == "\u{200B}" || $0 == "\u{FEFF}" || $0 == "\0" })
                #expect(words.first?.properties.isWhitespace == false && words.last?.properties.isWhitespace == false)
                #expect(String(article.text[paragraph.span]) == String(String.UnicodeScalarView(words)))
                if end < scalars.count { #expect(scalars[end] == "\n") }
            }
            #expect(end == scalars.count || article.paragraphs.isEmpty && scalars.isEmpty)
        }
    }

    @Test("the same bytes give the same article")
    func determinism() throws {
        for source in Self.sources.prefix(20) {
            #expect((try? Fixture.articles(source)) == (try? Fixture.articles(source)))
        }
    }
}
