import Records

/// Text of which parts have a style. Lines are broken before styles become escape sequences, so that width is counted
/// in what is seen.
struct StyledText {
    private(set) var characters: [Character] = []
    private var styles: [Terminal.Style?] = []

    /// Text in one style, or in none.
    init(_ text: String = "", _ style: Terminal.Style? = nil) { append(text, style) }

    /// Adds text in a style.
    mutating func append(_ text: String, _ style: Terminal.Style? = nil) {
        for character in Terminal.printable(text) {
            characters.append(character)
            styles.append(style)
        }
    }

    /// Adds other styled text, where there is any, behind a separator.
    mutating func append(_ other: StyledText, apart separator: String = "") {
        guard !other.characters.isEmpty else { return }
        append(separator)
        characters += other.characters
        styles += other.styles
    }

    /// The part of so many columns that has a character in its first third, with an ellipsis where it was cut.
    func window(around position: Int, columns: Int) -> StyledText {
        var start = position
        var before = 0
        while start > 0, before + TextWidth.columns(of: characters[start - 1]) <= columns / 3 {
            start -= 1
            before += TextWidth.columns(of: characters[start])
        }
        start = start <= 2 ? 0 : min(TextWidth.wordStart(in: characters, behind: start), position)
        var end = start
        var used = 0
        while end < characters.count, used + TextWidth.columns(of: characters[end]) <= columns {
            used += TextWidth.columns(of: characters[end])
            end += 1
        }
        let whole = TextWidth.wordEnd(in: characters, before: end)
        if whole > position { end = whole }
        var text = StyledText()
        if start > 0 { text.append("…", .dim) }
        text.characters += characters[start..<end]
        text.styles += styles[start..<end]
        if end < characters.count { text.append("…", .dim) }
        return text
    }

    /// How many columns it takes on one line.
    var columns: Int { characters.reduce(0) { $0 + TextWidth.columns(of: $1) } }

    /// Its lines of at most so many columns, each with its styles where the terminal has colour.
    ///
    /// - Parameter following: the columns of all lines but the first, where they are others.
    func lines(on terminal: Terminal, columns: Int, following: Int? = nil) -> [String] {
        TextWidth.lines(of: characters, to: columns, following: following).map { line in
            var result = ""
            var start = line.lowerBound
            while start < line.upperBound {
                var end = start + 1
                while end < line.upperBound, styles[end] == styles[start] { end += 1 }
                result += terminal.styled(String(characters[start..<end]), styles[start])
                start = end
            }
            return result
        }
    }
}
