import Articles

/// Forms of reporting that are no subject, cue and content in this order.
extension CueReader {
    /// 毛发通常要先清洗，塔尔罗解释说。 The clause that reports closes the sentence, and all before it is reported.
    func trailing(_ site: CueSite) -> Draft? {
        let (cue, clause, sentence) = (site.cue, site.clause, site.sentence)
        guard site.last == nil, cue.isAny(.says), !cue.isAny([.weak, .announces]), !pointsBack(cue), !isNoun(site) else { return nil }
        var i = cue.span.end
        while i < sentence.span.end, folded[i] == "道" || folded[i] == "着" { i += 1 }
        guard i == sentence.span.end || i < sentence.span.end && folded[i] == "。" else { return nil }
        guard clause.start - sentence.span.start >= 8, Mark.isComma(folded[clause.start - 1]), text.isOutside(clause.start - 2)
        else { return nil }
        guard case .mention(let mention) = subjects.subject(in: clause), mention.form != .collective else { return nil }
        let first = subjects.withoutLead(TextSpan(sentence.span.start, clause.start - 1))
        // 对此，林越说。 and 谈到开源，林越说。 report what comes next, if anything.
        guard
            !text.isOutside(sentence.span.start)
                || !ChineseCharacters.topicOpeners.contains(folded[first.isEmpty ? sentence.span.start : first.start]) || first.count > 20
        else { return nil }
        let span = text.trimmed(TextSpan(sentence.span.start, clause.start - 1)) { Mark.isSpace($0) || Mark.isComma($0) }
        guard span.count >= 6, text.isOutside(span.start) else { return nil }
        return Draft(
            span: span, cue: cue.span, source: .mention(mention), construction: .trailing, sentence: sentence.span.start)
    }

    /// 林越这样说: the words are those of the quotation before.
    private func pointsBack(_ cue: CueHit) -> Bool {
        cue.span.start >= 2 && trie.longest(.thus, in: folded, at: cue.span.start - 2, to: cue.span.end) != nil
    }

    /// 把…形容为“…”, 被林越斥为“…”.
    func dubbing(_ site: CueSite) -> Draft? {
        let clause = site.clause
        guard site.cue.isAny(.dubs), let quote = text.quote(startingAt: site.cue.span.end), quote.inner.count >= 2,
            let marker = (clause.start..<clause.end).last(where: { folded[$0] == "把" || folded[$0] == "将" || folded[$0] == "被" })
        else { return nil }
        let range = folded[marker] == "被" ? TextSpan(marker + 1, clause.end) : TextSpan(clause.start, marker)
        guard case .mention(let mention) = subjects.subject(in: range), !mention.isBare else { return nil }
        return Draft(
            span: quote.inner, cue: site.cue.span, source: .mention(mention), construction: .dubbed,
            sentence: site.sentence.span.start, chain: site.chain)
    }

    /// 称赞白塔模型“…”: the object and the quoted praise together.
    func praising(_ site: CueSite) -> Draft? {
        guard site.cue.isAny(.praises) else { return nil }
        let span = text.trimmed(TextSpan(site.cue.span.end, site.sentence.span.end)) {
            Mark.isSpace($0) || Mark.endsSentence($0) || Mark.isComma($0)
        }
        guard span.count >= 6, let quote = text.quote(at: span.end - 1), quote.outer.start > span.start, quote.outer.end == span.end,
            !(span.start..<quote.outer.start).contains(where: { Mark.isComma(folded[$0]) }),
            case .mention(let mention) = subjects.subject(in: site.clause)
        else { return nil }
        return Draft(
            span: span, cue: site.cue.span, source: .mention(mention), construction: .praised, sentence: site.sentence.span.start,
            chain: site.chain)
    }

    /// 但他选择不打了，因为“没有意义”。 The quoted reason is in the words of the one who acts.
    func reasoned(_ site: SentenceSite) -> [Draft] {
        let sentence = site.sentence
        guard site.drafts.isEmpty, let quote = sentence.clauses.last.flatMap({ text.quote(at: $0.end - 1) }),
            quote.outer.end <= sentence.span.end,
            quote.inner.count >= 3, text.matches("因为", at: quote.outer.start - 2),
            !(quote.outer.end..<sentence.span.end).contains(where: { Mark.isWord(folded[$0]) })
        else { return [] }
        let start = subjects.afterLead(sentence.span.start, to: quote.outer.start, .lead)
        let span = TextSpan(start, quote.outer.end)
        let pronoun = (start..<quote.outer.start).first {
            (folded[$0] == "他" || folded[$0] == "她") && text.isOutside($0) && folded[$0 + 1] != "们"
                && ($0 == start || folded[$0 - 1] != "其")
        }
        let named = subjects.topic(of: TextSpan(start, quote.outer.start))
        guard let mention = pronoun.map({ Mention(span: TextSpan($0, $0 + 1), form: .pronoun, name: TextSpan($0, $0 + 1)) }) ?? named,
            mention.form != .organisation
        else { return [] }
        return [
            Draft(
                span: span, cue: TextSpan(quote.outer.start - 2, quote.outer.start), source: .mention(mention),
                construction: .reasoned, sentence: sentence.span.start)
        ]
    }

    /// 在贺兰舟看来，…; 据陆青禾介绍，…; 用贺兰舟的话说，“…”; 在Castellane眼中，….
    func prepositional(_ site: SentenceSite) -> [Draft] {
        site.sentence.clauses.compactMap { text.isOutside($0.start) ? prepositional($0, in: site) : nil }
    }

    private func prepositional(_ clause: TextSpan, in site: SentenceSite) -> Draft? {
        let (sentence, drafts) = (site.sentence, site.drafts)
        let lead = TextSpan(subjects.afterLead(clause.start, to: clause.end, .lead), clause.end)
        guard lead.count >= 4, lead.count <= 40, let opened = afterPreposition(lead),
            let behind = behindWord(TextSpan(opened, lead.end))
        else { return nil }
        var name = TextSpan(opened, behind)
        while name.count > 1, folded[name.end - 1] == "的" { name.end -= 1 }
        if name.count > 2, text.matches("自己", at: name.end - 2) { name.end -= 2 }
        guard case .mention(let mention) = subjects.subject(in: name),
            !drafts.contains(where: { $0.span.overlaps(lead) || ($0.cue.map { $0.overlaps(lead) } ?? false) })
        else { return nil }
        var i = lead.end
        guard i < sentence.span.end, Mark.isComma(folded[i]) || !text.isOutside(i) else { return nil }
        if Mark.isComma(folded[i]) { i += 1 }
        i = text.afterSpaces(i, to: sentence.span.end)
        // 据…报道，X表示: a cue with its own subject takes the clause.
        guard !drafts.contains(where: { $0.span.start >= i && ($0.cue.map { $0.start - i < 40 } ?? false) }) else { return nil }
        // …，但在开发者看来，…: the next source ends the words of this one.
        let stop = sentence.clauses.first { $0.start >= i + 4 && closesSource($0) }?.start ?? sentence.span.end
        var span = text.trimmed(TextSpan(min(i, stop), stop)) {
            Mark.isSpace($0) || Mark.isComma($0) || $0 == "。" || $0 == "…"
        }
        if let quote = text.quote(startingAt: i), isWhole(quote, in: sentence) { span = quote.inner }
        guard span.count >= 4 else { return nil }
        return Draft(
            span: span, cue: TextSpan(behind, lead.end), source: .mention(mention), mayRunOn: text.matches("看来", at: behind),
            construction: .prepositional, sentence: sentence.span.start, chain: site.chain)
    }

    func closesSource(_ clause: TextSpan) -> Bool {
        guard text.isOutside(clause.start), clause.count <= 20 else { return false }
        let lead = TextSpan(subjects.afterLead(clause.start, to: clause.end, .lead), clause.end)
        return lead.count >= 4 && afterPreposition(lead) != nil && behindWord(lead) != nil
    }

    /// Behind 在, 用, 据, 按照 … at the head of a clause.
    private func afterPreposition(_ lead: TextSpan) -> Int? {
        if let end = trie.longest(.before, in: folded, at: lead.start, to: lead.end) { return end }
        switch folded[lead.start] {
        case "在", "用", "照": return lead.start + 1
        default: return nil
        }
    }

    /// The start of 看来, 介绍, 的话说 … at the end of a stretch.
    private func behindWord(_ span: TextSpan) -> Int? {
        (max(span.start + 1, span.end - 5)..<max(span.start + 1, span.end)).first {
            trie.isWord(.behind, in: folded, $0, span.end)
        }
    }
}
