import Articles

/// What a cue reports: where it begins and ends.
extension CueReader {
    /// How what is reported stands behind its cue.
    enum ContentKind {
        /// Between quotation marks.
        case quoted
        /// Behind a comma or a colon.
        case marked
        /// Right behind the cue.
        case bare

        var construction: ChineseConstruction {
            switch self {
            case .quoted: .quotedBehindCue
            case .marked: .markedBehindCue
            case .bare: .bareBehindCue
            }
        }
    }

    func content(of site: CueSite) -> (span: TextSpan, kind: ContentKind)? {
        let (cue, sentence) = (site.cue, site.sentence)
        let end = sentence.span.end
        var i = cue.span.end
        if i < end, ChineseCharacters.cueTails.contains(folded[i]) { i += 1 }
        if i < end, folded[i] == "了" { i += 1 }
        if let object = object(behind: cue, at: i, to: end) { i = object }
        i = text.afterSpaces(i, to: end)
        guard i < end, !Mark.endsSentence(folded[i]) else { return introduced(by: site) }
        var kind = ContentKind.bare
        if Mark.isComma(folded[i]) || Mark.isColon(folded[i]) {
            kind = .marked
            i = text.afterSpaces(i + 1, to: end)
        }
        guard i < end else { return nil }
        if let quote = text.quote(startingAt: i), isWhole(quote, in: sentence) { return (quote.inner, .quoted) }
        if kind == .bare, let quote = quoteBehindObject(from: i, in: site) { return (quote.inner, .quoted) }
        let stop = stop(from: i, in: site)
        guard stop > i else { return nil }
        let span = text.trimmed(TextSpan(i, stop)) { c in
            Mark.isSpace(c) || Mark.endsClause(c) && c != "？" && c != "！" && c != "?" && c != "!"
        }
        return span.count >= (kind == .bare ? 4 : 2) ? (span, kind) : nil
    }

    /// 评价|林越：“…”: whom the verb is about stands before the colon, and what is said behind it.
    private func quoteBehindObject(from start: Int, in site: CueSite) -> ChineseText.Quoted? {
        let end = min(site.sentence.span.end, start + 12)
        guard let colon = (start..<end).first(where: { Mark.endsClause(folded[$0]) || folded[$0] == "的" || !text.isOutside($0) }),
            Mark.isColon(folded[colon]), let quote = text.quote(startingAt: colon + 1), isWhole(quote, in: site.sentence),
            site.later.allSatisfy({ $0.span.start > colon }),
            subjects.parser.known.beginning(at: start, to: colon)?.isPerson == true
                || subjects.parser.isWord(TextSpan(start, colon), .pronoun)
        else { return nil }
        return quote
    }

    /// 他说。“…”
    private func introduced(by site: CueSite) -> (span: TextSpan, kind: ContentKind)? {
        guard let next = site.next, site.cue.span.count <= 3, next.paragraph == site.sentence.paragraph,
            let quote = text.quote(startingAt: next.span.start)
        else { return nil }
        return (quote.inner, .quoted)
    }

    /// 记者, 《南山财经》, 大家 behind 告诉 and its like, up to the mark that follows.
    private func object(behind cue: CueHit, at start: Int, to end: Int) -> Int? {
        guard cue.isAny(.addresses) else { return nil }
        let mark = (start..<max(start, min(end, start + 14))).first {
            Mark.isComma(folded[$0]) || Mark.isColon(folded[$0]) || folded[$0] == "的" || !text.isOutside($0)
        }
        guard let mark, folded[mark] != "的", mark > start else { return mark.flatMap { folded[$0] == "的" ? nil : $0 } }
        // 问同一个问题时，… and 询问音乐知识，… name nobody who is addressed.
        let object = TextSpan(start, mark)
        if ChineseCharacters.circumstanceEnds.contains(folded[mark - 1]) || text.matches("方面", at: mark - 2) { return nil }
        guard folded[cue.span.end - 1] == "问", !Mark.isColon(folded[mark]), text.isOutside(mark) else { return mark }
        let isSomebody =
            subjects.parser.known.ending(at: mark, from: start) != nil || ChineseCharacters.hearers.contains(folded[mark - 1])
            || subjects.parser.endsWith([.person, .title, .org, .pronoun], object) != nil
        return isSomebody ? mark : nil
    }

    /// Whether a quotation behind a cue is all that is reported, not the beginning of a reported clause.
    func isWhole(_ quote: ChineseText.Quoted, in sentence: Sentence) -> Bool {
        guard !quote.inner.isEmpty else { return false }
        if Mark.endsSentence(folded[quote.inner.end - 1]) || quote.isOpen { return true }
        let i = text.afterSpaces(quote.outer.end, to: sentence.span.end)
        guard i < sentence.span.end else { return true }
        let c = folded[i]
        if Mark.endsSentence(c) || Mark.isSemicolon(c) { return true }
        // “别神化它”，同时强调 …: another cue follows; otherwise the clause goes on behind a short quoted phrase.
        guard Mark.isComma(c) else { return false }
        return Mark.isComma(folded[quote.inner.end - 1]) || quote.inner.count >= 20 || startsReport(i + 1, in: sentence)
    }

    /// Where a reported clause ends: with the sentence, before a clause that reports something else, or before spoken words.
    private func stop(from start: Int, in site: CueSite) -> Int {
        let sentence = site.sentence
        var stop = sentence.span.end
        for cue in site.later where cue.span.start > start && !isBlocked(cue, in: sentence) {
            let clause = clauseStart(of: cue, in: sentence)
            guard clause > start, Mark.isComma(folded[clause - 1]) || Mark.isSemicolon(folded[clause - 1]) else { continue }
            // 称“…”, 称其“…”: another's own words begin.
            let isQuoting = text.quote(startingAt: cue.span.end) != nil || text.quote(startingAt: cue.span.end + 1) != nil
            let isStrong = cue.isAny(.says) && cue.span.count >= 2 || isQuoting && cue.isAny([.says, .thinks, .views])
            switch subjects.subject(in: TextSpan(clause, cue.span.start)) {
            case .mention(let mention) where isStrong || mention.form == .pronoun && mention.span.count == 1: stop = clause - 1
            case .dropped where isStrong && opensWithConnective(TextSpan(clause, cue.span.start)): stop = clause - 1
            case .dropped where clause == cue.span.start && text.matches("认为", at: clause): stop = clause - 1
            default: continue
            }
            break
        }
        stop = handedOver(from: start, to: stop, behind: site.cue) ?? stop
        return spokenQuote(from: start + 8, to: stop) ?? stop
    }

    /// 记者问他是否后悔，|林越只回了一句：“…”: the place of the comma before a clause in which another takes the word.
    private func handedOver(from start: Int, to end: Int, behind cue: CueHit) -> Int? {
        // The cue's own comma opens what is reported; one behind whom it addresses may open what another says.
        let first = start - 1 > cue.span.end ? start - 1 : start
        var i = start
        while i < end {
            guard let quote = text.quote(at: i) else {
                i += 1
                continue
            }
            if quote.inner.count >= 8, quote.outer.start > start, Mark.isColon(folded[quote.outer.start - 1]),
                let comma = (first..<quote.outer.start - 1).last(where: { Mark.isComma(folded[$0]) && text.isOutside($0) }),
                subjects.topic(of: TextSpan(comma + 1, quote.outer.start - 1)).map({ $0.form == .person && $0.name.start == comma + 1 })
                    == true
            {
                return comma
            }
            i = max(i + 1, quote.outer.end)
        }
        return nil
    }

    /// 與其比併絕對能力，不如考慮落地，「如果我們…。」: the place of the comma before words that are spoken on their own.
    private func spokenQuote(from start: Int, to end: Int) -> Int? {
        var i = start
        while i < end {
            guard let quote = text.quote(at: i) else {
                i += 1
                continue
            }
            if quote.inner.count >= 15, Mark.isComma(folded[quote.outer.start - 1]), Mark.endsSentence(folded[quote.inner.end - 1]) {
                return quote.outer.start - 1
            }
            i = quote.outer.end
        }
        return nil
    }

    /// Whether words behind a cue without a mark say something, and do not just name a topic: 谈到出口管制, 宣布开源后.
    func isProposition(_ span: TextSpan, behind cue: CueHit) -> Bool {
        // 在关键判断上, 评价一下: the word is part of a phrase.
        if ChineseCharacters.behindNouns.contains(folded[span.start]) || text.matches("一下", at: span.start) { return false }
        let comma = (span.start..<span.end).first { Mark.isComma(folded[$0]) && text.isOutside($0) }
        let end = comma ?? span.end
        if comma != nil, end > span.start, ChineseCharacters.circumstanceEnds.contains(folded[end - 1]) { return false }
        guard cue.isAny(.weak) else { return true }
        return (span.start..<end).contains { i in
            // 智能 has no auxiliary.
            ChineseCharacters.predicate.contains(folded[i]) && i < end - 1 && !(folded[i] == "能" && i > span.start && folded[i - 1] == "智")
        }
    }
}
