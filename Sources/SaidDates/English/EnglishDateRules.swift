extension DateLanguage {
    /// English, American and British.
    static let english = DateLanguage(
        words: .english, hasWordBreaks: true, rules: englishDays + englishMonths + englishRelative + englishYears + englishVague)

    /// A day's number, with or without `th`.
    private static let day: DatePattern.Part = .either([[.day, .word(.dayMark)], [.day]])

    /// Days that figures name.
    private static let englishDays: [DateRule] = [
        DateRule(
            "days-of-year", "The fair ran on ⟦July 4-6, 2024⟧.", "2024-07-04/2024-07-06",
            [.word(.monthName), " ", .day, .either([["-"], ["–"], [" to "], [" and "]]), .secondDay, .maybe([","]), " ", .year]
        ) { $0.named.days(.given($0.year ?? 0)) },
        DateRule(
            "day-of-year", "On ⟦April 16th, 2024⟧, Lin said so.", "2024-04-16", [.word(.monthName), " ", day, .maybe([","]), " ", .year]
        ) {
            .date(.given($0.year ?? 0), month: $0[.monthName], day: $0.day)
        },
        DateRule(
            "day-before-month-of-year", "On ⟦16 April 2024⟧, Lin said so.", "2024-04-16",
            [day, " ", .maybe(["of "]), .word(.monthName), .maybe([","]), " ", .year]
        ) { .date(.given($0.year ?? 0), month: $0[.monthName], day: $0.day) },
        DateRule("iso-day", "Lin, ⟦2024-04-16⟧, said so.", "2024-04-16", [.year, "-", .month, "-", .day]) {
            .date(.given($0.year ?? 0), month: $0.month, day: $0.day)
        },
        DateRule(
            "days-of-month", "On ⟦February 10-11⟧ they met.", "2025-02-10/2025-02-11",
            [.word(.monthName), " ", .day, .either([["-"], ["–"]]), .secondDay]
        ) {
            $0.named.days(.untold)
        },
        DateRule(
            "day-of-relative-year", "On ⟦July 4 last year⟧, Lin said so.", "2024-07-04",
            [.word(.monthName), " ", day, " ", .word(.week), " year"]
        ) {
            .date(.fromPrinting($0[.week] ?? 0), month: $0[.monthName], day: $0.day)
        },
        DateRule("day-of-month", "On ⟦April 16⟧, Lin said so.", "2024-04-16", [.word(.monthName), " ", day]) {
            .date(.untold, month: $0[.monthName], day: $0.day)
        },
        DateRule("day-before-month", "On ⟦16 April⟧, Lin said so.", "2024-04-16", [day, " ", .maybe(["of "]), .word(.monthName)]) {
            .date(.untold, month: $0[.monthName], day: $0.day)
        },
    ]

    /// Months and seasons, quarters and halves of years.
    private static let englishMonths: [DateRule] = [
        DateRule(
            "month-of-year", "⟦In April 2024⟧, Lin said so.", "2024-04",
            [.maybe(["in "]), .word(.monthName), .maybe([","]), " ", .maybe(["of "]), .year]
        ) {
            .date(.given($0.year ?? 0), month: $0[.monthName])
        },
        DateRule(
            "month-of-relative-year", "⟦In July last year⟧, Lin said so.", "2024-07",
            [.maybe(["in "]), .word(.monthName), " ", .maybe(["of "]), .word(.week), " year"]
        ) {
            .date(.fromPrinting($0[.week] ?? 0), month: $0[.monthName])
        },
        DateRule("last-month-of-name", "Lin said so ⟦last July⟧.", "2024-07", ["last ", .word(.monthName)]) {
            .date(.untold, month: $0[.monthName])
        },
        DateRule("month", "⟦In July⟧, Lin said so.", "2024-07", ["in ", .maybe([.word(.partOfYear), " "]), .word(.monthName)]) {
            .date(.untold, month: $0[.monthName])
        },
        DateRule("season-of-year", "In the ⟦spring of 2024⟧, Lin said so.", "2024-21", [.word(.season), " ", .maybe(["of "]), .year]) {
            .season($0[.season] ?? 0, .given($0.year ?? 0))
        },
        DateRule(
            "quarter-of-year", "In the ⟦third quarter of 2024⟧, Lin said so.", "2024-07/2024-09",
            [.word(.quarter), " ", .maybe(["of "]), .year]
        ) { $0.quarter(.given($0.year ?? 0)) },
        DateRule(
            "half-of-year", "In the ⟦first half of 2024⟧, Lin said so.", "2024-01/2024-06", [.word(.half), " ", .maybe(["of "]), .year]
        ) { $0.half(.given($0.year ?? 0)) },
    ]

    /// Days, weeks, months and years counted from elsewhere.
    private static let englishRelative: [DateRule] = [
        DateRule("weekday-of-week", "⟦Last Friday⟧, Lin said so.", "2025-02-07", [.word(.week), " ", .word(.weekday)]) { $0.passedWeekday },
        DateRule("weekday", "Lin said so on ⟦Tuesday⟧.", "2025-02-11", [.word(.weekday)]) { .weekday($0[.weekday] ?? 0, week: nil) },
        DateRule("relative-day", "Lin said so ⟦yesterday⟧.", "2025-02-11", [.word(.day)]) { .daysFromPrinting($0[.day] ?? 0) },
        DateRule("earlier-this", "Lin said so ⟦earlier this year⟧.", "2025", ["earlier this ", .either([["year"]])]) { _ in
            .date(.fromPrinting(0))
        },
        DateRule("earlier-this-month", "Lin said so ⟦earlier this month⟧.", "2025-02", ["earlier this month"]) { _ in .month(0) },
        DateRule("earlier-this-week", "Lin said so ⟦earlier this week⟧.", "2025-02-10/2025-02-12", ["earlier this week"]) { _ in .week(0) },
        DateRule("week", "Lin said so ⟦last week⟧.", "2025-02-03/2025-02-09", [.word(.week), " ", .either([["week"], ["weekend"]])]) {
            .week($0[.week] ?? 0)
        },
        DateRule("relative-month", "Lin said so ⟦last month⟧.", "2025-01", [.word(.week), " month"]) { .month($0[.week] ?? 0) },
        DateRule("part-of-relative-year", "Lin said so ⟦late last year⟧.", "2024~", [.word(.partOfYear), " ", .word(.week), " year"]) {
            .partOf(.fromPrinting($0[.week] ?? 0))
        },
        DateRule("relative-year", "Lin said so ⟦last year⟧.", "2024", [.word(.week), " year"]) { .date(.fromPrinting($0[.week] ?? 0)) },
        DateRule("ago", "Lin said so ⟦three months ago⟧.", "2024-11~", [.count, " ", .word(.unit), " ", .word(.ago)]) { $0.ago },
        DateRule("later", "⟦Two days later⟧, Lin said so.", nil, [.count, " ", .word(.unit), " later"]) { $0.later },
        DateRule("next-day", "⟦The next day⟧, Lin said so.", nil, [.word(.nextDay)]) { _ in .later(1, .day) },
        DateRule("same-time", "Lin said so ⟦at the time⟧.", nil, [.word(.sameDay)]) { _ in .later(0, .day) },
        DateRule("same-month", "⟦That month⟧, Lin said so.", nil, [.word(.sameMonth)]) { _ in .later(0, .month) },
        DateRule("same-year", "⟦That year⟧, Lin said so.", nil, [.word(.sameYear)]) { _ in .later(0, .year) },
    ]

    /// Years.
    private static let englishYears: [DateRule] = [
        DateRule("part-of-year", "In ⟦late 2024⟧, Lin said so.", "2024~", [.word(.partOfYear), .maybe([" "]), .year]) {
            .partOf(.given($0.year ?? 0))
        },
        DateRule("year", "⟦In 2023⟧, Lin said so.", "2023", ["in ", .year]) { .date(.given($0.year ?? 0)) },
    ]

    /// Words that only say before or about when.
    private static let englishVague: [DateRule] = [
        DateRule("recently", "Lin ⟦recently⟧ said so.", "2025-02-12~", [.word(.recently)]) { _ in .recently },
        DateRule("earlier", "Lin ⟦previously⟧ said so.", "../2025-02-12", [.word(.earlier)]) { _ in .earlier },
        DateRule("now", "⟦Now⟧ Lin says so.", nil, [.word(.now)]) { _ in .now },
    ]
}

extension DateParts {
    /// The same with the month that is named as its number.
    fileprivate var named: DateParts {
        var parts = self
        parts.month = self[.monthName]
        return parts
    }

    /// *Last Friday* is the one that passed, in whichever week; *this Friday* that of the week of printing.
    fileprivate var passedWeekday: DateMeaning? {
        guard let weekday = self[.weekday], let week = self[.week] else { return nil }
        return .weekday(weekday, week: week < 0 ? nil : week)
    }
}
