import Articles
import Quotations
import Testing

@Suite("Chinese: speakers")
struct ChineseSpeakersTests {
    static let named = [
        // Organisation, titles and name in any order and number, adverbs and phrases between.
        ChinesePassage("远屿AI创始人兼首席执行官林越表示，⟦开源更快⟧。", "林越"),
        ChinesePassage("云麓研究院院长、海湾大学教授欧阳致远昨日在论坛上公开表示，⟦开源更快⟧。", "欧阳致远"),
        ChinesePassage("林越在接受《南山财经》采访时曾多次强调，⟦开源更快⟧。", "林越"),
        ChinesePassage("贺兰舟教授说：“⟦这不是信仰问题。⟧”", "贺兰舟"),
        // Brackets with the Latin name; foreign names with and without the dot.
        ChinesePassage("沈渡（Shen Du）表示，⟦开源更快⟧。", "沈渡"),
        ChinesePassage("丹尼尔·哈特维尔（Daniel Hartwell）表示，⟦监管需要一个负责的人⟧。", "丹尼尔·哈特维尔"),
        ChinesePassage("研究员Mira Castellane认为，⟦闭源模型养活了研究⟧。", "Mira Castellane"),
        ChinesePassage("巴拉特（Barratt）说：“⟦我们会继续工作。⟧”", "巴拉特"),
        ChinesePassage("他的妻子爱丽丝说：“⟦我们会继续工作。⟧”", "爱丽丝"),
        // Organisations, their spokespeople, models.
        ChinesePassage("澄川智能宣布，⟦即日起开放全部权重⟧。", "澄川智能"),
        ChinesePassage("远屿AI方面表示，⟦公司没有这样的计划⟧。", "远屿AI"),
        ChinesePassage("远屿AI发言人回应称，⟦公司没有这样的计划⟧。", "远屿AI发言人"),
        ChinesePassage("栖霞方面回应称，⟦公司没有这样的计划⟧。", "栖霞"),
        ChinesePassage("栖霞智算官方微博当晚发布声明称，⟦公司没有这样的计划⟧。", "栖霞智算"),
        // Who is spoken to does not speak.
        ChinesePassage("有用户向南山财经表示，“⟦这门课不值这个价。⟧”", "用户"),
        // Two at once, collectives, somebody unnamed.
        ChinesePassage("林越和周知夏表示，⟦开源更快⟧。", "林越；周知夏"),
        ChinesePassage("多位开发者表示，⟦许可证才是关键⟧。", "开发者"),
        ChinesePassage("不少开发者认为，⟦许可证才是关键⟧。", "开发者"),
        ChinesePassage("一位不愿具名的投资人告诉记者，⟦估值已经太高⟧。", "不愿具名的投资人"),
        ChinesePassage("有分析指出，⟦价格战会加速洗牌⟧。", "分析"),
    ]

    @Test("whoever stands before the cue is found, whatever stands in between", arguments: named)
    func speaker(_ passage: ChinesePassage) {
        let found = passage.found()
        #expect(found.map(\.text) == passage.contents)
        #expect(found.map(\.speaker) == passage.speakers)
    }

    static let words = ["全年预计营收约两百亿元。", "简单说，这是一场豪赌，没有人能全身而退。", "据此可以认为开源已经胜出。", "呼吁加强投资，要求建立自己的模型。"]

    @Test("words that begin or end as a name does name nobody", arguments: words)
    func word(_ text: String) { #expect(ChinesePassage(text).found().map(\.speaker) == []) }

    @Test("characters of a verb never end up in a name")
    func cutNames() {
        let found = ChinesePassage("苏哲认为，价格会继续下降。此后，他还表示，开源不会停。").found()
        #expect(found.map(\.speaker) == ["苏哲", "苏哲"])
    }

    static let directory = SpeakerDirectory([
        Speaker(id: "lin-yue", name: "林越", kind: .person, aliases: ["Lin Yue", "林樾"], organisations: ["远屿AI"]),
        Speaker(id: "chen-mo-a", name: "陈默", kind: .person, organisations: ["远屿AI"]),
        Speaker(id: "chen-mo-b", name: "陈默", kind: .person, organisations: ["南山周刊"]),
    ])

    @Test("misspelt, traditional and Latin names are one speaker", arguments: ["林越", "林樾", "Lin Yue"])
    func aliases(_ name: String) {
        let found = ChinesePassage("\(name)表示，开源更快。").found(directory: Self.directory)
        #expect(found.first?.quotation.attribution?.speaker.id == "lin-yue")
    }

    @Test(
        "two people of one name are kept apart by their organisation",
        arguments: [("远屿AI首席科学家陈默", "chen-mo-a"), ("南山周刊主编陈默", "chen-mo-b")])
    func sameName(_ mention: String, _ id: String) {
        let found = ChinesePassage("\(mention)表示，开源更快。").found(directory: Self.directory)
        #expect(found.first?.quotation.attribution?.speaker.id == id)
        let both = ChinesePassage("远屿AI与南山周刊都派人参加了论坛。\(mention)表示，开源更快。").found(directory: Self.directory)
        #expect(both.first?.quotation.attribution?.speaker.id == id)
    }
}
