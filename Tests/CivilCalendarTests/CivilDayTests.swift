import Testing

@testable import CivilCalendar

@Suite("Days of the calendar")
struct CivilDayTests {
    @Test("a count of days leads to the day and back, over leap years and centuries")
    func counting() throws {
        #expect(CivilDay(1970, 1, 1)?.daysSinceEpoch == 0)
        #expect(CivilDay(2000, 3, 1)?.daysSinceEpoch == 11_017)
        var day = try #require(CivilDay(1, 1, 1))
        #expect(day.day(after: -1) == nil)
        var count = day.daysSinceEpoch
        // Every day there is follows the one before it.
        var months = 0
        while let next = day.day(after: 1) {
            count += 1
            guard next.daysSinceEpoch == count, next > day else {
                Issue.record("\(next) behind \(day)")
                return
            }
            if next.day == 1 { months += 1 } else if next.day != day.day + 1 { Issue.record("\(next) behind \(day)") }
            day = next
        }
        #expect(day.description == "9999-12-31" && months == 9999 * 12 - 1)
    }

    @Test(
        "a date names its first and last day; what the calendar does not have, and what is written otherwise, names none",
        arguments: [
            ("2024", "2024-01-01", "2024-12-31"), ("2024-02", "2024-02-01", "2024-02-29"), ("2023-2", "2023-02-01", "2023-02-28"),
            ("1900-02", "1900-02-01", "1900-02-28"), ("2000-02", "2000-02-01", "2000-02-29"), ("2024-04-16", "2024-04-16", "2024-04-16"),
            ("2024-04-16T10:32:00+08:00", "2024-04-16", "2024-04-16"), ("2024-02-30", nil, nil), ("2023-13", nil, nil),
            ("2024-00", nil, nil),
            ("0", nil, nil), ("10000", nil, nil), ("soon", nil, nil), ("", nil, nil), ("2024-", nil, nil), ("2024-1-1-1", nil, nil),
            ("-1", nil, nil),
            ("２０２４", nil, nil), ("99999999999999999999", nil, nil),
        ] as [(String, String?, String?)])
    func reading(text: String, first: String?, last: String?) {
        #expect(CivilDay(first: text)?.description == first)
        #expect(CivilDay(last: text)?.description == last)
    }

    @Test("a day is its number, and dates are printed as they were read")
    func printing() {
        #expect(CivilDay(number: 20_240_229)?.description == "2024-02-29")
        #expect(CivilDay(number: 20_230_229) == nil && CivilDay(number: 0) == nil && CivilDay(number: -20_240_101) == nil)
        #expect(CivilDay.text(2024) == "2024" && CivilDay.text(2024, 4) == "2024-04" && CivilDay.text(2024, 2, 31) == "2024-02-31")
    }
}
