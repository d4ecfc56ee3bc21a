import Foundation
import Messages
import Quotations
import Stances
import Testing

@testable import Corpus
@testable import Records
@testable import Storage

/// What people write in `debate.yaml` and `speakers.yaml` is taken as they wrote it, or told back with its place.
@Suite("Mistakes in the corpus' own files")
struct CorpusMistakeTests {
    /// A change to a file without mistakes, and all that is then told.
    struct Slip: Sendable, CustomTestStringConvertible {
        var old: String
        var new: String
        var told: [String]

        var testDescription: String { new }

        init(_ old: String, _ new: String, _ told: String...) { (self.old, self.new, self.told) = (old, new, told) }

        func applied(to text: String) throws -> String {
            let range = try #require(text.range(of: old), "\(old) is not in the sample")
            return text.replacingCharacters(in: range, with: new)
        }
    }

    @Test("files in which every key is used are read whole")
    func whole() throws {
        let debate = DebateFile.read(Data(WrittenSamples.debate.utf8), at: "debate.yaml")
        #expect(debate.mistakes == [])
        #expect(debate.value.sides.map(\.id) == ["tram", "bus"])
        #expect(debate.value.sides[0].terms == ["有轨电车", "电车", "trams"])
        #expect(debate.value.sides[0].acts == ["(铺/架)轨"])
        #expect(debate.value.sides[1].acts == [])
        #expect(debate.value.aspects.map(\.role) == [nil, .fallback])
        #expect(debate.value.keyPoints[0].text == ["zh": "电车不堵", "en": "Trams run past the jam"])
        #expect(debate.value.examples["tram"] == "电车来了就走\n")
        let speakers = SpeakersFile.read(Data(WrittenSamples.speakers.utf8), at: "speakers.yaml")
        #expect(speakers.mistakes == [])
        #expect(speakers.value.map(\.kind) == [.person, .organisation])
        #expect(speakers.value[0].aliases == ["Lin Yue"] && speakers.value[0].wikidata == "Q0")
    }

    @Test("a debate may have as many sides as it says, each with its own words", arguments: 3...Debate.sideCounts.upperBound)
    func manySides(count: Int) {
        let more = "abc".prefix(count - 2).map { "  - id: \($0)\n    name: { en: \($0) }\n    terms: [\($0)艇]\n" }.joined()
        let text = WrittenSamples.debate.replacing("homonyms:", with: more + "homonyms:")
        let debate = DebateFile.read(Data(text.utf8), at: "debate.yaml")
        #expect(debate.mistakes == [])
        #expect(debate.value.sides.count == count && debate.value.sides.last?.terms.first?.hasSuffix("艇") == true)
    }

    @Test("the shipped corpus has no mistake")
    func shipped() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let (debate, directory) = try CorpusFolder(path: root.appending(path: "Corpus").path).knowledge()
        #expect(debate.keyPoints.count > 20 && directory.speakers.count > 40)
    }

    private static let keySlips = [
        Slip("praise:", "prasie:", "19:1: unknown key \"prasie\"; did you mean praise?"),
        Slip("    terms: [公交", "    term: [公交", "17:5: unknown key \"term\"; did you mean terms?"),
        Slip("    role: fallback", "    colour: red", "33:5: unknown key \"colour\"; the keys here are id, name, expressions, role"),
        // A misspelt key that must be there is one mistake, and what stands under it is read all the same.
        Slip("aspects:", "aspcets:", "23:1: unknown key \"aspcets\"; did you mean aspects?"),
        Slip("      en: tram", "      ne: tram", "8:7: unknown language \"ne\"; the languages are zh, en"),
        Slip("facts: [宣布]", "facts: [宣布]\npraise: [快]", "23:1: the key \"praise\" stands here again, first in line 19; keep one"),
        Slip("      en: buses", "      en: buses\n      zh: 大巴", "17:7: the key \"zh\" stands here again, first in line 15; keep one"),
        Slip("    aspect: speed\n", "", "35:5: this key point lacks the key \"aspect\""),
        Slip("  - id: bus\n    name:", "  - name:", "13:5: this side lacks the key \"id\""),
        Slip("facts: [宣布]", "? [facts]\n: [宣布]", "22:3: a key is a word or a few; write a text before the colon"),
    ]

    private static let valueSlips = [
        Slip("[公交, 巴士]", "公交", "17:12: under \"terms\" a list is wanted here, not a text; write terms: [one, another]"),
        Slip("[公交, 巴士]", "[公交, 408]", "17:17: under \"terms\" a text is wanted here, not a number; put it in quotation marks"),
        Slip("[公交, 巴士]", "[公交, on]", "17:17: under \"terms\" a text is wanted here, not a yes or no; put it in quotation marks"),
        Slip("[公交, 巴士]", "[公交, 2031-05-02]", "17:17: under \"terms\" a text is wanted here, not a date; put it in quotation marks"),
        Slip("[公交, 巴士]", "[公交, [巴士]]", "17:17: under \"terms\" a text is wanted here, not a list"),
        Slip("[公交, 巴士]", "[公交, '']", "17:17: under \"terms\" a text is empty; write it, or take it out"),
        Slip("[公交, 巴士]", "", "17:11: under \"terms\" there is no value; write a list, or take it out"),
        Slip("    stance: tram", "    stance: [tram]", "36:13: under \"stance\" a text is wanted here, not a list"),
        Slip(
            "  zh: 港口线该建有轨电车还是开公交？\n  en: Should the harbour line be a tram or buses?", "  - 港口线",
            "2:3: under \"question\" a mapping of keys is wanted here, not a list"),
        Slip("    text:\n      en: Both have their place", "    text: {}", "45:11: \"text\" holds nothing; write at least one"),
        Slip("role: fallback", "role: falback", "33:11: role \"falback\" is not known; did you mean fallback?"),
        Slip("role: fallback", "role: 其他", "33:11: role \"其他\" is not known; choose one of question, ranking, both, fallback"),
        Slip("(铺/架)轨", "(铺/架轨", "12:12: the brackets of \"(铺/架轨\" are not closed or hold an empty choice; write (one/another)"),
        Slip("(铺/架)轨", "(铺/)轨", "12:12: the brackets of \"(铺/)轨\" are not closed or hold an empty choice; write (one/another)"),
    ]

    private static let contradictions = [
        Slip("  - id: bus", "  - id: tram", "13:9: two sides have the id \"tram\"; the other is in line 5"),
        Slip("  - id: other", "  - id: speed", "29:9: two aspects have the id \"speed\"; the other is in line 24"),
        Slip("  - id: X1", "  - id: T1", "42:9: two key points have the id \"T1\"; the other is in line 35"),
        Slip("  - id: bus", "  - id: neutral", "13:9: a side cannot be called \"neutral\"; choose another id"),
        Slip("    stance: tram", "    stance: trams", "36:13: no side has the id \"trams\"; did you mean tram?"),
        Slip("    stance: both", "    stance: off-topic", "43:13: no side has the id \"off-topic\"; there are tram, bus, both"),
        Slip("    aspect: speed", "    aspect: sped", "37:13: no aspect has the id \"sped\"; did you mean speed?"),
        Slip("  neutral: |", "  nuetral: |", "50:3: no side has the id \"nuetral\"; did you mean neutral?"),
        Slip("[公交, 巴士]", "[公交, 电车]", "17:17: \"电车\" stands for two sides, for the other in line 9; keep one"),
        // In another script, width or list it is the same expression still, and so is one of several alternatives.
        Slip("[公交, 巴士]", "[公交, 電車]", "17:17: \"電車\" stands for two sides, for the other in line 9; keep one"),
        Slip("    terms: [公交, 巴士]", "    implied: [ＴＲＡＭＳ]", "17:15: \"ＴＲＡＭＳ\" stands for two sides, for the other in line 9; keep one"),
        Slip("    terms: [公交, 巴士]", "    acts: [架轨]", "17:12: \"架轨\" stands for two sides, for the other in line 12; keep one"),
        Slip(
            "homonyms:", "  - id: ferry\n    name: { en: ferry }\n    terms: [公交]\nhomonyms:",
            "20:13: \"公交\" stands for two sides, for the other in line 17; keep one"),
        Slip(
            "homonyms:", "abcd".map { "  - id: \($0)\n    name: { en: \($0) }\n" }.joined() + "homonyms:",
            "5:3: there must be 2 to 5 sides, not 6"),
        Slip(
            """
              - id: bus
                name:
                  zh: 公交
                  en: buses
                terms: [公交, 巴士]
            """, "", "5:3: there must be 2 to 5 sides, not 1"),
    ]

    @Test(
        "every mistake in a debate is told with its line and column, and nothing else is", arguments: keySlips + valueSlips + contradictions
    )
    func debate(slip: Slip) throws {
        let told = WrittenSamples.mistakes(inDebate: try slip.applied(to: WrittenSamples.debate))
        #expect(told == slip.told)
    }

    @Test("lists that a debate cannot do without hold something", arguments: ["sides", "aspects"])
    func empty(key: String) throws {
        let shape = DebateFile.schema.keys.first { $0.name == key }
        #expect(shape?.isRequired == true)
        let lines = WrittenSamples.debate.split(separator: "\n", omittingEmptySubsequences: false)
        let start = try #require(lines.firstIndex { $0 == key + ":" })
        let end = try #require(lines[(start + 1)...].firstIndex { !$0.hasPrefix(" ") })
        let text = (lines[..<start] + ["\(key): []"] + lines[end...]).joined(separator: "\n")
        #expect(WrittenSamples.mistakes(inDebate: text) == ["\(start + 1):\(key.count + 3): \"\(key)\" holds nothing; write at least one"])
    }

    @Test(
        "every mistake in a list of speakers is told with its line and column, and nothing else is",
        arguments: [
            Slip("    aliases:", "    alias:", "5:5: unknown key \"alias\"; did you mean aliases?"),
            Slip(
                "speakers:", "speeches:", "1:1: unknown key \"speeches\"; the keys here are speakers",
                "1:1: the list of speakers lacks the key \"speakers\""),
            Slip("kind: person", "kind: persn", "4:11: kind \"persn\" is not known; did you mean person?"),
            Slip("    name: 林越\n", "", "2:5: this speaker lacks the key \"name\""),
            Slip("id: harbour-office", "id: lin-yue", "10:9: two speakers have the id \"lin-yue\"; the other is in line 2"),
            Slip("id: harbour-office", "id: 7", "10:9: under \"id\" a text is wanted here, not a number; put it in quotation marks"),
            Slip(
                "  - id: harbour-office\n    name: 港务局\n    kind: organisation", "  - 港务局",
                "10:5: under \"speakers\" a mapping of keys is wanted here, not a text"),
        ])
    func speakers(slip: Slip) throws {
        let told = WrittenSamples.mistakes(inSpeakers: try slip.applied(to: WrittenSamples.speakers))
        #expect(told == slip.told)
    }

    @Test("namesakes whose organisations tell them apart are no mistake, others are")
    func namesakes() {
        func mistakes(_ organisations: String, name: String = "Yue Lin") -> [String] {
            WrittenSamples.mistakes(
                inSpeakers: WrittenSamples.speakers + "  - { id: lin-yue-2, name: \(name), organisations: [\(organisations)] }\n")
        }
        #expect(mistakes("电车公司") == [])
        #expect(
            mistakes("港务局, 电车公司") == [
                "13:5: \"Yue Lin\" is a name of \"lin-yue\" too (line 2), and nothing tells the two apart; give each an organisation of its own"
            ])
        #expect(mistakes("").count == 1)
        #expect(mistakes("", name: "小越") == [], "nicknames are names that others have too")
    }

    @Test("what is wrong with a whole file is told once")
    func files() {
        func kinds(_ contents: Data?) -> [CorpusMistake] { DebateFile.read(contents, at: "debate.yaml").mistakes }
        #expect(kinds(nil) == [CorpusMistake(path: "debate.yaml", kind: .unreadable)])
        #expect(kinds(Data()) == [CorpusMistake(path: "debate.yaml", kind: .emptyFile)])
        #expect(kinds(Data("# later\n".utf8)) == [CorpusMistake(path: "debate.yaml", kind: .emptyFile)])
        #expect(kinds(Data("sides:\n- \u{FF}".utf8.dropLast() + [0xFF])) == [CorpusMistake(path: "debate.yaml", line: 2, kind: .notUTF8)])
        #expect(kinds(Data("开源".utf8)).map(\.kind) == [.wrongForm(.text, wanted: .mapping, key: nil)])
        #expect(
            WrittenSamples.mistakes(inDebate: "question: { zh: 问 }\nsides: [{ id: a }\naspects: []\n")
                == ["2:8: what this bracket opens is broken off in line 3; add ], or the half-width comma that is missing before"])
    }

    @Test("all mistakes of both files are told in one run, in the order of their lines")
    func together() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let debate = WrittenSamples.debate.replacing("praise:", with: "prasie:").replacing("    aspect: other\n", with: "")
        try Data(debate.utf8).write(to: folder.appending(path: "debate.yaml"))
        try Data(WrittenSamples.speakers.replacing("aliases", with: "alias").utf8).write(to: folder.appending(path: "speakers.yaml"))
        let corpus = try CorpusFolder(path: folder.path)
        let error = #expect(throws: KnowledgeBaseError.self) { try corpus.knowledge() }
        #expect(
            error?.text(in: .english) == """
                3 mistakes in the corpus' own files; nothing was changed
                \(folder.path)/debate.yaml:19:1: unknown key "prasie"; did you mean praise?
                \(folder.path)/debate.yaml:42:5: this key point lacks the key "aspect"
                \(folder.path)/speakers.yaml:5:5: unknown key "alias"; did you mean aliases?
                """)
    }

    @Test("no side of a debate can be called as a member that every stance has")
    func reserved() throws {
        let names = MemberList.names(of: QuoteRecord.Stance.self)
        #expect(names.contains("confidence"))
        for name in names {
            let text = WrittenSamples.debate.replacingOccurrences(of: "id: tram\n", with: "id: \(name)\n")
            let kinds = DebateFile.read(Data(text.utf8), at: "debate.yaml").mistakes.map(\.kind)
            #expect(kinds.contains(.reservedID(name)), "\(name): \(kinds)")
        }
    }
}
