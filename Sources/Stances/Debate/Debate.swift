/// The definition of a debate, read from the corpus' `debate.yaml`: the question, its sides, aspects and key points.
///
/// Everything that names a side or an expression is in that file; nothing about a debate is in code. An expression is a
/// word or a few, in any script and case; `…` in it stands for up to twelve characters within a sentence.
public struct Debate: Sendable, Hashable, Decodable {
    /// The question, by language (`zh`, `en`).
    public var question: [String: String]
    /// The two sides.
    public var sides: [Side]
    /// Words that hold a side's term and mean something else (开源节流).
    public var homonyms: [String]?
    /// What is good when it is said of a side (更安全, cheaper).
    public var praise: [String]?
    /// What is bad when it is said of a side (落后, a tax on the naive).
    public var blame: [String]?
    /// What says that both sides have their place (互补, not either-or).
    public var both: [String]?
    /// What reports a fact without a position (宣布, released under).
    public var facts: [String]?
    /// Sentences that people labelled, one a line, by what they hold: a side's id, `both`, `neutral` or `off-topic`.
    public var examples: [String: String]?
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
        /// The words that mean it.
        public var terms: [String]?
        /// Words that mean it only where they open a clause (开放不等于…).
        public var headTerms: [String]?
        /// What speaks for it without naming it (没有护城河).
        public var implied: [String]?
        /// What its supporters say they do (把模型放出来).
        public var acts: [String]?
    }

    /// A ground that an argument stands on; the same aspect serves both sides.
    public struct Aspect: Sendable, Hashable, Decodable {
        /// `cost`
        public var id: String
        /// Its name, by language.
        public var name: [String: String]
        /// The words that tell it.
        public var expressions: [String]?
        /// What it is for, where it is no ground.
        public var role: Role?

        /// An aspect that words alone don't tell.
        public enum Role: String, Sendable, Hashable, Decodable {
            /// Given to what only asks.
            case question
            /// Given to what ranks the sides and tells no other.
            case ranking
            /// Given to what leaves room for both sides and tells no other.
            case both
            /// Given to what tells no other.
            case fallback
        }
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
        /// The words that make it.
        public var expressions: [String]?
    }
}

/// What is wrong with a debate's definition.
public enum DebateError: Error, Sendable, Hashable {
    /// There are not two sides.
    case sides(count: Int)
    /// Two things have one id.
    case duplicate(id: String, in: String)
    /// A key point names a side or an aspect that is not defined.
    case unknown(id: String, of: String, in: String)
    /// Examples stand under what is no stance.
    case unlabelled(stance: String)
    /// A side has the name of something else in a record.
    case reserved(id: String)
}

extension DebateError: CustomStringConvertible {
    /// The message.
    public var description: String {
        switch self {
        case .sides(let count): "a debate has two sides, not \(count)"
        case .duplicate(let id, let list): "two entries of \(list) have the id \"\(id)\""
        case .unknown(let id, let kind, let keyPoint): "the key point \(keyPoint) names the \(kind) \"\(id)\", which is not defined"
        case .unlabelled(let stance):
            "the examples under \"\(stance)\" belong to no stance; use a side's id, both, neutral or off-topic"
        case .reserved(let id): "a side cannot be called \"\(id)\"; choose another id"
        }
    }
}

extension Debate {
    /// Checks what the file's form alone does not promise.
    public func validate() throws(DebateError) {
        guard sides.count == 2 else { throw .sides(count: sides.count) }
        for side in sides
        where ["both", "neutral", "off-topic", "label", "confidence", "abstained", "evidence"].contains(side.id) {
            throw .reserved(id: side.id)
        }
        for (list, ids) in [("sides", sides.map(\.id)), ("aspects", aspects.map(\.id)), ("keyPoints", keyPoints.map(\.id))] {
            var seen: Set<String> = []
            for id in ids where !seen.insert(id).inserted { throw .duplicate(id: id, in: list) }
        }
        for stance in (examples ?? [:]).keys.sorted()
        where !sides.contains(where: { $0.id == stance }) && !["both", "neutral", "off-topic"].contains(stance) {
            throw .unlabelled(stance: stance)
        }
        for keyPoint in keyPoints {
            guard keyPoint.stance == "both" || sides.contains(where: { $0.id == keyPoint.stance }) else {
                throw .unknown(id: keyPoint.stance, of: "stance", in: keyPoint.id)
            }
            guard aspects.contains(where: { $0.id == keyPoint.aspect }) else {
                throw .unknown(id: keyPoint.aspect, of: "aspect", in: keyPoint.id)
            }
        }
    }
}
