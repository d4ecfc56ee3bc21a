import Articles
import ChineseScript

/// One article while it is being read.
struct ChineseReading {
    let text: ChineseText
    let sentences: [Sentence]
    /// The sentences of each paragraph.
    let ofParagraph: [Range<Int>]
    let subjects: SubjectReader
    var cast: ChineseCast
    private var taken: [Bool]
    private var found: [Quotation] = []

    init(text: ChineseText, sentences: [Sentence], ofParagraph: [Range<Int>], subjects: SubjectReader, cast: ChineseCast) {
        self.text = text
        self.sentences = sentences
        self.ofParagraph = ofParagraph
        self.subjects = subjects
        self.cast = cast
        taken = [Bool](repeating: false, count: text.quotes.count)
    }

    private var paragraphs: [Paragraph] { text.paragraphs }

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
            if isInterview, let speaker = speaking, isRunningText(paragraphs[i]) {
                add(
                    Draft(
                        span: paragraphs[i].span, source: .speaker(speaker, chain: []), continues: !isFirst,
                        confidence: 0.85, attribution: 0.95, sentence: paragraphs[i].span.start))
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

    // MARK: Turns and headings

    private mutating func accept(
        _ turn: TurnReader.Turn, _ reader: TurnReader, isInterview: Bool, speaking: inout Speaker?
    ) -> Bool {
        let mention = reader.mention(of: turn)
        if isInterview {
            let speaker = speaker(of: turn, mention, reader)
            speaking = speaker
            guard let content = turn.content, content.count >= 2 else { return true }
            emit(
                Quotation(
                    span: content, kind: .direct,
                    attribution: Attribution(
                        speaker: speaker, mention: turn.label, mentionKind: .named, confidence: Confidence(0.93)),
                    confidence: Confidence(0.93)))
            return true
        }
        guard let mention, reader.isQuoted(turn) || paragraphs.count <= 2 || paragraphs[turn.paragraph].kind == .heading,
            let content = turn.content, reader.isQuoted(turn) || content.count >= 4
        else { return false }
        add(Draft(span: content, source: .mention(mention), confidence: 0.93, sentence: turn.label.start))
        return true
    }

    private mutating func speaker(of turn: TurnReader.Turn, _ mention: Mention?, _ reader: TurnReader) -> Speaker {
        if reader.isAsker(turn.label), let outlet = reader.interviewer() { return Speaker(id: outlet, name: outlet, kind: .anonymous) }
        if let mention, let resolved = cast.resolve(mention, sentence: turn.label.start) { return resolved.speaker }
        if reader.isAnswerer(turn.label), let first = cast.appearances.first(where: { $0.speaker.kind == .person }) {
            return first.speaker
        }
        let name = text.string(turn.label.start, turn.label.end).trimmingMarks
        return Speaker(id: name, name: name, kind: reader.isAsker(turn.label) ? .anonymous : .person)
    }

    private func isRunningText(_ paragraph: Paragraph) -> Bool {
        paragraph.kind != .heading && paragraph.span.count >= 15 && Mark.endsSentence(text.folded[paragraph.span.end - 1])
    }

    /// What is spoken under headings that name the speaker, by paragraph.
    private mutating func speeches(title: String?) -> [Int: Draft] {
        let reader = SectionReader(text: text, subjects: subjects)
        var drafts: [Int: Draft] = [:]
        func note(_ spoken: [Int], _ speaker: Speaker) {
            for (number, i) in spoken.enumerated() {
                drafts[i] = Draft(
                    span: paragraphs[i].span, source: .speaker(speaker, chain: []), continues: number > 0, confidence: 0.85,
                    sentence: paragraphs[i].span.start)
            }
        }
        for section in reader.sections() {
            guard let speaker = cast.resolve(section.speaker, sentence: section.speaker.span.start)?.speaker else { continue }
            note(section.paragraphs, speaker)
        }
        if drafts.isEmpty, let name = title.flatMap(Self.speaker(inTitle:)) {
            let speaker = cast.named(name, kind: .person)
            if speaker.kind == .person { note(reader.speech(by: name.unicodeScalars.map { ChineseScript.folded($0.value) }), speaker) }
        }
        return drafts
    }

    /// 林越：开源是起点 names its speaker before the colon, with a short title or none.
    private static func speaker(inTitle title: String) -> String? {
        guard let colon = title.firstIndex(where: { $0 == "：" || $0 == ":" }) else { return nil }
        let name = title[..<colon].split { " |｜丨】".contains($0) }.last.map(String.init) ?? ""
        let scalars = name.unicodeScalars.map { ChineseScript.folded($0.value) }
        guard (2...4).contains(scalars.count), scalars.allSatisfy(Mark.isHan),
            let surname = WordTrie.chinese.longest(.surname, in: scalars, at: 0, to: scalars.count), surname < scalars.count,
            !WordTrie.chinese.isWord(.noNames, in: scalars, 0, scalars.count)
        else { return nil }
        return name
    }

    // MARK: Paragraphs

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
        let next = paragraph + 1 < paragraphs.count ? sentences[ofParagraph[paragraph + 1]] : []
        for quote in quotes where !taken[quote] {
            if let behind = quoteReader.postposed(quote, in: sentences[numbers]) {
                drafts.removeAll { draft in behind.contains { $0.span.overlaps(draft.span) } }
                drafts += behind
                mark(behind)
            } else if quotes.count == 1, quoteReader.isSpoken(quote), isAlone(quote),
                let behind = quoteReader.postposedAcrossParagraphs(quote, in: next)
            {
                drafts += behind
                mark(behind)
            }
        }
        for quote in quotes where !taken[quote] {
            let isSpoken = quoteReader.isSpoken(quote)
            guard
                let draft = quoteReader.announced(quote, in: sentences[numbers])
                    ?? (isSpoken ? goingOn(quote, drafts: drafts, paragraph: paragraph) : nil)
            else { continue }
            drafts.append(draft)
            taken[quote] = true
        }
        drafts.sort { $0.span < $1.span }
        RunningOn(text: text, subjects: subjects).extend(&drafts, in: sentences[numbers], isSpoken: quoteReader.isSpoken)
        for draft in drafts { add(draft) }
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
        let isBehindComma = !isAtHead && Mark.isComma(text.folded[before])
        if let earlier = drafts.filter({ $0.span.end <= quote.outer.start }).max(by: { $0.span < $1.span }) {
            let gap = before + 1 - earlier.span.end
            guard gap <= (isBehindComma ? 2 : 60) else { return nil }
            return Draft(
                span: quote.inner, source: .carried, continues: gap <= 12, confidence: 0.93, attribution: 0.95,
                sentence: sentence)
        }
        if isAtHead, isAlone(number) || quote.isOpen {
            return Draft(
                span: quote.inner, source: .carried, continues: false, confidence: 0.9, attribution: 0.92,
                sentence: sentence)
        }
        if follows, !isAtHead, !isBehindComma {
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
                span: draft.span, kind: kind(of: draft), cue: draft.cue, continues: draft.continues,
                attribution: attribution,
                unresolvedMention: attribution == nil ? unresolved : nil, confidence: Confidence(draft.confidence)))
    }

    private func kind(of draft: Draft) -> Quotation.Kind {
        // A whole paragraph under a speaker's name is the speaker's own.
        if case .speaker = draft.source { return .direct }
        var isQuoted = true
        var holdsQuote = false
        var i = draft.span.start
        while i < draft.span.end {
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
