/// A day of the Gregorian calendar.
public struct Day: Sendable, Hashable, Comparable {
    /// Year, month and day as one number, 20240702, which orders as days do.
    public let number: Int32

    private init(number: Int32) { self.number = number }

    /// A day from its number as a column stores it; 0 is none.
    init?(stored number: Int32) {
        guard number != 0 else { return nil }
        self.number = number
    }

    /// The first day that an ISO 8601 date names: of `2024` the 1st of January, of `2024-04` the 1st of April.
    ///
    /// Whatever follows the day, such as a time, is left aside; nil where there is no such date.
    public init?(first text: some StringProtocol) { self.init(text, missing: (1, 1)) }

    /// The last day that an ISO 8601 date names: of `2024` the 31st of December.
    public init?(last text: some StringProtocol) { self.init(text, missing: (12, 31)) }

    private init?(_ text: some StringProtocol, missing: (month: Int32, day: Int32)) {
        guard let numbers = Self.numbers(in: text) else { return nil }
        let month = numbers.count > 1 ? numbers[1] : missing.month
        guard (1...12).contains(month) else { return nil }
        let length = Self.length(of: month, in: numbers[0])
        let day = numbers.count > 2 ? numbers[2] : min(missing.day, length)
        guard (1...length).contains(day) else { return nil }
        number = numbers[0] * 10000 + month * 100 + day
    }

    /// What is wrong with a text that is no day.
    public static func mistake(in text: String) -> DateMistake {
        numbers(in: text).map { $0.count > 1 } == true ? .notInCalendar(text) : .noDate(text)
    }

    /// The year, the month and the day, as far as they are there.
    private static func numbers(in text: some StringProtocol) -> [Int32]? {
        let date = text.prefix { $0 != "T" && $0 != " " }
        let parts = date.split(separator: "-", omittingEmptySubsequences: false)
        let numbers = parts.compactMap { part in part.allSatisfy { $0.isASCII && $0.isNumber } ? Int32(part) : nil }
        guard numbers.count == parts.count, (1...3).contains(numbers.count), (1...9999).contains(numbers[0]) else { return nil }
        return numbers
    }

    private static func length(of month: Int32, in year: Int32) -> Int32 {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// The earlier day is the lesser.
    public static func < (a: Day, b: Day) -> Bool { a.number < b.number }
}

extension Day: CustomStringConvertible {
    /// `2024-04-16`.
    public var description: String {
        func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(number / 10000)-\(two(number / 100 % 100))-\(two(number % 100))"
    }
}
