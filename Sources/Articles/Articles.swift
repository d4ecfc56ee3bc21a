import SystemErrors

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
    /// - Throws: `ArticleError`, which names the path and what is wrong.
    public func articles(in bytes: consuming [UInt8], path: String, charset: String? = nil) throws(ArticleError) -> [Article] {
        guard !bytes.isEmpty else { throw ArticleError(path: path, .empty) }
        // By its bytes a debate or a list of speakers is plain text, and all that it says would be read as an article.
        let name = path.lowercased()
        guard !name.hasSuffix(".yaml"), !name.hasSuffix(".yml") else { throw ArticleError(path: path, .unsupported(.yaml)) }
        var page = SavedPage(bytes: consume bytes)
        page.charset = charset
        return try articles(in: &page, path: path, layer: 0)
    }

    // MARK: - Packing

    /// The articles of a page, whose bytes are gone afterwards: each layer frees its own once the next is unpacked.
    private func articles(in page: inout SavedPage, path: String, layer: Int) throws(ArticleError) -> [Article] {
        guard layer < Self.layerLimit else {
            throw ArticleError(path: path, .refused(.packedTooOften(limit: Self.layerLimit)))
        }
        if page.bytes.starts(with: [0x1F, 0x8B]) { return try inflated(&page, path: path, layer: layer) }
        if WARCArchive.isLikely(page.bytes) { return try archived(ByteStream(page.takeBytes()), path: path, layer: layer) }
        let size = page.bytes.count
        guard size <= Self.pageLimit else { throw ArticleError(path: path, .tooLarge(bytes: size, limit: Self.pageLimit)) }
        if let answer = HTTPAnswer(page.bytes, limit: Self.pageLimit) {
            guard !answer.body.isEmpty else {
                throw ArticleError(path: path, .noArticle([answer.warnings.first ?? .packing(.answerWithoutBody)]))
            }
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
        guard let inflater = Inflater(page.takeBytes()) else { throw ArticleError(path: path, .unreadable(.noMemory)) }
        var stream = ByteStream(inflater)
        if WARCArchive.isLikely(stream.peek(5)) { return try archived(stream, path: path, layer: layer) }
        page.bytes = stream.take(Self.pageLimit + 1)
        let size = page.bytes.count
        guard size > 0 else { throw ArticleError(path: path, .refused(stream.fault.map { .compressed($0) } ?? .nothingCompressed)) }
        guard size <= Self.pageLimit else { throw ArticleError(path: path, .tooLarge(bytes: size, limit: Self.pageLimit)) }
        if let fault = stream.fault { page.warnings.append(.packing(.compressed(fault))) }
        return try articles(in: &page, path: path, layer: layer + 1)
    }

    /// The articles of all pages in an archive; a page without one is counted, not an error.
    private func archived(_ stream: consuming ByteStream, path: String, layer: Int) throws(ArticleError) -> [Article] {
        var archive = WARCArchive(stream, limit: Self.pageLimit)
        var articles: [Article] = []
        var (failures, first): (Int, ArticleError?) = (0, nil)
        while let record = archive.next() {
            let place = record.url ?? path
            guard var page = SavedPage(consume record, limit: Self.pageLimit) else { continue }
            do {
                articles += try self.articles(in: &page, path: place, layer: layer + 1)
            } catch {
                (failures, first) = (failures + 1, first ?? error)
            }
        }
        let account = archive.account
        var notes: [PackingFault] = []
        if account.revisits > 0 { notes.append(.unchangedRecords(account.revisits)) }
        if account.oversized > 0 { notes.append(.oversizedRecords(account.oversized, limit: Self.pageLimit)) }
        if let problem = account.problem { notes.append(problem) }
        if let first { notes.append(.pagesWithoutArticle(failures, first: first)) }
        guard !articles.isEmpty else {
            throw ArticleError(path: path, .noArticle(([.archiveWithoutArticle(records: account.records)] + notes).map { .packing($0) }))
        }
        articles[0].warnings += notes.map { .packing($0) }
        return articles
    }
}
