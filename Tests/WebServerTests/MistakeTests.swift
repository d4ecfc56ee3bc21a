import Foundation
import InvertedIndex
import Messages
import Records
import Search
import Storage
import SystemErrors
import Testing

@testable import WebServer

/// Everything that a page or the API can be told is wrong, in each language.
@Suite("Mistakes on the pages")
struct MistakeTests {
    /// Each case, with values that are written in no letters of either language.
    private static let mistakes: [WebMistake] = [
        .unknownParameter("¿", known: [.query, .limit, .language]), .repeatedParameter(.query), .notUTF8(.query),
        .wrongNumber("¿", of: .limit, from: 0, to: 100), .wrongNumber("-1", of: .offset, from: 0, to: nil), .unknownLanguage("¿"),
        .missing, .onlyRead, .otherHost,
        .knowledgeBase(.query("\"", position: 0, mistake: .openQuotationMark(closing: "\""))),
        .knowledgeBase(.unknownDate(.noDate("¿"), of: .after)), .knowledgeBase(.unknownDate(.notInCalendar("2031-02-30"), of: .before)),
        .knowledgeBase(.unknownConfidence(.noNumber("¿", within: 0...1))), .knowledgeBase(.unknownConfidence(.outside("1.5", 0...1))),
        .knowledgeBase(.unknownSpeaker("¿", suggestions: [])), .knowledgeBase(.unknownSpeaker("¿", suggestions: ["¡", "¡¡"])),
        .knowledgeBase(.ambiguousSpeaker("¿", candidates: ["1", "2", "3", "4", "5", "6"])),
        .knowledgeBase(.unknownValue("¿", of: "stance", known: ["open", "closed", "both", "neutral", "unsure-side", "off-topic"])),
        .knowledgeBase(.unknownValue("opne", of: "stance", known: ["open", "closed", "both", "neutral", "unsure-side", "off-topic"])),
        .knowledgeBase(.unknownValue("¿", of: "aspect", known: ["cost"])),
        .knowledgeBase(.unknownValue("¿", of: "keypoint", known: ["1", "2"])),
        .knowledgeBase(.unknownValue("¿", of: "type", known: ["direct", "indirect", "mixed"])),
        .knowledgeBase(
            .unknownValue("¿", of: "status", known: QuoteRecord.Verification.Status.allCases.map(\.rawValue))),
        .knowledgeBase(.unknownQuotation(id: "¿")), .knowledgeBase(.ambiguousQuotation(id: "¿")),
        .knowledgeBase(.unknownArticle(id: "¿")),
        .knowledgeBase(.index(path: "/srv/index", problem: .summaryUnreadable)),
        .knowledgeBase(.indexMissing(path: "/srv/index")),
        // What making and changing an index can come upon: no page does either.
        .knowledgeBase(.corpusMissing(path: "¿")), .knowledgeBase(.corpusNotFound(from: nil, elsewhere: [])),
        .knowledgeBase(.noArticles(path: "¿", problems: [])), .knowledgeBase(.file(path: "¿", problem: .nowhereToCopy)),
        .knowledgeBase(.unwritable(path: "¿", reason: SystemReason(28))), .knowledgeBase(.articleMissing(source: "¿", corpus: "¿")),
        .knowledgeBase(.malformed(path: "¿", line: 1, mistake: .no(.correction))), .knowledgeBase(.mistakes([])),
        .knowledgeBase(.emptyValue(of: "¿")), .knowledgeBase(.interrupted), .knowledgeBase(.unknownSaidDate("¿", printed: nil)),
    ]

    /// The compiler asks for each case here, and the test for a text of each.
    private static func number(of mistake: WebMistake) -> Int {
        switch mistake {
        case .unknownParameter: 0
        case .repeatedParameter: 1
        case .notUTF8: 2
        case .wrongNumber: 3
        case .unknownLanguage: 4
        case .missing: 5
        case .onlyRead: 6
        case .otherHost: 7
        case .knowledgeBase(.query): 8
        case .knowledgeBase(.unknownDate): 9
        case .knowledgeBase(.unknownSpeaker): 10
        case .knowledgeBase(.ambiguousSpeaker): 11
        case .knowledgeBase(.unknownValue): 12
        case .knowledgeBase(.unknownQuotation): 13
        case .knowledgeBase(.ambiguousQuotation): 14
        case .knowledgeBase(.index): 15
        case .knowledgeBase(.unknownConfidence): 16
        case .knowledgeBase(.unknownArticle): 17
        case .knowledgeBase(.indexMissing): 18
        case .knowledgeBase(.corpusMissing): 19
        case .knowledgeBase(.corpusNotFound): 20
        case .knowledgeBase(.noArticles): 21
        case .knowledgeBase(.file): 22
        case .knowledgeBase(.unwritable): 23
        case .knowledgeBase(.articleMissing): 24
        case .knowledgeBase(.malformed): 25
        case .knowledgeBase(.mistakes): 26
        case .knowledgeBase(.emptyValue): 27
        case .knowledgeBase(.interrupted): 28
        case .knowledgeBase(.unknownSaidDate): 29
        }
    }

    /// What is typed as it stands in every language: parameters, what the query language knows, addresses.
    private static let codes: Set<Substring> = [
        "q", "limit", "offset", "lang", "en", "zh", "UTF", "GET", "localhost", "after", "before", "api", "speakers", "direct", "indirect",
        "mixed", "machine", "verified", "disputed", "misattributed", "withdrawn", "opne", "min", "confidence", "said",
    ]

    @Test("every mistake is told in the reader's language, without a word of the command line", arguments: MistakeWords.Reader.allCases)
    func everyCase(reader: MistakeWords.Reader) async throws {
        let summary = try await FictionalBase.shared.value.summary
        for mistake in Self.mistakes {
            let english = MistakeWords(language: .english, reader: reader, summary: summary).text(of: mistake)
            let chinese = MistakeWords(language: .chinese, reader: reader, summary: summary).text(of: mistake)
            for text in [english, chinese] {
                #expect(!text.contains("--") && !text.contains("`") && !text.contains("debatekb"), "\(text)")
                #expect(!text.contains("{}"), "\(text)")
            }
            #expect(!english.contains(/[a-z][A-Z]/), "no name of the program's own: \(english)")
            #expect(!Self.isChinese(english), "\(english)")
            #expect(english.contains(/[a-z]{3}/))
            #expect(Self.isChinese(chinese), "\(chinese)")
            let words = chinese.split { !($0.isASCII && $0.isLetter) }
            #expect(words.allSatisfy(Self.codes.contains), "\(chinese)")
        }
        #expect(Set(Self.mistakes.map(Self.number)) == Set(0...29))
    }

    @Test("every text of the pages stands in both languages, without a word of the command line", arguments: PageText.allCases)
    func pages(text: PageText) {
        let (english, chinese) = text.pair
        for text in [english, chinese] { #expect(!text.contains("--") && !text.contains("`") && !text.contains("debatekb")) }
        #expect(!Self.isChinese(english))
        #expect(Self.isChinese(chinese) || english == chinese || !english.contains(where: \.isLetter))
        #expect(english.components(separatedBy: "{}").count == chinese.components(separatedBy: "{}").count)
    }

    private static func isChinese(_ text: String) -> Bool { text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) } }

    @Test("sides and aspects are named as the reader's language calls them, and what was probably meant is suggested")
    func names() async throws {
        let summary = try await FictionalBase.shared.value.summary
        func text(_ value: String, _ language: Language) -> String {
            MistakeWords(language: language, reader: .visitor, summary: summary).text(
                of: .knowledgeBase(.unknownValue(value, of: "stance", known: summary.stanceLabels)))
        }
        #expect(text("x", .chinese) == "立场“x”不存在；可选 开源、闭源、兼顾、中立、立场存疑、离题")
        #expect(text("opne", .chinese) == "立场“opne”不存在；是否想用 开源？")
        #expect(text("opne", .english) == "stance \"opne\" is not known; did you mean open?")
    }
}
