import ChineseScript
import Testing
import WordTables

@testable import Quotations

@Suite("The tables of quotations")
struct WordTableTests {
    @Test("no word of the tables is lost to a misspelt class, a second entry or a form that nobody can read")
    func shipped() {
        #expect(ChineseWords.read(ChineseWords.table).mistakes(folding: { ChineseScript.folded($0) }) == [])
        #expect(EnglishWords.read(EnglishWords.table).mistakes() == [])
        #expect(EnglishGivenNames.read(EnglishGivenNames.table).mistakes() == [])
        #expect(EnglishCues.read(EnglishCues.table).mistakes() == [])
        #expect(EnglishFunctionWord.read(EnglishFunctionWord.table).mistakes() == [])
    }

    @Test("no word that reports is among those that never do, which would hide it")
    func hidden() {
        let never = Set(ChineseWords.byClass[.never] ?? [])
        for reporting in [ChineseWords.Class.says, .thinks, .gesture, .dubs, .praises, .weak] {
            #expect((ChineseWords.byClass[reporting] ?? []).filter(never.contains) == [], "\(reporting)")
        }
    }

    @Test("every class of Chinese words has a bit of its own, and none that of the mark on words that stop a cue")
    func bits() { #expect(ChineseWords.Class.allCases.allSatisfy { (0..<63).contains($0.rawValue) }) }

    @Test("every class of words has words")
    func classes() {
        #expect(EnglishFunctionWord.Class.allCases.filter { EnglishFunctionWord.words(of: $0).isEmpty } == [])
        #expect(Set(ChineseWords.byClass.keys) == Set(ChineseWords.Class.allCases))
    }

    @Test("a misspelt class and a word that stands twice are told with their line")
    func slips() {
        let chinese = ChineseWords.read(
            """
            # says: a verb that reports
            says: 表示 指出
            sayz: 强调
            says: 表示
            """)
        #expect(chinese.entries.map(\.word) == ["表示", "指出", "表示"])
        #expect(
            chinese.mistakes().map(\.kind) == [.unknownClass("sayz"), .repeated("表示", of: "says", firstLine: 2)])
        #expect(chinese.mistakes().map(\.line) == [3, 4])
        #expect(
            EnglishWords.read("determiner: the\nadverbs: soon").mistakes().map(\.description) == [
                "EnglishWords, line 2: there is no class \"adverbs\""
            ])
    }

    @Test(
        "a reporting verb that cannot be read is told with its line",
        arguments: [
            ("say qz 9", TableMistake.Kind.unknownClass("z")), ("say q", .unreadable("say q")), ("say q nine", .unreadable("say q nine")),
            ("say q 10", .unreadable("say q 10")), ("say//said q 9", .emptyWord(of: "the cues")), ("say qo 9", .unreadable("say qo 9")),
            ("say q:of 9", .unreadable("say q:of 9")), ("add qv 3", .repeated("add", of: "the cues", firstLine: 1)),
        ])
    func cues(line: String, kind: TableMistake.Kind) {
        #expect(EnglishCues.read("add qvtb 9\n" + line).mistakes() == [TableMistake(table: "EnglishCues", line: 2, kind: kind)])
    }
}
