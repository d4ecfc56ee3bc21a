import Foundation
import Records
import Storage
import Testing

@testable import Exports
@testable import RecordSamples

@Suite("Records that others wrote")
struct ForeignRecordsTests {
    @Test(
        "a word that is none of those that there are is refused, and the message says which",
        arguments: [
            ("quotationType", "direct", "spoken"), ("kind", "person", "company"), ("kind", "named", "shouted"), ("closed", "NONE", "MAYBE"),
            ("polarity", "FAVOR", "LIKE"), ("status", "verified", "sworn to. Really"),
        ])
    func unknownWord(member: String, word: String, other: String) {
        let json = String(decoding: Samples.record.json, as: UTF8.self)
        let foreign = json.replacingOccurrences(of: "\"\(member)\":\"\(word)\"", with: "\"\(member)\":\"\(other)\"")
        #expect(foreign != json)
        #expect(throws: KnowledgeBaseError.malformed(path: "x.jsonl", line: 1, mistake: .noRecord(.unknownWord(other, of: member)))) {
            try ExportReader.records(in: Data(foreign.utf8), path: "x.jsonl")
        }
    }
}
