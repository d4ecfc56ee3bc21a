public import Records
public import Storage

extension FileProblem {
    /// What is wrong with a file or folder.
    public func text(in language: Language) -> String {
        switch self {
        case .unreadable(let obstacle): obstacle.text(in: language)
        case .folderUnreadable: language.choose(english: "this folder cannot be read", chinese: "这个文件夹读不了")
        case .contentsUnreadable: language.choose(english: "this file cannot be read", chinese: "这个文件读不了")
        case .nothingLabelled:
            language.choose(
                english: "nothing in it is labelled; name a file or folder of labelled articles", chinese: "其中没有标注过的文章；请指定标注过的文件或文件夹")
        case .linkUnreadable: language.choose(english: "cannot be read", chinese: "读不了")
        case .linesUnreadable(let kind):
            language.choose(
                english: "the \(kind.text(in: language))s cannot be read", chinese: "\(kind.text(in: language))读不了")
        case .lineUnwritable(let kind):
            language.choose(
                english: "the \(kind.text(in: language)) cannot be written as JSON", chinese: "\(kind.text(in: language))无法写成 JSON")
        case .refusesWriting(let reason):
            language.choose(
                english: "cannot be written: \(reason.text(in: language))", chinese: "无法写入：\(reason.text(in: language))")
        case .addedToByAnother:
            language.choose(
                english: "another process is adding to this corpus; wait for it and try again",
                chinese: "另一个进程正在往这个语料里收入文章；请等它结束后再试")
        case .noLocks:
            language.choose(
                english: "this file system has no locks, which keep two additions apart; copy the corpus to a local disk",
                chinese: "这个文件系统不支持文件锁，无法防止两个进程同时收入文章；请把语料复制到本地磁盘")
        case .nameTaken: language.choose(english: "ten thousand files have this name", chinese: "同名文件已有一万个")
        case .nowhereToCopy:
            language.choose(
                english: "it is only read, and nothing says where your own corpus may be",
                chinese: "它只供读取，又无从得知你自己的语料可放在哪里")
        case .ownCorpusRefused(let place, let reason):
            language.choose(
                english: "your own corpus cannot begin here: \(place): \(reason.text(in: language))",
                chinese: "无法在此建立你自己的语料：\(place)：\(reason.text(in: language))")
        }
    }
}

extension LineKind {
    /// What a line is.
    public func text(in language: Language) -> String {
        switch self {
        case .correction: language.choose(english: "correction", chinese: "更正")
        case .retrieval: language.choose(english: "retrieval", chinese: "抓取记录")
        }
    }
}

extension LineMistake {
    /// What is wrong with a line or a file, and what to do about it.
    public func text(in language: Language) -> String {
        switch self {
        case .no(let kind):
            language.choose(
                english: "this line is no \(kind.text(in: language)); mend or remove it",
                chinese: "这一行不是\(kind.text(in: language))；请改正或删去")
        case .noRecord(let mistake):
            language.choose(
                english: "this is no record: \(mistake.text(in: language)); jsonl, web-annotation and schema-org can be read",
                chinese: "这不是引语记录：\(mistake.text(in: language))；可读的格式有 jsonl、web-annotation 和 schema-org")
        case .noExport(let mistake):
            language.choose(
                english: "this is no export of ours: \(mistake.text(in: language))",
                chinese: "这不是本程序导出的文件：\(mistake.text(in: language))")
        case .noSentenceHeading:
            language.choose(
                english: "the heading of a table of sentences names the columns text and label",
                chinese: "句子表的表头要有 text 和 label 两列")
        case .incompleteSentence:
            language.choose(english: "this line has no text or no label", chinese: "这一行没有 text 或没有 label")
        case .noLabelledArticle(let mistake):
            language.choose(
                english: "a labelled article is an object with id, text and quotes: \(mistake.text(in: language))",
                chinese: "标注的文章应是含 id、text、quotes 的对象：\(mistake.text(in: language))")
        case .quotationOutsideText:
            language.choose(english: "a quotation lies outside its text", chinese: "有一条引语落在正文之外")
        case .mark(let mistake): mistake.text(in: language)
        }
    }
}

extension MarkMistake {
    /// What is wrong with a mark or the head of a page, and what is wanted.
    public func text(in language: Language) -> String {
        switch self {
        case .noHeadLine:
            language.choose(english: "a line of the head is \"name: value\"; an empty line ends it", chinese: "页首每行应为“名称: 值”，以空行结束")
        case .headLineMissing(let name):
            language.choose(english: "the head lacks the line \"\(name): …\"", chinese: "页首缺少“\(name): …”这一行")
        case .notClosed:
            language.choose(english: "a mark is not closed within its paragraph", chinese: "有一个标记在本段之内没有闭合")
        case .closesNothing(let mark):
            language.choose(english: "<\(mark)> closes nothing that is open", chinese: "<\(mark)> 没有对应的起始标记")
        case .nested: language.choose(english: "a mark stands in another", chinese: "标记不能套在另一个标记里")
        case .holdsNothing: language.choose(english: "a mark encloses no words", chinese: "标记之内没有文字")
        case .unknownMark(let mark):
            language.choose(english: "there is no mark <\(mark)>; there are <q …> and <t>", chinese: "没有 <\(mark)> 这种标记；可用 <q …> 和 <t>")
        case .unknownAttribute(let name):
            language.choose(
                english: "<q> has no \"\(name)\"; it has by, who, cue, type and continues",
                chinese: "<q> 没有“\(name)”；可用 by、who、cue、type、continues")
        case .attributeMissing(let name): language.choose(english: "<q> lacks \(name)=\"…\"", chinese: "<q> 缺少 \(name)=\"…\"")
        case .unknownType(let type):
            language.choose(
                english: "the type is direct, indirect or mixed, not \"\(type)\"", chinese: "type 应为 direct、indirect 或 mixed，而不是“\(type)”")
        case .ampersand: language.choose(english: "an ampersand is written &amp;", chinese: "& 应写成 &amp;")
        }
    }
}

extension MemberMistake {
    /// Which member is wrong, and how.
    public func text(in language: Language) -> String {
        switch self {
        case .missing(let name): language.choose(english: "\"\(name)\" is missing", chinese: "缺少“\(name)”")
        case .otherType(let name?): language.choose(english: "\"\(name)\" is of another type", chinese: "“\(name)”的类型不对")
        case .otherType(nil): language.choose(english: "it is of another type", chinese: "它的类型不对")
        case .unknownWord(let word, let name):
            language.choose(english: "\"\(name)\" cannot be \"\(word)\"", chinese: "“\(name)”不能是“\(word)”")
        case .partMissing(let name, let first, let second):
            language.choose(
                english: "\"\(name)\" needs a \(first) and a \(second)", chinese: "“\(name)”须有一个 \(first) 和一个 \(second)")
        case .noJSON: language.choose(english: "it is no JSON", chinese: "它不是 JSON")
        }
    }
}
