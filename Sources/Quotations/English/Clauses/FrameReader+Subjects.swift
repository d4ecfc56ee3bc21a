/// Finds the subject of a reporting verb, and judges whether it can speak.
extension FrameReader {
    /// The subject whose verb group starts at `verb`.
    func subject(before verb: Int, of cue: EnglishCue, in sentence: Range<Int>) -> ReportingFrame.Subject? {
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
    func apposed(closedAt comma: Int, in sentence: Range<Int>) -> ReportingFrame.Subject? {
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

    func isClauseEdge(_ index: Int) -> Bool {
        let token = tokens[index]
        return token.kind == .comma || token.kind == .closeQuote || token.kind == .dash || token.kind == .semicolon
            || token.kind == .colon || token.isOne(of: [.conjunction, .subordinator])
            || token.isSentenceEnd
    }

    /// Whether a verb in *-s* can have this subject; else it is a plural noun (*the strict rules*, *swing states*).
    func canBeSingular(_ range: Range<Int>) -> Bool {
        let head = tokens[range.upperBound - 1]
        if isPluralPronoun(range) || head.isOne(of: [.people, .commonAdjective]) { return false }
        return range.contains {
            tokens[$0].isCapitalised || tokens[$0].isOne(of: [.determiner, .possessive, .subject, .relative])
        }
    }

    func isPluralPronoun(_ range: Range<Int>) -> Bool {
        range.count == 1 && EnglishFunctionWord.pluralPronouns.contains(tokens[range.lowerBound].key)
    }

    func isPlural(_ range: Range<Int>) -> Bool {
        if isPluralPronoun(range) { return true }
        for index in range where tokens[index].isOne(of: [.people, .relative]) || tokens[index].isOne(of: .conjunction) {
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

    /// Whether a subject can be somebody who speaks, thinks or writes.
    func canSpeak(_ mention: Range<Int>?, _ frame: ReportingFrame, _ entry: EnglishCue) -> Bool {
        guard let mention else { return frame.voice == .finite && entry.strength >= 8 }
        let first = tokens[mention.lowerBound]
        if mention.count == 1, first.isOne(of: .pronoun) {
            // *this implies*, *you know*
            if first.key == EnglishFunctionWord.you { return false }
            if first.isOne(of: .determiner), !first.isOne(of: .people) { return false }
            return first.isOne(of: [.subject, .relative]) || frame.voice == .nominal || entry.strength >= 8
        }
        let head = head(of: mention)
        let noun = tokens[head]
        if isSomebody(mention) { return true }
        guard noun.isWord, !noun.isOne(of: [.determiner, .possessive, .commonAdjective, .adverb, .conjunction, .time])
        else { return false }
        if entry.complements.contains(.predicate), first.isOne(of: .determiner), first.end - first.start <= 2 {
            return false  // *a method called*
        }
        return entry.strength >= Self.surelyHuman && !entry.complements.contains(.evidential)
            || phrases.hasRoleEnding(head)
    }

    /// Whether a noun phrase names a person, people, an organisation or a document.
    func isSomebody(_ mention: Range<Int>) -> Bool {
        let noun = tokens[head(of: mention)]
        return noun.isCapitalised
            || noun.isOne(of: [.people, .role, .title, .organisation, .document, .subject])
    }

    /// The noun that a phrase is about: the last one before a preposition, a comma or a bracket.
    private func head(of mention: Range<Int>) -> Int {
        var head = mention.lowerBound
        for index in mention {
            let token = tokens[index]
            if token.kind == .comma || token.kind == .dash || token.kind == .openBracket { break }
            if index > mention.lowerBound, token.isOne(of: .link), !token.isCapitalised { break }
            head = index
        }
        return head
    }

    /// From this strength on a cue makes a speaker of any noun (*the model said*); below it the noun must be one itself.
    private static let surelyHuman = 7
}
