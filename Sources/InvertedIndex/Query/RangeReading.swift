import ChineseScript

/// The part of the language of queries that stands behind the name of a column.
///
///     range = [ ">=" | "<=" | ">" | "<" ] value | [ value ] ".." [ "<" ] [ value ]
///
/// A day may be a month or a year: `2024-04` is all its days, `>2024-04` what comes behind them. `..<` leaves the last value out. Signs may
/// be wide ones, and ≥ and ≤.
struct RangeReading {
    let kind: IndexSchema.Kind

    /// The range that a text means.
    func range(_ text: String) throws(QueryMistake) -> ColumnRange {
        let text = Self.narrow(text)
        for (sign, isLower, isIncluded) in Self.signs where text.hasPrefix(sign) {
            let part = try values(String(text.dropFirst(sign.count)))
            // What includes a month includes all its days, and what leaves it out leaves all out.
            let value = isLower == isIncluded ? part.first : part.last
            let bound = ColumnRange.Bound(value: value, isIncluded: isIncluded)
            return isLower ? ColumnRange(lower: bound, upper: nil) : ColumnRange(lower: nil, upper: bound)
        }
        guard let dots = text.firstRange(of: "..") else {
            let part = try values(text)
            return ColumnRange(from: part.first, to: part.last)
        }
        let (from, rest) = (String(text[..<dots.lowerBound]), text[dots.upperBound...])
        let isOpen = rest.first == "<"
        let to = String(isOpen ? rest.dropFirst() : rest)
        // Two dots alone, or `..<`, bound nothing.
        guard !from.isEmpty || !to.isEmpty, !isOpen || !to.isEmpty else { throw mistake(in: text) }
        var range = ColumnRange()
        if !from.isEmpty { range.lower = ColumnRange.Bound(value: try values(from).first, isIncluded: true) }
        if !to.isEmpty {
            let part = try values(to)
            range.upper = ColumnRange.Bound(value: isOpen ? part.first : part.last, isIncluded: !isOpen)
        }
        return range
    }

    /// The range from a value on, or up to one: what stands behind the name of a bound, as `after:`.
    func range(from text: String) throws(QueryMistake) -> ColumnRange { ColumnRange(from: try values(Self.narrow(text)).first) }

    /// The range up to a value.
    func range(to text: String) throws(QueryMistake) -> ColumnRange { ColumnRange(to: try values(Self.narrow(text)).last) }

    /// The longest first.
    private static let signs: [(sign: String, isLower: Bool, isIncluded: Bool)] = [
        (">=", true, true), ("≥", true, true), ("<=", false, true), ("≤", false, true), (">", true, false), ("<", false, false),
    ]

    private static func narrow(_ text: String) -> String {
        var narrow = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { narrow.append(Unicode.Scalar(ChineseScript.halfWidth(scalar.value)) ?? scalar) }
        return String(narrow)
    }

    /// The first and the last value that a text names.
    private func values(_ text: String) throws(QueryMistake) -> (first: ColumnValue, last: ColumnValue) {
        switch kind {
        case .day:
            guard let first = ColumnValue.firstDay(of: text), let last = ColumnValue.lastDay(of: text) else { throw mistake(in: text) }
            return (first, last)
        case .number(let places):
            do throws(NumberMistake) {
                let number = try places.number(in: text)
                return (.number(number), .number(number))
            } catch {
                throw .number(error)
            }
        case .text, .keyword: throw mistake(in: text)
        }
    }

    private func mistake(in text: String) -> QueryMistake {
        if case .number(let places) = kind { .number(.noNumber(text, within: places.range)) } else { .date(DateMistake(in: text)) }
    }
}

extension FixedPoint {
    /// The number that a text writes in decimal digits, a fraction behind a point.
    ///
    /// - Throws: where it is none, or none of the range.
    public func number(in text: String) throws(NumberMistake) -> Double {
        let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
        guard digits.first?.isNumber == true, digits.allSatisfy({ $0.isASCII && $0.isNumber || $0 == "." }), let number = Double(text)
        else {
            throw .noNumber(text, within: range)
        }
        guard range.contains(number) else { throw .outside(text, range) }
        return number
    }
}
