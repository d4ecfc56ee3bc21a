/// Whether an expression says when something happened, going by what stands around it: 截至4月16日 and 2024年动力电池 do not.
struct DateRole: Sendable {
    let text: DateText
    let words: DateWords
    /// Where speakers are named and where something is reported, in scalars: what follows a date so is dated by it.
    let anchors: Set<Int>
    /// Where words that report end.
    let cueEnds: Set<Int>

    /// How far behind a date the occasion may stand that it belongs to, in scalars: 在4月16日举行的百度人工智能开发者大会上.
    private static let reach = 24

    /// Whether an expression tells when.
    func tellsWhen(_ expression: TemporalExpression) -> Bool {
        switch expression.meaning {
        case .earlier, .recently, .now, .event: return !isAttributive(expression)
        default: break
        }
        guard !isBlocked(before: expression.span.lowerBound), !isBlocked(behind: expression.span.upperBound) else { return false }
        if isAttributive(expression) { return leadsToOccasion(behind: expression.span.upperBound) }
        return isFine(expression) || standsAlone(expression)
    }

    /// Where the expression's words end with what belongs to them: a part of the day, a bracket.
    private func end(behind offset: Int) -> Int {
        var at = offset
        if text.isAt(at, " "), let word = words.word(.partOfDay, at: at + 1, in: text) { return word.end }
        if let word = words.word(.partOfDay, at: at, in: text) { at = word.end }
        if text.isAt(at, "(") {
            var end = at + 1
            while end < text.codes.count, end - at < 16, !text.isAt(end, ")\n") { end += 1 }
            if text.isAt(end, ")") { at = end + 1 }
        }
        return at
    }

    private func isBlocked(before offset: Int) -> Bool {
        var at = offset
        while text.isAt(at - 1, " ") { at -= 1 }
        return words.endsWith(.blocksBefore, at: at, in: text)
    }

    private func isBlocked(behind offset: Int) -> Bool {
        var at = end(behind: offset)
        if text.isAt(at, " ") { at += 1 }
        return words.word(.blocksBehind, at: at, in: text) != nil
    }

    /// Whether it belongs to the noun behind it.
    private func isAttributive(_ expression: TemporalExpression) -> Bool {
        let at = end(behind: expression.span.upperBound)
        return text.hasWordBreaks ? text.isAt(at, "'’") : text.isAt(at, "的")
    }

    /// Whether an occasion follows before the clause ends.
    private func leadsToOccasion(behind offset: Int) -> Bool {
        var at = offset
        while at < text.codes.count, at < offset + Self.reach, !text.isAt(at, ",。;:!?、\n") {
            if words.occasion(at: at, in: text) != nil || words.word(.speaking, at: at, in: text) != nil { return true }
            at += 1
        }
        return false
    }

    /// Whether it tells a day, which hardly belongs to a thing.
    private func isFine(_ expression: TemporalExpression) -> Bool {
        switch expression.meaning {
        case .date(_, nil, nil): return false
        default: if text.hasWordBreaks { return true }
        }
        switch expression.meaning {
        case .date(_, _, let day): return day != nil
        case .month(_, let day): return day != nil
        case .days, .daysFromPrinting, .weekday, .weekdays, .later(_, .day), .ago: return true
        default: return false
        }
    }

    private func isHead(_ offset: Int) -> Bool { offset == 0 || text.isAt(offset - 1, "\n") || text.isAt(offset - 2, ".!?") }
    private func isCue(endingAt offset: Int) -> Bool { cueEnds.contains(offset) }

    /// Whether a comma, a preposition, a speaker or an occasion follows, or a preposition stands before.
    private func standsAlone(_ expression: TemporalExpression) -> Bool {
        let at = end(behind: expression.span.upperBound)
        if text.hasWordBreaks {
            let before = expression.span.lowerBound
            return anchors.contains(at + 1) || isHead(before) && text.isAt(at, ",") || isCue(endingAt: before - 1)
        }
        if at >= text.codes.count || text.isAt(at, ",，\n:") || anchors.contains(at) { return true }
        return words.word(.preposition, at: at, in: text) != nil
    }
}
