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
    private let segment: Segment

    /// Opens the index that is in force; a later commit does not change what this reader sees.
    ///
    /// - Throws: `missing`, `damaged` or `version`.
    public init(path: String) throws(IndexError) {
        // A commit between reading the manifest and opening its segment removes that segment: then look again.
        var attempts = 0
        while true {
            let manifest = try Manifest(at: path + "/manifest")
            do {
                segment = try Segment(path: path + "/" + manifest.segment)
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
        try Searcher(segment: segment).search(request)
    }

    /// The stored bytes of the documents whose ids begin so, in the order of their ids.
    public func documents(withIDPrefix prefix: String, limit: Int) throws(IndexError) -> [[UInt8]] {
        var found: [[UInt8]] = []
        for document in try segment.documents(withIDPrefix: prefix, limit: limit) {
            found.append(try segment.stored(of: document))
        }
        return found
    }

    /// The parts of a text that a query's words match, as scalar offsets, in order and apart.
    public static func matches(of query: Query, in text: String) -> [Range<Int>] {
        let tokens = Analyser.tokens(of: text)
        var ranges: [Range<Int>] = []
        for word in query.words {
            switch word {
            case .phrase(let phrase):
                let terms = Analyser.tokens(of: phrase).map(\.term)
                guard !terms.isEmpty, tokens.count >= terms.count else { continue }
                for start in 0...(tokens.count - terms.count)
                where zip(tokens[start...], terms).allSatisfy({ $0.term == $1 }) {
                    ranges.append(tokens[start].span.lowerBound..<tokens[start + terms.count - 1].span.upperBound)
                }
            case .prefix(let stem):
                let stem = Analyser.tokens(of: stem).map(\.term).joined()
                ranges += tokens.filter { $0.term.hasPrefix(stem) }.map(\.span)
            default: continue
            }
        }
        return merged(ranges)
    }

    private static func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
        var result: [Range<Int>] = []
        for range in ranges.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
            if let last = result.last, range.lowerBound <= last.upperBound {
                result[result.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
            } else {
                result.append(range)
            }
        }
        return result
    }
}
