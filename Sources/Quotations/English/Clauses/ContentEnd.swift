/// Finds where the content after a cue ends.
///
/// A reported clause runs to the end of its sentence, or to where another verb takes over: *Lin said the plan works,
/// | but Gu said it fails*; *…, | adding that*; *…, | according to*. A noun phrase ends earlier: before a relative
/// clause and before a new subject.
struct ContentEnd {
    let text: EnglishText
    let sentence: Range<Int>
    let frames: [ReportingFrame]
    private var tokens: [EnglishToken] { text.tokens }

    /// One past the last token of the content that starts at `first`.
    func end(from first: Int, ofFrame number: Int) -> Int {
        var limit = sentence.upperBound
        while limit > first, tokens[limit - 1].kind == .stop || tokens[limit - 1].kind == .paragraphEnd,
            tokens[limit - 1].quote < 0
        {
            limit -= 1
        }
        let isPhrase: Bool
        switch frames[number].complement {
        case .noun, .predicate, .prepositional, .gerund: isPhrase = true
        default: isPhrase = false
        }
        for later in frames.dropFirst(number + 1) where later.start > first {
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
}
