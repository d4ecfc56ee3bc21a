import Articles

extension EnglishUnitFeatures {
    private func isQuoted(_ i: Int) -> UInt32 { lattice.units[i].inner == nil ? 0 : 1 }

    private func gap(behind i: Int) -> UInt32 {
        i + 1 < lattice.units.count ? UInt32(lattice.units[i + 1].gap.rawValue) : UInt32(SegmentLattice.Gap.paragraphEnd.rawValue)
    }

    /// The unit itself.
    func add(here i: Int, _ list: inout FeatureList) {
        let fact = facts[i]
        let (before, behind, quoted) = (UInt32(lattice.units[i].gap.rawValue), gap(behind: i), isQuoted(i))
        list.add(Template.bias.rawValue, quoted)
        list.add(Template.shape.rawValue, quoted, before * 8 + behind)
        list.add(Template.size.rawValue, quoted, fact.size * 8 + behind)
        list.add(Template.first.rawValue, fact.first, before)
        list.add(Template.firstPair.rawValue, fact.first, fact.second)
        list.add(Template.last.rawValue, fact.last, behind)
        list.add(Template.lastPair.rawValue, fact.beforeLast, fact.last)
        list.add(Template.opens.rawValue, fact.opens, before * 2 + quoted)
        list.add(Template.voice.rawValue, fact.voice & 127, quoted)
        list.add(Template.voice.rawValue, 1_000 + fact.voice & 7, before * 2 + quoted)
        list.add(Template.capitals.rawValue, fact.capitals, fact.size * 2 + quoted)
        guard fact.hasCue else { return list.add(Template.cueWithin.rawValue, 0, fact.ends) }
        list.add(Template.cueWithin.rawValue, fact.cue, fact.cueForm * 8 + fact.tail)
        list.add(Template.cueClassWithin.rawValue, fact.cueClass, behind)
        list.add(Template.tagWithin.rawValue, fact.tag, before * 8 + behind)
        list.add(Template.frameWithin.rawValue, fact.frame, fact.cueClass / 64)
    }

    /// What is between quotation marks, and at them.
    func add(quoted i: Int, _ list: inout FeatureList) {
        guard lattice.units[i].inner != nil else { return }
        let (fact, range) = (facts[i], units.ranges[i])
        let tokens = scene.tokens
        let isClosed = tokens[range.upperBound - 1].kind == .closeQuote
        let mark = tokens[max(range.lowerBound, range.upperBound - (isClosed ? 2 : 1))].kind
        let ends: UInt32 = !isClosed ? 4 : mark == .comma ? 1 : mark == .stop ? 2 : mark == .ellipsis || mark == .dash ? 3 : 0
        let isCapital: UInt32 = range.lowerBound + 1 < tokens.count && tokens[range.lowerBound + 1].isCapitalised ? 1 : 0
        let paragraph = scene.paragraphs[lattice.units[i].paragraph]
        let isSingle: UInt32 = tokens[range.lowerBound].end - tokens[range.lowerBound].start == 1 && isSingleMark(range.lowerBound) ? 1 : 0
        let (before, behind) = (UInt32(lattice.units[i].gap.rawValue), gap(behind: i))
        list.add(Template.quoted.rawValue, ends * 2 + isCapital, fact.size)
        list.add(Template.quotedMark.rawValue, isSingle * 2 + isCapital, ends)
        list.add(Template.quotedBefore.rawValue, before, range.lowerBound > paragraph.lowerBound ? scene.word(range.lowerBound - 1) : 0)
        list.add(Template.quotedBehind.rawValue, behind, range.upperBound < paragraph.upperBound ? scene.word(range.upperBound) : 0)
        list.add(Template.quotedCase.rawValue, before * 2 + isCapital, ends * 8 + behind)
        list.add(Template.quotedAlone.rawValue, range == paragraph ? 1 : 0, ends * 8 + fact.voice & 7)
    }

    private func isSingleMark(_ index: Int) -> Bool {
        let token = scene.tokens[index]
        let bytes = scene.text.bytes
        return bytes[Int(token.byteStart)] == 0x27 || bytes[Int(token.byteEnd) - 1] == 0x98 || bytes[Int(token.byteEnd) - 1] == 0x99
    }

    /// What stands before.
    func add(before i: Int, _ run: Run, _ list: inout FeatureList) {
        let unit = lattice.units[i]
        let (quoted, gap) = (isQuoted(i), UInt32(unit.gap.rawValue))
        let at = gap * 2 + quoted
        if let cue = run.cue {
            let distance = UInt32(min(5, i - cue))
            list.add(Template.sinceCue.rawValue, distance * 2 + quoted, facts[cue].cueClass / 64)
            list.add(Template.sinceCueWord.rawValue, facts[cue].cue, min(distance, 3) * 2 + quoted)
        } else {
            list.add(Template.sinceCue.rawValue, 99, quoted * 2 + (run.lastCue == nil ? 0 : 1))
        }
        guard i > lattice.paragraphs[unit.paragraph].lowerBound else { return list.add(Template.cueBefore.rawValue, 9_999, quoted) }
        let before = facts[i - 1]
        list.add(Template.cueBefore.rawValue, before.cue, (before.cueForm * 8 + before.tail) * 16 + at)
        list.add(Template.cueClassBefore.rawValue, before.cueClass, before.tail * 16 + at)
        list.add(Template.frameBefore.rawValue, before.frame * 8 + before.tail, (before.cueClass / 64) * 16 + at)
        list.add(Template.subjectBefore.rawValue, before.subject, before.cue * 16 + at)
        list.add(Template.verb.rawValue, facts[i].voice & 48, before.frame * 8 + gap)
        list.add(Template.tagBefore.rawValue, before.tag * 8 + UInt32(lattice.units[i - 1].gap.rawValue), at)
        list.add(Template.subjectWordBefore.rawValue, before.subjectWord, at)
        list.add(Template.lastBefore.rawValue, before.last, at)
        list.add(Template.lastPairBefore.rawValue, before.beforeLast, before.last)
        list.add(Template.sizeBefore.rawValue, before.size * 8 + before.opens, at)
        list.add(Template.shapeBefore.rawValue, UInt32(lattice.units[i - 1].gap.rawValue) * 2 + isQuoted(i - 1), at)
        guard i - 1 > lattice.paragraphs[unit.paragraph].lowerBound else { return }
        list.add(Template.twoBefore.rawValue, facts[i - 2].cueClass, before.opens * 16 + at)
    }

    /// What stands behind.
    func add(behind i: Int, _ end: Int, _ list: inout FeatureList) {
        let (quoted, behind) = (isQuoted(i), gap(behind: i))
        let at = behind * 2 + quoted
        guard i + 1 < end else { return list.add(Template.cueNext.rawValue, 9_999, quoted) }
        let next = facts[i + 1]
        list.add(Template.cueNext.rawValue, next.cue, (next.cueForm * 8 + next.tail) * 16 + at)
        list.add(Template.frameNext.rawValue, next.frame, next.size * 16 + at)
        list.add(Template.subjectNext.rawValue, next.cueClass, at)
        list.add(Template.tagNext.rawValue, next.tag * 8 + gap(behind: i + 1), at)
        list.add(Template.firstNext.rawValue, next.first, at)
        list.add(Template.opensNext.rawValue, next.opens, at)
        list.add(Template.sizeNext.rawValue, next.size, at)
        list.add(Template.shapeNext.rawValue, gap(behind: i + 1) * 2 + isQuoted(i + 1), at)
        guard i + 2 < end else { return }
        list.add(Template.twoNext.rawValue, facts[i + 2].cueClass, (next.opens * 8 + gap(behind: i + 1)) * 16 + at)
    }

    /// The sentence, the paragraph and the article.
    func add(around i: Int, _ block: Block, _ run: Run, _ list: inout FeatureList) {
        let unit = lattice.units[i]
        let quoted = isQuoted(i)
        let isFirst: UInt32 = i == block.range.lowerBound ? 1 : 0
        let isHead: UInt32 = isFirst == 1 ? 2 : unit.gap == .colon || unit.gap == .sentenceEnd ? 1 : 0
        list.add(Template.inSentence.rawValue, UInt32(min(5, i - run.sentenceStart)), quoted)
        list.add(Template.inParagraph.rawValue, UInt32(min(4, unit.sentence)), quoted + isFirst * 2)
        list.add(Template.paragraph.rawValue, block.kind, UInt32(min(2, unit.paragraph)) * 4 + quoted)
        list.add(Template.paragraphSize.rawValue, block.size, block.kind * 2 + quoted)
        list.add(Template.paragraphVoice.rawValue, block.voice, quoted * 4 + isHead)
        list.add(Template.turn.rawValue, block.isTurn * 4 + isHead, UInt32(unit.gap.rawValue))
        list.add(Template.label.rawValue, block.label.kind, (min(block.label.since, 2) * 4 + isHead) * 2 + quoted)
        list.add(Template.labelSince.rawValue, block.label.since, isHead * 2 + quoted)
        list.add(Template.person.rawValue, whole.person * 8 + facts[i].voice & 7, quoted)
        list.add(Template.capitals.rawValue, 100 + facts[i].capitals, block.kind * 4 + isHead)
        list.add(Template.question.rawValue, whole.questions * 8 + block.kind, block.before * 8 + isHead * 2 + quoted)
        list.add(Template.density.rawValue, whole.density, quoted)
        if isFirst == 1 {
            list.add(Template.paragraphBefore.rawValue, block.before, quoted)
            list.add(Template.paragraphBeforeCue.rawValue, block.beforeCue, quoted * 8 + block.before)
        }
        let start = facts[run.sentenceStart]
        list.add(Template.firstOfSentence.rawValue, start.first, i == run.sentenceStart ? 1 : 0)
        list.add(Template.frameOfSentence.rawValue, start.cueClass, start.frame * 8 + UInt32(min(5, i - run.sentenceStart)))
    }

    /// What rules have found, and what is ahead in the sentence.
    func add(rules i: Int, _ run: Run, _ ahead: Ahead, _ list: inout FeatureList) {
        let fact = facts[i]
        let (quoted, gap) = (isQuoted(i), UInt32(lattice.units[i].gap.rawValue))
        list.add(Template.rule.rawValue, fact.rule, fact.ruleEdges)
        list.add(Template.rule.rawValue, 1_000 + fact.ruleRow, fact.ruleEdges)
        list.add(Template.rule.rawValue, fact.rule == 0 ? 700 : 701, fact.ruleEdges * 2 + quoted)
        let since = run.lastRuleEnd.map { UInt32(min(4, i - $0)) } ?? 9
        list.add(Template.ruleBehind.rawValue, since, gap * 2 + quoted)
        list.add(Template.ruleNear.rawValue, run.lastRule, since)
        list.add(Template.aheadInSentence.rawValue, ahead.cueClass, ahead.distance * 16 + gap * 2 + quoted)
        list.add(Template.quoteInSentence.rawValue, ahead.quote * 16 + ahead.distance, gap * 2 + quoted)
        list.add(Template.ruleAhead.rawValue, ahead.rule, fact.rule == 0 ? 0 : 1)
    }
}
