import CivilCalendar

/// From where a text's dates count: the day of its printing, and the date before.
struct DateAnchor: Sendable {
    /// When the text was printed, as far as it is known.
    let printed: EDTFDate.Point?
    /// The days of events, in the order of their list.
    var events: [EDTFDate] = []
    /// The last date that the text told.
    var previous: EDTFDate?

    /// What an expression means; nil where that cannot be told, is not in the calendar, or begins after the printing.
    func date(of meaning: DateMeaning) -> EDTFDate? {
        guard let date = unchecked(meaning), isPossible(date) else { return nil }
        return date
    }

    /// Whether something can have been said then, going by when it was printed.
    func isPossible(_ date: EDTFDate) -> Bool {
        guard let first = date.first ?? date.last, DateNumber.years.contains(first.year) else { return false }
        guard let last = printed?.last else { return true }
        return first <= last
    }

    private func unchecked(_ meaning: DateMeaning) -> EDTFDate? {
        switch meaning {
        case .date(let year, let month, let day): return date(year, month, day).map { EDTFDate.point($0) }
        case .days(let from, let to, let year): return days(from, to, year)
        case .months(let from, let to, let year): return months(from, to, year)
        case .season(let season, let year): return self.season(season, year)
        case .partOf(let year, _): return partOf(year)
        case .daysFromPrinting(let days): return printed?.day?.day(after: days).map { EDTFDate.point(.init($0)) }
        case .weekday(let weekday, let week): return self.weekday(weekday, week).map { EDTFDate.point(.init($0)) }
        case .weekdays(let from, let to, let week): return weekdays(from, to, week)
        case .week(let week): return self.week(week)
        case .month(let months, let day): return month(months, day).map { EDTFDate.point($0) }
        case .ago(let count, let unit): return ago(count, unit).map { EDTFDate.point($0) }
        case .later(let count, let unit): return later(count, unit)
        case .event(let index): return events.indices.contains(index) ? events[index] : nil
        case .earlier: return printed.flatMap { printed in EDTFDate.between(nil, printed.approximate(false)) }
        case .recently: return printed.map { EDTFDate.point($0.approximate()) }
        case .now: return nil
        }
    }
}

/// Dates of which figures tell a part.
extension DateAnchor {
    private func date(_ year: DateMeaning.Year, _ month: Int?, _ day: Int?) -> EDTFDate.Point? {
        if month == nil, let day { return bareDay(day) }
        guard let year = self.year(year, holding: month.map { ($0, day) }) else { return nil }
        guard let month else { return EDTFDate.Point(year) }
        return EDTFDate.Point(year, day.map { .day(month: month, day: $0) } ?? .month(month))
    }

    /// The year that is meant; where none is told, that of the last such month or day before the printing, or behind the date before.
    ///
    /// - Parameter part: the month and the day that it holds.
    private func year(_ year: DateMeaning.Year, holding part: (month: Int, day: Int?)?) -> Int? {
        switch year {
        case .given(let year): return year
        case .fromPrinting(let years): return printed.map { $0.year + years }
        case .same: return previousPoint?.year
        case .untold:
            guard let part else { return nil }
            guard let end = printed?.last, let printed else { return previousPoint?.year }
            guard printed.month != nil else { return nil }
            let year = end.year
            guard let first = CivilDay(year, part.month, part.day ?? 1) else { return CivilDay(year - 1, part.month, part.day ?? 1)?.year }
            return first <= end ? year : year - 1
        }
    }

    /// The 16th: of the month of the date before, or the last one before the printing.
    private func bareDay(_ day: Int) -> EDTFDate.Point? {
        guard let end = printed?.day else {
            guard let before = previousPoint, let month = before.month else { return nil }
            return EDTFDate.Point(before.year, .day(month: month, day: day))
        }
        if let this = CivilDay(end.year, end.month, day), this <= end { return EDTFDate.Point(this) }
        let before = end.month == 1 ? (end.year - 1, 12) : (end.year, end.month - 1)
        return CivilDay(before.0, before.1, day).map { EDTFDate.Point($0) }
    }

    private func days(_ from: DateMeaning.MonthDay, _ to: DateMeaning.MonthDay, _ year: DateMeaning.Year) -> EDTFDate? {
        guard let begin = date(year, from.month, from.day), let end = date(year, to.month ?? from.month, to.day) else { return nil }
        return EDTFDate.between(begin, end)
    }

    private func months(_ from: Int, _ to: Int, _ year: DateMeaning.Year) -> EDTFDate? {
        guard let year = self.year(year, holding: (from, nil)) else { return nil }
        return EDTFDate.between(EDTFDate.Point(year, .month(from)), EDTFDate.Point(year, .month(to)))
    }

    private func season(_ season: Int, _ year: DateMeaning.Year) -> EDTFDate? {
        guard let year = self.year(year, holding: nil) else { return nil }
        return EDTFDate.Point(year, .season(season)).map { EDTFDate.point($0) }
    }

    private func partOf(_ year: DateMeaning.Year) -> EDTFDate? {
        guard let year = self.year(year, holding: nil) else { return nil }
        return EDTFDate.Point(year, isApproximate: true).map { EDTFDate.point($0) }
    }

    private var previousPoint: EDTFDate.Point? {
        switch previous {
        case .point(let point): point
        case .interval(let from, let to): to ?? from
        case nil: nil
        }
    }
}

/// Dates that are counted.
extension DateAnchor {
    /// Monday is 1; 1970-01-01 was a Thursday.
    private func weekday(of day: CivilDay) -> Int {
        let days = (day.daysSinceEpoch + 3) % 7
        return (days < 0 ? days + 7 : days) + 1
    }

    private func weekday(_ weekday: Int, _ week: Int?) -> CivilDay? {
        guard let printed = printed?.day else { return nil }
        let offset = weekday - self.weekday(of: printed)
        guard let week else { return printed.day(after: offset > 0 ? offset - 7 : offset) }
        return printed.day(after: offset + 7 * week)
    }

    private func weekdays(_ from: Int, _ to: Int, _ week: Int) -> EDTFDate? {
        guard let begin = weekday(from, week), let end = weekday(to, week) else { return nil }
        return EDTFDate.between(.init(begin), .init(end))
    }

    private func week(_ week: Int) -> EDTFDate? {
        guard let printed = printed?.day, week <= 0, let monday = weekday(1, week) else { return nil }
        let sunday = monday.day(after: 6) ?? monday
        let end = min(sunday, printed)
        return monday == end ? .point(.init(end)) : EDTFDate.between(.init(monday), .init(end))
    }

    private func month(_ months: Int, _ day: Int?) -> EDTFDate.Point? {
        guard let printed, let month = printed.month else { return nil }
        let count = printed.year * 12 + month - 1 + months
        let part = count % 12 + 1
        return EDTFDate.Point(count / 12, day.map { .day(month: part, day: $0) } ?? .month(part))
    }

    private func ago(_ count: Int, _ unit: DateMeaning.Unit) -> EDTFDate.Point? {
        switch unit {
        case .day: printed?.day?.day(after: -count).map { EDTFDate.Point($0) }
        case .week: printed?.day?.day(after: -7 * count).map { EDTFDate.Point($0, isApproximate: true) }
        case .month: month(-count, nil)?.approximate()
        case .year: printed.flatMap { EDTFDate.Point($0.year - count, isApproximate: true) }
        }
    }

    private func later(_ count: Int, _ unit: DateMeaning.Unit) -> EDTFDate? {
        guard let previous else { return nil }
        if count == 0, unit == .day { return previous }
        guard let point = previousPoint else { return nil }
        switch unit {
        case .day, .week:
            return point.day?.day(after: unit == .week ? 7 * count : count).map { EDTFDate.point(.init($0, isApproximate: unit == .week)) }
        case .month:
            guard let month = point.month else { return nil }
            let number = point.year * 12 + month - 1 + count
            return EDTFDate.Point(number / 12, .month(number % 12 + 1), isApproximate: count > 0).map { EDTFDate.point($0) }
        case .year: return EDTFDate.Point(point.year + count, isApproximate: count > 0).map { EDTFDate.point($0) }
        }
    }
}
