/// An article's text while its paragraphs are put together: one buffer, so that its words are held once.
struct ArticleDraft {
    private var bytes: [UInt8] = []
    private var paragraphs: [Paragraph] = []
    private var count = 0

    /// A draft for so many bytes of text, or fewer.
    init(capacity: Int) { bytes.reserveCapacity(capacity) }

    /// Whether it has no paragraph yet.
    var isEmpty: Bool { paragraphs.isEmpty }

    /// Appends a paragraph of folded text, which is not empty.
    mutating func append(_ words: some Collection<UInt8>, _ kind: Paragraph.Kind = .body) {
        if !paragraphs.isEmpty {
            bytes.append(UInt8(ascii: "\n"))
            count += 1
        }
        let start = count
        for byte in words where byte & 0xC0 != 0x80 { count += 1 }
        bytes.append(contentsOf: words)
        paragraphs.append(Paragraph(span: TextSpan(start, count), kind: kind))
    }

    /// The article.
    consuming func article() -> Article {
        let text = String(decoding: bytes, as: UTF8.self)
        bytes = []
        return Article(text: ArticleText(text), paragraphs: paragraphs)
    }
}

extension Article {
    /// An article whose paragraphs are blocks, joined by one line feed each.
    init(blocks: some Collection<PageBlocks.Block>) {
        var draft = ArticleDraft(capacity: blocks.reduce(blocks.count) { $0 + $1.text.utf8.count })
        for block in blocks { draft.append(block.text.utf8, block.kind) }
        self = draft.article()
    }

    /// The words of a paragraph; nil where there are not so many.
    func words(of paragraph: Int) -> String? {
        paragraphs.indices.contains(paragraph) ? String(text[paragraphs[paragraph].span]) : nil
    }
}
