public import Records
public import Storage

extension FileProblem {
    /// What is wrong with a file or folder.
    public func text(in language: Language) -> String {
        switch self {
        case .unreadable(let obstacle): obstacle.text(in: language)
        case .folderUnreadable: language.choose(english: "this folder cannot be read", chinese: "这个文件夹读不了")
        case .contentsUnreadable: language.choose(english: "this file cannot be read", chinese: "这个文件读不了")
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
