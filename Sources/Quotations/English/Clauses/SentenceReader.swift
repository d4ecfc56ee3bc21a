/// Reads the quotations of one sentence from its reporting frames and its quoted stretches.
///
/// Each frame takes what stands before it (*“…,” Lin said*; *the plan works, Lin said*) or what follows it (*Lin said
/// that …*), never both kinds; then come *according to* and the quotations that no cue of the sentence reports. The order is told by
/// the lists in `SentenceReader+Rules`.
struct SentenceReader {
    let text: EnglishText
    let frameReader: FrameReader
    let sentence: EnglishSentence
    let frames: [ReportingFrame]
    let contentEnd: ContentEnd
    /// What has been found so far.
    var reading = SentenceReading()
    /// The quoted stretches that are parts of found quotations.
    var usedQuotes: Set<Int> = []

    var tokens: [EnglishToken] { text.tokens }
    var range: Range<Int> { sentence.range }
    var phrases: NounPhrases { frameReader.phrases }

    init(_ sentence: EnglishSentence, _ frameReader: FrameReader) {
        text = frameReader.text
        self.frameReader = frameReader
        self.sentence = sentence
        frames = frameReader.frames(in: sentence)
        contentEnd = ContentEnd(text: text, sentence: sentence.range, frames: frames)
    }

    /// The quotations of a sentence.
    static func read(_ sentence: EnglishSentence, _ frameReader: FrameReader) -> SentenceReading {
        var reader = SentenceReader(sentence, frameReader)
        for rule in inSentence { rule.read(&reader) }
        for number in reader.reading.drafts.indices {
            reader.reading.drafts[number].isOpen = reader.isOpen(reader.reading.drafts[number])
        }
        return reader.reading.withoutLoose()
    }

    private func isOpen(_ draft: QuotationDraft) -> Bool {
        guard draft.kind == .direct, let quote = draft.content.first.map({ Int(tokens[$0].quote) }), quote >= 0 else {
            return false
        }
        return !text.quotes[quote].isClosed
    }

    mutating func readFrames() {
        var shared: Range<Int>?
        for (number, frame) in frames.enumerated() {
            if leadsToSaying(number) { continue }
            var mention: Range<Int>?
            switch frame.subject {
            case .phrase(let range): mention = range
            case .shared: mention = shared ?? mainSubject(before: frame.verb.lowerBound)
            }
            if frame.voice == .finite || frame.voice == .inverted || shared == nil { shared = mention }
            guard let cue = frame.voice == .nominal ? EnglishCue.noun : text.cue(frame.cue),
                frameReader.canSpeak(mention, frame, cue)
            else { continue }
            let meant = meant(by: mention)
            if meant?.isEmpty == true || isUnsaid(number, mention: mention, cue) {
                leaveQuotes(behind: frame.start)
                if isDenial(number) { return }
                continue
            }
            mention = meant ?? mention
            var draft = QuotationDraft(
                content: range, kind: .indirect, cue: frame.cue..<frame.cue + 1,
                source: mention.map { .mention($0) } ?? .unknown, construction: .nounPhrase, strength: cue.strength,
                paragraph: sentence.paragraph)
            draft.rumour = rumour(of: number)
            let site = FrameSite(number: number, frame: frame, cue: cue, draft: draft)
            _ = Self.atFrame.contains { $0.read(&self, site) }
        }
    }

    /// Leaves the quoted words behind a place to nobody.
    private mutating func leaveQuotes(behind start: Int) {
        for index in start..<range.upperBound where tokens[index].kind == .openQuote && tokens[index].quote >= 0 {
            usedQuotes.insert(Int(tokens[index].quote))
        }
    }

    /// Reads what follows a frame.
    mutating func readAfter(_ site: FrameSite) {
        let frame = site.frame
        var draft = site.draft
        if site.cue.complements.contains(.person) { draft.relay = outlet(after: frame.cue) }
        if frame.voice == .infinitive { draft.strength = max(1, draft.strength - 4) }
        if frame.voice == .participle { draft.strength = max(1, draft.strength - 1) }
        switch frame.complement {
        case .none:
            if case .mention(let relay) = draft.source, isRelay(site.number), !reading.drafts.isEmpty {
                reading.drafts[reading.drafts.count - 1].relay = relay
            }
        case .colon: reading.announced = (draft.source, frame.cue..<frame.cue + 1)
        case .quote: readQuote(after: site.number, draft)
        case .that: readClause(of: site, draft, .thatClause)
        case .bare: readClause(of: site, draft, .bareClause)
        case .question: readClause(of: site, draft, .question)
        case .infinitive, .personInfinitive: readClause(of: site, draft, .infinitive)
        case .gerund, .noun, .predicate, .prepositional: readClause(of: site, draft, .nounPhrase)
        }
    }

    /// Reads the clause or phrase that a frame reports.
    private mutating func readClause(of site: FrameSite, _ draft: QuotationDraft, _ construction: EnglishConstruction) {
        let frame = site.frame
        var draft = draft
        draft.construction = construction
        let end = contentEnd.end(from: frame.content, ofFrame: site.number)
        guard end > frame.content else { return }
        draft.content = frame.content..<end
        // *recommended them*
        let isPhrase = draft.construction == .nounPhrase
        if isPhrase, draft.content.count == 1, tokens[frame.content].isOne(of: .pronoun) { return }
        // *declined to comment*
        if frame.complement == .infinitive, draft.content.count <= 2 { return }
        setKind(&draft)
        if frame.complement == .predicate { keepPredicateQuote(&draft) }
        reading.drafts.append(draft)
    }

    /// Reads direct speech after a cue, or a clause that begins with quoted words.
    private mutating func readQuote(after number: Int, _ draft: QuotationDraft) {
        let first = frames[number].content
        let quote = Int(tokens[first].quote)
        guard quote >= 0, !usedQuotes.contains(quote) else { return }
        usedQuotes.insert(quote)
        let stretch = text.quotes[quote]
        var draft = draft
        let end = contentEnd.end(from: first, ofFrame: number)
        let isApart = tokens[first - 1].kind == .comma || tokens[first - 1].kind == .colon
        // *read “A History of Looms”*: a title, unless a comma or a colon leads it in.
        if !isApart, draft.strength < Self.surelySaying { return }
        if !isApart, end > stretch.after, tokens[stretch.after].isWord, !startsAttribution(stretch.after) {
            draft.content = first..<end
            setKind(&draft)
            draft.construction = .bareClause
        } else {
            draft.content = stretch.inside
            draft.kind = .direct
            draft.construction = .quoteWithCue
        }
        if !draft.content.isEmpty { reading.drafts.append(draft) }
    }

    /// From this strength on a cue makes speech of the quoted words right after it.
    private static let surelySaying = 5

    private func startsAttribution(_ index: Int) -> Bool {
        tokens[index].cue >= 0 || (index + 1 < range.upperBound && tokens[index + 1].cue >= 0)
    }

    /// Finds whether a content holds quoted words, or is nothing but them.
    mutating func setKind(_ draft: inout QuotationDraft) {
        draft.kind = .indirect
        var index = draft.content.lowerBound
        while index < draft.content.upperBound {
            guard tokens[index].quote >= 0 else {
                index += 1
                continue
            }
            draft.kind = .mixed
            let quote = Int(tokens[index].quote)
            usedQuotes.insert(quote)
            index = max(index + 1, text.quotes[quote].after)
        }
        let first = tokens[draft.content.lowerBound]
        guard draft.kind == .mixed, first.kind == .openQuote, first.quote >= 0 else { return }
        let stretch = text.quotes[Int(first.quote)]
        guard stretch.after >= draft.content.upperBound, !stretch.inside.isEmpty else { return }
        draft.kind = .direct
        draft.content = stretch.inside
    }

    /// Of *called it “a mistake”* only the quoted words are speech.
    private func keepPredicateQuote(_ draft: inout QuotationDraft) {
        let first = draft.content.lowerBound
        guard draft.kind == .mixed, first + 1 < draft.content.upperBound, tokens[first].isOne(of: .object),
            tokens[first + 1].kind == .openQuote, tokens[first + 1].quote >= 0
        else { return }
        let stretch = text.quotes[Int(tokens[first + 1].quote)]
        guard stretch.after >= draft.content.upperBound, !stretch.inside.isEmpty else { return }
        draft.content = stretch.inside
        draft.kind = .direct
    }

    /// The paper or station that somebody told something.
    private func outlet(after cue: Int) -> Range<Int>? {
        let first = cue + 1
        let end = phrases.end(from: first, ceiling: range.upperBound)
        guard end > first, (first..<end).contains(where: { tokens[$0].isOne(of: .outlet) }) else { return nil }
        return first..<end
    }

    /// The noun phrase that a sentence is about, for verbs that share it.
    func mainSubject(before verb: Int) -> Range<Int>? {
        var first = range.lowerBound
        while first < verb, tokens[first].isOne(of: [.conjunction, .adverb]) || tokens[first].kind == .comma {
            first += 1
        }
        // *In a letter, Lin …*; *Asked why, Lin …*: the subject comes after the comma.
        for _ in 0..<3 where first < verb {
            let isAside =
                tokens[first].isOne(of: [.preposition, .subordinator])
                || tokens[first].cue >= 0 && tokens[first].form != .base
            guard isAside else { break }
            guard let comma = (first..<verb).first(where: { tokens[$0].kind == .comma }) else { return nil }
            first = comma + 1
        }
        let end = phrases.end(from: first, ceiling: verb)
        return end > first ? first..<end : nil
    }
}
