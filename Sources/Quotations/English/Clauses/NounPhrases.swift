/// Finds the noun phrases that name speakers, without a parser: a run of names, nouns and adjectives with its
/// determiner, the prepositional phrases that hang on it, and the apposition between commas after it.
///
/// Both directions look at most `reach` tokens far, so that a text is read in linear time.
struct NounPhrases {
    let text: EnglishText
    private var tokens: [EnglishToken] { text.tokens }

    /// No phrase is longer than this.
    static let reach = 40

    init(_ text: EnglishText) { self.text = text }

    // MARK: What a token can be in a noun phrase

    /// Whether a word is a noun, an adjective or a name, as far as the tables can tell.
    func isNominal(_ index: Int) -> Bool {
        let token = tokens[index]
        switch token.kind {
        case .number, .possessive: return true
        case .word: break
        default: return false
        }
        if token.isCapitalised, !isSentenceStart(index) || token.classes.isEmpty {
            return !token.isOne(of: [.pronoun, .preposition, .conjunction, .modal]) || token.isOne(of: .given)
        }
        if token.isOne(of: [.role, .title, .people, .organisation, .document, .commonAdjective, .given, .suffix]) {
            return true
        }
        if token.isOne(of: [
            .determiner, .possessive, .pronoun, .preposition, .conjunction, .subordinator, .have, .be, .modal, .do,
            .adverb, .time, .verb,
        ]) {
            return token.isCapitalised && token.isOne(of: .time) == false && token.isOne(of: .verb)
        }
        if token.cue >= 0 { return token.form == .base || token.form == .third || token.form == .gerund }
        return true
    }

    private func isSentenceStart(_ index: Int) -> Bool {
        guard index > 0 else { return true }
        let before = tokens[index - 1]
        return before.isSentenceEnd || before.kind == .openQuote || before.kind == .closeQuote
    }

    private func isDeterminer(_ index: Int) -> Bool { tokens[index].isOne(of: [.determiner, .possessive]) }

    /// Whether a noun can be followed by a name that it describes (*pollster Gu Mingtang*).
    func describesName(_ index: Int) -> Bool {
        let token = tokens[index]
        return token.isCapitalised || token.kind == .possessive || token.kind == .number
            || token.isOne(of: [.role, .title, .commonAdjective, .lowercaseName, .organisation, .outlet])
    }

    // MARK: Backwards

    /// The noun phrase whose last token is `last`, not reaching below `floor`; nil where there is none.
    func phrase(endingAt last: Int, floor: Int) -> Range<Int>? {
        guard last >= floor else { return nil }
        if tokens[last].isOne(of: [.subject, .relative]), !tokens[last].isOne(of: .preposition) {
            return pronoun(at: last, floor: floor)
        }
        let limit = max(floor, last - Self.reach)
        var index = last
        var start = last + 1
        while index >= limit {
            if tokens[index].kind == .closeBracket, let open = bracket(closedAt: index, floor: limit) {
                guard open > limit else { break }
                index = open - 1
                continue
            }
            let run = nominalRun(endingAt: index, floor: limit)
            guard run < index + 1 || isDeterminer(index) else { break }
            index = run - 1
            start = run
            if index >= limit, isDeterminer(index) || isCountedPronoun(index) {
                start = index
                index -= 1
                if index >= limit, tokens[index].isOne(of: .determiner) {
                    start = index
                    index -= 1
                }
            }
            guard index - 1 >= limit else { break }
            if tokens[index].isOne(of: .link), reachesNoun(index - 1, floor: limit) {
                index -= 1
                continue
            }
            if tokens[index].isOne(of: .conjunction), joinsNouns(index, right: start, floor: limit) {
                index -= 1
                continue
            }
            break
        }
        guard start <= last else { return nil }
        return start..<last + 1
    }

    private func isCountedPronoun(_ index: Int) -> Bool { tokens[index].isOne(of: .people) }

    private func pronoun(at index: Int, floor: Int) -> Range<Int> { index..<index + 1 }

    private func reachesNoun(_ index: Int, floor: Int) -> Bool {
        index >= floor && (isNominal(index) || tokens[index].kind == .closeBracket || tokens[index].isOne(of: .people))
    }

    private func joinsNouns(_ index: Int, right: Int, floor: Int) -> Bool {
        guard index - 1 >= floor, isNominal(index - 1) else { return false }
        let left = tokens[index - 1]
        return (left.isCapitalised && tokens[right].isCapitalised) || (left.isOne(of: [.people, .role]))
    }

    private func bracket(closedAt index: Int, floor: Int) -> Int? {
        var open = index - 1
        while open >= max(floor, index - 12) {
            if tokens[open].kind == .openBracket { return open }
            open -= 1
        }
        return nil
    }

    /// The first token of the run of nouns, adjectives and names that ends at `last`.
    private func nominalRun(endingAt last: Int, floor: Int) -> Int {
        var start = last + 1
        while start > floor {
            let index = start - 1
            if tokens[index].kind == .closeQuote, let open = nickname(closedAt: index, before: start, last, floor) {
                start = open
                continue
            }
            guard isNominal(index) else { break }
            // A name after an ordinary noun starts a phrase of its own: *in the interview | Lin said*.
            if start <= last, tokens[start].isCapitalised, !tokens[start].isOne(of: .title), !describesName(index),
                !hasRoleEnding(index)
            {
                break
            }
            start = index
        }
        return start
    }

    /// The opening mark of a nickname between two names: *Lin "Ace" Yue*.
    private func nickname(closedAt index: Int, before start: Int, _ last: Int, _ floor: Int) -> Int? {
        guard tokens[index].quote >= 0, start <= last, tokens[start].isCapitalised else { return nil }
        let quote = text.quotes[Int(tokens[index].quote)]
        guard quote.open > floor, quote.inside.count <= 3, tokens[quote.open - 1].isCapitalised,
            tokens[index - 1].kind == .word
        else { return nil }
        return quote.open
    }

    /// Whether a word ends as names of occupations do (*pollster*, *columnist*, *technician*).
    func hasRoleEnding(_ index: Int) -> Bool {
        let token = tokens[index]
        guard token.kind == .word, token.byteEnd - token.byteStart > 4 else { return false }
        let bytes = text.bytes[Int(token.byteStart)..<Int(token.byteEnd)]
        return EnglishFunctionWord.roleEndings.contains { bytes.suffix($0.count).elementsEqual($0) }
    }

    // MARK: Forwards

    /// The end of the noun phrase that starts at `first`; `first` itself where none does.
    func end(from first: Int, ceiling: Int) -> Int {
        guard first < ceiling else { return first }
        let limit = min(ceiling, first + Self.reach)
        if tokens[first].isOne(of: [.object, .subject]) { return first + 1 }
        var index = first
        var sawNoun = false
        while index < limit {
            let token = tokens[index]
            if token.kind == .openBracket {
                var close = index + 1
                while close < min(limit, index + 12), tokens[close].kind != .closeBracket { close += 1 }
                guard close < limit, tokens[close].kind == .closeBracket else { break }
                index = close + 1
                continue
            }
            if isDeterminer(index), !sawNoun {
                index += 1
                continue
            }
            if token.kind == .possessive {
                index += 1
                // *told Barron's the plan …*: a name that only looks like a possessive.
                if index < limit, isDeterminer(index) { break }
                sawNoun = false
                continue
            }
            guard isNominal(index) else { break }
            if sawNoun, token.isCapitalised, !describesName(index - 1), !hasRoleEnding(index - 1) { break }
            if token.cue >= 0, sawNoun, token.form == .gerund { break }
            sawNoun = true
            index += 1
        }
        guard sawNoun, index + 1 < limit, tokens[index].isOne(of: .link), tokens[index].kind == .word else {
            return index
        }
        // *of the institute*; *people familiar with the matter*, *a spokesman for the laboratory*
        let describes = (first..<index).contains {
            tokens[$0].isOne(of: [.people, .role, .document]) && !tokens[$0].isCapitalised
        }
        guard tokens[index].key == EnglishFunctionWord.of || describes else { return index }
        let further = end(afterLink: index + 1, ceiling: limit)
        guard further > index + 1,
            tokens[index].key == EnglishFunctionWord.of
                || !(index + 1..<further).contains(where: { tokens[$0].isOne(of: [.document, .time]) })
        else { return index }
        return further
    }

    private func end(afterLink first: Int, ceiling: Int) -> Int {
        var index = first
        while index < ceiling, isDeterminer(index) { index += 1 }
        let noun = index
        while index < ceiling, isNominal(index) { index += 1 }
        return index > noun ? index : first
    }
}
