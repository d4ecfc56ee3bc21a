/// What the program says at run time.
extension Catalogue {
    // MARK: Counting

    static let statement = Localized("1 statement", "1 条言论")
    static let statements = Localized("{1} statements", "{1} 条言论")
    static let quotation = Localized("1 quotation", "1 处引语")
    static let quotations = Localized("{1} quotations", "{1} 处引语")
    static let speaker = Localized("1 speaker", "1 位发言者")
    static let speakers = Localized("{1} speakers", "{1} 位发言者")

    // MARK: Between words

    static let comma = Localized(", ", "，")
    /// Between names.
    static let nameComma = Localized(", ", "、")

    // MARK: Answers

    static let nothingFound = Localized("Nothing found in {1}.", "{1}中没有找到。")
    static let nothingFoundBy = Localized("Nothing found: the corpus has no such statement by {1}.", "没有找到：语料中没有{1}的这类言论。")
    static let neverQuoted = Localized(
        "Nothing found: no article of the corpus quotes {1}, who is only listed.", "没有找到：{1}在名单中，但语料没有引用其言论。")
    static let onlyOffTopic = Localized(
        "Nothing found: what {1} says is off the topic; --all shows it.", "没有找到：{1}的言论都与议题无关；用 --all 显示。")
    static let nobodySpeaks = Localized("Nothing found: nobody speaks in this corpus.", "没有找到：本语料中无人发言。")
    static let noSuchArgument = Localized("Nothing found: no statement of the corpus makes such an argument.", "没有找到：本语料中没有言论提出这样的论点。")
    static let searchSummary = Localized("{1} in {2}", "{1}，见于 {2}")
    static let searchShown = Localized("; shown: {1}–{2} (--limit, --offset)", "；已显示第 {1}–{2} 条（--limit、--offset）")
    static let groupHeading = Localized("{1} ({2})", "{1}（{2}）")
    static let groupHeadingShown = Localized("{1} ({2}; {3} shown)", "{1}（{2}；已显示 {3} 条）")
    static let behindTheLast = Localized("; none shown: --offset {1} is behind the last, {2}", "；没有显示：--offset {1} 已在最后一条（{2}）之后")
    static let leftOutWord = Localized(
        "\"{1}\" leaves out what holds that word; the option is {2}", "“{1}”表示排除含该词的引语；选项要写 {2}")
    static let meant = Localized("{1} is taken as {2}", "“{1}”理解为{2}")
    static let saidBy = Localized(
        "No quotation holds these words; what {1} said is shown (--speaker {1}).", "没有引语含这些字；以下是{1}的言论（--speaker {1}）。")
    static let alsoSpeaker = Localized("{1} is also a speaker: --speaker {1}", "{1}也是发言者：--speaker {1}")
    /// Behind a name.
    static let bracketed = Localized(" ({1})", "（{1}）")
    static let speakerNotTold = Localized("unknown: the article does not surely say who", "不明：文章没有确切说明是谁")
    static let speakerUnknown = Localized("(speaker unknown)", "（发言者不明）")
    static let outletUnknown = Localized("(outlet unknown)", "（媒体不明）")
    static let undated = Localized("undated", "日期不明")
    static let saidStated = Localized("stated", "写明")
    static let saidRelative = Localized("counted from another date", "由另一日期推算")
    static let saidEvent = Localized("by an event", "据活动日期")
    static let saidBeforeThen = Localized("only that it was before", "只知早于")
    static let saidNear = Localized("only that it was recently", "只知近日")
    static let saidDefault = Localized("no date of its own, about when it was printed", "未写日期，约在刊发之日")
    static let printed = Localized("printed {1}", "刊于 {1}")
    static let inArticles = Localized("in {1} articles", "见于 {1} 篇报道")
    static let inArticlesIndependent = Localized("in {1} articles ({2} independent)", "见于 {1} 篇报道（{2} 篇相互独立）")
    static let none = Localized("(none)", "（无）")
    static let direct = Localized("direct", "直接引语")
    static let indirect = Localized("indirect", "间接引语")
    static let mixed = Localized("mixed", "混合引语")
    static let kindPerson = Localized("person", "人物")
    static let kindOrganisation = Localized("organisation", "机构")
    static let kindProduct = Localized("product", "产品")
    static let kindAnonymous = Localized("anonymous", "匿名")
    static let kindCollective = Localized("collective", "群体")
    static let machine = Localized("machine", "机器判断")
    static let verified = Localized("verified", "已核实")
    static let disputed = Localized("disputed", "有争议")
    static let misattributed = Localized("misattributed", "张冠李戴")
    static let withdrawn = Localized("withdrawn", "已撤回")
    static let score = Localized("score {1}, confidence {2}", "得分 {1}，置信度 {2}")
    static let noEvidence = Localized("no evidence: no side is judged", "没有依据：未对任何一方作出判断")
    static let facetSpeaker = Localized("speakers", "发言者")
    static let facetStance = Localized("stances", "立场")
    static let facetAspect = Localized("aspects", "方面")
    static let facetOutlet = Localized("outlets", "媒体")
    static let facetYear = Localized("years", "年份")

    // MARK: The lines of show

    static let namedAt = Localized("named “{1}” at {2}–{3}", "原文称“{1}”，位于 {2}–{3}")
    static let notNamed = Localized("not named beside these words", "引语旁未点名")
    static let confidence = Localized("confidence {1}", "置信度 {1}")
    static let at = Localized("{1} at {2}–{3}", "{1}，位于 {2}–{3}")
    static let scalars = Localized("{1}, scalars {2}–{3}", "{1}，标量 {2}–{3}")
    static let digestFile = Localized("file {1}", "文件 {1}")
    static let digestText = Localized("text {1}", "文本 {1}")
    static let explained = Localized("{1} {2}: ", "{1} {2}：")
    static let speaksFor = Localized("(for {1})", "（支持{1}）")
    static let speaksAgainst = Localized("(against {1})", "（反对{1}）")
    static let guessed = Localized("a guess: no rule reads it, it is worded like the examples", "推测：没有规则能读出，只是措辞与示例相近")
    static let abstained = Localized("a side is likely, but not sure enough to be shown", "可能属于某一方，但把握不足，不予显示")

    // MARK: speakers, arguments, timeline

    static let alsoCalled = Localized("also: {1}", "又作：{1}")
    static let againstIt = Localized("against it: {1}", "对方论点：{1}")
    static let saidUntold = Localized(
        "── no page tells when these were said; by when they were printed", "── 以下言论没有网页说明何时所说，按刊发日期排列")
    static let changes = Localized("↓ changes from {1} to {2}", "↓ 由{1}转为{2}")

    // MARK: Progress and notes

    static let rate = Localized("{1}/s", "{1}/秒")
    static let remaining = Localized("{1} left", "还需 {1}")
    static let seconds = Localized("{1} s", "{1} 秒")
    static let minutes = Localized("{1} min {2} s", "{1} 分 {2} 秒")
    static let hours = Localized("{1} h {2} min", "{1} 时 {2} 分")
    static let note = Localized("note: {1}", "注意：{1}")
    static let rebuilt = Localized("{1} in {2}: {3}, {4}, {5}", "{2}，{1}：{3}，{4}，{5}")
    static let article = Localized("1 article", "1 篇文章")
    static let articles = Localized("{1} articles", "{1} 篇文章")
    static let file = Localized("1 file", "1 个文件")
    static let filesCounted = Localized("{1} files", "{1} 个文件")
    static let fileWithout = Localized("; 1 file gave none", "；1 个文件没有得到文章")
    static let filesWithout = Localized("; {1} files gave none", "；{1} 个文件没有得到文章")
    static let indexAt = Localized("index: {1}", "索引：{1}")
    static let corrected = Localized("{1} added to {2}; `debatekb rebuild` applies it", "{1} 已写入 {2}；运行 debatekb rebuild 生效")
    static let listening = Localized("http://127.0.0.1:{1}/  (stop with Ctrl-C)", "http://127.0.0.1:{1}/  （按 Ctrl-C 停止）")
    static let corpusAt = Localized("corpus: {1}", "语料：{1}")
    static let ownCorpus = Localized(
        "the installed corpus is only read; your own begins at {1}, as a copy of {2}, and is used from now on",
        "随程序安装的语料只供读取；你自己的语料已在 {1} 建立，复制自 {2}，今后都用它")
    static let noDebate = Localized(
        "no corpus is found, so no debate is used: quotations have no stance, and names stand for themselves; name one with --corpus",
        "没有找到语料，因此不用任何议题：引语没有立场，名字只代表自己；请用 --corpus 指定")
    static let sourceChanged = Localized(
        "{1} has changed since the index was built; `debatekb rebuild` reads it anew", "{1} 在索引建立之后改过；运行 debatekb rebuild 重新读取")
    static let sourceGone = Localized(
        "{1} is gone since the index was built; put it back, or `debatekb rebuild` leaves its quotations out",
        "{1} 在索引建立之后不见了；请放回，否则 debatekb rebuild 会略去其中的引语")
    static let sourceUnreadable = Localized(
        "{1} cannot be read, so nothing tells whether it has changed: {2}", "{1} 读不了，无法得知它是否改过：{2}")
    static let sourceNotChecked = Localized(
        "no corpus is found, so nothing tells whether the source has changed; name one with --corpus",
        "没有找到语料，无法得知来源是否改过；请用 --corpus 指定")
    static let keepsOldIndex = Localized(
        "the renewed index cannot be opened, so the one before it goes on answering: {1}", "新的索引打不开，仍用之前的索引应答：{1}")

    // MARK: Wrong command lines

    static let unknownCommand = Localized("no command \"{1}\"", "没有“{1}”这个命令")
    static let notANumber = Localized("{1} takes a number, not \"{2}\"", "{1} 要写数字，而不是“{2}”")
    static let unknownOption = Localized("no option {1}", "没有 {1} 这个选项")
    static let didYouMean = Localized("; did you mean {1}?", "；是否想用 {1}？")
    static let seeHelp = Localized("`{1} --help` shows how", "用法见 {1} --help")
    static let commandsAre = Localized(
        "; `debatekb search {1}` looks for it, `debatekb --help` lists the commands", "；debatekb search {1} 查找它，debatekb --help 列出全部命令")
    static let facetsNeedFormat = Localized(
        "--facets goes with --json or --jsonl, or with none of them", "--facets 只能与 --json、--jsonl 一起使用，或不用任何格式")
    static let atLeast = Localized("{1} is at least {2}, not {3}", "{1} 至少为 {2}，而不是 {3}")
    static let oneOf = Localized("{1} is one of {2}, not \"{3}\"", "{1} 应为 {2} 之一，而不是“{3}”")
    static let chooseOneFormat = Localized("choose one of {1}", "{1} 只能选一个")
    static let unknownField = Localized("no field \"{1}\"", "没有“{1}”这个字段")
    static let fieldsAre = Localized("; the fields are {1}", "；可用字段：{1}")
    static let fieldsNeedFormat = Localized(
        "--fields needs a format: --json, --jsonl, --csv, --tsv or --markdown", "--fields 须与 --json、--jsonl、--csv、--tsv 或 --markdown 一起使用")
    static let sayWhatIsTrue = Localized(
        "say what is true: --speaker, --stance, --aspect, --said, --status or --not-a-quotation",
        "请说明事实：--speaker、--stance、--aspect、--said、--status 或 --not-a-quotation")
    static let notAQuotationAlone = Localized(
        "what is no quotation has no speaker, stance, aspect, date or status; give --not-a-quotation without them",
        "不是引语的话没有发言者、立场、方面和状态；请单独使用 --not-a-quotation")
    static let portRange = Localized("--port is from 0 to 65535, not {1}", "--port 在 0 到 65535 之间，而不是 {1}")
    static let portInUse = Localized(
        "another program listens on 127.0.0.1:{1}; choose another port with --port, or take a free one with --port 0",
        "127.0.0.1:{1} 已被其他程序占用；请用 --port 另选端口，或用 --port 0 任选空闲端口")
    static let portForbidden = Localized(
        "the system does not let you listen on port {1}; choose one from 1024 on with --port", "系统不允许监听端口 {1}；请用 --port 选 1024 以上的端口")
    static let cannotWrite = Localized("cannot write the output: {1}", "无法写出结果：{1}")

    // MARK: Help pages

    static let examples = Localized("EXAMPLES", "示例")
    static let usage = Localized("USAGE", "用法")
    static let arguments = Localized("ARGUMENTS", "参数")
    static let options = Localized("OPTIONS", "选项")
    static let usageOptions = Localized("[options]", "[选项]")
    static let usageCommand = Localized("<command>", "<命令>")
    static let byDefault = Localized(" (default: {1})", "（默认：{1}）")
    static let moreHelp = Localized("`debatekb help <command>` shows a command's options.", "debatekb help <命令> 显示某个命令的选项。")
    static let versionFlag = Localized("Show the version.", "显示版本。")
    static let helpFlag = Localized("Show this help.", "显示此帮助。")
}

/// Numbers with their nouns.
enum Counted {
    static func statements(_ count: Int) -> String {
        count == 1 ? Catalogue.statement.text : Catalogue.statements("\(count)")
    }
    static func quotations(_ count: Int) -> String {
        count == 1 ? Catalogue.quotation.text : Catalogue.quotations("\(count)")
    }
    static func articles(_ count: Int) -> String {
        count == 1 ? Catalogue.article.text : Catalogue.articles("\(count)")
    }
    static func files(_ count: Int) -> String {
        count == 1 ? Catalogue.file.text : Catalogue.filesCounted("\(count)")
    }
    static func filesWithout(_ count: Int) -> String {
        count == 1 ? Catalogue.fileWithout.text : Catalogue.filesWithout("\(count)")
    }
    static func speakers(_ count: Int) -> String {
        count == 1 ? Catalogue.speaker.text : Catalogue.speakers("\(count)")
    }
}
