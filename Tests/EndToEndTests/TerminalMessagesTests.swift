import Articles
import Exports
import InvertedIndex
import Messages
import Quotations
import Storage
import SystemErrors
import Testing

@testable import Building
@testable import debatekb

/// What the terminal says of the libraries' cases stands in both languages, each in its own.
///
/// Each list is asked for by a `switch` over all cases, so that none is forgotten; sample values are written in no letters (`¿`).
@Suite("Messages of the terminal")
struct TerminalMessagesTests {
    private static let reason = SystemReason(13)

    private static func walk<Case>(_ first: Case, _ next: (Case) -> Case?) -> [Case] {
        var all: [Case] = []
        var current: Case? = first
        while let found = current, all.count < 1000 {
            all.append(found)
            current = next(found)
        }
        return all
    }

    private static func isChinese(_ text: String) -> Bool { text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) } }

    private static func expect<Case>(_ cases: [Case], text: (Case, Language) -> String) {
        for item in cases {
            let (english, chinese) = (text(item, .english), text(item, .chinese))
            #expect(english != chinese && isChinese(chinese), "\(chinese)")
            #expect(english.unicodeScalars.allSatisfy { $0.isASCII || "¿–“”".unicodeScalars.contains($0) }, "\(english)")
            #expect(!english.contains("{") && !chinese.contains("{") && !(english + chinese).contains("Optional("), "\(english)")
        }
    }

    private static let problems = walk(Finding.Problem.mistake(.emptyFile)) {
        switch $0 {
        case .mistake: .listUnreadable(.linesUnreadable(.correction))
        case .listUnreadable: .noLine(.correction)
        case .noLine: .noArticle(.unreadable(.noRegularFile))
        case .noArticle(.unreadable): .noArticle(.empty)
        case .noArticle(.empty): .noArticle(.notText)
        case .noArticle(.notText): .noArticle(.unsupported(.pdf))
        case .noArticle(.unsupported): .noArticle(.tooLarge(bytes: 1 << 30, limit: 1 << 20))
        case .noArticle(.tooLarge): .noArticle(.refused(.ownEntities))
        case .noArticle(.refused): .noArticle(.noArticle([]))
        case .noArticle(.noArticle): .sameBytes(as: "¿")
        case .sameBytes: .notIndexed
        case .notIndexed: .changed
        case .changed: .notInCorpus
        case .notInCorpus: .writtenChanged
        case .writtenChanged: .writtenGone
        case .writtenGone: .otherNormalisation(3, now: 4)
        case .otherNormalisation(.some, _): .otherNormalisation(nil, now: 4)
        case .otherNormalisation: .leftover
        case .leftover: .misfit(.otherBytes(file: "¿"))
        case .misfit(.otherBytes): .misfit(.otherText(file: "¿"))
        case .misfit(.otherText): .misfit(.words(file: "¿", start: 1, end: 2))
        case .misfit(.words): .misfit(.surroundings)
        case .misfit(.surroundings): .misfit(.cue)
        case .misfit(.cue): .misfit(.mention)
        case .misfit(.mention): .repeatedRecord
        case .repeatedRecord: .repeatedCorrection
        case .repeatedCorrection: .orphanedCorrection(.articleGone, words: "¿")
        case .orphanedCorrection(.articleGone, _): .orphanedCorrection(.wordsGone, words: "¿")
        case .orphanedCorrection(.wordsGone, _): .silentSpeaker("¿")
        case .silentSpeaker: .index(.indexMissing(path: "¿"))
        case .index(.indexMissing): .index(.index(path: "¿", problem: .reading(.damaged(path: "¿", .checksum))))
        case .index: .otherCorpus(files: 3)
        case .otherCorpus: .listOfFilesLost
        case .listOfFilesLost: nil
        }
    }

    @Test("every finding of a check, and what mends it, stands in both languages")
    func findings() {
        Self.expect(Self.problems) { $0.text(in: $1) }
        Self.expect(Finding.Mend.allCases) { $0.text(in: $1) }
        #expect(Set(Self.problems.map { Finding(at: "¿", $0).kind }) == Set(Finding.Kind.allCases))
        #expect(Set(Self.problems.map { Finding(at: "¿", $0).mend }) == Set(Finding.Mend.allCases))
    }

    private static let failures = walk(FetchFailure.noCurl) {
        switch $0 {
        case .noCurl: .curlRefused(reason)
        case .curlRefused: .curlSilent
        case .curlSilent: .curlTooOld
        case .curlTooOld: .curl("¿")
        case .curl: .scheme("¿")
        case .scheme: .status(404)
        case .status(404): .status(403)
        case .status(403): .status(429)
        case .status(429): .status(503)
        case .status: .tooLarge(limit: 1 << 21)
        case .tooLarge(1000): .timeout(seconds: 3)
        case .tooLarge: .tooLarge(limit: 1000)
        case .timeout: .redirections(limit: 3)
        case .redirections: .mediaType("¿")
        case .mediaType: nil
        }
    }

    private static let refusals = walk(AddReport.Refusal.nothingThere) {
        switch $0 {
        case .nothingThere: .addressWithoutScheme
        case .addressWithoutScheme: .fetching(.curlSilent)
        case .fetching: .article(.empty)
        case .article: nil
        }
    }

    private static let warnings = walk(RebuildWarning.file("¿", .article(.headlinesOnly))) {
        switch $0 {
        case .file(_, .article): .file("¿", .unreadLanguage(.japanese))
        case .file(_, .unreadLanguage(.japanese)): .file("¿", .unreadLanguage(.korean))
        case .file(_, .unreadLanguage(.korean)): .sameBytes(file: "¿", first: "¿")
        case .sameBytes: .correctionNotApplied(file: "¿", id: "¿", .articleGone)
        case .correctionNotApplied: nil
        }
    }

    @Test("whatever adding and rebuilding refuse or doubt stands in both languages")
    func adding() {
        Self.expect(Self.failures) { $0.text(in: $1) }
        Self.expect(Self.refusals) { $0.text(in: $1) }
        Self.expect(Self.warnings) { $0.text(in: $1) }
        #expect(
            FetchFailure.status(404).text(in: .chinese) == "服务器回答 404（没有找到）；请检查网址，或用浏览器保存网页后再收入文件")
    }

    @Test("every format, and what it leaves out, stands in both languages")
    func formats() {
        Self.expect(ExportFormat.allCases) { $0.title(in: $1) }
        Self.expect(ExportFormat.allCases.filter { !$0.isLossless }) { $0.losses(in: $1) ?? "" }
        for format in ExportFormat.allCases { #expect((format.losses(in: .english) == nil) == format.isLossless) }
    }

    @Test(
        "an error that an option or a command mends says so, behind what is wrong",
        arguments: [
            (
                KnowledgeBaseError.indexMissing(path: "i"), "no index at i; make one with `debatekb rebuild`",
                "i 没有索引；请用 debatekb rebuild 建立"
            ),
            (
                .index(path: "i", problem: .reading(.damaged(path: "i/x", .cutShort))),
                "index i: i/x is damaged (it is cut short); build the index anew with `debatekb rebuild`",
                "索引 i：i/x 已损坏（文件不完整）；请用 debatekb rebuild 重建索引"
            ),
            (
                .index(path: "i", problem: .writing(.system(path: "i/x", reason: SystemReason(28)))),
                "index i: cannot write i/x: No space left on device; mend that, or name another place with --index; the index is as it was",
                "索引 i：无法写入 i/x：磁盘空间不足；请先解决，或用 --index 另选位置；索引保持原样"
            ),
            (
                .index(path: "i", problem: .writing(.locked(path: "i"))),
                "index i: i: another process is writing to this index; wait for it and try again; the index is as it was",
                "索引 i：i：另一个进程正在写这个索引；请等它结束后再试；索引保持原样"
            ),
            (
                .unwritable(path: "c", reason: SystemReason(30)),
                "cannot write c: Read-only file system; mend that, or name another corpus with --corpus",
                "无法写入 c：文件系统只读；请先解决，或用 --corpus 另选语料"
            ),
            (
                .file(path: "c", problem: .nowhereToCopy),
                "c: it is only read, and nothing says where your own corpus may be; set HOME, or name a corpus with --corpus",
                "c：它只供读取，又无从得知你自己的语料可放在哪里；请设置 HOME，或用 --corpus 指定语料"
            ),
            (
                .unknownDate(.noDate("soon"), of: .after), "--after: \"soon\" is no date; write 2024, 2024-04 or 2024-04-16",
                "--after：“soon”不是日期；请写成 2024、2024-04 或 2024-04-16"
            ),
            (.unknownSpeaker("林", suggestions: ["林越"]), "speaker \"林\" not found; did you mean 林越?", "没有找到发言者“林”；是否想找 林越？"),
            (
                .unknownArticle(id: "x"), "no article with the id \"x\"; the JSON of a quotation has it as isPartOf",
                "没有编号为“x”的文章；引语的 JSON 在 isPartOf 中有它"
            ),
            (.interrupted, "interrupted; everything is as it was", "已中断；一切保持原样"),
        ])
    func mends(error: KnowledgeBaseError, english: String, chinese: String) {
        #expect(error.terminalText(in: .english) == english)
        #expect(error.terminalText(in: .chinese) == chinese)
    }

    @Test("what the library of the command line says of a mistyped one is known by its sentence, and of nothing else")
    func parser() {
        #expect(ParserSentences.chinese("Missing value for '--side <side>'") == "缺少“--side <side>”的值")
        #expect(
            ParserSentences.chinese("The value 'x' is invalid for '--side <side>'. Please provide one of a, b.")
                == "“x”不是“--side <side>”的有效值；可选 a, b")
        #expect(ParserSentences.unknownOption(in: "Unknown option '--sied'. Did you mean '--side'?") == "--sied")
        #expect(ParserSentences.unknownOption(in: "Unknown option '--sied'") == "--sied")
        #expect(ParserSentences.refusedValue(in: "The value 'x' is invalid for '--limit <n>'")?.option == "--limit")
        #expect(ParserSentences.chinese("nobody translated this") == nil)
    }
}
