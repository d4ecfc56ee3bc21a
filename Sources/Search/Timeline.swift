public import Records
import Stances

/// What a speaker held when: the dated statements in order, with the places where the position changes.
public struct Timeline: Sendable {
    /// One statement in its turn.
    public struct Entry: Sendable {
        /// The statement, by its first dated occurrence.
        public var record: QuoteRecord
        /// The stance that the speaker held before, where this one differs from it.
        public var changedFrom: String?
    }

    /// Who.
    public var speaker: IndexSummary.SpeakerEntry
    /// The statements, oldest first; undated ones last.
    public var entries: [Entry]

    /// Orders the records of a speaker and marks each change of position.
    ///
    /// Only stances that take a position count: after `closed`, a neutral remark is no change, an `open` one is.
    init(speaker: IndexSummary.SpeakerEntry, statements: [QuoteRecord], positions: Set<String>) {
        self.speaker = speaker
        let ordered = statements.sorted {
            ($0.isPartOf.datePublished ?? "9", $0.target.source, $0.target.start)
                < ($1.isPartOf.datePublished ?? "9", $1.target.source, $1.target.start)
        }
        var held: String?
        entries = ordered.map { record in
            // What somebody else said changes nobody's position.
            guard positions.contains(record.stance.label.name), record.isPartOf.datePublished != nil,
                record.verification.status != .misattributed
            else {
                return Entry(record: record)
            }
            let label = record.stance.label.name
            defer { held = label }
            return Entry(record: record, changedFrom: held == label ? nil : held)
        }
    }
}
