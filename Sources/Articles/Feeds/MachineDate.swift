import CivilCalendar

/// Dates as feeds and agency files write them, read into ISO 8601 with the zone where one is given.
///
///     Tue, 02 Jul 2024 10:32:00 +0800 · 2024-07-02T10:32:00.000Z · 20240702T103200+0800 · 20240702
enum MachineDate {
    /// The date; nil where the text is none. What is no machine's form is tried as a person's (`DateLine`).
    static func iso(_ text: String?) -> String? {
        guard let text = text?.folded, !text.isEmpty else { return nil }
        return rfc822(text) ?? basic(text) ?? extended(text) ?? DateLine.date(in: text)
    }

    /// The date in UTC: an item of a feed carries an instant, in whatever zone its server happens to run, and every feed reader
    /// gives it in UTC. A date without a zone stays as it is.
    static func utc(_ text: String?) -> String? {
        guard let date = iso(text) else { return nil }
        guard
            let match = date.wholeMatch(of: #/(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)([+-])(\d\d):(\d\d)/#),
            let year = Int(match.1), let month = Int(match.2), let day = Int(match.3), let hour = Int(match.4), let minute = Int(match.5),
            let hours = Int(match.8), let minutes = Int(match.9)
        else { return date }
        let ahead = (hours * 60 + minutes) * (match.7 == "-" ? -1 : 1)
        let time = hour * 60 + minute - ahead
        let shift = (time - (time < 0 ? 1439 : 0)) / 1440
        let clock = time - shift * 1440
        guard let day = CivilDay(daysSinceEpoch: CivilDay.daysSinceEpoch(year, month, day) + shift) else { return date }
        return "\(day)T\(CivilDay.twoDigits(clock / 60)):\(CivilDay.twoDigits(clock % 60)):\(match.6)Z"
    }

    private static func extended(_ text: String) -> String? {
        guard
            let match = text.wholeMatch(
                of: #/(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d))?(?:[.,]\d+)?\s?(Z|[+-]\d\d:?\d\d)?)?/#)
        else { return nil }
        return date(
            Int(match.1), Int(match.2), Int(match.3), hour: match.4.flatMap { Int($0) }, minute: match.5.flatMap { Int($0) },
            second: match.6.flatMap { Int($0) }, zone: match.7.flatMap(zone))
    }

    private static func basic(_ text: String) -> String? {
        guard let match = text.wholeMatch(of: #/(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?(Z|[+-]\d\d:?\d\d)?)?/#) else { return nil }
        return date(
            Int(match.1), Int(match.2), Int(match.3), hour: match.4.flatMap { Int($0) }, minute: match.5.flatMap { Int($0) },
            second: match.6.flatMap { Int($0) }, zone: match.7.flatMap(zone))
    }

    private static func rfc822(_ text: String) -> String? {
        guard
            let match = text.wholeMatch(
                of:
                    #/(?:[A-Za-z]{3,9},?\s+)?(\d{1,2})[ -]([A-Za-z]{3,9})\.?[ -](\d{4}|\d\d),?(?:\s+(\d{1,2}):(\d\d)(?::(\d\d))?(?:\.\d+)?\s*([A-Za-z]{1,5}|[+-]\d\d:?\d\d)?)?.*/#
            ), let month = months.firstIndex(of: match.2.prefix(3).lowercased()), let year = Int(match.3)
        else { return nil }
        return date(
            year < 70 ? year + 2000 : (year < 100 ? year + 1900 : year), month + 1, Int(match.1), hour: match.4.flatMap { Int($0) },
            minute: match.5.flatMap { Int($0) }, second: match.6.flatMap { Int($0) }, zone: match.7.flatMap(zone))
    }

    private static func date(_ year: Int?, _ month: Int?, _ day: Int?, hour: Int?, minute: Int?, second: Int?, zone: String?) -> String? {
        guard let year, let month, let day, (1...12).contains(month), (1...31).contains(day), (1900...2200).contains(year) else {
            return nil
        }
        let date = CivilDay.text(year, month, day)
        guard let hour, let minute, hour < 24, minute < 60, second ?? 0 < 61 else { return date }
        return date + "T" + [hour, minute, second ?? 0].map(CivilDay.twoDigits).joined(separator: ":") + (zone ?? "")
    }

    /// `Z` or `+08:00`; nil for a name that is not among those that RFC 822 gives.
    private static func zone(_ text: Substring) -> String? {
        if text.first == "+" || text.first == "-" {
            return text.count == 5 ? "\(text.prefix(3)):\(text.suffix(2))" : String(text)
        }
        return zones[text.uppercased()]
    }

    private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
    private static let zones = [
        "Z": "Z", "UT": "Z", "UTC": "Z", "GMT": "Z", "EST": "-05:00", "EDT": "-04:00", "CST": "-06:00", "CDT": "-05:00",
        "MST": "-07:00", "MDT": "-06:00", "PST": "-08:00", "PDT": "-07:00",
    ]
}
