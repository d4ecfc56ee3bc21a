/// Text without mark-up: its paragraphs are its lines, or what blank lines part where lines were wrapped.
enum PlainText {
    /// A text file as an article. A short first line without a full stop that stands apart is its headline.
    static func article(_ text: String) -> Article {
        let lines = lines(of: text)
        var blocks = blocks(lines)
        var title: String?
        if blocks.count > 1, isHeadline(blocks[0].text), standsApart(lines) {
            blocks[0].kind = .heading
            title = blocks[0].text
        }
        var article = Article(blocks: blocks)
        article.title = title
        // A short line below the headline may say when and where it was printed.
        if title != nil, blocks.count > 2, case let line = blocks[1].text, line.count < 60, !line.contains(where: { "。！？”".contains($0) }) {
            article.published = DateLine.date(in: line)
        }
        return article
    }

    /// The paragraphs of a text, white space folded.
    static func blocks(_ text: String) -> [PageBlocks.Block] { blocks(lines(of: text)) }

    /// The lines of a text, white space folded; empty ones too.
    private static func lines(of text: String) -> [String] {
        var text = text
        return text.withUTF8 { bytes in
            var lines: [String] = []
            var folded = FoldedText()
            var start = 0
            func close(at end: Int) {
                folded.clear()
                folded.append(UnsafeBufferPointer(rebasing: bytes[start..<end]), isLink: false)
                lines.append(String(decoding: folded.bytes, as: UTF8.self))
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
            return lines
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

    private static func blocks(_ lines: [String]) -> [PageBlocks.Block] {
        guard isWrapped(lines) else { return lines.filter { !$0.isEmpty }.map { block($0) } }
        return lines.split(separator: "").map { block($0.reduce("", joined)) }
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

    private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        (0x2E80...0x9FFF).contains(scalar.value) || (0xFF00...0xFF60).contains(scalar.value) || scalar.value >= 0x20000
    }

    /// Whether lines were broken at a width: paragraphs of several lines, nearly all of them nearly as long as the longest.
    private static func isWrapped(_ lines: [String]) -> Bool {
        let paragraphs = lines.split(separator: "")
        let inner = paragraphs.flatMap { $0.dropLast() }
        guard paragraphs.count > 1, inner.count * 3 > paragraphs.count, inner.count >= 3 else { return false }
        let lengths = inner.map(width).sorted()
        let usual = lengths[lengths.count / 2]
        guard (40...120).contains(usual) else { return false }
        return lengths.count { $0 * 4 >= usual * 3 && $0 * 4 <= usual * 5 } * 10 >= lengths.count * 8
    }

    /// The columns of a line on a terminal, where Chinese characters take two.
    private static func width(_ line: String) -> Int {
        line.unicodeScalars.reduce(0) { $0 + (isWide($1) ? 2 : 1) }
    }

    private static func isHeadline(_ line: String) -> Bool {
        (4...60).contains(line.count) && line.last.map { !"。！？；：.!?;:,，”\"".contains($0) || $0 == "？" || $0 == "?" } ?? false
    }

    /// Whether a blank line follows the first line.
    private static func standsApart(_ lines: [String]) -> Bool {
        lines.drop { $0.isEmpty }.dropFirst().first?.isEmpty ?? false
    }
}
