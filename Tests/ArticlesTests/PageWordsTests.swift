import ChineseScript
import Testing
import WordTables

@testable import Articles

@Suite("The words around articles")
struct PageWordsTests {
    @Test("no word of the tables is lost to a misspelt class, a second entry or another word")
    func shipped() {
        #expect(PageWords.read(PageWords.table).mistakes() == [])
        #expect(OutletWords.read(OutletWords.lines).mistakes { ChineseScript.folded($0.lowercased()) } == [])
    }

    @Test("every class has words")
    func classes() {
        #expect(PageWords.Class.allCases.filter { PageWords.words(of: $0).isEmpty } == [])
        #expect(Set(OutletWords.read(OutletWords.lines).entries.map(\.class)) == Set(OutletWords.Kind.allCases))
    }

    @Test("a misspelt kind, a word that stands twice and one that another kind has already are told with their line")
    func slips() {
        #expect(
            OutletWords.read("moment: 今天 昨天\nmonent: 明天\nmoment: 今天\nlabel: 昨天").mistakes().map(\.description) == [
                "OutletWords, line 2: there is no class \"monent\"", "OutletWords, line 3: \"今天\" stands in moment already, in line 1",
                "OutletWords, line 4: \"昨天\" is never found because of \"moment\" in line 1",
            ])
    }
}
