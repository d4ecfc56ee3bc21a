import Articles

/// Joins the lines of a text that was wrapped at a fixed width, so that a paragraph is one again.
///
/// A text is taken for wrapped only where its paragraphs stand apart by blank lines; a line then goes on in the next one unless it
/// ends as a sentence does or is as short as a heading.
enum HardWraps {
    static func joined(_ paragraphs: [Paragraph], in scalars: [UInt32]) -> [Paragraph] {
        guard hasBlankLines(paragraphs, scalars) else { return paragraphs }
        var joined: [Paragraph] = []
        for paragraph in paragraphs {
            guard let last = joined.last, goesOn(last, in: paragraph, scalars) else {
                joined.append(paragraph)
                continue
            }
            joined[joined.count - 1].span.end = paragraph.span.end
        }
        return joined
    }

    private static func hasBlankLines(_ paragraphs: [Paragraph], _ scalars: [UInt32]) -> Bool {
        let apart = zip(paragraphs, paragraphs.dropFirst()).count { lineFeeds(between: $0, and: $1, scalars) >= 2 }
        return paragraphs.count >= 3 && apart >= 2 && apart * 4 >= paragraphs.count
    }

    private static func goesOn(_ line: Paragraph, in next: Paragraph, _ scalars: [UInt32]) -> Bool {
        line.kind == .body && next.kind == .body && line.span.count >= 16 && next.span.count >= 4
            && lineFeeds(between: line, and: next, scalars) == 1
            && !Mark.endsSentence(scalars[line.span.end - 1]) && !Mark.isColon(scalars[line.span.end - 1])
            && !closers.contains(scalars[line.span.end - 1])
    }

    private static let closers: ScalarSet = "”」』）)"

    private static func lineFeeds(between a: Paragraph, and b: Paragraph, _ scalars: [UInt32]) -> Int {
        scalars[a.span.end..<max(a.span.end, b.span.start)].count { $0 == 0x0A }
    }
}
