import Messages
import Records
import Search

/// The language of a page: what the visitor asks for, else what the browser prefers.
extension Language {
    /// The one asked for, else the first of an `Accept-Language` that is ours, else English.
    static func choose(asked: Language?, accepted: String?) -> Language {
        if let asked { return asked }
        for range in (accepted ?? "").split(separator: ",") {
            let tag = range.prefix { $0 != ";" && $0 != "-" }.filter { $0 != " " }.lowercased()
            if let language = Language(rawValue: tag) { return language }
        }
        return .english
    }

    /// The tag of what the program says in it.
    var tag: String { self == .chinese ? "zh-Hans" : "en" }
    /// What speakers of it call it.
    var name: String { self == .chinese ? "中文" : "English" }

    /// A text of ours in this language; `{}` stands for the numbers and names that go into it, in their order.
    func say(_ text: PageText, _ values: String...) -> String {
        let pair = text.pair
        let pieces = (self == .chinese ? pair.chinese : pair.english).split(separator: "{}", omittingEmptySubsequences: false)
        return zip(pieces, values.map(Optional.some) + Array(repeating: nil, count: max(0, pieces.count - values.count)))
            .map { $0 + ($1 ?? "") }.joined()
    }
}

/// What the pages say.
enum PageText: CaseIterable {
    case search, arguments, speakers, numbers, skip, words, wordsHint, speaker, stance, aspect, since, until, saidSince, saidUntil, saidOn,
        printedOn, atLeastSure, anyOf
    case found, nothing, corpus, next, previous, direct, indirect, mixed, undated, unknownSpeaker, unknownOutlet
    case source, paragraph, inParagraph, record, about, statements, one, against, all
    case said, sides, organisations, verified, disputed, misattributed, withdrawn, cite, mistake, guess, picture, confidence, inFavour,
        opposed
    case machine, behindTheLast, unsure, someUnsure
    case sourceChanged, sourceGone, sourceUnreadable

    var pair: (english: String, chinese: String) {
        switch self {
        case .search: ("Search", "搜索")
        case .arguments: ("Arguments", "论点")
        case .speakers: ("Speakers", "发言者")
        case .numbers: ("Numbers", "统计")
        case .skip: ("Skip to the content", "跳到内容")
        case .words: ("Words", "词语")
        case .wordsHint: ("words, \"a phrase\", -without", "词语、“短语”、-排除")
        case .speaker: ("Speaker", "发言者")
        case .stance: ("Stance", "立场")
        case .aspect: ("Aspect", "方面")
        case .since: ("Printed since", "刊发起")
        case .until: ("Printed until", "刊发止")
        case .saidOn: ("said {}", "说于 {}")
        case .printedOn: ("printed {}", "刊于 {}")
        case .saidSince: ("Said since", "说于起")
        case .saidUntil: ("Said until", "说于止")
        case .atLeastSure: ("Confidence from", "置信度不低于")
        case .anyOf: ("any", "不限")
        case .found: ("{} statements in {} quotations", "{} 条言论，{} 处引语")
        case .nothing: ("Nothing found. Use fewer words, or take a filter away.", "没有找到。请减少词语，或去掉一个筛选条件。")
        case .corpus: ("{} articles, {} quotations, {} statements", "{} 篇文章，{} 处引语，{} 条言论")
        case .behindTheLast: ("None after the first {}: there are only {}.", "前 {} 条之后没有内容：一共只有 {} 条。")
        case .next: ("Next page", "下一页")
        case .previous: ("Previous page", "上一页")
        case .direct: ("direct", "直接引语")
        case .indirect: ("indirect", "间接引语")
        case .mixed: ("mixed", "混合引语")
        case .undated: ("undated", "无日期")
        case .unknownSpeaker: ("speaker unknown", "发言者不明")
        case .unknownOutlet: ("outlet unknown", "媒体不明")
        case .source: ("Source", "来源")
        case .paragraph: ("Paragraph", "所在段落")
        case .inParagraph: ("In its paragraph", "所在段落")
        case .record: ("Record", "完整记录")
        case .about: ("{}: {}, {}", "{}：{}，{}")
        case .statements: ("{} statements", "{} 条言论")
        case .one: ("1 statement", "1 条言论")
        case .against: ("Against it", "对立论点")
        case .all: ("All of them", "查看全部")
        case .said: ("Statements", "言论")
        case .sides: ("Stances", "立场")
        case .organisations: ("Organisations", "机构")
        case .machine: ("machine", "机器判断")
        case .verified: ("verified", "已核实")
        case .disputed: ("disputed", "有争议")
        case .misattributed: ("misattributed", "张冠李戴")
        case .withdrawn: ("withdrawn", "已撤回")
        case .cite: ("Cite", "引用格式")
        case .mistake: ("This cannot be answered", "无法回答")
        case .guess: ("like the examples, which is a guess: no rule reads it", "与示例措辞相近，属推测：没有规则能读出")
        case .picture: ("Stances over time and aspects by side: {} statements by {} speakers", "各时期的立场与各方的论据：{} 条言论，{} 位发言者")
        case .unsure:
            ("it is unsure who spoke: the machine gives the attribution {} of 1; look at the paragraph", "发言者存疑：机器对归属的把握为 {}（满分 1）；请核对所在段落")
        case .someUnsure: ("of {} out of {} it is unsure who spoke", "{} 条（共 {} 条）发言者存疑")
        case .inFavour: ("for", "支持")
        case .opposed: ("against", "反对")
        case .confidence: ("{} (confidence {})", "{}（置信度 {}）")
        case .sourceChanged: ("{} has changed since it was read: these words may no longer stand in it.", "{} 在读取之后改过：这些话可能已不在其中。")
        case .sourceGone: ("{} is gone since it was read: these words can no longer be checked in it.", "{} 在读取之后不见了：这些话无法再与原文核对。")
        case .sourceUnreadable: ("{} cannot be read, so nothing tells whether it has changed.", "{} 读不了，无法得知它是否改过。")
        }
    }
}

extension Language {
    /// A stance as the debate names it, or as we do.
    func stance(_ label: String, in summary: IndexSummary) -> String {
        summary.names(ofStance: label).map(text) ?? label
    }

    /// How words are reported: `direct`, `indirect`, `mixed`.
    func kind(_ type: String) -> String {
        switch type {
        case "direct": say(.direct)
        case "indirect": say(.indirect)
        case "mixed": say(.mixed)
        default: type
        }
    }

    /// What kind of words tell when something was said: `stated`, `default` …
    func saidKind(_ kind: String) -> String {
        switch kind {
        case "stated": choose(english: "stated", chinese: "写明")
        case "relative": choose(english: "counted from another date", chinese: "由另一日期推算")
        case "event": choose(english: "by an event", chinese: "据活动日期")
        case "before": choose(english: "only that it was before", chinese: "只知早于")
        case "near": choose(english: "only that it was recently", chinese: "只知近日")
        default: choose(english: "no date of its own, about when it was printed", chinese: "未写日期，约在刊发之日")
        }
    }

    /// How words stand to a side: `FAVOR` or `AGAINST`.
    func attitude(_ polarity: String) -> String {
        switch polarity {
        case "FAVOR": say(.inFavour)
        case "AGAINST": say(.opposed)
        default: polarity
        }
    }

    /// That a search is asked for what stands behind its last statement; nil where it is not.
    func behindTheLast(_ query: WebQuery, of answer: SearchAnswer) -> String? {
        guard answer.statements > 0, query.offset >= answer.statements else { return nil }
        return say(.behindTheLast, "\(query.offset)", "\(answer.statements)")
    }

    /// A number of statements.
    func statements(_ count: Int) -> String { count == 1 ? say(.one) : say(.statements, "\(count)") }

    /// What people said about a record; nil where nobody has.
    func status(_ status: QuoteRecord.Verification.Status) -> String? {
        switch status {
        case .machine: nil
        case .verified: say(.verified)
        case .disputed: say(.disputed)
        case .misattributed: say(.misattributed)
        case .withdrawn: say(.withdrawn)
        }
    }
}
