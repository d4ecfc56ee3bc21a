import Articles

/// Reads what has its speaker before a colon at the head of the paragraph: interviews, statements one below the other.
struct TurnReader {
    let text: ChineseText
    let subjects: SubjectReader
    private let trie = WordTrie.chinese

    init(text: ChineseText, subjects: SubjectReader) {
        self.text = text
        self.subjects = subjects
    }

    /// A paragraph with a label.
    struct Turn {
        var paragraph: Int
        var label: TextSpan
        /// What is said, quotation marks around all of it left out.
        var content: TextSpan
    }

    private var folded: [UInt32] { text.folded }

    /// The labelled paragraphs of an article, and whether they make it an interview.
    func turns() -> (turns: [Turn], isInterview: Bool) {
        let paragraphs = text.paragraphs
        let turns = paragraphs.enumerated().compactMap { i, paragraph in turn(paragraph.span, number: i) }
        let opens = turns.first?.paragraph == 0
        guard turns.count >= 2 else { return (turns, false) }
        var counts: [String: Int] = [:]
        var asks = false
        for turn in turns {
            counts[text.string(turn.label.start, turn.label.end), default: 0] += 1
            asks = asks || isAsker(turn.label) || endsInReporter(turn.label) || folded[turn.label.start] == "「"
        }
        let repeated = counts.values.count { $0 >= 2 }
        asks = asks || repeated >= 2 && turns.count { folded[$0.content.end - 1] == "？" || folded[$0.content.end - 1] == "?" } >= 2
        let isInterview =
            asks && (repeated >= 1 || counts.count >= 2)
            || (repeated >= 2 || opens && counts.count >= 2) && turns.count * 3 >= paragraphs.count
        return (turns, isInterview)
    }

    /// 问, Q, 记者: whoever asks there.
    func isAsker(_ label: TextSpan) -> Bool { trie.isWord(.asker, in: folded, label.start, label.end) }

    /// 答, A: whoever answers there.
    func isAnswerer(_ label: TextSpan) -> Bool { trie.isWord(.answerer, in: folded, label.start, label.end) }

    private func endsInReporter(_ label: TextSpan) -> Bool { text.matches("记者", at: label.end - 2) && label.count >= 2 }

    private static let labelMarks: ScalarSet = "*【】[]"
    private static let noLabel: ScalarSet = "“\"，,。！？!?…"

    private func turn(_ span: TextSpan, number: Int) -> Turn? {
        let head = span.start..<min(span.end, span.start + 24)
        guard let colon = head.first(where: { Mark.isColon(folded[$0]) || Self.noLabel.contains(folded[$0]) }),
            colon > span.start, Mark.isColon(folded[colon])
        else { return nil }
        let label = text.trimmed(TextSpan(span.start, colon)) { Mark.isSpace($0) || Self.labelMarks.contains($0) }
        guard !label.isEmpty, label.count <= 18 else { return nil }
        var content = text.trimmed(TextSpan(colon + 1, span.end)) { Mark.isSpace($0) || $0 == "*" }
        guard content.count >= 2, !isByline(label, content) else { return nil }
        if let quote = wholeQuote(content) { content = quote }
        return Turn(paragraph: number, label: label, content: content)
    }

    /// 图片来源：视觉中国, 每经记者：蔡鼎: who made the page, not what anybody said.
    private func isByline(_ label: TextSpan, _ content: TextSpan) -> Bool {
        guard content.count <= 16, !Mark.endsSentence(folded[content.end - 1]) else { return false }
        return endsInReporter(label) || (label.start..<label.end).contains { trie.isWord(.byline, in: folded, $0, label.end) }
    }

    /// The inside of a quotation that is all of a stretch.
    private func wholeQuote(_ span: TextSpan) -> TextSpan? {
        guard let quote = text.quote(startingAt: span.start), quote.outer.end >= span.end - 1 else { return nil }
        return quote.inner.isEmpty ? nil : quote.inner
    }

    /// Who a label names, outside interviews: only a name will do.
    func mention(of turn: Turn) -> Mention? {
        guard let mention = subjects.parser.mention(in: turn.label) else { return nil }
        return [.person, .organisation].contains(mention.form) ? mention : nil
    }

    /// Whether all that a turn says stands between quotation marks.
    func isQuoted(_ turn: Turn) -> Bool {
        turn.content.start > turn.label.end + 1 && text.quote(at: turn.content.start)?.inner == turn.content
    }

    /// 接受南山新闻记者采访时: the outlet whose reporter asks, where the article says so.
    func interviewer() -> String? {
        for sentence in text.paragraphs.prefix(12) {
            guard let start = (sentence.span.start..<sentence.span.end).first(where: { text.matches("接受", at: $0) }) else { continue }
            let name = TextSpan(start + 2, min(sentence.span.end, start + 20))
            guard let end = (name.start..<name.end).first(where: { text.matches("记者", at: $0) }), end - name.start >= 2,
                end - name.start <= 8,
                (name.start..<end).allSatisfy({ Mark.isWord(folded[$0]) })
            else { continue }
            return text.string(name.start, end + 2)
        }
        return nil
    }
}
