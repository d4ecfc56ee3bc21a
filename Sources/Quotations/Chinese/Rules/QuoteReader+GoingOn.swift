import Articles

/// Spoken quotations without words of their own that name their speaker: by whom the text around them speaks of.
extension QuoteReader {
    /// How a spoken quotation stands in its paragraph.
    private struct Place {
        /// Whether it begins its paragraph.
        var isAtHead: Bool
        /// Whether a comma alone divides it from what stands before it.
        var isBehindComma: Bool
        /// The last quotation of the paragraph before it, and how far it is from there.
        var earlier: (draft: Draft, gap: Int)?
    }

    /// Where a quotation stands that may go on with what stands before it; nil where it does not.
    private func place(of site: QuoteSite) -> Place? {
        guard isSpoken(site.number) else { return nil }
        let start = site.quote.outer.start
        let isAtHead = start <= text.paragraphs[site.quote.paragraph].span.start + 1
        var before = start - 1
        // “…”，但“…。”
        if before > 0, ChineseCharacters.connectives.contains(folded[before]), Mark.isComma(folded[before - 1]) { before -= 1 }
        let follows = before >= 0 && (Mark.endsClause(folded[before]) && !Mark.isSemicolon(folded[before]) || !text.isOutside(before))
        guard isAtHead || follows else { return nil }
        // 海报上写道：“…”, 李和平说：“…”: what stands before the colon was read as nobody known, so it is nobody else's.
        if before > 0, Mark.isColon(folded[before]), Mark.isWord(folded[before - 1]) { return nil }
        let earlier = site.drafts.filter { $0.span.end <= start }.max { $0.span < $1.span }
        return Place(
            isAtHead: isAtHead, isBehindComma: !isAtHead && Mark.isComma(folded[before]),
            earlier: earlier.map { ($0, before + 1 - $0.span.end) })
    }

    /// 林越说：“…”“…”: what goes on with another quotation of its paragraph.
    func behindQuotation(_ site: QuoteSite) -> Draft? {
        guard let place = place(of: site), let gap = place.earlier?.gap, gap <= (place.isBehindComma ? 2 : 60) else { return nil }
        return draft(site, continues: gap <= 12, .behindQuotation)
    }

    /// “…。”, all of its paragraph, or open at its end.
    func wholeParagraph(_ site: QuoteSite) -> Draft? {
        guard let place = place(of: site), place.earlier == nil, place.isAtHead, isAlone(site.number) || site.quote.isOpen,
            !isDialogue(site.number), !isReportedBehind(site)
        else { return nil }
        return draft(site, .wholeParagraph)
    }

    /// 林越有些激动。“…。”
    func behindSentence(_ site: QuoteSite) -> Draft? {
        guard let place = place(of: site), place.earlier == nil, !place.isAtHead, !place.isBehindComma, !isReportedBehind(site) else {
            return nil
        }
        return draft(site, .behindSentence)
    }

    private func draft(_ site: QuoteSite, continues: Bool = false, _ construction: ChineseConstruction) -> Draft {
        Draft(
            span: site.quote.inner, source: .carried, continues: continues, construction: construction, sentence: site.quote.outer.start)
    }

    /// “…。”X说这话时: words behind report it, of somebody who is not known.
    private func isReportedBehind(_ site: QuoteSite) -> Bool {
        let end = site.quote.outer.end
        let behind = end..<min(text.paragraphs[site.quote.paragraph].span.end, end + 12)
        let clause = behind.prefix { !Mark.endsClause(folded[$0]) && text.isOutside($0) }
        guard !clause.isEmpty else { return false }
        let words = TextSpan(clause.lowerBound, clause.upperBound)
        return Sentence.cues(in: words, of: text).contains { $0.isAny(.says) }
            || trie.first(.fabricated, in: folded, from: words.start, to: words.end) != nil
    }

    /// Whether a quotation is all of its paragraph.
    func isAlone(_ number: Int) -> Bool {
        let quote = text.quotes[number]
        let span = text.paragraphs[quote.paragraph].span
        return quote.outer.start <= span.start + 1 && quote.outer.end >= span.end - 1
    }

    /// “…？” and “…。”, each all of a paragraph and closed: two take turns, and nothing says who begins.
    private func isDialogue(_ number: Int) -> Bool {
        func isReply(_ other: Int) -> Bool {
            text.quotes.indices.contains(other) && !text.quotes[other].isOpen && isAlone(other)
                && abs(text.quotes[other].paragraph - text.quotes[number].paragraph) == 1
        }
        return !text.quotes[number].isOpen && (isReply(number - 1) || isReply(number + 1))
    }
}
