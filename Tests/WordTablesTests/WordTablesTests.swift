import Testing
import WordTables

@Suite("Tables of words")
struct WordTablesTests {
    private static func mistakes(_ lines: String) -> [String] {
        WordTable("Fruit", lines: lines, classes: ["sweet": 1, "sour": 2]).mistakes { $0.lowercased() }.map(\.description)
    }

    @Test("a table without a slip gives its words with their classes, and no mistake")
    func clean() {
        let table = WordTable(
            "Fruit", lines: "# sweet: what children eat\nsweet: fig pear\nsour: lemon\nsweet: plum", classes: ["sweet": 1, "sour": 2])
        #expect(table.entries.map(\.word) == ["fig", "pear", "lemon", "plum"])
        #expect(table.entries.map(\.class) == [1, 1, 2, 1])
        #expect(table.mistakes().isEmpty)
    }

    @Test(
        "each slip is told with the table and the line",
        arguments: [
            ("sweet: fig\nswet: pear", ["Fruit, line 2: there is no class \"swet\""]),
            ("sweet: fig\nsour: lemon\nsweet: pear Fig", ["Fruit, line 3: \"Fig\" stands in sweet already, in line 1"]),
            ("sweet: fig  pear", ["Fruit, line 1: a word of sweet is empty"]), ("sour:", ["Fruit, line 1: a word of sour is empty"]),
            ("sweet fig", ["Fruit, line 1: \"sweet fig\" cannot be read"]),
            (
                "swet: fig\nsweet: pear pear\nsour:",
                [
                    "Fruit, line 1: there is no class \"swet\"", "Fruit, line 2: \"pear\" stands in sweet already, in line 2",
                    "Fruit, line 3: a word of sour is empty",
                ]
            ),
        ])
    func slips(table: String, mistakes: [String]) {
        #expect(Self.mistakes(table) == mistakes)
    }

    @Test("a word may stand in two classes")
    func twoClasses() {
        #expect(Self.mistakes("sweet: orange\nsour: orange").isEmpty)
    }
}
