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
        /// What is said, quotation marks around all of it left out; nil where the label has a line of its own.
        var content: TextSpan?
    }

    private var folded: FoldedText { text.folded }

    /// The labelled paragraphs of an article, and whether they make it an interview.
    ///
    /// In an interview only those are turns whose label comes back, asks or answers, or names a person among them; a label that
    /// stands once and names nobody (成本：…) heads a list.
    func turns() -> (turns: [Turn], isInterview: Bool) {
        let turns = text.paragraphs.enumerated().compactMap { i, paragraph in turn(paragraph.span, number: i) }
        guard turns.count >= 2 else { return (turns, false) }
        // A title that stands twice, a row of a table that does, is one line and not two turns.
        var counts: [TextWords: Int] = [:]
        var lines: Set<TextWords> = []
        for turn in turns where turn.content == nil || lines.insert(line(of: turn)).inserted { counts[label(of: turn), default: 0] += 1 }
        let returning = turns.filter {
            isSpeaker($0) && (counts[label(of: $0), default: 0] >= 2 || isAsker($0.label) || isAnswerer($0.label))
        }
        let labels = Set(returning.map(label(of:)))
        let opens = turns[0].paragraph == 0 && turns.count * 3 >= text.paragraphs.count && isNamed(turns[0]) && isNamed(turns[1])
        let isAnswered = returning.contains { isAsker($0.label) || endsInReporter($0.label) } && turns.contains { isNamed($0) }
        guard opens || (labels.count >= 2 || isAnswered) && isConversation(returning) else { return (turns, false) }
        let first = opens ? 0 : returning[0].paragraph
        return (turns.filter { labels.contains(label(of: $0)) || isNamed($0) && $0.paragraph >= first }, true)
    }

    private func line(of turn: Turn) -> TextWords { TextWords(text.paragraphs[turn.paragraph].span, of: text) }

    private func label(of turn: Turn) -> TextWords { TextWords(turn.label, of: text) }

    /// Whether a label can be a speaker's at all: 第一 and 01 are none.
    private func isSpeaker(_ turn: Turn) -> Bool {
        (turn.label.start..<turn.label.end).contains { Mark.isWord(folded[$0]) && !Mark.isDigit(folded[$0]) }
            && trie.longest(.lead, in: folded, at: turn.label.start, to: turn.label.end) == nil
    }

    /// Whether labels that come back are those of people who talk: one asks, or one is a person's name.
    private func isConversation(_ turns: [Turn]) -> Bool {
        let questions = turns.count { turn in
            turn.content.map { folded[$0.end - 1] == "？" || folded[$0.end - 1] == "?" } ?? false
        }
        return questions >= 2 || turns.contains { asks($0.label) || endsInReporter($0.label) || folded[$0.label.start] == "「" }
            || turns.count { isNamed($0) } * 2 >= turns.count && turns.count * 3 >= text.paragraphs.count
    }

    private func isNamed(_ turn: Turn) -> Bool { mention(of: turn)?.form == .person }

    /// 问, Q, 记者: whoever asks there.
    func isAsker(_ label: TextSpan) -> Bool { trie.isWord(.asker, in: folded, label.start, label.end) }

    /// 主持人周知夏 asks as 主持人 does.
    private func asks(_ label: TextSpan) -> Bool { isAsker(label) || text.matches("主持人", at: label.start) }

    /// 答, A: whoever answers there.
    func isAnswerer(_ label: TextSpan) -> Bool { trie.isWord(.answerer, in: folded, label.start, label.end) }

    private func endsInReporter(_ label: TextSpan) -> Bool { text.matches("记者", at: label.end - 2) && label.count >= 2 }

    private static let labelMarks: ScalarSet = "*【】[]（("
    private static let noLabel: ScalarSet = "“\"，,。！？!?…"

    private func turn(_ span: TextSpan, number: Int) -> Turn? {
        guard let (label, content) = labelled(span), !isByline(label, content) else { return nil }
        guard !content.isEmpty else { return Turn(paragraph: number, label: label, content: nil) }
        return Turn(paragraph: number, label: label, content: wholeQuote(content) ?? content)
    }

    /// 注：…, 图片来源：…: what the page says itself amid an interview, and none of those who talk.
    func isAside(_ paragraph: TextSpan) -> Bool {
        labelled(paragraph).map { isByline($0.label, $0.content) } ?? false
    }

    /// What stands before and behind the colon at a paragraph's head.
    private func labelled(_ span: TextSpan) -> (label: TextSpan, content: TextSpan)? {
        let head = span.start..<min(span.end, span.start + 24)
        guard let colon = head.first(where: { Mark.isColon(folded[$0]) || Self.noLabel.contains(folded[$0]) }),
            colon > span.start, Mark.isColon(folded[colon])
        else { return nil }
        let label = text.trimmed(TextSpan(span.start, colon)) { Mark.isSpace($0) || Self.labelMarks.contains($0) }
        guard !label.isEmpty, label.count <= 18 else { return nil }
        return (label, text.trimmed(TextSpan(colon + 1, span.end)) { Mark.isSpace($0) || $0 == "*" })
    }

    /// 图片来源：视觉中国, 每经记者：蔡鼎: who made the page, not what anybody said.
    private func isByline(_ label: TextSpan, _ content: TextSpan) -> Bool {
        if content.count <= 16, !content.isEmpty, !Mark.endsSentence(folded[content.end - 1]), endsInReporter(label) || isAsker(label) {
            return true
        }
        return !isAsker(label) && !endsInReporter(label)
            && (label.start..<label.end).contains {
                ($0 == label.start || label.end - $0 >= 2) && trie.isWord(.byline, in: folded, $0, label.end)
            }
    }

    /// The inside of a quotation that is all of a stretch.
    private func wholeQuote(_ span: TextSpan) -> TextSpan? {
        guard let quote = text.quote(startingAt: span.start), quote.outer.end >= span.end - 1 else { return nil }
        return quote.inner.isEmpty ? nil : quote.inner
    }

    /// Who a label names, outside interviews: only a name will do.
    func mention(of turn: Turn) -> Mention? {
        guard let mention = subjects.parser.mention(in: turn.label) else { return nil }
        guard
            mention.form != .organisation || subjects.parser.known.covering(mention.name.start) != nil
                || !(mention.name.start..<mention.name.end).contains(where: { folded[$0] == "了" })
        else { return nil }
        // 记者贺兰舟追问|林越：“…？”
        let isAddressed = subjects.parser.endsWith(.says, TextSpan(turn.label.start, mention.name.start)) != nil
        return [.person, .organisation].contains(mention.form) && !isAddressed && !asks(before: mention) ? mention : nil
    }

    /// 林越：男，1980年生, 沈渡：远屿AI首席执行官: who somebody is, not what somebody says.
    func describes(_ content: TextSpan) -> Bool {
        let isSex = folded[content.start] == "男" || folded[content.start] == "女"
        return isSex && Mark.isComma(folded[content.start + 1]) || subjects.parser.endsWith(.title, content) != nil
    }

    /// 林越：“…。”沈渡：“…。”: where within a turn another begins that has no line of its own.
    func nextTurn(in content: TextSpan) -> (end: Int, label: TextSpan, content: TextSpan)? {
        for start in (content.start + 2)..<max(content.start + 2, content.end - 2) where isTurnEnd(start - 1) {
            let label: Int
            if let name = subjects.parser.known.beginning(at: start, to: content.end) {
                label = name.span.end
            } else if let asker = trie.longest([.asker, .answerer], in: folded, at: start, to: content.end) {
                label = asker
            } else {
                continue
            }
            guard label + 2 < content.end, Mark.isColon(folded[label]) else { continue }
            let rest = text.trimmed(TextSpan(label + 1, content.end)) { Mark.isSpace($0) }
            return (start, TextSpan(start, label), wholeQuote(rest) ?? rest)
        }
        return nil
    }

    private func isTurnEnd(_ offset: Int) -> Bool {
        Mark.endsSentence(folded[offset]) || Mark.isSpace(folded[offset]) || folded[offset] == "”" || folded[offset] == "」"
    }

    /// 林越问沈渡：“…”: the name behind a verb is that of the one spoken to.
    private func asks(before mention: Mention) -> Bool {
        guard let first = subjects.parser.known.beginning(at: mention.span.start, to: mention.name.start) else { return false }
        return trie.longest([.says, .preposition], in: folded, at: first.span.end, to: mention.name.start) != nil
    }

    /// Whether all that a turn says stands between quotation marks.
    func isQuoted(_ turn: Turn) -> Bool {
        guard let content = turn.content, content.start > turn.label.end + 1 else { return false }
        return text.quote(at: content.start)?.inner == content
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
