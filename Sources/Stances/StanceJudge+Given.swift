import Articles

extension StanceJudge {
    /// The arguments that a text makes for a stance which somebody else has decided.
    ///
    /// - Parameters:
    ///   - offset: where the text stands in its article, in whose offsets the evidence is.
    ///   - label: one of this debate.
    public func arguments(of text: String, at offset: Int, holding label: StanceLabel) -> [Argument] {
        let folded = ExpressionTrie.fold(text[...])
        let tokens = vocabulary.tokens(in: folded)
        let reading = StanceReading(folded, tokens: tokens, rivals: debate.rivals, hasSides: true, topic: nil)
        let verdict = Verdict(reading, isOnTopic: label != .offTopic, tokens: tokens)
        return ArgumentReading(debate: debate, tokens: tokens, verdict: verdict, onlyAsks: reading.onlyAsks, ranks: reading.ranks)
            .arguments(label) { TextSpan(offset + $0.lowerBound, offset + $0.upperBound) }
    }
}
