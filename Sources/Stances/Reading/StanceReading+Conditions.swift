extension StanceReading {
    /// 没有开源就没有…, 只有开源…才, 除非开源，否则…: what cannot be done without. True where the clause says so.
    mutating func need(_ clause: Clause, _ emphasis: Emphasis, _ thread: inout Thread) -> Bool {
        if clause.has(.unless), clause.mentions.isEmpty { return true }
        guard let named = clause.mentions.first else { return false }
        if clause.has(.unless), !clause.has(.otherwise) {
            add(named.side, isFavor: !named.isNegated, .condition, nil, named.range, emphasis)
            return true
        }
        let reach = Clause.reach(named.range, in: folded)
        // 闭源才能赚到钱: only it can; what it can is read too.
        if let mark = clause.word(.onlyThen), !clause.has(.onlyIf), !named.isNegated, mark.lowerBound >= named.range.upperBound,
            mark.lowerBound - named.range.upperBound <= reach, clause.predicates.allSatisfy(\.isGood)
        {
            add(named.side, isFavor: !thread.isRhetorical, .onlyCondition, .onlyThen, mark, emphasis)
        }
        // 有了开源，…: what it made possible; 开源才是未来: it alone.
        if let mark = clause.word(.having), mark.lowerBound - clause.range.lowerBound <= 2, Self.adjoins(mark, named.range, 4),
            !named.isNegated,
            clause.predicates.allSatisfy(\.isGood)
        {
            add(named.side, isFavor: !thread.isRhetorical, .madePossible, nil, mark, emphasis)
        }
        if let mark = clause.word(.standing), mark.lowerBound == named.range.upperBound || named.range.lowerBound == mark.upperBound {
            let isGood = clause.predicates.allSatisfy(\.isGood)
            add(named.side, isFavor: isGood != thread.isRhetorical, .onlyCondition, .standing, mark, emphasis)
        }
        // 除了开源，没有别的办法.
        if let mark = clause.word(.except), Self.adjoins(mark, named.range, 4), !named.isNegated, thread.isNextDenied {
            add(named.side, isFavor: true, .onlyCondition, .except, mark, emphasis)
            thread.condition = Clause.Mention(side: named.side, range: named.range, isNegated: true, isAct: named.isAct)
            return true
        }
        for (name, rule) in [(WordClass.without, StanceConstruction.doubleNegation), (.onlyIf, .onlyCondition)] {
            // 如果只有闭源: that is supposed, not asked for.
            if name == .onlyIf, clause.has(.condition) { continue }
            guard let mark = clause.words(name).first(where: { Self.adjoins($0, named.range, reach) }) else { continue }
            // 没有开源就没有互联网: the mark holds the name in its gap. 并不是只有…: not it alone.
            add(named.side, isFavor: name == .without || clause.isNegated(mark) == thread.isRhetorical, rule, nil, mark, emphasis)
            if name == .without {
                thread.condition = Clause.Mention(side: named.side, range: named.range, isNegated: true, isAct: named.isAct)
            }
            return true
        }
        return false
    }

    /// 如果开源…: what is supposed is no judgement, what follows from it is one on what was supposed. True where a clause only supposes.
    mutating func suppose(_ clause: Clause, _ emphasis: Emphasis, _ thread: inout Thread) -> Bool {
        guard thread.condition == nil else { return false }
        // 没有开源模型，…: that it were missing is supposed.
        if let named = clause.mentions.first, named.isNegated, clause.predicates.isEmpty, !clause.endsSentence,
            let no = clause.word(.negation), no.lowerBound == clause.range.lowerBound
        {
            thread.condition = named
            add(named.side, isFavor: true, .warning, .missing, named.range, emphasis)
            return true
        }
        guard let mark = clause.word(.condition) else { return false }
        guard let named = clause.mentions.first else { return clause.words(.than).isEmpty == false }
        guard mark.lowerBound <= named.range.lowerBound else { return false }
        thread.condition = named
        if named.isNegated || (clause.has(.goesOn) && clause.predicates.isEmpty) {
            add(named.side, isFavor: named.isNegated, .warning, named.isNegated ? nil : .goesOn, named.range, emphasis)
        }
        return true
    }

    /// Whether a mark holds a name, or stands just before it.
    private static func adjoins(_ mark: Range<Int>, _ name: Range<Int>, _ reach: Int) -> Bool {
        mark.overlaps(name) || (name.lowerBound >= mark.upperBound && name.lowerBound - mark.upperBound <= reach / 2)
    }

    /// How a clause that reports what others think counts: turned round, and less.
    func report(_ clause: Clause, _ thread: Thread) -> (isTurned: Bool, shading: Shading?) {
        if clause.has(.doubt) { return (true, nil) }
        return clause.has(.reported) || thread.isReporting ? (true, .reported) : (false, nil)
    }
}
