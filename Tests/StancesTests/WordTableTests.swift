import Testing
import WordTables

@testable import Stances

@Suite("The tables of stances")
struct WordTableTests {
    private static func mistakes<Class>(in table: WordTable<Class>) -> [TableMistake] {
        table.mistakes { word in String(describing: ExpressionTrie.fold(word)) }
    }

    @Test("no word of the tables is lost to a misspelt class, and none stands twice in one")
    func shipped() {
        #expect(WordClass.tables.flatMap(Self.mistakes) == [])
    }

    @Test("no character by which rules tell places is lost, and each is written as a text is folded")
    func shapes() {
        let table = WordTable<ShapeClass>(expressions: ShapeClass.table, named: "shapes")
        #expect(Self.mistakes(in: table) == [])
        #expect(Set(table.entries.map(\.class)) == Set(ShapeClass.allCases))
        for entry in table.entries { #expect(ExpressionTrie.fold(entry.word) == entry.word.unicodeScalars.map(\.value)) }
    }

    @Test("every class has words")
    func classes() {
        #expect(Set(WordClass.words.map(\.class)) == Set(WordClass.allCases))
    }

    @Test("what cannot be read is told with its line, and the rest is read")
    func slips() {
        let table: StaticString = """
            lost
            good:
              甜|(又/又)甜||甜
            goood:
              酸|酸
            bad:
              (苦/涩
            """
        #expect(
            Self.mistakes(in: WordTable<WordClass>(expressions: table, named: "t")).map(\.description) == [
                "t, line 1: \"lost\" cannot be read", "t, line 3: a word of good is empty",
                "t, line 3: \"又甜\" stands in good already, in line 3", "t, line 3: \"甜\" stands in good already, in line 3",
                "t, line 4: there is no class \"goood\"", "t, line 7: \"(苦/涩\" cannot be read",
            ])
        #expect(WordTable<WordClass>(expressions: table, named: "t").entries.map(\.word) == ["甜", "又甜", "又甜", "甜"])
    }
}
