/// A search.
public struct SearchRequest: Sendable {
    /// In which order hits come.
    public enum Order: Sendable, Hashable {
        /// By BM25, then in the order in which documents were added.
        case relevance
        /// By a column, the greatest or newest first; documents without a value last.
        case descending(by: String)
        /// By a column, the least or oldest first; documents without a value last.
        case ascending(by: String)
    }

    /// What is counted among all matching documents.
    public enum Facet: Sendable, Hashable {
        /// The values of a keyword field, the most frequent first.
        case values(of: String)
        /// The years of a column of days, `2024`, the earliest first.
        case years(of: String)
        /// The months of a column of days, `2024-04`, the earliest first.
        case months(of: String)
        /// The numbers of a column below the first of some rising bounds, from each up to the next, and from the last on, as queries
        /// write them: `<0.5`, `0.5..<0.9`, `>=0.9`; in this order, those that no document has included.
        case numbers(of: String, between: [Double])
    }

    /// What is looked for.
    public var query: Query
    /// How many hits to skip.
    public var offset: Int
    /// How many hits to return.
    public var limit: Int
    /// In which order.
    public var order: Order
    /// What is counted among all matching documents; one without a value in a field is not counted there.
    public var facets: [Facet]
    /// Whether to count the groups among all matching documents.
    public var countsGroups: Bool

    /// A search.
    public init(
        query: Query, offset: Int = 0, limit: Int = 10, order: Order = .relevance, facets: [Facet] = [], countsGroups: Bool = false
    ) {
        self.query = query
        self.offset = offset
        self.limit = limit
        self.order = order
        self.facets = facets
        self.countsGroups = countsGroups
    }
}

/// What a search found.
public struct SearchResults: Sendable {
    /// A document that matches.
    public struct Hit: Sendable, Hashable {
        /// Its id.
        public var id: String
        /// Its BM25 score; 0 where the query has no words.
        public var score: Double
        /// What it gives back.
        public var stored: [UInt8]
    }

    /// How many documents match, exactly.
    public var total: Int
    /// The hits asked for.
    public var hits: [Hit]
    /// For each facet its values with their counts.
    public var facets: [SearchRequest.Facet: [(value: String, count: Int)]]
}
