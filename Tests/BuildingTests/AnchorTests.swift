import Testing

@testable import Building

@Suite("Finding a corrected quotation again")
struct AnchorTests {
    static let words = "我们选择开源，是因为没有哪家公司能独自踩完所有的坑"

    private func found(in text: String, prefix: String = "林越说：“", suffix: String = "。”他", start: Int = 5) -> String? {
        let scalars = Array(text.unicodeScalars)
        return Anchor.find(exact: Self.words, prefix: prefix, suffix: suffix, start: start, in: scalars).map { place in
            var view = String.UnicodeScalarView()
            view.append(contentsOf: scalars[place])
            return String(view)
        }
    }

    @Test("words that only moved are found")
    func moved() {
        #expect(found(in: "本报讯。" + String(repeating: "前文。", count: 50) + "林越说：“\(Self.words)。”") == Self.words)
    }

    @Test("of two places the one with the same surroundings is taken")
    func context() {
        let text = "沈渡复述：“\(Self.words)”，众人笑。林越说：“\(Self.words)。”他补充。"
        let scalars = Array(text.unicodeScalars)
        let place = Anchor.find(exact: Self.words, prefix: "林越说：“", suffix: "。”他", start: 0, in: scalars)
        #expect(place?.lowerBound == text.unicodeScalars.count - Self.words.unicodeScalars.count - 6)
    }

    @Test(
        "words with a few characters changed are found",
        arguments: [("独自", "单独"), ("，", ","), ("所有的坑", "全部的坑"), ("我们选择", "我们会选择")])
    func edited(old: String, new: String) {
        let edited = Self.words.replacing(old, with: new)
        #expect(found(in: "会上，林越说：“\(edited)。”他补充。") == edited)
    }

    @Test("other words are not taken for them")
    func absent() {
        #expect(found(in: "会上，林越说：“闭源也有闭源的道理，客户要的是稳定。”他补充。") == nil)
        #expect(found(in: "") == nil)
    }
}
