public import SystemErrors

/// Why a file gave no article: which file, and what is wrong with it.
public struct ArticleError: Error, Sendable, Hashable, Codable {
    /// The file, or where it was for a page in an archive.
    public var path: String
    /// What is wrong with it.
    public var problem: ArticleProblem

    /// An error of a file.
    public init(path: String, _ problem: ArticleProblem) { (self.path, self.problem) = (path, problem) }
}

/// What is wrong with a file that gives no article.
public enum ArticleProblem: Sendable, Hashable, Codable {
    /// It could not be opened or read.
    case unreadable(FileObstacle)
    /// It has no bytes.
    case empty
    /// The bytes are no kind of text that is known.
    case notText
    /// It is of a kind that is not read.
    case unsupported(ForeignFormat)
    /// It is larger than the limit.
    case tooLarge(bytes: Int, limit: Int)
    /// It is not read for what it holds.
    case refused(Refusal)
    /// It was read, and no article was found in it; what may have kept one from being found.
    case noArticle([ArticleWarning])

    /// Why mark-up or data are refused.
    public enum Refusal: Error, Sendable, Hashable, Codable {
        /// A page is packed in more layers than are undone.
        case packedTooOften(limit: Int)
        /// The compressed data hold nothing.
        case nothingCompressed
        /// The compressed data are at fault from their beginning.
        case compressed(CompressionFault)
        /// What begins as a JSON Feed is none.
        case noJSONFeed
        /// What begins as XML is none.
        case noXML
        /// A document type declares entities: a bomb, or files of this machine.
        case ownEntities
    }
}
