import Testing
import WordTables

@testable import ChineseScript

@Suite("The readings of surnames")
struct SurnameReadingsTests {
    @Test("every surname of the table stands there once, with syllables that there are")
    func shipped() {
        #expect(PinyinTable.shared.surnames(SurnameReadings.table).mistakes() == [])
    }

    @Test("a reading that is no syllable, a surname without readings and one that stands twice are told with their line")
    func slips() {
        #expect(
            PinyinTable.shared.surnames("单 shan\n解 xei\n仇\n尉迟 yu\n单 dan").mistakes().map(\.kind) == [
                .unreadable("解 xei"), .unreadable("仇"), .unreadable("尉迟 yu"), .repeated("单", of: "the surnames", firstLine: 1),
            ])
    }
}
