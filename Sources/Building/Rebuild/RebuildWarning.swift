public import Articles
public import Quotations

/// What was doubtful when an index was made.
public enum RebuildWarning: Sendable, Hashable {
    /// Something about a file or one of its articles.
    case file(String, FileWarning)
    /// A file has the bytes of one before it, and adds nothing.
    case sameBytes(file: String, first: String)
    /// A correction is kept and cannot be applied.
    case correctionNotApplied(file: String, id: String, OrphanReason)
}

/// What was doubtful about a file or one of its articles, kept beside the index for the next addition.
public enum FileWarning: Sendable, Hashable, Codable {
    /// Something about how it was saved or read.
    case article(ArticleWarning)
    /// It is in a language in which no quotations are read.
    case unreadLanguage(UnreadLanguage)
}
