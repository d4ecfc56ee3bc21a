/// Reads an index: search it, count in it, give documents back.
///
///     let reader = try IndexReader(path: "Index")
///     let results = try reader.search(SearchRequest(query: try Query(parsing: "开源", schema: reader.schema)))
public struct IndexReader: Sendable {
    /// The bytes that the writer left beside the documents.
    public let userData: [UInt8]
    /// The fields.
    public let schema: IndexSchema
    /// How many documents.
    public var count: Int { statistics.count }
    let segments: [Segment]
    let statistics: CollectionStatistics
    private let archives: [TextArchive]

    /// Opens the index that is in force; a later commit does not change what this reader sees.
    ///
    /// - Throws: `missing`, `damaged` or `version`.
    public init(path: String) throws(IndexError) {
        // A commit between reading the manifest and opening its segments removes some of them: then look again.
        var attempts = 0
        while true {
            let manifest = try Manifest(at: path + "/manifest")
            do throws(IndexError) {
                var segments: [Segment] = []
                for entry in manifest.segments { segments.append(try Segment(folder: path, entry, averages: manifest.averages)) }
                var archives: [TextArchive] = []
                for name in manifest.archives { archives.append(try TextArchive(folder: path, name: name)) }
                guard let first = segments.first else { throw .damaged(path: path + "/manifest", .noSegment) }
                schema = first.schema
                self.segments = segments
                statistics = CollectionStatistics(segments)
                userData = manifest.userData
                self.archives = archives
                return
            } catch {
                attempts += 1
                guard case .missing = error else { throw error }
                guard attempts < 5 else { throw .damaged(path: path, .fileMissing) }
            }
        }
    }

    /// The documents that match, in the order asked for.
    public func search(_ request: SearchRequest) throws(IndexError) -> SearchResults {
        try results(try rank(request))
    }

    /// Which documents match, and how well, without reading them; `results` reads them.
    public func rank(_ request: SearchRequest) throws(IndexError) -> RankedDocuments {
        let isRanked = request.order == .relevance
        let wanted = min(request.limit, count) + min(request.offset, count)
        var total = 0
        var lists: [[TopHits.Hit]] = []
        var counts = request.facets.map { FacetCounts($0) }
        var groups: [UInt64] = []
        for segment in segments {
            let plan = try Planner(segment: segment, statistics: statistics).plan(request.query)
            let answer = try Searcher(segment: segment).search(
                plan, limit: isRanked ? wanted : 0, keepingAll: !isRanked || !request.facets.isEmpty || request.countsGroups)
            total += answer.count
            if let order = SegmentOrder(request.order, in: segment), let all = answer.all {
                lists.append(try order.sorted(all))
            } else {
                lists.append(isRanked ? answer.hits : (answer.all?.first(wanted) ?? []).map { TopHits.Hit(score: 0, document: $0) })
            }
            if request.countsGroups, let all = answer.all {
                try segment.forEachGrouped { if all.contains($0) { groups.append($1) } }
            }
            if let all = answer.all { for i in counts.indices { try counts[i].add(all, in: segment) } }
        }
        let hits = try merged(lists, count: wanted, order: request.order)
        return RankedDocuments(
            total: total, groups: request.countsGroups ? total - repeats(in: groups) : nil,
            hits: Array(hits.dropFirst(request.offset).prefix(request.limit)),
            facets: Dictionary(counts.map { ($0.facet, $0.sorted) }, uniquingKeysWith: { first, _ in first }))
    }

    /// How many are equal to one before them.
    private func repeats(in groups: [UInt64]) -> Int {
        let sorted = groups.sorted()
        return zip(sorted, sorted.dropFirst()).count { $0 == $1 }
    }

    /// Reads the documents that were ranked.
    public func results(_ ranked: RankedDocuments) throws(IndexError) -> SearchResults {
        var hits = ranked.hits.map { SearchResults.Hit(id: "", score: Double($0.hit.score), stored: []) }
        // As they lie, so that a block of records is inflated once.
        let places = ranked.hits
        let order = places.indices.sorted { (places[$0].segment, places[$0].hit.document) < (places[$1].segment, places[$1].hit.document) }
        for i in order { (hits[i].id, hits[i].stored) = try segments[places[i].segment].stored(of: places[i].hit.document) }
        return SearchResults(total: ranked.total, hits: hits, facets: ranked.facets)
    }

    /// The first of the hits of all segments in an order, equal ones by the first column, the greatest first, then by id. A segment's
    /// own order stands.
    private func merged(_ lists: [[TopHits.Hit]], count: Int, order: SearchRequest.Order) throws(IndexError) -> [RankedDocuments.Place] {
        let filled = lists.indices.filter { !lists[$0].isEmpty }
        guard filled.count > 1 else {
            return filled.flatMap { segment in lists[segment].prefix(count).map { RankedDocuments.Place(segment: segment, hit: $0) } }
        }
        var heads: [MergedHead] = []
        for i in filled {
            heads.append(try MergedHead(place: RankedDocuments.Place(segment: i, hit: lists[i][0]), in: segments[i], order: order))
        }
        var next = [Int](repeating: 1, count: lists.count)
        var hits: [RankedDocuments.Place] = []
        while hits.count < count, !heads.isEmpty {
            var best = 0
            for i in heads.indices.dropFirst() {
                try heads[i].readTie(ifEqualTo: heads[best])
                try heads[best].readTie(ifEqualTo: heads[i])
                if heads[i].precedes(heads[best]) { best = i }
            }
            let segment = heads[best].place.segment
            hits.append(heads[best].place)
            if next[segment] < lists[segment].count {
                let hit = lists[segment][next[segment]]
                let place = RankedDocuments.Place(segment: segment, hit: hit)
                heads[best] = try MergedHead(place: place, in: segments[segment], order: order)
                next[segment] += 1
            } else {
                heads.remove(at: best)
            }
        }
        return hits
    }

    /// The stored bytes of the documents whose ids begin so, in the order of their ids.
    public func documents(withIDPrefix prefix: String, limit: Int) throws(IndexError) -> [[UInt8]] {
        var found: [(id: String, stored: [UInt8])] = []
        for segment in segments {
            let documents = try segment.documents(withIDPrefix: prefix, limit: limit)
            var stored = [(id: String, stored: [UInt8])](repeating: ("", []), count: documents.count)
            // Read as they lie.
            for i in documents.indices.sorted(by: { documents[$0] < documents[$1] }) { stored[i] = try segment.stored(of: documents[i]) }
            found += stored
        }
        if segments.count > 1 { found.sort { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) } }
        return found.prefix(limit).map(\.stored)
    }

    /// The text that is kept under a key; nil where none is.
    public func text(_ key: String) throws(IndexError) -> [UInt8]? {
        for archive in archives { if let number = try archive.number(of: key) { return try archive.bytes(number) } }
        return nil
    }

    /// The same as it is kept, to be handed to a writer of another index.
    public func keptText(_ key: String) throws(IndexError) -> KeptText? {
        for archive in archives { if let number = try archive.number(of: key) { return try archive.kept(number) } }
        return nil
    }

    /// Whether a text is kept under a key.
    public func keepsText(_ key: String) throws(IndexError) -> Bool {
        for archive in archives where try archive.number(of: key) != nil { return true }
        return false
    }

    /// Verifies every checksum of the index, and every text that it keeps.
    ///
    /// - Throws: `damaged`, naming the file and the place.
    public func check() throws(IndexError) {
        for segment in segments { try segment.check() }
        for archive in archives { try archive.check() }
    }
}

/// The documents that a search found, not yet read.
public struct RankedDocuments: Sendable {
    /// How many documents match.
    public let total: Int
    /// How many there are when those of one group count once; nil where it was not asked for. Documents in no group count each.
    public let groups: Int?
    /// Those asked for, in their order.
    private(set) var hits: [Place]
    let facets: [SearchRequest.Facet: [(value: String, count: Int)]]

    init(total: Int, groups: Int?, hits: [Place], facets: [SearchRequest.Facet: [(value: String, count: Int)]]) {
        self.total = total
        self.groups = groups
        self.hits = hits
        self.facets = facets
    }

    /// How many there are to be read.
    public var count: Int { hits.count }

    /// The values of a facet with their counts.
    public func counts(of facet: SearchRequest.Facet) -> [(value: String, count: Int)] { facets[facet] ?? [] }

    /// Some of them, to be read by themselves; what lies beyond the last is left out.
    public func part(_ range: Range<Int>) -> RankedDocuments {
        var part = self
        part.hits = Array(hits[range.clamped(to: hits.indices)])
        return part
    }

    /// A hit of a segment.
    struct Place: Sendable {
        var segment: Int
        var hit: TopHits.Hit
    }
}

/// The next hit of a segment, with what decides between equals, read when it is asked for.
private struct MergedHead {
    let place: RankedDocuments.Place
    private let segment: Segment
    /// Where it stands in the order of a column, the least first.
    private let key: Int64
    private var tie: (rank: Int32, id: String)?

    init(place: RankedDocuments.Place, in segment: Segment, order: SearchRequest.Order) throws(IndexError) {
        self.place = place
        self.segment = segment
        key = try SegmentOrder(order, in: segment)?.key(of: place.hit.document) ?? 0
    }

    /// Reads what decides, if order and scores do not.
    mutating func readTie(ifEqualTo other: MergedHead) throws(IndexError) {
        guard tie == nil, key == other.key, place.hit.score == other.place.hit.score else { return }
        tie = (try segment.rank(of: place.hit.document), try segment.id(of: place.hit.document))
    }

    func precedes(_ other: MergedHead) -> Bool {
        if key != other.key { return key < other.key }
        if place.hit.score != other.place.hit.score { return place.hit.score > other.place.hit.score }
        guard let tie, let otherTie = other.tie else { return place.segment < other.place.segment }
        return tie.rank != otherTie.rank ? tie.rank > otherTie.rank : tie.id.utf8.lexicographicallyPrecedes(otherTie.id.utf8)
    }
}
