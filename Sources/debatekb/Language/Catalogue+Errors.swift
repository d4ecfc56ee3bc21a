import InvertedIndex
import Messages
import Storage

/// The library's errors in the program's languages.
extension KnowledgeBaseError {
    /// The message in the language of this run.
    var localized: String { asked(in: .current) ?? (Language.current == .chinese ? chinese : description) }

    /// What is wrong with a query, a date or a figure; nil for the others, which the library says in English.
    private func asked(in language: Language) -> String? {
        switch self {
        case .query(let query, let position, let mistake):
            mistake.text(at: position, in: language) + "\n" + Self.marked(query, at: position)
        case .unknownDate(let mistake, let limit):
            language.choose(english: "--\(limit.rawValue): ", chinese: "--\(limit.rawValue)：") + mistake.text(in: language)
        case .unknownConfidence(let mistake):
            language.choose(english: "--min-confidence: ", chinese: "--min-confidence：") + mistake.text(in: language)
        default: nil
        }
    }

    private var chinese: String {
        switch self {
        case .corpusMissing(let path, let variable):
            "\(path)\(variable.map { "（由 \($0) 指定）" } ?? " ")没有语料目录；请用 --corpus 指定"
        case .corpusNotFound(let folder, let elsewhere):
            "没有找到语料：\(folder ?? "当前目录") 及其上级目录中没有 debate.yaml 或 Corpus/debate.yaml"
                + (elsewhere.isEmpty ? "" : "，\(elsewhere.joined(separator: "、")) 也没有语料") + "；请进入语料目录，或用 --corpus 指定"
        case .noArticles(let path, let problems):
            problems.isEmpty
                ? "\(path) 中没有文章；请把保存的网页放进它的 articles/ 目录，或用 --corpus 指定其他语料"
                : LibraryMessages.text(problems.joined(separator: "\n"), in: .chinese) + "\n\(path) 中的 \(problems.count) 个文件都没有得到文章；原因见上"
        case .file(let path, let reason): "\(path)：\(LibraryMessages.text(reason, in: .chinese))"
        case .unwritable(let path, let reason):
            "无法写入 \(path)：\(LibraryMessages.text(reason, in: .chinese))；请先解决，或用 --corpus 另选语料"
        case .articleMissing(let source, let corpus):
            "语料 \(corpus) 中没有这条引语的文章 \(source)；请用 --corpus 指定它所属的语料；若文件改了名，请先运行 debatekb rebuild"
        case .malformed(let path, let line, let reason):
            "\(path)\(line.map { ":\($0)" } ?? "")：\(LibraryMessages.text(reason, in: .chinese))"
        case .mistakes(let mistakes):
            (mistakes.count > 1 ? "语料自身的文件中有 \(mistakes.count) 处错误；一切保持原样\n" : "")
                + mistakes.map { "\($0.place)：\($0.kind.chinese)" }.joined(separator: "\n")
        case .indexMissing(let path): "\(path) 没有索引；请用 debatekb rebuild 建立"
        case .index(let path, let reason): "索引 \(path)：\(LibraryMessages.text(reason, in: .chinese))"
        case .unknownSpeaker(let name, let suggestions):
            "没有找到发言者“\(name)”"
                + (suggestions.isEmpty ? "；debatekb speakers 列出全部" : "；是否想找 \(suggestions.joined(separator: "、"))？")
        case .ambiguousSpeaker(let name, let candidates):
            "“\(name)”可能是 \(candidates.prefix(5).joined(separator: "、"))\(candidates.count > 5 ? " 等" : "")；请写得更全"
        case .unknownValue(let value, let field, let known):
            "\(field) 没有“\(value)”这个值；"
                + (Spelling.nearest(to: value, among: known).map { "是否想用 \($0)？" } ?? "可选 \(known.joined(separator: "、"))")
        case .emptyValue(let field): "\(field) 的值是空的；请写明，或不写这一项"
        case .query, .unknownDate, .unknownConfidence: description  // said by `asked`
        case .unknownQuotation(let id): "没有编号为“\(id)”的引语；debatekb search 会显示编号"
        case .ambiguousQuotation(let id): "有几条引语的编号以“\(id)”开头；请多写几位"
        case .unknownArticle(let id): "没有编号为“\(id)”的文章；引语的 JSON 在 isPartOf 中有它"
        case .interrupted: "已中断；一切保持原样"
        }
    }
}
