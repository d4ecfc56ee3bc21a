/// Reads the reporting verbs of a sentence, each with its subject and the beginning of its complement.
struct FrameReader {
    let text: EnglishText
    let phrases: NounPhrases
    private var tokens: [EnglishToken] { text.tokens }

    init(_ text: EnglishText) {
        self.text = text
        phrases = NounPhrases(text)
    }

    /// The frames of a sentence in the order of their cues. Quoted words are not searched.
    func frames(in sentence: EnglishSentence) -> [ReportingFrame] {
        var frames: [ReportingFrame] = []
        var index = sentence.range.lowerBound
        while index < sentence.range.upperBound {
            if tokens[index].quote >= 0 {
                let quote = text.quotes[Int(tokens[index].quote)]
                index = max(quote.after, index + 1)
                continue
            }
            if tokens[index].cue >= 0, let frame = frame(at: index, in: sentence.range) { frames.append(frame) }
            index += 1
        }
        return frames
    }

    private func frame(at cue: Int, in sentence: Range<Int>) -> ReportingFrame? {
        guard let entry = text.cue(cue) else { return nil }
        let token = tokens[cue]
        if token.isCapitalised, cue > sentence.lowerBound || token.form == .past { return nil }
        var left = cue
        var hasBe = false
        var hasAuxiliary = false
        var hasTo = false
        while left > sentence.lowerBound {
            let before = tokens[left - 1]
            guard before.quote < 0 else { break }
            if before.kind == .word, tokens[left - 1].key == EnglishFunctionWord.to, token.form == .base {
                hasTo = true
                left -= 1
                break
            }
            if before.isOne(of: .be), !before.isOne(of: .pronoun) {
                if before.kind == .possessive, !(token.form == .gerund || token.form == .participle) { break }
                hasBe = true
            } else if before.isOne(of: [.have, .modal, .do]) {
                hasAuxiliary = true
            } else if !(before.isOne(of: [.adverb, .negative]) || isManner(left - 1)) || before.isOne(of: .subject) {
                break
            }
            left -= 1
        }
        while left < cue, tokens[left].isOne(of: .time), !tokens[left].isOne(of: .adverb) { left += 1 }
        let verb = left..<cue + 1
        // What was not said is nobody's words: *did not say how many*.
        if verb.contains(where: { tokens[$0].isOne(of: .negative) }), entry.strength >= 0 { return nil }
        // *could suggest*, *would support* report nothing that was said.
        if hasAuxiliary, entry.strength < 8,
            verb.contains(where: { EnglishFunctionWord.hypothetical.contains(tokens[$0].key) })
        {
            return nil
        }

        if hasTo { return infinitive(cue, verb, entry, sentence) }
        if token.form == .gerund {
            if hasBe { return finite(cue, verb, entry, sentence, hasAuxiliary: true) }
            return participle(cue, verb, entry, sentence)
        }
        if token.form == .participle, !hasAuxiliary { return nil }
        let isPast = token.form == .past || token.form == .participle
        if hasBe, isPast { return nil }  // passive
        if token.form == .base, hasBe { return nil }
        if isPast, cue + 1 < sentence.upperBound, tokens[cue + 1].key == EnglishFunctionWord.by { return nil }
        if let frame = inverted(cue, verb, entry, sentence) { return frame }
        return finite(cue, verb, entry, sentence, hasAuxiliary: hasAuxiliary)
    }

    private func isManner(_ index: Int) -> Bool {
        let token = tokens[index]
        guard token.kind == .word, token.shape == .lower, token.byteEnd - token.byteStart > 4 else { return false }
        let end = Int(token.byteEnd)
        return text.bytes[end - 2] == 0x6C && text.bytes[end - 1] == 0x79 && token.classes.isEmpty
    }

    // MARK: The four voices

    private func finite(
        _ cue: Int, _ verb: Range<Int>, _ entry: EnglishCue, _ sentence: Range<Int>, hasAuxiliary: Bool
    ) -> ReportingFrame? {
        let form = tokens[cue].form
        guard let subject = subject(before: verb.lowerBound, of: entry, in: sentence) else { return nil }
        // *tools that support it*: a thing does; *the founder, who says*: a person reports.
        if case .phrase(let range) = subject, range.count == 1, tokens[range.lowerBound].isOne(of: .neuterRelative),
            entry.strength < 7
        {
            return nil
        }
        if case .phrase(let range) = subject, !hasAuxiliary {
            if form == .base, !isPlural(range) { return nil }
            if form == .third, !canBeSingular(range) { return nil }
        } else if form == .base || form == .third, !hasAuxiliary {
            guard form == .third || entry.strength >= 7 else { return nil }
        }
        let (complement, content, end) = complement(after: cue, entry, in: sentence)
        return ReportingFrame(
            cue: cue, verb: verb, subject: subject, voice: .finite, complement: complement, content: content, end: end)
    }

    /// *“…,” said Lin*: what stands before is content, and a noun phrase follows.
    private func inverted(
        _ cue: Int, _ verb: Range<Int>, _ entry: EnglishCue, _ sentence: Range<Int>
    ) -> ReportingFrame? {
        guard entry.complements.contains(.inverted), tokens[cue].form != .base, verb.count <= 2,
            verb.lowerBound > sentence.lowerBound
        else { return nil }
        let before = tokens[verb.lowerBound - 1]
        let afterQuote =
            before.kind == .closeQuote
            || (before.kind == .comma && verb.lowerBound - 2 >= sentence.lowerBound
                && tokens[verb.lowerBound - 2].kind == .closeQuote)
        guard afterQuote || before.kind == .comma || before.kind == .dash else { return nil }
        let first = cue + 1
        guard first < sentence.upperBound, !tokens[first].isOne(of: [.object, .subordinator]) || afterQuote else {
            return nil
        }
        var end = phrases.end(from: first, ceiling: sentence.upperBound)
        guard end > first, !tokens[first].isOne(of: .time) else { return nil }
        // After a comma alone the subject before it is the likelier: *Lin, in Paris, said the plan …*
        if !afterQuote {
            let isSomebody = (first..<end).contains {
                tokens[$0].isCapitalised || tokens[$0].isOne(of: [.role, .people])
            }
            guard isSomebody, !hasComplementVerb(from: end, to: sentence.upperBound) else { return nil }
        }
        while end < sentence.upperBound, tokens[end].isOne(of: .conjunction), end + 1 < sentence.upperBound,
            tokens[end + 1].isCapitalised
        {
            end = phrases.end(from: end + 1, ceiling: sentence.upperBound)
        }
        let mention = first..<end
        end = apposition(after: end, in: sentence)
        return ReportingFrame(
            cue: cue, verb: verb, subject: .phrase(mention.lowerBound..<max(end, mention.upperBound)), voice: .inverted,
            complement: .none, content: end, end: end)
    }

    /// Whether a verb follows before the next comma, which makes what precedes it the subject of a reported clause.
    private func hasComplementVerb(from first: Int, to end: Int) -> Bool {
        guard first < end else { return false }
        let token = tokens[first]
        return token.isOne(of: [.have, .be, .modal, .do, .verb]) || (token.cue >= 0 && token.form != .gerund)
            || (token.isOne(of: .adverb) && first + 1 < end && tokens[first + 1].isOne(of: .auxiliary))
    }

    /// The end of *, a two-decade veteran of the committee* after a name; `first` itself where nothing is apposed.
    func apposition(after first: Int, in sentence: Range<Int>) -> Int {
        guard first + 1 < sentence.upperBound, tokens[first].kind == .comma else { return first }
        let next = tokens[first + 1]
        let startsPhrase =
            next.isOne(of: [.determiner, .possessive, .role, .title]) || next.kind == .number
            || next.isOne(of: .relative) && !next.isOne(of: .determiner) || phrases.hasRoleEnding(first + 1)
        guard startsPhrase, next.quote < 0, next.cue < 0 else { return first }
        var index = first + 1
        while index < min(sentence.upperBound, first + NounPhrases.reach) {
            let token = tokens[index]
            if token.isSentenceEnd || token.kind == .comma || token.kind == .semicolon || token.kind == .colon
                || token.kind == .openQuote || token.kind == .dash
            {
                break
            }
            index += 1
        }
        return index
    }

    private func participle(
        _ cue: Int, _ verb: Range<Int>, _ entry: EnglishCue, _ sentence: Range<Int>
    ) -> ReportingFrame? {
        guard verb.lowerBound > sentence.lowerBound else { return nil }
        let before = tokens[verb.lowerBound - 1]
        let word = before.kind == .word ? before.key : 0
        let isFree =
            before.kind == .comma || before.kind == .dash || before.kind == .closeQuote || before.kind == .semicolon
            || EnglishFunctionWord.beforeParticiple.contains(word)
            || before.isOne(of: [.object, .document]) || before.isOne(of: .time)
        guard isFree else { return nil }
        let (complement, content, end) = complement(after: cue, entry, in: sentence)
        guard complement != .none || before.kind == .comma else { return nil }
        var subject = ReportingFrame.Subject.shared
        if !(before.kind == .comma || before.kind == .dash || before.kind == .closeQuote || before.kind == .semicolon),
            !EnglishFunctionWord.sharingParticiple.contains(word),
            before.isOne(of: [.document, .people]),
            let phrase = phrases.phrase(endingAt: verb.lowerBound - 1, floor: sentence.lowerBound)
        {
            subject = .phrase(phrase)
        }
        return ReportingFrame(
            cue: cue, verb: verb, subject: subject, voice: .participle, complement: complement, content: content,
            end: end)
    }

    private func infinitive(
        _ cue: Int, _ verb: Range<Int>, _ entry: EnglishCue, _ sentence: Range<Int>
    ) -> ReportingFrame? {
        guard verb.lowerBound > sentence.lowerBound else { return nil }
        let (complement, content, end) = complement(after: cue, entry, in: sentence)
        guard complement != .none else { return nil }
        return ReportingFrame(
            cue: cue, verb: verb, subject: .shared, voice: .infinitive, complement: complement, content: content,
            end: end)
    }

    // MARK: Subjects

    /// The subject whose verb group starts at `verb`.
    private func subject(before verb: Int, of cue: EnglishCue, in sentence: Range<Int>) -> ReportingFrame.Subject? {
        var last = verb - 1
        // *Lin on Monday said*
        var steps = 0
        while last > sentence.lowerBound, tokens[last].isOne(of: .time), tokens[last].quote < 0, steps < 4 {
            last -= 1
            steps += 1
            if tokens[last].isOne(of: .setting), last > sentence.lowerBound { last -= 1; break }
        }
        guard last >= sentence.lowerBound, tokens[last].kind != .possessive else { return nil }
        let token = tokens[last]
        if token.isOne(of: .conjunction), token.kind == .word { return .shared }
        if token.kind == .comma {
            guard last > sentence.lowerBound else { return nil }
            if tokens[last - 1].kind == .closeQuote || tokens[last - 1].isOne(of: .conjunction) { return .shared }
            // *the tool, dubbed Ark*: a participle, not a verb with its subject.
            guard cue.complements.isDisjoint(with: .predicate) else { return nil }
            return apposed(closedAt: last, in: sentence)
        }
        if token.kind == .closeBracket {
            var open = last
            while open > sentence.lowerBound, tokens[open].kind != .openBracket { open -= 1 }
            guard open > sentence.lowerBound,
                let phrase = phrases.phrase(endingAt: open - 1, floor: sentence.lowerBound)
            else { return nil }
            return .phrase(phrase.lowerBound..<last + 1)
        }
        if token.isOne(of: .relative), token.kind == .word {
            // *Lin, who said …*: the words that the relative pronoun stands for.
            return .phrase(last..<last + 1)
        }
        guard let phrase = phrases.phrase(endingAt: last, floor: sentence.lowerBound) else { return nil }
        let head = tokens[last]
        if head.isOne(of: [.object]), !head.isOne(of: .subject) { return nil }
        return .phrase(phrase)
    }

    /// *Lin, the founder of the laboratory, said*: from the comma before the verb back to the name.
    private func apposed(closedAt comma: Int, in sentence: Range<Int>) -> ReportingFrame.Subject? {
        var open = comma - 1
        let floor = max(sentence.lowerBound, comma - NounPhrases.reach)
        var found: Range<Int>?
        while open > floor {
            if tokens[open].quote >= 0 {
                open = text.quotes[Int(tokens[open].quote)].open - 1
                continue
            }
            if tokens[open].kind == .comma, let phrase = phrases.phrase(endingAt: open - 1, floor: floor) {
                let isAtEdge =
                    phrase.lowerBound == sentence.lowerBound || phrase.lowerBound == floor
                    || isClauseEdge(phrase.lowerBound - 1)
                if isAtEdge, !tokens[phrase.lowerBound].isOne(of: .subject) {
                    found = phrase.lowerBound..<comma
                    // The nearest phrase at an edge is the subject, unless it is itself a part of the apposition.
                    if tokens[phrase.lowerBound - (phrase.lowerBound > sentence.lowerBound ? 1 : 0)].kind != .comma {
                        break
                    }
                }
            }
            if tokens[open].kind == .semicolon || tokens[open].kind == .dash { break }
            open -= 1
        }
        return found.map { .phrase($0) } ?? .shared
    }

    private func isClauseEdge(_ index: Int) -> Bool {
        let token = tokens[index]
        return token.kind == .comma || token.kind == .closeQuote || token.kind == .dash || token.kind == .semicolon
            || token.kind == .colon || token.isOne(of: [.conjunction, .subordinator])
            || token.isSentenceEnd
    }

    /// Whether a verb in *-s* can have this subject; else it is a plural noun (*the strict rules*, *swing states*).
    private func canBeSingular(_ range: Range<Int>) -> Bool {
        let head = tokens[range.upperBound - 1]
        if isPluralPronoun(range) || head.isOne(of: [.people, .commonAdjective]) { return false }
        return range.contains {
            tokens[$0].isCapitalised || tokens[$0].isOne(of: [.determiner, .possessive, .subject, .relative])
        }
    }

    private func isPluralPronoun(_ range: Range<Int>) -> Bool {
        range.count == 1 && EnglishFunctionWord.pluralPronouns.contains(tokens[range.lowerBound].key)
    }

    private func isPlural(_ range: Range<Int>) -> Bool {
        if isPluralPronoun(range) { return true }
        for index in range where tokens[index].isOne(of: [.people, .relative]) || tokens[index].isOne(of: .conjunction)
        {
            return true
        }
        // The head is the last noun before the first link: *supporters of the bill*.
        var head = range.upperBound - 1
        for index in range
        where index > range.lowerBound && tokens[index].isOne(of: .link) && tokens[index].kind == .word {
            head = index - 1
            break
        }
        let token = tokens[head]
        guard token.kind == .word, token.byteEnd - token.byteStart > 2 else { return false }
        let end = Int(token.byteEnd)
        return text.bytes[end - 1] == 0x73 && text.bytes[end - 2] != 0x73 && !token.isOne(of: .given)
    }

    // MARK: Complements

    private typealias Reading = (ReportingFrame.Complement, Int, Int)

    /// What follows a cue: its kind, the first token of the content, and the end of what belongs to the cue.
    private func complement(after cue: Int, _ entry: EnglishCue, in sentence: Range<Int>) -> Reading {
        let takes = entry.complements
        let end = sentence.upperBound
        var index = cue + 1
        guard index < end else { return (.none, index, index) }

        if takes.contains(.prepositional), tokens[index].kind == .word, entry.prepositions.contains(tokens[index].key) {
            index += 1
            if tokens[index - 1].key == EnglishFunctionWord.out, index < end,
                tokens[index].key == EnglishFunctionWord.that
            {
                return (.that, index + 1, index)
            }
            guard index < end, !tokens[index].isSentenceEnd, tokens[index].kind != .comma else {
                return (.none, index, index)
            }
            return (.prepositional, index, index)
        }
        if !takes.isDisjoint(with: [.person, .personInfinitive]), let reading = person(index, takes, end) {
            return reading
        }
        if takes.contains(.infinitive), isInfinitive(index, end) { return (.infinitive, index, index) }
        let after = circumstances(from: index, to: end)
        if let reading = marked(after, takes, end) { return reading }
        if takes.contains(.infinitive), isInfinitive(after, end) { return (.infinitive, after, after) }
        let first = after < end && startsClause(after) ? after : index
        if takes.contains(.gerund), first < end, isGerund(first) { return (.gerund, first, first) }
        if takes.contains(.bare), startsClause(first), hasVerb(from: first, to: end) { return (.bare, first, first) }
        if takes.contains(.predicate), startsNoun(index) { return (.predicate, index, index) }
        if takes.contains(.noun), startsNoun(index) { return (.noun, index, index) }
        if takes.contains(.quote), index < end, tokens[index].kind == .openQuote { return (.quote, index, index) }
        return (.none, after, after)
    }

    /// *that*, a colon, a quotation, a *wh*-word at `index`.
    private func marked(_ index: Int, _ takes: Complements, _ end: Int) -> Reading? {
        guard index < end else { return nil }
        var index = index
        let before = index
        if tokens[index].kind == .comma || tokens[index].kind == .colon {
            let isColon = tokens[index].kind == .colon
            guard index + 1 < end else { return isColon ? (.colon, index + 1, index) : nil }
            if tokens[index + 1].kind == .openQuote { return (.quote, index + 1, before) }
            if isColon, takes.contains(.quote) { return (.that, index + 1, before) }
            guard tokens[index].kind == .comma, tokens[index + 1].key == EnglishFunctionWord.that else { return nil }
            index += 1
        }
        let token = tokens[index]
        if token.kind == .openQuote, takes.contains(.quote) { return (.quote, index, before) }
        guard token.kind == .word, token.isOne(of: [.subordinator, .relative]) else { return nil }
        let word = token.key
        if word == EnglishFunctionWord.that, takes.contains(.that), index + 1 < end {
            return (.that, index + 1, before)
        }
        if takes.contains(.question), index == before, EnglishFunctionWord.questions.contains(word) {
            return (.question, index, before)
        }
        return nil
    }

    /// *told reporters on Monday that*, *urged the board to*.
    private func person(_ first: Int, _ takes: Complements, _ end: Int) -> Reading? {
        guard startsNoun(first) else { return nil }
        var after = phrases.end(from: first, ceiling: end)
        guard after > first else { return nil }
        while after + 1 < end, tokens[after].isOne(of: .conjunction), startsNoun(after + 1),
            tokens[after + 1].isCapitalised
        {
            after = phrases.end(from: after + 1, ceiling: end)
        }
        if takes.contains(.personInfinitive), isInfinitive(after, end) { return (.personInfinitive, first, first) }
        guard takes.contains(.person) else { return nil }
        let further = circumstances(from: after, to: end)
        if let reading = marked(further, takes.union([.quote, .that, .question]), end) { return reading }
        if let reading = marked(after, takes.union([.quote, .that, .question]), end) { return reading }
        let start = further < end && startsClause(further) ? further : after
        if takes.contains(.bare), startsClause(start), start > first, hasVerb(from: start, to: end) {
            return (.bare, start, start)
        }
        return nil
    }

    private func isInfinitive(_ index: Int, _ end: Int) -> Bool {
        index + 1 < end && tokens[index].kind == .word && tokens[index].key == EnglishFunctionWord.to
            && tokens[index + 1].isWord && !tokens[index + 1].isCapitalised
            && !tokens[index + 1].isOne(of: [.determiner, .possessive])
    }

    private func isGerund(_ index: Int) -> Bool {
        let token = tokens[index]
        guard token.kind == .word, token.shape == .lower, token.byteEnd - token.byteStart > 5 else { return false }
        return text.bytes[Int(token.byteStart)..<Int(token.byteEnd)].suffix(3).elementsEqual("ing".utf8)
    }

    private func startsNoun(_ index: Int) -> Bool {
        guard index < tokens.count else { return false }
        let token = tokens[index]
        if token.kind == .openQuote { return true }
        return token.isOne(of: [.determiner, .possessive, .pronoun, .people])
            || (phrases.isNominal(index) && token.kind != .possessive)
            || isManner(index)
    }

    private func startsClause(_ index: Int) -> Bool {
        guard index < tokens.count else { return false }
        let token = tokens[index]
        guard token.isWord || token.kind == .openQuote else { return false }
        if token.isOne(of: .preposition), !token.isOne(of: .subordinator) { return token.kind == .word && false }
        if token.isOne(of: .conjunction), !token.isOne(of: .subordinator) { return false }
        return true
    }

    private func hasVerb(from first: Int, to end: Int) -> Bool {
        for index in first..<min(end, first + NounPhrases.reach) {
            let token = tokens[index]
            if token.isOne(of: [.have, .be, .modal, .do, .verb]) || token.cue >= 0 { return true }
            if token.kind == .word, token.shape == .lower, token.byteEnd - token.byteStart > 3 {
                let last = text.bytes[Int(token.byteEnd) - 1]
                let previous = text.bytes[Int(token.byteEnd) - 2]
                if last == 0x64 && previous == 0x65 { return true }
                if last == 0x73 && previous != 0x73 && index > first { return true }
            }
        }
        return false
    }

    /// Skips when, where and how something was said (*on Monday in an interview with the paper*).
    func circumstances(from first: Int, to end: Int) -> Int {
        var index = first
        var phraseCount = 0
        while index < end, phraseCount < 6 {
            let token = tokens[index]
            guard token.isWord, token.quote < 0 else { break }
            if token.isOne(of: .time) || token.isOne(of: .adverb) && !token.isOne(of: .subordinator) || isManner(index)
            {
                index += 1
                if index + 1 < end, tokens[index].kind == .comma,
                    tokens[index + 1].isOne(of: .time) || tokens[index + 1].kind == .number
                {
                    index += 1
                }
                continue
            }
            if token.isOne(of: .determiner), index + 1 < end, tokens[index + 1].isOne(of: .time) {
                index += 2
                continue
            }
            guard token.isOne(of: .setting), index + 1 < end else { break }
            // *during a speech in Paris*
            let noun = index + 1
            var after = phrases.end(from: noun, ceiling: end)
            if after == noun { break }
            while after < end, tokens[after].isOne(of: .time) { after += 1 }
            index = after
            phraseCount += 1
        }
        return index
    }
}
