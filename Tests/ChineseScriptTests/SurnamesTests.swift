import Testing
import WordTables

@testable import ChineseScript

@Suite("Surnames")
struct SurnamesTests {
    @Test("every surname of the table stands there once, with syllables that there are")
    func shipped() {
        #expect(PinyinTable.shared.surnames(Surnames.table).mistakes() == [])
    }

    @Test("a reading that is no syllable, half a reading, a misspelt class and a surname that stands twice are told with their line")
    func slips() {
        #expect(
            PinyinTable.shared.surnames("anywhere: 单/shan\nbyline: 解/xei\nbylines: 仇\ntext: 尉迟/yu\nbyline: 单").mistakes().map(\.kind) == [
                .unreadable("解/xei"), .unknownClass("bylines"), .unreadable("尉迟/yu"), .repeated("单", of: "the surnames", firstLine: 1),
            ])
    }
}
