import CivilCalendar
public import Records
import SaidDates
import Stances

/// What a speaker held when: the statements in the order in which they were said, with the places where the position changes.
///
/// A statement whose page does not tell when it was said stands apart, by when it was printed: it may be much older.
public struct Timeline: Sendable {
    /// One statement in its turn.
    public struct Entry: Sendable {
        /// The statement, by the occurrence that tells the earliest date of saying, else by the one printed first.
        public var record: QuoteRecord
        /// The quotation that shows the position held before, where this one shows another.
        public var changedFrom: QuoteRecord?
        /// The position held before, where this one shows another: a stance's name.
        public var stanceBefore: String? { changedFrom?.stance.label.name }
        /// Whether its page tells when it was said.
        public var isDated: Bool { record.toldDate != nil }
    }

    /// Who.
    public var speaker: IndexSummary.SpeakerEntry
    /// The statements: those whose date of saying is told, oldest first, then the others by their printing, undated ones last.
    public var entries: [Entry]

    /// Orders the records of a speaker and marks each change of position.
    ///
    /// Only stances that take a position count: after `closed`, a neutral remark is no change, an `open` one is. A change is stated only
    /// between two quotations whose days are surely told, of which the one came before the other, and which surely are the speaker's.
    init(speaker: IndexSummary.SpeakerEntry, statements: [QuoteRecord], positions: Set<String>) {
        self.speaker = speaker
        let told = statements.filter { $0.toldDate != nil }.sorted { Self.said($0) < Self.said($1) }
        let others = statements.filter { $0.toldDate == nil }.sorted { Self.printed($0) < Self.printed($1) }
        var held: QuoteRecord?
        entries = told.map { record in
            // What somebody else said changes nobody's position.
            guard positions.contains(record.stance.label.name), record.unsureAttribution == nil, record.isDateSure,
                record.verification.status != .misattributed
            else { return Entry(record: record) }
            defer { held = record }
            guard let before = held, before.stance.label != record.stance.label, let last = before.toldDate, let date = record.toldDate,
                last.isSurelyBefore(date)
            else { return Entry(record: record) }
            return Entry(record: record, changedFrom: before)
        }
        entries += others.map { Entry(record: $0) }
    }

    private static func said(_ record: QuoteRecord) -> (Int32, Int32, String, Int) {
        let date = record.toldDate
        return ((date?.first ?? date?.last)?.number ?? .max, date?.last?.number ?? .max, record.target.source, record.target.start)
    }

    private static func printed(_ record: QuoteRecord) -> (String, String, Int) {
        (record.isPartOf.datePublished ?? "9", record.target.source, record.target.start)
    }
}

extension QuoteRecord {
    /// What statements are counted by: of its occurrences the one that tells the earliest date of saying, else the one printed first.
    var firstSaid: (isUntold: Int, day: Int32, printed: String, id: String) {
        let date = toldDate
        let printed = isPartOf.datePublished ?? "9"
        guard let day = date?.first ?? date?.last else { return (1, 0, printed, id) }
        return (0, day.number, printed, id)
    }
}
