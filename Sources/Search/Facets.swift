public import Records
import Stances
public import Storage

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
        /// Outlets, by the occurrence that a search shows.
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
        var seen: Set<String> = []
        try forEachEntry(try query(of: search), order: search.firstOccurrence) { entry, _, _ in
            guard seen.insert(entry.record.statementId).inserted else { return }
            for kind in Facet.Kind.allCases {
                for value in Set(kind.values(of: entry.record)) { counts[kind, default: [:]][value, default: 0] += 1 }
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
}

extension Facet.Kind {
    /// The values that a record has.
    fileprivate func values(of record: QuoteRecord) -> [String] {
        switch self {
        case .speaker: record.speaker.map { [$0.name] } ?? []
        case .stance: [record.stance.label.name]
        case .aspect: record.arguments.map(\.aspect)
        case .outlet: record.isPartOf.publisher.map { [$0] } ?? []
        case .year: record.isPartOf.datePublished.map { [String($0.prefix(4))] } ?? []
        }
    }
}
