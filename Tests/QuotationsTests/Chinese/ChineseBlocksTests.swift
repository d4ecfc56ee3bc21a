import Quotations
import Testing

@Suite("Chinese: interviews, speeches and collections")
struct ChineseBlocksTests {
    @Test("each turn of an interview is its speaker's, and so are the paragraphs behind it")
    func interview() {
        let found = ChinesePassage(
            """
            南山财经：您怎么看开源和闭源之争？
            贺兰舟：这不是信仰问题，是成本问题。
            谁能把推理成本降下来，谁就有话语权。
            南山财经：那么价格战会停吗？
            贺兰舟：不会，至少今年不会。
            """
        ).found()
        #expect(found.map(\.speaker) == ["南山财经", "贺兰舟", "贺兰舟", "南山财经", "贺兰舟"])
        #expect(found.map(\.quotation.continues) == [false, false, true, false, false])
        #expect(found.allSatisfy { $0.quotation.kind == .direct || $0.quotation.kind == .indirect })
    }

    static let labels = [("问", "答"), ("Q", "A"), ("记者", "贺兰舟"), ("**Q**", "**A**")]

    @Test("问 and 答, Q and A, 记者 and a name are turns", arguments: labels)
    func askAndAnswer(_ asks: String, _ answers: String) {
        let found = ChinesePassage(
            "南山财经近日采访了贺兰舟。\n\(asks)：您怎么看开源和闭源之争？\n\(answers)：这不是信仰问题，是成本问题。"
        ).found()
        #expect(found.map(\.text) == ["您怎么看开源和闭源之争？", "这不是信仰问题，是成本问题。"])
        #expect(found.last?.speaker == "贺兰舟")
    }

    @Test("a label may have a line of its own")
    func labelAlone() {
        let found = ChinesePassage(
            "林越：\n你认为开源会赢吗？这个问题我问过很多人。\n沈渡：\n我看不会，至少在企业市场里不会这么快。\n林越：\n为什么？"
                + "\n沈渡：\n因为企业要的是有人负责，而不是一份许可证。"
        ).found()
        #expect(found.map(\.speaker) == ["林越", "沈渡", "沈渡"])
    }

    @Test("who made the page is no speaker")
    func bylines() {
        let found = ChinesePassage(
            """
            南山记者：周知夏
            图片来源：视觉南山
            记者：您怎么看开源和闭源之争？
            贺兰舟：这不是信仰问题，是成本问题。
            图片来源：视觉南山
            """
        ).found()
        #expect(found.map(\.text) == ["您怎么看开源和闭源之争？", "这不是信仰问题，是成本问题。"])
    }

    @Test("an editor's note amid an interview is nobody's, and the speaker goes on behind it")
    func aside() {
        let found = ChinesePassage(
            """
            记者：您怎么看开源和闭源之争？
            贺兰舟：这不是信仰问题，是成本问题。
            注：推理成本指每处理一百万个词元的费用。
            谁能把推理成本降下来，谁就有话语权。
            """
        ).found()
        #expect(found.map(\.text) == ["您怎么看开源和闭源之争？", "这不是信仰问题，是成本问题。", "谁能把推理成本降下来，谁就有话语权。"])
        #expect(found.last?.speaker == "贺兰舟")
    }

    @Test("a title that stands twice, and rows of a table, make no interview")
    func repeatedLines() {
        let title = "林越对话沈渡实录：一场没有主持人的辩论"
        let table = "稳定度：白塔获胜\n易用度：白塔获胜"
        let found = ChinesePassage("\(title)\n\(title)\n\(table)\n测评发现，白塔的回复更稳定，也更容易部署。\n\(table)\n两款模型都需要改进。").found()
        #expect(found.map(\.text) == [])
    }

    @Test("a note in brackets is no turn, and a host with a name asks as one without")
    func hostAndNote() {
        let found = ChinesePassage(
            """
            主持人周知夏：今天我们聊聊开源。
            贺兰舟：这不是信仰问题，是成本问题。
            （注：推理成本指每处理一百万个词元的费用。）
            谁能把推理成本降下来，谁就有话语权。
            主持人周知夏：价格战会停吗？
            贺兰舟：不会，至少今年不会。
            """
        ).found()
        #expect(found.map(\.speaker) == ["周知夏", "贺兰舟", "贺兰舟", "周知夏", "贺兰舟"])
    }

    @Test("the author's name in a line of its own speaks nothing")
    func author() {
        let found = ChinesePassage(
            """
            原创
            林越
            作者 | 林越
            编辑 | 沈渡
            这一年里，所有公司都在寻找一种合适的路线，但大多数还没有找到。
            沈渡
            市场的变化比所有人预想的都快，留给后来者的时间已经不多了。
            """
        ).found()
        #expect(found.map(\.text) == [])
    }

    @Test("in a collection each name's heading speaks the paragraphs below")
    func collection() {
        let found = ChinesePassage(
            """
            林越-
            远屿AI创始人
            目前来看，我们对安全的投入远远落后于对性能的投入，这一点必须改变。
            沈渡-
            澄川智能首席科学家
            热衷于跑分没有意义，真正的需求在每一个具体的行业里面。
            """
        ).found()
        #expect(found.map(\.speaker) == ["林越", "沈渡"])
    }

    @Test("a speech whose speaker stands in the title is the speaker's")
    func speech() {
        let found = ChinesePassage(
            "大家知道，开源让修改更容易，成本也会随之下降。\n我们投了那么多机房，三年以后就折旧折完了，所以大家可以用起来。",
            title: "林越：开源是起点"
        ).found()
        #expect(found.map(\.speaker) == ["林越", "林越"])
        #expect(found.allSatisfy { $0.quotation.kind == .direct })
    }

    @Test("a report about the one in the title is no speech")
    func report() {
        let found = ChinesePassage(
            "林越昨天出席了论坛，我们在现场见到了他。\n公司发布了三款产品，大家的反应不一。", title: "林越：开源是起点"
        ).found()
        #expect(found.map(\.text) == [])
    }
}
