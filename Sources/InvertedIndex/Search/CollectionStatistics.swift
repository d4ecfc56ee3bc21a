/// How many documents there are in all segments, and how many have a term: what rarity is reckoned from, so that a score
/// does not depend on which segment a document is in, nor on what was deleted.
struct CollectionStatistics {
    private let segments: [Segment]
    /// How many documents there are.
    let count: Int

    init(_ segments: [Segment]) {
        self.segments = segments
        count = segments.reduce(0) { $0 + $1.liveCount }
    }

    /// How many documents of all segments have some terms, each term counted for itself.
    ///
    /// - Parameters:
    ///   - here: the terms' postings in one segment, which are all there are where it is the only one.
    ///   - postings: finds the same terms in another.
    func matching(
        here: [TermPostings], _ postings: (TermDictionary) throws(IndexError) -> [TermPostings]
    ) throws(IndexError) -> Int {
        if segments.count == 1, segments[0].deletions == nil { return here.reduce(0) { $0 + $1.count } }
        var sum = 0
        for segment in segments {
            for postings in try postings(segment.terms) { sum += try segment.liveCount(of: postings) }
        }
        return sum
    }
}
