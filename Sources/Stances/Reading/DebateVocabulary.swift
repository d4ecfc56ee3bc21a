/// The debate's expressions and the grammar's, in one trie, with what each means.
struct DebateVocabulary: Sendable {
    /// What an expression means.
    enum Meaning: Sendable, Hashable {
        /// Names a side; its number.
        case term(Int)
        /// Speaks for a side without naming it.
        case implied(Int)
        /// Does what a side's supporters do.
        case act(Int)
        case homonym, praise, blame, both, fact
        /// Tells an aspect; its number.
        case aspect(Int)
        /// Makes a key point; its number.
        case keyPoint(Int)
        case grammar(Grammar)
    }

    let meanings: [Meaning]
    private let trie: ExpressionTrie

    init(_ debate: Debate) {
        var meanings: [Meaning] = []
        var expressions: [(expression: String, meaning: Int)] = []
        func add(_ words: [String]?, _ meaning: Meaning) {
            guard let words, !words.isEmpty else { return }
            meanings.append(meaning)
            expressions += words.map { ($0, meanings.count - 1) }
        }
        for (i, side) in debate.sides.enumerated() {
            add(side.terms, .term(i))
            add(side.implied, .implied(i))
            add(side.acts, .act(i))
        }
        add(debate.homonyms, .homonym)
        add(debate.praise, .praise)
        add(debate.blame, .blame)
        add(debate.both, .both)
        add(debate.facts, .fact)
        for (i, aspect) in debate.aspects.enumerated() { add(aspect.expressions, .aspect(i)) }
        for (i, keyPoint) in debate.keyPoints.enumerated() { add(keyPoint.expressions, .keyPoint(i)) }
        for name in Grammar.allCases { add(Grammar.expressions.filter { $0.1 == name }.map(\.0), .grammar(name)) }
        self.meanings = meanings
        trie = ExpressionTrie(expressions)
    }

    /// A meaning at its place.
    struct Token: Sendable, Hashable {
        var meaning: Meaning
        var range: Range<Int>
    }

    /// The meanings in a folded text, in order; of two overlapping ones of a kind the longer stands, and what lies in a
    /// homonym is gone.
    func tokens(in text: [UInt32]) -> [Token] {
        let all = trie.matches(in: text).map { Token(meaning: meanings[$0.meaning], range: $0.range) }
        let blocked = all.filter { $0.meaning == .homonym }.map(\.range)
        let kept = all.filter { token in
            token.meaning != .homonym && !blocked.contains { $0.overlaps(token.range) }
        }
        return kept.filter { token in
            !kept.contains { other in
                other.range != token.range && other.range.lowerBound <= token.range.lowerBound
                    && token.range.upperBound <= other.range.upperBound && Self.isSameKind(other.meaning, token.meaning)
            }
        }.sorted { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
    }

    /// Kinds among which the longest expression is meant: 更便宜 hides 便宜, 不如 hides 不, 开源模型 hides nothing else.
    private static func isSameKind(_ a: Meaning, _ b: Meaning) -> Bool {
        switch (a, b) {
        case (.term, .term), (.aspect, .aspect), (.keyPoint, .keyPoint): true
        case (.praise, .praise), (.blame, .blame), (.praise, .blame), (.blame, .praise): true
        case (.both, .praise), (.both, .blame), (.implied, .praise), (.implied, .blame), (.both, .grammar), (.implied, .grammar): true
        case (.blame, .grammar), (.praise, .grammar), (.grammar, .grammar): true
        default: false
        }
    }
}
