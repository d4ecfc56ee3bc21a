/// How many columns text takes on a terminal, after Unicode's East Asian Width (UAX #11) as terminals apply it:
/// wide and full-width characters take two columns, combining marks and controls none, all others one.
public enum TextWidth {
    /// The columns of one grapheme cluster: those of its widest scalar.
    public static func columns(of character: Character) -> Int {
        var widest = 0
        for scalar in character.unicodeScalars {
            if scalar.value == 0xFE0F { return 2 }  // asks for the emoji form
            widest = max(widest, columns(of: scalar))
        }
        return widest
    }

    /// The columns of a text.
    public static func columns(of text: some StringProtocol) -> Int {
        text.reduce(0) { $0 + columns(of: $1) }
    }

    /// The text cut to a number of columns, never within a grapheme cluster, with an ellipsis where it was cut.
    public static func truncated(_ text: String, to columns: Int) -> String {
        guard self.columns(of: text) > columns else { return text }
        var result = ""
        var used = 0
        for character in text {
            let width = self.columns(of: character)
            guard used + width <= columns - 1 else { break }
            result.append(character)
            used += width
        }
        return result + "…"
    }

    /// The text broken into lines of at most a number of columns: Latin at spaces, Han anywhere but before closing marks.
    public static func wrapped(_ text: String, to columns: Int) -> [String] {
        var lines: [String] = []
        for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
            var line = ""
            var used = 0
            for word in words(of: paragraph) {
                let width = self.columns(of: word)
                if used > 0, used + width > columns {
                    lines.append(line)
                    line = ""
                    used = 0
                    if word == " " { continue }
                }
                line += word
                used += width
            }
            lines.append(line)
        }
        return lines
    }

    /// What may not be broken within: Latin words, single Han characters with the closing marks behind them.
    private static func words(of text: Substring) -> [String] {
        var words: [String] = []
        for character in text {
            let glues =
                closing.contains(character)
                || (character != " " && columns(of: character) == 1
                    && words.last.map { $0 != " " && $0.allSatisfy { columns(of: $0) == 1 } } == true)
            if glues, !words.isEmpty {
                words[words.count - 1].append(character)
            } else {
                words.append(String(character))
            }
        }
        return words
    }

    private static let closing: Set<Character> = [
        "，", "。", "！", "？", "；", "：", "、", "”", "’", "」", "』", "）", "》", "…",
    ]

    private static func columns(of scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x2064, 0xFE00...0xFE0F, 0xFEFF: 0
        case 0x20..<0x7F: 1
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
            0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F,
            0x1F900...0x1F9FF, 0x20000...0x3FFFD:
            2
        default:
            switch scalar.properties.generalCategory {
            case .nonspacingMark, .enclosingMark: 0
            default: 1
            }
        }
    }
}
