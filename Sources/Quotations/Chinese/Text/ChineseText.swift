import Articles
import ChineseScript

/// An article's text as numbers: the scalars as they stand, folded, and what is inside quotation marks.
struct ChineseText {
    /// The scalars as they stand.
    let scalars: [UInt32]
    /// The scalars folded to simplified Chinese; same offsets.
    let folded: [UInt32]
    /// The top-level quoted spans, marks included, in order.
    let quotes: [Quoted]
    /// For each scalar the number of the quoted span that it is in, or -1.
    let quoteAt: [Int32]

    /// Words between quotation marks.
    struct Quoted {
        /// From the opening mark to behind the closing one.
        var outer: TextSpan
        /// Between the marks; for a paragraph of a longer quotation without a closing mark, to its end.
        var inner: TextSpan
        /// The paragraph that it stands in.
        var paragraph: Int
        /// Whether no closing mark was found in the paragraph.
        var isOpen: Bool
    }

    init(_ article: Article) {
        var scalars: [UInt32] = []
        scalars.reserveCapacity(article.text.count)
        for scalar in article.text.string.unicodeScalars { scalars.append(scalar.value) }
        self.scalars = scalars
        folded = scalars.map { ChineseScript.folded($0) }
        var quotes: [Quoted] = []
        for (i, paragraph) in article.paragraphs.enumerated() {
            ChineseMarks.quotes(in: scalars, paragraph.span, number: i, into: &quotes)
        }
        var quoteAt = [Int32](repeating: -1, count: scalars.count)
        for (i, quote) in quotes.enumerated() {
            for offset in quote.outer.start..<quote.outer.end { quoteAt[offset] = Int32(i) }
        }
        self.quotes = quotes
        self.quoteAt = quoteAt
    }

    /// Whether a place is outside all quotation marks.
    func isOutside(_ offset: Int) -> Bool { quoteAt[offset] < 0 }

    /// The text of a span.
    func string(_ start: Int, _ end: Int) -> String {
        var view = String.UnicodeScalarView()
        for i in max(0, start)..<max(0, min(end, scalars.count)) {
            if let scalar = Unicode.Scalar(scalars[i]) { view.append(scalar) }
        }
        return String(view)
    }

    /// The span without white space and punctuation of the given kind at its edges.
    func trimmed(_ span: TextSpan, _ isEdge: (UInt32) -> Bool) -> TextSpan {
        var (start, end) = (span.start, span.end)
        while start < end, isEdge(scalars[start]) { start += 1 }
        while end > start, isEdge(scalars[end - 1]) { end -= 1 }
        return TextSpan(start, end)
    }
}

/// What a character is in running text.
enum Mark {
    static func isSpace(_ c: UInt32) -> Bool {
        c == 0x20 || c == 0x3000 || c == 0xA0 || (0x09...0x0D).contains(c) || c == 0x200B || c == 0xFEFF
    }
    /// 。！？!?… and the line's end.
    static func endsSentence(_ c: UInt32) -> Bool {
        [0x3002, 0xFF01, 0xFF1F, 0x21, 0x3F, 0x2026, 0x0A, 0x0D].contains(c)
    }
    /// ，and its half-width form.
    static func isComma(_ c: UInt32) -> Bool { c == 0xFF0C || c == 0x2C }
    static func isColon(_ c: UInt32) -> Bool { c == 0xFF1A || c == 0x3A }
    static func isSemicolon(_ c: UInt32) -> Bool { c == 0xFF1B || c == 0x3B }
    static func isHan(_ c: UInt32) -> Bool { (0x4E00...0x9FFF).contains(c) || (0x3400...0x4DBF).contains(c) }
    static func isLatin(_ c: UInt32) -> Bool {
        (0x41...0x5A).contains(c) || (0x61...0x7A).contains(c) || (0xC0...0x24F).contains(c)
    }
    static func isDigit(_ c: UInt32) -> Bool { (0x30...0x39).contains(c) }
    static func isWord(_ c: UInt32) -> Bool { isHan(c) || isLatin(c) || isDigit(c) }
}
