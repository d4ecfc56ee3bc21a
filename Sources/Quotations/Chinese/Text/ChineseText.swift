import Articles
import ChineseScript

/// An article's text as numbers: the scalars as they stand, folded, and what is inside quotation marks.
///
/// A class, because all readers of an article hold it and are copied often; it never changes.
final class ChineseText: Sendable {
    /// The scalars as they stand.
    let scalars: [UInt32]
    /// The scalars folded to simplified Chinese; same offsets.
    let folded: FoldedText
    /// The top-level quoted spans, marks included, in order.
    let quotes: [Quoted]
    /// For each scalar the number of the quoted span that it is in, or -1.
    let quoteAt: [Int32]
    /// The paragraphs, those that were wrapped at a fixed width made one again.
    let paragraphs: [Paragraph]

    /// Words between quotation marks.
    struct Quoted: Sendable {
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
        let scalars = [UInt32](capacity: article.text.count) { scalars in
            for scalar in article.text.string.unicodeScalars { scalars.append(scalar.value) }
        }
        self.scalars = scalars
        let forms = ChineseScript.foldedForms
        folded = FoldedText(
            [UInt32](capacity: scalars.count) { folded in
                for scalar in scalars { folded.append((0x3400...0x9FFF).contains(scalar) ? UInt32(forms[Int(scalar - 0x3400)]) : scalar) }
            })
        paragraphs = HardWraps.joined(article.paragraphs, in: scalars)
        var quotes: [Quoted] = []
        for (i, paragraph) in paragraphs.enumerated() {
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
    @inline(__always)
    func isOutside(_ offset: Int) -> Bool { quoteAt[offset] < 0 }

    /// The quoted span that a place is in.
    func quote(at offset: Int) -> Quoted? {
        guard quoteAt.indices.contains(offset), quoteAt[offset] >= 0 else { return nil }
        return quotes[Int(quoteAt[offset])]
    }

    /// The quoted span that opens at a place.
    func quote(startingAt offset: Int) -> Quoted? {
        guard let quote = quote(at: offset), quote.outer.start == offset else { return nil }
        return quote
    }

    /// Whether folded words stand at a place.
    func matches(_ words: String, at offset: Int) -> Bool {
        var i = offset
        for scalar in words.unicodeScalars {
            guard folded.indices.contains(i), folded[i] == scalar.value else { return false }
            i += 1
        }
        return true
    }

    /// The first place from `offset` on that is no white space, at most `end`.
    func afterSpaces(_ offset: Int, to end: Int) -> Int {
        var i = offset
        while i < end, Mark.isSpace(folded[i]) { i += 1 }
        return i
    }

    /// The text of a span.
    func string(_ start: Int, _ end: Int) -> String {
        let range = max(0, start)..<max(0, start, min(end, scalars.count))
        return String(unsafeUninitializedCapacity: 4 * range.count) { bytes in
            // Bound: a scalar has four bytes at most.
            var count = 0
            for i in range {
                guard let scalar = Unicode.Scalar(scalars[i]) else { continue }
                for byte in scalar.utf8 {
                    bytes[count] = byte
                    count += 1
                }
            }
            return count
        }
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
    @inline(__always)
    static func isSpace(_ c: UInt32) -> Bool {
        c == 0x20 || c == 0x3000 || c == 0xA0 || (0x09...0x0D).contains(c) || c == 0x200B || c == 0xFEFF
    }
    /// 。！？!?…
    @inline(__always)
    static func endsSentence(_ c: UInt32) -> Bool {
        switch c {
        case "。", "！", "？", "!", "?", "…": true
        default: false
        }
    }
    /// A sentence's end, a comma, a colon or a semicolon.
    @inline(__always)
    static func endsClause(_ c: UInt32) -> Bool { endsSentence(c) || isComma(c) || isColon(c) || isSemicolon(c) }
    /// ，and its half-width form.
    @inline(__always)
    static func isComma(_ c: UInt32) -> Bool { c == "，" || c == "," }
    @inline(__always)
    static func isColon(_ c: UInt32) -> Bool { c == "：" || c == ":" }
    @inline(__always)
    static func isSemicolon(_ c: UInt32) -> Bool { c == "；" || c == ";" }
    @inline(__always)
    static func isHan(_ c: UInt32) -> Bool { (0x4E00...0x9FFF).contains(c) || (0x3400...0x4DBF).contains(c) }
    @inline(__always)
    static func isLatin(_ c: UInt32) -> Bool {
        (0x41...0x5A).contains(c) || (0x61...0x7A).contains(c) || (0xC0...0x24F).contains(c)
    }
    static func isCapital(_ c: UInt32) -> Bool { (0x41...0x5A).contains(c) }
    static func isDigit(_ c: UInt32) -> Bool { (0x30...0x39).contains(c) }
    static func isWord(_ c: UInt32) -> Bool { isHan(c) || isLatin(c) || isDigit(c) }
    static func opensBracket(_ c: UInt32) -> Bool { c == "（" || c == "(" }
    static func closesBracket(_ c: UInt32) -> Bool { c == "）" || c == ")" }
}
