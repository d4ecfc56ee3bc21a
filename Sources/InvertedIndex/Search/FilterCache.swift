import Synchronization

/// Keeps the documents of frequent filters as sets, since the same filters come again and again while the words change.
///
/// A set takes an eighth of a byte for each document of the segment; at most sixteen are kept, the one that was used longest
/// ago goes first.
final class FilterCache: Sendable {
    private struct Entry: Sendable {
        var postings: TermPostings
        var set: DocumentSet
    }

    private static let limit = 16

    private let documents: Int
    /// The last used comes last.
    private let entries = Mutex<[Entry]>([])

    init(documents: Int) { self.documents = documents }

    /// Whether a term is so frequent that its set costs more to make than to keep.
    func isWorthKeeping(_ postings: TermPostings) -> Bool { postings.count > max(documents / 128, 256) }

    /// The documents that have a term.
    func set(_ postings: TermPostings, in segment: Segment) throws(IndexError) -> DocumentSet {
        let known = entries.withLock { entries -> DocumentSet? in
            guard let i = entries.lastIndex(where: { $0.postings == postings }) else { return nil }
            let entry = entries.remove(at: i)
            entries.append(entry)
            return entry.set
        }
        if let known { return known }
        let set = try QueryEvaluation.union([postings], in: segment)
        entries.withLock { entries in
            if entries.count == Self.limit { entries.removeFirst() }
            entries.append(Entry(postings: postings, set: set))
        }
        return set
    }
}
