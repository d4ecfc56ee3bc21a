import Articles

/// A sentence and its clauses; what is between quotation marks divides neither.
struct Sentence {
    /// From its first character to behind its last mark.
    var span: TextSpan
    /// The stretches between commas, semicolons and colons, without them, in order.
    var clauses: [TextSpan]
    /// The reporting expressions, in order.
    var cues: [CueHit]
    var paragraph: Int

    /// What is longer than this outside quotation marks is read in pieces, so that a text without punctuation costs no more.
    private static let longest = 500

    /// The sentences of a paragraph. O(paragraph).
    static func sentences(of paragraph: TextSpan, number: Int, in text: ChineseText) -> [Sentence] {
        var sentences: [Sentence] = []
        var clauses: [TextSpan] = []
        var start = paragraph.start
        var clause = paragraph.start
        var outside = 0
        func closeClause(_ end: Int) {
            let span = text.trimmed(TextSpan(clause, max(clause, end))) { Mark.isSpace($0) }
            if clauses.isEmpty { clauses.reserveCapacity(8) }
            if !span.isEmpty { clauses.append(span) }
        }
        func close(_ end: Int, behind: Int) {
            closeClause(end)
            let span = text.trimmed(TextSpan(start, behind)) { Mark.isSpace($0) }
            if !span.isEmpty, !clauses.isEmpty {
                sentences.append(
                    Sentence(span: span, clauses: clauses, cues: cues(in: span, of: text), paragraph: number))
            }
            clauses = []
            start = behind
            clause = behind
            outside = 0
        }
        var i = paragraph.start
        while i < paragraph.end {
            if outside >= longest { close(i, behind: i) }
            let quote = text.quoteAt[i]
            if quote >= 0 {
                let end = min(text.quotes[Int(quote)].outer.end, paragraph.end)
                // “…。”他说 begins a sentence of its own unless a comma or a reporting clause follows; that is looked at
                // where quotations are read, so here the sentence ends with a full quotation.
                let inner = text.quotes[Int(quote)].inner
                if !inner.isEmpty, Mark.endsSentence(text.folded[inner.end - 1]), inner.count > 1,
                    i > start || end < paragraph.end
                {
                    var next = end
                    while next < paragraph.end, Mark.isSpace(text.folded[next]) { next += 1 }
                    let goesOn =
                        next < paragraph.end
                        && (Mark.isComma(text.folded[next]) || Mark.endsSentence(text.folded[next]))
                    if !goesOn { close(end, behind: end) }
                }
                i = end
                continue
            }
            let c = text.folded[i]
            guard !Mark.isHan(c) else {
                outside += 1
                i += 1
                continue
            }
            if Mark.endsSentence(c) || (c == 0x2E && endsLatinSentence(i, paragraph, text)) {
                var behind = i + 1
                while behind < paragraph.end, text.isOutside(behind), Mark.endsSentence(text.folded[behind]) {
                    behind += 1
                }
                close(i, behind: behind)
                i = behind
                continue
            }
            if Mark.isComma(c) && !isBetweenDigits(i, text) || Mark.isSemicolon(c)
                || Mark.isColon(c) && !isBetweenDigits(i, text)
            {
                closeClause(i)
                clause = i + 1
            }
            outside += 1
            i += 1
        }
        close(paragraph.end, behind: paragraph.end)
        return sentences
    }

    private static func endsLatinSentence(_ i: Int, _ paragraph: TextSpan, _ text: ChineseText) -> Bool {
        i + 1 == paragraph.end
            || (Mark.isSpace(text.folded[i + 1]) && i > paragraph.start && Mark.isHan(text.folded[i - 1]))
    }

    private static func isBetweenDigits(_ i: Int, _ text: ChineseText) -> Bool {
        i > 0 && i + 1 < text.folded.count && Mark.isDigit(text.folded[i - 1]) && Mark.isDigit(text.folded[i + 1])
    }
}
