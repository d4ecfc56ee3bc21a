import Articles
import InvertedIndex
public import Storage

extension KnowledgeBaseError {
    /// What stopped what was asked for, and where. What to do about it is said here where every reader can do it; what takes an option,
    /// a command or a link is each front's to add.
    public func text(in language: Language) -> String {
        func say(_ english: String, _ chinese: String) -> String { language.choose(english: english, chinese: chinese) }
        return switch self {
        case .corpusMissing(let path, let variable):
            say(
                "no corpus folder at \(path)\(variable.map { ", which \($0) names" } ?? "")",
                "\(path)\(variable.map { "（由 \($0) 指定）" } ?? " ")没有语料目录")
        case .corpusNotFound(let folder, let elsewhere): Self.notFound(from: folder, elsewhere, in: language)
        case .noArticles(let path, let problems): Self.noArticles(path, problems, in: language)
        case .file(let path, let problem): say("\(path): ", "\(path)：") + problem.text(in: language)
        case .unwritable(let path, let reason):
            say("cannot write \(path): \(reason.text(in: language))", "无法写入 \(path)：\(reason.text(in: language))")
        case .articleMissing(let source, let corpus):
            say("the corpus \(corpus) does not have the quotation's article, \(source)", "语料 \(corpus) 中没有这条引语的文章 \(source)")
        case .malformed(let path, let line, let mistake):
            path + (line.map { ":\($0)" } ?? "") + say(": ", "：") + mistake.text(in: language)
        case .mistakes(let mistakes):
            (mistakes.count > 1
                ? say(
                    "\(mistakes.count) mistakes in the corpus' own files; nothing was changed\n", "语料自身的文件中有 \(mistakes.count) 处错误；一切保持原样\n"
                )
                : "") + mistakes.map { $0.text(in: language) }.joined(separator: "\n")
        case .indexMissing(let path): say("no index at \(path)", "\(path) 没有索引")
        case .index(let path, let problem): say("index \(path): ", "索引 \(path)：") + problem.text(in: language)
        case .query(_, let position, let mistake): mistake.text(at: position, in: language)
        case .unknownSpeaker(let name, let suggestions):
            say("speaker \"\(name)\" not found", "没有找到发言者“\(name)”")
                + (suggestions.isEmpty
                    ? "" : say("; did you mean \(language.list(suggestions))?", "；是否想找 \(language.list(suggestions))？"))
        case .ambiguousSpeaker(let name, let candidates):
            say(
                "\"\(name)\" could be \(Self.some(of: candidates, in: language)); give more of the name",
                "“\(name)”可能是 \(Self.some(of: candidates, in: language))；请写得更全")
        case .unknownValue(let value, let field, let known):
            say("\(field) \"\(value)\" is not known; ", "\(field) 没有“\(value)”这个值；")
                + (Spelling.nearest(to: value, among: known).map { say("did you mean \($0)?", "是否想用 \($0)？") }
                    ?? say("choose one of ", "可选 ") + language.list(known))
        case .unknownDate(let mistake, _): mistake.text(in: language)
        case .unknownSaidDate(let text, printed: nil):
            say(
                "\"\(text)\" is no date; write it as EDTF does: 2024-04-16, 2024-04, 2024, 2024-21 (spring), 2024-04~ (about), or an interval 2024-04-16/2024-04-18",
                "“\(text)”不是日期；请写成 2024-04-16、2024-04、2024、2024-21（春）、2024-04~（约）或区间 2024-04-16/2024-04-18")
        case .unknownSaidDate(let text, printed: .some(let printed)):
            say("nothing can have been said on \(text) that was printed on \(printed)", "\(printed) 刊发的话不可能说于 \(text)")
        case .unknownConfidence(let mistake): mistake.text(in: language)
        case .emptyValue(let field): say("the \(field) is empty; say it, or leave it out", "\(field) 的值是空的；请写明，或不写这一项")
        case .unknownQuotation(let id): say("no quotation with the id \"\(id)\"", "没有编号为“\(id)”的引语")
        case .ambiguousQuotation(let id):
            say("several quotations have ids that begin with \"\(id)\"; give more of it", "有几条引语的编号以“\(id)”开头；请多写几位")
        case .unknownArticle(let id): say("no article with the id \"\(id)\"", "没有编号为“\(id)”的文章")
        case .interrupted: say("interrupted; everything is as it was", "已中断；一切保持原样")
        }
    }

    private static func notFound(from folder: String?, _ elsewhere: [String], in language: Language) -> String {
        language.choose(
            english:
                "no corpus found: neither \(folder ?? "the current folder") nor a folder above it holds debate.yaml or Corpus/debate.yaml"
                + (elsewhere.isEmpty ? "" : ", and there is none at \(elsewhere.joined(separator: " or "))"),
            chinese: "没有找到语料：\(folder ?? "当前目录") 及其上级目录中没有 debate.yaml 或 Corpus/debate.yaml"
                + (elsewhere.isEmpty ? "" : "，\(elsewhere.joined(separator: "、")) 也没有语料"))
    }

    private static func noArticles(_ path: String, _ problems: [ArticleError], in language: Language) -> String {
        guard !problems.isEmpty else { return language.choose(english: "no articles in \(path)", chinese: "\(path) 中没有文章") }
        let each = problems.map { $0.text(in: language) + "\n" }.joined()
        return each
            + language.choose(
                english: "none of the \(problems.count) files in \(path) gave an article; the lines above say why for each",
                chinese: "\(path) 中的 \(problems.count) 个文件都没有得到文章；原因见上")
    }

    /// At most five names.
    private static func some(of names: [String], in language: Language) -> String {
        language.list(Array(names.prefix(5))) + (names.count > 5 ? language.choose(english: " …", chinese: " 等") : "")
    }
}
