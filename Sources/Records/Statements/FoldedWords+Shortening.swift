extension FoldedWords {
    /// Whether other words are these, shortened: up to three pieces of these in their order, with nothing put in their place.
    ///
    /// A cut that takes a negation with it (不, 没有, not) makes another statement. O(length · length) on the few
    /// candidates that share a fingerprint.
    package func isShortened(to shorter: FoldedWords) -> Bool {
        guard shorter.count >= Self.leastShared, shorter.count <= count else { return false }
        var (here, there, pieces) = (0, 0, 0)
        while here < shorter.count {
            guard pieces < Self.mostPieces, let piece = longestPiece(of: shorter, from: here, notBefore: there) else { return false }
            let isWhole = piece.count == shorter.count - here
            guard isWhole || piece.count >= Self.leastPiece(shorter.scalars[here]) else { return false }
            if takesNegation(there..<piece.lowerBound, isMiddle: pieces > 0) { return false }
            here += piece.count
            there = piece.upperBound
            pieces += 1
        }
        return !takesNegation(after: there)
    }

    /// Below this many scalars two quotations must be equal to be one statement: 没有意义 is said often.
    package static let leastShared = 10
    private static let mostPieces = 3

    /// Pieces of fewer scalars are found anywhere.
    private static func leastPiece(_ scalar: UInt32) -> Int { scalar < 0x2E80 ? 10 : 4 }

    /// The longest run of the shorter words from a place that stands in these at or after another.
    private func longestPiece(of shorter: FoldedWords, from here: Int, notBefore there: Int) -> Range<Int>? {
        var best: Range<Int>?
        var start = there
        while start < count {
            if scalars[start] == shorter.scalars[here] {
                var length = 1
                while here + length < shorter.count, start + length < count, scalars[start + length] == shorter.scalars[here + length] {
                    length += 1
                }
                if length > (best?.count ?? 0) { best = start..<(start + length) }
                if here + length == shorter.count { break }
            }
            start += 1
        }
        return best
    }

    /// Whether what is left out, back to the start of its clause, holds a negation or hedges the claim.
    private func takesNegation(_ gap: Range<Int>, isMiddle: Bool) -> Bool {
        guard !gap.isEmpty else { return false }
        var start = gap.upperBound
        guard start < count, !startsClause[start] else { return false }
        while start > gap.lowerBound, gap.upperBound - start < 12 {
            start -= 1
            if startsClause[start] { break }
        }
        let left = scalars[start..<gap.upperBound]
        if left.contains(where: Self.negations.contains) { return true }
        return Self.negatingWords.contains { word in
            left.count >= word.count && left.indices.contains { left[$0...].starts(with: word) }
        }
    }

    /// Whether what is left out behind a place, up to the end of its clause, denies what stands before it (…是一种错觉).
    private func takesNegation(after place: Int) -> Bool {
        guard place < count, !startsClause[place] else { return false }
        let end = startsClause[place...].firstIndex(of: true) ?? count
        let left = scalars[place..<end]
        return left.contains(where: Self.negations.contains)
            || Self.denials.contains { word in left.indices.contains { left[$0...].starts(with: word) } }
    }

    private static let denials: [[UInt32]] = ["错", "误解", "谎", "幻想", "神话", "myth", "illusion", "wrong", "not"].map { word in
        word.unicodeScalars.map(\.value)
    }

    /// 不没无未非别勿難难
    private static let negations: Set<UInt32> = [0x4E0D, 0x6CA1, 0x65E0, 0x672A, 0x975E, 0x522B, 0x52FF, 0x96BE]
    private static let negatingWords: [[UInt32]] = ["not", "never", "no", "nt", "hardly", "if", "如果", "所谓", "以为", "说"].map { word in
        word.unicodeScalars.map(\.value)
    }
}
