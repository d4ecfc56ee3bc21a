import Quotations
import SaidDates
import Stances
import Testing

@testable import RecordSamples
@testable import Records
@testable import Search

@Suite("What a speaker held when")
struct TimelineTests {
    private let speaker = IndexSummary.SpeakerEntry(
        id: "林越", name: "林越", kind: .person, aliases: [], organisations: [], listed: true, quotations: 4, statements: 4, stances: [:])

    /// A record of a stance that was said on a day in EDTF; nil where its page tells none.
    private func record(
        _ stance: String, said: String?, kind: SaidDate.Kind = .stated, printed: String? = "2034-01-01", sure: Double = 0.99,
        dateSure: Double = 0.95, status: QuoteRecord.Verification.Status = .machine
    ) -> QuoteRecord {
        var record = Samples.record(speaker: "林越", text: "原话。", published: printed, article: "\(stance)-\(said ?? "")-\(printed ?? "")")
        record.stance.label = StanceLabel(name: stance)
        record.speaker?.confidence = sure
        record.confidence = sure
        record.verification = QuoteRecord.Verification(status: status)
        if let date = said.flatMap({ EDTFDate($0) }) {
            record.dateCreated = QuoteRecord.DateCreated(date: date, kind: kind, rule: "day", confidence: dateSure)
        }
        return record
    }

    private func changes(_ records: [QuoteRecord]) -> [String] {
        timeline(records).entries.map { ($0.stanceBefore ?? "-") + ">" + $0.record.stance.label.name }
    }

    private func timeline(_ records: [QuoteRecord]) -> Timeline {
        Timeline(speaker: speaker, statements: records, positions: ["open", "closed", "both"])
    }

    @Test("a change of position is marked where it happens, in the order of saying, and names both quotations")
    func change() {
        // Printed the other way round.
        let closed = record("closed", said: "2031-06", printed: "2033-01-01")
        let open = record("open", said: "2032-01-01", printed: "2032-01-02")
        #expect(changes([open, record("closed", said: "2031-01-01"), closed]) == ["->closed", "->closed", "closed>open"])
        #expect(timeline([open, closed]).entries.last?.changedFrom?.id == closed.id)
    }

    @Test("neutral, unsure and misattributed words change no position")
    func noChange() {
        #expect(
            changes([
                record("closed", said: "2031-01-01"), record("neutral", said: "2031-02-01"),
                record("open", said: "2031-03-01", status: .misattributed), record("open", said: "2031-04-01", sure: 0.2),
            ]) == ["->closed", "->neutral", "->open", "->open"])
    }

    @Test("days that nobody tells, that are unsure, or that are in no order, change no position")
    func unordered() {
        let closed = record("closed", said: "2031-01-01")
        #expect(changes([closed, record("open", said: "2032-01-01~", kind: .default)]) == ["->closed", "->open"])
        #expect(changes([closed, record("open", said: "2032-01-01", dateSure: 0.4)]) == ["->closed", "->open"])
        #expect(changes([closed, record("open", said: nil)]) == ["->closed", "->open"])
        #expect(changes([closed, record("open", said: "2031")]) == ["->closed", "->open"])
        #expect(changes([closed, record("open", said: "2032~")]) == ["->closed", "->open"])
    }

    @Test("what has no date of its own stands apart, behind the others, by its printing")
    func apart() {
        let entries = timeline([
            record("open", said: nil, printed: "2030-01-01"), record("closed", said: "2033-01-01~", kind: .near, printed: "2029-01-01"),
            record("closed", said: "2031-01-01"),
        ]).entries
        #expect(entries.map(\.isDated) == [true, false, false])
        #expect(entries.map(\.record.isPartOf.datePublished) == ["2034-01-01", "2029-01-01", "2030-01-01"])
    }
}
