import WordTables

/// The debate's expressions and the language's words, in one trie, with what each means.
struct DebateVocabulary: Sendable {
    /// What an expression means.
    enum Meaning: Sendable, Hashable {
        /// Names a side; its number.
        case term(Int)
        /// Names a side where it opens a clause.
        case headTerm(Int)
        /// Does what a side's supporters do: its number.
        case act(Int)
        /// Speaks for a side without naming it.
        case implied(Int)
        case homonym, praise, blame, both, fact
        /// Tells an aspect; its number.
        case aspect(Int)
        /// Makes a key point; its number.
        case keyPoint(Int)
        case word(WordClass)
    }

    let meanings: [Meaning]
    private let trie: ExpressionTrie

    init(_ debate: Debate) {
        var meanings: [Meaning] = []
        var expressions: [(expression: String, meaning: Int)] = []
        func add(_ words: [String], _ meaning: Meaning) {
            guard !words.isEmpty else { return }
            meanings.append(meaning)
            expressions += words.flatMap(Self.alternatives).map { ($0, meanings.count - 1) }
        }
        for (i, side) in debate.sides.enumerated() {
            add(side.terms, .term(i))
            add(side.headTerms, .headTerm(i))
            add(side.acts, .act(i))
            add(side.implied, .implied(i))
        }
        add(debate.homonyms, .homonym)
        add(debate.praise, .praise)
        add(debate.blame, .blame)
        add(debate.both, .both)
        add(debate.facts, .fact)
        for (i, aspect) in debate.aspects.enumerated() { add(aspect.expressions, .aspect(i)) }
        for (i, keyPoint) in debate.keyPoints.enumerated() { add(keyPoint.expressions, .keyPoint(i)) }
        let words = Dictionary(grouping: WordClass.words, by: \.class)
        for name in WordClass.allCases { add(words[name, default: []].map(\.word), .word(name)) }
        self.meanings = meanings
        trie = ExpressionTrie(expressions)
    }

    /// What an expression with alternatives stands for: `(公开/放出)…(权重/参数)` for four.
    static func alternatives(_ expression: String) -> [String] {
        guard expression.utf8.contains(UInt8(ascii: "(")), let open = expression.firstIndex(of: "("),
            let close = expression[open...].firstIndex(of: ")")
        else { return [expression] }
        let rest = alternatives(String(expression[expression.index(after: close)...]))
        return expression[expression.index(after: open)..<close].split(separator: "/").flatMap { choice in
            rest.map { expression[..<open] + choice + $0 }
        }
    }

    /// A meaning at its place.
    struct Token: Sendable, Hashable {
        var meaning: Meaning
        var range: Range<Int>
        /// Whether other words stand in its range.
        var hasGap = false
    }

    /// The meanings in a folded text, in order. Of two overlapping ones of a layer the longer stands, and what touches a
    /// homonym is gone.
    func tokens(in text: [UInt32]) -> [Token] {
        var found: [Token] = []
        found.reserveCapacity(text.count / 2)
        var homonyms: [Range<Int>] = []
        trie.matches(in: text) { match in
            let meaning = meanings[match.meaning]
            switch meaning {
            case .homonym: homonyms.append(match.range)
            case .headTerm(let side):
                let before = text[..<match.range.lowerBound].last { $0 > 0x20 }
                if before.map(Clauses.isMark) ?? true { found.append(Token(meaning: .term(side), range: match.range)) }
            default: found.append(Token(meaning: meaning, range: match.range, hasGap: match.hasGap))
            }
        }
        if !homonyms.isEmpty { found.removeAll { token in homonyms.contains { $0.overlaps(token.range) } } }
        var tokens: [Token] = []
        tokens.reserveCapacity(found.count)
        var isSorted = true
        /// The first token that does not end before the one that is looked at.
        var first = 0
        for token in found {
            while found[first].range.upperBound <= token.range.lowerBound { first += 1 }
            // In the order of their starts: what starts behind a token does not hold it.
            let isHidden = found[first...].prefix { $0.range.lowerBound <= token.range.lowerBound }.contains { other in
                token.range.upperBound <= other.range.upperBound && other.range.count > token.range.count
                    && Layer(other.meaning).hides(Layer(token.meaning), acrossGap: other.hasGap)
            }
            guard !isHidden else { continue }
            if let last = tokens.last, last.range.lowerBound == token.range.lowerBound, last.range.upperBound > token.range.upperBound {
                isSorted = false
            }
            tokens.append(token)
        }
        if !isSorted { tokens.sort { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) } }
        return tokens
    }

    /// Expressions that compete for the same words: 更便宜 hides 便宜, 不仅 hides 不; a side's name hides no aspect.
    private enum Layer {
        case side, language, aspect, keyPoint

        init(_ meaning: Meaning) {
            switch meaning {
            case .term, .headTerm, .act: self = .side
            case .aspect: self = .aspect
            case .keyPoint: self = .keyPoint
            default: self = .language
            }
        }

        /// A side's name also takes the words in it from the language: "open" of open science is no praise.
        func hides(_ other: Layer, acrossGap: Bool) -> Bool {
            self == other || (self == .side && other == .language && !acrossGap)
        }
    }
}
