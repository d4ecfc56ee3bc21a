/// What parts mean that several languages have.
extension DateParts {
    /// From one day to another.
    func days(_ year: DateMeaning.Year) -> DateMeaning? {
        guard let month, let day, let secondDay else { return nil }
        return .days(from: .init(month: month, day: day), to: .init(month: secondMonth ?? month, day: secondDay), year)
    }

    /// From one day of a week to another.
    var weekdays: DateMeaning? {
        guard let from = self[.weekday], let secondDay, let week = self[.week] else { return nil }
        return .weekdays(from: from, to: secondDay, week: week)
    }

    /// The months of a quarter.
    func quarter(_ year: DateMeaning.Year) -> DateMeaning? {
        self[.quarter].map { .months(from: 3 * $0 - 2, to: 3 * $0, year) }
    }

    /// The months of a half.
    func half(_ year: DateMeaning.Year) -> DateMeaning? { self[.half].map { .months(from: 6 * $0 - 5, to: 6 * $0, year) } }

    /// So much before the printing.
    var ago: DateMeaning? {
        guard let count, let unit = self[.unit].flatMap(DateMeaning.Unit.init) else { return nil }
        return .ago(count, unit)
    }

    /// So much behind the date before.
    var later: DateMeaning? {
        guard let count, let unit = self[.unit].flatMap(DateMeaning.Unit.init) else { return nil }
        return .later(count, unit)
    }
}
