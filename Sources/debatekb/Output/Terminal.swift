import FoundationEssentials
import Glibc

/// What the reader of stdout can show: width and colour.
struct Terminal: Sendable {
    /// How many columns a line may take.
    let columns: Int
    /// Whether colours may be used.
    let hasColour: Bool

    /// The terminal behind stdout; a pipe or file is 100 columns wide and has no colour.
    static func standard(environment: [String: String] = ProcessInfo.processInfo.environment) -> Terminal {
        let isTerminal = isatty(STDOUT_FILENO) == 1
        var size = winsize()
        let known = isTerminal && ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col >= 20
        // NO_COLOR counts when it is set and not empty (no-color.org).
        let refusesColour = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
        return Terminal(
            columns: known ? min(Int(size.ws_col), 120) : 100,
            hasColour: isTerminal && !refusesColour && environment["TERM"] != "dumb")
    }

    /// Whether progress can be written over on stderr.
    static var errorStreamIsTerminal: Bool { isatty(STDERR_FILENO) == 1 }

    /// Text in a style, where colours may be used.
    func styled(_ text: String, _ style: Style) -> String {
        hasColour && !text.isEmpty ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
    }

    /// The few styles that results use, as SGR parameters.
    enum Style: String {
        case bold = "1"
        case dim = "2"
        case green = "32"
        case red = "31"
        case yellow = "33"
        case blue = "34"
        case match = "1;33"
    }
}
