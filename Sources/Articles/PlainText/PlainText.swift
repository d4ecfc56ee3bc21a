/// Text without mark-up: its paragraphs are its lines, or what blank lines part where lines were wrapped.
///
/// The lines are gone through twice, once for the shape of the text and once for its words, and never held all at once: a text of
/// short lines would take many times its size.
enum PlainText {
    /// A text file as an article. A short first line without a full stop that stands apart is its headline.
    static func article(_ text: consuming String) -> Article {
        let shape = Shape(of: text)
        var draft = ArticleDraft(capacity: text.utf8.count)
        forEachParagraph(of: text, isWrapped: shape.isWrapped) { draft.append($0) }
        _ = consume text
        var article = draft.article()
        guard article.paragraphs.count > 1, shape.firstLineStandsApart, let title = article.words(of: 0), isHeadline(title) else {
            return article
        }
        article.title = title
        article.paragraphs[0].kind = .heading
        // A short line below the headline may say when and where it was printed.
        if article.paragraphs.count > 2, let line = article.words(of: 1), line.count < 60, !line.contains(where: { "。！？”".contains($0) }) {
            article.published = DateLine.date(in: line)
        }
        return article
    }

    /// The paragraphs of a text, white space folded.
    static func blocks(_ text: String) -> [PageBlocks.Block] {
        var blocks: [PageBlocks.Block] = []
        forEachParagraph(of: text, isWrapped: Shape(of: text).isWrapped) { blocks.append(block(String(decoding: $0, as: UTF8.self))) }
        return blocks
    }

    /// A block of a kind.
    static func block(_ text: String, _ kind: Paragraph.Kind = .body) -> PageBlocks.Block {
        PageBlocks.Block(text: text, linked: 0, element: 0, kind: kind)
    }

    /// Two lines of one paragraph as one: with a space between words, without one between Chinese characters.
    static func joined(_ a: String, _ b: String) -> String {
        guard let last = a.unicodeScalars.last, let first = b.unicodeScalars.first else { return a + b }
        return isWide(last) && isWide(first) ? a + b : a + " " + b
    }

    // MARK: - Lines

    /// Hands over the paragraphs in their order, white space folded; no empty ones.
    private static func forEachParagraph(of text: String, isWrapped: Bool, _ body: ([UInt8]) -> Void) {
        guard isWrapped else { return forEachLine(of: text) { if !$0.isEmpty { body($0) } } }
        var paragraph = ""
        func close() {
            if !paragraph.isEmpty { body(Array(paragraph.utf8)) }
            paragraph = ""
        }
        forEachLine(of: text) { line in
            if line.isEmpty { close() } else { paragraph = joined(paragraph, String(decoding: line, as: UTF8.self)) }
        }
        close()
    }

    /// Hands over the lines in their order, white space folded; empty ones too.
    private static func forEachLine(of text: String, _ body: ([UInt8]) -> Void) {
        var text = text
        text.withUTF8 { bytes in
            var folded = CollapsedText()
            var start = 0
            func close(at end: Int) {
                folded.clear()
                folded.append(UnsafeBufferPointer(rebasing: bytes[start..<end]), isLink: false)
                body(folded.bytes)
            }
            var i = 0
            while i < bytes.count {
                let length = lineBreak(in: bytes, at: i)
                if length > 0 {
                    close(at: i)
                    start = i + length
                }
                i += max(1, length)
            }
            close(at: bytes.count)
        }
    }

    /// How many bytes end a line here: LF, VT, FF, CR, CR LF, U+0085, U+2028, U+2029; 0 where none do.
    private static func lineBreak(in bytes: UnsafeBufferPointer<UInt8>, at i: Int) -> Int {
        switch bytes[i] {
        case 0x0D: i + 1 < bytes.count && bytes[i + 1] == 0x0A ? 2 : 1
        case 0x0A...0x0C: 1
        case 0xC2: i + 1 < bytes.count && bytes[i + 1] == 0x85 ? 2 : 0
        case 0xE2: i + 2 < bytes.count && bytes[i + 1] == 0x80 && (bytes[i + 2] == 0xA8 || bytes[i + 2] == 0xA9) ? 3 : 0
        default: 0
        }
    }

    private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        (0x2E80...0x9FFF).contains(scalar.value) || (0xFF00...0xFF60).contains(scalar.value) || scalar.value >= 0x20000
    }

    // MARK: - Shape

    /// What the lengths of a text's lines tell about it.
    private struct Shape {
        /// Paragraphs that blank lines part.
        private var paragraphs = 0
        /// How many lines that are not the last of their paragraph have this many columns; the last count is of all longer ones.
        private var widths = [Int](repeating: 0, count: 152)
        private var lines = 0
        /// The columns of the line before, where it was not blank.
        private var last: Int?
        /// Whether a blank line follows the first line with words.
        private(set) var firstLineStandsApart = false

        init(of text: borrowing String) {
            PlainText.forEachLine(of: text) { add($0) }
        }

        private mutating func add(_ line: [UInt8]) {
            if line.isEmpty {
                if lines == 1 { firstLineStandsApart = true }
                last = nil
            } else {
                if let last { widths[min(last, widths.count - 1)] += 1 } else { paragraphs += 1 }
                last = PlainText.width(line)
            }
            if lines > 0 || !line.isEmpty { lines += 1 }
        }

        /// Whether lines were broken at a width: paragraphs of several lines, nearly all of them nearly as long as the longest.
        var isWrapped: Bool {
            let inner = widths.reduce(0, +)
            guard paragraphs > 1, inner * 3 > paragraphs, inner >= 3 else { return false }
            var shorter = 0
            let usual = widths.firstIndex { count in
                shorter += count
                return shorter > inner / 2
            }
            guard let usual, (40...120).contains(usual) else { return false }
            let alike = widths.indices.filter { $0 * 4 >= usual * 3 && $0 * 4 <= usual * 5 }
            return alike.reduce(0) { $0 + widths[$1] } * 10 >= inner * 8
        }
    }

    /// The columns of a line on a terminal, where Chinese characters take two.
    private static func width(_ line: [UInt8]) -> Int {
        String(decoding: line, as: UTF8.self).unicodeScalars.reduce(0) { $0 + (isWide($1) ? 2 : 1) }
    }

    private static func isHeadline(_ line: String) -> Bool {
        (4...60).contains(line.count) && line.last.map { !"。！？；：.!?;:,，”\"".contains($0) || $0 == "？" || $0 == "?" } ?? false
    }
}
