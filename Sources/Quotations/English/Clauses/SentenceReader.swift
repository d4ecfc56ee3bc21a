/// Reads the quotations of one sentence from its reporting frames and its quoted stretches.
struct SentenceReader {
    let text: EnglishText
    let frameReader: FrameReader
    private var tokens: [EnglishToken] { text.tokens }
    private var phrases: NounPhrases { frameReader.phrases }

    init(_ text: EnglishText) {
        self.text = text
        frameReader = FrameReader(text)
    }

    /// What one sentence says, and what it leaves for the next one.
    struct Reading {
        var drafts: [QuotationDraft] = []
        /// A speaker whose words the next paragraph brings (*Lin continued:*).
        var announced: (mention: QuotationDraft.Source, cue: Range<Int>)?

        /// Without the quotations whose cue more often does something else than report.
        func withoutLoose() -> Reading {
            var kept = self
            let reporting = drafts.filter { $0.strength > 3 || $0.kind == .direct }
            kept.drafts = []
            for (number, var draft) in reporting.enumerated() {
                draft.isNested = reporting.enumerated().contains { other, outer in
                    other != number && outer.content.lowerBound <= draft.content.lowerBound
                        && draft.content.upperBound <= outer.content.upperBound
                        && (outer.content != draft.content || other < number)
                }
                let isClause = draft.construction == .thatClause || draft.construction == .bareClause
                if !draft.isNested || (isClause && draft.strength == 9) { kept.drafts.append(draft) }
            }
            return kept
        }
    }

    /// The quotations of a sentence, in the order of its cues.
    ///
    /// A quotation within another one is kept only where a strong cue reports it, and weak cues only where they
    /// report a clause.
    func read(_ sentence: EnglishSentence) -> Reading {
        var reading = Reading()
        let frames = frameReader.frames(in: sentence)
        let bounds = Bounds(sentence: sentence.range, frames: frames)
        var usedQuotes: Set<Int> = []
        var shared: Range<Int>?
        for (number, frame) in frames.enumerated() {
            let mention: Range<Int>?
            switch frame.subject {
            case .phrase(let range): mention = range
            case .shared: mention = shared ?? mainSubject(of: sentence.range, before: frame.verb.lowerBound)
            }
            if frame.voice == .finite || frame.voice == .inverted || shared == nil { shared = mention }
            guard let entry = text.cue(frame.cue), canSpeak(mention, frame, entry) else { continue }
            let source = mention.map { QuotationDraft.Source.mention($0) } ?? .unknown
            add(
                frame, number: number, entry, source, bounds, sentence, to: &reading, usedQuotes: &usedQuotes)
        }
        if reading.announced == nil { reading.announced = announcement(in: sentence.range) }
        addAccordingTo(sentence, bounds, to: &reading, usedQuotes: &usedQuotes)
        addRemainingQuotes(sentence, to: &reading, usedQuotes: usedQuotes)
        return reading
    }

    /// The sentence and its frames: where contents end.
    private struct Bounds {
        var sentence: Range<Int>
        var frames: [ReportingFrame]
    }

    /// Who is to speak after *Lin made the following comment:*.
    private func announcement(in range: Range<Int>) -> (mention: QuotationDraft.Source, cue: Range<Int>)? {
        let last = range.upperBound - 1
        guard last > range.lowerBound + 1, tokens[last].kind == .colon,
            let noun = (max(range.lowerBound, last - 8)..<last).last(where: { tokens[$0].isOne(of: .document) }),
            let subject = mainSubject(of: range, before: last), subject.upperBound <= noun
        else { return nil }
        return (.mention(subject), noun..<noun + 1)
    }

    /// Whether a subject can be somebody who speaks, thinks or writes.
    private func canSpeak(_ mention: Range<Int>?, _ frame: ReportingFrame, _ entry: EnglishCue) -> Bool {
        guard let mention else { return frame.voice == .finite && entry.strength >= 8 }
        let first = tokens[mention.lowerBound]
        if mention.count == 1, first.isOne(of: .pronoun) {
            // *this implies*
            if first.isOne(of: .determiner), !first.isOne(of: .people) { return false }
            return first.isOne(of: [.subject, .relative]) || entry.strength >= 8
        }
        var head = mention.lowerBound
        for index in mention {
            let kind = tokens[index].kind
            if kind == .comma || kind == .dash || kind == .openBracket { break }
            if index > mention.lowerBound, tokens[index].isOne(of: .link), !tokens[index].isCapitalised { break }
            head = index
        }
        let noun = tokens[head]
        if noun.isCapitalised || noun.isOne(of: [.people, .role, .title, .organisation, .document, .subject]) {
            return true
        }
        guard noun.isWord, !noun.isOne(of: [.determiner, .possessive, .commonAdjective, .adverb, .conjunction, .time])
        else { return false }
        if entry.complements.contains(.predicate), first.isOne(of: .determiner), first.end - first.start <= 2 {
            return false  // *a method called*
        }
        return entry.strength >= Self.surelyHuman && !entry.complements.contains(.evidential)
            || phrases.hasRoleEnding(head)
    }

    /// From this strength on a cue makes a speaker of any noun (*the lab said*); below it the noun must be one itself.
    private static let surelyHuman = 7

    // MARK: One frame

    private func add(
        _ frame: ReportingFrame, number: Int, _ entry: EnglishCue, _ source: QuotationDraft.Source, _ bounds: Bounds,
        _ sentence: EnglishSentence, to reading: inout Reading, usedQuotes: inout Set<Int>
    ) {
        let range = sentence.range
        let speaks = !entry.complements.isDisjoint(with: [.quote, .inverted, .that, .bare])
        var draft = QuotationDraft(
            content: range, kind: .indirect, cue: frame.cue..<frame.cue + 1, source: source, construction: .nounPhrase,
            strength: entry.strength, paragraph: sentence.paragraph)

        // What stands before the frame: “…,” Lin said; The plan works, Lin said.
        var tookBefore = false
        if frame.voice == .finite || frame.voice == .inverted, speaks, frame.start > range.lowerBound {
            if let quote = quoteBefore(frame.start, in: range), entry.complements.contains(.quote),
                !usedQuotes.contains(quote)
            {
                tookBefore = true
                usedQuotes.insert(quote)
                let stretch = text.quotes[quote]
                let first = clauseStart(before: stretch.open, in: range, frames: bounds.frames, upTo: number)
                if first < stretch.open {
                    draft.content = first..<stretch.after
                    draft.kind = .mixed
                    for used in first..<stretch.open where tokens[used].quote >= 0 {
                        usedQuotes.insert(Int(tokens[used].quote))
                    }
                } else {
                    draft.content = stretch.inside
                    draft.kind = .direct
                }
                draft.construction = .quoteWithCue
                reading.drafts.append(draft)
            } else if frame.complement == .none || frame.voice == .inverted,
                let content = clauseBefore(frame, number, bounds)
            {
                tookBefore = true
                draft.content = content
                reading.drafts.removeAll { content.overlaps($0.content) && $0.construction != .quoteWithCue }
                setKind(&draft, usedQuotes: &usedQuotes)
                draft.construction = .postposed
                reading.drafts.append(draft)
            }
        }
        if tookBefore {
            addContinuation(after: frame, draft, bounds, number, to: &reading, usedQuotes: &usedQuotes)
            return
        }

        if entry.complements.contains(.person) { draft.relay = outlet(after: frame.cue, in: range) }
        switch frame.complement {
        case .none:
            if case .mention(let relay) = source, isRelayed(frame, number, bounds), !reading.drafts.isEmpty {
                reading.drafts[reading.drafts.count - 1].relay = relay
            }
            return
        case .colon:
            reading.announced = (source, frame.cue..<frame.cue + 1)
            return
        case .quote:
            let quote = Int(tokens[frame.content].quote)
            guard quote >= 0, !usedQuotes.contains(quote) else { return }
            let stretch = text.quotes[quote]
            let end = contentEnd(from: frame.content, frame, number, bounds)
            usedQuotes.insert(quote)
            let isApart = tokens[frame.content - 1].kind == .comma || tokens[frame.content - 1].kind == .colon
            if !isApart, end > stretch.after, tokens[stretch.after].isWord, !isAttribution(stretch.after, in: range) {
                draft.content = frame.content..<end
                setKind(&draft, usedQuotes: &usedQuotes)
                draft.construction = .bareClause
            } else {
                draft.content = stretch.inside
                draft.kind = .direct
                draft.construction = .quoteWithCue
            }
        case .that: draft.construction = .thatClause
        case .bare: draft.construction = .bareClause
        case .question: draft.construction = .question
        case .infinitive, .personInfinitive: draft.construction = .infinitive
        case .gerund, .noun, .predicate, .prepositional: draft.construction = .nounPhrase
        }
        if frame.complement != .quote {
            let end = contentEnd(from: frame.content, frame, number, bounds)
            guard end > frame.content else { return }
            draft.content = frame.content..<end
            setKind(&draft, usedQuotes: &usedQuotes)
            if frame.complement == .predicate { keepPredicateQuote(&draft) }
            if frame.complement == .infinitive, draft.content.count <= 2 { return }  // *declined to comment*
        }
        if frame.voice == .infinitive { draft.strength = max(1, draft.strength - 4) }
        if frame.voice == .participle { draft.strength = max(1, draft.strength - 1) }
        guard !draft.content.isEmpty else { return }
        reading.drafts.append(draft)
    }

    /// The quotation whose closing mark stands right before `index`.
    private func quoteBefore(_ index: Int, in range: Range<Int>) -> Int? {
        var before = index - 1
        if before > range.lowerBound, tokens[before].kind == .comma || tokens[before].kind == .dash { before -= 1 }
        guard before > range.lowerBound, tokens[before].kind == .closeQuote, tokens[before].quote >= 0 else {
            return nil
        }
        let quote = Int(tokens[before].quote)
        return text.quotes[quote].open >= range.lowerBound ? quote : nil
    }

    /// Where the clause that runs into a quotation starts; the quotation itself where it stands on its own.
    private func clauseStart(before open: Int, in range: Range<Int>, frames: [ReportingFrame], upTo number: Int) -> Int
    {
        guard open > range.lowerBound else { return open }
        let before = tokens[open - 1]
        guard before.isWord || before.kind == .possessive || before.kind == .closeQuote else { return open }
        if number > 0 { return open }
        var first = range.lowerBound
        while first < open, tokens[first].isOne(of: .conjunction) { first += 1 }
        if open - first <= 1, tokens[first].isOne(of: .adverb) { return open }
        return first
    }

    /// The clause that a cue after it reports: from the start of the sentence to the comma before the cue.
    private func clauseBefore(_ frame: ReportingFrame, _ number: Int, _ bounds: Bounds) -> Range<Int>? {
        let range = bounds.sentence
        let comma = frame.start - 1
        guard comma > range.lowerBound, tokens[comma].kind == .comma || tokens[comma].kind == .dash else { return nil }
        var first = range.lowerBound
        for earlier in bounds.frames[..<number] {
            // *Lin said the plan works, the paper reported*: the paper relays.
            if isStrong(earlier) { return nil }
            if earlier.complement == .none { first = max(first, earlier.end) }
        }
        while first < comma, tokens[first].kind == .comma || tokens[first].isOne(of: .conjunction) { first += 1 }
        guard comma - first >= 2,
            frame.voice == .inverted || frame.end >= range.upperBound - 1
                || tokens[frame.end].kind == .comma || tokens[frame.end].isSentenceEnd
                || tokens[frame.end].kind == .closeQuote
                || tokens[frame.end].isOne(of: [.conjunction, .subordinator, .preposition])
                || tokens[frame.end].kind == .semicolon
        else { return nil }
        // *In an interview, Lin said.* reports nothing.
        if tokens[first].isOne(of: .setting), !tokens[first].isOne(of: .subordinator), comma - first < 5 { return nil }
        return first..<comma
    }

    /// Whether a frame at the end of a sentence tells who reported what an earlier one says.
    private func isRelayed(_ frame: ReportingFrame, _ number: Int, _ bounds: Bounds) -> Bool {
        guard frame.voice == .finite, frame.start > bounds.sentence.lowerBound, tokens[frame.start - 1].kind == .comma
        else { return false }
        return bounds.frames[..<number].contains { isStrong($0) }
    }

    /// The paper or station that somebody told something.
    private func outlet(after cue: Int, in range: Range<Int>) -> Range<Int>? {
        let first = cue + 1
        let end = phrases.end(from: first, ceiling: range.upperBound)
        guard end > first, (first..<end).contains(where: { tokens[$0].isOne(of: .outlet) }) else { return nil }
        return first..<end
    }

    /// Whether a frame reports a clause or direct speech with a verb of saying.
    private func isStrong(_ frame: ReportingFrame) -> Bool {
        guard frame.voice == .finite, (text.cue(frame.cue)?.strength ?? 0) >= 7 else { return false }
        switch frame.complement {
        case .that, .bare, .quote: return true
        default: return false
        }
    }

    /// What goes on after an attribution in the middle: “…,” Lin said, “…”; the plan, Lin said, works.
    private func addContinuation(
        after frame: ReportingFrame, _ draft: QuotationDraft, _ bounds: Bounds, _ number: Int,
        to reading: inout Reading, usedQuotes: inout Set<Int>
    ) {
        let range = bounds.sentence
        var index = max(frame.end, frame.cue + 1)
        index = frameReader.circumstances(from: index, to: range.upperBound)
        while index < range.upperBound,
            tokens[index].kind == .comma || tokens[index].kind == .dash || tokens[index].kind == .colon
        { index += 1 }
        guard index < range.upperBound, index > 0 else { return }
        var next = draft
        next.continues = true
        if tokens[index].kind == .openQuote {
            let quote = Int(tokens[index].quote)
            guard quote >= 0, !usedQuotes.contains(quote) else { return }
            usedQuotes.insert(quote)
            next.content = text.quotes[quote].inside
            next.kind = .direct
            guard !next.content.isEmpty else { return }
            next.construction = .quoteContinued
            reading.drafts.append(next)
            return
        }
        guard draft.construction == .postposed, frame.voice == .finite, tokens[index - 1].kind == .comma,
            tokens[index].isWord, tokens[index].cue < 0 || tokens[index].form != .gerund,
            !tokens[index].isOne(of: [.relative, .conjunction, .preposition])
        else { return }
        let end = contentEnd(from: index, frame, number, bounds)
        guard end - index >= 2 else { return }
        next.content = index..<end
        setKind(&next, usedQuotes: &usedQuotes)
        reading.drafts.append(next)
    }

    private func setKind(_ draft: inout QuotationDraft, usedQuotes: inout Set<Int>) {
        var hasQuote = false
        var index = draft.content.lowerBound
        while index < draft.content.upperBound {
            guard tokens[index].quote >= 0 else {
                index += 1
                continue
            }
            hasQuote = true
            let quote = Int(tokens[index].quote)
            usedQuotes.insert(quote)
            index = max(index + 1, text.quotes[quote].after)
        }
        draft.kind = hasQuote ? .mixed : .indirect
        if hasQuote, tokens[draft.content.lowerBound].kind == .openQuote, tokens[draft.content.lowerBound].quote >= 0 {
            let stretch = text.quotes[Int(tokens[draft.content.lowerBound].quote)]
            if stretch.after >= draft.content.upperBound, !stretch.inside.isEmpty {
                draft.kind = .direct
                draft.content = stretch.inside
            }
        }
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

    private func isAttribution(_ index: Int, in range: Range<Int>) -> Bool {
        tokens[index].cue >= 0 || (index + 1 < range.upperBound && tokens[index + 1].cue >= 0)
    }

    // MARK: The end of a content

    /// One past the last token of the content that starts at `first`.
    private func contentEnd(from first: Int, _ frame: ReportingFrame, _ number: Int, _ bounds: Bounds) -> Int {
        var limit = bounds.sentence.upperBound
        while limit > first, tokens[limit - 1].kind == .stop || tokens[limit - 1].kind == .paragraphEnd,
            tokens[limit - 1].quote < 0
        {
            limit -= 1
        }
        let isPhrase: Bool
        switch frame.complement {
        case .noun, .predicate, .prepositional, .gerund: isPhrase = true
        default: isPhrase = false
        }
        for later in bounds.frames.dropFirst(number + 1) where later.start > first {
            if let cut = cut(before: later, from: first, isPhrase: isPhrase) {
                limit = min(limit, cut)
                break
            }
        }
        var index = first
        var depth = 0
        while index < limit {
            let token = tokens[index]
            if token.quote >= 0 {
                let stretch = text.quotes[Int(token.quote)]
                index = max(index + 1, min(stretch.after, limit))
                continue
            }
            if token.kind == .openBracket { depth += 1 }
            if token.kind == .closeBracket { depth -= 1 }
            if token.kind == .semicolon, depth == 0 { break }
            if token.kind == .comma, depth == 0, index + 1 < limit, index > first,
                endsContent(at: index + 1, isPhrase: isPhrase, limit: limit)
            {
                break
            }
            index += 1
        }
        limit = min(index, limit)
        while limit > first, tokens[limit - 1].kind == .comma || tokens[limit - 1].kind == .dash { limit -= 1 }
        return limit
    }

    /// Whether what follows a comma no longer belongs to the content before it.
    private func endsContent(at next: Int, isPhrase: Bool, limit: Int) -> Bool {
        let token = tokens[next]
        if token.key == EnglishFunctionWord.according { return true }
        guard isPhrase else { return false }
        if token.isOne(of: .conjunction), next + 1 < limit {
            return tokens[next + 1].isOne(of: [.subject, .have, .be]) || tokens[next + 1].cue >= 0
        }
        if token.isOne(of: [.subordinator, .relative]) { return true }
        return token.cue >= 0 && token.form == .gerund
    }

    /// Where a later frame ends the content before it; nil where it lies inside (*that Lin said*).
    private func cut(before later: ReportingFrame, from first: Int, isPhrase: Bool) -> Int? {
        var index = later.start - 1
        guard index > first else { return nil }
        let before = tokens[index]
        if later.voice == .participle { return before.kind == .comma || before.kind == .dash ? index : nil }
        if before.kind == .comma, later.complement == .quote || isPhrase, later.voice == .finite { return index }
        if before.kind == .comma || before.kind == .closeQuote, later.complement == .none {
            return before.kind == .comma ? index : later.start
        }
        guard before.isOne(of: .conjunction), before.kind == .word else { return nil }
        if case .shared = later.subject, later.voice != .finite { return nil }
        if index - 1 > first, tokens[index - 1].kind == .comma || tokens[index - 1].kind == .dash {
            index -= 1
        } else if case .phrase = later.subject {
            return index
        }
        return index
    }

    // MARK: The subject of the sentence

    /// The noun phrase that a sentence is about, for verbs that share it.
    private func mainSubject(of range: Range<Int>, before verb: Int) -> Range<Int>? {
        var first = range.lowerBound
        while first < verb,
            tokens[first].isOne(of: .conjunction) || tokens[first].isOne(of: .adverb) || tokens[first].kind == .comma
        {
            first += 1
        }
        var tries = 0
        while first < verb, tries < 3 {
            tries += 1
            if tokens[first].isOne(of: [.preposition, .subordinator])
                || tokens[first].cue >= 0 && tokens[first].form != .base
            {
                var comma = first
                while comma < verb, tokens[comma].kind != .comma { comma += 1 }
                guard comma < verb else { return nil }
                first = comma + 1
                continue
            }
            let end = phrases.end(from: first, ceiling: verb)
            return end > first ? first..<end : nil
        }
        return nil
    }

    // MARK: According to

    private func addAccordingTo(
        _ sentence: EnglishSentence, _ bounds: Bounds, to reading: inout Reading, usedQuotes: inout Set<Int>
    ) {
        let range = sentence.range
        for index in range where tokens[index].quote < 0 {
            let token = tokens[index]
            let isAccording =
                token.key == EnglishFunctionWord.according && index + 2 < range.upperBound
                && tokens[index + 1].key == EnglishFunctionWord.to
            let isPer =
                (token.key == EnglishFunctionWord.per) && index > range.lowerBound && tokens[index - 1].kind == .comma
            guard isAccording || isPer else { continue }
            let first = index + (isAccording ? 2 : 1)
            var end = phrases.end(from: first, ceiling: range.upperBound)
            guard end > first else { continue }
            // *According to January data* gives a figure, not somebody's words.
            guard !isStatistics(first..<end) else { continue }
            let named = first..<end
            let apposed = frameReader.apposition(after: end, in: range)
            if index > range.lowerBound + 1 || isDescription(end..<apposed, in: range) { end = apposed }
            var draft = QuotationDraft(
                content: range, kind: .indirect, cue: index..<first, source: .mention(named),
                construction: .accordingTo, strength: 8, paragraph: sentence.paragraph)
            if index == range.lowerBound || (index <= range.lowerBound + 1) {
                var start = end
                while start < range.upperBound, tokens[start].kind != .comma, !tokens[start].isSentenceEnd {
                    start += 1
                }
                while start < range.upperBound, tokens[start].kind == .comma { start += 1 }
                var stop = range.upperBound
                while stop > start, tokens[stop - 1].kind == .stop, tokens[stop - 1].quote < 0 { stop -= 1 }
                guard stop > start + 1 else { continue }
                draft.content = start..<stop
            } else {
                var stop = index
                while stop > range.lowerBound, tokens[stop - 1].kind == .comma || tokens[stop - 1].kind == .dash {
                    stop -= 1
                }
                var start = range.lowerBound
                while start < stop, tokens[start].isOne(of: .conjunction) { start += 1 }
                guard stop > start + 1 else { continue }
                if let said = reading.drafts.lastIndex(where: { $0.content.overlaps(start..<stop) }) {
                    reading.drafts[said].relay = named
                    continue
                }
                draft.content = start..<stop
            }
            setKind(&draft, usedQuotes: &usedQuotes)
            reading.drafts.append(draft)
        }
    }

    private func isStatistics(_ named: Range<Int>) -> Bool {
        for index in named {
            if EnglishFunctionWord.statistics.contains(tokens[index].key) { return true }
            if tokens[index].isOne(of: .link) { return false }
        }
        return false
    }

    /// Whether *, a professor at the university,* describes a name; else it is already the reported clause.
    private func isDescription(_ apposed: Range<Int>, in range: Range<Int>) -> Bool {
        guard apposed.upperBound < range.upperBound, tokens[apposed.upperBound].kind == .comma else { return false }
        return apposed.contains { tokens[$0].isOne(of: [.role, .relative]) }
            && !apposed.contains { tokens[$0].isOne(of: [.be, .modal, .have]) && tokens[$0].kind == .word }
    }

    // MARK: Quotations that no cue of their sentence reports

    private func addRemainingQuotes(_ sentence: EnglishSentence, to reading: inout Reading, usedQuotes: Set<Int>) {
        let range = sentence.range
        guard tokens[range.lowerBound].kind == .openQuote, tokens[range.lowerBound].quote >= 0 else { return }
        let number = Int(tokens[range.lowerBound].quote)
        guard !usedQuotes.contains(number) else { return }
        let stretch = text.quotes[number]
        guard stretch.inside.count >= 4, !stretch.isSingle else { return }
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
