#if canImport(Glibc)
    import Glibc
#endif

/// Answers queries on one segment.
///
/// Ranks by Okapi BM25 (Robertson and Zaragoza, 2009) with k1 = 1.2 and b = 0.75; a phrase is ranked as one term.
struct Searcher {
    let segment: Segment

    /// Documents in order, each with its score so far.
    private typealias Matches = [(document: Int, score: Double)]

    func search(_ request: SearchRequest) throws(IndexError) -> SearchResults {
        let matches = try evaluate(request.query)
        let ordered = try order(matches, by: request.order)
        var hits: [SearchResults.Hit] = []
        for match in ordered.dropFirst(request.offset).prefix(request.limit) {
            hits.append(
                SearchResults.Hit(
                    id: try segment.id(of: match.document), score: match.score,
                    stored: try segment.stored(of: match.document)))
        }
        var facets: [String: [(value: String, count: Int)]] = [:]
        for field in request.facets { facets[field] = try counts(of: field, among: matches) }
        return SearchResults(total: matches.count, hits: hits, facets: facets)
    }

    private func order(_ matches: Matches, by order: SearchRequest.Order) throws(IndexError) -> Matches {
        var dated: [(match: (document: Int, score: Double), day: Int32)] = []
        dated.reserveCapacity(matches.count)
        for match in matches { dated.append((match, try segment.day(of: match.document)?.number ?? 0)) }
        dated.sort { a, b in
            if order == .relevance, a.match.score != b.match.score { return a.match.score > b.match.score }
            return (-a.day, a.match.document) < (-b.day, b.match.document)
        }
        return dated.map(\.match)
    }

    private func counts(of field: String, among matches: Matches) throws(IndexError) -> [(value: String, count: Int)] {
        guard let number = segment.number(of: field) else { return [] }
        var isMatch = [Bool](repeating: false, count: segment.count)
        for match in matches { isMatch[match.document] = true }
        var counts: [(value: String, count: Int)] = []
        for (term, value) in try segment.terms(of: number) {
            let count = try segment.postings(ofTerm: term, hasPositions: false).count { isMatch[$0.document] }
            if count > 0 { counts.append((value, count)) }
        }
        return counts.sorted { ($1.count, $0.value) < ($0.count, $1.value) }
    }

    private func evaluate(_ query: Query) throws(IndexError) -> Matches {
        switch query {
        case .all: return (0..<segment.count).map { ($0, 0) }
        case .phrase(let phrase): return try ranked { field throws(IndexError) in try documents(with: phrase, in: field) }
        case .prefix(let stem): return try ranked { field throws(IndexError) in try documents(withPrefix: stem, in: field) }
        case .filter(let field, let value):
            guard let number = segment.number(of: field), let term = try segment.number(ofTerm: value, in: number) else { return [] }
            return try segment.postings(ofTerm: term, hasPositions: false).map { ($0.document, 0) }
        case .days(let from, let to):
            var matches: Matches = []
            for document in 0..<segment.count {
                guard let day = try segment.day(of: document) else { continue }
                if from.map({ $0 <= day }) ?? true, to.map({ day <= $0 }) ?? true { matches.append((document, 0)) }
            }
            return matches
        case .or(let queries):
            var scores: [Int: Double] = [:]
            for query in queries { for match in try evaluate(query) { scores[match.document, default: 0] += match.score } }
            return scores.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        case .not(let query): return try without(query, from: (0..<segment.count).map { ($0, 0) })
        case .and(let queries):
            var result: Matches?
            for query in queries {
                if case .not = query { continue }
                let matches = try evaluate(query)
                result = result.map { Self.intersection($0, matches) } ?? matches
            }
            var remaining = result ?? (0..<segment.count).map { ($0, 0) }
            for case .not(let excluded) in queries { remaining = try without(excluded, from: remaining) }
            return remaining
        }
    }

    private func without(_ query: Query, from matches: Matches) throws(IndexError) -> Matches {
        let excluded = Set(try evaluate(query).map(\.document))
        return matches.filter { !excluded.contains($0.document) }
    }

    private static func intersection(_ a: Matches, _ b: Matches) -> Matches {
        var result: Matches = []
        var (i, j) = (0, 0)
        while i < a.count, j < b.count {
            if a[i].document < b[j].document {
                i += 1
            } else if a[i].document > b[j].document {
                j += 1
            } else {
                result.append((a[i].document, a[i].score + b[j].score))
                i += 1
                j += 1
            }
        }
        return result
    }

    /// Scores the documents that have some words in the first text field.
    private func ranked(
        _ frequencies: (_ field: Int) throws(IndexError) -> [(document: Int, frequency: Int)]
    ) throws(IndexError) -> Matches {
        guard let name = segment.schema.names(of: .text).first, let field = segment.number(of: name) else { return [] }
        let found = try frequencies(field)
        let (k1, b) = (1.2, 0.75)
        let total = Double(segment.count)
        let rarity = log(1 + (total - Double(found.count) + 0.5) / (Double(found.count) + 0.5))
        var sum = 0
        for document in 0..<segment.count { sum += try segment.length(of: document, in: 0) }
        let average = max(Double(sum) / max(total, 1), 1)
        var matches: Matches = []
        for (document, frequency) in found {
            let length = Double(try segment.length(of: document, in: 0))
            let weight = Double(frequency) * (k1 + 1) / (Double(frequency) + k1 * (1 - b + b * length / average))
            matches.append((document, rarity * weight))
        }
        return matches
    }

    private func documents(withPrefix stem: String, in field: Int) throws(IndexError) -> [(document: Int, frequency: Int)] {
        let stem = Analyser.tokens(of: stem).map(\.term).joined()
        var frequencies: [Int: Int] = [:]
        for (term, _) in try segment.terms(of: field, from: stem) {
            for posting in try segment.postings(ofTerm: term, hasPositions: true) {
                frequencies[posting.document, default: 0] += posting.positions.count
            }
        }
        return frequencies.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// The documents where the terms of a phrase stand next to each other, with how often; rarest term first.
    private func documents(with phrase: String, in field: Int) throws(IndexError) -> [(document: Int, frequency: Int)] {
        let terms = Analyser.tokens(of: phrase).map(\.term)
        var lists: [(shift: Int, postings: [Posting])] = []
        for (shift, term) in terms.enumerated() {
            guard let number = try segment.number(ofTerm: term, in: field) else { return [] }
            lists.append((shift, try segment.postings(ofTerm: number, hasPositions: true)))
        }
        lists.sort { $0.postings.count < $1.postings.count }
        guard let first = lists.first else { return [] }
        var candidates = first.postings.map { (document: $0.document, starts: $0.positions.map { $0 - first.shift }) }
        for (shift, postings) in lists.dropFirst() {
            var next: [(document: Int, starts: [Int])] = []
            var j = 0
            for candidate in candidates {
                while j < postings.count, postings[j].document < candidate.document { j += 1 }
                guard j < postings.count, postings[j].document == candidate.document else { continue }
                let present = Set(postings[j].positions)
                let starts = candidate.starts.filter { present.contains($0 + shift) }
                if !starts.isEmpty { next.append((candidate.document, starts)) }
            }
            candidates = next
        }
        return candidates.map { ($0.document, $0.starts.count) }
    }
}
