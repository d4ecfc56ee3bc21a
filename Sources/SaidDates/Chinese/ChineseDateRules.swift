extension DateLanguage {
    /// Chinese in both scripts.
    static let chinese = DateLanguage(
        words: .chinese, hasWordBreaks: false, rules: chineseDays + chineseMonths + chineseYears + chineseRelative + chineseVague)

    /// Days that figures name.
    private static let chineseDays: [DateRule] = [
        DateRule(
            "days-of-year", "⟦2024年7月4日至6日⟧，会议举行。", "2024-07-04/2024-07-06",
            [
                .year, "年", .month, "月", .day, .maybe([.word(.dayMark)]), .either([["至"], ["到"], ["-"], ["—"], ["~"]]),
                .maybe([.secondMonth, "月"]), .secondDay, .word(.dayMark),
            ]
        ) { $0.days(.given($0.year ?? 0)) },
        DateRule("day-of-year", "⟦2024年4月16日⟧，林越表示。", "2024-04-16", [.year, "年", .month, "月", .day, .word(.dayMark)]) {
            .date(.given($0.year ?? 0), month: $0.month, day: $0.day)
        },
        DateRule(
            "day-of-republic", "⟦民國113年4月16日⟧，林越表示。", "2024-04-16",
            [.word(.era), .count, "年", .month, "月", .day, .word(.dayMark)]
        ) { .date(.given(1911 + ($0.count ?? 0)), month: $0.month, day: $0.day) },
        DateRule("iso-day", "⟦2024-04-16⟧ 林越表示。", "2024-04-16", [.year, "-", .month, "-", .day]) {
            .date(.given($0.year ?? 0), month: $0.month, day: $0.day)
        },
        DateRule("compact-day", "（来源：白塔证券⟦20240416⟧）", "2024-04-16", [.compactDay]) {
            .date(.given($0.year ?? 0), month: $0.month, day: $0.day)
        },
        DateRule("slashed-day", "⟦2024/4/16⟧ 林越表示。", "2024-04-16", [.year, "/", .month, "/", .day]) {
            .date(.given($0.year ?? 0), month: $0.month, day: $0.day)
        },
        DateRule("day-of-relative-year", "⟦去年7月4日⟧，林越表示。", "2024-07-04", [.word(.year), .month, "月", .day, .word(.dayMark)]) {
            .date(.fromPrinting($0[.year] ?? 0), month: $0.month, day: $0.day)
        },
        DateRule("day-of-same-year", "⟦同年7月4日⟧，林越表示。", nil, [.word(.sameYear), .month, "月", .day, .word(.dayMark)]) {
            .date(.same, month: $0.month, day: $0.day)
        },
        DateRule(
            "days-of-month", "⟦2月10日至11日⟧，会议举行。", "2025-02-10/2025-02-11",
            [
                .month, "月", .day, .maybe([.word(.dayMark)]), .either([["至"], ["到"], ["-"], ["—"], ["~"]]), .maybe([.secondMonth, "月"]),
                .secondDay, .word(.dayMark),
            ]
        ) { $0.days(.untold) },
        DateRule("day-of-month", "⟦四月十六日⟧，林越表示。", "2024-04-16", [.month, "月", .day, .word(.dayMark)]) {
            .date(.untold, month: $0.month, day: $0.day)
        },
        DateRule("day-of-relative-month", "⟦上月16日⟧，林越表示。", "2025-01-16", [.word(.month), .day, .word(.dayMark)]) {
            .month($0[.month] ?? 0, day: $0.day)
        },
    ]

    /// Months and seasons, quarters and halves of years.
    private static let chineseMonths: [DateRule] = [
        DateRule("month-of-year", "⟦二〇二四年四月⟧，林越表示。", "2024-04", [.year, "年", .month, .word(.monthMark), .maybe([.word(.monthPart)])]) {
            .date(.given($0.year ?? 0), month: $0.month)
        },
        DateRule("month-of-republic", "⟦民國113年4月⟧，林越表示。", "2024-04", [.word(.era), .count, "年", .month, .word(.monthMark)]) {
            .date(.given(1911 + ($0.count ?? 0)), month: $0.month)
        },
        DateRule("season-of-year", "⟦2024年春天⟧，林越表示。", "2024-21", [.year, "年", .word(.season)]) {
            .season($0[.season] ?? 0, .given($0.year ?? 0))
        },
        DateRule("quarter-of-year", "⟦2024年第三季度⟧，林越表示。", "2024-07/2024-09", [.year, "年", .word(.quarter)]) {
            $0.quarter(.given($0.year ?? 0))
        },
        DateRule("half-of-year", "⟦2024年上半年⟧，林越表示。", "2024-01/2024-06", [.year, "年", .word(.half)]) { $0.half(.given($0.year ?? 0)) },
        DateRule(
            "month-of-relative-year", "⟦去年7月⟧，林越表示。", "2024-07", [.word(.year), .month, .word(.monthMark), .maybe([.word(.monthPart)])]
        ) {
            .date(.fromPrinting($0[.year] ?? 0), month: $0.month)
        },
        DateRule("season-of-relative-year", "⟦去年秋天⟧，林越表示。", "2024-23", [.word(.year), .word(.season)]) {
            .season($0[.season] ?? 0, .fromPrinting($0[.year] ?? 0))
        },
        DateRule("quarter-of-relative-year", "⟦去年第三季度⟧，林越表示。", "2024-07/2024-09", [.word(.year), .word(.quarter)]) {
            $0.quarter(.fromPrinting($0[.year] ?? 0))
        },
        DateRule("half-of-relative-year", "⟦去年下半年⟧，林越表示。", "2024-07/2024-12", [.word(.year), .word(.half)]) {
            $0.half(.fromPrinting($0[.year] ?? 0))
        },
        DateRule("month-of-same-year", "⟦同年7月⟧，林越表示。", nil, [.word(.sameYear), .month, .word(.monthMark), .maybe([.word(.monthPart)])]) {
            .date(.same, month: $0.month)
        },
        DateRule("month", "⟦4月底⟧，林越表示。", "2024-04", [.month, .word(.monthMark), .maybe([.word(.monthPart)])]) {
            .date(.untold, month: $0.month)
        },
        DateRule("relative-month", "⟦上个月⟧，林越表示。", "2025-01", [.word(.month)]) { .month($0[.month] ?? 0) },
        DateRule("same-month", "⟦当月⟧，林越表示。", nil, [.word(.sameMonth)]) { _ in .later(0, .month) },
    ]

    /// Years.
    private static let chineseYears: [DateRule] = [
        DateRule("part-of-year", "⟦2024年底⟧，林越表示。", "2024~", [.year, "年", .word(.partOfYear)]) { .partOf(.given($0.year ?? 0)) },
        DateRule("year", "⟦2023年⟧，林越表示。", "2023", [.year, "年"]) { .date(.given($0.year ?? 0)) },
        DateRule("part-of-relative-year", "⟦去年底⟧，林越表示。", "2024~", [.word(.year), .word(.partOfYear)]) {
            .partOf(.fromPrinting($0[.year] ?? 0))
        },
        DateRule("relative-year", "⟦去年⟧，林越表示。", "2024", [.word(.year)]) { .date(.fromPrinting($0[.year] ?? 0)) },
        DateRule("same-year", "⟦同年⟧，林越表示。", nil, [.word(.sameYear)]) { _ in .later(0, .year) },
    ]

    /// Days and weeks counted from elsewhere.
    private static let chineseRelative: [DateRule] = [
        DateRule(
            "weekdays-of-week", "⟦上周三至周五⟧，会议举行。", "2025-02-05/2025-02-07",
            [.word(.week), .word(.weekday), .either([["至"], ["到"], ["-"]]), .secondWeekday]
        ) { $0.weekdays },
        DateRule("weekday-of-week", "⟦上周五⟧，林越表示。", "2025-02-07", [.word(.week), .word(.weekday)]) {
            .weekday($0[.weekday] ?? 0, week: $0[.week])
        },
        DateRule("weekday", "⟦周二⟧，林越表示。", "2025-02-11", [.word(.weekday)]) { .weekday($0[.weekday] ?? 0, week: nil) },
        DateRule("week", "⟦上周⟧，林越表示。", "2025-02-03/2025-02-09", [.word(.week), .either([["周末"], ["周"], ["星期"], ["礼拜"]])]) {
            .week($0[.week] ?? 0)
        },
        DateRule("relative-day", "⟦昨天⟧，林越表示。", "2025-02-11", [.word(.day)]) { .daysFromPrinting($0[.day] ?? 0) },
        DateRule("ago", "⟦三个月前⟧，林越表示。", "2024-11~", [.count, .word(.unit), .word(.ago)]) { $0.ago },
        DateRule("later", "⟦两天后⟧，林越表示。", nil, [.count, .word(.unit), .word(.later)]) { $0.later },
        DateRule("next-day", "⟦次日⟧，林越表示。", nil, [.word(.nextDay)]) { _ in .later(1, .day) },
        DateRule("same-time", "⟦当时⟧，林越表示。", nil, [.word(.sameDay)]) { _ in .later(0, .day) },
        DateRule("day", "林越⟦11日⟧表示。", "2025-02-11", [.day, "日"]) { .date(.untold, day: $0.day) },
    ]

    /// Words that only say before or about when.
    private static let chineseVague: [DateRule] = [
        DateRule("recently", "⟦日前⟧，林越表示。", "2025-02-12~", [.word(.recently)]) { _ in .recently },
        DateRule("earlier", "林越⟦此前⟧表示。", "../2025-02-12", [.word(.earlier)]) { _ in .earlier },
        DateRule("now", "⟦如今⟧，林越表示。", nil, [.word(.now)]) { _ in .now },
    ]
}
