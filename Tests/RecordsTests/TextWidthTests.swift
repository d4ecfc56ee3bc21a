import Records
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
            #expect(lines.allSatisfy { TextWidth.columns(of: $0) <= columns })
            #expect(lines.joined().replacing(" ", with: "") == text.replacing(" ", with: ""))
            #expect(lines.allSatisfy { !"，。”".contains($0.first ?? "x") })
        }
    }

    @Test(
        "no line ends within a word, a number, a short name between spaces, or at a mark that opens; a longer word stands alone, whole",
        arguments: [
            ("Should models be open or closed?", 16, ["Should models be", "open or closed?"]),
            ("共有1,234,567条，占3.5%", 14, ["共有", "1,234,567条，", "占3.5%"]), ("约为2024年之前", 8, ["约为", "2024年之", "前"]),
            ("一共三十五万亿元", 12, ["一共", "三十五万亿元"]), ("by 李彦宏 at noon", 9, ["by 李彦宏", "at noon"]), ("他说（开源）好", 6, ["他说", "（开", "源）好"]),
            ("of `开源 成本` OR", 8, ["of `开源", "成本` OR"]), ("他说\"开源\"好", 6, ["他", "说\"开", "源\"好"]),
            ("see https://example.org/a/long/path now", 12, ["see", "https://example.org/a/long/path", "now"]),
            ("  indented words", 9, ["  indented", "words"]), ("a\n\nb", 9, ["a", "", "b"]), ("", 9, [""]),
        ])
    func words(text: String, columns: Int, lines: [String]) {
        #expect(TextWidth.wrapped(text, to: columns) == lines)
    }

    @Test(
        "what is cut short is cut between words, where half of it is left",
        arguments: [
            ("Christopher Nguyen said", 20, "Christopher Nguyen…", "…Nguyen said"), ("abcdefghijklmnop", 9, "abcdefgh…", "…ijklmnop"),
            ("开源与闭源之争", 9, "开源与闭…", "…闭源之争"), ("short", 9, "short", "short"),
        ])
    func cut(text: String, columns: Int, beginning: String, end: String) {
        #expect(TextWidth.truncated(text, to: columns) == beginning)
        #expect(TextWidth.truncatedStart(text, to: columns) == end)
    }
}
