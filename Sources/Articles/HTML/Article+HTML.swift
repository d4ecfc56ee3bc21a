extension Article {
    /// The article in a page; nil where libxml2 makes nothing of it. Its text is empty where the page holds no article.
    init?(html: String) {
        guard let tree = HTMLTree(consume html) else { return nil }
        let page = PageBlocks(tree)
        let text = MainText(page)
        let metadata = PageMetadata(page, article: text)
        self.init(rows: text.rows.map { page.rows[$0] }, of: page)
        title = metadata.title
        authors = metadata.authors
        publisher = metadata.publisher
        published = metadata.published
        url = metadata.url
        language = metadata.language
    }

    /// An article whose paragraphs are rows of a page, joined by one line feed each; their words are copied once.
    private init(rows: [PageBlocks.Row], of page: PageBlocks) {
        var paragraphs: [Paragraph] = []
        paragraphs.reserveCapacity(rows.count)
        var offset = 0
        for row in rows {
            let count = page.text[Int(row.start)..<Int(row.end)].count { $0 & 0xC0 != 0x80 }
            paragraphs.append(Paragraph(span: TextSpan(offset, offset + count), kind: row.kind))
            offset += count + 1
        }
        let size = rows.reduce(max(0, rows.count - 1)) { $0 + Int($1.end - $1.start) }
        let text = String(unsafeUninitializedCapacity: size) { buffer in
            var position = 0
            for row in rows {
                if position > 0 {
                    buffer[position] = UInt8(ascii: "\n")
                    position += 1
                }
                // Bound: `size` is the sum of all rows and of one line feed between two of them; no row is empty.
                for byte in page.text[Int(row.start)..<Int(row.end)] {
                    buffer[position] = byte
                    position += 1
                }
            }
            return position
        }
        self.init(text: ArticleText(text), paragraphs: paragraphs)
    }
}
