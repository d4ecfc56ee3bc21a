/// A day of the Gregorian calendar, as people write it: what a date is wherever one is read, counted or printed.
///
///     CivilDay(first: "2024-02")           // 2024-02-01
///     CivilDay(last: "2024-02")            // 2024-02-29
///     CivilDay(2024, 2, 29)?.day(after: 1) // 2024-03-01
///
/// Whatever reads, counts or prints days stands on this one type; times of day and the many ways in which pages write dates are their
/// readers' own.
///
/// Years go from 1 to 9999; the calendar is taken to have been the same always (proleptic, as ISO 8601 has it).
public struct CivilDay: Sendable, Hashable, Comparable {
    /// Year, month and day as one number, 20240702, which orders as days do.
    public let number: Int32

    /// The year.
    public var year: Int { Int(number / 10_000) }
    /// The month, from 1.
    public var month: Int { Int(number / 100 % 100) }
    /// The day of the month, from 1.
    public var day: Int { Int(number % 100) }

    /// A day that the calendar has; nil where it has none such.
    public init?(_ year: Int, _ month: Int, _ day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), (1...Self.length(of: month, in: year)).contains(day) else { return nil }
        number = Int32(year * 10_000 + month * 100 + day)
    }

    /// A day from its number; nil where that is none.
    public init?(number: Int32) { self.init(Int(number / 10_000), Int(number / 100 % 100), Int(number % 100)) }

    /// The first day that an ISO 8601 date names: of `2024` the 1st of January, of `2024-04` the 1st of April.
    ///
    /// Whatever follows the day, such as a time, is left aside; nil where there is no such date.
    public init?(first text: some StringProtocol) {
        guard let parts = Self.parts(of: text) else { return nil }
        self.init(parts.year, parts.month ?? 1, parts.day ?? 1)
    }

    /// The last day that an ISO 8601 date names: of `2024` the 31st of December.
    public init?(last text: some StringProtocol) {
        guard let parts = Self.parts(of: text) else { return nil }
        let month = parts.month ?? 12
        guard (1...12).contains(month) else { return nil }
        self.init(parts.year, month, parts.day ?? Self.length(of: month, in: parts.year))
    }

    /// The year, the month and the day that an ISO 8601 date names, as far as it does, whether the calendar has them or not; nil where a
    /// text is written in another way.
    public static func parts(of text: some StringProtocol) -> (year: Int, month: Int?, day: Int?)? {
        let date = text.prefix { $0 != "T" && $0 != " " }
        let parts = date.split(separator: "-", omittingEmptySubsequences: false)
        let numbers = parts.compactMap { part in part.allSatisfy { $0.isASCII && $0.isNumber } ? Int(part) : nil }
        guard numbers.count == parts.count, (1...3).contains(numbers.count), (1...9999).contains(numbers[0]) else { return nil }
        return (numbers[0], numbers.count > 1 ? numbers[1] : nil, numbers.count > 2 ? numbers[2] : nil)
    }

    /// How many days a month has.
    public static func length(of month: Int, in year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// The earlier day is the lesser.
    public static func < (a: CivilDay, b: CivilDay) -> Bool { a.number < b.number }
}

/// Counted days. Method: Howard Hinnant, chrono-compatible low-level date algorithms (2013).
extension CivilDay {
    /// The day that is so many behind 1970-01-01, or before it; nil outside the years that there are.
    public init?(daysSinceEpoch days: Int) {
        let z = days + 719_468
        let era = (z >= 0 ? z : z - 146_096) / 146_097
        let dayOfEra = z - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let m = (5 * dayOfYear + 2) / 153
        let month = m < 10 ? m + 3 : m - 9
        self.init(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * m + 2) / 5 + 1)
    }

    /// How many days lie between 1970-01-01 and this one; negative before it.
    public var daysSinceEpoch: Int { Self.daysSinceEpoch(year, month, day) }

    /// The same of a date that the calendar may not have: its day is counted from the month's first.
    public static func daysSinceEpoch(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let y = month <= 2 ? year - 1 : year
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let era = (y >= 0 ? y : y - 399) / 400
        let yearOfEra = y - era * 400
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// The day so many days behind this one.
    public func day(after days: Int) -> CivilDay? { CivilDay(daysSinceEpoch: daysSinceEpoch + days) }
}

extension CivilDay: CustomStringConvertible {
    /// `2024-04-16`.
    public var description: String { Self.text(year, month, day) }

    /// A date in the form of ISO 8601, `2024`, `2024-04` or `2024-04-16`, as it was read, whether the calendar has it or not.
    public static func text(_ year: Int, _ month: Int? = nil, _ day: Int? = nil) -> String {
        ([String(year)] + [month, day].compactMap { $0.map(twoDigits) }).joined(separator: "-")
    }

    /// A number below 100 as clocks and calendars write it: 07.
    public static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
