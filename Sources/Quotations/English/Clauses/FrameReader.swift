/// Reads the reporting verbs of a sentence, each with its subject and the beginning of its complement.
struct FrameReader {
    let text: EnglishText
    let phrases: NounPhrases
    var tokens: [EnglishToken] { text.tokens }

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
            if let frame = nominal(index, in: sentence.range) {
                frames.append(frame)
            } else if tokens[index].cue >= 0, let frame = frame(at: index, in: sentence.range) {
                frames.append(frame)
            }
            index += 1
        }
        return frames
    }

    private func frame(at cue: Int, in sentence: Range<Int>) -> ReportingFrame? {
        guard let entry = text.cue(cue), !asksToStayUnnamed(cue, in: sentence) else { return nil }
        let token = tokens[cue]
        if token.isCapitalised, cue > sentence.lowerBound || token.form == .past { return nil }
        let group = verbGroup(endingWith: cue, in: sentence)
        let verb = group.range
        // What was not said is nobody's words: *did not say how many*.
        if verb.contains(where: { tokens[$0].isOne(of: .negative) }) { return nil }
        // *could suggest*, *would support* report nothing that was said.
        if group.hasAuxiliary, entry.strength < 8,
            verb.contains(where: { EnglishFunctionWord.hypothetical.contains(tokens[$0].key) })
        {
            return nil
        }
        if group.hasTo { return infinitive(cue, verb, entry, sentence) }
        if token.form == .gerund, !group.hasBe { return participle(cue, verb, entry, sentence) }
        if token.form == .gerund { return finite(cue, verb, entry, sentence, hasAuxiliary: true) }
        // *was told*, *be told*
        if group.hasBe, token.form == .past || token.form == .participle || token.form == .base { return nil }
        if token.form == .participle, !group.hasAuxiliary { return nil }
        // *…, said by Lin*
        let isPast = token.form == .past || token.form == .participle
        if isPast, cue + 1 < sentence.upperBound, tokens[cue + 1].key == EnglishFunctionWord.by { return nil }
        return inverted(cue, verb, entry, sentence) ?? finite(cue, verb, entry, sentence, hasAuxiliary: group.hasAuxiliary)
    }

    /// A verb with its auxiliaries and adverbs.
    private struct VerbGroup {
        var range: Range<Int>
        var hasBe = false
        var hasAuxiliary = false
        var hasTo = false
    }

    /// The verb group whose last word is a cue.
    private func verbGroup(endingWith cue: Int, in sentence: Range<Int>) -> VerbGroup {
        let form = tokens[cue].form
        var group = VerbGroup(range: cue..<cue + 1)
        var left = cue
        while left > sentence.lowerBound, !group.hasTo {
            let before = tokens[left - 1]
            guard before.quote < 0 else { break }
            if before.kind == .word, before.key == EnglishFunctionWord.to, form == .base {
                group.hasTo = true
            } else if before.isOne(of: .be), !before.isOne(of: .pronoun) {
                if before.kind == .possessive, !(form == .gerund || form == .participle) { break }
                group.hasBe = true
            } else if before.isOne(of: [.have, .modal, .do]) {
                group.hasAuxiliary = true
            } else if !(before.isOne(of: [.adverb, .negative]) || isManner(left - 1)) || before.isOne(of: .subject) {
                break
            }
            left -= 1
        }
        while left < cue, tokens[left].isOne(of: .time), !tokens[left].isOne(of: .adverb) { left += 1 }
        group.range = left..<cue + 1
        return group
    }

    /// *who asked not to be named*
    private func asksToStayUnnamed(_ cue: Int, in sentence: Range<Int>) -> Bool {
        cue + 3 < sentence.upperBound && tokens[cue + 1].isOne(of: .negative) && tokens[cue + 2].key == EnglishFunctionWord.to
            && tokens[cue + 3].isOne(of: .be)
    }

    func isManner(_ index: Int) -> Bool {
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
        if word == EnglishFunctionWord.as, let quoted = quoted(before: verb.lowerBound - 1, in: sentence) {
            return ReportingFrame(
                cue: cue, verb: verb, subject: .phrase(quoted), voice: .finite, complement: complement, content: content, end: end)
        }
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

    /// *the paper quoted |Lin| as*, *|Lin| was quoted as*: whose words are quoted.
    private func quoted(before end: Int, in sentence: Range<Int>) -> Range<Int>? {
        guard let verb = (max(sentence.lowerBound, end - 8)..<end).last(where: { tokens[$0].quote < 0 && text.cue($0)?.lemma == "quote" })
        else { return nil }
        if verb + 1 < end, startsNoun(verb + 1) { return verb + 1..<end }
        guard let be = (sentence.lowerBound..<verb).last(where: { tokens[$0].isOne(of: .be) }), verb - be <= 3, be > sentence.lowerBound
        else {
            return nil
        }
        return phrases.phrase(endingAt: be - (tokens[be - 1].isOne(of: .have) ? 2 : 1), floor: sentence.lowerBound)
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

    /// *Lin's claim that …*, *her warning that …*: a noun with the one whose it is.
    private func nominal(_ cue: Int, in sentence: Range<Int>) -> ReportingFrame? {
        guard tokens[cue].isOne(of: .report), cue + 2 < sentence.upperBound, cue > sentence.lowerBound,
            tokens[cue + 1].key == EnglishFunctionWord.that
        else { return nil }
        var owner = cue - 1
        // *Lin's repeated claim*
        if owner > sentence.lowerBound, tokens[owner].kind == .word, tokens[owner].shape == .lower,
            !tokens[owner].isOne(of: [.determiner, .possessive, .preposition])
        {
            owner -= 1
        }
        let subject: Range<Int>
        if tokens[owner].kind == .possessive, owner > sentence.lowerBound,
            let phrase = phrases.phrase(endingAt: owner - 1, floor: sentence.lowerBound)
        {
            subject = phrase
        } else if tokens[owner].isOne(of: .possessive), tokens[owner].isOne(of: [.male, .female, .thirdPlural]) {
            subject = owner..<owner + 1
        } else {
            return nil
        }
        return ReportingFrame(
            cue: cue, verb: cue..<cue + 1, subject: .phrase(subject), voice: .nominal, complement: .that,
            content: cue + 2, end: cue + 2)
    }
}
