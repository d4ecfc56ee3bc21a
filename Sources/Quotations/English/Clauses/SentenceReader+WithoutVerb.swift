/// Quotations that no reporting verb reports: *according to*, a signature, an announcement, quotation marks alone.
extension SentenceReader {
    // MARK: According to

    /// Reads *According to Lin, …*, *…, according to Lin*, *…, per Lin* and *In the view of Lin, …*.
    mutating func readAccordingTo() {
        for index in range where tokens[index].quote < 0 {
            let isAccording =
                tokens[index].key == EnglishFunctionWord.according && index + 2 < range.upperBound
                && tokens[index + 1].key == EnglishFunctionWord.to
            let isPer =
                tokens[index].key == EnglishFunctionWord.per && index > range.lowerBound
                && tokens[index - 1].kind == .comma
            guard isAccording || isPer || isView(index) else { continue }
            let first = index + (isAccording ? 2 : isPer ? 1 : 4)
            let end = phrases.end(from: first, ceiling: range.upperBound)
            // *According to January data* gives a figure, not somebody's words.
            guard end > first, !isStatistics(first..<end) else { continue }
            readAccording(cue: index..<first, mention: first..<end)
        }
    }

    /// *in the view of*
    private func isView(_ index: Int) -> Bool {
        index + 4 < range.upperBound && tokens[index].key == EnglishFunctionWord.in && tokens[index + 1].key == EnglishFunctionWord.the
            && EnglishFunctionWord.views.contains(tokens[index + 2].key) && tokens[index + 3].key == EnglishFunctionWord.of
    }

    private mutating func readAccording(cue: Range<Int>, mention: Range<Int>) {
        let isInitial = cue.lowerBound <= range.lowerBound + 1
        guard let content = isInitial ? clauseAfter(mention) : clauseUpTo(cue.lowerBound) else { return }
        if !isInitial, let said = reading.drafts.lastIndex(where: { $0.content.overlaps(content) }) {
            reading.drafts[said].relay = mention
            return
        }
        var draft = QuotationDraft(
            content: content, kind: .indirect, cue: cue, source: .mention(mention), construction: .accordingTo,
            strength: 8, paragraph: sentence.paragraph)
        setKind(&draft)
        reading.drafts.append(draft)
    }

    private func clauseAfter(_ mention: Range<Int>) -> Range<Int>? {
        let apposed = frameReader.apposition(after: mention.upperBound, in: range)
        var start = isDescription(mention.upperBound..<apposed) ? apposed : mention.upperBound
        while start < range.upperBound, tokens[start].kind != .comma, !tokens[start].isSentenceEnd { start += 1 }
        while start < range.upperBound, tokens[start].kind == .comma { start += 1 }
        var stop = range.upperBound
        while stop > start, tokens[stop - 1].kind == .stop, tokens[stop - 1].quote < 0 { stop -= 1 }
        return stop > start + 1 ? start..<stop : nil
    }

    private func clauseUpTo(_ cue: Int) -> Range<Int>? {
        var stop = cue
        while stop > range.lowerBound, tokens[stop - 1].kind == .comma || tokens[stop - 1].kind == .dash { stop -= 1 }
        var start = range.lowerBound
        while start < stop, tokens[start].isOne(of: .conjunction) { start += 1 }
        return stop > start + 1 ? start..<stop : nil
    }

    private func isStatistics(_ named: Range<Int>) -> Bool {
        for index in named {
            if EnglishFunctionWord.statistics.contains(tokens[index].key) { return true }
            if tokens[index].isOne(of: .link) { return false }
        }
        return false
    }

    /// Whether *, a professor at the university,* describes a name; else it is already the reported clause.
    private func isDescription(_ apposed: Range<Int>) -> Bool {
        guard apposed.upperBound < range.upperBound, tokens[apposed.upperBound].kind == .comma else { return false }
        return apposed.contains { tokens[$0].isOne(of: [.role, .relative]) }
            && !apposed.contains { tokens[$0].isOne(of: [.be, .modal, .have]) && tokens[$0].kind == .word }
    }

    // MARK: Announced, signed, alone

    /// Reads who is to speak after *Lin made the following comment:*.
    mutating func readAnnouncement() {
        let last = range.upperBound - 1
        guard reading.announced == nil, last > range.lowerBound + 1, tokens[last].kind == .colon,
            let noun = (max(range.lowerBound, last - 8)..<last).last(where: { tokens[$0].isOne(of: .document) }),
            let subject = mainSubject(before: last), subject.upperBound <= noun
        else { return }
        reading.announced = (.mention(subject), noun..<noun + 1)
    }

    /// Reads *The founder has a new message: “…”*, where the sentence ends with the quotation.
    mutating func readQuoteAfterColon() {
        guard let colon = range.dropFirst(2).first(where: { tokens[$0].kind == .colon && tokens[$0].quote < 0 }),
            colon + 1 < range.upperBound, tokens[colon + 1].kind == .openQuote, tokens[colon + 1].quote >= 0
        else { return }
        let quote = Int(tokens[colon + 1].quote)
        let stretch = text.quotes[quote]
        guard !usedQuotes.contains(quote), stretch.after >= range.upperBound - 1, !stretch.isSingle,
            stretch.inside.count >= Self.shortestAlone, let subject = mainSubject(before: colon),
            frameReader.isSomebody(subject)
        else { return }
        usedQuotes.insert(quote)
        // *Lin was asked: “…”*: somebody else speaks.
        let passive = (subject.upperBound..<colon).contains {
            tokens[$0].isOne(of: .be) && tokens[$0 + 1].form == .past && tokens[$0 + 1].cue >= 0
        }
        guard !passive else { return }
        reading.drafts.append(
            QuotationDraft(
                content: stretch.inside, kind: .direct, cue: nil, source: .mention(subject),
                construction: .quoteAlone, strength: 5, paragraph: sentence.paragraph))
    }

    /// A stretch with fewer words is a scare quote or a title when nothing reports it.
    private static let shortestAlone = 4

    /// Reads a quotation that begins its sentence and that no cue reports: its speaker is known from before, or is
    /// signed after a dash.
    mutating func readQuoteAlone() {
        let opening = tokens[range.lowerBound]
        guard opening.kind == .openQuote, opening.quote >= 0, !usedQuotes.contains(Int(opening.quote)) else { return }
        let stretch = text.quotes[Int(opening.quote)]
        guard stretch.inside.count >= Self.shortestAlone, !stretch.isSingle else { return }
        var draft = QuotationDraft(
            content: stretch.inside, kind: .direct, cue: nil, source: .carried, construction: .quoteAlone, strength: 5,
            paragraph: sentence.paragraph)
        let after = stretch.after
        if after < range.upperBound, tokens[after].kind == .dash || tokens[after].kind == .mark {
            // “…” — Lin Yue
            let end = phrases.end(from: after + 1, ceiling: range.upperBound)
            guard end > after + 1 else { return }
            draft.source = .mention(after + 1..<end)
            draft.construction = .quoteSigned
        } else if after < range.upperBound, tokens[after].isWord {
            return
        }
        reading.drafts.append(draft)
    }
}
