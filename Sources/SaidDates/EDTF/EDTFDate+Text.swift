import CivilCalendar

extension EDTFDate.Point: LosslessStringConvertible {
    /// Reads `2024`, `2024-04`, `2024-21` or `2024-04-16`, each also with `~` behind it; nil for anything else.
    public init?(_ text: String) {
        let isApproximate = text.hasSuffix("~")
        let parts = text.dropLast(isApproximate ? 1 : 0).split(separator: "-", omittingEmptySubsequences: false)
        guard (1...3).contains(parts.count), parts[0].utf8.count == 4, parts.dropFirst().allSatisfy({ $0.utf8.count == 2 }) else {
            return nil
        }
        let numbers = parts.compactMap { part in part.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(part) : nil }
        guard numbers.count == parts.count else { return nil }
        let part: Part =
            switch numbers.count {
            case 1: .year
            case 2: numbers[1] > 20 ? .season(numbers[1]) : .month(numbers[1])
            default: .day(month: numbers[1], day: numbers[2])
            }
        self.init(numbers[0], part, isApproximate: isApproximate)
    }

    /// As EDTF writes it.
    public var description: String {
        let year = String(repeating: "0", count: 4 - String(year).count) + String(year)
        let date =
            switch part {
            case .year: year
            case .season(let number): "\(year)-\(number)"
            case .month(let month): "\(year)-\(CivilDay.twoDigits(month))"
            case .day(let month, let day): "\(year)-\(CivilDay.twoDigits(month))-\(CivilDay.twoDigits(day))"
            }
        return date + (isApproximate ? "~" : "")
    }
}

extension EDTFDate: LosslessStringConvertible {
    private static let open = ".."

    /// Reads a date of the part of EDTF that is written here; nil for anything else, for a day that the calendar does not have, and for an
    /// interval that ends before it begins or is open on both sides.
    public init?(_ text: String) {
        let sides = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        switch sides.count {
        case 1:
            guard let point = Point(text) else { return nil }
            self = .point(point)
        case 2:
            let (from, to) = (Point(sides[0]), Point(sides[1]))
            guard from != nil || sides[0] == Self.open, to != nil || sides[1] == Self.open, let date = Self.between(from, to) else {
                return nil
            }
            self = date
        default: return nil
        }
    }

    /// All from one stretch to another; nil where both sides are open or the second lies before the first.
    public static func between(_ from: Point?, _ to: Point?) -> EDTFDate? {
        guard from != nil || to != nil else { return nil }
        if let begin = from?.first, let end = to?.last, end < begin { return nil }
        return .interval(from: from, to: to)
    }

    /// As EDTF writes it.
    public var description: String {
        switch self {
        case .point(let point): point.description
        case .interval(let from, let to): "\(from?.description ?? Self.open)/\(to?.description ?? Self.open)"
        }
    }
}
