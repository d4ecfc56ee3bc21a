/// Finds the turns of an interview or a transcript: paragraphs that begin with a speaker's name and a colon.
///
///     Lin Yue: Why open?
///     Shen Du: Because it is cheaper.
///
/// One paragraph with a colon says nothing; two names that take turns do.
enum InterviewTurns {
    struct Turn {
        var label: Range<Int>
        var content: Range<Int>
    }

    /// A label has no more words.
    private static let longestLabel = 5

    /// The turns by the first token of their paragraph; empty where the text is no conversation. O(n).
    static func turns(of text: EnglishText) -> [Int: Turn] {
        var found: [Int: Turn] = [:]
        var counts: [UInt64: Int] = [:]
        var previous = -1
        for sentence in text.sentences {
            defer { previous = sentence.paragraph }
            guard sentence.paragraph != previous, let turn = turn(from: sentence.range.lowerBound, text) else {
                continue
            }
            found[sentence.range.lowerBound] = turn
            counts[key(of: turn, text), default: 0] += 1
        }
        let speakers = counts.filter { $0.value >= 2 }
        guard speakers.count >= 2 else { return [:] }
        return found.filter { counts[key(of: $0.value, text), default: 0] >= 2 }
    }

    /// *Q:*, *Answer:*
    static func isQuestionOrAnswer(_ label: Int, _ text: EnglishText) -> Bool {
        let key = text.tokens[label].key
        return isAnswer(label, text) || key == EnglishFunctionWord.q || key == EnglishFunctionWord.question
    }

    /// *A:*
    static func isAnswer(_ label: Int, _ text: EnglishText) -> Bool {
        let key = text.tokens[label].key
        return key == EnglishFunctionWord.a || key == EnglishFunctionWord.answer
    }

    /// Who answers, where the words before the first turn say so: *in an interview with Lin Yue*, *Lin Yue spoke to the paper*.
    static func interviewee(of text: EnglishText, before first: Int) -> Range<Int>? {
        let phrases = NounPhrases(text)
        for index in 0..<first where EnglishFunctionWord.meetings.contains(text.tokens[index].key) {
            if let link = (index + 1..<min(index + 4, first)).first(where: { EnglishFunctionWord.meeting.contains(text.tokens[$0].key) }) {
                let end = phrases.end(from: link + 1, ceiling: first)
                if end > link + 1, text.tokens[link + 1].isCapitalised { return link + 1..<end }
            }
            if index > 0, let subject = phrases.phrase(endingAt: index - 1, floor: 0), text.tokens[subject.upperBound - 1].isCapitalised,
                !text.tokens[subject.lowerBound].isOne(of: [.determiner, .pronoun])
            {
                return subject
            }
        }
        return nil
    }

    private static func key(of turn: Turn, _ text: EnglishText) -> UInt64 {
        text.tokens[turn.label.upperBound - 1].key
    }

    private static func turn(from first: Int, _ text: EnglishText) -> Turn? {
        var index = first
        if text.tokens[index].kind == .openQuote { index += 1 }
        let label = index
        while index < text.tokens.count, text.tokens[index].isCapitalised, index - label <= longestLabel { index += 1 }
        guard index > label, index - label <= longestLabel, index < text.tokens.count, text.tokens[index].kind == .colon,
            index == label + 1 && isQuestionOrAnswer(label, text)
                || text.tokens[index - 1].end - text.tokens[index - 1].start > 1
                    && !text.tokens[label].isOne(of: [.document, .time, .preposition, .determiner])
        else { return nil }
        var end = index + 1
        while end < text.tokens.count, text.tokens[end].kind != .paragraphEnd { end += 1 }
        var start = index + 1
        if start < end, text.tokens[start].kind == .openQuote { start += 1 }
        if end > start, text.tokens[end - 1].kind == .closeQuote { end -= 1 }
        guard start < end else { return nil }
        return Turn(label: label..<index, content: start..<end)
    }
}
