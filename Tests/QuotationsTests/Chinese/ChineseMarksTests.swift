import Quotations
import Testing

@Suite("Chinese: quotation marks")
struct ChineseMarksTests {
    static let passages = [
        ChinesePassage("林越表示：“⟦开源让修改更容易。⟧”", "林越"),
        ChinesePassage("林越表示：「⟦开源让修改更容易。⟧」", "林越"),
        ChinesePassage("林越表示：『⟦开源让修改更容易。⟧』", "林越"),
        ChinesePassage("林越表示：\"⟦开源让修改更容易。⟧\"", "林越"),
        ChinesePassage("林越表示：＂⟦开源让修改更容易。⟧＂", "林越"),
        ChinesePassage("林越表示：«⟦开源让修改更容易。⟧»", "林越"),
        // The full stop within or behind the marks.
        ChinesePassage("林越表示，“⟦开源让修改更容易⟧”。", "林越"),
        ChinesePassage("“⟦开源让修改更容易，⟧”林越说。", "林越"),
        ChinesePassage("“⟦开源让修改更容易⟧”，林越说。", "林越"),
        // Marks within marks.
        ChinesePassage("林越表示：“⟦他们管这叫‘开门做生意’，我不同意。⟧”", "林越"),
        ChinesePassage("林越表示：「⟦他們管這叫『開門做生意』，我不同意。⟧」", "林越"),
        // A mark that is missing at the end of its paragraph, and one that is turned the wrong way.
        ChinesePassage("林越表示：“⟦开源让修改更容易，也让问题更早暴露。⟧\n此外别无消息。", "林越"),
        ChinesePassage("林越表示：”⟦开源让修改更容易。⟧”", "林越"),
    ]

    @Test("words between marks of any kind are one quotation, without the marks", arguments: passages)
    func marks(_ passage: ChinesePassage) {
        let found = passage.found()
        #expect(found.map(\.text) == passage.contents)
        #expect(found.map(\.speaker) == passage.speakers)
        #expect(found.allSatisfy { $0.quotation.kind == .direct })
    }

    @Test("a quotation of several paragraphs opens each anew and closes once; its speaker is carried")
    func severalParagraphs() {
        let found = ChinesePassage("林越表示：“第一，开源让修改更容易。\n“第二，社区会替我们找到问题。”").found()
        #expect(found.map(\.text) == ["第一，开源让修改更容易。", "第二，社区会替我们找到问题。"])
        #expect(found.map(\.speaker) == ["林越", "林越"])
    }

    @Test("a line that was wrapped at a fixed width goes on in the next")
    func hardWraps() {
        let passage = ChinesePassage(
            """
            大会昨天在海湾市开幕，来自各地的工程师参加了讨论。

            林越表示，⟦开源让修改更容易，也让更多的人
            有机会看到问题在哪里⟧。

            大会今天闭幕，下一届将在明年春天举行。
            """, "林越")
        #expect(passage.found().map(\.text) == passage.contents)
    }
}
