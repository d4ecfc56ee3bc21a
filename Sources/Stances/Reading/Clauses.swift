/// Cuts a text into clauses.
enum Clauses {
    /// The stretches between commas and sentence marks; an English clause also ends before a conjunction.
    static func ranges(in folded: [UInt32]) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var start = 0
        func close(at end: Int) {
            if folded[start..<end].contains(where: { $0 > 0x20 && !isMark($0) }) {
                ranges.append(start..<end)
            } else if let last = ranges.popLast() {
                ranges.append(last.lowerBound..<end)
            }
            start = end
        }
        for (i, c) in folded.enumerated() {
            if isMark(c) || (c == "." && (i + 1 == folded.count || folded[i + 1] == 0x20)) {
                close(at: i + 1)
            } else if c == 0x20, startsConjunction(i + 1, in: folded), !folded[..<i].ends(with: allBut) {
                close(at: i + 1)
            }
        }
        if start < folded.count { close(at: folded.count) }
        return ranges
    }

    /// Whether a clause ends with a mark.
    @inline(__always)
    static func isMark(_ c: UInt32) -> Bool {
        switch c {
        case "，", ",", "。", "；", ";", "！", "!", "？", "?", "\n", "…", "：", ":": true
        default: false
        }
    }

    /// Whether a sentence ends with a mark.
    @inline(__always)
    static func endsSentence(_ c: UInt32) -> Bool {
        switch c {
        case "。", "！", "!", "？", "?", ".", "\n": true
        default: false
        }
    }

    private static func startsConjunction(_ start: Int, in folded: [UInt32]) -> Bool {
        guard start < folded.count, firstLetters.contains(folded[start]) else { return false }
        return conjunctions.contains { folded[start...].starts(with: $0) }
    }

    /// "all but gone" says one thing.
    private static let allBut = ExpressionTrie.fold(" all")
    private static let conjunctions = ShapeClass.words(of: .conjunction).map { ExpressionTrie.fold($0 + " ") }
    private static let firstLetters = Set(conjunctions.map { $0[0] })
}

extension Collection<UInt32> where Self: BidirectionalCollection {
    fileprivate func ends(with other: [UInt32]) -> Bool { suffix(other.count).elementsEqual(other) }
}
