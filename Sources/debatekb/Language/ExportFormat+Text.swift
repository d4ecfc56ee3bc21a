import Exports
import Messages

extension ExportFormat {
    /// What it is and who reads it, in a line.
    func title(in language: Language) -> String {
        func say(_ english: String, _ chinese: String) -> String { language.choose(english: english, chinese: chinese) }
        return switch self {
        case .jsonl:
            say("the records themselves, one JSON object a line: jq, scripts, backup", "记录本身，每行一个 JSON 对象：jq、脚本、备份")
        case .webAnnotation:
            say("W3C Web Annotation, JSON-LD: annotation tools, archives", "W3C Web Annotation，JSON-LD：批注工具、存档")
        case .schemaOrg:
            say(
                "schema.org Quotation, JSON-LD: search engines, knowledge graphs", "schema.org Quotation，JSON-LD：搜索引擎、知识图谱")
        case .csv: say("a table, RFC 4180, UTF-8: pandas, R, DuckDB", "表格，RFC 4180，UTF-8：pandas、R、DuckDB")
        case .excel: say("a table that Excel and WPS open as UTF-8", "Excel 和 WPS 能以 UTF-8 打开的表格")
        case .tei: say("TEI P5, XML: digital editions, corpus tools", "TEI P5，XML：数字编辑、语料库工具")
        case .argdown: say("Argdown: a map of the arguments, as text", "Argdown：文本写成的论证图")
        case .xaif: say("xAIF, JSON: argument-mining tools (OVA, oAMF)", "xAIF，JSON：论证挖掘工具（OVA、oAMF）")
        case .gqg:
            say("GDELT Global Quotation Graph, one article a line: media monitoring", "GDELT 全球引语图，每行一篇文章：媒体监测")
        case .atom: say("Atom feed: readers, newsrooms", "Atom 订阅源：阅读器、编辑部")
        }
    }

    /// What it leaves out or changes; nil where it keeps everything.
    func losses(in language: Language) -> String? {
        func say(_ english: String, _ chinese: String) -> String { language.choose(english: english, chinese: chinese) }
        return switch self {
        case .jsonl, .webAnnotation, .schemaOrg: nil
        case .csv:
            say(
                "evidence spans, the attitude towards each side, all but the joined list of several arguments",
                "依据的位置、对各方的态度；多个论点只剩合并的列表")
        case .excel:
            say(
                "as csv; a cell that a spreadsheet would take for a formula begins with an apostrophe, so that it is not verbatim",
                "同 csv；会被当作公式的单元格前加撇号，因此不是原文")
        case .tei:
            say(
                "evidence spans, confidences, digests, where else a statement was printed; control characters",
                "依据的位置、置信度、摘要值、同一言论的其他出处；控制字符")
        case .argdown:
            say(
                "quotations without a side or key point, offsets, evidence, confidences, all but one occurrence of a statement",
                "没有立场或论点的引语、位置、依据、置信度；同一言论只留一处")
        case .xaif:
            say(
                "off-topic quotations, offsets, evidence, confidences, outlets, all but one occurrence of a statement",
                "离题的引语、位置、依据、置信度、媒体；同一言论只留一处")
        case .gqg:
            say(
                "speakers, stances, arguments, offsets, speech that is not wholly verbatim, articles without an address or a date",
                "发言者、立场、论点、位置、并非全是原话的引语、没有网址或日期的文章")
        case .atom:
            say(
                "undated quotations, evidence, offsets, confidences, all but one occurrence of a statement",
                "没有日期的引语、依据、位置、置信度；同一言论只留一处")
        }
    }
}
