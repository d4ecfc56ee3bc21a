/// Where a quotation stands, and the stretches in which a date belongs to it.
struct SayingSite: Sendable {
    /// The quotation.
    let saying: DatedPage.Saying
    /// Where the quotation with what reports it begins.
    let start: Int
    /// From the beginning of its sentence to the end of the one in which it ends.
    let sentence: Range<Int>
    /// From the beginning of its paragraph to the end of its sentence.
    let paragraph: Range<Int>
    /// Where a date is its own, the surest first.
    let stretches: [Range<Int>]

    init(_ saying: DatedPage.Saying, behind before: DatedPage.Saying?, in layout: PageLayout) {
        self.saying = saying
        let (cue, span) = (saying.cue, saying.span)
        let first = min(span.lowerBound, cue?.lowerBound ?? span.lowerBound)
        let number = layout.sentence(at: first)
        let last = layout.sentence(at: max(span.upperBound, cue?.upperBound ?? 0) - 1)
        let begin = layout.sentences.isEmpty ? 0 : layout.sentences[number].lowerBound
        let end = layout.sentences.isEmpty ? 0 : max(layout.sentences[last].upperBound, begin)
        var paragraph = number
        while paragraph > 0, layout.paragraphs[paragraph - 1] == layout.paragraphs[number] { paragraph -= 1 }
        start = first
        sentence = begin..<end
        self.paragraph = (layout.sentences.isEmpty ? 0 : layout.sentences[paragraph].lowerBound)..<end
        let source = Self.source(behind: end, in: layout.text)
        let own = max(begin, before.map { min($0.span.upperBound, first) } ?? begin)
        guard let cue else {
            stretches = [source, own..<first]
            return
        }
        if cue.lowerBound >= span.upperBound {
            stretches = [source, span.upperBound..<cue.lowerBound, cue.upperBound..<max(cue.upperBound, end), own..<first]
        } else {
            stretches = [source, cue.upperBound..<max(cue.upperBound, span.lowerBound), own..<cue.lowerBound]
        }
    }

    /// The bracket behind a sentence that says where its words come from: （来源：白塔证券20240416《……》）.
    private static func source(behind end: Int, in text: DateText) -> Range<Int> {
        let word = "来源".unicodeScalars.map(\.value)
        guard text.isAt(end, "("), text.has(word, at: end + 1) || text.has(word, at: end + 3) else { return end..<end }
        var close = end
        while close < text.codes.count, !text.isAt(close, ")\n") { close += 1 }
        return end..<close
    }
}
