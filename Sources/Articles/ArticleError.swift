/// Why a file gave no article: what, where, and what to do.
public enum ArticleError: Error, Sendable, Hashable {
    /// The file could not be opened or read; `reason` is the system's word.
    case unreadable(path: String, reason: String)
    /// The file has no bytes.
    case empty(path: String)
    /// The bytes are no kind of text that is known.
    case notText(path: String)
    /// The file is of a kind that is not read; `kind` says which, as in "a PDF".
    case unsupported(path: String, kind: String)
    /// The file is larger than the limit.
    case tooLarge(path: String, bytes: Int, limit: Int)
    /// The mark-up is refused, for the reason given: an entity bomb, an external entity, a depth beyond the limit.
    case refused(path: String, reason: String)
    /// The page was read, and no article was found in it; `reason` says more where more is known.
    case noArticle(path: String, reason: String = "")
}

extension ArticleError: CustomStringConvertible {
    /// The message: what happened, where, and what to do about it.
    public var description: String {
        switch self {
        case .unreadable(let path, let reason): "\(path): cannot be read: \(reason)"
        case .empty(let path): "\(path): the file is empty; save the page again"
        case .notText(let path): "\(path): this is no text in a known encoding; save the page as HTML"
        case .unsupported(let path, let kind): "\(path): this is \(kind), which is not read; save the page as HTML"
        case .tooLarge(let path, let bytes, let limit):
            "\(path): \(bytes >> 20) MiB is more than the \(limit >> 20) MiB that a page may have; split it"
        case .refused(let path, let reason): "\(path): refused: \(reason)"
        case .noArticle(let path, let reason): "\(path): no article was found in it\(reason.isEmpty ? "" : ": \(reason)")"
        }
    }
}
