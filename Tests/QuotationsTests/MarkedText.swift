/// A text whose expected parts stand between ⟦ and ⟧.
struct MarkedText: Sendable {
    /// The text without the marks.
    let text: String
    /// What stood between them, in order.
    let contents: [String]

    init(_ marked: String) {
        var text = ""
        var contents: [String] = []
        for (number, part) in marked.split(separator: "⟦", omittingEmptySubsequences: false).enumerated() {
            let pieces = part.split(separator: "⟧", omittingEmptySubsequences: false)
            if number > 0, let content = pieces.first { contents.append(String(content)) }
            text += pieces.joined()
        }
        self.text = text
        self.contents = contents
    }
}
