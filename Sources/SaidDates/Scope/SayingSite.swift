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
        let own = max(begin, before.map { min($0.span.upperBound, first) } ?? begin)
        guard let cue else {
            stretches = [own..<first]
            return
        }
        if cue.lowerBound >= span.upperBound {
            stretches = [span.upperBound..<cue.lowerBound, cue.upperBound..<max(cue.upperBound, end), own..<first]
        } else {
            stretches = [cue.upperBound..<max(cue.upperBound, span.lowerBound), own..<cue.lowerBound]
        }
    }
}
