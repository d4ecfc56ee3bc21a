import InvertedIndex

/// How the statements that match a search spread over the values of one field.
public struct Facet: Sendable, Hashable {
    /// What is counted.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// Canonical names.
        case speaker
        /// Stance labels.
        case stance
        /// Aspect ids; a statement counts for each of its aspects.
        case aspect
        /// Outlets, by the occurrence that matched best.
        case outlet
        /// Years of the report.
        case year
    }

    /// One value.
    public struct Count: Sendable, Hashable {
        /// The value.
        public var value: String
        /// How many statements have it.
        public var count: Int
    }

    /// What is counted.
    public var kind: Kind
    /// The values, most frequent first; years from the oldest.
    public var counts: [Count]
}

extension Facet {
    /// Writes the facet as a member: its name, and its values with their counts in their order.
    public func write(to json: inout JSONWriter) {
        json.arrayMember(named: kind.rawValue) { json in
            for count in counts {
                json.object { json in
                    json.member("value", count.value)
                    json.member("count", count.count)
                }
            }
        }
    }
}

extension KnowledgeBase {
    /// Counts all statements that match a search, whatever its limit. O(matches).
    public func facets(of search: QuotationSearch) throws(KnowledgeBaseError) -> [Facet] {
        var counts: [Facet.Kind: [String: Int]] = [:]
        for match in try statements(matching: search).hits {
            let record = match.record
            for kind in Facet.Kind.allCases {
                for value in Set(kind.values(of: record)) { counts[kind, default: [:]][value, default: 0] += 1 }
            }
        }
        return Facet.Kind.allCases.map { kind in
            let values = (counts[kind] ?? [:]).map { Facet.Count(value: $0.key, count: $0.value) }
            return Facet(
                kind: kind,
                counts: kind == .year
                    ? values.sorted { $0.value < $1.value } : values.sorted { ($1.count, $0.value) < ($0.count, $1.value) })
        }
    }

    /// The answer to a search with the surest statements first. O(matches · log matches).
    func mostConfident(_ search: QuotationSearch) throws(KnowledgeBaseError) -> SearchAnswer {
        let (matches, quotations, words) = try statements(matching: search)
        func key(_ record: QuoteRecord) -> (Double, String, String) {
            (record.confidence, record.isPartOf.datePublished ?? "", record.id)
        }
        let ordered = matches.sorted { a, b in
            let (x, y) = (key(a.record), key(b.record))
            if x.0 != y.0 { return x.0 > y.0 }
            return x.1 != y.1 ? x.1 > y.1 : x.2 < y.2
        }
        var hits = Array(ordered.dropFirst(search.offset).prefix(search.limit))
        for i in hits.indices { hits[i].matches = IndexReader.matches(of: words, in: hits[i].record.text) }
        let speakers = try search.speaker.map { name throws(KnowledgeBaseError) in try self.speakers(named: name) } ?? []
        return SearchAnswer(hits: hits, statements: matches.count, quotations: quotations, speakers: speakers)
    }

    /// Every statement that matches, once, by its best occurrence, in the order of relevance.
    private func statements(
        matching search: QuotationSearch
    ) throws(KnowledgeBaseError) -> (hits: [SearchAnswer.Hit], quotations: Int, query: Query) {
        let query = try query(of: search)
        let results = try run(SearchRequest(query: query, limit: Int.max, order: .relevance))
        var seen: Set<String> = []
        var hits: [SearchAnswer.Hit] = []
        for result in results.hits {
            let entry = try QuoteIndex.entry(from: result.stored, path: path)
            guard seen.insert(entry.record.statementId).inserted else { continue }
            hits.append(SearchAnswer.Hit(record: entry.record, score: result.score, context: entry.context))
        }
        return (hits, results.total, query)
    }
}

extension Facet.Kind {
    /// The values that a record has.
    fileprivate func values(of record: QuoteRecord) -> [String] {
        switch self {
        case .speaker: record.speaker.map { [$0.name] } ?? []
        case .stance: [record.stance.label]
        case .aspect: record.arguments.map(\.aspect)
        case .outlet: record.isPartOf.publisher.map { [$0] } ?? []
        case .year: record.isPartOf.datePublished.map { [String($0.prefix(4))] } ?? []
        }
    }
}
