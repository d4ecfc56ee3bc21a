import Foundation
import Records
import Stances
import Testing

@testable import Building
@testable import RecordSamples
@testable import Storage

@Suite("The file of corrections")
struct CorrectionsFileTests {
    private let path = FileManager.default.temporaryDirectory.path + "/corrections-\(UUID().uuidString).jsonl"

    private func correction(_ note: String) -> Correction {
        Correction(
            of: Samples.record, change: Correction.Change(stance: "closed"), by: "某编辑", note: note,
            at: "2031-06-01T00:00:00Z")
    }

    @Test("corrections are read back in the order they were made")
    func order() throws {
        let file = CorrectionsFile(path: path)
        #expect(try file.read().isEmpty)
        for note in ["一", "二", "三"] { try file.append(correction(note)) }
        #expect(try file.read() == [correction("一"), correction("二"), correction("三")])
    }

    @Test("what an earlier correction says holds until a later one says otherwise")
    func addingUp() {
        var record = Samples.record
        record.verification = .machine
        func correct(stance: String? = nil, status: String? = nil, note: String? = nil, by: String = "另一编辑") {
            let change = Correction.Change(speaker: nil, stance: stance, aspects: nil, status: status, notAQuotation: nil)
            change.apply(
                to: &record, by: Correction(of: record, change: change, by: by, note: note, at: "2031-06-01T00:00:00Z"))
        }
        correct(status: "disputed", note: "出处有争议", by: "某编辑")
        correct(stance: "closed")
        #expect(record.stance.label == .side("closed"))
        #expect(record.verification.status == .disputed && record.verification.note == "出处有争议")
        #expect(record.verification.by == "某编辑", "who changed the stance did not write the note")
        correct(status: "verified", note: "已核对原文")
        #expect(record.verification.status == .verified && record.verification.note == "已核对原文")
    }

    @Test("a torn last line is named with its number, and what is appended later stays whole")
    func torn() throws {
        let file = CorrectionsFile(path: path)
        try file.append(correction("一"))
        let handle = try #require(FileHandle(forWritingAtPath: path))
        try handle.seekToEnd()
        try handle.write(contentsOf: Data("{\"id\":\"c".utf8))
        try handle.close()
        try file.append(correction("二"))
        #expect(
            throws: KnowledgeBaseError.malformed(path: path, line: 2, mistake: .no(.correction))
        ) {
            try file.read()
        }
        let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
        #expect(lines.count == 3)
    }
}
