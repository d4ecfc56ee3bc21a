import InvertedIndex
import Messages
import Storage
import SystemErrors
import Testing

/// What can be wrong with an index is said in both languages.
@Suite("Messages about the index")
struct IndexMessagesTests {
    private static let damages = EveryCase.walk(IndexError.Damage.noManifest) {
        switch $0 {
        case .noManifest: .otherBeginning(of: "¿")
        case .otherBeginning: .cutShort
        case .cutShort: .temporaryCutShort
        case .temporaryCutShort: .checksum
        case .checksum: .footer
        case .footer: .bytes(from: 1, to: 2)
        case .bytes: .length
        case .length: .partOutside
        case .partOutside: .sections
        case .sections: .schema
        case .schema: .columns
        case .columns: .bounds
        case .bounds: .otherSegment
        case .otherSegment: .otherDocuments
        case .otherDocuments: .noSegment
        case .noSegment: .fileMissing
        case .fileMissing: .termIndex
        case .termIndex: .blockIndex
        case .blockIndex: .terms
        case .terms: .postings
        case .postings: .strayPosting
        case .strayPosting: .record
        case .record: .strayText
        case .strayText: .noText
        case .noText: .textOffsets
        case .textOffsets: .textCode
        case .textCode: .texts
        case .texts: .textKeys
        case .textKeys: .keys
        case .keys: .textOutside
        case .textOutside: .text
        case .text: .ids
        case .ids: nil
        }
    }

    private static let limits = EveryCase.walk(IndexError.Limit.fields(8)) {
        switch $0 {
        case .fields: .documents(8)
        case .documents: .texts(64, bytes: 1 << 31)
        case .texts: .text(bytes: 1 << 31 - 1)
        case .text: .memory
        case .memory: nil
        }
    }

    private static let errors = EveryCase.walk(IndexError.missing(path: "¿")) {
        switch $0 {
        case .missing: .system(path: "¿", reason: SystemReason(13))
        case .system: .noFile(path: "¿")
        case .noFile: .locked(path: "¿")
        case .locked: .damaged(path: "¿", .checksum)
        case .damaged: .version(path: "¿", found: 9, expected: 3)
        case .version(_, 9, _): .version(path: "¿", found: 1, expected: 3)
        case .version: .duplicate(id: "¿")
        case .duplicate: .value(document: "¿", field: "¿", value: "¿")
        case .value: .tooMuch(path: "¿", .memory)
        case .tooMuch: nil
        }
    }

    private static let problems = EveryCase.walk(IndexProblem.reading(.missing(path: "¿"))) {
        switch $0 {
        case .reading: .writing(.system(path: "¿", reason: SystemReason(28)))
        case .writing(.system): .writing(.locked(path: "¿"))
        case .writing: .summaryUnreadable
        case .summaryUnreadable: .otherVersion
        case .otherVersion: .recordUnreadable
        case .recordUnreadable: .textMissing(file: "¿")
        case .textMissing: .otherText(file: "¿")
        case .otherText: .strayQuotation(id: "¿", file: "¿")
        case .strayQuotation: nil
        }
    }

    @Test("whatever is wrong with an index stands in both languages")
    func everyCase() {
        EveryCase.expect(Self.damages) { $0.text(in: $1) }
        EveryCase.expect(Self.limits) { $0.text(in: $1) }
        EveryCase.expect(Self.errors) { $0.text(in: $1) }
        EveryCase.expect(Self.problems) { $0.text(in: $1) }
    }

    @Test("an index of another version says which one reads what")
    func versions() {
        let newer = IndexError.version(path: "x", found: 99, expected: 3)
        #expect(newer.text(in: .english) == "x was made by a newer version of this program (format 99, this one reads 3)")
        let older = IndexError.version(path: "x", found: 1, expected: 3)
        #expect(older.text(in: .chinese) == "x 由较旧版本的本程序建成（格式 1，本程序读 3）")
    }
}
