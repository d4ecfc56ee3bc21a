public import Articles
public import Quotations

/// What one quotation holds in the debate, at its date; never what a person or an outlet holds.
public struct Judgement: Sendable, Hashable {
    /// The stance in one word.
    public var label: StanceLabel
    /// The attitude towards each side, by the side's id; a side that is not spoken of is `.none`.
    public var attitudes: [String: Attitude]
    /// How sure the label is.
    public var confidence: Confidence
    /// Whether a side is likely and not sure enough to be shown.
    public var abstained: Bool
    /// By what it was reached.
    public var ground: VerdictGround
    /// The words that decided it.
    public var evidence: [Evidence]
    /// The arguments that the quotation makes.
    public var arguments: [Argument]
    /// The likeliest side and how likely it is in the model's own words, also where it is not shown; for those who measure.
    package var likeliest: Likelihood?

    /// A side by id, and how likely it is.
    package struct Likelihood: Sendable, Hashable {
        package var side: String
        package var said: Double
    }

    /// A judgement from its parts.
    public init(
        label: StanceLabel, attitudes: [String: Attitude], confidence: Confidence, abstained: Bool = false, ground: VerdictGround,
        evidence: [Evidence] = [], arguments: [Argument] = []
    ) {
        self.label = label
        self.attitudes = attitudes
        self.confidence = confidence
        self.abstained = abstained
        self.ground = ground
        self.evidence = evidence
        self.arguments = arguments
    }
}

/// A stance: one side of the debate by its id, or one of the four that belong to no side.
public enum StanceLabel: Sendable, Hashable {
    case side(String)
    case both, neutral, offTopic
    /// On the topic, and likely on a side that is not sure enough to be shown.
    case unsure

    /// The label of a name, which is a side's id where it is none of the four.
    public init(name: String) {
        switch name {
        case "both": self = .both
        case "neutral": self = .neutral
        case "off-topic": self = .offTopic
        case "unsure-side": self = .unsure
        default: self = .side(name)
        }
    }

    /// `open`, `closed`, `both`, `neutral`, `off-topic`, `unsure`.
    public var name: String {
        switch self {
        case .side(let id): id
        case .both: "both"
        case .neutral: "neutral"
        case .offTopic: "off-topic"
        case .unsure: "unsure-side"
        }
    }
}

/// What is felt towards one side.
public enum Attitude: String, Sendable, Hashable, CaseIterable, Codable {
    case favor = "FAVOR"
    case against = "AGAINST"
    case none = "NONE"
}

/// Words that decided a judgement, and how.
public struct Evidence: Sendable, Hashable {
    /// Where they stand in `Article.text`.
    public var span: TextSpan
    /// The construction that they were read by, with what made it count more or less.
    public var grounds: StanceGrounds
    /// For or against.
    public var polarity: Attitude
    /// The side they speak of, by id; nil where they make an argument only.
    public var target: String?

    /// Evidence from its parts.
    public init(span: TextSpan, grounds: StanceGrounds, polarity: Attitude, target: String? = nil) {
        self.span = span
        self.grounds = grounds
        self.polarity = polarity
        self.target = target
    }

    /// The construction that they were read by.
    public var construction: StanceConstruction { grounds.construction }
}

/// A ground that a quotation argues on, with the key point where one is recognised.
public struct Argument: Sendable, Hashable {
    /// The key point's code in the debate definition; nil where only the aspect is sure.
    public var keyPoint: String?
    /// The aspect's id.
    public var aspect: String
    /// The stance that the argument speaks for.
    public var towards: StanceLabel
    /// How sure it is.
    public var confidence: Confidence
    /// The words that make it.
    public var evidence: [TextSpan]

    /// An argument from its parts.
    public init(
        keyPoint: String?, aspect: String, towards: StanceLabel, confidence: Confidence, evidence: [TextSpan] = []
    ) {
        self.keyPoint = keyPoint
        self.aspect = aspect
        self.towards = towards
        self.confidence = confidence
        self.evidence = evidence
    }
}
