/// One way of writing when, as a value: its name, its parts, what they mean, and an example that a test reads.
struct DateRule: Sendable {
    /// Its name, as records tell it.
    let name: String
    /// A passage whose words between ⟦ and ⟧ it reads, and what they are on a page that was printed on 12 February 2025, a Wednesday; nil
    /// where they alone tell no date.
    let example: (passage: String, date: String?)
    /// What it is made of.
    let pattern: DatePattern
    /// What the parts mean; nil where they mean nothing.
    let meaning: @Sendable (DateParts) -> DateMeaning?

    init(
        _ name: String, _ passage: String, _ date: String?, _ pattern: DatePattern,
        _ meaning: @escaping @Sendable (DateParts) -> DateMeaning?
    ) {
        (self.name, example, self.pattern, self.meaning) = (name, (passage, date), pattern, meaning)
    }
}

/// A language's words and ways of writing when.
struct DateLanguage: Sendable {
    let words: DateWords
    /// Whether its words have blanks between them.
    let hasWordBreaks: Bool
    /// In the order in which they are tried; the first that reads something has it.
    let rules: [DateRule]
    /// The places of the rules that can read something at a scalar, by that scalar; figures apart, at which any may.
    private let byBeginning: [UInt32: [Int]]

    init(words: DateWords, hasWordBreaks: Bool, rules: [DateRule]) {
        (self.words, self.hasWordBreaks, self.rules) = (words, hasWordBreaks, rules)
        byBeginning = rules.enumerated().reduce(into: [:]) { places, rule in
            for scalar in rule.element.pattern.beginnings(with: words) { places[scalar, default: []].append(rule.offset) }
        }
    }

    /// The language of a text by its BCP 47 tag; nil where dates are read in none such.
    static func of(_ tag: String?) -> DateLanguage? {
        guard let tag = tag?.lowercased() else { return nil }
        return tag.hasPrefix("zh") ? .chinese : tag.hasPrefix("en") ? .english : nil
    }

    /// All expressions of a text that begin before an offset, in its order; none overlaps another, and the name of an event goes before what
    /// it holds.
    func expressions(in text: DateText, to end: Int? = nil, events: [DatedEvent] = []) -> [TemporalExpression] {
        let names = EventNames(events)
        var found: [TemporalExpression] = []
        var at = 0
        while at < min(end ?? .max, text.codes.count) {
            guard let expression = names.expression(at: at, in: text) ?? expression(at: at, in: text) else {
                at += 1
                continue
            }
            found.append(expression)
            at = expression.span.upperBound
        }
        return found
    }

    private func expression(at offset: Int, in text: DateText) -> TemporalExpression? {
        let places: [Int]
        if text.isDigit(offset) {
            guard !text.isDigit(offset - 1) else { return nil }
            places = Array(rules.indices)
        } else if let found = byBeginning[text.codes[offset]], !hasWordBreaks || !text.isLetter(offset - 1) {
            places = found
        } else {
            return nil
        }
        for place in places {
            let rule = rules[place]
            var caught = DateParts()
            guard let end = rule.pattern.end(at: offset, in: text, with: words, into: &caught), end > offset,
                let meaning = rule.meaning(caught)
            else { continue }
            return TemporalExpression(span: offset..<end, meaning: meaning, rule: rule.name)
        }
        return nil
    }
}
