import Articles

/// Finds the quotations of a Chinese article, simplified or traditional.
///
/// The way: names that the article spells out; labelled turns; then sentence by sentence the clauses that a cue reports,
/// the quotations that a clause behind them attributes, and those that go on; at last who each mention means.
struct ChineseQuotations {
    let directory: SpeakerDirectory

    /// The quotations in the order of the text. O(n).
    func quotations(in article: Article) -> [Quotation] {
        let text = ChineseText(article)
        var known = KnownNames(directory)
        let sentences = article.paragraphs.enumerated().flatMap { i, paragraph in
            Sentence.sentences(of: paragraph.span, number: i, in: text)
        }
        var cast = ChineseCast(directory: directory, text: text)
        NameScan(text: text, sentences: sentences).run(&known, &cast)
        var reading = ChineseReading(
            text: text, paragraphs: article.paragraphs, sentences: sentences,
            subjects: SubjectReader(text: text, parser: MentionParser(text: text, known: known)), cast: cast)
        return reading.quotations()
    }
}

/// One article while it is being read.
struct ChineseReading {
    let text: ChineseText
    let paragraphs: [Paragraph]
    let sentences: [Sentence]
    let subjects: SubjectReader
    var cast: ChineseCast
    private var taken: [Bool]
    private var found: [Quotation] = []

    init(text: ChineseText, paragraphs: [Paragraph], sentences: [Sentence], subjects: SubjectReader, cast: ChineseCast) {
        self.text = text
        self.paragraphs = paragraphs
        self.sentences = sentences
        self.subjects = subjects
        self.cast = cast
        taken = [Bool](repeating: false, count: text.quotes.count)
    }

    mutating func quotations() -> [Quotation] {
        let turnReader = TurnReader(text: text, subjects: subjects)
        let (turns, isInterview) = turnReader.turns(in: paragraphs)
        let turnAt = Dictionary(turns.map { ($0.paragraph, $0) }, uniquingKeysWith: { first, _ in first })
        var byParagraph = [[Int]](repeating: [], count: paragraphs.count)
        for (i, sentence) in sentences.enumerated() { byParagraph[sentence.paragraph].append(i) }
        var quotesOf = [[Int]](repeating: [], count: paragraphs.count)
        for (i, quote) in text.quotes.enumerated() { quotesOf[quote.paragraph].append(i) }
        var speaking: Speaker?
        for i in paragraphs.indices {
            if let turn = turnAt[i], accept(turn, turnReader, isInterview: isInterview, speaking: &speaking) {
                continue
            }
            if isInterview, let speaker = speaking, continuesTurn(paragraphs[i]) {
                add(
                    Draft(
                        span: paragraphs[i].span, source: .speaker(speaker, chain: []), continues: true,
                        confidence: 0.85, attribution: 0.95, sentence: paragraphs[i].span.start))
                continue
            }
            read(byParagraph[i], quotes: quotesOf[i], paragraph: i)
        }
        return found.sorted { $0.span < $1.span }
    }

    // MARK: Turns

    private mutating func accept(
        _ turn: TurnReader.Turn, _ reader: TurnReader, isInterview: Bool, speaking: inout Speaker?
    ) -> Bool {
        let label = text.string(turn.label.start, turn.label.end)
        let mention = reader.mention(of: turn)
        if isInterview {
            let speaker: Speaker
            if let mention, let resolved = cast.resolve(mention, sentence: turn.label.start) {
                speaker = resolved.speaker
            } else if TurnReader.answerers.contains(label),
                let last = cast.appearances.first(where: { $0.speaker.kind == .person })
            {
                speaker = last.speaker
            } else {
                let name = label.trimmingMarks
                speaker = Speaker(id: name, name: name, kind: TurnReader.askers.contains(label) ? .anonymous : .person)
            }
            speaking = speaker
            emit(
                Quotation(
                    span: turn.content, kind: .direct,
                    attribution: Attribution(
                        speaker: speaker, mention: turn.label, mentionKind: .named, confidence: Confidence(0.93)),
                    confidence: Confidence(0.93)))
            return true
        }
        guard let mention, reader.isQuoted(turn) || paragraphs.count <= 2 || paragraphs[turn.paragraph].kind == .heading
        else { return false }
        if !reader.isQuoted(turn), turn.content.count < 4 { return false }
        add(Draft(span: turn.content, source: .mention(mention), confidence: 0.93, sentence: turn.label.start))
        return true
    }

    private func continuesTurn(_ paragraph: Paragraph) -> Bool {
        paragraph.kind != .heading && paragraph.span.count >= 15
            && Mark.endsSentence(text.folded[paragraph.span.end - 1])
    }

    // MARK: Paragraphs

    private mutating func read(_ numbers: [Int], quotes: [Int], paragraph: Int) {
        let cueReader = CueReader(text: text, subjects: subjects)
        let quoteReader = QuoteReader(text: text, subjects: subjects)
        var drafts: [Draft] = []
        for (k, number) in numbers.enumerated() {
            let next = k + 1 < numbers.count ? sentences[numbers[k + 1]] : nil
            drafts += cueReader.drafts(of: sentences[number], next: next)
        }
        mark(drafts)
        for quote in quotes where !taken[quote] {
            if let behind = quoteReader.postposed(quote, in: numbers.map { sentences[$0] }) {
                drafts.removeAll { draft in behind.contains { $0.span.overlaps(draft.span) } }
                drafts += behind
                mark(behind)
            } else if quotes.count == 1, quoteReader.isSpoken(quote), isAlone(quote),
                let behind = quoteReader.postposedAcrossParagraphs(
                    quote, in: sentences.filter { $0.paragraph == paragraph + 1 })
            {
                drafts += behind
                mark(behind)
            }
        }
        for quote in quotes where !taken[quote] && quoteReader.isSpoken(quote) {
            guard let draft = goingOn(quote, drafts: drafts, paragraph: paragraph) else { continue }
            drafts.append(draft)
            taken[quote] = true
        }
        drafts.sort { $0.span < $1.span }
        for draft in drafts { add(draft) }
    }

    private mutating func mark(_ drafts: [Draft]) {
        for draft in drafts {
            guard !draft.span.isEmpty else { continue }
            for offset in [draft.span.start, draft.span.end - 1] where text.quoteAt[offset] >= 0 {
                taken[Int(text.quoteAt[offset])] = true
            }
            for (i, quote) in text.quotes.enumerated() where draft.span.contains(quote.outer) { taken[i] = true }
        }
    }

    /// Whether a quotation is all of its paragraph.
    private func isAlone(_ quote: Int) -> Bool {
        let outer = text.quotes[quote].outer
        let span = paragraphs[text.quotes[quote].paragraph].span
        return outer.start <= span.start + 1 && outer.end >= span.end - 1
    }

    /// A spoken quotation without words of its own that name its speaker: by whom the text around it speaks of.
    private func goingOn(_ number: Int, drafts: [Draft], paragraph: Int) -> Draft? {
        let quote = text.quotes[number]
        let sentence = quote.outer.start
        let isAtHead = quote.outer.start <= paragraphs[paragraph].span.start + 1
        let before = quote.outer.start - 1
        let follows =
            before >= 0
            && (Mark.endsSentence(text.folded[before]) || Mark.isColon(text.folded[before]) || !text.isOutside(before))
        guard isAtHead || follows else { return nil }
        if let earlier = drafts.filter({ $0.span.end <= quote.outer.start }).max(by: { $0.span < $1.span }) {
            let gap = quote.outer.start - earlier.span.end
            guard gap <= 60 else { return nil }
            return Draft(
                span: quote.inner, source: .carried, continues: gap <= 12, confidence: 0.93, attribution: 0.95,
                sentence: sentence)
        }
        if isAtHead, isAlone(number) || quote.isOpen {
            return Draft(
                span: quote.inner, source: .carried, continues: false, confidence: 0.9, attribution: 0.92,
                sentence: sentence)
        }
        if follows, !isAtHead {
            return Draft(span: quote.inner, source: .carried, confidence: 0.85, attribution: 0.88, sentence: sentence)
        }
        return nil
    }

    // MARK: Attribution

    private mutating func add(_ draft: Draft) {
        var attribution: Attribution?
        var unresolved: TextSpan?
        switch draft.source {
        case .mention(let mention):
            unresolved = mention.span
            if let resolved = cast.resolve(mention, sentence: draft.sentence) {
                attribution = Attribution(
                    speaker: resolved.speaker, mention: mention.span, mentionKind: resolved.kind,
                    confidence: Confidence(resolved.confidence * draft.attribution), sourceChain: draft.chain)
            }
        case .carried:
            let offset = draft.cue?.start ?? draft.span.start
            if let speaker = cast.subject(before: offset, sentence: draft.sentence, where: { _ in true }) {
                attribution = Attribution(
                    speaker: speaker, mention: nil, mentionKind: .implicit,
                    confidence: Confidence(0.9 * draft.attribution),
                    sourceChain: draft.chain)
            }
        case .speaker(let speaker, let chain):
            attribution = Attribution(
                speaker: speaker, mention: nil, mentionKind: .implicit, confidence: Confidence(0.9 * draft.attribution),
                sourceChain: chain)
        }
        // Nobody is named, and nothing but the words themselves says that somebody spoke them: not sure enough.
        guard attribution != nil || draft.cue != nil else { return }
        if let attribution {
            cast.last = ChineseCast.Appearance(
                offset: max(draft.span.start, attribution.mention?.start ?? 0), sentence: draft.sentence,
                speaker: attribution.speaker)
        }
        emit(
            Quotation(
                span: draft.span, kind: kind(of: draft.span), cue: draft.cue, continues: draft.continues,
                attribution: attribution,
                unresolvedMention: attribution == nil ? unresolved : nil, confidence: Confidence(draft.confidence)))
    }

    private func kind(of span: TextSpan) -> Quotation.Kind {
        var isQuoted = true
        var holdsQuote = false
        var i = span.start
        while i < span.end {
            if text.quoteAt[i] >= 0 {
                holdsQuote = true
                i = text.quotes[Int(text.quoteAt[i])].outer.end
            } else {
                if Mark.isWord(text.folded[i]) { isQuoted = false }
                i += 1
            }
        }
        return !holdsQuote ? .indirect : isQuoted ? .direct : .mixed
    }

    private mutating func emit(_ quotation: Quotation) {
        guard !quotation.span.isEmpty else { return }
        if let last = found.last, last.span.overlaps(quotation.span) { return }
        found.append(quotation)
    }
}

extension String {
    /// Without marks around a label: 「暗涌」, **Q**.
    fileprivate var trimmingMarks: String {
        var text = self[...]
        while let first = text.first, "「『“\"*【[".contains(first) { text = text.dropFirst() }
        while let last = text.last, "」』”\"*】]".contains(last) { text = text.dropLast() }
        return String(text)
    }
}
