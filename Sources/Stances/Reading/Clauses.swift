/// Cuts a text into clauses.
enum Clauses {
    /// The stretches between commas and sentence marks; an English clause also ends before a conjunction.
    static func ranges(in folded: [UInt32]) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var start = 0
        func close(at end: Int) {
            if folded[start..<end].contains(where: { $0 > 0x20 && !marks.contains($0) }) {
                ranges.append(start..<end)
            } else if let last = ranges.popLast() {
                ranges.append(last.lowerBound..<end)
            }
            start = end
        }
        for (i, c) in folded.enumerated() {
            if marks.contains(c) || (c == 0x2E && (i + 1 == folded.count || folded[i + 1] == 0x20)) {
                close(at: i + 1)
            } else if c == 0x20, conjunctions.contains(where: { folded[(i + 1)...].starts(with: $0) }), !folded[..<i].ends(with: allBut) {
                close(at: i + 1)
            }
        }
        if start < folded.count { close(at: folded.count) }
        return ranges
    }

    static let marks: Set<UInt32> = [0xFF0C, 0x2C, 0x3002, 0xFF1B, 0x3B, 0xFF01, 0x21, 0xFF1F, 0x3F, 0x0A, 0x2026, 0xFF1A, 0x3A]
    /// "all but gone" says one thing.
    private static let allBut = ExpressionTrie.fold(" all")
    private static let conjunctions: [[UInt32]] = [
        "but ", "because ", "while ", "whereas ", "although ", "unless ", "so ", "until ", "and it ", "and they ",
    ]
    .map { ExpressionTrie.fold($0) }
}

extension Collection<UInt32> where Self: BidirectionalCollection {
    fileprivate func ends(with other: [UInt32]) -> Bool { suffix(other.count).elementsEqual(other) }
}
