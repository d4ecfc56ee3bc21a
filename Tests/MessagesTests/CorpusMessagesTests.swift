import Articles
import InvertedIndex
import Messages
import Search
@testable import Storage
import SystemErrors
import Testing

/// What can be wrong with a corpus, and what stops a command, is said in both languages.
@Suite("Messages about the corpus")
struct CorpusMessagesTests {
    private static let kinds = EveryCase.walk(CorpusMistake.Kind.unreadable) {
        switch $0 {
        case .unreadable: .notUTF8
        case .notUTF8: .emptyFile
        case .emptyFile: .syntax(.other)
        case .syntax: .unknownKey("¿", meant: "¿", known: [])
        case .unknownKey(_, .some, _): .unknownKey("¿", meant: nil, known: ["¿", "¿"])
        case .unknownKey: .unknownLanguage("¿", known: ["¿"])
        case .unknownLanguage: .missingKey("¿", of: .debate)
        case .missingKey(_, .debate): .missingKey("¿", of: .side)
        case .missingKey: .repeatedKey("¿", firstLine: 3)
        case .repeatedKey: .keyIsNoText
        case .keyIsNoText: .wrongForm(.nothing, wanted: .list, key: "¿")
        case .wrongForm(.nothing, _, _): .wrongForm(.number, wanted: .text, key: nil)
        case .wrongForm(.number, _, _): .wrongForm(.text, wanted: .list, key: "¿")
        case .wrongForm: .emptyText(key: "¿")
        case .emptyText: .nothingListed(key: "¿")
        case .nothingListed: .wrongCount(3, of: .speakerList, wanted: 2...8)
        case .wrongCount: .unknownValue("¿", key: "¿", meant: nil, known: ["¿"])
        case .unknownValue: .noDate("¿", key: "¿")
        case .noDate: .brokenAlternatives("¿")
        case .brokenAlternatives: .repeatedID("¿", of: .speaker, firstLine: 3)
        case .repeatedID: .reservedID("¿")
        case .reservedID: .unknownID("¿", of: .keyPoint, meant: nil, known: ["¿"])
        case .unknownID: .onTwoSides("¿", firstLine: 3)
        case .onTwoSides: .indistinguishable(name: "¿", from: "¿", firstLine: 3)
        case .indistinguishable: nil
        }
    }

    private static let syntax = EveryCase.walk(CorpusMistake.Syntax.openBracket("]", stoppedIn: 3)) {
        switch $0 {
        case .openBracket: .noEntry
        case .noEntry: .openQuote("'")
        case .openQuote: .strayColon
        case .strayColon: .noColon
        case .noColon: .indentation
        case .indentation: .tab
        case .tab: .reservedCharacter("@")
        case .reservedCharacter: .backslash
        case .backslash: .secondDocument
        case .secondDocument: .controlCharacter
        case .controlCharacter: .endlessAliases
        case .endlessAliases: .other
        case .other: nil
        }
    }

    private static let forms = EveryCase.walk(CorpusMistake.Form.text) {
        switch $0 {
        case .text: .list
        case .list: .mapping
        case .mapping: .number
        case .number: .truth
        case .truth: .date
        case .date: .nothing
        case .nothing: nil
        }
    }

    private static let errors = EveryCase.walk(KnowledgeBaseError.corpusMissing(path: "¿", variable: "¿")) {
        switch $0 {
        case .corpusMissing: .corpusNotFound(from: nil, elsewhere: ["¿", "¿"])
        case .corpusNotFound: .noArticles(path: "¿", problems: [])
        case .noArticles(_, []): .noArticles(path: "¿", problems: [ArticleError(path: "¿", .empty)])
        case .noArticles: .file(path: "¿", problem: .noLocks)
        case .file: .unwritable(path: "¿", reason: SystemReason(28))
        case .unwritable: .articleMissing(source: "¿", corpus: "¿")
        case .articleMissing: .malformed(path: "¿", line: 3, mistake: .no(.correction))
        case .malformed: .mistakes([CorpusMistake(path: "¿", kind: .emptyFile), CorpusMistake(path: "¿", kind: .notUTF8)])
        case .mistakes: .indexMissing(path: "¿")
        case .indexMissing: .index(path: "¿", problem: .summaryUnreadable)
        case .index: .query("¿", position: 0, mistake: .loneStar)
        case .query: .unknownSpeaker("¿", suggestions: [])
        case .unknownSpeaker(_, []): .unknownSpeaker("¿", suggestions: ["¿", "¿"])
        case .unknownSpeaker: .ambiguousSpeaker("¿", candidates: ["1", "2", "3", "4", "5", "6"])
        case .ambiguousSpeaker: .unknownValue("¿", of: "¿", known: ["1", "2"])
        case .unknownValue: .unknownDate(.noDate("¿"), of: .after)
        case .unknownDate: .unknownConfidence(.noNumber("¿", within: 0...1))
        case .unknownConfidence: .unknownSaidDate("¿", printed: nil)
        case .unknownSaidDate(_, nil): .unknownSaidDate("¿", printed: "¿")
        case .unknownSaidDate: .emptyValue(of: "¿")
        case .emptyValue: .unknownQuotation(id: "¿")
        case .unknownQuotation: .ambiguousQuotation(id: "¿")
        case .ambiguousQuotation: .unknownArticle(id: "¿")
        case .unknownArticle: .interrupted
        case .interrupted: nil
        }
    }

    @Test("every mistake in the files that people write stands in both languages")
    func mistakes() {
        EveryCase.expect(Self.kinds) { $0.text(in: $1) }
        EveryCase.expect(Self.syntax) { $0.text(in: $1) }
        EveryCase.expect(Self.forms) { $0.text(in: $1) }
        let mistake = CorpusMistake(path: "debate.yaml", line: 3, column: 5, kind: .unknownKey("trem", meant: "terms", known: []))
        #expect(mistake.text(in: .english) == "debate.yaml:3:5: unknown key \"trem\"; did you mean terms?")
        #expect(mistake.text(in: .chinese) == "debate.yaml:3:5：没有“trem”这个键；是否想用 terms？")
    }

    @Test("whatever stops a command stands in both languages, without an option or a command")
    func errors() {
        EveryCase.expect(Self.errors) { $0.text(in: $1) }
    }
}
