import Articles
import Testing
import WordTables

@testable import Quotations

@Suite("How often constructions are right")
struct ConstructionTableTests {
    @Test("every construction and every way of telling a speaker has a row, and no row is lost to a slip")
    func shipped() {
        #expect(ChineseConstructions.table.mistakes == [])
        #expect(EnglishConstructions.table.mistakes == [])
    }

    @Test("of those found no more are right than there are")
    func sums() {
        for row in ChineseConstructions.table.rows + EnglishConstructions.table.rows {
            for counts in [row.tuned, row.keptOut] {
                #expect(counts.found >= counts.labelled, "\(row.name)")
                #expect(counts.labelled >= counts.attributed, "\(row.name)")
                #expect(counts.attributed >= counts.rightSpeaker, "\(row.name)")
            }
        }
        for table in [ChineseConstructions.table, EnglishConstructions.table] {
            #expect(table.rows.reduce(0) { $0 + $1.keptOut.found } > 0, "\(table.language) is counted on pages that were kept out")
        }
    }

    private enum Construction: Int, CaseIterable { case quoted, reported }
    private enum Circumstance: Int, CaseIterable { case loose, hearsay }
    private enum Way: Int, CaseIterable { case name, pronoun }

    /// What models were fitted with: another order asks for `make train`.
    @Test("the rows stand where the fitted models expect them")
    func places() throws {
        let chinese = ChineseConstructions.table
        let draft = ChineseConstruction.allCases.map { chinese.row($0, [] as CaseSet<ChineseCircumstance>) }
        #expect(draft == [0, 2, 5, 9, 10, 11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29])
        #expect(chinese.row(of: ChineseCircumstance.hearsay) == 31)
        #expect(ChineseResolution.allCases.map { chinese.row(forWay: $0) } == Array(32...42))
        let english = EnglishConstructions.table
        let clause = EnglishConstruction.allCases.map { english.row($0, [] as CaseSet<EnglishCircumstance>) }
        #expect(clause == [0, 1, 2, 3, 4, 5, 6, 7, 16, 25, 31, 32, 38])
        #expect(english.row(of: EnglishCircumstance.hearsay) == 44)
        #expect(EnglishResolution.allCases.map { english.row(forWay: $0) } == Array(45...58))
    }

    private static func table(_ rows: String) -> ConstructionTable {
        ConstructionTable("Table", language: "xx", rows, Construction.self, Circumstance.self, Way.self)
    }

    private static let complete = """
        quoted 1 1 1 1 1 1 1 1
        quoted+loose 4 3 2 1 8 7 6 5
        reported 1 1 1 1 1 1 1 1
        hearsay 1 1 1 1 1 1 1 1
        name 1 1 1 1 1 1 1 1
        pronoun 1 1 1 1 1 1 1 1
        """

    @Test("a circumstance takes its row where the construction has one, and the construction's own elsewhere")
    func lookup() {
        let table = Self.table(Self.complete)
        #expect(table.mistakes == [])
        #expect(table.rows[table.row(Construction.quoted, [Circumstance.loose])].name == "quoted+loose")
        #expect(table.rows[table.row(Construction.reported, [Circumstance.loose])].name == "reported")
        #expect(table.rows[table.row(of: Circumstance.hearsay)].name == "hearsay")
        #expect(table.rows[table.row(forWay: Way.pronoun)].name == "pronoun")
        #expect(table.rows[1].tuned.rightSpeaker == 1)
        #expect(table.rows[1].keptOut.found == 8)
    }

    @Test(
        "a slip is told with its line",
        arguments: [
            ("quotes 1 1 1 1 1 1 1 1", TableMistake.Kind.unknownClass("quotes")),
            ("quoted+lose 1 1 1 1 1 1 1 1", .unknownClass("lose")), ("nmae 1 1 1 1 1 1 1 1", .unknownClass("nmae")),
            ("quoted 1 1 1 1 1 1 1 1", .repeated("quoted", of: "the rows", firstLine: 1)),
            ("quoted+hearsay 0.9 1 1 1 1 1 1 1", .unreadable("quoted+hearsay 0.9 1 1 1 1 1 1 1")),
            ("quoted+hearsay 1 1 1 1", .unreadable("quoted+hearsay 1 1 1 1")),
        ])
    func slips(row: String, kind: TableMistake.Kind) {
        #expect(Self.table(Self.complete + "\n" + row).mistakes == [TableMistake(table: "Table", line: 7, kind: kind)])
    }

    @Test("a construction without a row is told")
    func missing() {
        let rows = Self.complete.split(separator: "\n").filter { !$0.hasPrefix("reported") && !$0.hasPrefix("name") }
        #expect(
            Self.table(rows.joined(separator: "\n")).mistakes.map(\.description) == [
                "Table, line 1: there is no line for reported", "Table, line 1: there is no line for name",
            ])
    }

    /// The name of the row that a passage's only quotation has, and those that its speaker has.
    private static func grounds(_ text: String, language: String) throws -> (String, [String]) {
        let extractor = QuotationExtractor()
        let found = extractor.proposals(in: Article(plainText: text, language: language))
        let grounds = try #require(found.last?.grounds)
        let table = try #require(extractor.constructions.first { $0.language == grounds.language })
        return (table.rows[grounds.construction].name, grounds.speaker.map { table.rows[$0].name })
    }

    @Test(
        "a quotation tells by which construction it was found, and how its speaker was told",
        arguments: [
            ("林越说：“开源更快，也更便宜。”", "quotedBehindCue", ["person"]),
            ("林越表示，开源更快，也更便宜。", "markedBehindCue", ["person"]),
            ("林越认为开源模型会更便宜一些。", "bareBehindCue+weakCue", ["person"]),
            ("网传林越表示，开源更快，也更便宜。", "markedBehindCue", ["person", "hearsay"]),
            ("“开源更快，也更便宜。”林越说。", "postposed", ["person"]),
            ("在林越看来，开源更快，也更便宜。", "prepositional", ["person"]),
            ("林越是工程师。他表示，开源更快，也更便宜。", "markedBehindCue", ["pronoun"]),
        ])
    func chinese(text: String, construction: String, speaker: [String]) throws {
        let (found, told) = try Self.grounds(text, language: "zh")
        #expect(found == construction)
        #expect(told == speaker)
    }

    @Test(
        "an English quotation tells the same",
        arguments: [
            ("“Open models are cheaper,” said Lin Yue.", "quoteWithCue", ["name"]),
            ("Lin Yue said that open models are cheaper.", "thatClause+strength9", ["name"]),
            ("According to Lin Yue, open models are cheaper.", "accordingTo", ["name"]),
            ("Lin Yue reportedly said that open models are cheaper.", "thatClause+strength9", ["name", "hearsay"]),
            ("Lin Yue said prices fell. She said that open models are cheaper.", "thatClause+strength9", ["name", "samePerson"]),
        ])
    func english(text: String, construction: String, speaker: [String]) throws {
        let (found, told) = try Self.grounds(text, language: "en")
        #expect(found == construction)
        #expect(told == speaker)
    }
}
