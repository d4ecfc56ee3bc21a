import Foundation
import Quotations
import Records
import Testing

@testable import RecordSamples

@Suite("The record")
struct QuoteRecordTests {
    @Test("a record read back from its JSON is the same record", arguments: [Samples.filled, Samples.record, Samples.sparseRecord])
    func roundTrip(record: QuoteRecord) throws {
        #expect(try JSONDecoder().decode(QuoteRecord.self, from: Data(record.json)) == record)
    }

    @Test("its JSON has the members that exports and other programs rely on")
    func members() throws {
        let object = try #require(
            try JSONSerialization.jsonObject(with: Data(Samples.record.json)) as? [String: Any])
        #expect(
            Set(object.keys) == [
                "id", "statementId", "type", "text", "inLanguage", "quotationType", "continues", "confidence", "cue",
                "speaker", "target", "isPartOf", "stance", "arguments", "occurrences", "verification",
            ])
        #expect(object["type"] as? String == "Quotation")
        let stance = try #require(object["stance"] as? [String: Any])
        #expect(stance["open"] as? String == "FAVOR")
        #expect(stance["label"] as? String == "open")
        let target = try #require(object["target"] as? [String: Any])
        let selectors = try #require(target["selector"] as? [[String: Any]])
        #expect(selectors.map { $0["type"] as? String } == ["TextQuoteSelector", "TextPositionSelector"])
    }

    @Test("what is unknown is absent, never empty")
    func absence() {
        let json = String(decoding: Samples.sparseRecord.json, as: UTF8.self)
        for member in ["\"url\"", "\"headline\"", "\"speaker\"", "\"cue\"", "\"inLanguage\"", "\"continues\""] {
            #expect(!json.contains(member))
        }
    }

    @Test("a record with a part missing is an error, not a guess")
    func damaged() {
        let json = String(decoding: Samples.record.json, as: UTF8.self)
            .replacingOccurrences(of: "TextPositionSelector", with: "OtherSelector")
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(QuoteRecord.self, from: Data(json.utf8))
        }
    }

    @Test("a record without what its writer did not know yet is read as if it said the usual")
    func olderRecord() throws {
        var record = Samples.record
        record.continues = false
        record.occurrences.count = 3
        record.occurrences.independent = 3
        record.target.quote.prefix = ""
        var json = String(decoding: record.json, as: UTF8.self)
        for member in ["\"independent\":3,", "\"abstained\":false,", "\"prefix\":\"\",", "\"type\":\"Quotation\","] {
            #expect(json.contains(member))
            json = json.replacingOccurrences(of: member, with: "")
        }
        #expect(try JSONDecoder().decode(QuoteRecord.self, from: Data(json.utf8)) == record)
    }
}
