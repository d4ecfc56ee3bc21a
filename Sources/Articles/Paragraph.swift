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
        let bytes = text.string.utf8.span
        var i = 0
        while i < bytes.count {
            let byte = bytes[i]
            // No character of three bytes from 0x4000 on, and none of four, is white space: most of a Chinese text is told by one byte.
            let width = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
            let kind = byte >= 0xE4 || (0x21...0x7E).contains(byte) ? .letter : Self.kind(of: bytes, at: i, width: width)
            switch kind {
            case .lineEnd: close()
            case .space: break
            case .letter:
                if first == nil { first = offset }
                last = offset + 1
            }
            offset += 1
            i += width
        }
        close()
        return paragraphs
    }

    private enum ScalarKind {
        case letter, space, lineEnd
    }

    /// What a scalar of less than four bytes is here: white space is what Unicode calls so (White_Space, which will not change).
    private static func kind(of bytes: Span<UInt8>, at i: Int, width: Int) -> ScalarKind {
        var value = UInt32(bytes[i])
        switch width {
        case 1: break
        case 2: value = (value & 0x1F) << 6 | UInt32(bytes[i + 1] & 0x3F)
        default: value = (value & 0x0F) << 12 | UInt32(bytes[i + 1] & 0x3F) << 6 | UInt32(bytes[i + 2] & 0x3F)
        }
        switch value {
        case 0x0A, 0x0D, 0x2028, 0x2029: return .lineEnd
        case 0x09...0x0C, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return .space
        default: return .letter
        }
    }
}
