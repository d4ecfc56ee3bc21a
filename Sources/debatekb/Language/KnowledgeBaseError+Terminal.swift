import InvertedIndex
import Messages
import Storage

/// An error as a terminal tells it: what happened, and the options and commands that mend it.
extension KnowledgeBaseError {
    /// The message in the language of this run.
    var localized: String { terminalText(in: .current) }

    func terminalText(in language: Language) -> String {
        switch self {
        case .query(let query, let position, _): text(in: language) + "\n" + Self.marked(query, at: position)
        case .unknownDate(_, let limit):
            language.choose(english: "--\(limit.rawValue): ", chinese: "--\(limit.rawValue)：") + text(in: language)
        case .unknownConfidence: language.choose(english: "--min-confidence: ", chinese: "--min-confidence：") + text(in: language)
        default:
            text(in: language) + (mend(in: language).map { language.choose(english: "; ", chinese: "；") + $0 } ?? "")
        }
    }

    /// What to do about it at a command line; nil where that is nothing, or said already.
    private func mend(in language: Language) -> String? {
        func say(_ english: String, _ chinese: String) -> String { language.choose(english: english, chinese: chinese) }
        return switch self {
        case .corpusMissing: say("name one with --corpus", "请用 --corpus 指定")
        case .corpusNotFound: say("go to a corpus, or name one with --corpus", "请进入语料目录，或用 --corpus 指定")
        case .noArticles(_, let problems) where problems.isEmpty:
            say(
                "put saved pages into its folder articles/, or name another with --corpus",
                "请把保存的网页放进它的 articles/ 目录，或用 --corpus 指定其他语料")
        case .file(_, .nowhereToCopy):
            say("set HOME, or name a corpus with --corpus", "请设置 HOME，或用 --corpus 指定语料")
        case .file(_, .ownCorpusRefused):
            say("set XDG_DATA_HOME, or name a corpus with --corpus", "请设置 XDG_DATA_HOME，或用 --corpus 指定语料")
        case .unwritable: say("mend that, or name another corpus with --corpus", "请先解决，或用 --corpus 另选语料")
        case .articleMissing:
            say(
                "name its own corpus with --corpus, or run `debatekb rebuild` if the file was renamed",
                "请用 --corpus 指定它所属的语料；若文件改了名，请先运行 debatekb rebuild")
        case .indexMissing: say("make one with `debatekb rebuild`", "请用 debatekb rebuild 建立")
        case .index(_, let problem): problem.mend(in: language)
        case .unknownSpeaker(_, let suggestions) where suggestions.isEmpty:
            say("`debatekb speakers` lists them all", "debatekb speakers 列出全部")
        case .unknownQuotation: say("`debatekb search` shows ids", "debatekb search 会显示编号")
        case .unknownArticle: say("the JSON of a quotation has it as isPartOf", "引语的 JSON 在 isPartOf 中有它")
        case .noArticles, .file, .malformed, .mistakes, .query, .unknownSpeaker, .ambiguousSpeaker, .unknownValue, .unknownDate,
            .unknownSaidDate, .unknownConfidence, .emptyValue,
            .ambiguousQuotation, .interrupted:
            nil
        }
    }
}

extension IndexProblem {
    /// Why an index cannot be used or made, and the option or command that mends it.
    func terminalText(in language: Language) -> String {
        text(in: language) + (mend(in: language).map { language.choose(english: "; ", chinese: "；") + $0 } ?? "")
    }

    fileprivate func mend(in language: Language) -> String? {
        switch self {
        case .reading(.locked): nil
        case .reading(.damaged), .reading(.version):
            language.choose(english: "build the index anew with `debatekb rebuild`", chinese: "请用 debatekb rebuild 重建索引")
        case .reading, .summaryUnreadable, .otherVersion, .textMissing, .otherText, .strayQuotation:
            language.choose(english: "make it anew with `debatekb rebuild`", chinese: "请用 debatekb rebuild 重建")
        case .recordUnreadable:
            language.choose(english: "make the index anew with `debatekb rebuild`", chinese: "请用 debatekb rebuild 重建索引")
        case .writing(.system):
            language.choose(
                english: "mend that, or name another place with --index; the index is as it was",
                chinese: "请先解决，或用 --index 另选位置；索引保持原样")
        case .writing: language.choose(english: "the index is as it was", chinese: "索引保持原样")
        }
    }
}
