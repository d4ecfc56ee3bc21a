import Quotations
import Testing

@Suite("Chinese: reported clauses")
struct ChineseIndirectSpeechTests {
    static let ends = [
        // To the end of the sentence, over its commas.
        ChinesePassage("林越认为，⟦开源更快，也更便宜⟧。\n大会今天闭幕。", "林越"),
        // Before a clause in which somebody else, or the same one anew, reports.
        ChinesePassage("林越认为，⟦开源更快⟧，沈渡则表示，⟦闭源更稳⟧。", "林越", "沈渡"),
        ChinesePassage("林越表示，⟦开源更快⟧，并强调，⟦价格会继续下降⟧。", "林越", "林越"),
        // Before words that are spoken on their own.
        ChinesePassage(
            "林越说，⟦与其比拼跑分，不如看真实的使用⟧，“⟦如果没有人用，再高的分数也没有意义。⟧”", "林越", "林越"),
        // Before the next source in the same sentence.
        ChinesePassage("在林越看来，⟦价格已经足够低⟧，但在沈渡看来，⟦这只是开始⟧。", "林越", "沈渡"),
        // The reporting clause behind.
        ChinesePassage("⟦开源社区会替我们找到问题，也会替我们修好⟧，林越解释说。", "林越"),
    ]

    @Test("indirect speech ends where somebody reports anew, or with its sentence", arguments: ends)
    func end(_ passage: ChinesePassage) {
        let found = passage.found()
        #expect(found.map(\.text) == passage.contents)
        #expect(found.map(\.speaker) == passage.speakers)
    }

    static let runningOn = [
        ChinesePassage("林越认为，⟦开源更快。越来越多的团队会加入，成本也会随之下降⟧。", "林越"),
        ChinesePassage("林越指出，⟦开源更快。成本会随之下降⟧。沈渡则认为，⟦这还太早⟧。", "林越", "沈渡"),
    ]

    @Test("it runs over the sentences behind while nobody else takes the word", arguments: runningOn)
    func runsOn(_ passage: ChinesePassage) {
        let found = passage.found()
        #expect(found.map(\.text) == passage.contents)
        #expect(found.map(\.speaker) == passage.speakers)
    }

    static let reporterAgain = [
        "随后，公司的路线图迎来了调整。", "他没有透露更多信息。", "沈渡是这家公司的另一位创始人。", "此前，该产品的价格是每月六十元。",
    ]

    @Test("it stops where the reporter speaks again", arguments: reporterAgain)
    func stops(_ next: String) {
        #expect(ChinesePassage("林越认为，开源更快。" + next).found().map(\.text) == ["开源更快"])
    }

    @Test("a fact that is announced does not run on")
    func announced() {
        #expect(ChinesePassage("远屿AI宣布，新模型将于六月开源。该系列上一代的售价是每月六十元。").found().map(\.text) == ["新模型将于六月开源"])
    }
}
