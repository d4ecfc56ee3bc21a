import Articles

/// Gives an article its quotations: what rules propose and what they do not see, judged by a model.
package struct Judge: Sendable {
    /// What was fitted.
    package let model: QuotationModel

    /// A judge with a model.
    package init(_ model: QuotationModel) { self.model = model }

    /// What is less likely than not is no quotation, and somebody of whom that holds not its speaker.
    private static let shown = 0.5

    /// The quotations of an article, in the order of the text, each with how often such ones are right. O(units).
    package func quotations(of article: some JudgedCase) -> [Quotation] {
        var article = article
        var quotations: [Quotation] = []
        var last: Speaker?
        let chart = SegmentChart(article.lattice, model.segments)
        for choice in chart.choices(atLeast: Self.least) {
            let confidence = model.words.right(choice.confidence)
            guard confidence >= Self.shown, !choice.span.isEmpty else { continue }
            let unit = article.lattice.units[choice.segment.first]
            let candidates = article.question(choice.span, choice.segment.label, paragraph: unit.paragraph).asked(after: last)
            let probabilities = model.speakers.probabilities(candidates)
            var quotation = article.quotation(choice.span, choice.segment.label, paragraph: unit.paragraph)
            quotation.confidence = Confidence(confidence)
            if let best = probabilities.indices.max(by: { probabilities[$0] < probabilities[$1] }) {
                if let speaker = candidates[best].speaker { last = speaker }
                if model.named.right(probabilities[best]) >= Self.shown, var attribution = candidates[best].attribution {
                    attribution.confidence = Confidence(model.speaker.right(probabilities[best]))
                    if attribution.mention == nil, let mention = quotation.unresolvedMention {
                        (attribution.mention, attribution.mentionKind) = (mention, mention.count <= 2 ? .pronoun : .nominal)
                    }
                    quotation.attribution = attribution
                }
            }
            if let attribution = quotation.attribution, let before = quotations.last,
                before.attribution?.speaker.id == attribution.speaker.id
            {
                quotation.continues = article.continues(quotation.span, choice.segment.label, before.span)
            }
            if quotation.attribution != nil { quotation.unresolvedMention = nil }
            quotations.append(quotation)
        }
        return quotations
    }

    /// What is less likely in the model's own words is not looked at.
    private static let least = 0.1
}
