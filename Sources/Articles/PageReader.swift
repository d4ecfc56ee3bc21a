/// A page's bytes with what came beside them: from the header of an answer, a message or an archive's record.
struct SavedPage {
    var bytes: [UInt8]
    /// The charset that the header names.
    var charset: String?
    /// Where the page was.
    var url: String?
    /// When it was fetched or saved.
    var accessed: String?
    /// When it was sent, for a mail.
    var sent: String?
    /// The headline that the message gives.
    var subject: String?
    /// Whether the header says that it is text without mark-up.
    var isPlainText = false
    var warnings: [ArticleWarning] = []

    /// A page with nothing beside it.
    init(bytes: [UInt8]) { self.bytes = bytes }

    /// The page in an archive's record; nil where it is a picture, a script, a redirection or an error.
    init?(_ record: WARCArchive.Record, limit: Int) {
        bytes = record.block
        url = record.url
        accessed = MachineDate.iso(record.date)
        warnings = record.warnings
        var type = record.mediaType
        if record.isAnswer {
            guard let answer = HTTPAnswer(record.block, limit: limit), (200..<300).contains(answer.status), !answer.body.isEmpty else {
                return nil
            }
            unpack(answer)
            type = answer.header.mediaType
        }
        let isPage = type.map { type in ["html", "xml", "json", "text/plain", "markdown"].contains { type.contains($0) } } ?? true
        guard isPage, !bytes.isEmpty, type != "image/svg+xml" else { return nil }
    }

    /// Becomes the page in an answer.
    mutating func unpack(_ answer: HTTPAnswer) {
        bytes = answer.body
        charset = answer.header.parameter("charset") ?? charset
        accessed = accessed ?? answer.header["date"].flatMap(MachineDate.iso)
        warnings += answer.warnings
    }

    /// Becomes the page in a message.
    mutating func unpack(_ message: MIMEMessage) {
        bytes = message.body
        charset = message.charset
        url = message.url ?? url
        isPlainText = message.isPlainText
        let date = message.date.flatMap(MachineDate.iso)
        if message.isSavedPage {
            accessed = date ?? accessed
        } else {
            sent = date
            subject = message.subject
        }
    }

    /// Gives the bytes away, so that whoever turns them into something else can free them.
    mutating func takeBytes() -> [UInt8] {
        let taken = bytes
        bytes = []
        return taken
    }
}

/// Reads one page that is packed in nothing any more: decodes it, finds its kind, reads its articles.
///
/// A page's words are held as bytes, as text and as an article's text, each form no longer than the next one needs it.
struct PageReader {
    private(set) var page: SavedPage
    let path: String

    /// The articles, with what the header said where the page itself says nothing.
    mutating func articles() throws(ArticleError) -> [Article] {
        if let format = SourceKind.binary(page.bytes) { throw ArticleError(path: path, .unsupported(format)) }
        guard var decoded = DecodedText(page.takeBytes(), transport: page.charset) else { throw ArticleError(path: path, .notText) }
        let kind = page.isPlainText ? .plainText : SourceKind(of: decoded.text)
        var articles = try read(decoded.takeText(), as: kind)
        articles.removeAll { $0.text.count == 0 && ($0.title == nil || $0.url == nil) }
        guard !articles.isEmpty else { throw ArticleError(path: path, .noArticle([])) }
        for i in articles.indices {
            let text = articles[i].text.string
            articles[i].url = articles[i].url ?? (articles.count == 1 ? page.url : nil)
            articles[i].accessed = articles[i].accessed ?? page.accessed
            articles[i].published = articles[i].published ?? page.sent
            articles[i].title = articles[i].title ?? page.subject
            if kind != .html {
                articles[i].language = TextLanguage.tag(declared: articles[i].language.map(Self.languageTag), of: text.utf8)
            }
            if let warning = Mojibake.warning(about: text) { articles[i].warnings.append(warning) }
        }
        articles[0].warnings = page.warnings + decoded.warnings + articles[0].warnings
        return articles
    }

    private func read(_ text: consuming String, as kind: SourceKind) throws(ArticleError) -> [Article] {
        switch kind {
        case .html: return [try html(consume text)]
        case .feed: return try xml(consume text) { FeedReader($0).articles() }
        case .nitf: return try xml(consume text) { [NITF(tree: $0, root: 0).article()].compactMap(\.self) }
        case .newsML: return try xml(consume text) { NewsML(tree: $0).articles() }
        case .tei: return try xml(consume text) { TEI(tree: $0).articles() }
        case .jsonFeed:
            guard let feed = JSONFeed(consume text) else { throw ArticleError(path: path, .refused(.noJSONFeed)) }
            return feed.articles()
        case .markdown: return [Markdown(consume text).article()]
        case .plainText: return [PlainText.article(consume text)]
        case .other(let format): throw ArticleError(path: path, .unsupported(format))
        }
    }

    private func xml(_ text: consuming String, _ articles: (XMLTree) -> [Article]) throws(ArticleError) -> [Article] {
        let tree: XMLTree
        do {
            tree = try XMLTree(consume text)
        } catch {
            throw ArticleError(path: path, .refused(error))
        }
        var articles = articles(tree)
        guard !articles.isEmpty else { throw ArticleError(path: path, .noArticle(tree.warnings)) }
        articles[0].warnings += tree.warnings
        return articles
    }

    /// A tag as BCP 47 spells it: the language in small letters.
    private static func languageTag(_ tag: String) -> String {
        let parts = tag.split(whereSeparator: { $0 == "-" || $0 == "_" }).map(String.init)
        return ([parts.first?.lowercased() ?? ""] + parts.dropFirst()).joined(separator: "-")
    }

    private func html(_ text: consuming String) throws(ArticleError) -> Article {
        let address = SavedFrom.address(in: text)
        let warnings = MarkupLimits.apply(to: &text)
        guard var article = Article(html: consume text) else { throw ArticleError(path: path, .noArticle([])) }
        article.url = article.url ?? address
        article.warnings = warnings
        guard article.text.count > 0 else { throw ArticleError(path: path, .noArticle(warnings)) }
        return article
    }
}
