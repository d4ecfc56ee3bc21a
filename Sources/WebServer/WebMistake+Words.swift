import InvertedIndex
import Messages
import Records
import Search
import Storage

/// A mistake in words, for one reader in one language.
///
/// Who reads a page has links, a form and its labels; who reads the API has addresses and parameters. Neither has a command line, so
/// nothing here speaks of options or commands.
struct MistakeWords: Sendable {
    /// Who reads it.
    enum Reader: Sendable, CaseIterable {
        /// A person before a page.
        case visitor
        /// A program that asked the API.
        case program
    }

    let language: Language
    let reader: Reader
    let summary: IndexSummary

    /// What is wrong, where, and what to do.
    func text(of mistake: WebMistake) -> String {
        switch mistake {
        case .unknownParameter(let name, let known): unknown(name, among: known)
        case .repeatedParameter(let parameter):
            say("\(parameter.rawValue) stands twice in the address; give it once", "网址中有两个 \(parameter.rawValue)；请只写一个")
        case .notUTF8(let parameter):
            say(
                "the value of \(parameter.rawValue) in the address is not UTF-8; write it in UTF-8",
                "网址中 \(parameter.rawValue) 的值不是 UTF-8；请改用 UTF-8")
        case .wrongNumber(let text, let parameter, let least, nil):
            say(
                "\(parameter.rawValue) is a whole number from \(least) on, not \"\(text)\"",
                "\(parameter.rawValue) 应为不小于 \(least) 的整数，而不是“\(text)”")
        case .wrongNumber(let text, let parameter, let least, let most?):
            say(
                "\(parameter.rawValue) is a whole number from \(least) to \(most), not \"\(text)\"; \(WebQuery.Parameter.offset.rawValue) gives what follows",
                "\(parameter.rawValue) 应为 \(least) 到 \(most) 的整数，而不是“\(text)”；其余的用 \(WebQuery.Parameter.offset.rawValue) 取得")
        case .unknownLanguage(let text):
            say(
                "\(WebQuery.Parameter.language.rawValue) is \(codes(or: " or ")), not \"\(text)\"",
                "\(WebQuery.Parameter.language.rawValue) 应为 \(codes(or: " 或 "))，而不是“\(text)”")
        case .missing: say("There is no such page.", "没有这个页面。")
        case .onlyRead: say("Nothing can be changed here: ask with GET.", "这里只能读取：请用 GET。")
        case .otherHost:
            say(
                "This server answers only to the names 127.0.0.1 and localhost: open it by one of them.",
                "本服务只应答 127.0.0.1 和 localhost 这两个名字：请用其中之一打开。")
        case .knowledgeBase(let error): text(of: error)
        }
    }

    private func text(of error: KnowledgeBaseError) -> String {
        switch error {
        case .query, .ambiguousSpeaker, .ambiguousQuotation: error.text(in: language)
        case .unknownDate(let mistake, let limit): say("\(name(of: limit)): ", "\(name(of: limit))：") + mistake.text(in: language)
        case .unknownConfidence(let mistake): say("\(leastConfidence): ", "\(leastConfidence)：") + mistake.text(in: language)
        case .unknownSpeaker(_, let suggestions):
            error.text(in: language)
                + (suggestions.isEmpty ? say("; \(speakersPage) lists them all", "；\(speakersPage)列出全部") : "")
        case .unknownValue(let value, let field, let known):
            say("\(self.name(ofField: field)) \"\(value)\" is not known; ", "\(self.name(ofField: field))“\(value)”不存在；")
                + (Spelling.nearest(to: value, among: known).map { near in
                    say("did you mean \(self.name(of: near, in: field))?", "是否想用 \(self.name(of: near, in: field))？")
                }
                    ?? say(
                        "choose one of \(language.list(known.map { self.name(of: $0, in: field) }))",
                        "可选 \(language.list(known.map { self.name(of: $0, in: field) }))"))
        case .unknownQuotation:
            error.text(in: language)
                + say("; search for its words, and each result leads to its record", "；请搜索其中的词语，每条结果都通向它的记录")
        case .unknownArticle:
            error.text(in: language) + say("; each quotation leads to its article", "；每条引语都通向它的文章")
        case .corpusMissing, .corpusNotFound, .noArticles, .file, .unwritable, .articleMissing, .malformed, .mistakes, .indexMissing,
            .index, .emptyValue, .unknownSaidDate, .interrupted:
            say(
                "The index of this server cannot be read. Where the server was started it says why; when the index has been made anew, ask again.",
                "本服务的索引读不了。启动服务的终端里写有原因；重新建立索引之后请再试。")
        }
    }

    private func say(_ english: String, _ chinese: String) -> String { language.choose(english: english, chinese: chinese) }

    private func unknown(_ name: String, among known: [WebQuery.Parameter]) -> String {
        let names = known.map(\.rawValue)
        return say("this address has no parameter \"\(name)\"; ", "这个网址没有“\(name)”这个参数；")
            + (Spelling.nearest(to: name, among: names).map { say("did you mean \($0)?", "是否想用 \($0)？") }
                ?? say("it takes \(language.list(names))", "可用 \(language.list(names))"))
    }

    private func codes(or word: String) -> String { Language.allCases.map(\.rawValue).joined(separator: word) }

    /// Where the speakers are listed.
    private var speakersPage: String {
        reader == .program ? "/api/speakers" : say("the page “\(language.say(.speakers))”", "“\(language.say(.speakers))”页")
    }

    /// What bounds the days, as the form or the API calls it.
    private func name(of limit: DateLimit) -> String {
        switch (reader, limit) {
        case (.program, _): limit.rawValue
        case (.visitor, .after): "“\(language.say(.since))”"
        case (.visitor, .before): "“\(language.say(.until))”"
        case (.visitor, .saidAfter): "“\(language.say(.saidSince))”"
        case (.visitor, .saidBefore): "“\(language.say(.saidUntil))”"
        }
    }

    /// What bounds the confidence, as the form or the API calls it.
    private var leastConfidence: String {
        reader == .program ? WebQuery.Parameter.minConfidence.rawValue : "“\(language.say(.atLeastSure))”"
    }

    /// What a query's field is called.
    private func name(ofField field: String) -> String {
        switch (language, field) {
        case (.chinese, "stance"): "立场"
        case (.chinese, "aspect"): "方面"
        case (.chinese, "keypoint"): "论点"
        case (.chinese, "type"): "引语类型"
        case (.chinese, "status"): "核查状态"
        default: field
        }
    }

    /// A value as it may be typed: a side or an aspect goes by its name in any language, what has only a code by that, with what it
    /// means where the code says it in another language.
    private func name(of value: String, in field: String) -> String {
        guard language != .english else { return value }
        switch field {
        case "stance": return language.stance(value, in: summary)
        case "aspect": return summary.aspects.first { $0.id == value }.map { language.text($0.name) } ?? value
        case "type": return "\(value)（\(language.kind(value))）"
        case "status":
            return QuoteRecord.Verification.Status(rawValue: value).map { "\(value)（\(language.status($0) ?? language.say(.machine))）" }
                ?? value
        default: return value
        }
    }
}
