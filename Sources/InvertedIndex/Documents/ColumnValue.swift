public import CivilCalendar

/// What a document has in a column.
public enum ColumnValue: Sendable, Hashable {
    /// A day.
    case day(CivilDay)
    /// A number.
    case number(Double)
}

extension ColumnValue {
    /// The first day that an ISO 8601 date names (`CivilDay`), as a value; nil where it names none.
    public static func firstDay(of date: some StringProtocol) -> ColumnValue? { CivilDay(first: date).map(day) }

    /// The last day that it names.
    public static func lastDay(of date: some StringProtocol) -> ColumnValue? { CivilDay(last: date).map(day) }
}

extension ColumnValue: Comparable {
    /// The lesser number or the earlier day; days come before numbers, which no column mixes.
    public static func < (a: ColumnValue, b: ColumnValue) -> Bool {
        switch (a, b) {
        case (.day(let a), .day(let b)): a < b
        case (.number(let a), .number(let b)): a < b
        case (.day, .number): true
        case (.number, .day): false
        }
    }
}

extension ColumnValue: CustomStringConvertible {
    /// As queries write it: `2024-04-16`, `0.9`.
    public var description: String {
        switch self {
        case .day(let day): day.description
        case .number(let number): number == number.rounded() && abs(number) < 1e15 ? "\(Int(number))" : "\(number)"
        }
    }
}

/// The values of a column between two, either of which may be missing: everything that has a value.
public struct ColumnRange: Sendable, Hashable {
    /// Where a range begins or ends.
    public struct Bound: Sendable, Hashable {
        /// The value.
        public var value: ColumnValue
        /// Whether it is part of the range itself.
        public var isIncluded: Bool

        /// A bound.
        public init(value: ColumnValue, isIncluded: Bool) {
            self.value = value
            self.isIncluded = isIncluded
        }
    }

    /// Where it begins; nil where nothing is too small.
    public var lower: Bound?
    /// Where it ends; nil where nothing is too great.
    public var upper: Bound?

    /// From one bound to another.
    public init(lower: Bound?, upper: Bound?) {
        self.lower = lower
        self.upper = upper
    }

    /// A closed range.
    public init(from first: ColumnValue? = nil, to last: ColumnValue? = nil) {
        self.init(
            lower: first.map { Bound(value: $0, isIncluded: true) }, upper: last.map { Bound(value: $0, isIncluded: true) })
    }
}

extension ColumnRange: CustomStringConvertible {
    /// As queries write it behind the name of a field: `>=0.9`, `0.5..0.9`, `0.5..<0.9`.
    public var description: String {
        switch (lower, upper) {
        case (nil, nil): ".."
        case (let lower?, nil): (lower.isIncluded ? ">=" : ">") + "\(lower.value)"
        case (nil, let upper?): (upper.isIncluded ? "<=" : "<") + "\(upper.value)"
        case (let lower?, let upper?): lower == upper ? "\(lower.value)" : "\(lower.value)..\(upper.isIncluded ? "" : "<")\(upper.value)"
        }
    }
}

/// How values lie in a column: as whole numbers of four bytes that order as the values do. A day is its `number`, 20240702, a
/// number its multiples of the last place (`FixedPoint`). A document without a value has the least number of all, which no value has.
extension IndexSchema.Kind {
    /// What stands for no value.
    static let missing = Int32.min

    /// The value as the column keeps it; nil where it is none of this kind.
    func code(of value: ColumnValue) -> Int32? {
        switch (self, value) {
        case (.day, .day(let day)): day.number
        case (.number(let places), .number(let number)): places.units(of: number)
        default: nil
        }
    }

    /// Reads back what `code` gave; nil where there is no value.
    func value(of code: Int32) -> ColumnValue? {
        guard code != Self.missing else { return nil }
        return switch self {
        case .day: CivilDay(number: code).map(ColumnValue.day)
        case .number(let places): .number(places.number(units: code))
        case .text, .keyword: nil
        }
    }

    /// What the values of a range are kept as; nil where there are none.
    func codes(in range: ColumnRange) -> ClosedRange<Int32>? {
        let (least, greatest) = (Self.missing + 1, Int32.max)
        guard let first = range.lower.map(first) ?? Double(least), let last = range.upper.map(last) ?? Double(greatest) else { return nil }
        guard first <= last, first <= Double(greatest), last >= Double(least) else { return nil }
        return Int32(max(first, Double(least)))...Int32(min(last, Double(greatest)))
    }

    private func first(from bound: ColumnRange.Bound) -> Double? {
        switch (self, bound.value) {
        case (.day, .day(let day)): Double(day.number) + (bound.isIncluded ? 0 : 1)
        case (.number(let places), .number(let number)): places.first(from: number, isIncluded: bound.isIncluded)
        default: nil
        }
    }

    private func last(to bound: ColumnRange.Bound) -> Double? {
        switch (self, bound.value) {
        case (.day, .day(let day)): Double(day.number) - (bound.isIncluded ? 0 : 1)
        case (.number(let places), .number(let number)): places.last(to: number, isIncluded: bound.isIncluded)
        default: nil
        }
    }
}
