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
                guard let first = segments.first else { throw .damaged(path: path + "/manifest", reason: "it names no segment") }
                schema = first.schema
                self.segments = segments
                statistics = CollectionStatistics(segments)
                userData = manifest.userData
                return
            } catch {
                attempts += 1
                guard case .missing = error else { throw error }
                guard attempts < 5 else { throw .damaged(path: path, reason: "a segment is missing") }
            }
        }
    }

    /// The documents that match, best or newest first.
    public func search(_ request: SearchRequest) throws(IndexError) -> SearchResults {
        try results(try rank(request))
    }

    /// Which documents match, and how well, without reading them; `results` reads them.
    public func rank(_ request: SearchRequest) throws(IndexError) -> RankedDocuments {
        let byDate = request.order == .date
        let wanted = min(request.limit, count) + min(request.offset, count)
        var total = 0
        var lists: [[TopHits.Hit]] = []
        var facets: [String: [String: Int]] = [:]
        var groups: [UInt64] = []
        for segment in segments {
            let plan = try Planner(segment: segment, statistics: statistics).plan(request.query)
            let answer = try Searcher(segment: segment).search(
                plan, limit: byDate ? 0 : wanted, keepingAll: byDate || !request.facets.isEmpty || request.countsGroups)
            total += answer.count
            if byDate, let all = answer.all {
                lists.append(try newestFirst(all, in: segment))
            } else {
                lists.append(answer.hits)
            }
            if request.countsGroups, let all = answer.all {
                try segment.forEachGrouped { if all.contains($0) { groups.append($1) } }
            }
            for field in request.facets { try count(field, among: answer.all, in: segment, to: &facets[field, default: [:]]) }
        }
        let hits = try merged(lists, count: wanted)
        return RankedDocuments(
            total: total, groups: request.countsGroups ? total - repeats(in: groups) : nil,
            hits: Array(hits.dropFirst(request.offset).prefix(request.limit)),
            facets: facets.mapValues { counts in
                counts.map { (value: $0.key, count: $0.value) }.sorted { ($1.count, $0.value) < ($0.count, $1.value) }
            })
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

    /// The first of the hits of all segments: the best, then the newest, then by id. A segment's own order stands.
    private func merged(_ lists: [[TopHits.Hit]], count: Int) throws(IndexError) -> [RankedDocuments.Place] {
        let filled = lists.indices.filter { !lists[$0].isEmpty }
        guard filled.count > 1 else {
            return filled.flatMap { segment in lists[segment].prefix(count).map { RankedDocuments.Place(segment: segment, hit: $0) } }
        }
        var heads: [MergedHead] = []
        for i in filled { heads.append(MergedHead(place: RankedDocuments.Place(segment: i, hit: lists[i][0]), in: segments[i])) }
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
                heads[best] = MergedHead(place: RankedDocuments.Place(segment: segment, hit: hit), in: segments[segment])
                next[segment] += 1
            } else {
                heads.remove(at: best)
            }
        }
        return hits
    }

    private func newestFirst(_ documents: DocumentSet, in segment: Segment) throws(IndexError) -> [TopHits.Hit] {
        var dated: [(day: Int32, document: UInt32)] = []
        try documents.forEach { document throws(IndexError) in dated.append((try segment.day(of: document), document)) }
        dated.sort { ($1.day, $0.document) < ($0.day, $1.document) }
        return dated.map { TopHits.Hit(score: 0, document: $0.document) }
    }

    private func count(
        _ field: String, among documents: DocumentSet?, in segment: Segment, to counts: inout [String: Int]
    ) throws(IndexError) {
        guard let documents, let number = segment.number(of: field) else { return }
        try segment.terms.forEachWord(from: [TermKey.word(field: number)]) { word, postings throws(IndexError) in
            guard word.first == TermKey.word(field: number) else { return false }
            var cursor = try PostingCursor(postings, in: segment.postings)
            var count = 0
            while cursor.document != .max {
                if documents.contains(cursor.document) { count += 1 }
                try cursor.advance()
            }
            if count > 0 { counts[String(decoding: word.dropFirst(), as: UTF8.self), default: 0] += count }
            return true
        }
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

    /// Verifies every checksum of the index.
    ///
    /// - Throws: `damaged`, naming the file and the place.
    public func check() throws(IndexError) { for segment in segments { try segment.check() } }
}

/// The documents that a search found, not yet read.
public struct RankedDocuments: Sendable {
    /// How many documents match.
    public let total: Int
    /// How many there are when those of one group count once; nil where it was not asked for. Documents in no group count each.
    public let groups: Int?
    /// Those asked for, in their order.
    private(set) var hits: [Place]
    let facets: [String: [(value: String, count: Int)]]

    init(total: Int, groups: Int?, hits: [Place], facets: [String: [(value: String, count: Int)]]) {
        self.total = total
        self.groups = groups
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
    private var tie: (day: Int32, id: String)?

    init(place: RankedDocuments.Place, in segment: Segment) {
        self.place = place
        self.segment = segment
    }

    /// Reads what decides, if the scores do not.
    mutating func readTie(ifEqualTo other: MergedHead) throws(IndexError) {
        guard tie == nil, place.hit.score == other.place.hit.score else { return }
        tie = (try segment.day(of: place.hit.document), try segment.id(of: place.hit.document))
    }

    func precedes(_ other: MergedHead) -> Bool {
        if place.hit.score != other.place.hit.score { return place.hit.score > other.place.hit.score }
        guard let tie, let otherTie = other.tie else { return place.segment < other.place.segment }
        return tie.day != otherTie.day ? tie.day > otherTie.day : tie.id.utf8.lexicographicallyPrecedes(otherTie.id.utf8)
    }
}
