import WordTables

/// The constructions of one language, in the circumstances that shade them, and the ways in which it tells a speaker: how often each
/// was right.
///
/// Rules say by which construction they found something, in which circumstances, and how its speaker was told. The table of their
/// language gives each of these a row:
///
///     bareClause+weakCue   120 98 96 90   310 201 200 180
///
/// A row is a name (a construction with the circumstances that shade it, a circumstance alone, or a way in which a speaker was told)
/// and twice four counts: on pages that the rules were tuned on, then on pages that were kept out, how many quotations were found so,
/// how many of them are labelled, how many of these have a speaker, and how many the right one.
///
/// Counts are for people: nothing that decides reads them. The number of a row is a feature of the fitted models (`Grounds`), so rows
/// keep their places, and a new one stands at the end.
public struct ConstructionTable: Sendable {
    /// How often something was found, and was right.
    public struct Counts: Sendable, Hashable {
        /// Quotations that were found so.
        public var found = 0
        /// Those that are paired with a labelled quotation.
        public var labelled = 0
        /// Those of the labelled that have a speaker.
        public var attributed = 0
        /// Those of the attributed that have the right one.
        public var rightSpeaker = 0

        /// No counts yet.
        public init() {}

        /// Counts a quotation: whether it is labelled, whether it has a speaker, and whether that is the right one.
        public mutating func add(isLabelled: Bool, isAttributed: Bool, isRight: Bool) {
            found += 1
            labelled += isLabelled ? 1 : 0
            attributed += isLabelled && isAttributed ? 1 : 0
            rightSpeaker += isLabelled && isAttributed && isRight ? 1 : 0
        }

        fileprivate init(_ counts: ArraySlice<Int>) {
            (found, labelled) = (counts[counts.startIndex], counts[counts.startIndex + 1])
            (attributed, rightSpeaker) = (counts[counts.startIndex + 2], counts[counts.startIndex + 3])
        }
    }

    /// A line of the table.
    public struct Row: Sendable, Hashable {
        /// A construction with its circumstances, joined by +, a circumstance, or a way of telling a speaker.
        public var name: String
        /// On pages that the rules were tuned on.
        public var tuned: Counts
        /// On pages that were kept out.
        public var keptOut: Counts
    }

    /// The language, as the tag of BCP 47 that names it.
    public let language: String
    /// The rows, in the order of the table.
    public let rows: [Row]
    /// What is wrong with the table.
    let mistakes: [TableMistake]
    /// The row of each construction in each of its circumstances.
    private let constructions: [Int]
    /// The row of each circumstance that has one of its own, and of each way in which a speaker is told.
    private let circumstances: [Int]
    private let ways: [Int]

    /// Reads a table whose names are those of three enumerations.
    ///
    /// A program never stops for a slip in its own tables: what has no row takes another's, and a test tells so.
    init<Construction: CaseIterable, Circumstance: CaseIterable, Way: CaseIterable>(
        _ name: String, language: String, _ text: String, _: Construction.Type, _: Circumstance.Type, _: Way.Type
    ) {
        let names = RowNames(
            constructions: Construction.allCases.map { "\($0)" }, circumstances: Circumstance.allCases.map { "\($0)" },
            ways: Way.allCases.map { "\($0)" })
        var table = Self.read(name, text)
        var numbers: [RowNames.Place: Int] = [:]
        for (number, entry) in table.entries.enumerated() {
            switch names.place(of: entry.class) {
            case .success(let place): numbers[place] = number
            case .failure(let mistake): table.note(mistake, line: entry.line)
            }
        }
        for (place, name) in names.required where numbers[place] == nil { table.note(.missing(name), line: 1) }
        // What has no row takes the first one; a test tells that it lacks its own.
        let nothing = 0
        self.language = language
        rows = table.entries.map(\.class)
        mistakes = table.mistakes()
        // In circumstances without a row of their own a construction has the row that it has alone.
        constructions = names.constructions.indices.flatMap { construction in
            (0..<1 << names.circumstances.count).map { set in
                numbers[.construction(construction, set)] ?? numbers[.construction(construction, 0)] ?? nothing
            }
        }
        circumstances = names.circumstances.indices.map { numbers[.circumstance($0)] ?? nothing }
        ways = names.ways.indices.map { numbers[.way($0)] ?? nothing }
    }

    private static func read(_ name: String, _ text: String) -> WordTable<Row> {
        var table = WordTable<Row>(name)
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
        where !line.hasPrefix("#") && !line.isEmpty {
            if let row = Row(line) {
                table.entries.append(WordTable.Entry(word: row.name, class: row, className: "the rows", line: number + 1))
            } else {
                table.note(.unreadable(String(line)), line: number + 1)
            }
        }
        return table
    }

    /// The number of the row of a construction in its circumstances.
    func row<Construction: RawRepresentable<Int>, Circumstance: RawRepresentable<Int>>(
        _ construction: Construction, _ set: CaseSet<Circumstance>
    ) -> Int {
        constructions[construction.rawValue * (1 << circumstances.count) + set.bits]
    }

    /// The number of the row of a circumstance that has one of its own, whatever the construction.
    func row<Circumstance: RawRepresentable<Int>>(of circumstance: Circumstance) -> Int { circumstances[circumstance.rawValue] }

    /// The number of the row of a way in which a speaker is told.
    func row<Way: RawRepresentable<Int>>(forWay way: Way) -> Int { ways[way.rawValue] }
}

extension ConstructionTable.Row {
    /// Reads a line; nil where it is not a name and eight counts.
    fileprivate init?(_ line: Substring) {
        let fields = line.split(separator: " ")
        let counts = fields.dropFirst().compactMap { Int($0) }
        guard fields.count == 9, counts.count == 8 else { return nil }
        self.init(
            name: String(fields[0]), tuned: ConstructionTable.Counts(counts[..<4]), keptOut: ConstructionTable.Counts(counts[4...]))
    }
}

/// What the rows of a table may be called.
private struct RowNames {
    var constructions: [String]
    var circumstances: [String]
    var ways: [String]

    /// What a row is for.
    enum Place: Hashable {
        /// A construction, with its circumstances as bits.
        case construction(Int, Int)
        case circumstance(Int)
        case way(Int)
    }

    /// Without these a table lacks something that can be asked for.
    var required: [(Place, String)] {
        constructions.enumerated().map { (.construction($0, 0), $1) } + ways.enumerated().map { (.way($0), $1) }
    }

    func place(of row: ConstructionTable.Row) -> Result<Place, TableMistake.Kind> {
        if let way = ways.firstIndex(of: row.name) { return .success(.way(way)) }
        if let circumstance = circumstances.firstIndex(of: row.name) { return .success(.circumstance(circumstance)) }
        let parts = row.name.split(separator: "+").map(String.init)
        guard let first = parts.first, let construction = constructions.firstIndex(of: first) else {
            return .failure(.unknownClass(row.name))
        }
        var set = 0
        for part in parts.dropFirst() {
            guard let circumstance = circumstances.firstIndex(of: part) else { return .failure(.unknownClass(part)) }
            set |= 1 << circumstance
        }
        return .success(.construction(construction, set))
    }
}
