extension LibraryMessages {
    /// What more than one message begins with stands behind the longer ones.
    static let patterns: [Pattern] = argumentParser + queries + files + articles + fetching + findings + formats + index

    private static let argumentParser = [
        Pattern("Unknown option '{1}'. Did you mean '{2}'?", "没有“{1}”这个选项；是否想用 {2}？"),
        Pattern("Unknown option '{1}'", "没有“{1}”这个选项"),
        Pattern("Missing value for '{1}'", "缺少“{1}”的值"),
        Pattern("Missing expected argument '{1}'", "缺少参数“{1}”"),
        Pattern("{1} unexpected arguments: {2}", "多余的参数：{2}"),
        Pattern("Unexpected argument '{1}'", "多余的参数“{1}”"),
        Pattern("The value '{1}' is invalid for '{2}'. Please provide one of {3}.", "“{1}”不是“{2}”的有效值；可选 {3}"),
        Pattern("The value '{1}' is invalid for '{2}'", "“{1}”不是“{2}”的有效值"),
    ]

    private static let queries = [
        Pattern("in the query, at character {1}: {2}", "检索式第 {1} 个字符处：{2}"),
        Pattern("this bracket closes nothing", "这个右括号没有对应的左括号"),
        Pattern("this bracket is not closed; add )", "括号没有闭合，请补上 )"),
        Pattern("brackets are nested too deep; 64 levels are enough", "括号嵌套太深，最多 64 层"),
        Pattern("this quotation mark is not closed; add {1}", "引号没有闭合，请补上 {1}"),
        Pattern("OR stands between two words", "OR 要放在两个词之间"),
        Pattern("- stands before a word", "- 要放在词的前面"),
        Pattern("* stands behind the beginning of a word", "* 要放在词的开头部分之后"),
        Pattern("there is no field \"{1}\"; did you mean {2}:?", "没有“{1}”这个字段；是否想用 {2}:？"),
        Pattern("there is no field \"{1}\"; {2}", "没有“{1}”这个字段；{2}"),
        Pattern("{1}: is followed by a value, without a space", "{1}: 之后紧跟要查的值，中间没有空格"),
        Pattern("\"{1}\" is no date; write 2024, 2024-04 or 2024-04-16", "“{1}”不是日期；请写成 2024、2024-04 或 2024-04-16"),
    ]

    private static let files = [
        Pattern("this folder cannot be read", "这个文件夹读不了"),
        Pattern("this file cannot be read; a corpus needs it", "这个文件读不了，而语料少不了它"),
        Pattern("this file cannot be read", "这个文件读不了"),
        Pattern("this file is not UTF-8; save it as UTF-8", "这个文件不是 UTF-8；请存为 UTF-8"),
        Pattern("this file is empty", "这个文件是空的"),
        Pattern("it is no file", "它不是文件"),
        Pattern("not a regular file", "不是普通文件"),
        Pattern("is no file", "不是文件"),
        Pattern("cannot be written as JSON", "无法写成 JSON"),
        Pattern("cannot be written: {1}", "无法写入：{1}"),
        Pattern("cannot be written", "无法写入"),
        Pattern("No such file or directory", "没有这个文件或目录"),
        Pattern("Permission denied", "没有权限"),
        Pattern("Is a directory", "这是目录"),
        Pattern("No space left on device", "磁盘空间不足"),
        Pattern("Read-only file system", "文件系统只读"),
        Pattern("this line is no JSON object", "这一行不是 JSON 对象"),
        Pattern("this line is no {1}; mend or remove it", "这一行不是{1}；请改正或删去"),
        Pattern("this line has no text or no label", "这一行没有 text 或没有 label"),
        Pattern("correction", "更正"),
        Pattern("retrieval", "抓取记录"),
        Pattern("the {1}s cannot be read", "{1}读不了"),
        Pattern("the {1} cannot be written as JSON", "{1}无法写成 JSON"),
        Pattern("two speakers have the id \"{1}\"", "两位发言者的编号都是“{1}”"),
        Pattern("{1} is of the kind \"{2}\"; choose one of {3}", "{1} 的类型是“{2}”；应为 {3} 之一"),
        Pattern(
            "this is no record: {1}; jsonl, web-annotation and schema-org can be read",
            "这不是引语记录：{1}；可读的格式有 jsonl、web-annotation 和 schema-org"),
        Pattern("this is no export of ours: {1}", "这不是本程序导出的文件：{1}"),
        Pattern("\"{1}\" is missing", "缺少“{1}”"),
        Pattern("\"{1}\" is of another type", "“{1}”的类型不对"),
        Pattern("the installed corpus cannot be copied here: {1}; name another with --corpus", "安装的语料无法复制到这里：{1}；请用 --corpus 另行指定"),
        Pattern("ten thousand files have this name", "同名文件已有一万个"),
        Pattern("the heading of a table of sentences names the columns text and label", "句子表的表头要有 text 和 label 两列"),
        Pattern("a labelled article is an object with id, text and quotes: {1}", "标注的文章应是含 id、text、quotes 的对象：{1}"),
        Pattern("a quotation lies outside its text", "有一条引语落在正文之外"),
        Pattern("line {1}: {2}", "第 {1} 行：{2}"),
    ]

    private static let articles = [
        Pattern("cannot be read: {1}", "读不了：{1}"),
        Pattern("the file is empty; save the page again", "文件是空的；请重新保存网页"),
        Pattern("this is no text in a known encoding; save the page as HTML", "这不是已知编码的文本；请把网页存为 HTML"),
        Pattern("this is {1}, which is not read; save the page as HTML", "这是 {1}，本程序不读；请把网页存为 HTML"),
        Pattern("{1} MiB is more than the {2} MiB that a page may have; split it", "{1} MiB 超过了网页的上限 {2} MiB；请拆分"),
        Pattern("no article was found in it", "其中没有找到文章"),
        Pattern("refused", "拒绝读取"),
        Pattern("it has headlines and no text", "只有标题，没有正文"),
        Pattern("a PDF", "PDF"),
        Pattern("the same bytes as {1}; counted once", "与 {1} 字节相同；只计一次"),
        Pattern("correction {1} is kept, not applied: {2}", "更正 {1} 予以保留，未能生效：{2}"),
        Pattern("it is packed more than {1} times over", "它被层层压缩了 {1} 次以上"),
        Pattern("it is no JSON Feed that can be read", "这不是可读的 JSON Feed"),
        Pattern("it is no XML that can be read", "这不是可读的 XML"),
        Pattern("it declares entities of its own, which are not read", "它自行声明了实体，本程序不读"),
        Pattern("the compressed data hold nothing", "压缩数据中什么也没有"),
        Pattern("the compressed data are cut short", "压缩数据不完整"),
        Pattern("the compressed data are damaged", "压缩数据已损坏"),
        Pattern("zlib has no memory left", "zlib 内存不足"),
        Pattern("the answer has no body", "应答没有内容"),
    ]

    private static let fetching = [
        Pattern("no such file or folder; {1}", "没有这个文件或文件夹；{1}"),
        Pattern("check the path", "请检查路径"),
        Pattern("an address begins with https://", "网址以 https:// 开头"),
        Pattern(
            "pages are fetched with curl, which is not installed; install it (`apt-get install curl`), or save the page and add the file",
            "抓取网页要用 curl，而它没有安装；请安装（apt-get install curl），或保存网页后再收入文件"),
        Pattern("only http and https are fetched, not {1}", "只抓取 http 和 https，不抓取 {1}"),
        Pattern(
            "the server answered {1}; check the address, or save the page in a browser and add the file",
            "服务器回答 {1}；请检查网址，或用浏览器保存网页后再收入文件"),
        Pattern("{1} (refused)", "{1}（拒绝）"), Pattern("{1} (not found)", "{1}（没有找到）"),
        Pattern("{1} (too many requests)", "{1}（请求过多）"), Pattern("{1} (its own error)", "{1}（服务器出错）"),
        Pattern("it is larger than the limit of {1}; raise it with --max-size", "它超过了 {1} 的上限；可用 --max-size 放宽"),
        Pattern("{1} bytes", "{1} 字节"),
        Pattern("no answer within {1} s; try again, or raise --timeout", "{1} 秒内没有回答；请重试，或用 --timeout 放宽"),
        Pattern("it is redirected more than {1} times", "重定向超过 {1} 次"),
        Pattern("it is {1}, not an article", "它是 {1}，不是文章"),
        Pattern("curl cannot be started: {1}", "curl 无法启动：{1}"),
        Pattern("curl ended without a word", "curl 没有说明就结束了"),
        Pattern("curl is too old: 7.75 or newer is needed", "curl 太旧：需要 7.75 或更新的版本"),
    ]

    private static let findings = [
        Pattern("has the same bytes as {1}", "与 {1} 字节相同"),
        Pattern("is not in the index", "不在索引中"),
        Pattern("has changed since it was indexed", "编入索引后改过"),
        Pattern("has changed since the index was made", "索引建立后改过"),
        Pattern("was there when the index was made", "索引建立时还在"),
        Pattern("is in the index and not in the corpus", "索引中有，语料中没有"),
        Pattern("two records have this id", "两条记录的编号都是它"),
        Pattern(
            "its texts were normalised by version {1}, this program does so by version {2}", "它的文本按规范化第 {1} 版整理，本程序用的是第 {2} 版"),
        Pattern(
            "its texts were normalised by an earlier version, this program does so by version {1}", "它的文本按更早的规范化版本整理，本程序用的是第 {1} 版"),
        Pattern("two corrections have this id", "两条更正的编号都是它"),
        Pattern("{1} is listed and never found", "{1}在名单中，却从未出现"),
        Pattern("its words are not in the article any more", "文章中已没有这些话"),
        Pattern("its article is not in the corpus any more", "语料中已没有这篇文章"),
        Pattern("{1} has other bytes now", "{1} 的字节已经不同"),
        Pattern("the text of {1} is read in another way now", "{1} 的正文现在读出来不同了"),
        Pattern("its words do not stand at {1} of {2}", "{2} 的 {1} 处不是它的原话"),
        Pattern("what stands around its words is not what the record says", "原话前后的文字与记录不符"),
        Pattern("its cue does not stand where it says", "引导词不在记录所说的位置"),
        Pattern("its speaker's mention does not stand where it says", "发言者的称呼不在记录所说的位置"),
        Pattern("is empty", "是空的"),
        Pattern("is no text in a known encoding", "不是已知编码的文本"),
        Pattern("is {1}, which is not read", "是 {1}，本程序不读"),
        Pattern("has {1} MiB, more than the {2} MiB that are read", "有 {1} MiB，超过可读的 {2} MiB"),
        Pattern("is refused: {1}", "拒绝读取：{1}"),
        Pattern("holds no article: {1}", "其中没有文章：{1}"),
        Pattern("holds no article", "其中没有文章"),
        Pattern("was made from another corpus: none of its {1} files is here", "由别的语料建成：它的 {1} 个文件这里一个也没有"),
        Pattern(
            "is missing, damaged or of another index, so that nothing tells what has changed",
            "缺失、损坏或属于别的索引，因此无从得知什么改过"),
        Pattern("run `debatekb rebuild`", "请运行 debatekb rebuild"),
        Pattern("put it back, or {1}", "请放回原处，或者：{1}"),
        Pattern("mend the file, then {1}", "请改正文件，然后：{1}"),
        Pattern("mend or remove the line", "请改正或删去这一行"),
        Pattern("remove one of the two lines of corrections.jsonl", "请删去 corrections.jsonl 中两行之一"),
        Pattern("remove one of the two", "请删去两者之一"),
        Pattern("save the page again, or remove the file", "请重新保存网页，或删去文件"),
        Pattern("save the page as HTML, or remove the file", "请把网页存为 HTML，或删去文件"),
        Pattern("save the page of an article, or remove the file", "请保存文章所在的网页，或删去文件"),
        Pattern("put the file itself here and let it be read, or remove it", "请把文件本身放在这里并允许读取，或删去它"),
        Pattern("split it, or remove it", "请拆分或删去"),
        Pattern("add an alias as the articles print it, or leave it for articles to come", "请添加文章中的写法作为别名，或留待以后的文章"),
        Pattern(
            "put the article back, or correct the quotation anew and remove this line of corrections.jsonl",
            "请放回文章，或重新更正这条引语并删去 corrections.jsonl 的这一行"),
    ]

    private static let formats = [
        Pattern("the records themselves, one JSON object a line: jq, scripts, backup", "记录本身，每行一个 JSON 对象：jq、脚本、备份"),
        Pattern("W3C Web Annotation, JSON-LD: annotation tools, archives", "W3C Web Annotation，JSON-LD：批注工具、存档"),
        Pattern("schema.org Quotation, JSON-LD: search engines, knowledge graphs", "schema.org Quotation，JSON-LD：搜索引擎、知识图谱"),
        Pattern("a table, RFC 4180, UTF-8: pandas, R, DuckDB", "表格，RFC 4180，UTF-8：pandas、R、DuckDB"),
        Pattern("a table that Excel and WPS open as UTF-8", "Excel 和 WPS 能以 UTF-8 打开的表格"),
        Pattern("TEI P5, XML: digital editions, corpus tools", "TEI P5，XML：数字编辑、语料库工具"),
        Pattern("Argdown: a map of the arguments, as text", "Argdown：文本写成的论证图"),
        Pattern("xAIF, JSON: argument-mining tools (OVA, oAMF)", "xAIF，JSON：论证挖掘工具（OVA、oAMF）"),
        Pattern("GDELT Global Quotation Graph, one article a line: media monitoring", "GDELT 全球引语图，每行一篇文章：媒体监测"),
        Pattern("Atom feed: readers, newsrooms", "Atom 订阅源：阅读器、编辑部"),
        Pattern(
            "evidence spans, the attitude towards each side, all but the joined list of several arguments",
            "依据的位置、对各方的态度；多个论点只剩合并的列表"),
        Pattern(
            "as csv; a cell that a spreadsheet would take for a formula begins with an apostrophe, so that it is not verbatim",
            "同 csv；会被当作公式的单元格前加撇号，因此不是原文"),
        Pattern(
            "evidence spans, confidences, digests, where else a statement was printed; control characters",
            "依据的位置、置信度、摘要值、同一言论的其他出处；控制字符"),
        Pattern(
            "quotations without a side or key point, offsets, evidence, confidences, all but one occurrence of a statement",
            "没有立场或论点的引语、位置、依据、置信度；同一言论只留一处"),
        Pattern(
            "off-topic quotations, offsets, evidence, confidences, outlets, all but one occurrence of a statement",
            "离题的引语、位置、依据、置信度、媒体；同一言论只留一处"),
        Pattern(
            "speakers, stances, arguments, offsets, speech that is not wholly verbatim, articles without an address or a date",
            "发言者、立场、论点、位置、并非全是原话的引语、没有网址或日期的文章"),
        Pattern(
            "undated quotations, evidence, offsets, confidences, all but one occurrence of a statement",
            "没有日期的引语、依据、位置、置信度；同一言论只留一处"),
    ]

    private static let index = [
        Pattern("{1}; make it anew with `debatekb rebuild`", "{1}；请用 debatekb rebuild 重建"),
        Pattern("it was made by another version", "由另一版本的程序建成"),
        Pattern("its summary cannot be read", "摘要信息读不了"),
        Pattern("a record cannot be read; make the index anew with `debatekb rebuild`", "有一条记录读不了；请用 debatekb rebuild 重建索引"),
        Pattern("a record cannot be read", "有一条记录读不了"),
        Pattern("{1}: another process is writing to this index; wait for it and try again", "{1}：另一个进程正在写这个索引；请等它结束后再试"),
        Pattern("{1} is damaged ({2}); build the index anew", "{1} 已损坏（{2}）；请重建索引"),
        Pattern(
            "{1} was made by a newer version of this program (format {2}, this one reads {3}); build the index anew",
            "{1} 由较新版本的本程序建成（格式 {2}，本程序读 {3}）；请重建索引"),
        Pattern(
            "{1} was made by an older version of this program (format {2}, this one reads {3}); build the index anew",
            "{1} 由较旧版本的本程序建成（格式 {2}，本程序读 {3}）；请重建索引"),
        Pattern("two documents have the id \"{1}\"", "两个文档的编号都是“{1}”"),
        Pattern("a segment is missing", "缺少索引段"),
        Pattern("it names no segment", "没有列出索引段"),
        Pattern("no index at {1}", "{1} 没有索引"),
    ]
}
