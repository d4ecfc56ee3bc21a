public import InvertedIndex
public import Storage

extension IndexProblem {
    /// Why an index cannot be used or made.
    public func text(in language: Language) -> String {
        switch self {
        case .writing(.system(let path, let reason)):
            language.choose(
                english: "cannot write \(path): \(reason.text(in: language))", chinese: "无法写入 \(path)：\(reason.text(in: language))")
        case .reading(let error), .writing(let error): error.text(in: language)
        case .summaryUnreadable: language.choose(english: "its summary cannot be read", chinese: "摘要信息读不了")
        case .otherVersion: language.choose(english: "it was made by another version", chinese: "由另一版本的程序建成")
        case .recordUnreadable: language.choose(english: "a record cannot be read", chinese: "有一条记录读不了")
        case .textMissing(let file): language.choose(english: "the text of \(file) is missing", chinese: "缺少 \(file) 的正文")
        case .otherText(let file):
            language.choose(english: "the text of \(file) is not the one that was read", chinese: "\(file) 的正文与读取时不同")
        case .strayQuotation(let id, let file):
            language.choose(
                english: "the words of \(id) do not stand in the text of \(file)", chinese: "\(id) 的原话不在 \(file) 的正文中")
        }
    }
}

extension IndexError {
    /// What is wrong with an index, and where.
    public func text(in language: Language) -> String {
        switch self {
        case .missing(let path): language.choose(english: "no index at \(path)", chinese: "\(path) 没有索引")
        case .system(let path, let reason):
            language.choose(english: "\(path): \(reason.text(in: language))", chinese: "\(path)：\(reason.text(in: language))")
        case .noFile(let path): language.choose(english: "\(path): it is no file", chinese: "\(path)：它不是文件")
        case .locked(let path):
            language.choose(
                english: "\(path): another process is writing to this index; wait for it and try again",
                chinese: "\(path)：另一个进程正在写这个索引；请等它结束后再试")
        case .damaged(let path, let damage):
            language.choose(
                english: "\(path) is damaged (\(damage.text(in: language)))", chinese: "\(path) 已损坏（\(damage.text(in: language))）")
        case .version(let path, let found, let expected) where found > expected:
            language.choose(
                english: "\(path) was made by a newer version of this program (format \(found), this one reads \(expected))",
                chinese: "\(path) 由较新版本的本程序建成（格式 \(found)，本程序读 \(expected)）")
        case .version(let path, let found, let expected):
            language.choose(
                english: "\(path) was made by an older version of this program (format \(found), this one reads \(expected))",
                chinese: "\(path) 由较旧版本的本程序建成（格式 \(found)，本程序读 \(expected)）")
        case .duplicate(let id):
            language.choose(english: "two documents have the id \"\(id)\"", chinese: "两个文档的编号都是“\(id)”")
        case .value(let document, let field, let value):
            language.choose(
                english: "the document \"\(document)\" has \(value) as \(field), which is no value of that column",
                chinese: "文档“\(document)”的 \(field) 是 \(value)，该列不能有这个值")
        case .tooMuch(let path, let limit):
            language.choose(english: "\(path): \(limit.text(in: language))", chinese: "\(path)：\(limit.text(in: language))")
        }
    }
}

extension IndexError.Limit {
    /// What there is too much of.
    public func text(in language: Language) -> String {
        switch self {
        case .fields(let count):
            language.choose(english: "an index has at most \(count) fields", chinese: "一个索引最多有 \(count) 个字段")
        case .documents(let count):
            language.choose(english: "a segment has at most \(count) documents", chinese: "一个索引段最多有 \(count) 个文档")
        case .texts(let count, let bytes):
            language.choose(
                english: "\(count) texts in a row are longer than \(bytes >> 30) GB; split the longest",
                chinese: "相连的 \(count) 个文本超过 \(bytes >> 30) GB；请拆分最长的")
        case .text(let bytes):
            language.choose(english: "a text is longer than \((bytes + 1) >> 30) GB", chinese: "有一篇正文超过 \((bytes + 1) >> 30) GB")
        case .memory: language.choose(english: "zlib has no memory", chinese: "zlib 内存不足")
        }
    }
}

extension IndexError.Damage {
    /// What of a file does not fit.
    public func text(in language: Language) -> String {
        switch self {
        case .noManifest: language.choose(english: "it does not begin as a manifest does", chinese: "开头不是清单的开头")
        case .otherBeginning(let kind):
            language.choose(english: "it does not begin as a file of \(kind) does", chinese: "开头不是 \(kind) 文件的开头")
        case .cutShort: language.choose(english: "it is cut short", chinese: "文件不完整")
        case .temporaryCutShort: language.choose(english: "a temporary file is cut short", chinese: "有一个临时文件不完整")
        case .checksum: language.choose(english: "its checksum does not fit", chinese: "校验和不符")
        case .footer: language.choose(english: "its footer does not fit its checksum", chinese: "文件尾与校验和不符")
        case .bytes(let first, let last):
            language.choose(
                english: "bytes \(first) to \(last) do not fit their checksum", chinese: "第 \(first) 到 \(last) 字节与校验和不符")
        case .length: language.choose(english: "its length does not fit", chinese: "长度不符")
        case .partOutside: language.choose(english: "a part lies outside the file", chinese: "有一部分在文件之外")
        case .sections: language.choose(english: "its sections are out of order", chinese: "各节的次序不对")
        case .schema: language.choose(english: "its schema cannot be read", chinese: "字段定义读不了")
        case .columns: language.choose(english: "its columns do not fit its documents", chinese: "各列与文档不符")
        case .bounds: language.choose(english: "the bounds of a column do not fit its values", chinese: "一列的上下限与其值不符")
        case .otherSegment: language.choose(english: "it does not fit its segment", chinese: "与所属的索引段不符")
        case .otherDocuments:
            language.choose(english: "its documents are not those of the manifest", chinese: "文档与清单所列不符")
        case .noSegment: language.choose(english: "it names no segment", chinese: "没有列出索引段")
        case .fileMissing: language.choose(english: "one of its files is missing", chinese: "缺少其中一个文件")
        case .termIndex: language.choose(english: "the index of its terms does not fit", chinese: "词项的索引不符")
        case .blockIndex: language.choose(english: "the index of its blocks does not fit", chinese: "数据块的索引不符")
        case .terms: language.choose(english: "its terms are out of order", chinese: "词项的次序不对")
        case .postings: language.choose(english: "its postings cannot be read", chinese: "倒排表读不了")
        case .strayPosting: language.choose(english: "a posting names no document", chinese: "有一条倒排项没有对应的文档")
        case .record: language.choose(english: "a record cannot be read", chinese: "有一条记录读不了")
        case .strayText: language.choose(english: "a record names no text", chinese: "有一条记录没有对应的文本")
        case .noText: language.choose(english: "a document has no text", chinese: "有一个文档没有文本")
        case .textOffsets: language.choose(english: "its offsets do not fit its texts", chinese: "位置与文本不符")
        case .textCode: language.choose(english: "its code cannot be read", chinese: "文本的编码表读不了")
        case .texts: language.choose(english: "its texts are out of order", chinese: "文本的次序不对")
        case .textKeys: language.choose(english: "its keys do not fit its texts", chinese: "键与正文不符")
        case .keys: language.choose(english: "its keys are out of order", chinese: "键的次序不对")
        case .textOutside: language.choose(english: "a text lies outside the file", chinese: "有一篇正文在文件之外")
        case .text: language.choose(english: "a text cannot be read", chinese: "有一篇正文读不了")
        case .ids: language.choose(english: "its ids are out of order", chinese: "编号的次序不对")
        }
    }
}
