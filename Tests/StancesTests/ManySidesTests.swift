import Articles
import Stances
import Testing

/// What is said of one of three sides says nothing of a second that nobody named.
@Suite("A debate of three sides")
struct ManySidesTests {
    private let judge: StanceJudge

    init() throws { judge = try TestDebates.harbour.get() }

    @Test(
        "praise of a side is for that side, however the others are named",
        arguments: [
            ("有轨电车更快，也更安静。", "tram"), ("公交更便宜。", "bus"), ("轮渡更省钱，不用修路。", "third"), ("我们支持轮渡。", "third"),
            ("没有轮渡就没有港口区的今天。", "third"), ("有轨电车比公交和轮渡都更快。", "tram"), ("比起公交和轮渡，电车更快。", "tram"),
            ("公交和有轨电车都不如轮渡安静。", "third"), ("谁说轮渡就慢？轮渡更灵活。", "third"), ("Ferries are faster than trams.", "third"),
            ("有人说电车是未来，其实轮渡更可靠。", "third"), ("电车、公交和轮渡互为补充。", "both"), ("到底应该建电车还是开轮渡？", "neutral"),
            ("市政厅宣布，轮渡将于明年三月通航。", "neutral"), ("港口的鱼价又涨了。", "off-topic"),
        ])
    func judged(text: String, label: String) {
        let judgement = judge.judgement(of: text)
        #expect(judgement.label.name == label, "\(judgement.evidence.map { "\($0.construction) \($0.polarity) \($0.target ?? "")" })")
    }

    private func attitudes(_ text: String) -> [String] {
        let attitudes = judge.judgement(of: text).attitudes
        return ["tram", "bus", "third"].map { attitudes[$0]?.rawValue ?? "" }
    }

    @Test("a comparison speaks against those that it names, and of no other")
    func comparison() {
        #expect(attitudes("有轨电车比公交更快。") == ["FAVOR", "AGAINST", "NONE"])
        #expect(attitudes("有轨电车比公交和轮渡都更快。") == ["FAVOR", "AGAINST", "AGAINST"])
        #expect(attitudes("公交和有轨电车都不如轮渡安静。") == ["AGAINST", "AGAINST", "FAVOR"])
        #expect(attitudes("比起公交，电车更快。") == ["FAVOR", "AGAINST", "NONE"])
        #expect(attitudes("电车和公交都比轮渡更快。") == ["FAVOR", "FAVOR", "AGAINST"])
        #expect(attitudes("轮渡与电车还有差距。") == ["FAVOR", "NONE", "AGAINST"])
    }

    @Test("praise or blame without a rival says nothing of the others, so blame alone takes no side")
    func alone() {
        #expect(attitudes("轮渡更可靠。") == ["NONE", "NONE", "FAVOR"])
        #expect(attitudes("公交太慢，也不安全。") == ["NONE", "AGAINST", "NONE"])
        let blamed = judge.judgement(of: "公交太慢，也不安全。")
        #expect(blamed.label == .neutral && blamed.abstained)
    }

    @Test("what is measured on a side is not praise of it where nothing tells which of the others is meant")
    func unnamed() {
        #expect(attitudes("相较公交，在准点方面更有优势。")[1] != "FAVOR")
        #expect(attitudes("电车一向准点，相较公交，更有优势。") == ["FAVOR", "NONE", "NONE"])
        #expect(attitudes("迟早会被公交压垮，这一点毫无悬念。")[1] != "AGAINST")
    }

    @Test("its arguments are those of the side that is taken")
    func arguments() {
        #expect(judge.judgement(of: "轮渡更省钱，不用修路。").arguments.map(\.keyPoint) == ["F1"])
        #expect(judge.judgement(of: "公交更便宜。").arguments.map(\.keyPoint) == ["B1"])
    }
}
