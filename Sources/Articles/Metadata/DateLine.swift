/// Dates as pages write them, read into ISO 8601.
enum DateLine {
    /// The first date in a text, with its time and zone where they stand beside it; nil where there is none.
    ///
    ///     2024年7月2日 10:32 · 2024-07-02T10:32:00+08:00 · 2005.08.26 05:39 · July 2, 2024 · Tue, 02 Jul 2024 10:32:00 GMT
    static func date(in text: some StringProtocol) -> String? {
        let bytes = Array(text.utf8.prefix(1200))
        return Moment.first(in: bytes.span)?.iso
    }
}
