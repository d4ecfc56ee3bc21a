import KnowledgeBase
import Testing

@Suite("Text on a terminal")
struct TextWidthTests {
    @Test(
        "Han and full-width characters take two columns, combining marks none",
        arguments: [("abc", 3), ("开源", 4), ("，", 2), ("e\u{301}", 1), ("😀", 2), ("ｱ", 1), ("“”", 2), ("", 0)])
    func columns(text: String, columns: Int) {
        #expect(TextWidth.columns(of: text) == columns)
    }

    @Test("cut text fits, keeps whole characters and says that it was cut", arguments: 1...12)
    func truncated(columns: Int) {
        let cut = TextWidth.truncated("开源e\u{301}与闭源", to: columns)
        #expect(TextWidth.columns(of: cut) <= columns)
        #expect(cut.hasSuffix("…") == (columns < 11))
    }

    @Test("wrapped lines fit, lose no word, and do not begin with a closing mark")
    func wrapped() {
        let text = "他说，open models 会赢得开发者，“因为它们更便宜”。And closed ones will not."
        for columns in 12...40 {
            let lines = TextWidth.wrapped(text, to: columns)
            #expect(lines.allSatisfy { TextWidth.columns(of: $0) <= columns + 4 })
            #expect(lines.joined().replacing(" ", with: "") == text.replacing(" ", with: ""))
            #expect(lines.allSatisfy { !"，。”".contains($0.first ?? "x") })
        }
    }
}
