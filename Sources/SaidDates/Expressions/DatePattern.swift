/// The parts that a temporal expression is made of, in order.
///
///     [.year, "年", .month, .word(.monthMark)]   // 2024年4月
///
/// Numbers are read in figures and in words, also such as the calendar does not have: of an impossible date no part is taken for another.
struct DatePattern: Sendable, ExpressibleByArrayLiteral {
    enum Part: Sendable, ExpressibleByStringLiteral {
        /// A year of four figures, or of the Republic behind its era.
        case year
        /// A month by its number.
        case month
        /// A day by its number.
        case day
        /// Another day, to which the first runs.
        case secondDay
        /// Another month, to which the first runs.
        case secondMonth
        /// A day in eight figures.
        case compactDay
        /// Another day of the week, to which the first runs.
        case secondWeekday
        /// A number of things.
        case count
        /// A word of a class, whose number is kept.
        case word(DateWordClass.Kind)
        /// Letters as they stand.
        case text([UInt32])
        /// A part that may be missing.
        case maybe(DatePattern)
        /// One of several.
        case either([DatePattern])

        init(stringLiteral text: String) { self = .text(text.unicodeScalars.map(\.value)) }
    }

    let parts: [Part]

    init(arrayLiteral parts: Part...) { self.parts = parts }
}

/// What the parts of a pattern have caught.
struct DateParts: Sendable {
    var year: Int?
    var month: Int?
    var day: Int?
    var secondDay: Int?
    var secondMonth: Int?
    var count: Int?
    /// The numbers of the words that were caught, by their class.
    var words: [DateWordClass.Kind: Int] = [:]

    /// The number of a word of a class.
    subscript(kind: DateWordClass.Kind) -> Int? { words[kind] }
}

extension DatePattern {
    /// Where the pattern ends if it begins at an offset; the parts that it caught are added.
    func end(at offset: Int, in text: DateText, with words: DateWords, into caught: inout DateParts) -> Int? {
        var at = offset
        for part in parts {
            // Chinese that was typed with blanks, or wrapped, around figures: 1 月 30 日.
            let next = !text.hasWordBreaks && at > offset && text.isAt(at, " \n") ? at + 1 : at
            guard let end = part.end(at: next, in: text, with: words, into: &caught) else { return nil }
            at = end > next ? end : at
        }
        return at
    }
}

extension DatePattern {
    /// The scalars that it can begin with; figures apart.
    func beginnings(with words: DateWords) -> Set<UInt32> {
        var found: Set<UInt32> = []
        for part in parts {
            found.formUnion(part.beginnings(with: words))
            guard case .maybe = part else { break }
        }
        return found
    }
}

extension DatePattern.Part {
    fileprivate func beginnings(with words: DateWords) -> Set<UInt32> {
        switch self {
        case .compactDay: []
        case .year, .month, .secondMonth, .day, .secondDay, .count: words.beginnings(of: .number)
        case .word(let kind): words.beginnings(of: kind)
        case .secondWeekday: words.beginnings(of: .weekday)
        case .text(let codes): Set(codes.prefix(1))
        case .maybe(let pattern): pattern.beginnings(with: words)
        case .either(let patterns): patterns.reduce(into: []) { $0.formUnion($1.beginnings(with: words)) }
        }
    }

    fileprivate func end(at offset: Int, in text: DateText, with words: DateWords, into caught: inout DateParts) -> Int? {
        switch self {
        case .year: number(at: offset, in: text, with: words, as: \.year, years: true, into: &caught)
        case .month: number(at: offset, in: text, with: words, as: \.month, into: &caught)
        case .secondMonth: number(at: offset, in: text, with: words, as: \.secondMonth, into: &caught)
        case .day: number(at: offset, in: text, with: words, as: \.day, into: &caught)
        case .secondDay: number(at: offset, in: text, with: words, as: \.secondDay, into: &caught)
        case .count: number(at: offset, in: text, with: words, as: \.count, to: 199, into: &caught)
        case .word(let kind):
            words.word(kind, at: offset, in: text).map { found in
                caught.words[kind] = found.value
                return found.end
            }
        case .compactDay: compactDay(at: offset, in: text, into: &caught)
        case .secondWeekday:
            words.word(.weekday, at: offset, in: text).map { found in
                caught.secondDay = found.value
                return found.end
            }
        case .text(let codes): text.has(codes, at: offset) ? offset + codes.count : nil
        case .maybe(let pattern): one(of: [pattern, []], at: offset, in: text, with: words, into: &caught)
        case .either(let patterns): one(of: patterns, at: offset, in: text, with: words, into: &caught)
        }
    }

    private func number(
        at offset: Int, in text: DateText, with words: DateWords, as member: WritableKeyPath<DateParts, Int?>, to most: Int = 99,
        years: Bool = false, into caught: inout DateParts
    ) -> Int? {
        guard let number = DateNumber(at: offset, in: text, with: words), years ? number.hasFourFigures : (1...most).contains(number.value)
        else {
            return nil
        }
        caught[keyPath: member] = number.value
        return number.end
    }

    private func compactDay(at offset: Int, in text: DateText, into caught: inout DateParts) -> Int? {
        let end = offset + 8
        guard !text.isDigit(offset - 1), !text.isDigit(end), (offset..<end).allSatisfy(text.isDigit) else { return nil }
        let number = text.codes[offset..<end].reduce(0) { $0 * 10 + Int($1 - 0x30) }
        (caught.year, caught.month, caught.day) = (number / 10_000, number / 100 % 100, number % 100)
        return end
    }

    private func one(
        of patterns: [DatePattern], at offset: Int, in text: DateText, with words: DateWords, into caught: inout DateParts
    ) -> Int? {
        for pattern in patterns {
            var attempt = caught
            if let end = pattern.end(at: offset, in: text, with: words, into: &attempt) {
                caught = attempt
                return end
            }
        }
        return nil
    }
}

/// A number as dates are written with: in figures, in Han characters digit by digit or with tens, or in English words.
struct DateNumber: Sendable {
    let value: Int
    let end: Int
    /// Whether it is written with four figures or characters, as years are.
    let hasFourFigures: Bool

    /// Years that somebody who is quoted in the news can have spoken in.
    static let years = 1900...2099

    init?(at offset: Int, in text: DateText, with words: DateWords) {
        if text.isDigit(offset) {
            guard !text.isDigit(offset - 1), !(text.isAt(offset - 1, ".,") && text.isDigit(offset - 2)) else { return nil }
            var (value, end) = (0, offset)
            while end < offset + 5, text.isDigit(end) {
                value = value * 10 + Int(text.codes[end] - 0x30)
                end += 1
            }
            guard end - offset < 5, !(text.isAt(end, ".") && text.isDigit(end + 1) && end - offset < 3 && !text.hasWordBreaks) else {
                return nil
            }
            (self.value, self.end, hasFourFigures) = (value, end, end - offset == 4)
            return
        }
        guard !text.hasWordBreaks else {
            guard let word = words.word(.number, at: offset, in: text) else { return nil }
            (value, end, hasFourFigures) = (word.value, word.end, false)
            return
        }
        guard words.word(.number, at: offset - 1, in: text) == nil else { return nil }
        var (digits, at): ([Int], Int) = ([], offset)
        while let digit = words.word(.number, at: at, in: text), digits.count < 5 {
            digits.append(digit.value)
            at = digit.end
        }
        guard let value = Self.value(of: digits) else { return nil }
        (self.value, end, hasFourFigures) = (value, at, digits.count == 4 && !digits.contains { $0 > 9 })
    }

    /// 二〇二四 is 2024, 二十六 26, 十六 16, 廿六 26.
    private static func value(of digits: [Int]) -> Int? {
        guard let first = digits.first else { return nil }
        if !digits.contains(where: { $0 > 9 }) {
            return digits.count == 1 || digits.count == 4 ? digits.reduce(0) { $0 * 10 + $1 } : nil
        }
        switch digits.count {
        case 1: return first
        case 2: return first > 9 ? digits[1] < 10 ? first + digits[1] : nil : digits[1] == 10 ? first * 10 : nil
        case 3: return first < 10 && digits[1] == 10 && digits[2] < 10 ? first * 10 + digits[2] : nil
        default: return nil
        }
    }
}
