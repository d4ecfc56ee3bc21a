import Articles

/// Gives an article its quotations: what rules propose and what they do not see, judged by a model.
package struct Judge: Sendable {
    /// What was fitted.
    package let model: QuotationModel

    /// A judge with a model.
    package init(_ model: QuotationModel) { self.model = model }

    /// The quotations of an article, in the order of the text, each with how often such ones are right. O(units).
    package func quotations(of article: some JudgedCase) -> [Quotation] {
        var article = article
        var quotations: [Quotation] = []
        let choices = SegmentChart(article.lattice, model.segments).choices(atLeast: Self.least).filter { !$0.span.isEmpty }
        let judged = article.judged(choices, by: model)
        for (one, inputs) in zip(judged, ChoiceEvidence.inputs(of: judged, units: article.lattice.units.count)) {
            let words = model.confidence(words: inputs)
            guard model.isShown(words: words) else { continue }
            let (span, label) = (one.choice.span, one.choice.segment.label)
            var quotation = article.quotation(span, label, paragraph: article.paragraph(of: one.choice))
            quotation.confidence = Confidence(words)
            if let answer = one.answer, model.isShown(speaker: answer.probability) {
                // So that words and speaker together are as often right as their confidences' product says.
                attribute(&quotation, to: answer, Confidence(min(1, model.confidence(both: inputs) / words)))
            }
            if let attribution = quotation.attribution, let before = quotations.last,
                before.attribution?.speaker.id == attribution.speaker.id
            {
                quotation.continues = article.continues(span, label, before.span)
            }
            if quotation.attribution != nil { quotation.unresolvedMention = nil }
            quotations.append(quotation)
        }
        return quotations
    }

    private func attribute(_ quotation: inout Quotation, to answer: SpeakerAnswer, _ confidence: Confidence) {
        guard var attribution = answer.attribution else { return }
        attribution.confidence = confidence
        if attribution.mention == nil, let mention = quotation.unresolvedMention {
            (attribution.mention, attribution.mentionKind) = (mention, mention.count <= 2 ? .pronoun : .nominal)
        }
        quotation.attribution = attribution
    }

    /// What is less likely in the model's own words is not looked at.
    package static let least = 0.2
}
