/// One block of an article's text.
public struct Paragraph: Sendable, Hashable {
    /// What a block is in the article's mark-up.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case body, heading, listItem, blockQuote
    }

    /// Where it stands in `Article.text`, without surrounding white space.
    public var span: TextSpan
    /// What it is; plain text knows only `body`.
    public var kind: Kind

    /// A block at a span.
    public init(span: TextSpan, kind: Kind = .body) {
        self.span = span
        self.kind = kind
    }

    /// The lines of a text that are not blank, without their surrounding white space. O(n).
    static func lines(of text: ArticleText) -> [Paragraph] {
        var paragraphs: [Paragraph] = []
        var first: Int?
        var last = 0
        var offset = 0
        func close() {
            if let start = first { paragraphs.append(Paragraph(span: TextSpan(start, last))) }
            first = nil
        }
        for scalar in text.string.unicodeScalars {
            if scalar == "\n" || scalar == "\r" || scalar == "\u{2028}" || scalar == "\u{2029}" {
                close()
            } else if !isWhitespace(scalar) {
                if first == nil { first = offset }
                last = offset + 1
            }
            offset += 1
        }
        close()
        return paragraphs
    }

    /// What Unicode calls white space. No character of a Chinese text is, so none is looked up in Unicode's tables.
    private static func isWhitespace(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x21...0x84, 0x3001...: false
        default: scalar.properties.isWhitespace
        }
    }
}
