import Quotations
import Testing

@testable import Building
@testable import Search

@Suite("Finding speakers as people type them")
struct SpeakerLookupTests {
    private let lookup = SpeakerLookup(
        SpeakerTable([
            entry("lin-yue", "林越", aliases: ["Lin Yue", "林總"], organisations: ["澄川智能"]),
            entry("he-lanzhou", "贺兰舟", aliases: ["賀蘭舟", "Helan Zhou", "老K"], organisations: ["南山实验室"]),
            entry("hartwell", "丹尼尔·哈特维尔", aliases: ["Daniel Hartwell"], organisations: ["Northlake Labs"]),
            entry("gu-north", "顾明", aliases: [], organisations: ["北湖科技"]),
            entry("gu-south", "顾明", aliases: [], organisations: ["南山大学"]),
            entry("shan-qing", "单清", aliases: [], organisations: ["澄川智能"]),
            entry("shen-du", "沈渡", aliases: [], organisations: ["远屿AI"]),
            entry("shi-dan", "史丹", aliases: [], organisations: []),
            entry("lefevre", "Zoë Lefèvre", aliases: ["佐伊·勒费弗尔"], organisations: []),
            entry("yuanyu", "远屿AI", kind: .organisation, aliases: [], organisations: []),
            entry("anonymous", "一位研究员", kind: .anonymous, aliases: [], organisations: []),
        ]))

    private static func entry(
        _ id: String, _ name: String, kind: Speaker.Kind = .person, aliases: [String], organisations: [String]
    ) -> IndexSummary.SpeakerEntry {
        IndexSummary.SpeakerEntry(
            id: id, name: name, kind: kind, aliases: aliases, organisations: organisations, listed: true,
            quotations: 0, statements: 0, stances: [:])
    }

    @Test(
        "by any spelling",
        arguments: [
            ("林越", "lin-yue"), ("lin yue", "lin-yue"), ("Yue Lin", "lin-yue"), ("ＬＩＮ　ＹＵＥ", "lin-yue"),
            ("lin-yue", "lin-yue"), ("林总", "lin-yue"), ("賀蘭舟", "he-lanzhou"), ("老k", "he-lanzhou"),
            ("Hartwell, Daniel", "hartwell"), ("丹尼尔哈特维尔", "hartwell"),
        ])
    func found(name: String, id: String) {
        #expect(ids(name) == [id])
    }

    @Test(
        "by pinyin without tones and spaces, in either order, and by tones in marks or numbers",
        arguments: [
            ("helanzhou", "he-lanzhou"), ("he lan zhou", "he-lanzhou"), ("Lanzhou He", "he-lanzhou"), ("shanqing", "shan-qing"),
            ("Shàn Qīng", "shan-qing"), ("shan4 qing1", "shan-qing"), ("yuanyuai", "yuanyu"),
        ])
    func pinyin(name: String, id: String) {
        #expect(ids(name) == [id])
    }

    @Test(
        "by initials, with the surname in full or not",
        arguments: [("hlz", "he-lanzhou"), ("HLZ", "he-lanzhou"), ("sq", "shan-qing"), ("shend", "shen-du"), ("D Shen", "shen-du")])
    func initials(name: String, id: String) {
        #expect(ids(name) == [id])
    }

    @Test(
        "by one word of a foreign name, and without its accents",
        arguments: [("Hartwell", "hartwell"), ("哈特维尔", "hartwell"), ("zoe lefevre", "lefevre"), ("Lefèvre", "lefevre")])
    func foreign(name: String, id: String) {
        #expect(ids(name) == [id])
    }

    @Test("initials that several have name them all and choose none")
    func ambiguous() {
        guard case .ambiguous(let speakers) = lookup.find("sd") else {
            Issue.record("sd is 沈渡 or 史丹")
            return
        }
        #expect(Set(speakers.map(\.name)) == ["沈渡", "史丹"])
    }

    @Test(
        "by the surname alone, in pinyin or characters, where one person has it",
        arguments: [("Lin", "lin-yue"), ("林", "lin-yue"), ("shan", "shan-qing"), ("he", "he-lanzhou"), ("zhou", "he-lanzhou")])
    func surname(name: String, id: String) {
        #expect(ids(name) == [id])
    }

    @Test("a surname that several have names them all and chooses none", arguments: ["gu", "顾"])
    func sharedSurname(name: String) {
        // Namesakes are one name, so that they are found; two names are told.
        #expect(ids(name) == ["gu-north", "gu-south"])
        let two = SpeakerLookup(
            SpeakerTable([
                Self.entry("gu-ming", "顾明", aliases: [], organisations: []), Self.entry("gu-qing", "顾清", aliases: [], organisations: []),
            ]))
        guard case .ambiguous(let speakers) = two.find(name) else {
            Issue.record("\(name) is 顾明 or 顾清")
            return
        }
        #expect(Set(speakers.map(\.name)) == ["顾明", "顾清"])
    }

    private func ids(_ name: String) -> [String] {
        if case .found(let speakers) = lookup.find(name) { speakers.map(\.id) } else { [] }
    }

    @Test("namesakes are all found, and told apart by their organisation")
    func namesakes() {
        #expect(ids("顾明") == ["gu-north", "gu-south"])
        #expect(ids("顾明 南山") == ["gu-south"])
        #expect(ids("顾明（北湖科技）") == ["gu-north"])
    }

    @Test(
        "an unknown name finds nobody; one wrong character, a homophone or a slip of the finger is suggested",
        arguments: [
            ("贺兰州", "贺兰舟"), ("Daniel Hartwel", "丹尼尔·哈特维尔"), ("何蓝州", "贺兰舟"), ("helanzohu", "贺兰舟"), ("helnzhou", "贺兰舟"),
            ("申度", "沈渡"), ("贺舟兰", "贺兰舟"),
        ])
    func suggested(name: String, suggestion: String) {
        #expect(ids(name).isEmpty)
        #expect(lookup.suggestions(for: name) == [suggestion])
    }

    @Test("nothing is suggested for a name like no other")
    func nothing() {
        #expect(lookup.suggestions(for: "司徒岚的老师").isEmpty)
        #expect(lookup.suggestions(for: "").isEmpty)
    }
}
