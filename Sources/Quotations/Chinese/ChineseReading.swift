import Articles

/// One article while it is being read.
struct ChineseReading {
    let text: ChineseText
    let sentences: [Sentence]
    /// The sentences of each paragraph.
    let ofParagraph: [Range<Int>]
    let subjects: SubjectReader
    var cast: ChineseCast
    private var taken: [Bool]
    /// The outlet whose reporter asks, once it has been looked for; each of its questions asks for it.
    private var outlet: String??
    var found: [Quotation] = []
    /// Whether what was read last is a question that somebody was asked.
    var isAnswering = false

    init(text: ChineseText, sentences: [Sentence], ofParagraph: [Range<Int>], subjects: SubjectReader, cast: ChineseCast) {
        self.text = text
        self.sentences = sentences
        self.ofParagraph = ofParagraph
        self.subjects = subjects
        self.cast = cast
        taken = [Bool](repeating: false, count: text.quotes.count)
    }

    var paragraphs: [Paragraph] { text.paragraphs }

    mutating func interviewer(_ reader: TurnReader) -> String? {
        if let outlet { return outlet }
        let found = reader.interviewer()
        outlet = .some(found)
        return found
    }

    mutating func quotations(title: String?) -> [Quotation] {
        let turnReader = TurnReader(text: text, subjects: subjects)
        let (turns, isInterview) = turnReader.turns()
        let turnAt = Dictionary(turns.map { ($0.paragraph, $0) }, uniquingKeysWith: { first, _ in first })
        var quotesOf = [[Int]](repeating: [], count: paragraphs.count)
        for (i, quote) in text.quotes.enumerated() { quotesOf[quote.paragraph].append(i) }
        var spoken = isInterview ? [:] : speeches(title: title)
        var speaking: Speaker?
        var isFirst = false
        for i in paragraphs.indices {
            if let turn = turnAt[i], accept(turn, turnReader, isInterview: isInterview, speaking: &speaking) {
                isFirst = turn.content == nil
                continue
            }
            if isInterview, turnReader.isAside(paragraphs[i].span) { continue }
            // 林越是远屿的创始人: a paragraph that begins with the speaker's name speaks of the speaker.
            if let speaker = speaking, speaksOf(speaker, paragraphs[i]) { speaking = nil }
            if isInterview, let speaker = speaking, isRunningText(paragraphs[i]) {
                add(
                    Draft(
                        span: paragraphs[i].span, source: .speaker(speaker, chain: []), continues: !isFirst,
                        construction: .turnGoingOn, sentence: paragraphs[i].span.start))
                isFirst = false
                continue
            }
            if let draft = spoken.removeValue(forKey: i) {
                add(draft)
                continue
            }
            read(ofParagraph[i], quotes: quotesOf[i], paragraph: i)
        }
        return found.sorted { $0.span < $1.span }
    }

    private mutating func read(_ numbers: Range<Int>, quotes: [Int], paragraph: Int) {
        let cueReader = CueReader(text: text, subjects: subjects)
        let quoteReader = QuoteReader(text: text, subjects: subjects)
        guard !isHeading(paragraph) || quotes.contains(where: quoteReader.isSpoken) else { return }
        var drafts: [Draft] = []
        for number in numbers {
            let next = number + 1 < numbers.upperBound ? sentences[number + 1] : nil
            drafts += cueReader.drafts(of: sentences[number], next: next)
        }
        mark(drafts)
        readPostposed(quotes, numbers, paragraph, cueReader, quoteReader, &drafts)
        readUnreported(quotes, numbers, paragraph, cueReader, quoteReader, &drafts)
        drafts.sort { $0.span < $1.span }
        RunningOn(text: text, subjects: subjects).extend(&drafts, in: sentences[numbers], isSpoken: quoteReader.isSpoken)
        for draft in drafts { add(draft) }
    }

    /// The quotations that a clause behind them attributes.
    private mutating func readPostposed(
        _ quotes: [Int], _ numbers: Range<Int>, _ paragraph: Int, _ cueReader: CueReader, _ quoteReader: QuoteReader,
        _ drafts: inout [Draft]
    ) {
        let next = paragraph + 1 < paragraphs.count ? sentences[ofParagraph[paragraph + 1]] : []
        for quote in quotes where !taken[quote] {
            if isFramed(quote, in: numbers, cueReader) { continue }
            if var behind = quoteReader.postposed(quote, in: sentences[numbers]) {
                taken[quote] = true
                if let cue = behind.first?.cue,
                    let sentence = sentences[numbers].first(where: { $0.span.start <= cue.start && cue.end <= $0.span.end })
                {
                    cueReader.mark(&behind, in: sentence)
                }
                // “…？”林越问沈渡，沈渡摇头: what was asked stands before.
                let asked = behind.first?.cue.flatMap { text.folded[$0.end - 1] == "问" ? $0 : nil }
                drafts.removeAll { draft in asked != nil && draft.cue == asked || behind.contains { $0.span.overlaps(draft.span) } }
                drafts += behind
                mark(behind)
            } else if quotes.count == 1, quoteReader.isSpoken(quote), isAlone(quote),
                let behind = quoteReader.postposedAcrossParagraphs(quote, in: next)
            {
                drafts += behind
                mark(behind)
            }
        }
    }

    /// 在沈渡看来，“…”，林越则表示“…”: the first words are the first one's.
    private func isFramed(_ quote: Int, in numbers: Range<Int>, _ cueReader: CueReader) -> Bool {
        let start = text.quotes[quote].outer.start
        return sentences[numbers].contains { sentence in
            sentence.clauses.last { $0.end <= start }.map { start - $0.end <= 1 && cueReader.closesSource($0) } ?? false
        }
    }

    /// The quotations that nothing reports: announced before a colon, or going on.
    private mutating func readUnreported(
        _ quotes: [Int], _ numbers: Range<Int>, _ paragraph: Int, _ cueReader: CueReader, _ quoteReader: QuoteReader,
        _ drafts: inout [Draft]
    ) {
        for quote in quotes where !taken[quote] {
            let isSpoken = quoteReader.isSpoken(quote)
            let own = sentences[numbers].first {
                $0.span.start <= text.quotes[quote].outer.start && text.quotes[quote].outer.end <= $0.span.end
            }
            if let own, cueReader.isHypothetical(own) { continue }
            guard
                let draft = quoteReader.announced(quote, in: sentences[numbers]) ?? quoteReader.led(quote, in: sentences[numbers])
                    ?? (isSpoken ? goingOn(quote, drafts: drafts, paragraph: paragraph) : nil)
            else { continue }
            taken[quote] = true
            var marked = [draft]
            if let own { cueReader.mark(&marked, in: own) }
            drafts += marked
        }
    }

    /// A line without a full stop among paragraphs that have one: a headline, in which nobody's words are reported in full.
    private func isHeading(_ number: Int) -> Bool {
        let span = paragraphs[number].span
        guard paragraphs[number].kind != .heading else { return true }
        return paragraphs.count >= 4 && span.count <= 40 && !Mark.endsClause(text.folded[span.end - 1])
    }

    private mutating func mark(_ drafts: [Draft]) {
        for draft in drafts {
            var i = draft.span.start
            while i < draft.span.end {
                guard text.quoteAt[i] >= 0 else {
                    i += 1
                    continue
                }
                taken[Int(text.quoteAt[i])] = true
                i = max(i + 1, text.quotes[Int(text.quoteAt[i])].outer.end)
            }
        }
    }

    /// Whether a quotation is all of its paragraph.
    private func isAlone(_ quote: Int) -> Bool {
        let outer = text.quotes[quote].outer
        let span = paragraphs[text.quotes[quote].paragraph].span
        return outer.start <= span.start + 1 && outer.end >= span.end - 1
    }

    /// “…？” and “…。”, each all of a paragraph and closed: two take turns, and nothing says who begins.
    private func isDialogue(_ number: Int) -> Bool {
        func isReply(_ other: Int) -> Bool {
            text.quotes.indices.contains(other) && !text.quotes[other].isOpen && isAlone(other)
                && abs(text.quotes[other].paragraph - text.quotes[number].paragraph) == 1
        }
        return !text.quotes[number].isOpen && (isReply(number - 1) || isReply(number + 1))
    }

    /// A spoken quotation without words of its own that name its speaker: by whom the text around it speaks of.
    private func goingOn(_ number: Int, drafts: [Draft], paragraph: Int) -> Draft? {
        let quote = text.quotes[number]
        let sentence = quote.outer.start
        let isAtHead = quote.outer.start <= paragraphs[paragraph].span.start + 1
        var before = quote.outer.start - 1
        // “…”，但“…。”
        if before > 0, ChineseCharacters.connectives.contains(text.folded[before]), Mark.isComma(text.folded[before - 1]) { before -= 1 }
        let follows =
            before >= 0
            && (Mark.endsClause(text.folded[before]) && !Mark.isSemicolon(text.folded[before]) || !text.isOutside(before))
        guard isAtHead || follows else { return nil }
        // 海报上写道：“…”, 李和平说：“…”: what stands before the colon was read as nobody known, so it is nobody else's.
        if before > 0, Mark.isColon(text.folded[before]), Mark.isWord(text.folded[before - 1]) { return nil }
        let isBehindComma = !isAtHead && Mark.isComma(text.folded[before])
        if let earlier = drafts.filter({ $0.span.end <= quote.outer.start }).max(by: { $0.span < $1.span }) {
            let gap = before + 1 - earlier.span.end
            guard gap <= (isBehindComma ? 2 : 60) else { return nil }
            return Draft(
                span: quote.inner, source: .carried, continues: gap <= 12, construction: .behindQuotation,
                sentence: sentence)
        }
        // “…。”X说这话时: words behind report it, of somebody who is not known.
        let behind = quote.outer.end..<min(paragraphs[paragraph].span.end, quote.outer.end + 12)
        let clause = behind.prefix { !Mark.endsClause(text.folded[$0]) && text.isOutside($0) }
        if !clause.isEmpty {
            let words = TextSpan(clause.lowerBound, clause.upperBound)
            guard Sentence.cues(in: words, of: text).allSatisfy({ !$0.isAny(.says) }),
                WordTrie.chinese.first(.fabricated, in: text.folded, from: words.start, to: words.end) == nil
            else { return nil }
        }
        if isAtHead, isAlone(number) || quote.isOpen {
            guard !isDialogue(number) else { return nil }
            return Draft(
                span: quote.inner, source: .carried, continues: false, construction: .wholeParagraph,
                sentence: sentence)
        }
        if follows, !isAtHead, !isBehindComma {
            return Draft(span: quote.inner, source: .carried, construction: .behindSentence, sentence: sentence)
        }
        return nil
    }
}
