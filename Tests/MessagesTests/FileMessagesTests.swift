import Articles
import Messages
import Records
import Storage
import SystemErrors
import Testing

/// What can be wrong with files, pages and lines is said in both languages.
@Suite("Messages about files")
struct FileMessagesTests {
    private static let reason = SystemReason(2)

    private static let obstacles = EveryCase.walk(FileObstacle.system(reason)) {
        switch $0 {
        case .system: .linkToFolder
        case .linkToFolder: .noRegularFile
        case .noRegularFile: .noMemory
        case .noMemory: nil
        }
    }

    private static let formats = EveryCase.walk(ForeignFormat.pdf) {
        switch $0 {
        case .pdf: .zipArchive
        case .zipArchive: .officeDocument
        case .officeDocument: .picture
        case .picture: .pictureOrRecording
        case .pictureOrRecording: .zstd
        case .zstd: .xz
        case .xz: .bzip2
        case .bzip2: .safariArchive
        case .safariArchive: .sevenZipArchive
        case .sevenZipArchive: .rarArchive
        case .rarArchive: .program
        case .program: .xml(root: "¿")
        case .xml: .json
        case .json: .yaml
        case .yaml: nil
        }
    }

    private static let refusals = EveryCase.walk(ArticleProblem.Refusal.packedTooOften(limit: 4)) {
        switch $0 {
        case .packedTooOften: .nothingCompressed
        case .nothingCompressed: .compressed(.cutShort)
        case .compressed: .noJSONFeed
        case .noJSONFeed: .noXML
        case .noXML: .ownEntities
        case .ownEntities: nil
        }
    }

    private static let problems = EveryCase.walk(ArticleProblem.unreadable(.noRegularFile)) {
        switch $0 {
        case .unreadable: .empty
        case .empty: .notText
        case .notText: .unsupported(.pdf)
        case .unsupported: .tooLarge(bytes: 1 << 30, limit: 1 << 20)
        case .tooLarge: .refused(.noXML)
        case .refused: .noArticle([.headlinesOnly, .packing(.answerWithoutBody)])
        case .noArticle: nil
        }
    }

    private static let faults = EveryCase.walk(PackingFault.recordCut(bytes: 1, of: 2)) {
        switch $0 {
        case .recordCut: .recordTruncated("¿")
        case .recordTruncated: .recordWithoutLength
        case .recordWithoutLength: .recordsOutOfStep
        case .recordsOutOfStep: .unchangedRecords(3)
        case .unchangedRecords: .oversizedRecords(3, limit: 1 << 25)
        case .oversizedRecords: .pagesWithoutArticle(3, first: ArticleError(path: "¿", .empty))
        case .pagesWithoutArticle: .archiveWithoutArticle(records: 3)
        case .archiveWithoutArticle: .lastChunkMissing
        case .lastChunkMissing: .answerTooLarge
        case .answerTooLarge: .answerCompressed(as: "¿")
        case .answerCompressed: .answerWithoutBody
        case .answerWithoutBody: .compressed(.damaged)
        case .compressed: nil
        }
    }

    private static let warnings = EveryCase.walk(ArticleWarning.packing(.lastChunkMissing)) {
        switch $0 {
        case .packing: .bytesWithoutMeaning(2)
        case .bytesWithoutMeaning: .otherCharset(declared: "¿", read: "¿¿")
        case .otherCharset: .garbled(.utf8AsGBK)
        case .garbled: .lostCharacters(3)
        case .lostCharacters: .tagsLeftOut(limit: 3)
        case .tagsLeftOut: .attributesOfTagLeftOut(limit: 3)
        case .attributesOfTagLeftOut: .attributesOfElementLeftOut(limit: 3)
        case .attributesOfElementLeftOut: .elementsLeftOut(limit: 3)
        case .elementsLeftOut: .flattened(depth: 3)
        case .flattened: .headlinesOnly
        case .headlinesOnly: nil
        }
    }

    private static let fileProblems = EveryCase.walk(FileProblem.unreadable(.noRegularFile)) {
        switch $0 {
        case .unreadable: .folderUnreadable
        case .folderUnreadable: .contentsUnreadable
        case .contentsUnreadable: .nothingLabelled
        case .nothingLabelled: .linkUnreadable
        case .linkUnreadable: .linesUnreadable(.correction)
        case .linesUnreadable: .lineUnwritable(.retrieval)
        case .lineUnwritable: .refusesWriting(reason)
        case .refusesWriting: .addedToByAnother
        case .addedToByAnother: .noLocks
        case .noLocks: .nameTaken
        case .nameTaken: .nowhereToCopy
        case .nowhereToCopy: .ownCorpusRefused(at: "¿", reason)
        case .ownCorpusRefused: nil
        }
    }

    private static let memberMistakes = EveryCase.walk(MemberMistake.missing("¿")) {
        switch $0 {
        case .missing: .otherType("¿")
        case .otherType(.some): .otherType(nil)
        case .otherType(nil): .unknownWord("¿", of: "¿")
        case .unknownWord: .partMissing("¿", first: "¿", second: "¿")
        case .partMissing: .noJSON
        case .noJSON: nil
        }
    }

    private static let lineMistakes = EveryCase.walk(LineMistake.no(.correction)) {
        switch $0 {
        case .no: .noRecord(.noJSON)
        case .noRecord: .noExport(.missing("¿"))
        case .noExport: .noSentenceHeading
        case .noSentenceHeading: .incompleteSentence
        case .incompleteSentence: .noLabelledArticle(.noJSON)
        case .noLabelledArticle: .quotationOutsideText
        case .quotationOutsideText: .mark(.noHeadLine)
        case .mark: nil
        }
    }

    private static let markMistakes = EveryCase.walk(MarkMistake.noHeadLine) {
        switch $0 {
        case .noHeadLine: .headLineMissing("¿")
        case .headLineMissing: .notClosed
        case .notClosed: .closesNothing("¿")
        case .closesNothing: .nested
        case .nested: .holdsNothing
        case .holdsNothing: .unknownMark("¿")
        case .unknownMark: .unknownAttribute("¿")
        case .unknownAttribute: .attributeMissing("¿")
        case .attributeMissing: .unknownType("¿")
        case .unknownType: .ampersand
        case .ampersand: nil
        }
    }

    @Test("whatever is wrong with a file or a page stands in both languages")
    func everyCase() {
        EveryCase.expect(Self.obstacles) { $0.text(in: $1) }
        EveryCase.expect(Self.formats) { $0.text(in: $1) }
        EveryCase.expect(Self.refusals) { $0.text(in: $1) }
        EveryCase.expect(Self.markMistakes) { $0.text(in: $1) }
        EveryCase.expect(CompressionFault.allCases) { $0.text(in: $1) }
        EveryCase.expect(Self.problems) { $0.text(in: $1) }
        EveryCase.expect(Self.faults) { $0.text(in: $1) }
        EveryCase.expect(Garbling.allCases) { $0.text(in: $1) }
        EveryCase.expect(Self.warnings) { $0.text(in: $1) }
        EveryCase.expect(LineKind.allCases) { $0.text(in: $1) }
    }

    @Test("whatever is wrong with a corpus' files and their lines stands in both languages")
    func corpusFiles() {
        EveryCase.expect(Self.fileProblems) { $0.text(in: $1) }
        EveryCase.expect(Self.memberMistakes) { $0.text(in: $1) }
        EveryCase.expect(Self.lineMistakes) { $0.text(in: $1) }
    }

    @Test("what the system refuses is known by its number, in its own English words, and in those where nothing else is known")
    func system() {
        EveryCase.expect(SystemReason.words.keys.map { SystemReason($0) }) { $0.text(in: $1) }
        for (code, words) in SystemReason.words { #expect(SystemReason(code).english == words.english) }
        #expect(SystemReason(2).text(in: .chinese) == "没有这个文件或目录")
        let rare = SystemReason(95_000)
        #expect(rare.text(in: .chinese) == rare.english && rare.text(in: .english) == rare.english)
    }

    @Test("a file's place and what is wrong with it read as one sentence")
    func sentences() {
        let empty = ArticleError(path: "articles/a.html", .empty)
        #expect(empty.text(in: .english) == "articles/a.html: the file is empty; save the page again")
        #expect(empty.text(in: .chinese) == "articles/a.html：文件是空的；请重新保存网页")
        let archive = ArticleProblem.noArticle([
            .packing(.archiveWithoutArticle(records: 3)), .packing(.pagesWithoutArticle(2, first: empty)),
        ])
        #expect(
            archive.text(in: .english)
                == "no article was found in it: the archive has 3 records; 2 of its pages gave no article, the first: articles/a.html: "
                + "the file is empty; save the page again")
        #expect(
            ArticleWarning.bytesWithoutMeaning(1).text(in: .english) == "1 byte could not be read and stands as U+FFFD")
        #expect(
            LineMistake.noRecord(.unknownWord("company", of: "kind")).text(in: .english)
                == "this is no record: \"kind\" cannot be \"company\"; jsonl, web-annotation and schema-org can be read")
    }
}
