public import Records
public import Stances

/// How often each row of the stances' table was found on labelled quotations, and was right.
///
/// A finding is right where the label says what it says: for its side, or for several of which it is one; against it, for another side.
/// A verdict is right where it is the label.
public struct StanceRowCounts: Sendable {
    /// How often a row was found, and was right.
    public struct Count: Sendable, Hashable {
        /// How often it was found.
        public var found = 0
        /// How often it was right.
        public var right = 0
    }

    private var counts: [StanceWeights.Place: Count] = [:]

    /// Nothing counted yet.
    public init() {}

    /// The rows that were found, by section, the most frequent first.
    public var rows: [(place: StanceWeights.Place, count: Count)] {
        StanceWeights.Section.allCases.flatMap { section in
            counts.filter { $0.key.section == section }.map { (place: $0.key, count: $0.value) }
                .sorted { ($1.count.found, $0.place.name) < ($0.count.found, $1.place.name) }
        }
    }

    /// Counts what a judgement is made of.
    ///
    /// - Parameters:
    ///   - stance: what the quotation is labelled as.
    ///   - isRight: whether the judgement's own label is the labelled one.
    mutating func add(_ judgement: Judgement, labelled stance: String, isRight: Bool) {
        for evidence in judgement.evidence {
            let agrees = Self.agrees(evidence, with: StanceLabel(name: stance))
            for row in evidence.grounds.rows { count(row, agrees) }
        }
        count(judgement.ground.row, isRight)
    }

    private mutating func count(_ row: StanceWeights.Place, _ isRight: Bool) {
        counts[row, default: Count()].found += 1
        counts[row, default: Count()].right += isRight ? 1 : 0
    }

    private static func agrees(_ evidence: Evidence, with label: StanceLabel) -> Bool {
        switch (label, evidence.target) {
        case (.side(let side), let target?): (side == target) == (evidence.polarity == .favor)
        case (.both, .some): evidence.polarity == .favor
        case (.both, nil): true
        default: false
        }
    }

    /// The rows with tabs between their columns, under a heading; nothing where nothing was found.
    public var table: String {
        let lines = rows.map { "\($0.place.section.rawValue)\t\($0.place.name)\t\($0.count.found)\t\($0.count.right)\n" }
        return lines.isEmpty ? "" : "section\tname\tfound\tright\n" + lines.joined()
    }

    /// Writes the rows as a member of a JSON object.
    public func write(to json: inout JSONWriter) {
        json.arrayMember("stanceConstructions") { json in
            for row in rows {
                json.object { json in
                    json.member("section", row.place.section.rawValue)
                    json.member("name", row.place.name)
                    json.member("found", row.count.found)
                    json.member("right", row.count.right)
                }
            }
        }
    }
}
