public import Articles
public import InvertedIndex
import Records
public import SystemErrors

/// What stopped a command: what, and where.
///
/// The fronts tell it to people in their languages and say what to do about it, each in what its readers have: options and commands, or
/// links and forms.
public enum KnowledgeBaseError: Error, Sendable, Hashable {
    /// The corpus folder that is named is not there; `variable` is what names it, where no option does.
    case corpusMissing(path: String, variable: String? = nil)
    /// No corpus was named, and none is in the current folder, above it, or at any of the other places.
    case corpusNotFound(from: String?, elsewhere: [String])
    /// The corpus has no article that could be read.
    case noArticles(path: String, problems: [ArticleError])
    /// A file or folder cannot be used.
    case file(path: String, problem: FileProblem)
    /// A file or folder cannot be written.
    case unwritable(path: String, reason: SystemReason)
    /// A quotation is to be corrected whose article the corpus does not have.
    case articleMissing(source: String, corpus: String)
    /// A file that is read line by line has a mistake; without a line it is the file's as a whole.
    case malformed(path: String, line: Int?, mistake: LineMistake)
    /// The debate or the speakers are not written as they must be: everything that is wrong, in the order of the files and lines.
    case mistakes([CorpusMistake])
    /// There is no index yet.
    case indexMissing(path: String)
    /// The index cannot be used or made.
    case index(path: String, problem: IndexProblem)
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
    /// What is given as the date of saying is none in EDTF, or lies behind the day of printing, which then stands beside it.
    case unknownSaidDate(String, printed: String?)
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

extension KnowledgeBaseError {
    /// A query with a caret below one of its characters, on two lines; of a long query what stands around it, so that neither is
    /// broken on a narrow screen.
    public static func marked(_ query: String, at position: Int) -> String {
        let before = TextWidth.truncatedStart(String(query.prefix(position)), to: 18)
        let after = TextWidth.truncated(String(query.dropFirst(position)), to: 18)
        return "  \(before)\(after)\n  " + before.map { TextWidth.columns(of: $0) == 2 ? "　" : " " }.joined() + "^"
    }
}
