/// The definition of a debate: the question, its sides, aspects and key points, as the corpus' `debate.yaml` gives them.
///
/// Everything that names a side or an expression is in that file; nothing about a debate is in code. An expression is a
/// word or a few, in any script and case; `…` in it stands for up to twelve characters within a sentence, `(a/b)` for either.
///
/// A debate has two sides or a few more (`sideCounts`); ids are told once, and a key point names a side, or `both`, and an aspect that there are. Whoever reads
/// a definition that people write holds it to that.
public struct Debate: Sendable, Hashable {
    /// The question, by language (`zh`, `en`).
    public var question: [String: String]
    /// The sides, in the order of their columns.
    public var sides: [Side]
    /// Words that hold a side's term and mean something else (开源节流).
    public var homonyms: [String] = []
    /// What is good when it is said of a side (更安全, cheaper).
    public var praise: [String] = []
    /// What is bad when it is said of a side (落后, a tax on the naive).
    public var blame: [String] = []
    /// What says that both sides, or several, have their place (互补, not either-or).
    public var both: [String] = []
    /// What reports a fact without a position (宣布, released under).
    public var facts: [String] = []
    /// Sentences that people labelled, one a line, by what they hold: a side's id, `both`, `neutral` or `off-topic`.
    public var examples: [String: String] = [:]
    /// Occasions at which people spoke, and when they were.
    public var events: [Event] = []
    /// The grounds that arguments stand on.
    public var aspects: [Aspect]
    /// The recurring arguments.
    public var keyPoints: [KeyPoint]

    /// A debate from what it cannot do without.
    public init(question: [String: String], sides: [Side], aspects: [Aspect], keyPoints: [KeyPoint]) {
        self.question = question
        self.sides = sides
        self.aspects = aspects
        self.keyPoints = keyPoints
    }

    /// An occasion at which people spoke: a conference, a hearing.
    public struct Event: Sendable, Hashable {
        /// What it is called, each name such that it is no other year's: `WAIC 2024`.
        public var names: [String]
        /// Its day or days, in EDTF: `2024-07-04/2024-07-06`.
        public var date: String

        /// An event from its parts.
        public init(names: [String], date: String) { (self.names, self.date) = (names, date) }
    }

    /// One side of the debate.
    public struct Side: Sendable, Hashable {
        /// `open`
        public var id: String
        /// Its name, by language.
        public var name: [String: String]
        /// The words that mean it.
        public var terms: [String] = []
        /// Words that mean it only where they open a clause (开放不等于…).
        public var headTerms: [String] = []
        /// What speaks for it without naming it (没有护城河).
        public var implied: [String] = []
        /// What its supporters say they do (把模型放出来).
        public var acts: [String] = []

        /// A side that nothing names yet.
        public init(id: String, name: [String: String]) {
            self.id = id
            self.name = name
        }
    }

    /// A ground that an argument stands on; the same aspect serves all sides.
    public struct Aspect: Sendable, Hashable {
        /// `cost`
        public var id: String
        /// Its name, by language.
        public var name: [String: String]
        /// The words that tell it.
        public var expressions: [String] = []
        /// What it is for, where it is no ground.
        public var role: Role?

        /// An aspect that words alone don't tell.
        public enum Role: String, Sendable, Hashable, CaseIterable {
            /// Given to what only asks.
            case question
            /// Given to what ranks the sides and tells no other.
            case ranking
            /// Given to what leaves room for more than one side and tells no other.
            case both
            /// Given to what tells no other.
            case fallback
        }

        /// An aspect that nothing tells yet.
        public init(id: String, name: [String: String]) {
            self.id = id
            self.name = name
        }
    }

    /// One recurring argument (论点).
    public struct KeyPoint: Sendable, Hashable {
        /// `O03`
        public var id: String
        /// A side's id, or `both`.
        public var stance: String
        /// An aspect's id.
        public var aspect: String
        /// The argument in a sentence, by language.
        public var text: [String: String]
        /// The words that make it.
        public var expressions: [String] = []

        /// A key point that no words make yet.
        public init(id: String, stance: String, aspect: String, text: [String: String]) {
            self.id = id
            self.stance = stance
            self.aspect = aspect
            self.text = text
        }
    }

    /// Whether the brackets of an expression's alternatives are not closed, or hold an empty choice, so that it is looked for as nobody
    /// meant it.
    package static func hasBrokenAlternatives(_ expression: String) -> Bool {
        var choice: Int?
        for character in expression {
            switch (character, choice) {
            case ("(", nil): choice = 0
            case ("/", 0), (")", 0), ("(", _), (")", nil): return true
            case (")", _): choice = nil
            case ("/", .some): choice = 0
            default: choice = choice.map { $0 + 1 }
            }
        }
        return choice != nil
    }

    /// The forms in which an expression is looked for: one for each way through its alternatives, in one script, case and width.
    /// Two expressions that share a form are found in the same words.
    package static func forms(of expression: String) -> [String] {
        DebateVocabulary.alternatives(expression).map { form in
            var scalars = String.UnicodeScalarView()
            scalars.append(contentsOf: ExpressionTrie.fold(Substring(form)).compactMap(Unicode.Scalar.init))
            return String(scalars)
        }
    }
}
