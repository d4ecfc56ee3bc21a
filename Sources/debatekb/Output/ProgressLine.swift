import KnowledgeBase

/// Shows how far long work has come, on stderr: one line that is written over on a terminal, else a line now and then.
final class ProgressLine {
    private let onTerminal = Terminal.errorStreamIsTerminal
    private let started = ContinuousClock.now
    private var lastShown: ContinuousClock.Instant?

    /// Shows a step; most calls between two shown ones cost a clock reading.
    func show(_ done: Int, of total: Int, _ what: String) {
        let now = ContinuousClock.now
        let pause: Duration = onTerminal ? .milliseconds(80) : .seconds(5)
        guard done == total || lastShown.map({ now - $0 >= pause }) ?? onTerminal else { return }
        lastShown = now
        let elapsed = started.duration(to: now)
        let rate = Double(done) / max(elapsed.seconds, 0.001)
        var line = "\(what) \(done)/\(total)"
        if elapsed > .seconds(1), done > 0 {
            line += ", \(Int(rate))/s"
            if done < total { line += ", \(Int(Double(total - done) / rate) + 1) s left" }
        }
        StandardError.writeRaw(onTerminal ? "\r\u{1B}[K\(line)" : line + "\n")
    }

    /// Takes the line away, so that what follows starts on a clean one.
    func clear() {
        if onTerminal, lastShown != nil { StandardError.writeRaw("\r\u{1B}[K") }
    }
}

extension Duration {
    /// As a number of seconds.
    var seconds: Double {
        Double(components.seconds) + Double(components.attoseconds) * 1e-18
    }
}
