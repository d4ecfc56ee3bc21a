/// Answers queries on one segment.
struct Searcher {
    let segment: Segment

    /// What the search of a segment gives.
    struct Answer {
        var count: Int
        var hits: [TopHits.Hit]
        /// All documents that match, where facets want them.
        var all: DocumentSet?
    }

    /// - Parameters:
    ///   - limit: how many of the best hits are wanted.
    ///   - keepingAll: whether all documents that match are wanted.
    func search(_ plan: Plan, limit: Int, keepingAll: Bool) throws(IndexError) -> Answer {
        var collector = Collector(limit: limit, keepingAllOf: keepingAll ? segment.count : nil)
        let deleted = segment.deletions?.documents
        switch plan {
        case .none: break
        case .term(let postings, let textField?, let weight) where !keepingAll:
            try best(of: postings, textField: textField, weight: weight, into: &collector.top)
            collector.count = try segment.liveCount(of: postings)
        case .or(let plans):
            let disjunction = try Disjunction(plans, in: segment, without: deleted)
            try disjunction.collect(into: &collector)
        default:
            let conjunction = try Conjunction([plan] + (deleted.map { [.except($0)] } ?? []), in: segment)
            if let (set, score) = conjunction.set {
                collector.add(set, score: score)
            } else {
                try conjunction.forEach { collector.add($0, $1) }
            }
        }
        return Answer(count: collector.count, hits: collector.top.sorted, all: collector.all)
    }

    /// The best documents of one term: blocks in the order of their bounds, until none can hold a better one.
    private func best(of postings: TermPostings, textField: Int, weight: Float, into top: inout TopHits) throws(IndexError) {
        var cursor = try PostingCursor(postings, in: segment.postings)
        let ranking = segment.rankings[textField]
        let deletions = segment.deletions
        if let single = postings.single {
            if segment.isDeleted(single) { return }
            return top.add(single, weight * ranking.part(frequency: 1, length: try segment.length(of: single, textField: textField)))
        }
        let bounds = try cursor.bounds() + (cursor.blockCount > postings.count / PostingCoding.block ? [255] : [])
        for block in Self.falling(bounds) {
            if weight * ranking.part(bound: bounds[block]) < top.threshold { break }
            try cursor.load(block)
            try cursor.takeBlock(before: .max) { documents, frequencies throws(IndexError) in
                try segment.withParts(of: documents, frequencies: frequencies, textField: textField) { i, part in
                    if let deletions, deletions.documents.contains(documents[i]) { return }
                    top.add(documents[i], weight * part)
                }
            }
        }
    }

    /// The indices of bytes from the greatest byte to the least, equal ones in order.
    private static func falling(_ bytes: [UInt8]) -> [Int] {
        var starts = [Int](repeating: 0, count: 257)
        for byte in bytes { starts[256 - Int(byte)] += 1 }
        for i in 1...256 { starts[i] += starts[i - 1] }
        var order = [Int](repeating: 0, count: bytes.count)
        for (i, byte) in bytes.enumerated() {
            order[starts[255 - Int(byte)]] = i
            starts[255 - Int(byte)] += 1
        }
        return order
    }
}

extension Span {
    /// The first element.
    @inline(__always)
    var first: Element? { isEmpty ? nil : self[0] }

    /// The last element.
    @inline(__always)
    var last: Element? { isEmpty ? nil : self[count - 1] }
}
