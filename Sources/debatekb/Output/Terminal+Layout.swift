import Records

/// How text is put on lines that fit: paragraphs, parts that stay whole, names with what they mean.
///
/// What is made here ends each line. A line is broken between words; only a word that is longer than a line, such as an address,
/// stands out beyond it.
extension Terminal {
    /// The columns that what a name means must have beside it; where it has fewer, it stands below.
    private static let leastRoom = 30

    /// Text behind `indent` columns, its lines but the first behind `hanging` more.
    func paragraph(_ text: StyledText, indent: Int = 0, hanging: Int = 0) -> String {
        let room = columns - indent
        return text.lines(on: self, columns: room, following: room - hanging).enumerated().map { place, line in
            Self.blank(line.isEmpty ? 0 : place == 0 ? indent : indent + hanging) + line + "\n"
        }.joined()
    }

    func paragraph(_ text: String, _ style: Style? = nil, indent: Int = 0, hanging: Int = 0) -> String {
        paragraph(StyledText(text, style), indent: indent, hanging: hanging)
    }

    /// A line that somebody may look for with grep or cut: it is broken on a screen only.
    func entry(_ text: StyledText, hanging: Int = 2) -> String {
        isScreen ? paragraph(text, hanging: hanging) : text.lines(on: self, columns: .max).joined(separator: "\n") + "\n"
    }

    /// Names, dates, numbers with their nouns: each stays whole where it is no longer than a line, and as many stand on one as fit.
    ///
    /// - Parameters:
    ///   - separator: what stands between two on one line. A comma stays with what it follows; a dot between spaces is left out
    ///     where a line ends.
    ///   - style: that of the separators.
    func parts(
        _ parts: [StyledText], apart separator: String, _ style: Style? = nil, indent: Int = 0, hanging: Int = 0
    ) -> String {
        let mark = String(separator.prefix { $0 != " " })
        let gap = String(separator.dropFirst(mark.count))
        var lines: [StyledText] = []
        let shown = parts.filter { !$0.characters.isEmpty }
        for (place, part) in shown.enumerated() {
            var part = part
            if place < shown.count - 1 { part.append(mark, style) }
            let room = columns - indent - (lines.count > 1 ? hanging : 0)
            if let last = lines.last, last.columns + gap.count + part.columns <= room {
                lines[lines.count - 1].append(gap, style)
                lines[lines.count - 1].append(part)
            } else {
                lines.append(part)
            }
        }
        return lines.enumerated().map { place, line in
            place == 0 ? paragraph(line, indent: indent, hanging: hanging) : paragraph(line, indent: indent + hanging)
        }.joined()
    }

    func parts(_ texts: [String], apart separator: String, _ style: Style? = nil, indent: Int = 0, hanging: Int = 0) -> String {
        parts(texts.map { StyledText($0, style) }, apart: separator, style, indent: indent, hanging: hanging)
    }

    /// A name in a column, with spaces up to its end; one that is wider stands on lines of its own before it, whole.
    func label(_ name: String, in column: Int, _ style: Style? = nil, indent: Int = 0) -> String {
        let name = Self.printable(name)
        let width = TextWidth.columns(of: name) + indent
        if width + 2 <= column { return Self.blank(indent) + styled(name, style) + Self.blank(column - width) }
        return paragraph(name, style, indent: indent, hanging: 2) + Self.blank(column)
    }

    /// Names on the left in a column, what they mean on the right; where that leaves too little room, each below its name.
    func definitions(_ rows: [(name: String, text: StyledText)], column: Int, _ style: Style? = nil, indent: Int = 0) -> String {
        let isBeside = columns - column >= Self.leastRoom
        return rows.map { row in
            guard isBeside else {
                let name = row.name.isEmpty ? "" : paragraph(row.name, style, indent: indent, hanging: 2)
                return name + paragraph(row.text, indent: indent + 4)
            }
            let lines = row.text.lines(on: self, columns: columns - column)
            return label(row.name, in: column, style, indent: indent) + lines.joined(separator: "\n" + Self.blank(column)) + "\n"
        }.joined()
    }

    private static func blank(_ columns: Int) -> String { String(repeating: " ", count: max(0, columns)) }
}
