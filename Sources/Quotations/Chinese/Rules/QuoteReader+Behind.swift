import Articles

/// What stands behind a quotation and tells whose words it is.
extension QuoteReader {
    /// “…。”说这话的不是林越，而是沈渡。 and “…”，这话不是林越说的。 No drafts where the words are denied to one and given to nobody else.
    func denied(_ site: BehindSite) -> [Draft]? {
        let sentence = site.sentence
        guard site.isInParagraph, let first = sentence.clauses.firstIndex(where: { $0.start == site.start }) else { return nil }
        let clause = sentence.clauses[first]
        var name = clause
        let sayer = trie.longest(.sayer, in: folded, at: name.start, to: name.end)
        let isBefore = sayer != nil
        name.start = sayer ?? trie.longest(.thesewords, in: folded, at: name.start, to: name.end) ?? name.start
        guard let denied = trie.longest(.isnot, in: folded, at: name.start, to: name.end) else { return nil }
        name.start = denied
        if !isBefore {
            guard let end = subjects.parser.endsWith(.ownwords, name), end > name.start else { return nil }
        }
        guard first + 1 < sentence.clauses.count else { return [] }
        var other = sentence.clauses[first + 1]
        guard let turn = ["而是", "是"].first(where: { text.matches($0, at: other.start) }) else { return [] }
        other.start += turn.unicodeScalars.count
        if let words = subjects.parser.endsWith(.ownwords, other) { other.end = words }
        while other.end > other.start, folded[other.end - 1] == "的" { other.end -= 1 }
        guard other.start < other.end, let mention = subjects.parser.mention(in: other), mention.form == .person else { return [] }
        return [
            Draft(span: site.quote.inner, source: .mention(mention), construction: .denied, sentence: sentence.span.start)
        ]
    }

    /// “…。”说这话的是林越。 and “…。”这是林越说得最多的一句话。
    func owned(_ site: BehindSite) -> [Draft]? {
        let start = site.start
        guard site.isApart, let clause = site.sentence.clauses.first(where: { $0.start == start }) else { return nil }
        var mention: Mention?
        if let words = trie.longest(.thesewords, in: folded, at: start, to: clause.end), text.matches("是", at: words),
            subjects.parser.endsWith(.ownwords, clause) != nil
        {
            mention = subjects.topic(of: TextSpan(words + 1, clause.end))
            if mention?.span.start != mention?.name.start { mention = nil }
        } else if let sayer = trie.longest(.sayer, in: folded, at: start, to: clause.end) {
            var name = TextSpan(sayer, clause.end)
            for word in ["人", "正", "是"] where name.start < name.end && text.matches(word, at: name.start) { name.start += 1 }
            if name.start < name.end { mention = subjects.parser.mention(in: name) }
        }
        guard let mention, mention.form == .person else { return nil }
        return [
            Draft(span: site.quote.inner, source: .mention(mention), construction: .owned, sentence: site.sentence.span.start)
        ]
    }

    /// “…，”林越说。 and “…”，林越说，“…”: the reporting clause behind a quotation, and the quotation behind that.
    func reported(_ site: BehindSite) -> [Draft]? {
        guard let (end, cue) = clause(of: site), let cue else { return nil }
        // Nothing but 道, 着, 过 or an addressee stands between the cue and the clause's end.
        guard end - cue.span.end <= 8, cue.span.end == end || folded[cue.span.end] != "的",
            case .mention(let mention) = subjects.subject(in: TextSpan(site.start, cue.span.start))
        else { return nil }
        let draft = Draft(
            span: site.quote.inner, cue: cue.span, source: .mention(mention), construction: .postposed, sentence: site.sentence.span.start)
        guard site.isInParagraph, let second = resumed(behind: end) else { return [draft] }
        var next = draft
        (next.span, next.continues, next.construction) = (second.inner, true, .resumed)
        return [draft, next]
    }

    /// The second part of a split quotation.
    private func resumed(behind end: Int) -> ChineseText.Quoted? {
        var i = end
        while i < folded.count, Mark.isComma(folded[i]) || Mark.isSpace(folded[i]) && folded[i] != "\n" { i += 1 }
        guard i < folded.count, text.quoteAt[i] >= 0 else { return nil }
        let second = text.quotes[Int(text.quoteAt[i])]
        return second.outer.start == i && second.inner.count >= 2 ? second : nil
    }

    /// Where the clause ends that may report the words before it, and the cue by which it does; nil where it reports none of them.
    private func clause(of site: BehindSite) -> (end: Int, cue: CueHit?)? {
        let (start, sentence) = (site.start, site.sentence)
        var end = start
        while end < sentence.span.end, text.isOutside(end), !Mark.isComma(folded[end]), !Mark.isColon(folded[end]),
            !Mark.isSemicolon(folded[end]), !Mark.endsSentence(folded[end])
        { end += 1 }
        guard site.isApart, end > start, end == sentence.span.end || !Mark.isColon(folded[end]) else { return nil }
        guard let cue = sentence.cues.last(where: { $0.span.start >= start && $0.span.end <= end }) else { return (end, nil) }
        // “…。”林越对此回应称: what is answered is another's.
        if (start..<cue.span.start).contains(where: { text.matches("对此", at: $0) }) { return nil }
        let isReporting =
            !CueReader(text: text, subjects: subjects).isBlocked(cue, in: sentence) && cue.isAny([.says, .gesture, .thinks])
        return (end, isReporting ? cue : nil)
    }

    /// “…。”——欧阳致远，云麓研究院院长
    func signed(_ site: BehindSite) -> [Draft]? {
        let sentence = site.sentence
        guard folded[site.start] == "—", let (_, cue) = clause(of: site), cue == nil else { return nil }
        var i = site.start
        while i < sentence.span.end, folded[i] == "—" { i += 1 }
        var end = i
        while end < sentence.span.end, !Mark.isComma(folded[end]), !Mark.endsSentence(folded[end]) { end += 1 }
        guard end > i, let mention = subjects.parser.mention(in: TextSpan(i, end)) else { return nil }
        return [Draft(span: site.quote.inner, source: .mention(mention), construction: .signed, sentence: sentence.span.start)]
    }
}
