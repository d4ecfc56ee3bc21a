/// What the commands say that bring articles in, draw and hand out the whole, and check it.
extension Catalogue {
    static let addAbstract = Localized(
        "Copy articles into the corpus, from files, folders or the web, and index what is new.",
        "把文章收入语料（文件、文件夹或网页），并编入索引。")
    static let addDiscussion = Localized(
        """
        A page that the corpus has is known by its bytes and by its address, and is not added again; no file is ever overwritten. \
        A fetched page is stored as it came; its address, the time and what the server said about it go to retrievals.jsonl. ^C \
        leaves corpus and index as they were.

        Exit status: 0 all is in the corpus, 2 something that was named could not be added.

        EXAMPLES
          debatekb add page.html                             a page that a browser saved
          debatekb add ~/Downloads/articles                  everything in a folder and below it
          debatekb add https://example.org/2024/forum.html   fetch a page and keep it as it came
        """,
        """
        语料已有的页面（字节相同或网址相同）不会重复收入，也从不覆盖文件。抓取的网页原样保存；网址、时间和服务器的说明记入 \
        retrievals.jsonl。按 ^C 中断则语料和索引保持原样。

        退出状态：0 全部已在语料中，2 有指明的文件或网页无法收入。

        EXAMPLES
          debatekb add page.html                             浏览器保存的网页
          debatekb add ~/Downloads/articles                  文件夹及其子文件夹中的全部文章
          debatekb add https://example.org/2024/forum.html   抓取网页并原样保存
        """)
    static let addInputs = Localized(
        "Files, folders, or addresses that begin with https:// or http://.",
        "文件、文件夹，或以 https://、http:// 开头的网址。")
    static let addTimeout = Localized(
        "The most seconds that fetching a page may take.",
        "抓取一个网页最多用多少秒。")
    static let addMaxSize = Localized(
        "The most that a fetched page may hold, in MiB.",
        "抓取的网页最大多少 MiB。")
    static let addNeedsFile = Localized(
        "a page from standard input has no name to be kept under; write it to a file and add that",
        "标准输入中的网页没有可保存的文件名；请先写入文件，再收入该文件")
    static let timeoutRange = Localized(
        "--timeout is at least 1, not {1}",
        "--timeout 至少为 1，而不是 {1}")
    static let maxSizeRange = Localized(
        "--max-size is between 0 and 2048, not {1}",
        "--max-size 在 0 到 2048 之间，而不是 {1}")
    static let wordAdded = Localized(
        "added",
        "已收入")
    static let wordKnown = Localized(
        "known",
        "已有")
    static let sameBytes = Localized(
        "{1}: the same bytes as {2}",
        "{1}：与 {2} 字节相同")
    static let sameAddress = Localized(
        "{1}: the same address as {2}",
        "{1}：与 {2} 网址相同")
    static let articlesCount = Localized(
        "{1} articles",
        "{1} 篇文章")
    static let addedCount = Localized(
        "{1} added",
        "收入 {1} 个")
    static let knownCount = Localized(
        "{1} known",
        "已有 {1} 个")
    static let refusedCount = Localized(
        "{1} refused",
        "拒收 {1} 个")
    static let passedOverCount = Localized(
        "{1} passed over (images, styles, hidden files)",
        "略过 {1} 个（图片、样式、隐藏文件）")
    static let indexAsItWas = Localized(
        "{1}; the index is as it was",
        "{1}；索引保持原样")
    static let indexHolds = Localized(
        "{1}; index: {2} in {3} articles, {4} of them unchanged",
        "{1}；索引：{3} 篇文章中的 {2}，其中 {4} 篇未变")
    static let reading = Localized(
        "reading",
        "读取")
    static let looking = Localized(
        "looking through the corpus",
        "查看语料")
    static let adding = Localized(
        "adding",
        "收入")
    static let waitingForAddition = Localized(
        "another process is adding to this corpus; waiting for it (10 s at most)",
        "另一个进程正在往这个语料里收入文章；等它结束（至多 10 秒）")
    static let indexing = Localized(
        "indexing",
        "编索引")
    static let checking = Localized(
        "checking",
        "核对")
    static let exporting = Localized(
        "exporting",
        "导出")
    static let files = Localized(
        "files",
        "个文件")
    static let quotationsUnit = Localized(
        "quotations",
        "条引语")
    static let exportAbstract = Localized(
        "Write quotations in a format that other programs read.",
        "把引语写成其他程序能读的格式。")
    static let exportDiscussion = Localized(
        """
        Every occurrence of a statement is written, newest first; `search` lists statements once.

        EXAMPLES
          debatekb export > quotations.jsonl                        everything, lossless
          debatekb export --format excel --output quotations.csv    a table for Excel or WPS
          debatekb export --format tei --speaker 李彦宏             one speaker, as TEI
          debatekb export 开源 --stance closed --format csv         what a search finds
          debatekb export --list                                    the formats, and what each leaves out
          debatekb export | jq -c 'select(.confidence > 0.9)' | debatekb export --from - --format csv
        """,
        """
        同一言论的每次出现都会写出，新的在前；search 则每条言论只列一次。

        EXAMPLES
          debatekb export > quotations.jsonl                        全部，无损
          debatekb export --format excel --output quotations.csv    供 Excel 或 WPS 打开的表格
          debatekb export --format tei --speaker 李彦宏             一位发言者，TEI 格式
          debatekb export 开源 --stance closed --format csv         检索所得
          debatekb export --list                                    各种格式，以及各自略去什么
          debatekb export | jq -c 'select(.confidence > 0.9)' | debatekb export --from - --format csv
        """)
    static let exportQuery = Localized(
        "Words to search, in the language of `search`; everything without them.",
        "要查的词，语法同 search；不写则导出全部。")
    static let exportFormat = Localized(
        "The format; --list names them.",
        "格式；--list 列出全部。")
    static let exportOutput = Localized(
        "The file to write, replaced only when the export is complete; otherwise stdout.",
        "写入的文件，导出完成才替换；默认标准输出。")
    static let exportFrom = Localized(
        "Take the records from a file that export wrote, not from the index; - is stdin.",
        "从 export 写出的文件（- 为标准输入）而不是索引读取引语。")
    static let exportList = Localized(
        "List the formats and what each leaves out.",
        "列出各种格式，以及各自略去什么。")
    static let fromTakesAll = Localized(
        "--from takes the records of a file as they are; filter them before, with jq for example",
        "--from 原样读取文件中的引语；请先筛选，例如用 jq")
    static let nothingExported = Localized(
        "Nothing found; the export holds no quotation.",
        "没有找到；导出中没有引语。")
    static let writtenTo = Localized(
        "{1} written to {2}",
        "{1}已写入 {2}")
    static let leftOut = Localized(
        "{1} left out, for which {2} has no room: {3}",
        "略去 {1}，{2} 格式容不下：{3}")
    static let omittedRepeated = Localized(
        "{1} repeat a statement",
        "{1} 处重复同一言论")
    static let omittedWithdrawn = Localized(
        "{1} withdrawn",
        "{1} 处已撤回")
    static let omittedUndated = Localized(
        "{1} without a date",
        "{1} 处没有日期")
    static let omittedWithoutAddress = Localized(
        "{1} without an address",
        "{1} 处没有网址")
    static let omittedNotVerbatim = Localized(
        "{1} not wholly verbatim",
        "{1} 处并非全为原话")
    static let omittedOffTopic = Localized(
        "{1} off the topic",
        "{1} 处离题")
    static let omittedWithoutSide = Localized(
        "{1} without a side or argument",
        "{1} 处没有立场和论点")
    static let leavesOut = Localized(
        "leaves out: {1}",
        "略去：{1}")
    static let leavesOutNothing = Localized(
        "leaves out nothing; --from reads it back",
        "毫无略去；--from 可读回")
    static let citeAbstract = Localized(
        "Write a quotation's source as a bibliography wants it.",
        "按参考文献的格式写出引语的出处。")
    static let citeDiscussion = Localized(
        """
        Styles: plain, gb-t-7714 (GB/T 7714-2015), bibtex, csl (CSL-JSON), ris.

        EXAMPLES
          debatekb cite q0f3a…
          debatekb cite q0f3a… --style gb-t-7714
          debatekb cite q0f3a… q77b1… --style csl > bibliography.json
        """,
        """
        格式：plain、gb-t-7714（GB/T 7714-2015）、bibtex、csl（CSL-JSON）、ris。

        EXAMPLES
          debatekb cite q0f3a…
          debatekb cite q0f3a… --style gb-t-7714
          debatekb cite q0f3a… q77b1… --style csl > bibliography.json
        """)
    static let citeIDs = Localized(
        "The quotations' ids, as `search` prints them.",
        "引语的编号，search 会显示。")
    static let citeStyle = Localized(
        "The style.",
        "格式。")
    static let statsAbstract = Localized(
        "Draw the debate: stances over time, and the grounds that each side argues on.",
        "画出这场争论：立场随时间的变化，双方各据什么理由。")
    static let statsDiscussion = Localized(
        """
        Statements and distinct speakers are counted, never reprints.

        EXAMPLES
          debatekb stats
          debatekb stats --after 2025 --svg debate.svg
          debatekb stats --speaker 李彦宏 --json
        """,
        """
        统计的是言论和不同的发言者，转载不重复计。

        EXAMPLES
          debatekb stats
          debatekb stats --after 2025 --svg debate.svg
          debatekb stats --speaker 李彦宏 --json
        """)
    static let statsQuery = Localized(
        "Words to search, in the language of `search`; the whole debate without them.",
        "要查的词，语法同 search；不写则为整场争论。")
    static let statsSVG = Localized(
        "Write the same as a picture; - is stdout.",
        "同时写成图片；- 为标准输出。")
    static let nothingToCount = Localized(
        "Nothing found: there is no statement to count.",
        "没有找到：没有可统计的言论。")
    static let byWhom = Localized(
        "{1} by {2}",
        "{1}，{2}")
    static let stancesOverTime = Localized(
        "Stances over time",
        "立场随时间的变化")
    static let aspectsBySide = Localized(
        "Aspects by side",
        "双方的理由")
    static let aspectsOfMany = Localized(
        "Aspects by side",
        "各方的理由")
    static let undatedToo = Localized(
        "and {1} without a date",
        "另有 {1}没有日期")
    static let checkAbstract = Localized(
        "Verify corpus, corrections and index against each other, and say how to mend.",
        "互相核对语料、更正和索引，并说明如何修复。")
    static let checkDiscussion = Localized(
        """
        Every file is digested, every quotation held against its article. Listed speakers who are never found are notes.

        Exit status: 0 clean, 1 problems (with --strict also notes), 2 error.

        EXAMPLES
          debatekb check
          debatekb check --json
        """,
        """
        核对每个文件的摘要、每条引语在其文章中的原文。名单中从未出现的发言者只作提示。

        退出状态：0 无误，1 有问题（加 --strict 则包括提示），2 出错。

        EXAMPLES
          debatekb check
          debatekb check --json
        """)
    static let checkStrict = Localized(
        "Count notes as problems.",
        "提示也算问题。")
    static let wordProblem = Localized(
        "problem",
        "问题")
    static let wordNote = Localized(
        "note",
        "提示")
    static let checked = Localized(
        "{1} files, {2} quotations checked: {3} problems, {4} notes",
        "已核对 {1} 个文件、{2} 条引语：{3} 个问题，{4} 个提示")
    // The tables of evaluate; P, R and F1 are called so in both languages.
    static let evaluated = Localized(
        "{1} articles, {2} labelled, {3} found",
        "{1} 篇文章，标注 {2} 条，找到 {3} 条")
    static let rowExact = Localized(
        "exact span",
        "片段完全一致")
    static let rowSpan = Localized(
        "span (IoU ≥ 0.5)",
        "片段（IoU ≥ 0.5）")
    static let rowMention = Localized(
        "span and mention",
        "片段和称呼")
    static let rowSpeaker = Localized(
        "span and speaker",
        "片段和发言者")
    static let rowAspects = Localized(
        "aspects",
        "方面")
    static let rowStatement = Localized(
        "same statement",
        "同一言论")
    static let evaluatedSure = Localized(
        "shown at 0.9 or more: {1}, right in span and speaker: {2} ({3} %)",
        "置信度不低于 0.9 的：{1} 条，片段和发言者都对的：{2} 条（{3}%）")
    static let evaluatedSaid = Localized("when it was said, of {1} found quotations that are labelled:", "何时所说（{1} 条找到且有标注的引语）：")
    static let evaluatedSaidStated = Localized("stated by the page and found right: {1} of {2} ({3} %)", "网页明写日期且读对：{2} 条中的 {1} 条（{3}%）")
    static let evaluatedSaidFound = Localized("told in any way and found right: {1} of {2} ({3} %)", "网页以任何方式说明且读对：{2} 条中的 {1} 条（{3}%）")
    static let evaluatedSaidRight = Localized(
        "given as told and right to its precision: {1} of {2} ({3} %)", "给出日期且在其精度内正确：{2} 条中的 {1} 条（{3}%）")
    static let evaluatedSaidExact = Localized(
        "the labelled date itself: {1}; its month: {2}; its year: {3}; more precise than the label: {4}",
        "与标注完全相同 {1} 条，月份对 {2} 条，年份对 {3} 条，比标注更精确 {4} 条")
    static let evaluatedStances = Localized(
        "stance, on labelled spans:",
        "立场，在标注的片段上：")
    static let evaluatedOnTopic = Localized(
        "macro-F1 of what is on the topic {1}, all labels right {2}",
        "切题的宏平均 F1 {1}，全部标签的正确率 {2}")
    static let evaluatedOffTopic = Localized(
        "off-topic told with F1 {1}",
        "识别离题的 F1 {1}")
    static let evaluatedShown = Localized(
        "shown with a side: {1}, right {2}",
        "判为某一方的：{1} 条，正确率 {2}")
    static let evaluatedUnsure = Localized(
        "a side is likely and not shown: {1}",
        "可能属于某一方但未显示的：{1} 条")
    static let evaluatedCoverage = Localized(
        "were this share of the labelled sides shown, the surest first, so many would be right:",
        "若按把握从大到小，显示的条数达到标注为某一方的这一比例，正确率为：")
    static let evaluatedMatrix = Localized(
        "what is labelled so, and what it was found as",
        "标注的类别，以及被判为哪一类")
    static let mistakeMissed = Localized(
        "missed",
        "遗漏")
    static let mistakeFalse = Localized(
        "false",
        "误认")
    static let mistakeStance = Localized(
        "stance",
        "立场")
    static let mistakeSpeaker = Localized(
        "speaker",
        "发言者")
}
