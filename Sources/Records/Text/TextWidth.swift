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

    /// The text cut to a number of columns, never within a grapheme cluster, with an ellipsis where it was cut; between words, where
    /// that leaves half of the columns at least.
    public static func truncated(_ text: String, to columns: Int) -> String {
        guard self.columns(of: text) > columns else { return text }
        let characters = Array(text)
        var end = 0
        var used = 0
        while end < characters.count, used + self.columns(of: characters[end]) <= columns - 1 {
            used += self.columns(of: characters[end])
            end += 1
        }
        let boundary = trimmed(characters, 0..<wordEnd(in: characters, before: end))
        if self.columns(of: String(characters[..<boundary])) * 2 >= columns { end = boundary }
        return String(characters[..<end]) + "…"
    }

    /// The end of the text, cut likewise.
    public static func truncatedStart(_ text: String, to columns: Int) -> String {
        guard self.columns(of: text) > columns else { return text }
        let characters = Array(text)
        var start = characters.count
        var used = 0
        while start > 0, used + self.columns(of: characters[start - 1]) <= columns - 1 {
            start -= 1
            used += self.columns(of: characters[start])
        }
        let boundary = wordStart(in: characters, behind: start)
        if self.columns(of: String(characters[boundary...])) * 2 >= columns { start = boundary }
        return "…" + String(characters[start...])
    }

    /// The last place at or before one where no word is cut.
    public static func wordEnd(in text: [Character], before place: Int) -> Int {
        var place = place
        while place > 0, place < text.count, isJoined(text[place - 1], text[place]) { place -= 1 }
        return place
    }

    /// The first place at or behind one where no word is cut, and no space stands.
    public static func wordStart(in text: [Character], behind place: Int) -> Int {
        var place = place
        while place > 0, place < text.count, isJoined(text[place - 1], text[place]) { place += 1 }
        while place < text.count, text[place] == " " { place += 1 }
        return place
    }

    /// The text broken into lines of at most a number of columns; see `lines(of:to:following:)`.
    public static func wrapped(_ text: String, to columns: Int) -> [String] {
        let characters = Array(text)
        return lines(of: characters, to: columns).map { String(characters[$0]) }
    }

    /// Where the lines of a text are when each takes at most a number of columns.
    ///
    /// Latin is broken at spaces, which are left out there, Han anywhere but before closing and after opening marks, within a
    /// number, and within what stands between two spaces and is short, such as a name. A word that is longer than a line, such as an address, stands whole on one of its own: the terminal breaks it,
    /// and it is copied as it is.
    ///
    /// - Parameter following: the columns of all lines but the first, where they are others.
    public static func lines(of text: [Character], to columns: Int, following: Int? = nil) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = 0
        for end in text.indices.filter({ text[$0] == "\n" }) + [text.count] {
            fill(text, start..<end, to: columns, following ?? columns, &lines)
            start = end + 1
        }
        return lines
    }

    private static func fill(_ text: [Character], _ paragraph: Range<Int>, to first: Int, _ following: Int, _ lines: inout [Range<Int>]) {
        var start = paragraph.lowerBound
        var used = 0
        var position = start
        while position < paragraph.upperBound {
            let columns = lines.isEmpty ? first : following
            let word = word(of: text, at: position, in: paragraph, to: columns)
            let width = text[word].reduce(0) { $0 + self.columns(of: $1) }
            let end = trimmed(text, start..<position)
            if used + width > columns, end > start {
                lines.append(start..<end)
                // Spaces at a break belong to neither line.
                while position < paragraph.upperBound, text[position] == " " { position += 1 }
                start = position
                used = 0
            } else {
                used += width
                position = word.upperBound
            }
        }
        if start < paragraph.upperBound || paragraph.isEmpty { lines.append(start..<trimmed(text, start..<paragraph.upperBound)) }
    }

    private static func trimmed(_ text: [Character], _ line: Range<Int>) -> Int {
        var end = line.upperBound
        while end > line.lowerBound, text[end - 1] == " " { end -= 1 }
        return end
    }

    /// What may not be broken within.
    private static func word(of text: [Character], at start: Int, in paragraph: Range<Int>, to columns: Int) -> Range<Int> {
        let most = min(mostOfName, columns)
        if start == paragraph.lowerBound || text[start - 1] == " ", text[start] != " " {
            var end = start
            var used = 0
            while end < paragraph.upperBound, text[end] != " ", used <= most {
                used += self.columns(of: text[end])
                end += 1
            }
            if used <= most { return start..<end }
        }
        var last = start
        while last < paragraph.upperBound - 1, isJoined(text[last], text[last + 1]) { last += 1 }
        return start..<(last + 1)
    }

    /// How many columns what stands between two spaces may have to stay whole: a name of eight characters.
    private static let mostOfName = 16

    /// Whether no line may end between two characters: a small part of Unicode's line breaking (UAX #14).
    private static func isJoined(_ a: Character, _ b: Character) -> Bool {
        if a == " " || b == " " { return false }
        if closing.contains(b) || opening.contains(a) || upright.contains(a) || upright.contains(b) { return true }
        if isNarrow(a), isNarrow(b) { return !quoting.contains(b) }
        return (numerals.contains(a) || a.isASCII && a.isNumber) && (numerals.contains(b) || measures.contains(b))
    }

    private static func isNarrow(_ character: Character) -> Bool { columns(of: character) < 2 }

    /// Quotation marks that open and are narrow; a line may end before them.
    private static let quoting: Set<Character> = ["“", "‘"]
    private static let opening: Set<Character> = ["“", "‘", "「", "『", "（", "《", "【", "⟦", "(", "[", "{"]
    private static let closing: Set<Character> = [
        "，", "。", "！", "？", "；", "：", "、", "”", "’", "」", "』", "）", "》", "】", "…", "·", "⟧", "％",
        ",", ".", "!", "?", ";", ":", ")", "]", "}", "%", "/",
    ]
    /// Marks that open and close alike.
    private static let upright: Set<Character> = ["\"", "'", "`"]
    private static let numerals: Set<Character> = [
        "零", "〇", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "百", "千", "万", "亿",
    ]
    /// What stands behind a number and belongs to it.
    private static let measures: Set<Character> = [
        "年", "月", "日", "号", "时", "分", "秒", "岁", "元", "倍", "个", "条", "处", "位", "篇", "家", "款", "次", "项", "种",
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
