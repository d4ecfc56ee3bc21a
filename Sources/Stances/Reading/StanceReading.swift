/// Reads what a text holds towards the sides, clause by clause: who is praised or blamed, by which rule.
///
/// A finding is a side, for or against, with the words that say so. Which side a predicate speaks of follows from where it
/// stands; what turns it round (negation, concession, a condition, a view that is only reported) follows from the clause
/// and the sentence. Rules are constructions of the language: none knows what the debate is about.
struct StanceReading {
    /// One judgement on one side.
    struct Finding {
        /// The side's number.
        var side: Int
        var isFavor: Bool
        /// The construction, and what made it count more or less.
        var grounds: StanceGrounds
        var range: Range<Int>
        /// How much it counts.
        var weight: Double

        var construction: StanceConstruction { grounds.construction }
    }

    /// What carries over from clause to clause.
    struct Thread {
        /// What is being spoken of, and for how many sentences without being named again.
        var subject: Clause.Mention?
        var silent = 0
        /// Whether it opened its clause, so that the next may go on about it.
        var subjectLeads = true
        /// The condition that holds for the rest of the sentence.
        var condition: Clause.Mention?
        /// The sides that the sentence began with measuring on: 比起公交和轮渡，….
        var measures: [Int] = []
        /// Whether the rest of the sentence is about a side beside those, which nothing has named.
        var isOfUnnamed = false
        /// Since which finding a view of others is being reported.
        var reportedSince: Int?
        /// Whether the clause goes on with that view.
        var isReporting = false
        /// Whether the sentence has said 与其…: what follows 不如 is then what is preferred.
        var isPreferring = false
        /// What the sentence before asked: a side, and what it would be called.
        var asked: (Clause.Mention, Clause.Predicate)?
        /// Whether the next clause denies something and names no side.
        var isNextDenied = false
        /// The first side that the next clause of the sentence names.
        var upcoming: Clause.Mention?
        var isAfterContrast = false
        var isConceding = false
        /// Whether what is said is meant the other way round: from a rhetorical mark on to the sentence's end, and in its clauses that name
        /// no side.
        var isRhetorical = false
    }

    let folded: [UInt32]
    let rivals: Rivals
    let clauses: [Clause]
    private(set) var findings: [Finding] = []
    /// Where it is said that more than one side has its place.
    private(set) var bothAt: [Range<Int>] = []
    /// Whether it is a question put to somebody, or every sentence asks.
    private(set) var onlyAsks = false

    /// Whether one side is ranked above the other.
    var ranks: Bool { findings.contains { $0.construction.ranks } }

    /// Whether it gives each side its part and says nothing else of them: 小模型开源，大模型闭源.
    var isDivision: Bool {
        findings.allSatisfy { $0.isFavor && $0.construction.isUndertaking || abs($0.weight) < StanceWeights.all[.slight] }
            && Set(clauses.flatMap(\.mentions).filter { !$0.isNegated }.map(\.side)).count > 1
            && (Set(clauses.flatMap { $0.words(.respectively) }).count > 1
                || clauses.contains { $0.has(.meanwhile) && !$0.mentions.isEmpty })
            && !clauses.contains(where: \.leavesOpen)
    }

    /// - Parameters:
    ///   - rivals: what the debate's sides are to each other.
    ///   - hasSides: whether the tokens name a side, or the topic is one.
    ///   - topic: what the text before speaks of, for a quotation that goes on about it.
    init(_ folded: [UInt32], tokens: [DebateVocabulary.Token], rivals: Rivals, hasSides: Bool, topic: Int? = nil) {
        self.folded = folded
        self.rivals = rivals
        // Most quotations speak of no side, ask nothing and leave no room for both: there is nothing to read then.
        guard hasSides || tokens.contains(where: \.meaning.countsWithoutSide) || folded.contains(where: { $0 == "？" || $0 == "?" })
        else {
            clauses = []
            return
        }
        var first = 0
        clauses = Clauses.ranges(in: folded).map { range in
            while first < tokens.count, tokens[first].range.lowerBound < range.lowerBound { first += 1 }
            let start = first
            while first < tokens.count, tokens[first].range.lowerBound < range.upperBound { first += 1 }
            return Clause(range, in: folded, tokens: tokens, inside: start..<first, hasSides: hasSides)
        }
        var thread = Thread()
        if let topic { thread.subject = Clause.Mention(side: topic, range: 0..<0, isNegated: false, isAct: false) }
        var start = 0
        var asking = 0
        var sentences = 0
        while start < clauses.count {
            let end = clauses[start...].firstIndex { $0.endsSentence }.map { $0 + 1 } ?? clauses.count
            sentences += 1
            asking += read(Array(clauses[start..<end]), &thread) ? 1 : 0
            start = end
        }
        onlyAsks = sentences > 0 && (2 * asking >= sentences || (asking > 0 && clauses.contains { $0.has(.secondPerson) }))
    }

    /// Reads a sentence; true where it only asks.
    private mutating func read(_ sentence: [Clause], _ thread: inout Thread) -> Bool {
        guard let last = sentence.last else { return false }
        let asks = last.asks
        let retortAt = sentence.firstIndex { $0.has(.retort) || (asks && $0.has(.rhetorical)) }
        thread.isRhetorical = retortAt != nil
        if asks, !thread.isRhetorical, sentence.contains(where: { $0.has(.badQuestion) }),
            let named = sentence.lazy.flatMap(\.mentions).first
        {
            add(named.side, isFavor: named.isNegated, .rhetoricalQuestion, .worried, named.range, .full)
            (thread.subject, thread.silent) = (named, 0)
            return false
        }
        if asks && !thread.isRhetorical {
            if let named = sentence.lazy.flatMap(\.mentions).first { (thread.subject, thread.silent) = (named, 0) }
            thread.asked =
                sentence.lazy.compactMap { clause in clause.mentions.first.flatMap { named in clause.predicates.last.map { (named, $0) } } }
                .first
            return true
        }
        // 闭源真的更安全吗？我看未必: the answer to one's own question.
        if let (named, predicate) = thread.asked, let mark = sentence.first?.word(.denial), sentence.first?.mentions.isEmpty == true {
            add(named.side, isFavor: predicate.isGood == named.isNegated, .denial, .ownQuestion, mark, .full)
        }
        thread.asked = nil
        let named = sentence.contains { !$0.mentions.isEmpty }
        thread.silent = named ? 0 : thread.silent + 1
        if thread.silent > 2 { thread.subject = nil }
        thread.isPreferring = sentence.contains { $0.has(.preference) }
        (thread.condition, thread.isAfterContrast, thread.isConceding, thread.isReporting) = (nil, false, false, false)
        (thread.measures, thread.isOfUnnamed) = ([], false)
        if sentence.contains(where: { $0.has(.otherwise) }), !sentence.contains(where: { $0.has(.unless) }),
            let demand = sentence.first(where: { !$0.mentions.isEmpty }), let named = demand.mentions.first,
            demand.words(.ought).contains(where: { $0.upperBound <= named.range.lowerBound }) || named.isNegated
        {
            add(named.side, isFavor: !named.isNegated, .warning, nil, named.range, .full)
            (thread.subject, thread.silent) = (named, 0)
            return false
        }
        let contrastAt = sentence.lastIndex { $0.has(.contrast) }
        let start = findings.count
        // 既要开源的广度，也要闭源的深度.
        if let pair = sentence.lazy.compactMap({ $0.word(.correlative) }).first, Set(sentence.flatMap(\.mentions).map(\.side)).count > 1 {
            bothAt.append(pair)
        }
        if let quarrel = sentence.first(where: { $0.has(.opposed) })?.word(.opposed),
            sentence.contains(where: { $0.isDenying || $0.predicates.contains { !$0.isGood } })
        {
            bothAt.append(quarrel)
        }
        for (i, clause) in sentence.enumerated() {
            let before = findings.count
            let isOver = sentence[(i + 1)...].contains { $0.has(.now) }
            let emphasis = emphasis(of: clause, at: i, contrastAt: contrastAt, isOver: isOver, &thread)
            thread.isNextDenied = i + 1 < sentence.count && sentence[i + 1].isDenying && sentence[i + 1].mentions.isEmpty
            thread.upcoming = i + 1 < sentence.count ? sentence[i + 1].mentions.first : nil
            if clause.has(.contrast) || clause.has(.denial) || clause.has(.firstPerson) { thread.isReporting = false }
            // 既然闭源更好，为什么要选开源: the ground of a rhetorical question is meant as it stands.
            if let retortAt { thread.isRhetorical = i >= retortAt || clause.mentions.isEmpty }
            let isDenied = clause.has(.delusion) && sentence[...i].contains { $0.has(.saying) || $0.has(.dread) }
            if !isDenied || !clause.mentions.isEmpty { read(clause, emphasis, &thread) }
            if isDenied {
                // 指望闭源替你省钱，那是做梦: what is dreamt of need not be called good.
                if findings.count == start, let named = sentence[...i].lazy.flatMap(\.mentions).first, !clause.has(.dread) {
                    add(named.side, isFavor: !named.isNegated, .deniedView, nil, named.range, .full)
                }
                turn(from: start)
            }
            if clause.has(.recant) { turn(from: start) }
            if clause.has(.reported) {
                // 我们迷信闭源，后来…: one's own error ends with its clause.
                (thread.reportedSince, thread.isReporting) = (before, !clause.has(.firstPerson))
            } else if clause.has(.denial), let since = thread.reportedSince {
                deny(from: since)
                thread.reportedSince = nil
            }
        }
        return false
    }

    /// How much a clause counts by its place: what is conceded or past counts little, what follows a contrast more.
    private func emphasis(of clause: Clause, at i: Int, contrastAt: Int?, isOver: Bool, _ thread: inout Thread) -> Emphasis {
        var emphasis = Emphasis.full
        for _ in 0..<thread.silent { emphasis.shade(.silent) }
        if clause.has(.contrast) { (thread.isAfterContrast, thread.isConceding) = (true, false) }
        if clause.has(.concession), !clause.has(.contrast) { thread.isConceding = true }
        let isPast = clause.has(.past) && !clause.has(.now)
        if thread.isConceding || (isPast && !thread.isAfterContrast) {
            emphasis.shade(isPast && isOver ? .overcome : .conceded)
            if let contrastAt, contrastAt > i { return emphasis }
            thread.isConceding = false
        } else if let contrastAt, i < contrastAt {
            // 都说开源更透明，其实…: what others say is only confirmed as theirs.
            if !clause.has(.reported) { emphasis.shade(.beforeContrast) }
        } else if thread.isAfterContrast {
            emphasis.shade(.afterContrast)
        }
        return emphasis
    }

    private mutating func read(_ clause: Clause, _ emphasis: Emphasis, _ thread: inout Thread) {
        defer {
            if let first = clause.topic {
                thread.subject = first
                thread.subjectLeads = clause.leads(first)
            }
        }
        bothAt += clause.tokens.filter { ($0.meaning == .both || $0.meaning == .word(.bothWays)) && !clause.isNegated($0.range) }.map(
            \.range)
        // 全押在开源或者闭源上都不明智: what is wrong of either leaves room for both.
        if clause.namesEither, !clause.leavesOpen, let bad = clause.predicates.first(where: { !$0.isGood }) { bothAt.append(bad.range) }
        for token in clause.tokens {
            guard case .implied(let side) = token.meaning else { continue }
            add(side, isFavor: !clause.isNegated(token.range) != thread.isRhetorical, .implied, nil, token.range, emphasis)
        }
        if need(clause, emphasis, &thread) || suppose(clause, emphasis, &thread) { return }
        if compare(clause, emphasis, &thread) || confront(clause, emphasis, &thread) { return }
        if thread.condition?.isNegated == true, clause.mentions.first?.side != thread.condition?.side || clause.mentions.isEmpty { return }
        let said = predicate(clause, emphasis, thread)
        take(clause, emphasis, thread, hasPredicate: said)
    }

    /// What a view of others claimed, and the text then denies, holds the other way round.
    private mutating func deny(from since: Int) {
        for i in findings.indices where i >= since && findings[i].construction.isReported {
            findings[i].grounds = StanceGrounds(construction: .deniedView, circumstance: .refuted)
            findings[i].weight = StanceWeights.all[.deniedView, .refuted]
        }
    }

    /// What is said and called wrong at once (说…是自欺欺人) holds the other way round.
    private mutating func turn(from start: Int) {
        for i in start..<findings.count {
            findings[i].isFavor.toggle()
            findings[i].grounds = StanceGrounds(construction: .deniedView, circumstance: .turned)
            findings[i].weight = max(findings[i].weight, StanceWeights.all[.deniedView, .turned])
        }
    }

    /// The side that a clause is about which names one beside it: of two the other, else what was spoken of.
    func other(than side: Int, _ thread: Thread) -> Int? {
        rivals.only(beside: side) ?? thread.subject.map(\.side).flatMap { $0 == side ? nil : $0 }
    }

    /// Notes what a construction says of a side in its circumstance.
    ///
    /// - Parameters:
    ///   - emphasis: how much the place counts.
    ///   - form: how it is called good or bad, where it is.
    mutating func add(
        _ side: Int, isFavor: Bool, _ construction: StanceConstruction, _ circumstance: Circumstance?, _ range: Range<Int>,
        _ emphasis: Emphasis, form: PredicateForm? = nil
    ) {
        let grounds = StanceGrounds(construction: construction, circumstance: circumstance, form: form, shadings: emphasis.shadings)
        let weight = emphasis.value * StanceWeights.all[construction, circumstance]
        findings.append(Finding(side: side, isFavor: isFavor, grounds: grounds, range: range, weight: weight))
    }
}

extension Clause {
    /// Whether anything in it is denied.
    fileprivate var isDenying: Bool { has(.negation) || has(.cannot) || has(.delusion) }

    /// What the next clause speaks of when it names nothing: the first side named, of two that are chosen between the last.
    fileprivate var topic: Mention? { has(.choose) ? mentions.last : mentions.first }

    /// Whether a side is named where a clause begins.
    fileprivate func leads(_ mention: Mention) -> Bool { mention.range.lowerBound - range.lowerBound <= 6 }
}

extension DebateVocabulary.Meaning {
    /// Whether it makes a difference also in a text that speaks of no side.
    fileprivate var countsWithoutSide: Bool {
        switch self {
        case .both, .word(.bothWays), .word(.question): true
        default: false
        }
    }
}
