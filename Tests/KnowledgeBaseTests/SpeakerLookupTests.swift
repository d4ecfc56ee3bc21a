import Testing

@testable import KnowledgeBase

@Suite("Finding speakers as people type them")
struct SpeakerLookupTests {
    private let lookup = SpeakerLookup([
        entry("lin-yue", "林越", aliases: ["Lin Yue", "林總"], organisations: ["澄川智能"]),
        entry("he-lanzhou", "贺兰舟", aliases: ["賀蘭舟", "Helan Zhou", "老K"], organisations: ["南山实验室"]),
        entry("hartwell", "丹尼尔·哈特维尔", aliases: ["Daniel Hartwell"], organisations: ["Northlake Labs"]),
        entry("gu-north", "顾明", aliases: [], organisations: ["北湖科技"]),
        entry("gu-south", "顾明", aliases: [], organisations: ["南山大学"]),
    ])

    private static func entry(
        _ id: String, _ name: String, aliases: [String], organisations: [String]
    ) -> IndexSummary.SpeakerEntry {
        IndexSummary.SpeakerEntry(
            id: id, name: name, kind: "person", aliases: aliases, organisations: organisations, listed: true,
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
        #expect(lookup.speakers(named: name).map(\.id) == [id])
    }

    @Test("namesakes are all found, and told apart by their organisation")
    func namesakes() {
        #expect(lookup.speakers(named: "顾明").map(\.id) == ["gu-north", "gu-south"])
        #expect(lookup.speakers(named: "顾明 南山").map(\.id) == ["gu-south"])
        #expect(lookup.speakers(named: "顾明（北湖科技）").map(\.id) == ["gu-north"])
    }

    @Test(
        "an unknown name finds nobody, and one wrong character is suggested",
        arguments: [("贺兰州", "贺兰舟"), ("Daniel Hartwel", "丹尼尔·哈特维尔")])
    func suggested(name: String, suggestion: String) {
        #expect(lookup.speakers(named: name).isEmpty)
        #expect(lookup.suggestions(for: name) == [suggestion])
    }

    @Test("nothing is suggested for a name like no other")
    func nothing() {
        #expect(lookup.suggestions(for: "司徒岚的老师").isEmpty)
        #expect(lookup.suggestions(for: "").isEmpty)
    }
}
