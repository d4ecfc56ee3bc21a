public import Records

/// What to search: words and filters, all of which a quotation must satisfy.
///
///     QuotationSearch(query: "\"开源社区\" after:2024-04", speaker: "Robin Li")
public struct QuotationSearch: Sendable, Hashable {
    /// The order of hits.
    public enum Order: String, Sendable, Hashable, CaseIterable {
        /// The best match first; with no words to match, the newest first.
        case relevance
        /// The newest first; undated ones last.
        case date
        /// The last said first, by the first day that it can have been; what nobody knows it of last.
        case said
        /// The surest quotation first (`QuoteRecord.overallConfidence`), then the newest.
        case confidence
    }

    /// Words in the query language; empty for none.
    public var query: String
    /// A speaker by any name.
    public var speaker: String?
    /// A stance's name.
    public var stance: String?
    /// An aspect's id.
    public var aspect: String?
    /// The first day, `2024`, `2024-04` or `2024-04-16`.
    public var after: String?
    /// The last day, in the same forms.
    public var before: String?
    /// The first day on which it can have been said, in the same forms.
    public var saidAfter: String?
    /// The last day on which it can have been said, in the same forms.
    public var saidBefore: String?
    /// The least `QuoteRecord.overallConfidence`, from 0 to 1, as a person writes it: `0.9`.
    public var minConfidence: String?
    /// How many statements to skip.
    public var offset: Int
    /// How many statements to return.
    public var limit: Int
    /// In which order.
    public var order: Order

    /// A search; whatever is left out does not narrow.
    public init(
        query: String = "", speaker: String? = nil, stance: String? = nil, aspect: String? = nil,
        after: String? = nil, before: String? = nil, saidAfter: String? = nil, saidBefore: String? = nil,
        minConfidence: String? = nil, offset: Int = 0, limit: Int = 10,
        order: Order = .relevance
    ) {
        self.query = query
        self.speaker = speaker
        self.stance = stance
        self.aspect = aspect
        self.after = after
        self.before = before
        self.saidAfter = saidAfter
        self.saidBefore = saidBefore
        self.minConfidence = minConfidence
        self.offset = offset
        self.limit = limit
        self.order = order
    }
}

/// What a search found. Each statement is listed once, by its best occurrence.
public struct SearchAnswer: Sendable {
    /// One statement that was found.
    public struct Hit: Sendable {
        /// The occurrence that matched best.
        public var record: QuoteRecord
        /// How well it matched; 0 where only filters were given.
        public var score: Double
        /// The parts of `record.text` that matched, as scalar offsets into it.
        public var matches: [Range<Int>]
        /// The quotation's paragraph, where the index keeps it.
        public var context: String

        /// A hit from its parts.
        public init(record: QuoteRecord, score: Double = 0, matches: [Range<Int>] = [], context: String = "") {
            self.record = record
            self.score = score
            self.matches = matches
            self.context = context
        }
    }

    /// The statements, in order.
    public var hits: [Hit]
    /// How many statements match in all.
    public var statements: Int
    /// How many quotations match in all.
    public var quotations: Int
    /// Who was looked for, where a speaker was named: namesakes are listed each.
    public var speakers: [IndexSummary.SpeakerEntry]
}
