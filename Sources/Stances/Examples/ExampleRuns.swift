import Hashing

/// The runs of one to three neighbouring words of a text, a Han character being a word, and a side's name one that stands for the side.
struct ExampleRuns {
    /// The words with their places; the text's edges are words too.
    private(set) var words: [(word: UInt64, range: Range<Int>)] = []
    /// What tells a run from others, each once.
    private(set) var hashes: [UInt64] = []
    /// Where each first stands.
    private(set) var ranges: [Range<Int>] = []

    init(_ folded: [UInt32], tokens: [DebateVocabulary.Token]) {
        var names: [Int: (side: Int, end: Int)] = [:]
        for token in tokens {
            if case .term(let side) = token.meaning { names[token.range.lowerBound] = (side, token.range.upperBound) }
        }
        words.append((Self.edge, 0..<0))
        var i = 0
        while i < folded.count {
            let start = i
            if !names.isEmpty, let name = names[i] {
                i = max(name.end, i + 1)
                words.append((Self.firstSide + UInt64(name.side), start..<i))
            } else if ExpressionTrie.isWord(folded[i]) {
                var hash = FNV1a()
                while i < folded.count, ExpressionTrie.isWord(folded[i]) || folded[i] == 0x27 || folded[i] == 0x2D,
                    names.isEmpty || names[i] == nil
                {
                    hash.add(word: UInt64(folded[i]))
                    i += 1
                }
                words.append((hash.value, start..<i))
            } else {
                i += 1
                if folded[start] > 0x20 { words.append((UInt64(folded[start]), start..<i)) }
            }
        }
        words.append((Self.edge, folded.count..<folded.count))
        var seen = RunNumbers(room: 3 * words.count)
        hashes.reserveCapacity(3 * words.count)
        ranges.reserveCapacity(3 * words.count)
        for length in 1...3 {
            for start in words.indices.dropLast(length - 1) {
                var run = FNV1a(apart: UInt64(length))
                for i in start..<start + length { run.add(word: words[i].word) }
                guard seen.insert(run.value) else { continue }
                hashes.append(run.value)
                ranges.append(words[start].range.hull(with: words[start + length - 1].range))
            }
        }
    }

    /// Words that no character is.
    private static let edge: UInt64 = 0x11_0000
    private static let firstSide: UInt64 = 0x11_0001
}
