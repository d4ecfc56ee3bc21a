import FoundationEssentials
public import Quotations
public import Records

/// What a person said about one quotation: a line of `corrections.jsonl`, never changed once written.
///
/// It is tied to words in an article, not to an id of ours, so that it holds when the extraction rules change
/// and when the page is edited a little.
public struct Correction: Sendable, Hashable, Codable {
    /// A digest of the quotation's id, the time, the person and the change.
    public var id: String
    /// When, ISO 8601 in UTC.
    public var at: String
    /// Who.
    public var by: String?
    /// Why.
    public var note: String?
    /// The words that are meant.
    public var target: Target
    /// What is true of them.
    public var change: Change

    /// The words that a correction is about, with enough to find them again.
    public struct Target: Sendable, Hashable, Codable {
        /// The article's id when the correction was made.
        public var article: String
        /// Its address.
        public var url: String?
        /// The saved file, relative to the corpus.
        public var source: String
        /// The words.
        public var exact: String
        /// Up to 32 scalars before them.
        public var prefix: String
        /// Up to 32 scalars after them.
        public var suffix: String
        /// Their first scalar when the correction was made.
        public var start: Int
        /// How the words are reported, in case the machine finds no quotation there any more.
        public var quotationType: Quotation.Kind
        /// The speaker when the correction was made, for the same case.
        public var speaker: SpeakerName?
    }

    /// A speaker as a person names them.
    public struct SpeakerName: Sendable, Hashable, Codable {
        /// The stable id.
        public var id: String
        /// The canonical name.
        public var name: String
        /// What it is.
        public var kind: Speaker.Kind
    }

    /// What is true of the words; whatever is nil is left as the machine found it.
    public struct Change: Sendable, Hashable, Codable {
        /// Who said them.
        public var speaker: SpeakerName?
        /// What they hold.
        public var stance: String?
        /// The grounds they argue on.
        public var aspects: [String]?
        /// When they were said, in EDTF.
        public var said: String?
        /// `verified`, `disputed`, `misattributed` or `withdrawn`.
        public var status: String?
        /// True where nobody said them.
        public var notAQuotation: Bool?

        /// A change from its parts.
        public init(
            speaker: SpeakerName? = nil, stance: String? = nil, aspects: [String]? = nil, said: String? = nil, status: String? = nil,
            notAQuotation: Bool? = nil
        ) {
            self.speaker = speaker
            self.stance = stance
            self.aspects = aspects
            self.said = said
            self.status = status
            self.notAQuotation = notAQuotation
        }

        /// Whether nothing is said.
        public var isEmpty: Bool { self == Change() }
    }
}

extension Correction {
    /// A correction of a record, as of now.
    public init(of record: QuoteRecord, change: Change, by: String?, note: String?, at: String) {
        self.at = at
        self.by = by
        self.note = note
        self.change = change
        target = Target(
            article: record.isPartOf.id, url: record.isPartOf.url, source: record.target.source,
            exact: record.target.quote.exact, prefix: record.target.quote.prefix, suffix: record.target.quote.suffix,
            start: record.target.start, quotationType: record.quotationType,
            speaker: record.speaker.map { SpeakerName(id: $0.id, name: $0.name, kind: $0.kind) })
        id = Digest.id("c", record.id, at, by ?? "", note ?? "", "\(change)")
    }
}
