import Records

/// A line of examples: a command for the shell, and behind two spaces or more what it does.
struct ShellExample {
    let command: String
    let explanation: String

    init(_ line: String) {
        let gap = line.indices.dropLast().first { line[$0] == " " && line[line.index(after: $0)] == " " }
        command = String(line[..<(gap ?? line.endIndex)])
        explanation = line[(gap ?? line.endIndex)...].trimmingPrefix { $0 == " " }.description
    }

    /// The command on lines of at most so many columns, each but the last ended by the backslash with which a shell reads on; it is
    /// broken between words only, and not between quotation marks.
    func lines(columns: Int) -> [String] {
        words.reduce(into: [String]()) { lines, word in
            guard let last = lines.last else { return lines.append(word) }
            // Room for a space and the backslash is kept at the end.
            if TextWidth.columns(of: last) + 1 + TextWidth.columns(of: word) + 2 <= columns {
                lines[lines.count - 1] += " " + word
            } else {
                lines[lines.count - 1] += " \\"
                lines.append("    " + word)
            }
        }
    }

    private var words: [String] {
        var words = [""]
        var mark: Character?
        for character in command {
            if character == " ", mark == nil {
                words.append("")
            } else {
                words[words.count - 1].append(character)
                if character == mark { mark = nil } else if mark == nil, character == "'" || character == "\"" { mark = character }
            }
        }
        return words
    }
}
