import Glibc

/// What the reader of stdout can show: width, height and colour.
struct Terminal: Sendable {
    /// How many columns a line may take.
    let columns: Int
    /// How many lines the screen has; nil where stdout is no terminal.
    let rows: Int?
    /// Whether colours may be used.
    let hasColour: Bool

    /// Whether a person looks at it.
    var isScreen: Bool { rows != nil }

    /// The most columns that a line takes: longer ones are hard to read.
    private static let widest = 120

    /// When colours are used.
    enum Colour: String, CaseIterable {
        case auto, always, never
    }

    /// The terminal behind stdout; a pipe or file is 100 columns wide and has no colour unless `--color always` asks for it.
    static func standard() -> Terminal {
        let isTerminal = isatty(STDOUT_FILENO) == 1
        var size = winsize()
        let known = isTerminal && ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col >= 20
        // NO_COLOR counts when it is set and not empty (no-color.org); what is asked for on the command line comes first.
        let refusesColour = Environment.value("NO_COLOR").map { !$0.isEmpty } ?? false
        let hasColour =
            switch EarlyOptions.value(of: "--color", in: CommandLine.arguments).flatMap(Colour.init) ?? .auto {
            case .always: true
            case .never: false
            case .auto: isTerminal && !refusesColour && Environment.value("TERM") != "dumb"
            }
        return Terminal(
            columns: known ? min(Int(size.ws_col), widest) : 100,
            rows: isTerminal ? (known && size.ws_row > 0 ? Int(size.ws_row) : 24) : nil, hasColour: hasColour)
    }

    /// How wide the terminal behind stderr is; nil where there is none, so that no progress is written over and no line broken.
    static var errorColumns: Int? {
        guard isatty(STDERR_FILENO) == 1 else { return nil }
        var size = winsize()
        return ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col >= 20 ? min(Int(size.ws_col), widest) : 80
    }

    /// Text in a style, where colours may be used.
    func styled(_ text: String, _ style: Style?) -> String {
        guard let style, hasColour, !text.isEmpty else { return text }
        return "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m"
    }

    /// The few styles that results use, as SGR parameters.
    enum Style: String, Sendable {
        case bold = "1"
        case dim = "2"
        case green = "32"
        case red = "31"
        case yellow = "33"
        case blue = "34"
        case magenta = "35"
        case cyan = "36"
        case match = "1;33"
    }
}

extension Terminal {
    /// Text without control characters: what comes from a page is shown, never obeyed by the terminal.
    static func printable(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isControl) else { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where !isControl(scalar) || scalar == "\n" {
            result.append(scalar)
        }
        return String(result)
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) || (0x202A...0x202E).contains(scalar.value)
            || (0x2066...0x2069).contains(scalar.value)
    }
}
