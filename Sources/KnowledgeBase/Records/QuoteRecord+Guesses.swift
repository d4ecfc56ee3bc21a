import Stances

extension QuoteRecord.Evidence {
    /// Whether no rule reads the words and they are only worded like the debate's examples: less than other evidence.
    public var isGuess: Bool { rule == StanceJudge.exampleRule }
}

extension QuoteRecord {
    /// Below this an attribution is shown as unsure wherever it is shown: by the machine's own figure three in ten are wrong, too
    /// many to take over without a look at the article.
    public static let sureAttribution = 0.7

    /// How sure it is who spoke, where that is not sure enough; nil where it is, where nobody is named, and where a person has
    /// verified the record.
    public var unsureAttribution: Double? {
        guard let speaker, speaker.confidence < Self.sureAttribution, verification.status != .verified else { return nil }
        return speaker.confidence
    }
}
