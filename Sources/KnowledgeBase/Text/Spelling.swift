/// Suggests what a person may have meant to type.
public enum Spelling {
    /// The nearest of some words: at most a third of the letters differ, or it begins so; nil where none is near.
    public static func nearest(to word: String, among known: [String]) -> String? {
        let wanted = Array(word.lowercased())
        guard !wanted.isEmpty else { return nil }
        let ranked = known.compactMap { candidate -> (distance: Int, word: String)? in
            let other = Array(candidate.lowercased())
            if wanted.count >= 2, other.starts(with: wanted) { return (0, candidate) }
            let distance = distance(wanted, other)
            return distance <= max(1, min(wanted.count, other.count) / 3) ? (distance, candidate) : nil
        }
        return ranked.min { ($0.distance, $0.word) < ($1.distance, $1.word) }?.word
    }

    /// Changes of one letter, and of two neighbours' places, from one word to the other (optimal string alignment).
    private static func distance(_ a: [Character], _ b: [Character]) -> Int {
        var rows = [Array(0...b.count)]
        for i in a.indices {
            var row = [i + 1]
            for j in b.indices {
                var best = min(rows[i][j + 1] + 1, row[j] + 1, rows[i][j] + (a[i] == b[j] ? 0 : 1))
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, rows[i - 1][j - 1] + 1) }
                row.append(best)
            }
            rows.append(row)
        }
        return rows[a.count][b.count]
    }
}
