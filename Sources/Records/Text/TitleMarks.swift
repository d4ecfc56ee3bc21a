/// The marks around a title, put once.
///
/// In Chinese a headline that is a title in marks already gets no second pair, and the titles inside one stand in single marks (GB/T 15834-2011, 4.15):
///
///     TitleMarks.around("《远山》")            // 《远山》
///     TitleMarks.around("《远山》六月播出")     // 《〈远山〉六月播出》
public enum TitleMarks {
    /// A headline in the marks of Chinese.
    ///
    /// - Parameter shortened: makes what stands between them fit where it is printed.
    public static func around(_ headline: String, shortened: (String) -> String = { $0 }) -> String {
        "《" + shortened(isMarked(headline) ? String(headline.dropFirst().dropLast()) : withSingleMarks(headline)) + "》"
    }

    /// An English headline in quotation marks, those inside it single.
    package static func quoted(_ headline: String) -> String {
        "“" + headline.replacing("“", with: "‘").replacing("”", with: "’") + "”"
    }

    /// Whether the mark that opens a headline closes at its end.
    private static func isMarked(_ headline: String) -> Bool {
        guard headline.first == "《", headline.last == "》" else { return false }
        var depth = 0
        for character in headline.dropLast() {
            if character == "《" { depth += 1 }
            if character == "》" { depth -= 1 }
            if depth == 0 { return false }
        }
        return true
    }

    /// A headline with its titles in single marks, and those inside them in double ones again.
    private static func withSingleMarks(_ headline: String) -> String {
        var depth = 0
        return String(
            headline.map { character in
                switch character {
                case "《", "〈":
                    depth += 1
                    return depth.isMultiple(of: 2) ? "《" : "〈"
                case "》", "〉":
                    defer { depth = max(0, depth - 1) }
                    return depth > 0 && depth.isMultiple(of: 2) ? "》" : "〉"
                default: return character
                }
            })
    }
}
