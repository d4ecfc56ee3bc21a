/// The front door of the target: bytes as they were saved in, `Article`s out.
///
/// A page holds one article, a feed holds several. The kind of file is found from its bytes, not from its name.
///
///     for article in try ArticleReader().articles(in: bytes, path: "page.html") { … }
///
/// The types to know are `Article`, its `ArticleText` and `Paragraph`s, and `ArticleError`.
public struct ArticleReader: Sendable {
    /// The most bytes that are read as one page; more is refused.
    public static let pageLimit = 32 << 20

    /// A reader with the default limits.
    public init() {}

    /// The articles in a file's bytes, in their order.
    ///
    /// - Parameters:
    ///   - bytes: the file as it was saved.
    ///   - path: what messages call it.
    ///   - charset: what the page's server declared, which counts before what the page itself says.
    /// - Throws: `ArticleError`, which names the path and says what to do.
    public func articles(in bytes: [UInt8], path: String, charset: String? = nil) throws(ArticleError) -> [Article] {
        guard !bytes.isEmpty else { throw .empty(path: path) }
        guard bytes.count <= Self.pageLimit else {
            throw .tooLarge(path: path, bytes: bytes.count, limit: Self.pageLimit)
        }
        guard let decoded = DecodedText(bytes, charset: charset) else { throw .notText(path: path) }
        var articles = try read(decoded.text, path: path)
        articles.removeAll { $0.text.count == 0 }
        guard !articles.isEmpty else { throw .noArticle(path: path) }
        for i in articles.indices {
            if let warning = decoded.warning { articles[i].warnings.append(warning) }
            articles[i].language = articles[i].language ?? Language.tag(declared: nil, text: [articles[i].text.string])
        }
        return articles
    }

    private func read(_ text: String, path: String) throws(ArticleError) -> [Article] {
        let head = text.prefix(4096).lowercased()
        let isXML = ["<rss", "<feed", "<rdf:rdf", "<nitf"].contains { head.contains($0) } && !head.contains("<html")
        if isXML {
            do {
                return FeedReader(tree: try XMLTree(text)).articles()
            } catch {
                throw .refused(path: path, reason: error.reason)
            }
        }
        if head.contains("<!entity") { throw .refused(path: path, reason: "it declares entities of its own, which are not read") }
        guard
            head.contains("<")
                && (head.contains("<html") || head.contains("<!doctype") || head.contains("<body") || head.contains("<p")
                    || head.contains("<div"))
        else {
            return [plainText(text)]
        }
        guard let tree = HTMLTree(text) else { throw .noArticle(path: path) }
        let page = PageBlocks(tree)
        let metadata = PageMetadata(page)
        var article = Article(blocks: MainText(page).blocks)
        article.title = metadata.title
        article.authors = metadata.authors
        article.publisher = metadata.publisher
        article.published = metadata.published
        article.url = metadata.url
        article.language = metadata.language
        return [article]
    }

    /// Plain text: its paragraphs are its lines.
    private func plainText(_ text: String) -> Article {
        let blocks = text.split { $0.isNewline }.map { PageBlocks.Block(text: String($0).folded, linked: 0, element: 0, kind: .body) }
        return Article(blocks: blocks.filter { !$0.text.isEmpty })
    }
}

extension Article {
    /// An article whose paragraphs are blocks, joined by one line feed each.
    init(blocks: [PageBlocks.Block]) {
        var paragraphs: [Paragraph] = []
        var offset = 0
        for block in blocks {
            let count = block.text.unicodeScalars.count
            paragraphs.append(Paragraph(span: TextSpan(offset, offset + count), kind: block.kind))
            offset += count + 1
        }
        self.init(text: ArticleText(blocks.map(\.text).joined(separator: "\n")), paragraphs: paragraphs)
    }
}
