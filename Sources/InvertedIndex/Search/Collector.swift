/// Takes the documents that match: counts them, keeps the best, and marks them where facets or dates want that.
struct Collector {
    /// How many came.
    var count = 0
    var top: TopHits
    /// All that came, where they are wanted.
    var all: DocumentSet?

    init(limit: Int, keepingAllOf capacity: Int?) {
        top = TopHits(limit: limit)
        all = capacity.map { DocumentSet(capacity: $0) }
    }

    /// Whether documents that cannot enter the best need only be counted.
    var wantsOnlyTheBest: Bool { all == nil }

    /// Adds documents that all weigh the same: the first are the best.
    mutating func add(_ documents: DocumentSet, score: Float) {
        count += documents.count
        if all != nil { all = documents }
        for document in documents.first(top.limit) { top.add(document, score) }
    }

    @inline(__always)
    mutating func add(_ document: UInt32, _ score: Float) {
        count += 1
        all?.insert(document)
        top.add(document, score)
    }
}
