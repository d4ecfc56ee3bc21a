import Articles

/// Reads what has its speaker before a colon at the head of the paragraph: interviews, statements one below the other.
struct TurnReader {
    let text: ChineseText
    let subjects: SubjectReader

    /// A paragraph with a label.
    struct Turn {
        var paragraph: Int
        var label: TextSpan
        /// What is said, quotation marks around all of it left out.
        var content: TextSpan
    }

    private var folded: [UInt32] { text.folded }

    /// Labels that ask, whatever they are called elsewhere.
    static let askers: Set<String> = ["问", "Q", "q", "记者", "提问", "主持人", "采访者", "编辑"]
    /// Labels that answer.
    static let answerers: Set<String> = ["答", "A", "a", "回答"]

    /// The labelled paragraphs of an article, and whether they make it an interview.
    func turns(in paragraphs: [Paragraph]) -> (turns: [Turn], isInterview: Bool) {
        var turns: [Turn] = []
        for (i, paragraph) in paragraphs.enumerated() {
            if let turn = turn(paragraph.span, number: i) { turns.append(turn) }
        }
        var counts: [String: Int] = [:]
        for turn in turns { counts[text.string(turn.label.start, turn.label.end), default: 0] += 1 }
        let asks = counts.keys.contains { Self.askers.contains($0) || $0.hasSuffix("记者") || $0.hasPrefix("「") }
        let repeated = counts.values.filter { $0 >= 2 }.count
        let isInterview = turns.count >= 2 && (asks || (repeated >= 2 && turns.count * 3 >= paragraphs.count))
        return (turns, isInterview)
    }

    private func turn(_ span: TextSpan, number: Int) -> Turn? {
        var i = span.start
        while i < span.end, i < span.start + 18, !Mark.isColon(folded[i]) {
            let c = folded[i]
            if Mark.isComma(c) || Mark.endsSentence(c) || c == 0x201C || c == 0x22 { return nil }
            i += 1
        }
        guard i < span.end, i > span.start, Mark.isColon(folded[i]) else { return nil }
        let label = text.trimmed(TextSpan(span.start, i)) {
            Mark.isSpace($0) || $0 == 0x2A || $0 == 0x3010 || $0 == 0x3011
        }
        guard !label.isEmpty else { return nil }
        var content = text.trimmed(TextSpan(i + 1, span.end)) { Mark.isSpace($0) || $0 == 0x2A }
        guard content.count >= 2 else { return nil }
        if let quote = wholeQuote(content) { content = quote }
        return Turn(paragraph: number, label: label, content: content)
    }

    /// The inside of a quotation that is all of a stretch.
    private func wholeQuote(_ span: TextSpan) -> TextSpan? {
        guard text.quoteAt[span.start] >= 0 else { return nil }
        let quote = text.quotes[Int(text.quoteAt[span.start])]
        return quote.outer.start == span.start && quote.outer.end >= span.end - 1 ? quote.inner : nil
    }

    /// Who a label names, outside interviews: only a name will do.
    func mention(of turn: Turn) -> Mention? {
        guard let mention = subjects.parser.mention(in: turn.label) else { return nil }
        return [.person, .organisation].contains(mention.form) ? mention : nil
    }

    /// Whether all that a turn says stands between quotation marks.
    func isQuoted(_ turn: Turn) -> Bool {
        turn.content.start > turn.label.end + 1 && !text.isOutside(turn.content.start)
            && text.quotes[Int(text.quoteAt[turn.content.start])].inner == turn.content
    }
}
