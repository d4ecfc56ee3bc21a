import Articles
import Testing

@Suite("Slicing an article by scalar offsets")
struct ArticleTextTests {
    @Test("a slice is the scalars between its offsets, wherever it lies")
    func slices() {
        let scalars = (0..<1000).map { $0 % 3 == 0 ? "源" : ($0 % 3 == 1 ? "a" : "😀") }
        let text = ArticleText(scalars.joined())
        for start in stride(from: 0, to: 1000, by: 37) {
            for end in stride(from: start, through: 1000, by: 61) {
                #expect(text[TextSpan(start, end)] == scalars[start..<end].joined())
            }
        }
    }

    @Test("a combining mark and a line break of two characters count scalar by scalar")
    func scalarsNotCharacters() {
        let text = ArticleText("e\u{301}\r\n源")
        #expect(text.count == 5)
        #expect(text[TextSpan(4, 5)] == "源")
    }

    @Test("white space at a line's edges is what Unicode calls so, and four characters end a line")
    func whiteSpace() {
        for scalar in (UInt32(1)...0x1_FFFF).compactMap(Unicode.Scalar.init) {
            let article = Article(plainText: "一" + String(scalar) + String(scalar) + "二" + String(scalar))
            let isLineEnd = ["\n", "\r", "\u{2028}", "\u{2029}"].contains(scalar)
            let spans = isLineEnd ? [TextSpan(0, 1), TextSpan(3, 4)] : [TextSpan(0, scalar.properties.isWhitespace ? 4 : 5)]
            if article.paragraphs.map(\.span) != spans { Issue.record("U+\(String(scalar.value, radix: 16))") }
        }
    }

    @Test("given text is kept to the character, and its lines become paragraphs")
    func plainText() {
        let article = Article(plainText: "一\n\n　二 \r\n三")
        #expect(article.paragraphs.map { String(article.text[$0.span]) } == ["一", "二", "三"])
        #expect(article.text.string == "一\n\n　二 \r\n三")
    }
}
