import Quotations
import Stances
import Testing

@testable import RecordSamples
@testable import Records
@testable import Search

@Suite("What a speaker held when")
struct TimelineTests {
    private let speaker = IndexSummary.SpeakerEntry(
        id: "林越", name: "林越", kind: .person, aliases: [], organisations: [], listed: true, quotations: 4, statements: 4, stances: [:])

    private func record(_ stance: String, on date: String?, status: QuoteRecord.Verification.Status = .machine) -> QuoteRecord {
        var record = Samples.record(speaker: "林越", text: "原话。", published: date, article: "\(stance)-\(date ?? "")")
        record.stance.label = StanceLabel(name: stance)
        record.verification = QuoteRecord.Verification(status: status)
        return record
    }

    private func changes(_ records: [QuoteRecord]) -> [String] {
        Timeline(speaker: speaker, statements: records, positions: ["open", "closed", "both"]).entries.map {
            ($0.changedFrom ?? "-") + ">" + $0.record.stance.label.name
        }
    }

    @Test("a change of position is marked where it happens, in the order of the dates")
    func change() {
        #expect(
            changes([record("open", on: "2032-01-01"), record("closed", on: "2031-01-01"), record("closed", on: "2031-06-01")])
                == ["->closed", "->closed", "closed>open"])
    }

    @Test("neutral, undated and misattributed words change no position")
    func noChange() {
        #expect(
            changes([
                record("closed", on: "2031-01-01"), record("neutral", on: "2031-02-01"),
                record("open", on: "2031-03-01", status: .misattributed), record("open", on: nil),
            ]) == ["->closed", "->neutral", "->open", "->open"])
    }
}
