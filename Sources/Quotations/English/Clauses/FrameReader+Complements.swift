/// Reads what follows a reporting verb: the person told, the circumstances, and where the content begins.
extension FrameReader {
    /// What follows a cue: its kind, the first token of the content, and the end of what belongs to the cue.
    typealias Reading = (ReportingFrame.Complement, Int, Int)

    /// What stands behind a cue, as rules look at it.
    struct ComplementSite {
        var cue: EnglishCue
        /// The first token behind the cue.
        var next: Int
        /// One past the circumstances that stand there (*on Monday in an interview*); `next` where none do.
        var after: Int
        /// Where a clause begins: behind the circumstances, or right behind the cue.
        var clause: Int
        /// One past the sentence.
        var end: Int

        func takes(_ complements: Complements) -> Bool { !cue.complements.isDisjoint(with: complements) }
    }

    /// Reads what follows a cue; nil leaves it to the next rule.
    typealias Behind = Rule<EnglishConstruction, @Sendable (FrameReader, ComplementSite) -> Reading?>

    /// The first that answers has the cue.
    static let behindCue: [Behind] = [
        Behind([.nounPhrase: Example("Lin Yue called for ⟦an open model⟧.", "Lin Yue")]) { $0.prepositional($1) },
        Behind([
            .infinitive: Example("Lin Yue urged ⟦the board to open the model⟧.", "Lin Yue"),
            .bareClause: Example("Lin Yue told reporters ⟦the model is open⟧.", "Lin Yue"),
        ]) { $1.takes([.person, .personInfinitive]) ? $0.person($1.next, $1.cue.complements, $1.end) : nil },
        Behind([.infinitive: Example("Lin Yue promised ⟦to open the model⟧.", "Lin Yue")]) {
            $1.takes(.infinitive) && $0.isInfinitive($1.next, $1.end) ? (.infinitive, $1.next, $1.next) : nil
        },
        Behind([
            .thatClause: Example("Lin Yue said on Monday that ⟦open models will be cheaper⟧.", "Lin Yue"),
            .question: Example("Lin Yue asked ⟦whether open models will be cheaper⟧.", "Lin Yue"),
        ]) { $0.marked($1.after, $1.cue.complements, $1.end) },
        Behind([.infinitive: Example("Lin Yue vowed on Monday ⟦to keep the model open⟧.", "Lin Yue")]) {
            $1.takes(.infinitive) && $0.isInfinitive($1.after, $1.end) ? (.infinitive, $1.after, $1.after) : nil
        },
        Behind([.nounPhrase: Example("Lin Yue suggested ⟦opening the model⟧.", "Lin Yue")]) {
            $1.takes(.gerund) && $1.clause < $1.end && $0.isGerund($1.clause) ? (.gerund, $1.clause, $1.clause) : nil
        },
        Behind([.bareClause: Example("Lin Yue said ⟦open models will be cheaper⟧.", "Lin Yue")]) {
            $1.takes(.bare) && $0.startsClause($1.clause) && $0.hasVerb(from: $1.clause, to: $1.end)
                ? (.bare, $1.clause, $1.clause) : nil
        },
        Behind([.nounPhrase: Example("Lin Yue called ⟦the open model a mistake⟧.", "Lin Yue")]) {
            $1.takes(.predicate) && $0.startsNoun($1.next) ? (.predicate, $1.next, $1.next) : nil
        },
        Behind([.nounPhrase: Example("Lin Yue criticized ⟦the open model⟧.", "Lin Yue")]) {
            $1.takes(.noun) && $0.startsNoun($1.next) ? (.noun, $1.next, $1.next) : nil
        },
        Behind([:]) {
            $1.takes(.quote) && $1.next < $1.end && $0.tokens[$1.next].kind == .openQuote ? (.quote, $1.next, $1.next) : nil
        },
    ]

    /// What follows a cue in a sentence.
    func complement(after cue: Int, _ entry: EnglishCue, in sentence: Range<Int>) -> Reading {
        let (next, end) = (cue + 1, sentence.upperBound)
        guard next < end else { return (.none, next, next) }
        let after = circumstances(from: next, to: end)
        let site = ComplementSite(
            cue: entry, next: next, after: after, clause: after < end && startsClause(after) ? after : next, end: end)
        return Self.behindCue.firstAnswer { $0.read(self, site) } ?? (.none, after, after)
    }

    /// *called for an open model*, *pointed out that*
    func prepositional(_ site: ComplementSite) -> Reading? {
        guard site.takes(.prepositional), tokens[site.next].kind == .word, site.cue.prepositions.contains(tokens[site.next].key) else {
            return nil
        }
        let index = site.next + 1
        if tokens[site.next].key == EnglishFunctionWord.out, index < site.end, tokens[index].key == EnglishFunctionWord.that {
            return (.that, index + 1, index)
        }
        guard index < site.end, !tokens[index].isSentenceEnd, tokens[index].kind != .comma else { return (.none, index, index) }
        return (.prepositional, index, index)
    }

    /// *that*, a colon, a quotation, a *wh*-word at `index`.
    func marked(_ index: Int, _ takes: Complements, _ end: Int) -> Reading? {
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
    func person(_ first: Int, _ takes: Complements, _ end: Int) -> Reading? {
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

    func isInfinitive(_ index: Int, _ end: Int) -> Bool {
        index + 1 < end && tokens[index].kind == .word && tokens[index].key == EnglishFunctionWord.to
            && tokens[index + 1].isWord && !tokens[index + 1].isCapitalised
            && !tokens[index + 1].isOne(of: [.determiner, .possessive])
    }

    func isGerund(_ index: Int) -> Bool {
        let token = tokens[index]
        guard token.kind == .word, token.shape == .lower, token.byteEnd - token.byteStart > 5 else { return false }
        return text.bytes[Int(token.byteStart)..<Int(token.byteEnd)].suffix(3).elementsEqual("ing".utf8)
    }

    func startsNoun(_ index: Int) -> Bool {
        guard index < tokens.count else { return false }
        let token = tokens[index]
        if token.kind == .openQuote { return true }
        return token.isOne(of: [.determiner, .possessive, .pronoun, .people])
            || (phrases.isNominal(index) && token.kind != .possessive)
            || isManner(index)
    }

    func startsClause(_ index: Int) -> Bool {
        guard index < tokens.count else { return false }
        let token = tokens[index]
        guard token.isWord || token.kind == .openQuote, !token.isOne(of: .negative) else { return false }
        if token.isOne(of: .preposition), !token.isOne(of: .subordinator) { return token.kind == .word && false }
        if token.isOne(of: .conjunction), !token.isOne(of: .subordinator) { return false }
        return true
    }

    func hasVerb(from first: Int, to end: Int) -> Bool {
        for index in first..<min(end, first + NounPhrases.reach) {
            let token = tokens[index]
            if token.isOne(of: [.have, .be, .modal, .do, .verb]) { return true }
            if token.cue >= 0, token.form != .base, token.form != .gerund { return true }
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
            if token.isOne(of: .time) || token.isOne(of: .adverb) && !token.isOne(of: .subordinator) || isManner(index) {
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
