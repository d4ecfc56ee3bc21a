/// Reads an index: search it, count in it, give documents back.
///
///     let reader = try IndexReader(path: "Index")
///     let results = try reader.search(SearchRequest(query: try Query(parsing: "开源", schema: reader.schema)))
public struct IndexReader: Sendable {
    /// The bytes that the writer left beside the documents.
    public let userData: [UInt8]
    /// The fields.
    public var schema: IndexSchema { segment.schema }
    /// How many documents.
    public var count: Int { segment.count }
    let segment: Segment

    /// Opens the index that is in force; a later commit does not change what this reader sees.
    ///
    /// - Throws: `missing`, `damaged` or `version`.
    public init(path: String) throws(IndexError) {
        // A commit between reading the manifest and opening its segment removes that segment: then look again.
        var attempts = 0
        while true {
            let manifest = try Manifest(at: path + "/manifest")
            do {
                segment = try Segment(folder: path, name: manifest.segment)
                userData = manifest.userData
                return
            } catch {
                attempts += 1
                guard case .missing = error else { throw error }
                guard attempts < 5 else { throw .damaged(path: path, reason: "its segment is missing") }
            }
        }
    }

    /// The documents that match, best or newest first.
    public func search(_ request: SearchRequest) throws(IndexError) -> SearchResults {
        try results(try rank(request))
    }

    /// Which documents match, and how well, without reading them; `results` reads them.
    public func rank(_ request: SearchRequest) throws(IndexError) -> RankedDocuments {
        let plan = try Planner(segment: segment, statistics: CollectionStatistics([segment])).plan(request.query)
        let byDate = request.order == .date
        let wanted = min(request.limit, segment.count) + min(request.offset, segment.count)
        let answer = try Searcher(segment: segment).search(
            plan, limit: byDate ? 0 : wanted, keepingAll: byDate || !request.facets.isEmpty)
        var hits = answer.hits
        if byDate, let all = answer.all { hits = try newestFirst(all) }
        var ranked = RankedDocuments(total: answer.count, hits: Array(hits.dropFirst(request.offset).prefix(request.limit)), facets: [:])
        for field in request.facets { ranked.facets[field] = try counts(of: field, among: answer.all) }
        return ranked
    }

    /// Reads the documents that were ranked.
    public func results(_ ranked: RankedDocuments) throws(IndexError) -> SearchResults {
        var results = SearchResults(total: ranked.total, hits: [], facets: ranked.facets)
        for hit in ranked.hits {
            let (id, stored) = try segment.stored(of: hit.document)
            results.hits.append(SearchResults.Hit(id: id, score: Double(hit.score), stored: stored))
        }
        return results
    }

    private func newestFirst(_ documents: DocumentSet) throws(IndexError) -> [TopHits.Hit] {
        var dated: [(day: Int32, document: UInt32)] = []
        try documents.forEach { document throws(IndexError) in dated.append((try segment.day(of: document), document)) }
        dated.sort { ($1.day, $0.document) < ($0.day, $1.document) }
        return dated.map { TopHits.Hit(score: 0, document: $0.document) }
    }

    private func counts(of field: String, among documents: DocumentSet?) throws(IndexError) -> [(value: String, count: Int)] {
        guard let documents, let number = segment.number(of: field) else { return [] }
        var counts: [(value: String, count: Int)] = []
        try segment.terms.forEachWord(from: [TermKey.word(field: number)]) { word, postings throws(IndexError) in
            guard word.first == TermKey.word(field: number) else { return false }
            var cursor = try PostingCursor(postings, in: segment.postings)
            var count = 0
            while cursor.document != .max {
                if documents.contains(cursor.document) { count += 1 }
                try cursor.advance()
            }
            if count > 0 { counts.append((String(decoding: word.dropFirst(), as: UTF8.self), count)) }
            return true
        }
        return counts.sorted { ($1.count, $0.value) < ($0.count, $1.value) }
    }

    /// The stored bytes of the documents whose ids begin so, in the order of their ids.
    public func documents(withIDPrefix prefix: String, limit: Int) throws(IndexError) -> [[UInt8]] {
        var found: [[UInt8]] = []
        for document in try segment.documents(withIDPrefix: prefix, limit: limit) {
            found.append(try segment.stored(of: document).stored)
        }
        return found
    }

    /// Verifies every checksum of the index.
    ///
    /// - Throws: `damaged`, naming the file and the place.
    public func check() throws(IndexError) { try segment.check() }
}

/// The documents that a search found, not yet read.
public struct RankedDocuments: Sendable {
    /// How many documents match.
    public let total: Int
    /// Those asked for, in their order.
    private(set) var hits: [TopHits.Hit]
    var facets: [String: [(value: String, count: Int)]]

    init(total: Int, hits: [TopHits.Hit], facets: [String: [(value: String, count: Int)]]) {
        self.total = total
        self.hits = hits
        self.facets = facets
    }

    /// How many there are to be read.
    public var count: Int { hits.count }

    /// The values of a facet with their counts, most frequent first.
    public func counts(of field: String) -> [(value: String, count: Int)] { facets[field] ?? [] }

    /// Some of them, to be read by themselves; what lies beyond the last is left out.
    public func part(_ range: Range<Int>) -> RankedDocuments {
        var part = self
        part.hits = Array(hits[range.clamped(to: hits.indices)])
        return part
    }
}
