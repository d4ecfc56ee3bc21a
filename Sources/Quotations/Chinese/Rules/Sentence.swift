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

    /// The sentences of a paragraph. O(paragraph).
    static func sentences(of paragraph: TextSpan, number: Int, in text: ChineseText) -> [Sentence] {
        var cut = SentenceCut(paragraph, number: number, in: text)
        cut.run()
        return cut.sentences
    }
}

/// Cuts a paragraph into sentences and these into clauses.
private struct SentenceCut {
    private let text: ChineseText
    private let paragraph: TextSpan
    private let number: Int
    /// Those that are closed.
    private(set) var sentences: [Sentence] = []
    /// Those of the sentence that is read.
    private var clauses: [TextSpan] = []
    /// Where the sentence and the clause begin that are read, and how much of the sentence stands outside quotation marks.
    private var start: Int
    private var clause: Int
    private var outside = 0

    /// What is longer than this outside quotation marks is read in pieces, so that a text without punctuation costs no more.
    private static let longest = 500

    init(_ paragraph: TextSpan, number: Int, in text: ChineseText) {
        (self.text, self.paragraph, self.number) = (text, paragraph, number)
        (start, clause) = (paragraph.start, paragraph.start)
    }

    mutating func run() {
        var i = paragraph.start
        while i < paragraph.end {
            if outside >= Self.longest { close(i, behind: i) }
            let quote = text.quoteAt[i]
            if quote >= 0 {
                i = readQuote(text.quotes[Int(quote)], at: i)
            } else if Mark.isHan(text.folded[i]) {
                outside += 1
                i += 1
            } else {
                i = readMark(at: i)
            }
        }
        close(paragraph.end, behind: paragraph.end)
    }

    /// Passes a quotation, and gives the place behind it.
    ///
    /// “…。”他说 begins a sentence of its own unless a comma or a reporting clause follows; that is looked at where quotations are read,
    /// so here the sentence ends with a full quotation.
    private mutating func readQuote(_ quote: ChineseText.Quoted, at i: Int) -> Int {
        let end = min(quote.outer.end, paragraph.end)
        guard quote.inner.count > 1, Mark.endsSentence(text.folded[quote.inner.end - 1]), i > start || end < paragraph.end else {
            return end
        }
        var next = end
        while next < paragraph.end, Mark.isSpace(text.folded[next]) { next += 1 }
        let goesOn = next < paragraph.end && (Mark.isComma(text.folded[next]) || Mark.endsSentence(text.folded[next]))
        if !goesOn { close(end, behind: end) }
        return end
    }

    /// Passes what is no character of a word, and gives the place behind it.
    private mutating func readMark(at i: Int) -> Int {
        let c = text.folded[i]
        if Mark.endsSentence(c) || c == 0x2E && endsLatinSentence(i) {
            var behind = i + 1
            while behind < paragraph.end, text.isOutside(behind), Mark.endsSentence(text.folded[behind]) { behind += 1 }
            close(i, behind: behind)
            return behind
        }
        if Mark.isSemicolon(c) || (Mark.isComma(c) || Mark.isColon(c)) && !isBetweenDigits(i) {
            closeClause(i)
            clause = i + 1
        }
        outside += 1
        return i + 1
    }

    private mutating func closeClause(_ end: Int) {
        let span = text.trimmed(TextSpan(clause, max(clause, end))) { Mark.isSpace($0) }
        if clauses.isEmpty { clauses.reserveCapacity(8) }
        if !span.isEmpty { clauses.append(span) }
    }

    private mutating func close(_ end: Int, behind: Int) {
        closeClause(end)
        let span = text.trimmed(TextSpan(start, behind)) { Mark.isSpace($0) }
        if !span.isEmpty, !clauses.isEmpty {
            sentences.append(Sentence(span: span, clauses: clauses, cues: Sentence.cues(in: span, of: text), paragraph: number))
        }
        clauses = []
        (start, clause, outside) = (behind, behind, 0)
    }

    private func endsLatinSentence(_ i: Int) -> Bool {
        i + 1 == paragraph.end || (Mark.isSpace(text.folded[i + 1]) && i > paragraph.start && Mark.isHan(text.folded[i - 1]))
    }

    private func isBetweenDigits(_ i: Int) -> Bool {
        i > 0 && i + 1 < text.folded.count && Mark.isDigit(text.folded[i - 1]) && Mark.isDigit(text.folded[i + 1])
    }
}
