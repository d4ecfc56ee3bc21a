/// The definition of a debate, read from the corpus' `debate.yaml`: the question, its sides, aspects and key points.
///
/// Everything that names a side or an expression is in that file; nothing about a debate is in code.
public struct Debate: Sendable, Hashable, Decodable {
    /// The question, by language (`zh`, `en`).
    public var question: [String: String]
    /// The two sides.
    public var sides: [Side]
    /// The grounds that arguments stand on.
    public var aspects: [Aspect]
    /// The recurring arguments.
    public var keyPoints: [KeyPoint]

    /// One side of the debate.
    public struct Side: Sendable, Hashable, Decodable {
        /// `open`
        public var id: String
        /// Its name, by language.
        public var name: [String: String]
    }

    /// A ground that an argument stands on; the same aspect serves both sides.
    public struct Aspect: Sendable, Hashable, Decodable {
        /// `cost`
        public var id: String
        /// Its name, by language.
        public var name: [String: String]
    }

    /// One recurring argument (论点).
    public struct KeyPoint: Sendable, Hashable, Decodable {
        /// `O03`
        public var id: String
        /// A side's id, or `both`.
        public var stance: String
        /// An aspect's id.
        public var aspect: String
        /// The argument in a sentence, by language.
        public var text: [String: String]
    }
}
