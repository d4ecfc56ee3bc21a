public import Articles

/// One occurrence of what a speaker is reported to have said.
public struct Quotation: Sendable, Hashable {
    /// How the words are reported.
    public enum Kind: String, Sendable, Hashable, CaseIterable, Codable {
        /// The speaker's own words.
        case direct
        /// A reported clause.
        case indirect
        /// A reported clause that holds quoted words.
        case mixed
    }

    /// The words, without the outer quotation marks of a direct quotation.
    public var span: TextSpan
    /// How they are reported.
    public var kind: Kind
    /// The reporting expression (表示, 在…看来, said); nil where structure alone tells, as in an interview turn.
    public var cue: TextSpan?
    /// Whether this goes on with the quotation before it, by the same speaker (a split or multi-paragraph quotation).
    public var continues: Bool
    /// Who speaks; nil where the article does not say so surely enough.
    public var attribution: Attribution?
    /// Words that name a speaker whom the article does not let us tell, such as a 他 without a name before it; nil where
    /// there is an attribution.
    public var unresolvedMention: TextSpan?
    /// How sure it is that these words, from start to end, are a quotation; nil where no model has judged them.
    public var confidence: Confidence?
    /// How a rule found it; nil where none did.
    public var grounds: Grounds?

    /// A quotation from its parts.
    public init(
        span: TextSpan, kind: Kind, cue: TextSpan? = nil, continues: Bool = false, attribution: Attribution? = nil,
        unresolvedMention: TextSpan? = nil, confidence: Confidence? = nil, grounds: Grounds? = nil
    ) {
        self.span = span
        self.kind = kind
        self.cue = cue
        self.continues = continues
        self.attribution = attribution
        self.unresolvedMention = unresolvedMention
        self.confidence = confidence
        self.grounds = grounds
    }
}

/// Who is said to have spoken, and how the article says so.
public struct Attribution: Sendable, Hashable {
    /// How the article names the speaker there.
    public enum MentionKind: String, Sendable, Hashable, CaseIterable, Codable {
        /// 李彦宏, OpenAI
        case named
        /// 这位创始人, 该公司
        case nominal
        /// 他, 其, she
        case pronoun
        /// A dropped subject, or a speaker carried over from before.
        case implicit
    }

    /// The resolved entity.
    public var speaker: Speaker
    /// The words that name the speaker, titles included (百度董事长李彦宏); nil where the speaker is implicit.
    public var mention: TextSpan?
    /// What kind of words they are.
    public var mentionKind: MentionKind
    /// How sure the attribution is; nil where no model has judged it.
    public var confidence: Confidence?
    /// Through whom the words came, nearest first: the outlet or person that relays them, and what marks them as leaked or rumoured
    /// (网传, 泄露的录音, reportedly).
    public var sourceChain: [String]

    /// An attribution from its parts.
    public init(
        speaker: Speaker, mention: TextSpan?, mentionKind: MentionKind, confidence: Confidence? = nil,
        sourceChain: [String] = []
    ) {
        self.speaker = speaker
        self.mention = mention
        self.mentionKind = mentionKind
        self.confidence = confidence
        self.sourceChain = sourceChain
    }
}

/// How sure something is, from 0 to 1.
///
/// Of a judged quotation it is a probability: on pages that the models were not fitted to, of what is said at p a share p is right
/// (`Calibration`).
public struct Confidence: Sendable, Hashable, Codable {
    /// From 0 to 1.
    public let value: Double

    /// A confidence; what lies outside 0…1 is clamped.
    public init(_ value: Double) { self.value = min(max(value, 0), 1) }

    /// Reads a plain number.
    public init(from decoder: any Decoder) throws { self.init(try decoder.singleValueContainer().decode(Double.self)) }

    /// Writes a plain number.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(value)
    }
}
