import Quotations
import Testing

@Suite("Chinese: words that come through others")
struct ChineseRelayTests {
    static let relays: [(ChinesePassage, [String])] = [
        (ChinesePassage("据《南山财经》报道，林越表示，⟦公司明年将开源全部代码⟧。", "林越"), ["《南山财经》"]),
        (ChinesePassage("《南山财经》称，林越表示，⟦公司明年将开源全部代码⟧。", "林越"), ["《南山财经》"]),
        (ChinesePassage("林越引用沈渡的话说：“⟦没有商业化的开源只是行为艺术。⟧”", "沈渡"), ["林越"]),
    ]

    @Test("the one whose words they are speaks; the one who hands them on stands in the chain", arguments: relays)
    func relay(_ passage: ChinesePassage, _ chain: [String]) {
        let found = passage.found()
        #expect(found.map(\.text) == passage.contents)
        #expect(found.map(\.speaker) == passage.speakers)
        #expect(found.first?.chain == chain)
    }

    @Test("what a publication reports without a speaker is the publication's")
    func publication() {
        let found = ChinesePassage("据《南山财经》报道，远屿AI正在与两家基金谈判，融资额超过十亿元。").found()
        #expect(found.map(\.speaker) == ["《南山财经》"])
    }

    static let rumours: [(ChinesePassage, [String])] = [
        (ChinesePassage("网传林越在内部会上表示：“⟦我们明年不再开源。⟧”", "林越"), ["网传"]),
        (ChinesePassage("据传，林越曾表示：“⟦我们明年不再开源。⟧”", "林越"), ["据传"]),
        (ChinesePassage("在一段流出的录音里，林越说：“⟦我们明年不再开源。⟧”", "林越"), ["流出的录音"]),
        (ChinesePassage("聊天截图显示，林越写道：“⟦我们明年不再开源。⟧”", "林越"), ["截图显示"]),
        (ChinesePassage("一份流出的会议纪要显示，林越说：“⟦我们明年不再开源。⟧”", "林越"), ["流出的会议纪要"]),
        (ChinesePassage("“⟦我们明年不再开源。⟧”网传林越如是说。", "林越"), ["网传"]),
        (ChinesePassage("林越与沈渡同台。网上疯传林越的一句话：“⟦我们明年不再开源。⟧”", "林越"), ["网上疯传"]),
        (ChinesePassage("林越对网传的消息表示：“⟦我们明年仍会开源。⟧”", "林越"), []),
        (ChinesePassage("谈起数据泄露，林越表示：“⟦我们明年不再开源。⟧”", "林越"), []),
        (ChinesePassage("林越否认网传的说法，他表示：“⟦我们明年仍会开源。⟧”", "林越"), []),
        (ChinesePassage("林越表示：“⟦网传的消息不实。⟧”", "林越"), []),
    ]

    @Test("leaked or rumoured words carry in the chain what marks them so", arguments: rumours)
    func rumour(_ passage: ChinesePassage, _ chain: [String]) {
        let found = passage.found()
        #expect(found.map(\.text) == passage.contents)
        #expect(found.map(\.speaker) == passage.speakers)
        #expect(found.first?.chain == chain)
    }

    static let madeUp = [
        "伪造的截图显示，林越称“我们明年不再开源”。",
        "一段深度伪造的视频中，林越说：“我们明年不再开源。”",
        "一段AI合成的林越语音说：“我们明年不再开源。”",
        "林越与沈渡同台。AI版林越说：“我们明年不再开源。”",
        "林越与沈渡同台。网友编造的林越语录称：“我们明年不再开源。”",
        "林越与沈渡同台。“我们明年不再开源。”这段AI合成的林越语音在网上流传。",
        "有人恶搞林越的演讲录音，让林越说：“我们明年不再开源。”",
    ]

    @Test("words that were made up are nobody's", arguments: madeUp)
    func fabricated(_ text: String) { #expect(ChinesePassage(text).found().map(\.speaker) == []) }

    @Test("who answers what was made up does speak")
    func answer() {
        let found = ChinesePassage("针对伪造的截图，林越表示：“我们明年仍会开源。”").found()
        #expect(found.map(\.speaker) == ["林越"])
    }
}
