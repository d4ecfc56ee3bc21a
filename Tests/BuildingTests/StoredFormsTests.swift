import Articles
import Foundation
import Quotations
import Stances
import Testing

@testable import Building
@testable import RecordSamples
@testable import Records
@testable import Search

/// What an index stores is read in the order in which it was written; it must be what `Decodable` and the writers say.
@Suite("Stored forms")
struct StoredFormsTests {
    private static let hostile: QuoteRecord = {
        var record = Samples.record
        record.text = "“\"\\\u{1}\n\t/—𠮷👩‍👩‍👧”"
        record.isPartOf.headline = ""
        record.isPartOf.author = ["甲", "乙\"丙"]
        record.stance.attitudes = ["confidence-of-people": .none]
        record.confidence = 0.001
        return record
    }()

    @Test("a record is read as Decodable reads it", arguments: [Samples.filled, Samples.record, Samples.sparseRecord, hostile])
    func record(record: QuoteRecord) throws {
        #expect(StoredReader.part(from: record.json) == record)
        #expect(try JSONDecoder().decode(QuoteRecord.self, from: Data(record.json)) == record)
    }

    @Test("the list of the files of an index is read back whole, with what is known of each article")
    func files() {
        let files = IndexedFiles.filled
        var json = JSONWriter()
        json.object(files.writeMembers)
        #expect(StoredReader.part(from: json.bytes) == files)
        #expect(files.files.last?.articles.last?.reference.dateAccessed?.isEmpty == false)
    }

    @Test("a record that was cut off anywhere is none, and reading it ends")
    func truncated() {
        let bytes = Samples.record.json
        for length in 0..<bytes.count {
            let record: QuoteRecord? = StoredReader.part(from: Array(bytes[..<length]))
            #expect(record == nil, "\(length)")
        }
    }

    @Test("a record that we did not write so is none: another order, another member, a word that there is not, something behind it")
    func notOurs() {
        let json = String(decoding: Samples.record.json, as: UTF8.self)
        for (ours, other) in [
            ("\"confidence\":0.9,\"cue\"", "\"cue\""), ("{\"id\"", "{\"more\":1,\"id\""),
            ("\"verification\":", "\"more\":1,\"verification\":"),
            ("\"quotationType\":\"direct\"", "\"quotationType\":\"spoken\""), ("\"type\":\"Quotation\"", "\"type\":\"Thing\""),
            ("\"closed\":\"NONE\"", "\"closed\":\"MAYBE\""), ("{\"id\"", "[{\"id\""),
        ] {
            #expect(json.contains(ours))
            let record: QuoteRecord? = StoredReader.part(from: Array(json.replacingOccurrences(of: ours, with: other).utf8))
            #expect(record == nil, "\(other)")
        }
        let record: QuoteRecord? = StoredReader.part(from: Array((json + "{}").utf8))
        #expect(record == nil)
    }

    @Test("JSON as others write it: white space, escapes, numbers, members that nobody knows")
    func foreign() {
        var json = JSONReader(Array(#" { "a" : [ 1 , -2.5e1 , true , null ] , "b\u0020c":"\u4e00\ud842\udfb7\/\b" ,"d":{"e":[]}} "#.utf8))
        var numbers: [Double] = []
        var text = ""
        json.members { name, json in
            switch name {
            case "a":
                json.elements { json in
                    if numbers.count < 2 { numbers.append(json.number()) } else { json.skip() }
                }
            case "b c": text = json.string()
            default: json.skip()
            }
        }
        #expect(!json.hasFailed)
        #expect(numbers == [1, -25])
        #expect(text == "一𠮷/\u{8}")
    }

    @Test(
        "what is no JSON fails", arguments: ["", "{", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{\"a\":\"\\ud800\"}", "{\"a\":\"\\q\"}", "[1]"])
    func wrong(text: String) {
        var json = JSONReader(Array(text.utf8))
        json.members { $1.skip() }
        #expect(json.hasFailed)
    }

    @Test("a summary read back has the same debate and speakers, and finds them by the key of any name")
    func summary() throws {
        var summary = IndexSummary.unknown
        summary.question = ["zh": "开源还是闭源？", "en": "Open or closed?"]
        summary.sides = [.init(id: "open", name: ["zh": "开源"])]
        summary.keyPoints = [.init(id: "O03", stance: "open", aspect: "cost", text: ["zh": "成本更低"])]
        let speakers = (0..<200).map { number in
            IndexSummary.SpeakerEntry(
                id: "s\(number)", name: "林\(number % 150)", kind: .person, aliases: ["Lin \(number)"], organisations: ["澄川智能"],
                listed: number % 2 == 0, quotations: 2, statements: 1, unsure: number % 2, stances: ["open": 1], first: "2031-05-02",
                last: nil)
        }
        let whole = IndexSummary(
            version: summary.version, normalisation: 3, articles: 1, quotations: 2, statements: 3, question: summary.question,
            sides: summary.sides,
            aspects: summary.aspects, keyPoints: summary.keyPoints, table: SpeakerTable(speakers))
        let read = try #require(IndexSummary(encoded: whole.encoded()))
        #expect(read.encoded() == whole.encoded())
        #expect(read.speakers == speakers)
        #expect(read.sides == whole.sides && read.keyPoints == whole.keyPoints && read.question == whole.question)
        #expect(read.table.speakers(withKey: "林149").map(\.id) == ["s149"])
        #expect(read.table.speakers(withKey: "林7").map(\.id) == ["s7", "s157"])
        #expect(read.table.speakers(withKey: "17 lin").map(\.id) == ["s17"])
        #expect(read.table.speakers(withKey: "nobody").isEmpty)
        let bytes = whole.encoded()
        for length in stride(from: 0, to: bytes.count, by: 97) { _ = IndexSummary(encoded: Array(bytes[..<length]))?.speakers }
    }
}

extension IndexedFiles {
    /// A list with every member, and cases with values that are hard to write.
    static var filled: IndexedFiles {
        var list = SampleFiller.filled(IndexedFiles.self)
        let first = ArticleError(path: "a/二.html", .unsupported(.xml(root: "\"根\"")))
        for i in list.files.indices {
            list.files[i].problem = StoredCase(.noArticle([.packing(.pagesWithoutArticle(2, first: first)), .garbled(.utf8AsGBK)]))
            list.files[i].warnings = [
                StoredCase(.article(.otherCharset(declared: "a\\b/c", read: "GBK"))), StoredCase(.unreadLanguage(.korean)),
            ]
        }
        return list
    }
}
