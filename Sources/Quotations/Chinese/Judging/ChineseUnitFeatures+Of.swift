import Articles

extension ChineseUnitFeatures {
    /// The features of all units, in order.
    func features(_ lattice: SegmentLattice, _ facts: [Facts]) -> FeatureTable {
        var table = FeatureTable()
        table.reserve(rows: lattice.units.count, features: 64 * lattice.units.count)
        let whole = whole(lattice, facts)
        for (number, range) in lattice.paragraphs.enumerated() {
            let block = Block(number, range, self, lattice, facts)
            var run = Run()
            for i in range {
                if i == range.lowerBound || lattice.units[i].gap == .sentenceEnd { run.sentenceStart = i }
                add(here: i, lattice, facts, &table.list)
                add(before: i, lattice, facts, run, &table.list)
                add(behind: i, lattice, facts, &table.list)
                add(around: i, lattice, facts, block, run, &table.list)
                add(rules: i, lattice, facts, run, &table.list)
                add(whole: whole, i, lattice, facts, &table.list)
                table.closeRow()
                run.pass(i, facts[i], lattice.units[i])
            }
        }
        return table
    }

    /// What came before in a paragraph.
    struct Run {
        var lastCue: Int?
        var lastCueWord: UInt32 = 0
        var lastRule: UInt32 = 0
        var lastRuleEnd: Int?
        var sentenceStart = 0
        var quotes = 0

        mutating func pass(_ i: Int, _ facts: Facts, _ unit: SegmentLattice.Unit) {
            if facts.cue != nil { (lastCue, lastCueWord) = (i, facts.cueWord) }
            if facts.rule != 0 { lastRule = facts.rule }
            if facts.isRuleEnd { lastRuleEnd = i }
            if unit.inner != nil { quotes += 1 }
        }
    }

    /// What holds for all of a paragraph.
    struct Block {
        var label: UInt32 = 0
        var voice: UInt32 = 0
        var kind: UInt32 = 0
        var size: UInt32 = 0
        var before: UInt32 = 0
        var beforeCue: UInt32 = 0
        var hasRule: UInt32 = 0
        var range: Range<Int>

        init(_ number: Int, _ range: Range<Int>, _ features: ChineseUnitFeatures, _ lattice: SegmentLattice, _ facts: [Facts]) {
            self.range = range
            let text = features.text
            let paragraph = text.paragraphs[number]
            if let turn = features.turns[number] { label = turn.content == nil ? 2 : 1 }
            for i in range {
                voice |= facts[i].voice & 7
                if facts[i].rule != 0 { hasRule = 1 }
            }
            let last = paragraph.span.isEmpty ? 0 : text.folded[paragraph.span.end - 1]
            kind = Mark.endsSentence(last) ? 0 : Mark.isColon(last) ? 1 : last == "”" || last == "」" ? 2 : 3
            if paragraph.kind == .heading { kind = 4 }
            size = ChineseUnitFeatures.bucket(range.count) + (paragraph.span.count <= 40 ? 16 : 0)
            guard number > 0, let previous = lattice.paragraphs[number - 1].last else { return }
            let span = text.paragraphs[number - 1].span
            let end = text.folded[span.end - 1]
            before = Mark.endsSentence(end) ? 1 : Mark.isColon(end) ? 2 : end == "”" || end == "」" ? 3 : span.count <= 30 ? 4 : 5
            if features.turns[number - 1] != nil { before += 6 }
            beforeCue = facts[previous].cueClass + (facts[previous].subject << 12)
        }
    }

    private func gap(behind i: Int, _ lattice: SegmentLattice) -> UInt32 {
        i + 1 < lattice.units.count ? UInt32(lattice.units[i + 1].gap.rawValue) : 5
    }

    /// The unit itself.
    private func add(here i: Int, _ lattice: SegmentLattice, _ facts: [Facts], _ list: inout FeatureList) {
        let (unit, fact) = (lattice.units[i], facts[i])
        let isQuoted: UInt32 = unit.inner == nil ? 0 : 1
        let (before, behind) = (UInt32(unit.gap.rawValue), gap(behind: i, lattice))
        list.add(Template.bias.rawValue, 0)
        list.add(Template.shape.rawValue, isQuoted, before * 8 + behind)
        list.add(Template.size.rawValue, isQuoted, fact.size)
        list.add(Template.opening.rawValue, text.folded[unit.span.start])
        list.add(Template.openingPair.rawValue, fact.opening)
        list.add(Template.closingPair.rawValue, fact.closing, isQuoted)
        list.add(Template.cueWithin.rawValue, fact.cueWord, behind)
        list.add(Template.cueClassWithin.rawValue, fact.cueClass, fact.subject)
        list.add(Template.voice.rawValue, fact.voice, isQuoted)
        list.add(Template.opensWith.rawValue, fact.opensWith, before)
        list.add(Template.knownName.rawValue, fact.name, before)
        list.add(Template.numbers.rawValue, fact.numbers, fact.size)
        if fact.listed != 0 { list.add(Template.listed.rawValue, fact.listed, before) }
        guard let inner = unit.inner else { return }
        let last = text.folded[inner.end - 1]
        let ends: UInt32 = Mark.endsSentence(last) ? 2 : Mark.isComma(last) ? 1 : 0
        list.add(Template.quoted.rawValue, ends, fact.size)
        let next = unit.span.end < text.folded.count ? text.folded[unit.span.end] : 0
        list.add(Template.quotedBehind.rawValue, ends, Mark.isHan(next) ? next : Mark.isWord(next) ? 1 : behind + 2)
        let previous = unit.span.start > 0 ? text.folded[unit.span.start - 1] : 0
        list.add(Template.quotedBefore.rawValue, ends, Mark.isHan(previous) ? previous : before + 2)
        let isAlone = text.paragraphs[unit.paragraph].span.count <= unit.span.count + 1
        list.add(Template.quotedAlone.rawValue, ends, (isAlone ? 1 : 0) + (fact.voice & 7) * 2)
    }

    /// What stands before.
    private func add(before i: Int, _ lattice: SegmentLattice, _ facts: [Facts], _ run: Run, _ list: inout FeatureList) {
        let unit = lattice.units[i]
        let isQuoted: UInt32 = unit.inner == nil ? 0 : 1
        let gap = UInt32(unit.gap.rawValue)
        let paragraph = lattice.paragraphs[unit.paragraph]
        if let cue = run.lastCue {
            let distance = UInt32(min(6, i - cue))
            let isSame: UInt32 = cue >= run.sentenceStart ? 1 : 0
            list.add(Template.sinceCue.rawValue, distance, isSame * 8 + isQuoted)
            list.add(Template.sinceCueWord.rawValue, run.lastCueWord, isSame * 8 + min(distance, 3))
        } else {
            list.add(Template.sinceCue.rawValue, 99, isQuoted)
        }
        guard i > paragraph.lowerBound else { return list.add(Template.cueBefore.rawValue, 1, gap) }
        let before = facts[i - 1]
        list.add(Template.cueBefore.rawValue, before.cueWord, gap * 2 + isQuoted)
        list.add(Template.cueClassBefore.rawValue, before.cueClass, gap * 2 + isQuoted)
        list.add(Template.cueBeforeShape.rawValue, before.cueClass, before.subject * 16 + gap * 2 + isQuoted)
        list.add(Template.subjectBefore.rawValue, before.cueWord, before.subject * 16 + gap)
        list.add(Template.subjectWord.rawValue, before.subjectWord, gap)
        list.add(Template.previousPair.rawValue, before.closing, gap * 2 + isQuoted)
        list.add(Template.previousSize.rawValue, before.size, gap * 2 + isQuoted)
        list.add(Template.previousName.rawValue, before.name, gap * 8 + (before.cue == nil ? 0 : 1) + isQuoted * 2)
        list.add(Template.nameThenMark.rawValue, before.name, before.size * 16 + gap * 2 + isQuoted)
        let wasQuoted: UInt32 = lattice.units[i - 1].inner == nil ? 0 : 1
        list.add(Template.gaps.rawValue, wasQuoted, gap * 2 + isQuoted)
        if i - 1 > paragraph.lowerBound {
            list.add(
                Template.previousTriple.rawValue, facts[i - 2].cueClass,
                before.subject * 64 + gap * 8 + UInt32(lattice.units[i - 1].gap.rawValue))
        }
    }

    /// What stands behind.
    private func add(behind i: Int, _ lattice: SegmentLattice, _ facts: [Facts], _ list: inout FeatureList) {
        let unit = lattice.units[i]
        let isQuoted: UInt32 = unit.inner == nil ? 0 : 1
        let behind = gap(behind: i, lattice)
        guard i + 1 < lattice.paragraphs[unit.paragraph].upperBound else { return list.add(Template.cueNext.rawValue, 1, isQuoted) }
        let next = facts[i + 1]
        list.add(Template.cueNext.rawValue, next.cueWord, behind * 2 + isQuoted)
        list.add(Template.cueNextSize.rawValue, next.cueClass, next.size * 16 + behind * 2 + isQuoted)
        list.add(Template.subjectNext.rawValue, next.subject, behind * 2 + isQuoted)
        list.add(Template.nextOpening.rawValue, next.opening, behind)
        list.add(Template.openingTriple.rawValue, next.opensWith, next.name * 16 + behind)
        let isNextQuoted: UInt32 = lattice.units[i + 1].inner == nil ? 0 : 1
        list.add(Template.gapAfter.rawValue, behind * 2 + isNextQuoted, isQuoted)
        guard i + 2 < lattice.paragraphs[unit.paragraph].upperBound else { return }
        list.add(Template.cueAhead.rawValue, facts[i + 2].cueClass, behind * 2 + isQuoted)
    }

    /// The sentence, the paragraph and the article.
    private func add(around i: Int, _ lattice: SegmentLattice, _ facts: [Facts], _ block: Block, _ run: Run, _ list: inout FeatureList) {
        let unit = lattice.units[i]
        let isQuoted: UInt32 = unit.inner == nil ? 0 : 1
        let isFirst: UInt32 = i == block.range.lowerBound ? 1 : 0
        list.add(Template.inSentence.rawValue, UInt32(min(5, i - run.sentenceStart)), isQuoted)
        list.add(Template.inParagraph.rawValue, UInt32(min(4, unit.sentence)), isQuoted + isFirst * 2)
        list.add(Template.paragraph.rawValue, block.kind, UInt32(min(3, unit.paragraph)) * 4 + isQuoted)
        list.add(Template.lengthOfParagraph.rawValue, block.size, isQuoted)
        list.add(Template.turn.rawValue, block.label, (isInterview ? 1 : 0) + isFirst * 2 + UInt32(unit.gap.rawValue) * 4)
        list.add(Template.interview.rawValue, (isInterview ? 1 : 0) + block.voice * 2, isQuoted * 2 + isFirst)
        list.add(Template.voiceOfParagraph.rawValue, block.voice, block.label * 4 + (isInterview ? 1 : 0))
        list.add(Template.paragraphBefore.rawValue, block.before, isFirst + isQuoted * 2 + block.kind * 4)
        if isFirst == 1 { list.add(Template.paragraphBeforeCue.rawValue, block.beforeCue, isQuoted) }
    }

    /// The article and its labels, and what is ahead in the sentence.
    private func add(whole: Whole, _ i: Int, _ lattice: SegmentLattice, _ facts: [Facts], _ list: inout FeatureList) {
        let unit = lattice.units[i]
        let isQuoted: UInt32 = unit.inner == nil ? 0 : 1
        let gap = UInt32(unit.gap.rawValue)
        let isHead: UInt32 = unit.gap == .paragraphEnd ? 2 : unit.gap == .colon ? 1 : 0
        let label = whole.labels[unit.paragraph]
        list.add(Template.labelSince.rawValue, label.since, isHead * 2 + isQuoted)
        list.add(Template.labelKind.rawValue, label.kind, (min(label.since, 2) * 4 + isHead) * 2 + isQuoted)
        list.add(Template.person.rawValue, whole.person, isHead * 2 + isQuoted)
        list.add(Template.hearers.rawValue, whole.hearers * 8 + whole.person, isQuoted)
        list.add(Template.density.rawValue, whole.density, isQuoted)
        list.add(Template.personHere.rawValue, whole.person, facts[i].voice & 7 + isQuoted * 8)
        list.add(Template.cueInSentence.rawValue, facts[i].aheadClass, facts[i].ahead * 8 + gap)
        list.add(Template.quoteInSentence.rawValue, facts[i].quoteAhead * 8 + facts[i].ahead, gap * 2 + isQuoted)
        list.add(Template.closingOne.rawValue, text.folded[unit.span.end - 1], self.gap(behind: i, lattice))
        if facts[i].cue != nil {
            list.add(Template.beforeCue.rawValue, facts[i].beforeCue, 0)
            list.add(Template.clauseSize.rawValue, facts[i].clauseSize, facts[i].cueClass)
        }
        if isHead != 2 {
            let before = facts[i - 1]
            guard before.cue != nil else { return }
            list.add(Template.beforeCue.rawValue, before.beforeCue, 1 + gap)
            list.add(Template.beforeCueWord.rawValue, before.beforeCue & 0xFFFF, before.cueWord)
            list.add(Template.clauseSize.rawValue, before.clauseSize, before.cueClass * 8 + 1 + gap)
        }
        if unit.gap == .sentenceEnd || isHead == 2 { list.add(Template.openingOfSentence.rawValue, facts[i].opening, isHead) }
    }

    /// What rules have found.
    private func add(rules i: Int, _ lattice: SegmentLattice, _ facts: [Facts], _ run: Run, _ list: inout FeatureList) {
        let fact = facts[i]
        list.add(Template.rule.rawValue, fact.rule, (fact.isRuleBegin ? 1 : 0) + (fact.isRuleEnd ? 2 : 0))
        if fact.rule != 0 { list.add(Template.ruleBegins.rawValue, (fact.isRuleBegin ? 1 : 0) + (fact.isRuleEnd ? 2 : 0), 1) }
        let since = run.lastRuleEnd.map { UInt32(min(4, i - $0)) } ?? 9
        list.add(Template.ruleBehind.rawValue, since, UInt32(lattice.units[i].gap.rawValue))
        list.add(Template.ruleNear.rawValue, run.lastRule, since)
    }
}
