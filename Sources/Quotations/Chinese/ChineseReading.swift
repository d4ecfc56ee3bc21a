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
        var blocks = blocks(title: title)
        var quotesOf = [[Int]](repeating: [], count: paragraphs.count)
        for (i, quote) in text.quotes.enumerated() { quotesOf[quote.paragraph].append(i) }
        for i in paragraphs.indices {
            let isBlock = Self.ofBlocks.contains { $0.read(&self, &blocks, i) }
            if !isBlock { read(ofParagraph[i], quotes: quotesOf[i], paragraph: i) }
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
        readUnreported(quotes, numbers, cueReader, quoteReader, &drafts)
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
            } else if quotes.count == 1, quoteReader.isSpoken(quote), quoteReader.isAlone(quote),
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
        _ quotes: [Int], _ numbers: Range<Int>, _ cueReader: CueReader, _ quoteReader: QuoteReader, _ drafts: inout [Draft]
    ) {
        for quote in quotes where !taken[quote] {
            let own = sentences[numbers].first {
                $0.span.start <= text.quotes[quote].outer.start && text.quotes[quote].outer.end <= $0.span.end
            }
            if let own, cueReader.isHypothetical(own) { continue }
            guard let draft = quoteReader.unreported(quote, in: sentences[numbers], after: drafts) else { continue }
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
}
