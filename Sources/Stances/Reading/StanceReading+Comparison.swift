extension StanceReading {
    /// One side measured on the other: 开源比闭源更安全, 比起开源，闭源…, 闭源不如开源, 开源正在超越闭源, 开源与闭源有差距.
    ///
    /// True where the clause compares.
    mutating func compare(_ clause: Clause, _ emphasis: Emphasis, _ thread: inout Thread) -> Bool {
        if thread.isPreferring {
            if clause.has(.retort) { return false }
            guard let mark = clause.word(.losesTo), let named = clause.mentions.last(where: { $0.range.lowerBound >= mark.upperBound })
            else { return false }
            add(named.side, isFavor: !named.isNegated, .preference, nil, mark.hull(with: named.range), emphasis)
            return true
        }
        if clause.has(.openQuestion), clause.leavesOpen { return false }
        let turned = thread.isRhetorical
        let report = report(clause, thread)
        func isFavor(_ value: Bool) -> Bool { (value != turned) != report.isTurned }
        let rule: StanceConstruction = report.isTurned ? .reportedComparison : .comparison
        let emphasis = emphasis.shaded(report.shading)
        // 成本高于…: more of what is bad is worse.
        let moreIsBetter = !clause.has(.badScale)
        for (name, leftIsBetter) in [(WordClass.losesTo, false), (.beats, true), (.over, moreIsBetter), (.under, !moreIsBetter)] {
            for mark in clause.words(name) {
                let left = clause.mentions.last { $0.range.upperBound <= mark.lowerBound }
                // 不是开源的对手: the mark may hold the name.
                let right = clause.mentions.first { $0.range.lowerBound >= mark.upperBound || mark.contains($0.range.lowerBound) }
                // 不如开源的公司: something else is measured on a side, which says little of the other.
                if left == nil, let right, thread.subject == nil, name == .losesTo {
                    add(right.side, isFavor: isFavor(!clause.isNegated(mark)), rule, .outsider, mark, emphasis)
                    return true
                }
                guard let judged = left ?? (right == nil && name == .beats || !thread.subjectLeads ? nil : thread.subject),
                    judged.side != right?.side || right == nil
                else { continue }
                if right == nil, name == .over || name == .under || (name == .beats && judged.range.isEmpty) { continue }
                let better = isFavor((leftIsBetter != clause.isNegated(mark)) != judged.isNegated)
                rank(judged, isBetter: better, than: right, in: clause, rule, mark, emphasis, other: .rival)
                return true
            }
        }
        if let (named, isGood, range) = clause.superlative(in: folded) {
            add(named.side, isFavor: isFavor(isGood != named.isNegated), .superlative, nil, range, emphasis)
            return true
        }
        guard let first = clause.mentions.first, let second = clause.mentions.first(where: { $0.side != first.side }) else {
            return compareToSilent(clause, emphasis, &thread, isFavor: isFavor)
        }
        if let mark = clause.word(.fraction), mark.lowerBound >= second.range.upperBound {
            let better = isFavor(clause.has(.badScale))
            rank(first, isBetter: better, than: second, in: clause, rule, mark, emphasis, other: .measure)
            return true
        }
        if let mark = clause.word(.noMoreThan) {
            rank(first, isBetter: isFavor(false), than: second, in: clause, rule, mark, emphasis, other: .measure)
            return true
        }
        if let mark = clause.word(.than), let predicate = clause.predicates.last {
            // 比起开源，闭源…: the name behind the mark is the measure, the other one is judged.
            let measure = clause.mentions.first { $0.range.lowerBound >= mark.upperBound } ?? second
            let measures = [measure.side] + alsoNamed(with: measure, in: clause, besides: [])
            let judged = clause.mentions.first { !measures.contains($0.side) } ?? first
            rank(
                judged, isBetter: isFavor(predicate.isGood), than: measure, in: clause, rule, mark.hull(with: predicate.range), emphasis,
                other: .measure)
            return true
        }
        // 比起公交和轮渡，更快: what follows is said of a third.
        if rivals.areMany, let mark = clause.word(.than), mark.lowerBound == clause.range.lowerBound {
            measure(on: clause.mentions.map(\.side), judging: nil, at: mark, &thread)
            return true
        }
        if let mark = clause.word(.equals), !clause.isNegated(mark) {
            add(first.side, isFavor: isFavor(true), .parity, nil, mark, emphasis)
            return true
        }
        return gap(clause, first, emphasis, thread, isFavor: isFavor)
    }

    /// 在免费的开源模型面前，…: what is faced is strong, and what follows is said of the other side. True where the clause says so.
    mutating func confront(_ clause: Clause, _ emphasis: Emphasis, _ thread: inout Thread) -> Bool {
        guard let mark = clause.word(.confronted), let named = clause.mentions.last(where: { $0.range.upperBound <= mark.lowerBound })
        else { return false }
        let others = clause.predicates.filter { $0.range.lowerBound >= mark.upperBound }
        let judged =
            rivals.only(beside: named.side)
            ?? clause.mentions.first { $0.range.lowerBound >= mark.upperBound && $0.side != named.side }?.side
            ?? other(than: named.side, thread)
        for predicate in others {
            if let judged {
                add(
                    judged, isFavor: predicate.isGood, .comparison, nil, predicate.range, emphasis.times(predicate.emphasis),
                    form: predicate.form)
            }
        }
        if others.isEmpty { add(named.side, isFavor: true, .comparison, .faced, mark.hull(with: named.range), emphasis) }
        measure(on: [named.side], judging: judged, at: mark, &thread)
        return true
    }

    /// One side above or below another, with those that are named in one breath with either.
    private mutating func rank(
        _ judged: Clause.Mention, isBetter: Bool, than measure: Clause.Mention?, in clause: Clause, _ rule: StanceConstruction,
        _ range: Range<Int>,
        _ emphasis: Emphasis, other circumstance: Circumstance
    ) {
        let known = [judged.side] + (measure.map { [$0.side] } ?? [])
        for side in [judged.side] + alsoNamed(with: judged, in: clause, besides: known) {
            add(side, isFavor: isBetter, rule, nil, range, emphasis)
        }
        guard let measure else { return }
        for side in [measure.side] + alsoNamed(with: measure, in: clause, besides: known) {
            add(side, isFavor: !isBetter, rule, circumstance, range, emphasis)
        }
    }

    /// The further sides that are named in one breath with one; of two sides there are none.
    private func alsoNamed(with mention: Clause.Mention, in clause: Clause, besides known: [Int]) -> [Int] {
        rivals.areMany ? clause.partners(of: mention).map(\.side).filter { !known.contains($0) } : []
    }

    /// What follows is said of another side than those that it is measured on, where one is known.
    private func measure(on measures: [Int], judging judged: Int?, at mark: Range<Int>, _ thread: inout Thread) {
        thread.measures = measures
        thread.isOfUnnamed = judged == nil
        thread.condition = judged.map { Clause.Mention(side: $0, range: mark, isNegated: false, isAct: false) }
    }

    /// 差距: the one named first is behind, unless the gap closes.
    private mutating func gap(_ clause: Clause, _ first: Clause.Mention, _ emphasis: Emphasis, _ thread: Thread, isFavor: (Bool) -> Bool)
        -> Bool
    {
        guard let mark = clause.word(.gap) else { return false }
        // 跟闭源或开源模型都有差距: it is something else that lags.
        if clause.namesEither { return true }
        let closes = clause.words(.down).contains { $0.count > 1 && !clause.isNegated($0) } || clause.has(.relief) || clause.isNegated(mark)
        // 离闭源还远: what the distance is measured to is not what is far behind.
        let isMeasure =
            clause.words(.from).contains { $0.upperBound <= first.range.lowerBound && first.range.lowerBound - $0.upperBound <= 1 }
            && !clause.mentions.contains { $0.range.upperBound <= mark.lowerBound && $0.side != first.side }
        guard let judged = isMeasure ? other(than: first.side, thread) : first.side else { return true }
        add(judged, isFavor: isFavor(closes), closes ? .gapCloses : .gap, nil, mark, emphasis)
        // Of two sides the one tells the other already.
        if rivals.areMany, !closes {
            for side in Set(clause.mentions.map(\.side)).sorted() where side != judged {
                add(side, isFavor: isFavor(true), .gap, nil, mark, emphasis)
            }
        }
        return true
    }

    /// 比起开源，| 闭源的风险更可控 over two clauses; 已经持平; 差距正在缩小.
    private mutating func compareToSilent(_ clause: Clause, _ emphasis: Emphasis, _ thread: inout Thread, isFavor: (Bool) -> Bool) -> Bool {
        guard let only = clause.mentions.first ?? thread.subject else { return false }
        if let mark = clause.word(.equals), !clause.isNegated(mark) {
            add(only.side, isFavor: isFavor(true), .parity, nil, mark, emphasis)
            return true
        }
        if let mark = clause.word(.than), mark.lowerBound == clause.range.lowerBound, let measure = clause.mentions.first,
            clause.predicates.isEmpty
        {
            // 相较闭源模型，更有优势: what follows is said of the other.
            self.measure(on: [measure.side], judging: other(than: measure.side, thread), at: mark, &thread)
            return true
        }
        if let mark = clause.word(.than), let predicate = clause.predicates.last, let named = clause.mentions.first {
            let isMeasure = named.range.lowerBound >= mark.upperBound
            // 更…比闭源: with no other name the other thing is what was spoken of.
            add(
                named.side, isFavor: isFavor(predicate.isGood != isMeasure), .comparison, isMeasure ? .loneMeasure : nil, predicate.range,
                emphasis)
            if rivals.areMany, isMeasure, let judged = other(than: named.side, thread) {
                add(judged, isFavor: isFavor(predicate.isGood), .comparison, nil, predicate.range, emphasis)
            }
            return true
        }
        return gap(clause, only, emphasis, thread, isFavor: isFavor)
    }
}

extension Clause {
    /// The side that the clause says is the most of something, at its end: 最聪明的模型永远是闭源的.
    fileprivate func superlative(in folded: [UInt32]) -> (Mention, isGood: Bool, Range<Int>)? {
        guard let named = mentions.last, mentions.count == 1,
            let copula = words(.copula).last(where: { $0.upperBound == named.range.lowerBound && folded[$0.upperBound - 1] == "是" }),
            !isNegated(named.range), !asks
        else { return nil }
        let before = range.lowerBound..<copula.lowerBound
        guard let most = before.first(where: { folded[$0] == "最" && !Self.times.contains(folded[$0 + 1]) }),
            let of = folded[most..<copula.lowerBound].firstIndex(where: { $0 == "的" }), of - most <= 5
        else { return nil }
        let isBad = predicates.contains { !$0.isGood && $0.range.overlaps(most..<of) }
        return (named, !isBad, most..<named.range.upperBound)
    }

    /// What 最 makes a time of: 最近, 最后, 最新.
    private static let times = ShapeClass.characters(of: .timeOfMost)
}
