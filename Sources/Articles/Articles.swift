/// The front door of the target: bytes as they were saved in, `Article`s out.
///
/// A page holds one article; a feed, an agency's message and an archive hold several. The kind of file is found from its
/// bytes, not from its name: compressed or not, an archive of pages or one page, in which charset, in which format.
///
///     for article in try ArticleReader().articles(in: bytes, path: "page.html") { … }
///
/// The way of the bytes: `Archives` takes pages out of what they are packed in, `Encoding` turns them into text, `SourceKind`
/// names the format, and `HTML`, `Feeds`, `Agency` or `PlainText` reads it. The types to know are `Article`, its
/// `ArticleText` and `Paragraph`s, and `ArticleError`.
public struct ArticleReader: Sendable {
    /// The most bytes that are read as one page; more is refused. An archive may be larger, each of its pages may not.
    public static let pageLimit = 32 << 20

    /// How many layers of packing are undone: a page in a message in a gzip file.
    private static let layerLimit = 4

    /// A reader with the default limits.
    public init() {}

    /// The articles in a file's bytes, in their order.
    ///
    /// An item of a feed that has a headline and no text comes as an article without text.
    ///
    /// - Parameters:
    ///   - bytes: the file as it was saved.
    ///   - path: what messages call it.
    ///   - charset: what the page's server declared, which counts before what the page itself says.
    /// - Throws: `ArticleError`, which names the path and says what to do.
    public func articles(in bytes: consuming [UInt8], path: String, charset: String? = nil) throws(ArticleError) -> [Article] {
        guard !bytes.isEmpty else { throw .empty(path: path) }
        var page = SavedPage(bytes: consume bytes)
        page.charset = charset
        return try articles(in: &page, path: path, layer: 0)
    }

    // MARK: - Packing

    /// The articles of a page, whose bytes are gone afterwards: each layer frees its own once the next is unpacked.
    private func articles(in page: inout SavedPage, path: String, layer: Int) throws(ArticleError) -> [Article] {
        guard layer < Self.layerLimit else {
            throw .refused(path: path, reason: "it is packed more than \(Self.layerLimit) times over")
        }
        if page.bytes.starts(with: [0x1F, 0x8B]) { return try inflated(&page, path: path, layer: layer) }
        if WARCArchive.isLikely(page.bytes) { return try archived(ByteStream(page.takeBytes()), path: path, layer: layer) }
        let size = page.bytes.count
        guard size <= Self.pageLimit else { throw .tooLarge(path: path, bytes: size, limit: Self.pageLimit) }
        if let answer = HTTPAnswer(page.bytes, limit: Self.pageLimit) {
            guard !answer.body.isEmpty else { throw .noArticle(path: path, reason: answer.warnings.first ?? "the answer has no body") }
            page.unpack(consume answer)
            return try articles(in: &page, path: path, layer: layer + 1)
        }
        if MIMEMessage.isLikely(page.bytes), let message = MIMEMessage(page.bytes) {
            page.unpack(consume message)
            return try articles(in: &page, path: path, layer: layer + 1)
        }
        var reader = PageReader(page: page, path: path)
        page.bytes = []
        return try reader.articles()
    }

    private func inflated(_ page: inout SavedPage, path: String, layer: Int) throws(ArticleError) -> [Article] {
        guard let inflater = Inflater(page.takeBytes()) else { throw .unreadable(path: path, reason: "zlib has no memory left") }
        var stream = ByteStream(inflater)
        if WARCArchive.isLikely(stream.peek(5)) { return try archived(stream, path: path, layer: layer) }
        page.bytes = stream.take(Self.pageLimit + 1)
        let size = page.bytes.count
        guard size > 0 else { throw .refused(path: path, reason: stream.problem ?? "the compressed data hold nothing") }
        guard size <= Self.pageLimit else { throw .tooLarge(path: path, bytes: size, limit: Self.pageLimit) }
        if let problem = stream.problem { page.warnings.append(problem) }
        return try articles(in: &page, path: path, layer: layer + 1)
    }

    /// The articles of all pages in an archive; a page without one is counted, not an error.
    private func archived(_ stream: consuming ByteStream, path: String, layer: Int) throws(ArticleError) -> [Article] {
        var archive = WARCArchive(stream, limit: Self.pageLimit)
        var articles: [Article] = []
        var problems: [String] = []
        while let record = archive.next() {
            let place = record.url ?? path
            guard var page = SavedPage(consume record, limit: Self.pageLimit) else { continue }
            do {
                articles += try self.articles(in: &page, path: place, layer: layer + 1)
            } catch {
                problems.append(error.description)
            }
        }
        let account = archive.account
        var notes: [String] = []
        if account.revisits > 0 { notes.append("\(account.revisits) of its records only say that a page had not changed") }
        if account.oversized > 0 { notes.append("\(account.oversized) of its records are larger than \(Self.pageLimit >> 20) MiB") }
        if let problem = account.problem { notes.append(problem) }
        if !problems.isEmpty { notes.append("\(problems.count) of its pages gave no article, the first: \(problems[0])") }
        guard !articles.isEmpty else {
            throw .noArticle(path: path, reason: (["the archive has \(account.records) records"] + notes).joined(separator: "; "))
        }
        articles[0].warnings += notes
        return articles
    }
}
