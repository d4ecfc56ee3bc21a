public import CivilCalendar

/// A date in the Extended Date/Time Format (EDTF, ISO 8601-2), with what is known and no more.
///
///     EDTFDate("2024-04-16")                // a day
///     EDTFDate("2024-04")                   // a month
///     EDTFDate("2024-21")                   // spring of 2024
///     EDTFDate("2023-06~")                  // about June 2023
///     EDTFDate("2024-07-04/2024-07-06")     // from one day to another
///     EDTFDate("../2025-02-12")             // not after 12 February 2025
///
/// Read and written are the parts of levels 0 and 1 that dates of saying need: years of four figures, months, days, seasons from 21 to
/// 24, `~` behind a date, intervals with an open side. Two dates are equal when they are written alike.
public enum EDTFDate: Sendable, Hashable {
    /// One stretch of the calendar.
    case point(Point)
    /// All from one stretch to another; an open side is nil, and one of them is not.
    case interval(from: Point?, to: Point?)

    /// A day, a month, a season or a year.
    public struct Point: Sendable, Hashable {
        /// How much of a year is known.
        public enum Part: Sendable, Hashable {
            /// All of it.
            case year
            /// A season, from 21 (spring) to 24 (winter).
            case season(Int)
            /// A month, from 1.
            case month(Int)
            /// A day of a month, both from 1.
            case day(month: Int, day: Int)
        }

        /// The year, from 1 to 9999.
        public let year: Int
        /// What of it.
        public let part: Part
        /// Whether it is only about then.
        public let isApproximate: Bool

        /// A stretch that the calendar has; nil where it has none such.
        public init?(_ year: Int, _ part: Part = .year, isApproximate: Bool = false) {
            let isThere =
                switch part {
                case .year: true
                case .season(let number): (21...24).contains(number)
                case .month(let month): (1...12).contains(month)
                case .day(let month, let day): CivilDay(year, month, day) != nil
                }
            guard isThere, (1...9999).contains(year) else { return nil }
            (self.year, self.part, self.isApproximate) = (year, part, isApproximate)
        }

        /// A day.
        public init(_ day: CivilDay, isApproximate: Bool = false) {
            (year, part, self.isApproximate) = (day.year, .day(month: day.month, day: day.day), isApproximate)
        }
    }
}

extension EDTFDate.Point {
    /// The month, where it is known.
    public var month: Int? {
        switch part {
        case .month(let month), .day(let month, _): month
        case .year, .season: nil
        }
    }

    /// The day, where it is known.
    public var day: CivilDay? {
        guard case .day(let month, let day) = part else { return nil }
        return CivilDay(year, month, day)
    }

    /// The same, with or without `~`.
    public func approximate(_ isApproximate: Bool = true) -> Self { Self(year, part, isApproximate: isApproximate) ?? self }

    /// The first day that it can mean; a season begins with its first month, winter in December.
    public var first: CivilDay? {
        switch part {
        case .year: CivilDay(year, 1, 1)
        case .season(let number): CivilDay(year, 3 * (number - 20), 1)
        case .month(let month): CivilDay(year, month, 1)
        case .day(let month, let day): CivilDay(year, month, day)
        }
    }

    /// The last day that it can mean; winter ends in February of the year behind.
    public var last: CivilDay? {
        switch part {
        case .year: CivilDay(year, 12, 31)
        case .season(24): CivilDay(last: CivilDay.text(year + 1, 2))
        case .season(let number): CivilDay(last: CivilDay.text(year, 3 * (number - 20) + 2))
        case .month(let month): CivilDay(last: CivilDay.text(year, month))
        case .day(let month, let day): CivilDay(year, month, day)
        }
    }
}

extension EDTFDate {
    /// The first day that it can mean; nil where nothing bounds it.
    public var first: CivilDay? {
        switch self {
        case .point(let point): point.first
        case .interval(let from, _): from?.first
        }
    }

    /// The last day that it can mean; nil where nothing bounds it.
    public var last: CivilDay? {
        switch self {
        case .point(let point): point.last
        case .interval(_, let to): to?.last
        }
    }

    /// Whether it is only about then.
    public var isApproximate: Bool {
        switch self {
        case .point(let point): point.isApproximate
        case .interval(let from, let to): from?.isApproximate ?? false || to?.isApproximate ?? false
        }
    }

    /// Whether the whole of it lies before the whole of another: only then are two dates in order. What is only about then is in no order.
    public func isSurelyBefore(_ other: EDTFDate) -> Bool {
        guard !isApproximate, !other.isApproximate, let last, let first = other.first else { return false }
        return last < first
    }
}
