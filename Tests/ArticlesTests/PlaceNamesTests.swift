import Testing
import WordTables

@testable import Articles

@Suite("The names of places")
struct PlaceNamesTests {
    @Test("no name of the table is lost to a misspelt hint, a second entry or another name")
    func shipped() {
        #expect(PlaceNames.read(PlaceNames.lines).mistakes() == [])
    }

    @Test("a misspelt hint, a name that stands twice and one that another hides are told with their line")
    func slips() {
        #expect(
            PlaceNames.read("body <story> text\nbdy page\nbeside <story text <>\nbody text").mistakes().map(\.kind) == [
                .unknownClass("bdy"), .hidden("<story", by: "<story>", firstLine: 1), .unreadable("<>"),
                .repeated("text", of: "body", firstLine: 1),
            ])
    }
}
