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
    var warnings: [String] = []

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
            self = unpacked(answer)
            type = answer.header.mediaType
        }
        let isPage = type.map { type in ["html", "xml", "json", "text/plain", "markdown"].contains { type.contains($0) } } ?? true
        guard isPage, !bytes.isEmpty, type != "image/svg+xml" else { return nil }
    }

    /// The page in an answer.
    func unpacked(_ answer: HTTPAnswer) -> SavedPage {
        var page = self
        page.bytes = answer.body
        page.charset = answer.header.parameter("charset") ?? charset
        page.accessed = accessed ?? answer.header["date"].flatMap(MachineDate.iso)
        page.warnings += answer.warnings
        return page
    }

    /// The page in a message.
    func unpacked(_ message: MIMEMessage) -> SavedPage {
        var page = self
        page.bytes = message.body
        page.charset = message.charset
        page.url = message.url ?? url
        page.isPlainText = message.isPlainText
        let date = message.date.flatMap(MachineDate.iso)
        if message.isSavedPage {
            page.accessed = date ?? accessed
        } else {
            page.sent = date
            page.subject = message.subject
        }
        return page
    }
}

/// Reads one page that is packed in nothing any more: decodes it, finds its kind, reads its articles.
struct PageReader {
    let page: SavedPage
    let path: String

    /// The articles, with what the header said where the page itself says nothing.
    func articles() throws(ArticleError) -> [Article] {
        if let kind = SourceKind.binary(page.bytes) { throw .unsupported(path: path, kind: kind) }
        guard let decoded = DecodedText(page.bytes, transport: page.charset) else { throw .notText(path: path) }
        let kind = page.isPlainText ? .plainText : SourceKind(of: decoded.text)
        var articles = try read(decoded.text, as: kind)
        articles.removeAll { $0.text.count == 0 && ($0.title == nil || $0.url == nil) }
        guard !articles.isEmpty else { throw .noArticle(path: path) }
        for i in articles.indices {
            let text = articles[i].text.string
            articles[i].url = articles[i].url ?? (articles.count == 1 ? page.url : nil)
            articles[i].accessed = articles[i].accessed ?? page.accessed
            articles[i].published = articles[i].published ?? page.sent
            articles[i].title = articles[i].title ?? page.subject
            if kind != .html { articles[i].language = Language.tag(declared: articles[i].language.map(Self.languageTag), text: [text]) }
            if let warning = Mojibake.warning(about: text) { articles[i].warnings.append(warning) }
        }
        articles[0].warnings = page.warnings + decoded.warnings + articles[0].warnings
        return articles
    }

    private func read(_ text: String, as kind: SourceKind) throws(ArticleError) -> [Article] {
        switch kind {
        case .html: return [try html(text)]
        case .feed: return try xml(text) { FeedReader($0).articles() }
        case .nitf: return try xml(text) { [NITF(tree: $0, root: 0).article()].compactMap(\.self) }
        case .newsML: return try xml(text) { NewsML(tree: $0).articles() }
        case .tei: return try xml(text) { TEI(tree: $0).articles() }
        case .jsonFeed:
            guard let feed = JSONFeed(text) else { throw .refused(path: path, reason: "it is no JSON Feed that can be read") }
            return feed.articles()
        case .markdown: return [Markdown(text).article]
        case .plainText: return [PlainText.article(text)]
        case .other(let kind): throw .unsupported(path: path, kind: kind)
        }
    }

    private func xml(_ text: String, _ articles: (XMLTree) -> [Article]) throws(ArticleError) -> [Article] {
        let tree: XMLTree
        do {
            tree = try XMLTree(text)
        } catch {
            throw .refused(path: path, reason: error.reason)
        }
        var articles = articles(tree)
        guard !articles.isEmpty else { throw .noArticle(path: path, reason: tree.warnings.joined(separator: "; ")) }
        articles[0].warnings += tree.warnings
        return articles
    }

    /// A tag as BCP 47 spells it: the language in small letters.
    private static func languageTag(_ tag: String) -> String {
        let parts = tag.split(whereSeparator: { $0 == "-" || $0 == "_" }).map(String.init)
        return ([parts.first?.lowercased() ?? ""] + parts.dropFirst()).joined(separator: "-")
    }

    private func html(_ text: String) throws(ArticleError) -> Article {
        let limited = MarkupLimits.applied(to: text)
        guard var article = Article(html: limited.text) else { throw .noArticle(path: path) }
        article.url = article.url ?? SavedFrom.address(in: text)
        article.warnings = limited.warnings
        guard article.text.count > 0 else { throw .noArticle(path: path, reason: limited.warnings.joined(separator: "; ")) }
        return article
    }
}

extension Article {
    /// An article whose paragraphs are blocks, joined by one line feed each.
    init(blocks: some Collection<PageBlocks.Block>) {
        var text = ""
        text.reserveCapacity(blocks.reduce(blocks.count) { $0 + $1.text.utf8.count })
        var paragraphs: [Paragraph] = []
        paragraphs.reserveCapacity(blocks.count)
        var offset = 0
        for block in blocks {
            let count = block.text.unicodeScalars.count
            if !paragraphs.isEmpty { text += "\n" }
            text += block.text
            paragraphs.append(Paragraph(span: TextSpan(offset, offset + count), kind: block.kind))
            offset += count + 1
        }
        self.init(text: ArticleText(text), paragraphs: paragraphs)
    }
}
