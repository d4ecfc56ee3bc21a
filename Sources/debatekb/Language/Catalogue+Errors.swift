import InvertedIndex
import KnowledgeBase

/// The library's errors in the program's languages. The library says them in English; this is the other one.
extension KnowledgeBaseError {
    /// The message in the language of this run.
    var localized: String { Language.current == .chinese ? chinese : description }

    private var chinese: String {
        switch self {
        case .corpusMissing(let path): "\(path) 没有语料目录；请用 --corpus 指定"
        case .corpusNotFound(let searched): "没有找到语料（查找过 \(searched.joined(separator: "、"))）；请用 --corpus 指定"
        case .noArticles(let path, let problems):
            problems.isEmpty
                ? "\(path) 中没有文章；请把保存的网页放进它的 articles/ 目录，或用 --corpus 指定其他语料"
                : LibraryMessages.text(problems.joined(separator: "\n"), in: .chinese) + "\n\(path) 中的 \(problems.count) 个文件都没有得到文章；原因见上"
        case .file(let path, let reason): "\(path)：\(LibraryMessages.text(reason, in: .chinese))"
        case .malformed(let path, let line, let reason):
            "\(path)\(line.map { ":\($0)" } ?? "")：\(LibraryMessages.text(reason, in: .chinese))"
        case .indexMissing(let path): "\(path) 没有索引；请用 debatekb rebuild 建立"
        case .index(let path, let reason): "索引 \(path)：\(LibraryMessages.text(reason, in: .chinese))"
        case .query(let query, let position, let reason):
            "检索式第 \(position + 1) 个字符处：\(LibraryMessages.text(reason, in: .chinese))\n\(Self.marked(query, at: position))"
        case .unknownSpeaker(let name, let suggestions):
            "没有找到发言者“\(name)”"
                + (suggestions.isEmpty ? "；debatekb speakers 列出全部" : "；是否想找 \(suggestions.joined(separator: "、"))？")
        case .ambiguousSpeaker(let name, let candidates):
            "“\(name)”可能是 \(candidates.prefix(5).joined(separator: "、"))\(candidates.count > 5 ? " 等" : "")；请写得更全"
        case .unknownValue(let value, let field, let known):
            "\(field) 没有“\(value)”这个值；"
                + (Spelling.nearest(to: value, among: known).map { "是否想用 \($0)？" } ?? "可选 \(known.joined(separator: "、"))")
        case .emptyValue(let field): "\(field) 的值是空的；请写明，或不写这一项"
        case .unknownDate: LibraryMessages.text(description, in: .chinese)
        case .unknownQuotation(let id): "没有编号为“\(id)”的引语；debatekb search 会显示编号"
        case .ambiguousQuotation(let id): "有几条引语的编号以“\(id)”开头；请多写几位"
        case .interrupted: "已中断；一切保持原样"
        }
    }
}
