import Quotations
import Testing

@Suite("Chinese: nobody is given another's words")
struct ChineseWrongSpeakersTests {
    static let turns = [
        // Question and answer in one sentence.
        ChinesePassage("主持人问“⟦开源会不会被淘汰⟧”，林越笑说“⟦至少我这辈子看不到⟧”。", "主持人", "林越"),
        ChinesePassage("主持人周知夏问林越，“⟦闭源的护城河还在吗？⟧”林越回答，“⟦护城河从来不是闭源。⟧”", "周知夏", "林越"),
        ChinesePassage("林越先开口：“⟦开源是一种信仰，我不会放弃。⟧”沈渡打断他：“⟦信仰不能当饭吃，客户要的是稳定。⟧”", "林越", "沈渡"),
        ChinesePassage("林越问沈渡：“⟦你们还开源吗？⟧”“⟦当然。⟧”沈渡说。", "林越", "沈渡"),
        ChinesePassage("“⟦你会开源吗？⟧”记者问林越。“不会，现在还不会。”", "记者"),
        ChinesePassage("“你会开源吗？”面对记者提问，林越说，“⟦不会，现在还不会。⟧”", "林越"),
        // Who is asked does not speak.
        ChinesePassage("林越被沈渡质问：“⟦你们到底开不开源，给个准话？⟧”", "沈渡"),
        ChinesePassage("林越被问到：“你们到底开不开源，给个准话？”"),
        ChinesePassage("林越被用户质疑抄袭，远屿AI没有回应。"),
        ChinesePassage("林越听沈渡说“闭源会输”，忍不住笑了。"),
        ChinesePassage("林越称沈渡说“开源会死”是误解。"),
        ChinesePassage("“⟦开源是死路吗？⟧”林越问沈渡，沈渡摇头，“不是，现在还不是。”", "林越"),
        ChinesePassage("林越打电话给沈渡，对方说：“开源是死路，我们走错了。”"),
        ChinesePassage("林越采访沈渡时，后者说：“⟦开源是死路，我们走错了。⟧”", "沈渡"),
        // What one says of another's words is the one's.
        ChinesePassage("在林越看来，⟦沈渡的说法“完全是胡扯”⟧。", "林越"),
        ChinesePassage("因此我们对于林越的态度是，“短期保守，长期不低估”。"),
        // What somebody hands on, keeps or receives.
        ChinesePassage("林越收到沈渡的短信：“⟦别开源，会死的，千万别。⟧”", "沈渡"),
        ChinesePassage("林越在台上播放了沈渡的录音：“开源是死路，我们走错了。”"),
        ChinesePassage("林越最喜欢的一句话是：“做人要守信，不能骗人，也不能骗自己。”"),
        ChinesePassage("林越抛给沈渡一个问题：“⟦开源会不会被淘汰，你怎么看？⟧”", "林越"),
        ChinesePassage("古人云：“做人要守信，不能骗人，也不能骗自己。”林越深以为然。"),
    ]

    @Test("the one who asks, the one who answers and the one who is told are kept apart", arguments: turns)
    func turn(_ passage: ChinesePassage) { expect(passage) }

    static let denials = [
        ChinesePassage("“⟦开源就是一笔智商税。⟧”说这话的不是林越，而是沈渡。", "沈渡"),
        ChinesePassage("“⟦开源就是一笔智商税。⟧”这不是林越说的，是沈渡说的。", "沈渡"),
        ChinesePassage("“开源就是一笔智商税”，这话不是林越说的。"),
        ChinesePassage("林越随后退场。“开源就是一笔智商税。”这不是林越的原话。"),
        ChinesePassage("不是林越，而是沈渡表示，⟦开源就是一笔智商税⟧。", "沈渡"),
        ChinesePassage("不是林越而是沈渡说：“⟦开源就是一笔智商税。⟧”", "沈渡"),
        ChinesePassage("林越若说“不开源了”，社区会炸锅。"),
        ChinesePassage("林越与沈渡同台。林越本该说：“我们开源，我们承担责任。”可他没有说。"),
        ChinesePassage("林越与沈渡同台。林越想象沈渡会说：“我错了，开源才是对的。”"),
        ChinesePassage("林越与沈渡同台。尚无法证实林越说过“开源就是一笔智商税”。"),
        ChinesePassage("林越与沈渡同台。林越没想到沈渡会说：“我错了，开源才是对的。”"),
        ChinesePassage("林越与沈渡同台。林越之父林远山说：“⟦我错了，开源才是对的。⟧”", "林远山"),
        ChinesePassage("电影里，林越说：“开源就是一笔智商税。”"),
    ]

    @Test("words that somebody did not say are another's or nobody's", arguments: denials)
    func denial(_ passage: ChinesePassage) { expect(passage) }

    static let officers = [
        ChinesePassage("澄川智能公关负责人叶清让说：“⟦这不是事实，我们从未这样做过。⟧”", "叶清让"),
        ChinesePassage("澄川智能宣布开源。澄川智能公关负责人叶清让对此回应：“⟦我们不会停止开源。⟧”", "叶清让"),
        ChinesePassage("远屿AI大中华区公关总监谷雨辰告诉记者，⟦模型仍在测试⟧。", "谷雨辰"),
        ChinesePassage("远屿AI新闻发言人何为回应说：“⟦一切以公告为准。⟧”", "何为"),
    ]

    @Test("an officer speaks under the officer's name, not under the organisation's", arguments: officers)
    func officer(_ passage: ChinesePassage) {
        let found = passage.found().suffix(1)
        #expect(found.map(\.text) == passage.contents)
        #expect(found.map(\.speaker) == passage.speakers)
    }

    static let attendants = ["林越助理", "林越发言人", "丹尼尔·哈特维尔律师"]

    @Test("who belongs to somebody is not that one", arguments: attendants)
    func attendant(_ somebody: String) {
        let text = "林越与丹尼尔·哈特维尔都没有露面。\(somebody)表示，“开源不是慈善，是生意。”"
        #expect(ChinesePassage(text).found().map(\.speaker) == [somebody])
        #expect(ChinesePassage("海湾律师事务所吴涵律师表示，开源不是慈善。").found().map(\.speaker) == ["吴涵"])
    }

    static let things = [
        "在正确回复一致度方面，白塔超越了其他模型。", "用户只需要输入搜索要求，模型会呈现相关信息。", "白塔正式踏入机器人赛道，并推出了首款产品。",
        "因此可以根据用户要求完成改写任务。", "内容的准确性难以判断，因此教学场景会用得更谨慎。", "医生和患者问同一个问题时，需要看到不同的答案。",
        "远屿AI因资金等因素发展不如预期，受限于买不起芯片。", "经过林越同意，我把谈话整理了出来。", "这一概念最早由远屿AI在去年提出，其核心思想很简单。", "对硬件要求较高，需要更大的内存。",
        "此时的白塔也还无人问津，远远没有进入榜单。",
    ]

    @Test("nouns and circumstances that hold a reporting word report nothing", arguments: things)
    func noReport(_ text: String) { #expect(ChinesePassage(text).found().map(\.speaker) == []) }

    static let names = ["叶清让说", "徐可和表示", "徐可和认为", "何为说", "白让说"]

    @Test("a name may end with a character that is a function word elsewhere", arguments: names)
    func name(_ words: String) {
        let name = words.hasSuffix("说") ? String(words.dropLast()) : String(words.dropLast(2))
        #expect(ChinesePassage("\(words)，“开源不是慈善，是生意。”").found().map(\.speaker) == [name])
    }

    @Test("where a name may be cut short it is given nothing", arguments: ["徐可和沈渡的助理表示", "何为开源", "林越为表示诚意"])
    func cutName(_ words: String) {
        let speakers = ChinesePassage("\(words)，开源不是慈善，是生意。").found().map(\.speaker)
        #expect(!speakers.contains("徐可和") && !speakers.contains("何为") && !speakers.contains("林越为"))
    }

    @Test("two who speak in turn without names are not told apart by guessing")
    func dialogue() {
        let text = "林越近日接受采访。\n“你怎么评判一个人？”\n“看他在研究什么，有没有渴望。”\n“你有什么愿景吗？”\n随后两人离开。"
        #expect(ChinesePassage(text).found().map(\.speaker) == [])
    }

    @Test("two turns of an interview on one line are two")
    func inlineTurns() {
        let found = ChinesePassage(
            """
            记者：您怎么看开源和闭源之争？
            贺兰舟：这不是信仰问题，是成本问题。
            记者：那么价格战会停吗？贺兰舟：不会，至少今年不会。
            """
        ).found()
        #expect(found.map(\.speaker) == ["记者", "贺兰舟", "记者", "贺兰舟"])
        #expect(found.last?.text == "不会，至少今年不会。")
    }

    static let others = [
        "在沈渡看来，“模型即服务”，贺兰舟则表示“模型即产品”。", "按照沈渡的说法，“模型即服务”，但贺兰舟指出，“模型即产品”。",
        "“模型即服务。”贺兰舟对此回应称，“模型即产品。”", "沈渡称公司“模型即服务”，贺兰舟称其“模型即产品”。",
    ]

    @Test("of two who say different things neither gets the other's words", arguments: others)
    func notTheOther(_ text: String) {
        let found = ChinesePassage(text).found()
        #expect(found.filter { $0.text.contains("模型即产品") }.map(\.speaker) == ["贺兰舟"])
        #expect(!found.contains { $0.text.contains("模型即服务") && $0.speaker == "贺兰舟" })
        #expect(!found.contains { $0.text.contains("模型即产品") && $0.text.contains("模型即服务") })
    }

    static let takenUp = [
        "沈渡并不同意林越的判断：“开源模型不会输。”", "沈渡批评了林越的说法：“先闭源再说。”", "远屿AI否认“将收购澄川智能”。",
        "沈渡身后的大屏幕上写着：“开源万岁。”",
    ]

    @Test("who takes up another's words, denies them or stands before them has not said them", arguments: takenUp)
    func notWhoTakesUp(_ text: String) {
        let speakers = ChinesePassage(text).found().map(\.speaker)
        #expect(!speakers.contains("沈渡") && !speakers.contains("远屿AI"))
    }

    @Test("a reporter's question before a colon is not the answer of the one who is asked")
    func questionBeforeColon() {
        let found = ChinesePassage("记者追问沈渡：“亏了多少？”沈渡说：“不便透露。”").found()
        #expect(found.map(\.text) == ["亏了多少？", "不便透露。"])
        #expect(found.map(\.speaker) == ["记者", "沈渡"])
    }

    @Test("a line that says who somebody is is no quotation", arguments: ["沈渡：远屿AI首席执行官", "林越：男，1980年生，创业者。"])
    func castList(_ line: String) {
        #expect(ChinesePassage(line + "\n公司成立于2020年。").found().isEmpty)
    }

    private func expect(_ passage: ChinesePassage) {
        let found = passage.found()
        #expect(found.map(\.text) == passage.contents)
        #expect(found.map(\.speaker) == passage.speakers)
    }
}
