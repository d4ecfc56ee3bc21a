/// Why a file gave no article: what, where, and what to do.
public enum ArticleError: Error, Sendable, Hashable {
    /// The file could not be opened or read; `reason` is the system's word.
    case unreadable(path: String, reason: String)
    /// The file has no bytes.
    case empty(path: String)
    /// The bytes are no kind of text that is known.
    case notText(path: String)
    /// The file is larger than the limit.
    case tooLarge(path: String, bytes: Int, limit: Int)
    /// The mark-up is refused, for the reason given: an entity bomb, an external entity, a depth beyond the limit.
    case refused(path: String, reason: String)
    /// The page was read, and no article was found in it.
    case noArticle(path: String)
}
