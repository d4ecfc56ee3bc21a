import ChineseScript
import Quotations
import Testing

@Suite("Chinese: simplified and traditional")
struct ChineseScriptsTests {
    static let pairs = [
        ("林越表示，开源让修改更容易。", "林越表示，開源讓修改更容易。"),
        ("“这是个错误。”沈渡补充说。", "「這是個錯誤。」沈渡補充說。"),
        ("据《南山财经》报道，贺兰舟认为，闭源更稳。", "據《南山財經》報道，賀蘭舟認為，閉源更穩。"),
        ("欧阳致远教授说：“开源会赢。”", "歐陽致遠教授說：「開源會贏。」"),
        ("在林越看来，价格已经足够低，但在沈渡看来，这只是开始。", "在林越看來，價格已經足夠低，但在沈渡看來，這只是開始。"),
    ]

    @Test("the same words in either script have the same quotations at the same places", arguments: pairs)
    func equal(_ simplified: String, _ traditional: String) {
        let (a, b) = (ChinesePassage(simplified).found(), ChinesePassage(traditional).found())
        #expect(!a.isEmpty)
        #expect(a.map(\.quotation.span) == b.map(\.quotation.span))
        #expect(a.map { $0.speaker.map { ChineseScript.folded($0) } } == b.map { $0.speaker.map { ChineseScript.folded($0) } })
    }
}
