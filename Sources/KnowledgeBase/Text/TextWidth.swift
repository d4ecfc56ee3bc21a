/// How many columns text takes on a terminal, after Unicode's East Asian Width (UAX #11) as terminals apply it:
/// wide and full-width characters and emoji take two columns, combining marks and controls none, all others one.
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

    /// The text broken into lines of at most a number of columns; see `lines(of:to:)`.
    public static func wrapped(_ text: String, to columns: Int) -> [String] {
        let characters = Array(text)
        return lines(of: characters, to: columns).map { String(characters[$0]) }
    }

    /// Where the lines of a text are when each takes at most a number of columns.
    ///
    /// Latin is broken at spaces, which are left out there, Han anywhere but before closing and after opening marks; what
    /// is longer than a line is broken within. At least two columns are needed for a wide character.
    public static func lines(of text: [Character], to columns: Int) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = 0
        for end in text.indices.filter({ text[$0] == "\n" }) + [text.count] {
            fill(text, start..<end, to: columns, &lines)
            start = end + 1
        }
        return lines
    }

    private static func fill(_ text: [Character], _ paragraph: Range<Int>, to columns: Int, _ lines: inout [Range<Int>]) {
        var start = paragraph.lowerBound
        var used = 0
        var position = start
        while position < paragraph.upperBound {
            let unit = unit(of: text, at: position, before: paragraph.upperBound)
            let width = text[unit].reduce(0) { $0 + self.columns(of: $1) }
            if used + width <= columns {
                used += width
                position = unit.upperBound
                continue
            }
            if used > 0 {
                lines.append(start..<trimmed(text, start..<position))
                // Spaces at a break belong to neither line.
                while position < paragraph.upperBound, text[position] == " " { position += 1 }
            } else {
                // Longer than a line: as much of it as fits, one character at least.
                repeat {
                    used += self.columns(of: text[position])
                    position += 1
                } while position < unit.upperBound && used + self.columns(of: text[position]) <= columns
                lines.append(start..<position)
            }
            start = position
            used = 0
        }
        if start < paragraph.upperBound || paragraph.isEmpty { lines.append(start..<trimmed(text, start..<paragraph.upperBound)) }
    }

    private static func trimmed(_ text: [Character], _ line: Range<Int>) -> Int {
        var end = line.upperBound
        while end > line.lowerBound, text[end - 1] == " " { end -= 1 }
        return end
    }

    /// What may not be broken within: a Latin word, or a wide character with the marks that open before and close behind it.
    private static func unit(of text: [Character], at start: Int, before end: Int) -> Range<Int> {
        var position = start
        while position < end - 1, opening.contains(text[position]) { position += 1 }
        if text[position] != " ", isNarrow(text[position]) {
            while position < end - 1, text[position + 1] != " ", isNarrow(text[position + 1]), !opening.contains(text[position + 1]) {
                position += 1
            }
        }
        while position < end - 1, closing.contains(text[position + 1]), text[position] != " " { position += 1 }
        return start..<(position + 1)
    }

    private static func isNarrow(_ character: Character) -> Bool { columns(of: character) < 2 }

    private static let opening: Set<Character> = ["“", "‘", "「", "『", "（", "《", "【"]
    private static let closing: Set<Character> = [
        "，", "。", "！", "？", "；", "：", "、", "”", "’", "」", "』", "）", "》", "】", "…",
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
            default: scalar.properties.isEmojiPresentation ? 2 : 1
            }
        }
    }
}
