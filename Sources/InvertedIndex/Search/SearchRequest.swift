/// A search.
public struct SearchRequest: Sendable {
    /// In which order hits come.
    public enum Order: Sendable, Hashable {
        /// By BM25, then in the order in which documents were added.
        case relevance
        /// Newest first; undated ones last.
        case date
    }

    /// What is looked for.
    public var query: Query
    /// How many hits to skip.
    public var offset: Int
    /// How many hits to return.
    public var limit: Int
    /// In which order.
    public var order: Order
    /// The keyword fields whose values are counted among all matching documents.
    public var facets: [String]
    /// Whether to count the groups among all matching documents.
    public var countsGroups: Bool

    /// A search.
    public init(
        query: Query, offset: Int = 0, limit: Int = 10, order: Order = .relevance, facets: [String] = [], countsGroups: Bool = false
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
    /// For each facet its values with their counts, most frequent first.
    public var facets: [String: [(value: String, count: Int)]]
}
