/// The order of a segment's documents by one of its columns.
struct SegmentOrder {
    private let segment: Segment
    private let column: Int
    private let isDescending: Bool

    /// Nil where documents are ranked, or the segment has no such column: they then stay in the order in which they were added.
    init?(_ order: SearchRequest.Order, in segment: Segment) {
        let field: String
        switch order {
        case .relevance: return nil
        case .descending(let name): (field, isDescending) = (name, true)
        case .ascending(let name): (field, isDescending) = (name, false)
        }
        guard let column = segment.column(field)?.place else { return nil }
        self.segment = segment
        self.column = column
    }

    /// Where a document stands, the least first: without a value behind all others, whichever way they are ordered.
    func key(of document: UInt32) throws(IndexError) -> Int64 {
        let code = try segment.values.code(of: document, column: column)
        guard code != IndexSchema.Kind.missing else { return .max }
        return isDescending ? -Int64(code) : Int64(code)
    }

    /// All of some documents in order; equal ones as they were added.
    func sorted(_ documents: DocumentSet) throws(IndexError) -> [TopHits.Hit] {
        var keyed: [(key: Int64, document: UInt32)] = []
        try documents.forEach { document throws(IndexError) in keyed.append((try key(of: document), document)) }
        keyed.sort { ($0.key, $0.document) < ($1.key, $1.document) }
        return keyed.map { TopHits.Hit(score: 0, document: $0.document) }
    }
}
