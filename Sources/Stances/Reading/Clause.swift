/// A stretch between commas and sentence marks with what stands in it.
struct Clause {
    typealias Token = DebateVocabulary.Token

    /// A side as the clause speaks of it.
    struct Mention: Hashable {
        /// The side's number.
        var side: Int
        var range: Range<Int>
        /// 不开源: the doing of it is denied.
        var isNegated: Bool
        /// Named by what its supporters do.
        var isAct: Bool
    }

    /// Something good or bad that is said.
    struct Predicate: Hashable {
        var range: Range<Int>
        var isGood: Bool
        /// How it is called so.
        var form: PredicateForm
        /// How much it counts.
        var emphasis: Emphasis
        /// Whether a negation has turned it.
        var isTurned = false
        /// Whether it is what something is called in passing: 最先进的工具.
        var isAttribute = false

        var weight: Double { emphasis.value }
    }

    let range: Range<Int>
    let tokens: [Token]
    let mentions: [Mention]
    let predicates: [Predicate]
    /// Whether a sentence ends here.
    let endsSentence: Bool
    /// Whether it asks.
    let asks: Bool
    /// Whether it says that there is no reason to do something.
    let isUnjustified: Bool
    private let folded: [UInt32]
    /// The classes of its words.
    private let classes: WordClasses
    private let negations: [Range<Int>]

    /// - Parameters:
    ///   - inside: the tokens that begin in the clause, of all of the text.
    ///   - hasSides: whether a side is spoken of at all; otherwise nobody asks what is called good or bad.
    init(_ range: Range<Int>, in folded: [UInt32], tokens: [Token], inside: Range<Int>, hasSides: Bool) {
        self.range = range
        self.folded = folded
        let inside = Array(tokens[inside])
        self.tokens = inside
        var classes: WordClasses = []
        for token in inside {
            if case .word(let name) = token.meaning { classes.insert(name) }
        }
        self.classes = classes
        let last = folded[range].last { $0 > 0x20 } ?? 0
        endsSentence = range.upperBound == folded.count || Clauses.endsSentence(last)
        asks =
            last == "？" || last == "?"
            || inside.contains { $0.meaning == .word(.question) && $0.range.count == 1 && folded[$0.range.lowerBound] == "吗" }
        let negations = classes.isDisjoint(with: [.negation, .cannot]) ? [] : Self.negations(inside)
        self.negations = negations
        // 权重，没有理由送人: an expression with a gap may reach into the next clause.
        let end = inside.lazy.filter(\.hasGap).map(\.range.upperBound).max() ?? range.upperBound
        let spanned = end > range.upperBound ? tokens.filter { (range.lowerBound..<end).contains($0.range.lowerBound) } : inside
        isUnjustified = spanned.contains { $0.meaning == .word(.unjustified) }
        let named = hasSides ? Self.mentions(inside, negations: Self.negations(spanned), in: folded) : []
        mentions = named
        let free = negations.filter { negation in
            !named.contains { $0.isNegated && Self.governs(negation, $0.range, in: folded) }
        }
        // 把模型免费送人: what is part of a name is not said of it.
        predicates =
            hasSides
            ? Self.predicates(inside, classes, negations: free, in: folded).filter { predicate in
                !tokens.contains { $0.isGapped(over: predicate.range) }
            } : []
    }

    /// The first word of a class.
    func word(_ name: WordClass) -> Range<Int>? { has(name) ? tokens.first { $0.meaning == .word(name) }?.range : nil }
    /// All words of a class.
    func words(_ name: WordClass) -> [Range<Int>] {
        has(name) ? tokens.filter { $0.meaning == .word(name) }.map(\.range) : []
    }
    func has(_ name: WordClass) -> Bool { classes.contains(name) }

    /// Whether the clause leaves open which side it is: 开源还是闭源, 是否开源.
    var leavesOpen: Bool {
        has(.openQuestion)
            || words(.whichOf).contains { or in
                guard let before = mentions.last(where: { $0.range.upperBound <= or.lowerBound }) else { return false }
                return mentions.contains { $0.range.lowerBound >= or.upperBound && $0.side != before.side }
            }
    }

    /// The other sides that are named in one breath with one: 开源与闭源, open and closed models; each once.
    func partners(of mention: Mention) -> [Mention] {
        var (found, open): ([Mention], [Mention]) = ([], [mention])
        while let last = open.popLast() {
            for other in mentions where other.side != mention.side && !found.contains(where: { $0.side == other.side }) {
                guard isInOneBreath(last, other) else { continue }
                found.append(other)
                open.append(other)
            }
        }
        return found
    }

    private func isInOneBreath(_ one: Mention, _ other: Mention) -> Bool {
        let (first, second) = other.range.lowerBound < one.range.lowerBound ? (other.range, one.range) : (one.range, other.range)
        guard first.upperBound <= second.lowerBound, second.lowerBound - first.upperBound <= 5 else { return false }
        // 电车比公交和轮渡快: what stands beside the third is joined to the third.
        let isParted = mentions.contains { third in
            third.side != one.side && third.side != other.side && third.range.lowerBound >= first.upperBound
                && third.range.upperBound <= second.lowerBound
        }
        if isParted { return false }
        let between = folded[first.upperBound..<second.lowerBound]
        return between.contains(where: Self.joiningNames.contains)
            || between.elementsEqual(ExpressionTrie.fold(" and "))
            || (between.isEmpty && ExpressionTrie.isWord(folded[second.lowerBound]) == false)
    }

    /// The side that a rhetorical question is about: the first behind its mark, else the last before.
    var asked: Mention? {
        let mark = word(.rhetorical) ?? word(.retort)
        return mark.flatMap { mark in mentions.first { $0.range.lowerBound >= mark.upperBound } } ?? mentions.last
    }

    /// Whether it names one side or the other alike: 闭源或开源.
    var namesEither: Bool {
        zip(mentions, mentions.dropFirst()).contains { first, second in
            first.side != second.side && first.range.upperBound < second.range.lowerBound
                && folded[first.range.upperBound..<second.range.lowerBound].contains("或")
        }
    }

    /// Whether it opens with a word that points back: 那是, 它.
    var startsWithPointer: Bool {
        guard let first = folded[range].first(where: { $0 > 0x20 && !Clauses.isMark($0) }) else { return false }
        return Self.pointers.contains(first)
    }

    private static let joiningNames = ShapeClass.characters(of: .joinsNames)
    private static let pointers = ShapeClass.characters(of: .points)

    /// Whether an odd number of negations stands before a place, near enough to reach it.
    func isNegated(_ place: Range<Int>) -> Bool { Self.isNegated(place, by: negations, in: folded) }

    /// How far a word reaches over Han and over Latin text, in scalars.
    static func reach(_ place: Range<Int>, in folded: [UInt32]) -> Int {
        ExpressionTrie.isWord(folded[place.lowerBound]) ? 28 : 8
    }

    /// The negations; two that overlap (并不, 不会) are one.
    private static func negations(_ tokens: [Token]) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        for token in tokens where token.meaning == .word(.negation) || token.meaning == .word(.cannot) {
            if let last = ranges.last, last.upperBound > token.range.lowerBound {
                ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, token.range.upperBound)
            } else {
                ranges.append(token.range)
            }
        }
        return ranges
    }

    private static func isNegated(_ place: Range<Int>, by negations: [Range<Int>], in folded: [UInt32]) -> Bool {
        let reach = reach(place, in: folded)
        return negations.filter { $0.upperBound <= place.lowerBound && place.lowerBound - $0.upperBound <= reach }.count % 2 == 1
    }

    /// A negation governs a side's name that follows it at once, or with one verb between: 不开源, 不选择开源.
    private static func governs(_ negation: Range<Int>, _ name: Range<Int>, in folded: [UInt32]) -> Bool {
        let gap = name.lowerBound - negation.upperBound
        return gap >= 0 && gap <= (ExpressionTrie.isWord(folded[name.lowerBound]) ? 1 : 2)
    }

    private static func mentions(_ tokens: [Token], negations: [Range<Int>], in folded: [UInt32]) -> [Mention] {
        tokens.compactMap { token in
            let (side, isAct): (Int, Bool)
            switch token.meaning {
            case .term(let number): (side, isAct) = (number, false)
            case .act(let number): (side, isAct) = (number, true)
            default: return nil
            }
            let range = token.range
            // What is opposed is not done: 禁止开源.
            let isDropped = tokens.contains { token in
                (token.meaning == .word(.insteadOf) || token.meaning == .word(.preference)) && range.lowerBound >= token.range.upperBound
            }
            let isOpposed = tokens.contains { $0.meaning == .word(.oppose) && governs($0.range, range, in: folded) }
            // 不公开权重, and 权重不公开 as one expression with a gap.
            let isDenied =
                negations.filter {
                    governs($0, range, in: folded) || (range.lowerBound <= $0.lowerBound && $0.upperBound <= range.upperBound)
                }
                .count % 2 == 1
            return Mention(side: side, range: range, isNegated: (isOpposed != isDenied) != isDropped, isAct: isAct)
        }
    }
}

extension DebateVocabulary.Token {
    /// Whether it names a deed in words that hold others.
    fileprivate func isGapped(over range: Range<Int>) -> Bool {
        guard hasGap, case .act = meaning else { return false }
        return self.range.overlaps(range)
    }
}

extension Range {
    /// The least range that holds both.
    func hull(with other: Range) -> Range { Swift.min(lowerBound, other.lowerBound)..<Swift.max(upperBound, other.upperBound) }
}
