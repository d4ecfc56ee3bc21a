/// Dates as pages write them, read into ISO 8601.
enum DateLine {
    /// The first date in a text, with its time and zone where they stand beside it; nil where there is none.
    ///
    ///     2024年7月2日 10:32 · 2024-07-02T10:32:00+08:00 · 2005.08.26 05:39 · July 2, 2024 · Tue, 02 Jul 2024 10:32:00 GMT
    static func date(in text: some StringProtocol) -> String? {
        let text = String(text.prefix(400))
        let numbers = #/(19[89]\d|20[0-4]\d)\s?[-年/.]\s?(1[0-2]|0?[1-9])\s?[-月/.]\s?(3[01]|[12]\d|0?[1-9])(?!\d)\s?日?/#
        if let match = text.firstMatch(of: numbers), let year = Int(match.1), let month = Int(match.2), let day = Int(match.3) {
            return iso(year, month, day) + time(behind: text[match.range.upperBound...])
        }
        let dayFirst = #/\b(3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?\s+([A-Z][a-z]{2,8})\.?,?\s+(19[89]\d|20[0-4]\d)/#
        if let match = text.firstMatch(of: dayFirst), let day = Int(match.1), let month = month(match.2), let year = Int(match.3) {
            return iso(year, month, day) + time(behind: text[match.range.upperBound...])
        }
        let monthFirst = #/\b([A-Z][a-z]{2,8})\.?\s+(3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?,?\s+(19[89]\d|20[0-4]\d)/#
        if let match = text.firstMatch(of: monthFirst), let month = month(match.1), let day = Int(match.2), let year = Int(match.3) {
            return iso(year, month, day) + time(behind: text[match.range.upperBound...])
        }
        return nil
    }

    /// Whether a short block is a date line: little else beside a date, a source and a time.
    static func isDateLine(_ text: String) -> Bool {
        text.count < 90 && date(in: text) != nil && !text.contains { "。！？”」".contains($0) }
    }

    private static func iso(_ year: Int, _ month: Int, _ day: Int) -> String {
        "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
    }

    /// `T10:32:00+08:00` for what stands directly behind a date, or nothing.
    private static func time(behind rest: Substring) -> String {
        let clock = #/^[T\s,]{0,4}([01]?\d|2[0-3])[:：]([0-5]\d)(?:[:：]([0-5]\d))?(?:\.\d+)?\s?(Z|GMT|[+-]\d\d:?\d\d)?/#
        guard let match = rest.firstMatch(of: clock) else { return "" }
        let hour = match.1.count == 1 ? "0\(match.1)" : String(match.1)
        var zone = match.4.map(String.init) ?? ""
        if zone == "GMT" { zone = "Z" }
        if zone.count == 5 { zone.insert(":", at: zone.index(zone.startIndex, offsetBy: 3)) }
        return "T\(hour):\(match.2):\(match.3.map(String.init) ?? "00")\(zone)"
    }

    private static func month(_ name: Substring) -> Int? {
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
            .firstIndex { name.lowercased().hasPrefix($0) }.map { $0 + 1 }
    }
}
