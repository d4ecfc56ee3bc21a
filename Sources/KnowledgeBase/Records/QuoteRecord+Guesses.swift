import Stances

extension QuoteRecord.Evidence {
    /// Whether no rule reads the words and they are only worded like the debate's examples: less than other evidence.
    public var isGuess: Bool { rule == StanceJudge.exampleRule }
}
