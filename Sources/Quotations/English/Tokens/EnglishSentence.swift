/// A sentence outside quotation marks: a quoted stretch counts as one word of it, whatever sentences it holds.
struct EnglishSentence {
    /// Its tokens, with its closing mark.
    var range: Range<Int>
    /// The first sentence of its paragraph.
    var isFirst: Bool
    /// The number of its paragraph.
    var paragraph: Int

    /// No sentence has more tokens outside quotation marks; what is longer is cut, so that reading one stays cheap.
    static let longest = 400

    /// The sentences of a text, in order. O(n).
    static func split(_ tokens: [EnglishToken], quotes: [QuotedStretch]) -> [EnglishSentence] {
        var sentences: [EnglishSentence] = []
        var start = 0
        var isFirst = true
        var paragraph = 0
        var index = 0
        func close(_ end: Int) {
            if start < end {
                sentences.append(EnglishSentence(range: start..<end, isFirst: isFirst, paragraph: paragraph))
                isFirst = false
            }
            start = end
        }
        var length = 0
        while index < tokens.count {
            let token = tokens[index]
            length = start == index ? 1 : length + 1
            if length > longest {
                close(index)
                length = 1
            }
            if token.kind == .openQuote, token.quote >= 0 {
                let quote = quotes[Int(token.quote)]
                index = max(quote.after, index + 1)
                if endsSentence(quote, tokens) { close(index) }
            } else if token.kind == .paragraphEnd {
                close(index)
                index += 1
                start = index
                if !isFirst { paragraph += 1 }  // a blank line is no paragraph
                isFirst = true
            } else if token.kind == .stop {
                index += 1
                while index < tokens.count, tokens[index].kind == .stop || tokens[index].kind == .closeBracket,
                    tokens[index].quote < 0
                {
                    index += 1
                }
                close(index)
            } else {
                index += 1
            }
        }
        return sentences
    }

    /// Whether the sentence ends with a quotation: a full stop inside the marks, or a question that no cue follows.
    private static func endsSentence(_ quote: QuotedStretch, _ tokens: [EnglishToken]) -> Bool {
        guard quote.isClosed, quote.close > quote.open + 1, quote.close + 1 < tokens.count else { return false }
        let last = tokens[quote.close - 1]
        let next = tokens[quote.close + 1]
        guard last.kind == .stop || last.kind == .ellipsis, next.isWord || next.kind == .openQuote else { return false }
        if next.kind == .openQuote { return true }
        if next.shape == .lower { return false }
        // “Why?” Lin asked. The name and its cue belong to the quotation before them, unless a full stop closed it.
        var index = quote.close + 1
        while index < min(quote.close + 6, tokens.count), tokens[index].isCapitalised { index += 1 }
        guard index < tokens.count, index > quote.close + 1 else { return true }
        let verb = tokens[index]
        return
            !(verb.cue >= 0 && verb.form != .gerund && index + 1 < tokens.count
            && (tokens[index + 1].kind == .stop || tokens[index + 1].kind == .paragraphEnd))
    }
}
