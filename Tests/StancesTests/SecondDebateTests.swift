import Stances
import Testing

@Suite("Another debate")
struct SecondDebateTests {
    private let judge: StanceJudge

    init() throws { judge = try TestDebates.tram.get() }

    @Test(
        "a debate about a town's transport is judged by its own definition alone",
        arguments: [
            ("有轨电车比公交更快，也更安静。", "tram"), ("电车的造价远高于公交，这笔账不划算。", "bus"), ("没有电车就没有港口区的今天。", "tram"),
            ("公交不如电车准点。", "tram"), ("虽然电车很贵，但长远看还是电车更省钱。", "tram"), ("我们不会放弃公交。", "bus"),
            ("谁说公交就慢？公交更灵活。", "bus"), ("有人说电车是未来，其实电车就是一头白象。", "bus"), ("电车和公交互为补充。", "both"),
            ("到底应该建电车还是开公交？", "neutral"), ("市政厅宣布，电车将于明年三月通车。", "neutral"), ("这是一个电车难题。", "off-topic"),
            ("港口的鱼价又涨了。", "off-topic"), ("Trams are faster than buses.", "tram"), ("Buses are cheaper, and that settles it.", "bus"),
            ("Without the tram the harbour would be dead.", "tram"),
        ])
    func judged(text: String, label: String) {
        let judgement = judge.judgement(of: text)
        #expect(judgement.label.name == label, "\(judgement.evidence.map(\.construction))")
    }

    @Test("its key points and aspects are found, and what tells none is other")
    func arguments() {
        let fast = judge.judgement(of: "有轨电车比公交更快，也更准点。")
        #expect(fast.arguments.map(\.keyPoint) == ["T1"])
        #expect(fast.arguments.map(\.aspect) == ["speed"])
        #expect(judge.judgement(of: "公交便宜得多。").arguments.first?.keyPoint == "B1")
        #expect(judge.judgement(of: "电车是正确的选择。").arguments.map(\.aspect) == ["other"])
    }
}
