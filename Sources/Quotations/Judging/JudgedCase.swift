package import Articles

/// An article as models are asked about it: which of its words are quotations, and who said them.
package protocol JudgedCase: Sendable {
    /// The article cut into units.
    var lattice: SegmentLattice { get }

    /// Where the speaker of a segment may be named.
    func nameQuestion(_ span: TextSpan, _ label: SegmentLattice.Label, paragraph: Int) -> NameQuestion

    /// Notes what a model took for names of speakers, the answers for each segment of the article: who is named anywhere may be meant
    /// elsewhere.
    mutating func note(_ answers: [[NamedSpan]])

    /// Who may have said the words of a segment, among others those whom a model took some words near it for a name of.
    mutating func question(_ span: TextSpan, _ label: SegmentLattice.Label, paragraph: Int, names: [NamedSpan]) -> SpeakerQuestion

    /// How much a span shares with what a rule proposes; 0 where that is less than half.
    func shareWithRule(_ span: TextSpan) -> Double

    /// The words of a segment as a quotation: its kind, its cue and what else does not hang on who spoke.
    func quotation(_ span: TextSpan, _ label: SegmentLattice.Label, paragraph: Int) -> Quotation

    /// Whether words go on with those of the same speaker before them.
    func continues(_ span: TextSpan, _ label: SegmentLattice.Label, _ before: TextSpan) -> Bool
}

/// The likeliest speaker of a segment.
package struct SpeakerAnswer: Sendable {
    /// Who it is.
    package var speaker: Speaker
    /// The words that name the speaker.
    package var attribution: Attribution?
    /// How likely the model takes it to be.
    package var probability: Double
}

extension JudgedCase {
    /// Each of some segments, in order, with its likeliest speaker by a model. Whoever is named near one that is likelier than not may be
    /// meant elsewhere.
    package mutating func judged(_ choices: [SegmentChart.Choice], by model: QuotationModel) -> [JudgedChoice] {
        let charts = choices.map { choice in
            NameChart(nameQuestion(choice.span, choice.segment.label, paragraph: paragraph(of: choice)), model.names)
        }
        let names = charts.map(\.likeliest)
        note(zip(choices, names).filter { Self.isLikely($0.0) }.map(\.1))
        var last: Speaker?
        return choices.indices.map { i in
            let choice = choices[i]
            let question = question(choice.span, choice.segment.label, paragraph: paragraph(of: choice), names: names[i])
            let answer = model.speakers.answer(question.asked(after: last))
            if let answer, Self.isLikely(choice) { last = answer.speaker }
            return JudgedChoice(
                choice: choice, name: names[i].first, nowhere: charts[i].nowhere, answer: answer, ruled: shareWithRule(choice.span))
        }
    }

    private static func isLikely(_ choice: SegmentChart.Choice) -> Bool { 2 * choice.confidence >= 1 }

    /// The number of the paragraph that a segment stands in.
    package func paragraph(of choice: SegmentChart.Choice) -> Int { lattice.units[choice.segment.first].paragraph }
}
