extension StanceReading {
    /// What is called good or bad, and which side it is that is so called. True where something is.
    mutating func predicate(_ clause: Clause, _ emphasis: Emphasis, _ thread: Thread) -> Bool {
        let report = report(clause, thread)
        var said = false
        let before = findings.count
        if clause.leavesOpen || (clause.has(.than) && clause.mentions.isEmpty) { return false }
        if let mark = clause.word(.denial), thread.reportedSince == nil, let named = clause.mentions.last {
            // 我不同意开源会威胁安全的说法: what is denied is a reproach.
            let denied = clause.predicates.first { $0.range.lowerBound >= mark.upperBound }
            let isDenied = denied?.isGood ?? !named.isNegated
            add(named.side, isFavor: isDenied == thread.isRhetorical, .denial, nil, mark, emphasis)
            return true
        }
        if let mark = clause.word(.preference), let named = clause.mentions.first {
            // 与其抱怨开源: it is the complaint that is not preferred.
            if clause.has(.blamed) { return false }
            add(named.side, isFavor: false, .preference, nil, mark.hull(with: named.range), emphasis)
            return true
        }
        // 真正的威胁来自开源社区: what others have to fear is strong.
        if let mark = clause.word(.rivalry), let named = clause.mentions.last, !clause.has(.villain) {
            add(named.side, isFavor: !clause.isNegated(mark) != report.isTurned, .rivalry, nil, mark, emphasis)
            return true
        }
        // 不希望世界建立在…之上: why something is done is no judgement on what is done.
        if clause.mentions.isEmpty, clause.has(.undesired) { return false }
        // 差距在缩小，很快就会消失: the gap does.
        if clause.mentions.isEmpty, let last = findings.last, last.construction.isOfGap, clause.has(.down) { return false }
        for predicate in clause.predicates {
            guard let target = target(of: predicate, in: clause, thread) else { continue }
            // 最先进的开源模型: a name's attribute presupposes, it does not claim.
            let isAttribute =
                clause.mentions.contains { $0.range.lowerBound == predicate.range.upperBound }
                || clause.words(.attribution).contains { $0.lowerBound == predicate.range.upperBound }
                    && clause.mentions.contains { $0.range.lowerBound == predicate.range.upperBound + 1 }
            var counted = emphasis.times(predicate.emphasis)
                .shaded(isAttribute ? predicate.isGood ? .goodAttribute : .badAttribute : nil).shaded(report.shading)
            if !isAttribute, isOfAnother(predicate, than: target, in: clause) { counted.shade(.ofAnother) }
            if !clause.mentions.contains(target) {
                counted.shade(clause.has(.firstPerson) && !clause.has(.saying) && thread.condition == nil ? .carriedOverToUs : .carriedOver)
            }
            // 不会被…控制着闭源模型: what is not bad before a name is no praise of it.
            if predicate.isTurned, predicate.isGood, target.range.lowerBound >= predicate.range.upperBound {
                counted.shade(.turnedBeforeName)
            }
            // 监管让开源变得危险: it is the cause that is blamed.
            if clause.isMade(target) { counted.shade(.made) }
            if thread.upcoming == target, !clause.mentions.contains(target) { counted.shade(.upcoming) }
            // 不会开源，因为它很危险: the reason speaks of the thing, not of its denial.
            let isReason = clause.has(.reason) && !clause.mentions.contains(target)
            var isFavor = predicate.isGood != (target.isNegated && !isReason)
            if thread.isRhetorical, !isAttribute { isFavor.toggle() }
            // 所谓 takes back praise, it does not turn blame.
            if report.isTurned || (clause.has(.socalled) && predicate.isGood) { isFavor.toggle() }
            let rule: StanceConstruction =
                report.isTurned
                ? .reportedView : thread.isRhetorical ? .rhetoricalQuestion : predicate.isTurned ? .turnedPredicate : .predicate
            // 不会开源，那是公司的护城河: good is what is kept.
            if clause.mentions.isEmpty, predicate.isGood, clause.has(.demonstrative) || clause.startsWithPointer,
                let last = findings.last, !last.isFavor, last.construction.isRefusal
            {
                continue
            }
            add(target.side, isFavor: isFavor, rule, nil, predicate.range, counted, form: predicate.form)
            // 开源与闭源都…: what is said of two is said of each.
            for other in clause.partners(of: target) {
                add(other.side, isFavor: isFavor, rule, nil, predicate.range, counted, form: predicate.form)
            }
            // 比起公交，电车更快: of two sides the one tells the other already.
            if rivals.areMany, clause.mentions.contains(target) {
                for side in thread.measures where side != target.side {
                    add(side, isFavor: !isFavor, .comparison, .measure, predicate.range, counted, form: predicate.form)
                }
            }
            said = said || counted.value > StanceWeights.all[.said] * emphasis.value
        }
        if !said, report.isTurned, clause.has(.doubt), !clause.has(.dread), !clause.has(.oppose), !clause.has(.reported),
            let target = clause.mentions.first ?? thread.subject
        {
            add(target.side, isFavor: target.isNegated, .doubt, nil, clause.word(.doubt) ?? clause.range, emphasis)
            return true
        }
        if findings.count == before, thread.isRhetorical, clause.has(.rhetorical) || clause.has(.retort), let target = clause.asked {
            add(target.side, isFavor: target.isNegated, .rhetoricalQuestion, nil, target.range, emphasis)
            return true
        }
        return said
    }

    /// The side that a predicate speaks of: the nearest named before it, else the first behind it, else what was spoken of.
    private func target(of predicate: Clause.Predicate, in clause: Clause, _ thread: Thread) -> Clause.Mention? {
        let undergoes = clause.words(.undergo).first { $0.upperBound <= predicate.range.lowerBound }
        let limit = undergoes?.lowerBound ?? predicate.range.lowerBound
        // 会被开源压垮: who does it is not whom it befalls.
        let agents = clause.mentions.filter { mention in
            clause.words(.by).contains { $0.upperBound <= mention.range.lowerBound && mention.range.lowerBound - $0.upperBound <= 1 }
        }
        let before = clause.mentions.last { $0.range.upperBound <= limit && !agents.contains($0) }
        if let before { return before }
        if let agent = agents.first, !predicate.isGood {
            return other(than: agent.side, thread).map { Clause.Mention(side: $0, range: agent.range, isNegated: false, isAct: false) }
        }
        let behind = clause.mentions.first { $0.range.lowerBound >= predicate.range.upperBound }
        if let behind { return behind }
        if let around = clause.mentions.first { return around }
        if thread.isOfUnnamed { return nil }
        // 大模型是武器，不应开源: what is denied next is not what is spoken of now.
        return thread.condition ?? thread.subject ?? thread.upcoming.flatMap { $0.isNegated || clause.has(.condition) ? nil : $0 }
    }

    /// 拿到最先进的工具: what something else is called, unless the side is that thing (开源是更便宜的方案).
    private func isOfAnother(_ predicate: Clause.Predicate, than target: Clause.Mention, in clause: Clause) -> Bool {
        let (first, second) =
            target.range.lowerBound < predicate.range.lowerBound
            ? (target.range, predicate.range) : (predicate.range, target.range)
        return predicate.isAttribute
            && !(clause.words(.copula)
                + (clause.words(.negation) + clause.words(.contrast)).filter { folded[$0].last.map { $0 == "是" } ?? false }).contains {
                    $0.lowerBound >= first.upperBound && $0.upperBound <= second.lowerBound
                }
    }

    /// What is done with a side, or ought to be: 支持开源, 反对开源, 应该闭源, 我们会坚持开源.
    mutating func take(_ clause: Clause, _ emphasis: Emphasis, _ thread: Thread, hasPredicate: Bool) {
        guard let named = clause.mentions.first, !clause.isOfPartisans else { return }
        let report = report(clause, thread)
        let emphasis = emphasis.shaded(report.shading)
        func isFavor(_ value: Bool) -> Bool { (value != thread.isRhetorical) != report.isTurned }
        let reach = Clause.reach(named.range, in: folded) + 4
        func governing(_ name: WordClass) -> Range<Int>? {
            clause.words(name).last { mark in
                clause.mentions.contains {
                    // 愿意为闭源付费: the mark may hold the name.
                    $0.range.lowerBound >= mark.upperBound
                        ? $0.range.lowerBound - mark.upperBound <= reach : mark.contains($0.range.lowerBound)
                }
            }
        }
        let isOurs = clause.has(.firstPerson)
        let isAnnounced = clause.has(.time)
        if let mark = governing(.oppose),
            !hasPredicate
                || clause.predicates.allSatisfy({ mark.upperBound <= $0.range.lowerBound && $0.range.upperBound <= named.range.lowerBound })
        {
            // 限制开源会…: what follows from it is not what is wanted.
            if clause.words(.effect).contains(where: { $0.lowerBound >= named.range.upperBound }) { return }
            // 一场禁止开源的运动 tells of it.
            if clause.words(.attribution).contains(where: { $0.lowerBound == named.range.upperBound }) { return }
            // 有公司宣布停止开源 is told of others.
            let isTold = clause.tokens.contains { fact in
                fact.meaning == .fact
                    && !clause.words(.firstPerson).contains {
                        fact.range.lowerBound - $0.upperBound <= 2 && $0.upperBound <= fact.range.lowerBound
                    }
            }
            add(named.side, isFavor: isFavor(clause.isNegated(mark)), .opposes, isTold ? .told : nil, mark, emphasis)
            return
        }
        if let mark = governing(.dread), !clause.isMade(named) {
            add(named.side, isFavor: isFavor(clause.isNegated(mark)), .doubts, nil, mark, emphasis)
            return
        }
        if let mark = governing(.embrace) {
            add(named.side, isFavor: isFavor(!clause.isNegated(mark)), .supports, hasPredicate ? .besidePredicate : nil, mark, emphasis)
            for other in clause.partners(of: named) {
                add(other.side, isFavor: isFavor(!clause.isNegated(mark)), .supports, nil, mark, emphasis)
            }
            return
        }
        guard !hasPredicate, !clause.leavesOpen else { return }
        if let mark = governing(.cannot), !clause.has(.relief) {
            add(
                named.side, isFavor: isFavor(false), .outOfTheQuestion,
                named.range.lowerBound - mark.upperBound <= 2 ? nil : .remote, mark.hull(with: named.range), emphasis)
            return
        }
        if let mark = clause.word(.cannot), mark.lowerBound >= named.range.upperBound, !clause.has(.beats) {
            add(named.side, isFavor: isFavor(false), .cannot, nil, mark, emphasis)
            return
        }
        let last = clause.mentions.last ?? named
        if let mark = clause.words(.ought).first(where: {
            $0.upperBound <= last.range.lowerBound && last.range.lowerBound - $0.upperBound <= Clause.reach(last.range, in: folded) + 4
        }), !isAnnounced {
            let favor = clause.isNegated(last.range) || clause.isNegated(mark)
            // 不应该制定让开源…的法律: what ought not to be done is something else.
            if clause.isNegated(mark), !last.isNegated, last.range.lowerBound - mark.upperBound > Clause.reach(last.range, in: folded) / 3 {
                return
            }
            add(last.side, isFavor: isFavor(!favor), .ought, nil, mark.hull(with: last.range), emphasis)
            return
        }
        if let mark = governing(.commitment), isOurs, !isAnnounced {
            add(named.side, isFavor: isFavor(!(named.isNegated || clause.isNegated(named.range))), .commitment, nil, mark, emphasis)
            return
        }
        // 没有理由把权重送给对手: what is refused, not what has not happened.
        if named.isAct, named.isNegated, !isAnnounced, !clause.has(.condition),
            isOurs && !clause.has(.notYet) || clause.isUnjustified
        {
            add(named.side, isFavor: isFavor(false), .refused, nil, named.range, emphasis)
            return
        }
        if let mark = governing(.choose), !isAnnounced {
            // 从闭源转向开源: what is turned to, not what is left.
            let chosen = clause.mentions.first { $0.range.lowerBound >= mark.upperBound } ?? named
            let isChosen = !clause.isNegated(mark) && !chosen.isNegated
            add(chosen.side, isFavor: isFavor(isChosen), .choice, isOurs ? .ours : nil, mark, emphasis)
        }
    }
}

extension Clause {
    /// Whether it speaks of those who hold with a side: 支持开源的人.
    fileprivate var isOfPartisans: Bool {
        (words(.embrace) + words(.oppose)).contains { mark in
            mentions.contains { named in
                mark.upperBound <= named.range.lowerBound && words(.partisan).contains { $0.lowerBound == named.range.upperBound }
            }
        }
    }

    /// Whether something else makes a side what it is said to be: 监管让开源….
    fileprivate func isMade(_ mention: Mention) -> Bool {
        // 开源让闭源坐不住了: one side does it to the other.
        !mentions.contains { $0.side != mention.side && $0.range.upperBound <= mention.range.lowerBound }
            && words(.lets).contains {
                $0.upperBound <= mention.range.lowerBound && mention.range.lowerBound - $0.upperBound <= 1
                    && $0.lowerBound - range.lowerBound >= 2
            }
    }
}
