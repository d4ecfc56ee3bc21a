import Records

/// Shows how far long work has come, on stderr: a bar that is written over on a terminal, else a plain line now and then.
///
///     reading ━━━━━━━━━━━━━━━━──────── 6,412/10,000 articles  1,285/s  3 s left
final class ProgressLine {
    private let what: String
    private let unit: String
    private let onTerminal = Terminal.errorColumns != nil
    private let started = ContinuousClock.now
    /// When the first step was told, and how far it was: what was made ready before does not slow the rate.
    private var first: (time: ContinuousClock.Instant, done: Int)?
    private var lastShown: ContinuousClock.Instant?
    private var isShown = false

    /// A line that says what is done, and of what.
    init(_ what: String, unit: String) {
        self.what = what
        self.unit = unit
    }

    /// Shows a step; most calls between two shown ones cost a clock reading.
    ///
    /// Nothing is shown of work that is done within a moment.
    func show(_ done: Int, of total: Int) {
        let now = ContinuousClock.now
        let first = first ?? (now, done)
        self.first = first
        let pause: Duration = onTerminal ? .milliseconds(100) : .seconds(5)
        guard now - (lastShown ?? started) >= pause else { return }
        lastShown = now
        isShown = true
        let line = Self.line(
            what, done, of: total, unit: unit, since: first.done, after: first.time.duration(to: now).seconds,
            columns: Terminal.errorColumns)
        StandardError.writeRaw(onTerminal ? "\r\u{1B}[K\(line)" : line + "\n")
    }

    /// Takes the line away, so that what follows starts on a clean one.
    func clear() {
        if onTerminal, isShown { StandardError.writeRaw("\r\u{1B}[K") }
        isShown = false
    }

    /// The text of a step.
    ///
    /// - Parameters:
    ///   - before: how many were done when the clock was started.
    ///   - seconds: how long ago that was.
    ///   - columns: how wide the terminal is: a line that it broke could not be written over. Nil where it is none, for a line without
    ///     a bar.
    static func line(
        _ what: String, _ done: Int, of total: Int, unit: String, since before: Int = 0, after seconds: Double, columns: Int?
    ) -> String {
        let rate = Double(done - before) / max(seconds, 0.001)
        var line = " \(grouped(done))/\(grouped(total)) \(unit)"
        if seconds >= 0.5, done > before {
            line += "  " + Catalogue.rate(rate >= 10 ? grouped(Int(rate)) : "\(Double(Int(rate * 10)) / 10)")
            if done < total { line += "  " + Catalogue.remaining(remaining(Double(total - done) / rate)) }
        }
        guard let columns else { return what + line }
        let length = min(widest, columns - 2 - TextWidth.columns(of: what + line))
        guard length >= 4 else { return TextWidth.truncated(what + line, to: columns - 1) }
        let filled = total > 0 ? length * min(done, total) / total : 0
        return what + " " + String(repeating: "━", count: filled) + String(repeating: "─", count: length - filled) + line
    }

    /// How many columns the bar takes at most.
    private static let widest = 24

    private static func remaining(_ seconds: Double) -> String {
        let seconds = Int(seconds) + 1
        if seconds < 60 { return Catalogue.seconds("\(seconds)") }
        return seconds < 3600
            ? Catalogue.minutes("\(seconds / 60)", "\(seconds % 60)") : Catalogue.hours("\(seconds / 3600)", "\(seconds / 60 % 60)")
    }

    private static func grouped(_ number: Int) -> String {
        var digits = Array(String(number))
        for place in stride(from: digits.count - 3, to: 0, by: -3) { digits.insert(",", at: place) }
        return String(digits)
    }
}

extension Duration {
    /// As a number of seconds.
    var seconds: Double {
        Double(components.seconds) + Double(components.attoseconds) * 1e-18
    }
}
