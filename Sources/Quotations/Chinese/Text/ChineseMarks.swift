import Articles

/// Finds what stands between quotation marks in a paragraph: “” 「」 『』 "" ＂ «», nested, reversed, or without a closer.
///
/// A quotation mark never reaches over a paragraph's end: a quotation of several paragraphs opens each anew and closes
/// once, so an open one ends with its paragraph.
enum ChineseMarks {
    /// The mark that closes what a mark opens; nil where it opens nothing.
    @inline(__always)
    private static func closer(of mark: UInt32) -> UInt32? {
        switch mark {
        case "“": 0x201D
        case "「", "『", "〝", "﹁", "﹃": mark + 1
        case "«": 0xBB
        default: nil
        }
    }

    /// Appends the top-level quoted spans of a paragraph in order. O(paragraph).
    static func quotes(in text: [UInt32], _ paragraph: TextSpan, number: Int, into quotes: inout [ChineseText.Quoted]) {
        var open: (start: Int, closer: UInt32)?
        var depth = 0
        /// Up to where no closing mark is left, so that nobody counts again.
        var silentUntil = paragraph.start
        var i = paragraph.start
        func close(at end: Int) {
            guard let start = open?.start else { return }
            quotes.append(
                ChineseText.Quoted(
                    outer: TextSpan(start, end + 1), inner: TextSpan(start + 1, end), paragraph: number, isOpen: false))
            open = nil
            depth = 0
        }
        while i < paragraph.end {
            let c = text[i]
            guard !Mark.isHan(c) else {
                i += 1
                continue
            }
            if let (_, closer) = open {
                if c == closer || (closer == 0x201D && c == 0x22) || (closer == 0x22 && (c == 0x201D || c == 0x201C)) {
                    if depth == 0 { close(at: i) } else { depth -= 1 }
                } else if c == 0x201C, closer == 0x201D, i > paragraph.start, beginsAnew.contains(text[i - 1]) {
                    open = (i, closer)  // ：“ within “ is no nesting: the first was never closed
                    depth = 0
                } else if Self.closer(of: c) == closer {
                    // An opener within the same kind: nested, unless nothing closes it before the paragraph ends.
                    let left = i < silentUntil ? 0 : count(of: closer, in: text, from: i, to: paragraph.end)
                    if left == 0 { silentUntil = max(silentUntil, min(paragraph.end, i + reach)) }
                    if left > depth + 1 {
                        depth += 1
                    } else if closer == 0x201D, left == 0 {
                        close(at: i)
                    }
                }
            } else if let closer = closer(behind: i, in: text, paragraph) {
                open = (i, closer)
            }
            i += 1
        }
        if let (start, closer) = open, closer != 0x22, closer != 0xFF02, paragraph.end - start > 4 {
            quotes.append(
                ChineseText.Quoted(
                    outer: TextSpan(start, paragraph.end), inner: TextSpan(start + 1, paragraph.end), paragraph: number,
                    isOpen: true))
        }
    }

    /// What closes the mark at a place outside quotations; nil where it opens nothing.
    @inline(__always)
    private static func closer(behind i: Int, in text: [UInt32], _ paragraph: TextSpan) -> UInt32? {
        let c = text[i]
        if let closer = closer(of: c) { return closer }
        if c == 0x22 || c == 0xFF02 { return c }
        return c == 0x201D && opensReversed(text, i, paragraph) ? c : nil
    }

    /// A closing mark where an opening one belongs: at the head of a clause, with another closer behind it.
    private static func opensReversed(_ text: [UInt32], _ i: Int, _ paragraph: TextSpan) -> Bool {
        let isAtHead =
            i == paragraph.start || Mark.isComma(text[i - 1]) || Mark.isColon(text[i - 1])
            || Mark.endsSentence(text[i - 1])
        return isAtHead && count(of: 0x201D, in: text, from: i + 1, to: paragraph.end) > 0
            && !text[(i + 1)..<paragraph.end].prefix { $0 != 0x201D }.contains(0x201C)
    }

    private static let beginsAnew: ScalarSet = "：:。！？，,"

    /// How far ahead a closing mark is looked for.
    private static let reach = 2000

    /// How many times a mark stands in a stretch, as far as one looks.
    private static func count(of mark: UInt32, in text: [UInt32], from start: Int, to end: Int) -> Int {
        text[start..<min(end, start + reach)].count { $0 == mark }
    }
}
