/// What a person may have meant to type.
public enum Spelling {
    /// The nearest of some words: at most a third of the letters of the shorter one differ, or it begins so; nil where none is
    /// near. Of equally near ones the shortest.
    public static func nearest(to word: String, among known: [String]) -> String? {
        let wanted = Array(word.lowercased().unicodeScalars)
        guard !wanted.isEmpty else { return nil }
        let ranked = known.compactMap { candidate -> (distance: Int, word: String)? in
            let other = Array(candidate.lowercased().unicodeScalars)
            if wanted.count >= 2, other.starts(with: wanted) { return (0, candidate) }
            let allowed = min(wanted.count, other.count) / 3
            guard abs(wanted.count - other.count) <= allowed else { return nil }
            let distance = distance(wanted, other)
            return distance <= allowed ? (distance, candidate) : nil
        }
        return ranked.min { ($0.distance, $0.word.count, $0.word) < ($1.distance, $1.word.count, $1.word) }?.word
    }

    /// How many letters must be changed, added or left out, or change places with their neighbours, to make one word of the
    /// other (optimal string alignment). O(a·b), both short.
    public static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
        // The rows for the first letters of `a`: two back, one back, and the one that is made.
        var (before, above, row) = ([Int](), [Int](), Array(0...b.count))
        for i in a.indices {
            (before, above) = (above, row)
            row[0] = i + 1
            for j in b.indices {
                var best = min(above[j + 1] + 1, row[j] + 1, above[j] + (a[i] == b[j] ? 0 : 1))
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, before[j - 1] + 1) }
                row[j + 1] = best
            }
        }
        return row[b.count]
    }
}
