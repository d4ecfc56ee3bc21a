/// Words that somebody has not said, or has said as far as a rumour goes.
extension SentenceReader {
    /// Whether a frame reports what was not said: denied, refused, asked for, or said by nobody.
    func isUnsaid(_ number: Int, mention: Range<Int>?, _ cue: EnglishCue) -> Bool {
        let frame = frames[number]
        if EnglishFunctionWord.supposing.contains(tokens[range.lowerBound].key) { return true }
        if isDenial(number) || isMadeUp(before: frame.cue) { return true }
        let start = mention?.lowerBound ?? frame.verb.lowerBound
        if frame.voice != .inverted, isSaidByNobody(mention, start) { return true }
        guard cue.strength >= Self.saying else { return false }
        if start > range.lowerBound, isConditional(start - 1) { return true }
        let verb = frame.verb.map { tokens[$0] }
        // *could have said*, *might say*
        if verb.contains(where: { $0.isOne(of: .modal) && $0.kind == .word }),
            verb.contains(where: { $0.isOne(of: .have) || EnglishFunctionWord.hypothetical.contains($0.key) })
        {
            return true
        }
        switch frame.voice {
        case .finite where frame.verb.lowerBound > range.lowerBound && tokens[frame.verb.lowerBound - 1].key == EnglishFunctionWord.as:
            return isKeptBack(frame.verb.lowerBound - 1)
        case .infinitive:
            return frame.verb.lowerBound > range.lowerBound && EnglishFunctionWord.refusing.contains(tokens[frame.verb.lowerBound - 1].key)
        case .participle: return isKeptBack(frame.verb.lowerBound - 1)
        default: return false
        }
    }

    /// From this strength on a cue is a verb of saying; below it verbs of thought and stance begin.
    private static let saying = 8

    /// *denied saying “…”*, *denies that he said …*: what is denied is that the words were said.
    func isDenial(_ number: Int) -> Bool {
        let frame = frames[number]
        guard let lemma = text.cue(frame.cue)?.lemma, EnglishFunctionWord.denying.contains(lemma) else { return false }
        return (frame.cue + 1..<min(frame.cue + 8, range.upperBound)).contains { index in
            tokens[index].quote < 0 && tokens[index].form != .base && (text.cue(index)?.strength ?? 0) >= Self.saying
        }
    }

    /// *If Lin says …*, *unless Lin says …*, *Had Lin said …*
    private func isConditional(_ index: Int) -> Bool {
        if EnglishFunctionWord.conditional.contains(tokens[index].key) { return tokens[index].quote < 0 }
        return tokens[index].key == EnglishFunctionWord.had
            && (index == range.lowerBound || tokens[index - 1].kind == .comma || tokens[index - 1].isOne(of: .conjunction))
    }

    /// *Nobody at the company said*, *neither Lin nor Gu said*, *it was not Lin who said*
    private func isSaidByNobody(_ mention: Range<Int>?, _ start: Int) -> Bool {
        if let mention {
            if mention.contains(where: { EnglishFunctionWord.nobody.contains(tokens[$0].key) }) { return true }
            if tokens[mention.lowerBound].key == EnglishFunctionWord.not {
                return !mention.contains { tokens[$0].key == EnglishFunctionWord.but }
            }
        }
        var index = start - 1
        while index >= range.lowerBound, start - index <= 5, tokens[index].kind == .word, tokens[index].cue < 0,
            tokens[index].isOne(of: .link) || tokens[index].isCapitalised || EnglishFunctionWord.nobody.contains(tokens[index].key)
        {
            if EnglishFunctionWord.nobody.contains(tokens[index].key) { return true }
            index -= 1
        }
        return false
    }

    /// *stopped short of saying*, *accused Lin of saying*, *instead of saying*, *without saying*
    private func isKeptBack(_ before: Int) -> Bool {
        guard before > range.lowerBound else { return false }
        let word = tokens[before].key
        // *was wrongly quoted as saying*
        if word == EnglishFunctionWord.as {
            return (max(range.lowerBound, before - 4)..<before).contains { EnglishFunctionWord.wrongly.contains(tokens[$0].key) }
        }
        if word == EnglishFunctionWord.without || word == EnglishFunctionWord.than { return true }
        guard word == EnglishFunctionWord.of else { return false }
        if EnglishFunctionWord.beforeUnsaid.contains(tokens[before - 1].key) { return true }
        return (max(range.lowerBound, before - 8)..<before).contains { tokens[$0].quote < 0 && text.cue($0)?.lemma == "accuse" }
    }

    /// *It was Gu, not Lin, who said*: the one who is meant, where the phrase before *who* is excluded; an empty range where nobody is.
    func meant(by mention: Range<Int>?) -> Range<Int>? {
        guard let mention, mention.count == 1, tokens[mention.lowerBound].isOne(of: .relative) else { return nil }
        var last = mention.lowerBound - 1
        if last > range.lowerBound, tokens[last].kind == .comma { last -= 1 }
        guard last > range.lowerBound, let excluded = phrases.phrase(endingAt: last, floor: range.lowerBound) else { return nil }
        var not = excluded.lowerBound
        if tokens[not].key != EnglishFunctionWord.not { not -= 1 }
        guard not > range.lowerBound, tokens[not].key == EnglishFunctionWord.not else { return nil }
        guard tokens[not - 1].kind == .comma, let other = phrases.phrase(endingAt: not - 2, floor: range.lowerBound) else {
            return not..<not
        }
        return other
    }

    /// *A fabricated screenshot shows that Lin said …*: words that nobody has said.
    private func isMadeUp(before cue: Int) -> Bool {
        (range.lowerBound..<cue).contains { index in
            guard tokens[index].quote < 0, EnglishFunctionWord.madeUp.contains(tokens[index].key), !isTopic(index) else { return false }
            return EnglishFunctionWord.madeUpAlone.contains(tokens[index].key)
                || (index + 1..<min(index + 4, cue)).contains { isRecording($0) }
        }
    }

    /// *reportedly*, *in a leaked memo*: what marks the words of a frame as leaked or rumoured.
    func rumour(of number: Int) -> Range<Int>? {
        let cue = frames[number].cue
        for index in range.lowerBound..<cue where tokens[index].quote < 0 && tokens[index].kind == .word {
            if EnglishFunctionWord.reputedly.contains(tokens[index].key),
                index + 1 >= frames[number].verb.lowerBound || index == range.lowerBound
            {
                return index..<index + 1
            }
            if EnglishFunctionWord.rumours.contains(tokens[index].key), !isTopic(index) { return index..<index + 1 }
            if EnglishFunctionWord.leaked.contains(tokens[index].key), !isTopic(index),
                let held = (index + 1..<min(index + 4, cue)).first(where: { isRecording($0) })
            {
                return index..<held + 1
            }
        }
        return nil
    }

    private func isRecording(_ index: Int) -> Bool {
        tokens[index].isOne(of: .document) || EnglishFunctionWord.recordings.contains(tokens[index].key)
    }

    /// *asked about the leaked memo*: what somebody speaks of is no mark of what is said.
    private func isTopic(_ index: Int) -> Bool {
        (max(range.lowerBound, index - 4)..<index).contains { EnglishFunctionWord.beforeTopics.contains(tokens[$0].key) }
    }

    /// *The paper quoted Lin as saying …*: whether a frame only leads to a later one.
    func leadsToSaying(_ number: Int) -> Bool {
        guard text.cue(frames[number].cue)?.lemma == "quote" else { return false }
        return frames[(number + 1)...].prefix(2).contains { later in
            later.verb.lowerBound > frames[number].cue && tokens[later.verb.lowerBound - 1].key == EnglishFunctionWord.as
        }
    }
}
