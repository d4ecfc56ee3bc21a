public import InvertedIndex
import Records

/// What stopped a command: what, where, and what to do.
///
/// What was asked wrongly, and can reach the pages as well, is told by the fronts in their languages; the texts of the others are
/// for people and are made here only.
public enum KnowledgeBaseError: Error, Sendable, Hashable {
    /// The corpus folder that is named is not there; `variable` is what names it, where no option does.
    case corpusMissing(path: String, variable: String? = nil)
    /// No corpus was named, and none is in the current folder, above it, or at any of the other places.
    case corpusNotFound(from: String?, elsewhere: [String])
    /// The corpus has no article that could be read.
    case noArticles(path: String, problems: [String])
    /// A file of the corpus cannot be read; `reason` is the system's word.
    case file(path: String, reason: String)
    /// A file or folder cannot be written; `reason` is the system's word.
    case unwritable(path: String, reason: String)
    /// A quotation is to be corrected whose article the corpus does not have.
    case articleMissing(source: String, corpus: String)
    /// A file that people write has a mistake.
    case malformed(path: String, line: Int?, reason: String)
    /// The debate or the speakers are not written as they must be: everything that is wrong, in the order of the files and lines.
    case mistakes([CorpusMistake])
    /// There is no index yet.
    case indexMissing(path: String)
    /// The index cannot be used or made; `reason` is the index' own message.
    case index(path: String, reason: String)
    /// The query cannot be read; `position` counts its characters from 0.
    case query(String, position: Int, mistake: QueryMistake)
    /// No speaker has this name.
    case unknownSpeaker(String, suggestions: [String])
    /// Several speakers of different names may be meant.
    case ambiguousSpeaker(String, candidates: [String])
    /// A filter has a value that the debate does not know.
    case unknownValue(String, of: String, known: [String])
    /// A day that narrows a search is none.
    case unknownDate(DateMistake, of: DateLimit)
    /// The confidence that narrows a search is none.
    case unknownConfidence(NumberMistake)
    /// A value that is written down is empty, or a reader would not see it.
    case emptyValue(of: String)
    /// No quotation has this id.
    case unknownQuotation(id: String)
    /// Several quotations have ids that begin so.
    case ambiguousQuotation(id: String)
    /// No quotation is part of an article with this id.
    case unknownArticle(id: String)
    /// The task was cancelled before anything was changed.
    case interrupted
}

extension KnowledgeBaseError: CustomStringConvertible {
    /// The message: what happened, where, and what to do about it.
    public var description: String {
        switch self {
        case .corpusMissing(let path, let variable):
            "no corpus folder at \(path)\(variable.map { ", which \($0) names" } ?? ""); name one with --corpus"
        case .corpusNotFound(let folder, let elsewhere):
            "no corpus found: neither \(folder ?? "the current folder") nor a folder above it holds debate.yaml or Corpus/debate.yaml"
                + (elsewhere.isEmpty ? "" : ", and there is none at \(elsewhere.joined(separator: " or "))")
                + "; go to a corpus, or name one with --corpus"
        case .noArticles(let path, let problems):
            problems.isEmpty
                ? "no articles in \(path); put saved pages into its folder articles/, or name another with --corpus"
                : problems.joined(separator: "\n")
                    + "\nnone of the \(problems.count) files in \(path) gave an article; the lines above say why for each"
        case .file(let path, let reason):
            "\(path): \(reason)"
        case .unwritable(let path, let reason):
            "cannot write \(path): \(reason); mend that, or name another corpus with --corpus"
        case .articleMissing(let source, let corpus):
            "the corpus \(corpus) does not have the quotation's article, \(source); name its own corpus with --corpus, or run "
                + "`debatekb rebuild` if the file was renamed"
        case .malformed(let path, let line, let reason):
            "\(path)\(line.map { ":\($0)" } ?? ""): \(reason)"
        case .mistakes(let mistakes):
            (mistakes.count > 1 ? "\(mistakes.count) mistakes in the corpus' own files; nothing was changed\n" : "")
                + mistakes.map(\.description).joined(separator: "\n")
        case .indexMissing(let path):
            "no index at \(path); make one with `debatekb rebuild`"
        case .index(let path, let reason):
            "index \(path): \(reason)"
        case .query(let query, let position, let mistake):
            "in the query, at character \(position + 1): \(mistake)\n\(Self.marked(query, at: position))"
        case .unknownSpeaker(let name, let suggestions):
            "speaker \"\(name)\" not found"
                + (suggestions.isEmpty
                    ? "; `debatekb speakers` lists them all"
                    : "; did you mean \(suggestions.joined(separator: ", "))?")
        case .ambiguousSpeaker(let name, let candidates):
            "\"\(name)\" could be \(candidates.prefix(5).joined(separator: ", "))\(candidates.count > 5 ? " …" : ""); give more of the name"
        case .unknownValue(let value, let field, let known):
            "\(field) \"\(value)\" is not known; "
                + (Spelling.nearest(to: value, among: known).map { "did you mean \($0)?" }
                    ?? "choose one of \(known.joined(separator: ", "))")
        case .unknownDate(let mistake, let limit):
            "\(limit): \(mistake)"
        case .unknownConfidence(let mistake):
            "confidence: \(mistake)"
        case .emptyValue(let field): "the \(field) is empty; say it, or leave it out"
        case .unknownQuotation(let id):
            "no quotation with the id \"\(id)\"; `debatekb search` shows ids"
        case .ambiguousQuotation(let id):
            "several quotations have ids that begin with \"\(id)\"; give more of it"
        case .unknownArticle(let id):
            "no article with the id \"\(id)\"; the JSON of a quotation has it as isPartOf"
        case .interrupted:
            "interrupted; everything is as it was"
        }
    }

    /// A query with a caret below one of its characters, on two lines; of a long query what stands around it, so that neither is
    /// broken on a narrow screen.
    public static func marked(_ query: String, at position: Int) -> String {
        let before = TextWidth.truncatedStart(String(query.prefix(position)), to: 18)
        let after = TextWidth.truncated(String(query.dropFirst(position)), to: 18)
        return "  \(before)\(after)\n  " + before.map { TextWidth.columns(of: $0) == 2 ? "　" : " " }.joined() + "^"
    }
}
