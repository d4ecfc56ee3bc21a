import WordTables

/// What everything that the rules of stances find is worth: the one table of their numbers.
///
/// Rules say by which construction they found something, in which circumstances and shadings; they know no number. A row of the table
/// is a name and what it is worth; in the sections that are counted, four numbers follow, which `Scripts/count-constructions.py` writes:
///
///     opposes+told   0.4   12 9   4 3
///
/// On labelled passages that the rules were tuned on it was found twelve times and was right nine times, on those that were kept out
/// four times and three. A finding is right where the label says what it says: for its side or, against it, for another.
public struct StanceWeights: Sendable {
    /// A part of the table.
    public enum Section: String, Sendable, Hashable, CaseIterable {
        /// How much a finding counts, by its construction and circumstance.
        case constructions
        /// How much something counts that is called good or bad, by how it is.
        case predicates
        /// Factors of either.
        case shadings
        /// How sure a verdict is.
        case verdicts
        /// How sure an argument is.
        case arguments
        /// From what on something counts.
        case thresholds

        /// Whether its rows are counted.
        var isCounted: Bool { self != .arguments && self != .thresholds }
    }

    /// Where a row stands.
    public struct Place: Sendable, Hashable {
        /// Its section.
        public var section: Section
        /// Its name.
        public var name: String

        init(_ section: Section, _ name: String) { (self.section, self.name) = (section, name) }
    }

    /// How often something was found on labelled passages, and was right.
    struct Counts: Sendable, Hashable {
        var found: Int
        var right: Int
    }

    /// A line of the table.
    struct Row: Sendable, Hashable {
        var place: Place
        var value: Double
        var tuned: Counts?
        var keptOut: Counts?
    }

    /// The rules' table.
    static let all = StanceWeights(read(table, named: "weights"))

    private let constructions: [String: Double]
    private let predicates: [Double]
    private let shadings: [Double]
    private let verdicts: [Double]
    private let arguments: [Double]
    private let thresholds: [Double]

    /// What has no row is worth nothing: a program never stops for a slip in its own table, and a test tells of it.
    init(_ table: WordTable<Row>) {
        let values = Dictionary(table.entries.map { ($0.class.place, $0.class.value) }, uniquingKeysWith: { first, _ in first })
        func row(_ section: Section, _ name: String) -> Double { values[Place(section, name)] ?? 0 }
        constructions = Dictionary(
            uniqueKeysWithValues: values.filter { $0.key.section == .constructions }.map { ($0.key.name, $0.value) })
        predicates = PredicateForm.allCases.map { row(.predicates, "\($0)") }
        shadings = Shading.allCases.map { row(.shadings, "\($0)") }
        verdicts = VerdictGround.allCases.map { row(.verdicts, "\($0)") }
        arguments = ArgumentGround.allCases.map { row(.arguments, "\($0)") }
        thresholds = Threshold.allCases.map { row(.thresholds, "\($0)") }
    }

    /// How much a construction counts in a circumstance; without a row for that, by itself.
    subscript(construction: StanceConstruction, circumstance: Circumstance?) -> Double {
        constructions[Self.name(construction, circumstance)] ?? constructions[Self.name(construction, nil)] ?? 0
    }

    subscript(form: PredicateForm) -> Double { predicates[form.rawValue] }
    subscript(shading: Shading) -> Double { shadings[shading.rawValue] }
    subscript(ground: VerdictGround) -> Double { VerdictGround.allCases.firstIndex(of: ground).map { verdicts[$0] } ?? 0 }
    subscript(ground: ArgumentGround) -> Double { arguments[ground.rawValue] }
    subscript(threshold: Threshold) -> Double { thresholds[threshold.rawValue] }

    /// What the row of a construction in a circumstance is called.
    static func name(_ construction: StanceConstruction, _ circumstance: Circumstance?) -> String {
        "\(construction)" + (circumstance.map { "+\($0)" } ?? "")
    }

    /// A table of this form, read; what cannot be read, and what is missing, is noted.
    static func read(_ text: StaticString, named tableName: String) -> WordTable<Row> {
        var table = WordTable<Row>(tableName)
        var section: Section?
        for (number, line) in text.description.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line.last == ":" {
                section = Section(rawValue: String(line.dropLast()))
                if section == nil { table.note(.unknownClass(String(line.dropLast())), line: number + 1) }
                continue
            }
            guard let section, let row = Row(line, in: section) else {
                table.note(.unreadable(String(line)), line: number + 1)
                continue
            }
            table.entries.append(
                WordTable.Entry(word: row.place.name, class: row, className: section.rawValue, line: number + 1))
        }
        let known = names
        for entry in table.entries where !known.all.contains(entry.class.place) {
            table.note(.unknownClass(entry.word), line: entry.line)
        }
        let written = Set(table.entries.map(\.class.place))
        for place in known.needed where !written.contains(place) { table.note(.missing(place.name), line: 1) }
        return table
    }

    /// The rows that there may be, and those that there must be: all but a construction in a circumstance.
    private static var names: (all: Set<Place>, needed: [Place]) {
        let needed =
            StanceConstruction.allCases.map { Place(.constructions, name($0, nil)) }
            + PredicateForm.allCases.map { Place(.predicates, "\($0)") }
            + Shading.allCases.map { Place(.shadings, "\($0)") } + VerdictGround.allCases.map { Place(.verdicts, "\($0)") }
            + ArgumentGround.allCases.map { Place(.arguments, "\($0)") } + Threshold.allCases.map { Place(.thresholds, "\($0)") }
        let shaded = StanceConstruction.allCases.flatMap { construction in
            Circumstance.allCases.map { Place(.constructions, name(construction, $0)) }
        }
        return (Set(needed + shaded), needed)
    }
}

extension StanceWeights.Row {
    /// Reads a line; nil where it has not the fields of its section.
    fileprivate init?(_ line: Substring, in section: StanceWeights.Section) {
        let fields = line.split(separator: " ")
        guard fields.count == (section.isCounted ? 6 : 2), let value = Double(fields[1]), value >= 0 else { return nil }
        let counts = fields[2...].compactMap { Int($0) }
        guard counts.count == fields.count - 2 else { return nil }
        self.init(place: StanceWeights.Place(section, String(fields[0])), value: value)
        guard section.isCounted else { return }
        tuned = StanceWeights.Counts(found: counts[0], right: counts[1])
        keptOut = StanceWeights.Counts(found: counts[2], right: counts[3])
    }
}
