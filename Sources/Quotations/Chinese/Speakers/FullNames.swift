import Articles

/// Finds the names that an article spells out in parts: Kevin Weil, 杰罗姆·鲍威尔. One part alone means the whole from there on.
struct FullNames {
    let text: ChineseText

    private var folded: FoldedText { text.folded }
    /// Between the parts of a foreign name: 杰罗姆·鲍威尔, 马克・古尔曼, 皮特-黑格塞斯.
    static let dots: ScalarSet = "·•‧・･-－"

    /// Calls with every such name, and whether its first part alone means it too.
    func forEach(_ body: (TextSpan, _ isFirstEnough: Bool) -> Void) {
        var i = 0
        while i < text.scalars.count {
            if Mark.isCapital(text.scalars[i]), i == 0 || !Mark.isLatin(text.scalars[i - 1]) {
                let end = latin(from: i)
                if let end { body(TextSpan(i, end), isPerson(TextSpan(i, end))) }
                i = max(i + 1, end ?? wordEnd(i))
            } else if Self.dots.contains(folded[i]) {
                if let name = dotted(i) {
                    body(name, true)
                    i = name.end
                }
                i += 1
            } else {
                i += 1
            }
        }
    }

    /// The Latin name in parts that begins at a place: Kevin Weil.
    func latinName(at start: Int) -> TextSpan? {
        guard start < text.scalars.count, Mark.isCapital(text.scalars[start]), start == 0 || !Mark.isLatin(text.scalars[start - 1]) else {
            return nil
        }
        return latin(from: start).map { TextSpan(start, $0) }
    }

    private func wordEnd(_ start: Int) -> Int {
        var i = start
        while i < text.scalars.count, Mark.isLatin(text.scalars[i]) { i += 1 }
        return i
    }

    /// Two or three words, each a capital with small letters behind it.
    private func latin(from start: Int) -> Int? {
        var words = 0
        var i = start
        var end = start
        while words < 3, i < text.scalars.count, Mark.isCapital(text.scalars[i]) {
            let stop = wordEnd(i)
            let isInitial = stop == i + 1 && stop < text.scalars.count && text.scalars[stop] == 0x2E
            guard isInitial || stop - i >= 2 && (i + 1..<stop).contains(where: { !Mark.isCapital(text.scalars[$0]) }) else { break }
            words += 1
            end = isInitial ? stop + 1 : stop
            guard end + 1 < text.scalars.count, text.scalars[end] == 0x20 || text.scalars[end] == 0x0A,
                Mark.isCapital(text.scalars[end + 1])
            else { break }
            i = end + 1
        }
        guard words >= 2, end == text.scalars.count || !Mark.isDigit(text.scalars[end]) else { return nil }
        return end
    }

    /// Whether words around a Latin name say that it is a person's: a title before it, or a reporting word or a colon behind.
    func isPerson(_ name: TextSpan) -> Bool {
        let trie = WordTrie.chinese
        var start = name.start
        while start > 0, Mark.isSpace(folded[start - 1]) { start -= 1 }
        for length in 1...4 where start - length >= 0 {
            if trie.isWord([.title, .person], in: folded, start - length, start) { return true }
        }
        let end = text.afterSpaces(name.end, to: folded.count)
        return end < folded.count
            && (Mark.isColon(folded[end]) || trie.longest([.says, .thinks], in: folded, at: end, to: folded.count) != nil)
    }

    /// A name around a dot: as many characters on both sides as foreign names are spelt with.
    private func dotted(_ dot: Int) -> TextSpan? {
        var start = dot
        while start > 0, dot - start < 6, ChineseCharacters.transliterating.contains(folded[start - 1]) { start -= 1 }
        // 让-诺埃尔·巴罗
        if start > 1, Self.dots.contains(folded[start - 1]),
            ChineseCharacters.transliterating.contains(folded[start - 2]) || folded[start - 2] == "让"
        {
            start -= 2
        }
        var end = dot + 1
        var part = 0
        while end < folded.count, part < 7 {
            if ChineseCharacters.transliterating.contains(folded[end]) {
                part += 1
            } else if Self.dots.contains(folded[end]), part > 0 {
                part = 0
            } else {
                break
            }
            end += 1
        }
        start = afterTitle(start, dot)
        return dot - start >= 2 && part >= 2 ? TextSpan(start, end) : nil
    }

    /// Behind a word that says what somebody is, some of whose characters names are spelt with, too: 亿万富翁埃隆-马斯克, 总理麦克·林.
    private func afterTitle(_ start: Int, _ dot: Int) -> Int {
        for end in stride(from: dot - 2, to: start, by: -1) {
            for length in 2...4 where end - length >= 0 && end - length <= start && start < end {
                if WordTrie.chinese.isWord([.title, .person], in: folded, end - length, end) { return end }
            }
        }
        return start
    }
}
