import ChineseScript

/// A page's text cut into sentences, with the stretches that are somebody's words or a title.
struct PageLayout: Sendable {
    /// The folded text.
    let text: DateText
    /// Its sentences in order; a line feed belongs to none.
    let sentences: [Range<Int>]
    /// The paragraph of each sentence, from 0.
    let paragraphs: [Int]
    /// For each scalar whether it belongs to what somebody said, or to a title.
    private let isQuoted: [Bool]
    /// For each scalar whether it stands between quotation marks, or belongs to a title.
    private let isMarked: [Bool]

    init(_ page: DatedPage, hasWordBreaks: Bool) {
        let scalars = Array(page.text.unicodeScalars)
        let codes = scalars.map { Self.folded($0.value) }
        isMarked = Self.marked(codes)
        isQuoted = Self.scalars(of: page.sayings.map(\.span), in: codes, besides: isMarked)
        (sentences, paragraphs) = Self.sentences(of: codes, hasWordBreaks: hasWordBreaks, isQuoted: isQuoted)
        text = DateText(codes: codes, hasWordBreaks: hasWordBreaks)
    }

    /// For each scalar whether one of some stretches holds it.
    func scalars(of stretches: [Range<Int>]) -> [Bool] {
        Self.scalars(of: stretches, in: text.codes, besides: [Bool](repeating: false, count: text.codes.count))
    }

    private static func scalars(of stretches: [Range<Int>], in codes: [UInt32], besides others: [Bool]) -> [Bool] {
        stretches.reduce(into: others) { held, stretch in
            for i in stretch.clamped(to: codes.indices) { held[i] = true }
        }
    }

    /// Simplified, half width, small.
    static func folded(_ code: UInt32) -> UInt32 {
        let narrow = ChineseScript.halfWidth(ChineseScript.folded(code))
        return (0x41...0x5A).contains(narrow) ? narrow + 0x20 : narrow
    }

    /// Whether any of a stretch belongs to what somebody said, or to a title.
    func isQuoted(_ span: Range<Int>) -> Bool { isQuoted[span].contains(true) }

    /// Whether any of a stretch stands between quotation marks, or belongs to a title.
    func isMarked(_ span: Range<Int>) -> Bool { isMarked[span].contains(true) }

    /// The number of the sentence at an offset, or of the last one before it.
    func sentence(at offset: Int) -> Int {
        var (low, high) = (0, sentences.count)
        while low < high {
            let middle = (low + high) / 2
            if sentences[middle].lowerBound <= offset { low = middle + 1 } else { high = middle }
        }
        return max(0, low - 1)
    }

    /// Whether a sentence is the whole of a paragraph that ends without a mark: a headline, what stands below a picture.
    func isCaption(_ number: Int) -> Bool {
        guard sentences.indices.contains(number) else { return false }
        let end = sentences[number].upperBound
        guard end == text.codes.count || text.isAt(end, "\n") else { return false }
        return !text.isAt(end - 1, "。.!?:;…”」』’\"'")
    }

    private static func marked(_ codes: [UInt32]) -> [Bool] {
        var isMarked = [Bool](repeating: false, count: codes.count)
        let marks: [UInt32: UInt32] = [0x201C: 0x201D, 0x300C: 0x300D, 0x300E: 0x300F, 0x300A: 0x300B]
        for open in codes.indices {
            guard let close = marks[codes[open]] else { continue }
            var end = open + 1
            while end < codes.count, codes[end] != close, codes[end] != 0x0A { end += 1 }
            guard end < codes.count, codes[end] == close else { continue }
            for i in open...end { isMarked[i] = true }
        }
        return isMarked
    }

    private static func sentences(of codes: [UInt32], hasWordBreaks: Bool, isQuoted: [Bool]) -> ([Range<Int>], [Int]) {
        var (sentences, paragraphs, start, paragraph): ([Range<Int>], [Int], Int, Int) = ([], [], 0, 0)
        // Lines that were wrapped at a width stand in texts whose paragraphs have an empty line between them.
        let isWrapped = codes.indices.dropLast().contains { codes[$0] == 0x0A && codes[$0 + 1] == 0x0A }
        for i in codes.indices {
            let isBreak = codes[i] == 0x0A && !(isWrapped && isWrap(i, codes))
            let ends = !isQuoted[i] && (codes[i] == 0x3002 || codes[i] == 0x21 || codes[i] == 0x3F || isFullStop(i, codes, hasWordBreaks))
            guard isBreak || ends || i == codes.count - 1 else { continue }
            let end = isBreak ? i : i + 1
            if end > start {
                sentences.append(start..<end)
                paragraphs.append(paragraph)
            }
            start = i + 1
            if isBreak { paragraph += 1 }
        }
        return (sentences, paragraphs)
    }

    /// Whether a line feed stands within a sentence: no other beside it, and no mark before it that ends one.
    private static func isWrap(_ offset: Int, _ codes: [UInt32]) -> Bool {
        guard offset > 0, offset + 1 < codes.count, codes[offset + 1] != 0x0A, codes[offset - 1] != 0x0A else { return false }
        return !"。！？!?.:：；;”」』".unicodeScalars.contains { $0.value == codes[offset - 1] }
    }

    /// A point with a blank or nothing behind it, and more than two letters or a mark before it: neither *U.S.* nor *Mr.*.
    private static func isFullStop(_ offset: Int, _ codes: [UInt32], _ hasWordBreaks: Bool) -> Bool {
        guard hasWordBreaks, codes[offset] == 0x2E, offset + 1 == codes.count || codes[offset + 1] == 0x20 || codes[offset + 1] == 0x0A
        else {
            return false
        }
        var letters = 0
        while offset - letters > 0, (0x61...0x7A).contains(codes[offset - letters - 1]) { letters += 1 }
        return letters > 3 || letters == 0
    }
}
