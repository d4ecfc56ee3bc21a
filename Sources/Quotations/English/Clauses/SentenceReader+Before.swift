/// What stands before a cue: a quotation, or the clause of a cue that comes after it.
extension SentenceReader {
    /// Reads the quotation before a frame, and what goes on behind it.
    mutating func readQuoteBefore(_ site: FrameSite) -> Bool {
        let frame = site.frame
        guard frame.voice == .finite || frame.voice == .inverted, frame.start > range.lowerBound, site.cue.complements.contains(.quote),
            let quote = quoteBefore(frame.start), !usedQuotes.contains(quote)
        else { return false }
        let stretch = text.quotes[quote]
        var draft = site.draft
        draft.content = clauseStart(runningInto: stretch.open, ofFrame: site.number)..<stretch.after
        setKind(&draft)
        draft.construction = .quoteWithCue
        reading.drafts.append(draft)
        readContinuation(after: site.number, of: draft)
        return true
    }

    /// Reads the clause before a frame, and what goes on behind it.
    mutating func readClauseBefore(_ site: FrameSite) -> Bool {
        let frame = site.frame
        guard frame.voice == .inverted || frame.voice == .finite && frame.complement == .none, frame.start > range.lowerBound,
            !site.cue.complements.isDisjoint(with: [.quote, .inverted, .that, .bare]), let content = clauseBefore(site.number)
        else { return false }
        var draft = site.draft
        draft.content = content
        reading.drafts.removeAll { content.overlaps($0.content) && $0.construction != .quoteWithCue }
        setKind(&draft)
        draft.construction = .postposed
        reading.drafts.append(draft)
        readContinuation(after: site.number, of: draft)
        return true
    }

    /// The quotation whose closing mark stands right before `index`.
    private func quoteBefore(_ index: Int) -> Int? {
        var before = index - 1
        if before > range.lowerBound, tokens[before].kind == .comma || tokens[before].kind == .dash { before -= 1 }
        guard before > range.lowerBound, tokens[before].kind == .closeQuote, tokens[before].quote >= 0 else {
            return nil
        }
        let quote = Int(tokens[before].quote)
        return text.quotes[quote].open >= range.lowerBound ? quote : nil
    }

    /// Where the clause that runs into a quotation starts (*|The board “saw it as a risk,” said Lin*); the quotation
    /// itself where it stands on its own.
    private func clauseStart(runningInto open: Int, ofFrame number: Int) -> Int {
        guard open > range.lowerBound, number == 0 else { return open }
        let before = tokens[open - 1]
        guard before.isWord || before.kind == .possessive || before.kind == .closeQuote else { return open }
        var first = range.lowerBound
        while first < open, tokens[first].isOne(of: .conjunction) { first += 1 }
        if open - first <= 1, tokens[first].isOne(of: .adverb) { return open }
        return first
    }

    /// The clause that a cue after it reports: from the start of the sentence to the comma before the cue.
    private func clauseBefore(_ number: Int) -> Range<Int>? {
        let frame = frames[number]
        let comma = frame.start - 1
        guard comma > range.lowerBound, tokens[comma].kind == .comma || tokens[comma].kind == .dash else { return nil }
        var first = range.lowerBound
        for earlier in frames[..<number] {
            // *Lin said the plan works, the paper reported*: the paper relays.
            if isStrong(earlier) { return nil }
            if earlier.complement == .none { first = max(first, earlier.end) }
        }
        while first < comma, tokens[first].kind == .comma || tokens[first].isOne(of: .conjunction) { first += 1 }
        guard comma - first >= 2, frame.voice == .inverted || endsClause(frame.end) else { return nil }
        // *In an interview, Lin said.* reports nothing.
        if tokens[first].isOne(of: .setting), !tokens[first].isOne(of: .subordinator), comma - first < 5 { return nil }
        return first..<comma
    }

    private func endsClause(_ index: Int) -> Bool {
        guard index < range.upperBound - 1 else { return true }
        switch tokens[index].kind {
        case .comma, .stop, .paragraphEnd, .closeQuote, .semicolon: return true
        default: return tokens[index].isOne(of: [.conjunction, .subordinator, .preposition])
        }
    }

    /// Whether a frame at the end of a sentence tells who relays what an earlier one says.
    func isRelay(_ number: Int) -> Bool {
        let frame = frames[number]
        guard frame.voice == .finite, frame.start > range.lowerBound, tokens[frame.start - 1].kind == .comma else {
            return false
        }
        return frames[..<number].contains { isStrong($0) }
    }

    /// Whether a frame reports a clause or direct speech with a verb of saying.
    private func isStrong(_ frame: ReportingFrame) -> Bool {
        guard frame.voice == .finite, (text.cue(frame.cue)?.strength ?? 0) >= 7 else { return false }
        switch frame.complement {
        case .that, .bare, .quote: return true
        default: return false
        }
    }

    /// The quotation that goes on in lower case after a longer attribution: “…,” Lin said at a fair in Paris, “and …”.
    private func resumedQuote(from first: Int) -> Int? {
        let quote = (first..<range.upperBound).first { tokens[$0].kind == .openQuote }
        guard let quote, quote > first, tokens[quote - 1].kind == .comma, quote + 1 < tokens.count,
            tokens[quote + 1].kind == .word, tokens[quote + 1].shape == .lower
        else { return nil }
        return quote
    }

    /// Reads what goes on after an attribution in the middle: “…,” Lin said, “…”; the plan, Lin said, works.
    mutating func readContinuation(after number: Int, of draft: QuotationDraft) {
        let frame = frames[number]
        var index = frameReader.circumstances(from: max(frame.end, frame.cue + 1), to: range.upperBound)
        while index < range.upperBound, [.comma, .dash, .colon].contains(tokens[index].kind) { index += 1 }
        if let resumed = resumedQuote(from: index) { index = resumed }
        guard index < range.upperBound else { return }
        var next = draft
        next.continues = true
        if tokens[index].kind == .openQuote {
            let quote = Int(tokens[index].quote)
            guard quote >= 0, !usedQuotes.contains(quote), !text.quotes[quote].inside.isEmpty else { return }
            usedQuotes.insert(quote)
            next.content = text.quotes[quote].inside
            next.kind = .direct
            next.construction = .quoteContinued
        } else {
            guard draft.construction == .postposed, frame.voice == .finite, tokens[index - 1].kind == .comma,
                tokens[index].isWord, tokens[index].cue < 0 || tokens[index].form != .gerund,
                !tokens[index].isOne(of: [.relative, .conjunction, .preposition])
            else { return }
            let end = contentEnd.end(from: index, ofFrame: number)
            guard end - index >= 2 else { return }
            next.content = index..<end
            setKind(&next)
        }
        reading.drafts.append(next)
    }
}
