import CivilCalendar

/// A date as a page writes it, with its time and zone where they stand beside it.
struct Moment: Hashable {
    /// Nil where the page leaves it out (07-02 10:32).
    var year: Int?
    var month: Int
    var day: Int
    var hour: Int?
    var minute = 0
    var second = 0
    /// `Z` or `+08:00`.
    var zone: String?
    /// The bytes that it was read from.
    var start: Int
    var end: Int

    /// ISO 8601; nil without a year.
    var iso: String? {
        guard let year else { return nil }
        let date = CivilDay.text(year, month, day)
        guard let hour else { return date }
        return date + "T" + [hour, minute, second].map(CivilDay.twoDigits).joined(separator: ":") + (zone ?? "")
    }
}

extension Moment {
    /// The first date in a text, at or behind a position; nil where there is none. O(n).
    ///
    ///     2024年7月2日 10:32 · 2024-07-02T10:32:00+08:00 · 2005.08.2605:39 · July 2, 2024 · Tue, 02 Jul 2024 10:32:00 GMT
    ///
    /// - Parameter allowsMissingYear: whether 07-02 10:32 and 7月2日 10:32 are dates, which only a page can complete.
    static func first(in text: Span<UInt8>, from start: Int = 0, allowsMissingYear: Bool = false) -> Moment? {
        var i = start
        while i < text.count {
            let byte = text[i]
            if isDigit(byte), i == 0 || !isDigit(text[i - 1]) {
                if let found = numeric(in: text, at: i) ?? dayFirst(in: text, at: i) { return found }
                if allowsMissingYear, let found = yearless(in: text, at: i) { return found }
                while i < text.count, isDigit(text[i]) { i += 1 }
                continue
            }
            if byte >= 0x41, byte <= 0x5A, i == 0 || !isLetter(text[i - 1]), let found = monthFirst(in: text, at: i) { return found }
            i += 1
        }
        return nil
    }

    /// 2024-07-02, 2024年7月2日, 2024/7/2, 2024.07.02, 2005.08.2605:39.
    private static func numeric(in text: Span<UInt8>, at start: Int) -> Moment? {
        guard let (year, afterYear) = number(in: text, at: start, digits: 4...4), (1980...2049).contains(year),
            let (separator, monthStart) = separator(in: text, at: afterYear, [.year, .dash, .slash, .dot]),
            let (month, afterMonth) = number(in: text, at: monthStart, digits: 1...2), (1...12).contains(month),
            let (second, dayStart) = self.separator(in: text, at: afterMonth, separator == .year ? [.month] : [separator]),
            let (day, afterDay) = number(in: text, at: dayStart, digits: 1...2, runsOn: true), (1...31).contains(day)
        else { return nil }
        var end = afterDay
        if end < text.count, isDigit(text[end]), clock(in: text, at: end) == nil { return nil }
        if second == .month, let (_, next) = self.separator(in: text, at: end, [.day]) { end = next }
        return Moment(year: year, month: month, day: day, start: start, end: end).withTime(in: text)
    }

    /// 07-02 10:32 and 7月2日 10:32, with the time that makes them dates.
    private static func yearless(in text: Span<UInt8>, at start: Int) -> Moment? {
        guard let (month, afterMonth) = number(in: text, at: start, digits: 1...2), (1...12).contains(month),
            let (first, dayStart) = separator(in: text, at: afterMonth, [.month, .dash, .slash]),
            let (day, afterDay) = number(in: text, at: dayStart, digits: 1...2, runsOn: true), (1...31).contains(day)
        else { return nil }
        var end = afterDay
        if end < text.count, isDigit(text[end]), clock(in: text, at: end) == nil { return nil }
        if first == .month {
            guard let (_, next) = separator(in: text, at: end, [.day]) else { return nil }
            end = next
        }
        let moment = Moment(year: nil, month: month, day: day, start: start, end: end).withTime(in: text)
        return moment.hour == nil ? nil : moment
    }

    /// 2 July 2024, 02 Jul 2024 10:32:00 GMT.
    private static func dayFirst(in text: Span<UInt8>, at start: Int) -> Moment? {
        guard let (day, afterDay) = number(in: text, at: start, digits: 1...2), (1...31).contains(day) else { return nil }
        let nameStart = skip(in: text, at: ordinal(in: text, at: afterDay))
        guard let (month, afterMonth) = month(in: text, at: nameStart),
            let (year, end) = number(in: text, at: skip(in: text, at: afterMonth), digits: 4...4), (1980...2049).contains(year)
        else { return nil }
        return Moment(year: year, month: month, day: day, start: start, end: end).withTime(in: text)
    }

    /// July 2, 2024.
    private static func monthFirst(in text: Span<UInt8>, at start: Int) -> Moment? {
        guard let (month, afterMonth) = month(in: text, at: start),
            let (day, afterDay) = number(in: text, at: skip(in: text, at: afterMonth), digits: 1...2), (1...31).contains(day),
            let (year, end) = number(in: text, at: skip(in: text, at: ordinal(in: text, at: afterDay)), digits: 4...4),
            (1980...2049).contains(year)
        else { return nil }
        return Moment(year: year, month: month, day: day, start: start, end: end).withTime(in: text)
    }

    // MARK: Times

    private func withTime(in text: Span<UInt8>) -> Moment {
        var i = end
        let limit = min(text.count, end + 24)
        // What may stand between a date and its time: spaces, commas, T, "at", a weekday in Chinese.
        while i < limit {
            let byte = text[i]
            if byte <= 0x20 || byte == 0x2C || byte == 0x54 || byte == 0x7C {
                i += 1
            } else if byte >= 0xE0 || byte == 0xC2 {
                i += byte == 0xC2 ? 2 : 3
            } else if i + 1 < limit, text[i] == 0x61, text[i + 1] == 0x74 {  // at
                i += 2
            } else {
                break
            }
        }
        guard let time = Self.clock(in: text, at: i) else { return self }
        var moment = self
        moment.hour = time.hour
        moment.minute = time.minute
        moment.second = time.second
        moment.zone = time.zone
        moment.end = time.end
        return moment
    }

    private static func clock(
        in text: Span<UInt8>, at start: Int
    ) -> (hour: Int, minute: Int, second: Int, zone: String?, end: Int)? {
        guard var (hour, i) = number(in: text, at: start, digits: 1...2), hour < 24, let colon = colon(in: text, at: i),
            let (minute, afterMinute) = number(in: text, at: colon, digits: 2...2, runsOn: true), minute < 60
        else { return nil }
        var second = 0
        i = matches("分", in: text, at: afterMinute) ? afterMinute + 3 : afterMinute
        if let (value, end) = number(in: text, at: i, digits: 1...2), value < 60, matches("秒", in: text, at: end) {
            second = value
            i = end + 3
        }
        if let next = self.colon(in: text, at: i), let (value, end) = number(in: text, at: next, digits: 2...2), value < 60 {
            second = value
            i = end
            if i < text.count, text[i] == 0x2E, let (_, end) = number(in: text, at: i + 1, digits: 1...9) { i = end }
        }
        let behind = i < text.count && text[i] == 0x20 ? i + 1 : i
        if behind + 1 < text.count, text[behind + 1] | 0x20 == 0x6D {  // am, pm
            if text[behind] | 0x20 == 0x70, hour < 12 { hour += 12 }
            if text[behind] | 0x20 == 0x61, hour == 12 { hour = 0 }
        }
        let (zone, end) = zone(in: text, at: behind)
        return (hour, minute, second, zone, zone == nil ? i : end)
    }

    /// `Z`, `GMT`, `+08:00`, `+0800`.
    private static func zone(in text: Span<UInt8>, at i: Int) -> (String?, Int) {
        guard i < text.count else { return (nil, i) }
        if text[i] == 0x5A { return ("Z", i + 1) }
        for name: StaticString in ["GMT", "UTC"] where matches(name, in: text, at: i) { return ("Z", i + 3) }
        guard text[i] == 0x2B || text[i] == 0x2D, let (hours, afterHours) = number(in: text, at: i + 1, digits: 2...2, runsOn: true),
            hours <= 14
        else { return (nil, i) }
        let minuteStart = afterHours < text.count && text[afterHours] == 0x3A ? afterHours + 1 : afterHours
        guard let (minutes, end) = number(in: text, at: minuteStart, digits: 2...2), minutes < 60 else { return (nil, i) }
        let sign = text[i] == 0x2B ? "+" : "-"
        return ("\(sign)\(CivilDay.twoDigits(hours)):\(CivilDay.twoDigits(minutes))", end)
    }

    // MARK: Pieces

    private enum Separator { case year, month, day, dash, slash, dot }

    /// One of the separators, with a space on either side; its kind and what is behind.
    private static func separator(in text: Span<UInt8>, at start: Int, _ allowed: [Separator]) -> (Separator, Int)? {
        var i = start
        if i < text.count, text[i] == 0x20 { i += 1 }
        for separator in allowed {
            let mark: StaticString =
                switch separator {
                case .year: "年"
                case .month: "月"
                case .day: "日"
                case .dash: "-"
                case .slash: "/"
                case .dot: "."
                }
            guard matches(mark, in: text, at: i) else { continue }
            i += mark.utf8CodeUnitCount
            if separator != .day, i < text.count, text[i] == 0x20 { i += 1 }
            return (separator, i)
        }
        return nil
    }

    /// What is behind the sign between hours and minutes: 10:32, 10时32分.
    private static func colon(in text: Span<UInt8>, at i: Int) -> Int? {
        if i < text.count, text[i] == 0x3A { return i + 1 }
        return ["：", "时", "時", "点", "點"].contains { matches($0, in: text, at: i) } ? i + 3 : nil
    }

    /// Digits as a number; `runsOn` allows more digits behind.
    private static func number(
        in text: Span<UInt8>, at start: Int, digits: ClosedRange<Int>, runsOn: Bool = false
    ) -> (Int, Int)? {
        var value = 0
        var i = start
        while i < text.count, i - start < digits.upperBound, isDigit(text[i]) {
            value = value * 10 + Int(text[i] - 0x30)
            i += 1
        }
        guard i - start >= digits.lowerBound else { return nil }
        if !runsOn, i < text.count, isDigit(text[i]) { return nil }
        return (value, i)
    }

    /// An English month by its name or first three letters.
    private static func month(in text: Span<UInt8>, at start: Int) -> (Int, Int)? {
        var end = start
        while end < text.count, isLetter(text[end]) { end += 1 }
        guard end - start >= 3, end - start <= 9 else { return nil }
        var name = ""
        for i in start..<end { name.unicodeScalars.append(Unicode.Scalar(text[i] | 0x20)) }
        let months = [
            "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        ]
        guard let month = months.firstIndex(where: { $0 == name || $0.prefix(3) == name || $0 == "september" && name == "sept" }) else {
            return nil
        }
        return (month + 1, end < text.count && text[end] == 0x2E ? end + 1 : end)
    }

    /// Past spaces and commas.
    private static func skip(in text: Span<UInt8>, at start: Int) -> Int {
        var i = start
        while i < text.count, text[i] == 0x20 || text[i] == 0x2C { i += 1 }
        return i
    }

    /// Past st, nd, rd, th.
    private static func ordinal(in text: Span<UInt8>, at i: Int) -> Int {
        for ending: StaticString in ["st", "nd", "rd", "th"] where matches(ending, in: text, at: i) { return i + 2 }
        return i
    }

    private static func matches(_ mark: StaticString, in text: Span<UInt8>, at start: Int) -> Bool {
        guard start + mark.utf8CodeUnitCount <= text.count else { return false }
        return mark.withUTF8Buffer { mark in
            for i in mark.indices where text[start + i] != mark[i] { return false }
            return true
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    private static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }
}
