/// Reads what a text holds towards the two sides, clause by clause: who is praised or blamed, by which rule.
struct StanceReading {
    typealias Token = DebateVocabulary.Token

    /// One judgement on one side.
    struct Finding {
        /// The side's number.
        var side: Int
        var isFavor: Bool
        var rule: String
        var range: Range<Int>
        /// How much it counts.
        var weight: Double
    }

    private let text: [UInt32]
    private let tokens: [Token]
    private(set) var findings: [Finding] = []
    /// Where it is said that both sides have their place.
    private(set) var bothAt: [Range<Int>] = []
    /// Whether the text is about the debate at all.
    let isOnTopic: Bool

    init(_ text: [UInt32], tokens: [Token]) {
        self.text = text
        self.tokens = tokens
        isOnTopic = tokens.contains {
            switch $0.meaning {
            case .term, .implied, .act: true
            default: false
            }
        }
        guard isOnTopic else { return }
        read()
    }

    private mutating func read() {
        var subject: Int?
        var isAfterContrast = false
        for clause in Self.clauses(of: text) {
            let inside = tokens.filter { clause.contains($0.range.lowerBound) }
            if has(.contrast, in: inside) { isAfterContrast = true }
            var weight = 1.0
            if has(.concession, in: inside) { weight = 0.3 }
            if has(.past, in: inside) && !has(.contrast, in: inside) { weight = 0.3 }
            if isAfterContrast { weight *= 1.6 }
            if Self.ends(clause, text, with: [0x3002, 0xFF01, 0xFF1F]) { isAfterContrast = false }
            bothAt += inside.filter { $0.meaning == .both }.map(\.range)
            read(inside, clause: clause, weight: weight, subject: &subject)
        }
    }

    private mutating func read(_ inside: [Token], clause: Range<Int>, weight: Double, subject: inout Int?) {
        let terms = inside.compactMap { token -> (side: Int, range: Range<Int>)? in
            if case .term(let side) = token.meaning { return (side, token.range) }
            return nil
        }
        for token in inside {
            switch token.meaning {
            case .implied(let side):
                add(side, !isNegated(token, in: inside), "implied", token.range, weight)
            case .act(let side) where has(.commitment, in: inside):
                add(side, !isNegated(token, in: inside), "commitment", token.range, weight)
            default: continue
            }
        }
        if compare(terms, inside, weight) {
            subject = terms.first?.side
            return
        }
        if let side = terms.first?.side, necessity(side, inside, clause, weight) {
            subject = side
            return
        }
        if has(.rhetorical, in: inside), let last = terms.last {
            add(last.side, false, "rhetorical question", last.range, weight)
            return
        }
        let predicates = inside.filter { $0.meaning == .praise || $0.meaning == .blame }
        for predicate in predicates {
            guard
                let target = terms.last(where: { $0.range.upperBound <= predicate.range.lowerBound })?.side ?? terms.first?.side ?? subject
            else { continue }
            var isFavor = predicate.meaning == .praise
            if isNegated(predicate, in: inside) { isFavor.toggle() }
            var counted = weight
            if has(.belief, in: inside) || has(.doubt, in: inside) {
                isFavor.toggle()
                counted *= has(.doubt, in: inside) ? 1 : 0.4
            }
            add(target, isFavor, isFavor == (predicate.meaning == .praise) ? "predicate" : "turned predicate", predicate.range, counted)
        }
        if predicates.isEmpty, has(.doubt, in: inside), let target = terms.first?.side ?? subject {
            add(target, false, "doubt", clause, weight)
        }
        if predicates.isEmpty, has(.commitment, in: inside), let term = terms.first,
            !isNegated(Token(meaning: .term(term.side), range: term.range), in: inside)
        {
            add(term.side, true, "commitment", term.range, weight * 0.9)
        }
        subject = terms.last?.side ?? subject
    }

    /// A比B更P, 比起B，A更P, A不如B, A不比B强.
    private mutating func compare(_ terms: [(side: Int, range: Range<Int>)], _ inside: [Token], _ weight: Double) -> Bool {
        guard let first = terms.first else { return false }
        let second = terms.first { $0.side != first.side }
        if let mark = token(.notAs, in: inside) {
            // 闭源不如开源; 开源追不上闭源: the one before the mark is the worse.
            let worse = terms.last { $0.range.upperBound <= mark.range.lowerBound }
            let better = terms.first { $0.range.lowerBound >= mark.range.upperBound }
            guard let worse, better != nil || second == nil else { return false }
            let isTurned = token(.unless, in: inside) == nil && isNegated(mark, in: inside)
            add(worse.side, isTurned, "comparison", mark.range, weight)
            if let better { add(better.side, !isTurned, "comparison", mark.range, weight) }
            return true
        }
        guard let second else { return false }
        if let mark = token(.noMoreThan, in: inside) {
            add(first.side, false, "comparison", mark.range, weight)
            add(second.side, true, "comparison", mark.range, weight * 0.6)
            return true
        }
        guard let mark = token(.than, in: inside) else { return false }
        guard let predicate = inside.first(where: { $0.meaning == .praise || $0.meaning == .blame }) else { return false }
        let isPraise = (predicate.meaning == .praise) != isNegated(predicate, in: inside)
        // 比起开源，闭源…: the term behind the mark is the measure, the other one is judged.
        let measure = terms.first { $0.range.lowerBound >= mark.range.upperBound } ?? second
        let judged = terms.first { $0.side != measure.side } ?? first
        let words = min(mark.range.lowerBound, predicate.range.lowerBound)..<max(mark.range.upperBound, predicate.range.upperBound)
        add(judged.side, isPraise, "comparison", words, weight)
        add(measure.side, !isPraise, "comparison", words, weight * 0.6)
        return true
    }

    /// 没有A就没有…, 只有A才…, 除非…否则A….
    private mutating func necessity(_ side: Int, _ inside: [Token], _ clause: Range<Int>, _ weight: Double) -> Bool {
        if let mark = token(.without, in: inside) {
            add(side, true, "double negation", mark.range, weight)
            return true
        }
        if let mark = token(.onlyIf, in: inside) {
            add(side, true, "only condition", mark.range, weight)
            return true
        }
        return false
    }

    private mutating func add(_ side: Int, _ isFavor: Bool, _ rule: String, _ range: Range<Int>, _ weight: Double) {
        findings.append(Finding(side: side, isFavor: isFavor, rule: rule, range: range, weight: weight))
    }

    /// Whether a negation stands before a word, within six characters; two of them undo each other.
    private func isNegated(_ word: Token, in inside: [Token]) -> Bool {
        let negations = inside.filter { token in
            token.meaning == .grammar(.negation) && token.range.upperBound <= word.range.lowerBound
                && word.range.lowerBound - token.range.upperBound <= 6
        }
        return negations.count % 2 == 1
    }

    private func token(_ name: Grammar, in inside: [Token]) -> Token? { inside.first { $0.meaning == .grammar(name) } }
    private func has(_ name: Grammar, in inside: [Token]) -> Bool { token(name, in: inside) != nil }

    /// The stretches between commas and sentence marks.
    private static func clauses(of text: [UInt32]) -> [Range<Int>] {
        var clauses: [Range<Int>] = []
        var start = 0
        for (i, c) in text.enumerated()
        where [0xFF0C, 0x2C, 0x3002, 0xFF1B, 0x3B, 0xFF01, 0x21, 0xFF1F, 0x3F, 0x0A].contains(c)
            || (c == 0x2E && (i + 1 == text.count || text[i + 1] == 0x20))
        {
            if i > start { clauses.append(start..<(i + 1)) }
            start = i + 1
        }
        if start < text.count { clauses.append(start..<text.count) }
        return clauses
    }

    private static func ends(_ clause: Range<Int>, _ text: [UInt32], with marks: [UInt32]) -> Bool {
        clause.upperBound > 0 && marks.contains(text[clause.upperBound - 1])
    }
}
