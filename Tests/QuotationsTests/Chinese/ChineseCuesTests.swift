import Quotations
import Testing

@Suite("Chinese: reporting expressions")
struct ChineseCuesTests {
    struct Case: CustomStringConvertible, Sendable {
        let passage: ChinesePassage
        let cue: String?
        init(_ marked: String, cue: String?, speaker: String = "林越") {
            passage = ChinesePassage(marked, speaker)
            self.cue = cue
        }
        var description: String { passage.text }
    }

    static let cues = [
        Case("林越表示，⟦开源更快⟧。", cue: "表示"),
        Case("林越警告称，⟦闭源会拖慢整个行业⟧。", cue: "警告称"),
        Case("林越补充说：“⟦价格会继续下降。⟧”", cue: "补充说"),
        Case("林越发文称，⟦新版本下周上线⟧。", cue: "发文称"),
        Case("林越称⟦开源社区缺少约束⟧。", cue: "称"),
        Case("林越认为，⟦开源会赢⟧。", cue: "认为"),
        // Nominal cues.
        Case("在林越看来，⟦开源更像一场接力赛⟧。", cue: "看来"),
        Case("用林越的话说，“⟦闭源是把钥匙吞进肚子里⟧”。", cue: "的话说"),
        Case("据林越介绍，⟦新模型只用了一半的算力⟧。", cue: "介绍"),
        Case("林越的观点是，⟦开源更安全⟧。", cue: "的观点是"),
        Case("林越给出的理由是：⟦维护成本太高⟧。", cue: "给出的理由是"),
        Case("林越抛出了一个尖锐的疑问：“⟦谁来为开源买单？⟧”", cue: "疑问"),
        // Gestures, and no verb at all.
        Case("林越笑了笑：“⟦这个问题太早了。⟧”", cue: "笑了笑"),
        Case("“⟦开源不是慈善。⟧”——林越，远屿AI创始人", cue: nil),
        Case("林越没有绕弯子：“⟦今天起权重全部收回。⟧”", cue: nil),
        Case("“⟦开源不是慈善。⟧”说这话的是远屿AI创始人林越。", cue: nil),
        Case("林越出席了论坛。“⟦先活下来，再谈理想。⟧”这是林越说得最多的一句话。", cue: nil),
        Case("有记者问他是否后悔，林越只回了一句：“⟦后悔的人不会把训练脚本也传上去。⟧”", cue: nil),
        Case("林越的观点很明确：⟦安全评估没做完就不该发布⟧。", cue: "的观点很明确"),
        // The reason in quotation marks.
        Case("林越表示，⟦价格会继续下降⟧。后来⟦他不再解释，因为“没有意义”⟧。", cue: "表示"),
    ]

    @Test("verbs, nouns, gestures and bare structure report", arguments: cues)
    func cue(_ one: Case) {
        let found = one.passage.found()
        #expect(found.map(\.text) == one.passage.contents)
        #expect(found.first?.cue == one.cue)
        #expect(found.first?.speaker == "林越")
    }

    static let stances = [
        Case("沈渡把开源斥为“⟦一种道德绑架⟧”。", cue: "斥为", speaker: "沈渡"),
        Case("沈渡否认⟦公司使用过白塔模型的输出⟧。", cue: "否认", speaker: "沈渡"),
        Case("沈渡称赞⟦白塔模型“干净得像教科书”⟧。", cue: "称赞", speaker: "沈渡"),
    ]

    @Test("verbs that judge or deny keep their cue, so that a reader sees what is held", arguments: stances)
    func stance(_ one: Case) {
        let found = one.passage.found()
        #expect(found.map(\.text) == one.passage.contents)
        #expect(found.first?.cue == one.cue)
        #expect(found.first?.speaker == "沈渡")
    }

    static let nouns = [
        "林越的这一判断，为公司赢得了时间。",
        "公司据此作出独立判断，因为市场变化太快。",
        "林越提出了一个新的方案。",
        "林越分享了切实可行的方法。",
        "新模型能够根据判断出的需求，做出精准的推荐。",
        "通义千问可以直接给出链接，方便用户购买。",
    ]

    @Test("a reporting word that is a noun, or takes a thing, reports nothing", arguments: nouns)
    func noun(_ text: String) { #expect(ChinesePassage(text).found().map(\.text) == []) }
}
