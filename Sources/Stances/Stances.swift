public import Articles
public import Quotations

/// The front door of the target: a `Quotation` in its `Article` in, a `Judgement` out.
///
///     let judge = StanceJudge(debate: debate)
///     judge.judgement(of: quotation, in: article).label   // .side("open")
///
/// The types to know are `Debate`, `Judgement` and `StanceLabel`.
public struct StanceJudge: Sendable {
    /// The debate that is judged.
    public let debate: Debate
    private let vocabulary: DebateVocabulary

    /// A judge of one debate. Costly to make, cheap to use: make one for many quotations.
    public init(debate: Debate) {
        self.debate = debate
        vocabulary = DebateVocabulary(debate)
    }

    /// What a quotation holds, with the words that decided it; evidence is in offsets of the article.
    public func judgement(of quotation: Quotation, in article: Article) -> Judgement {
        judgement(of: String(article.text[quotation.span]), at: quotation.span.start)
    }

    /// What a sentence holds; evidence is in offsets of the sentence.
    public func judgement(of text: String) -> Judgement { judgement(of: text, at: 0) }

    private func judgement(of text: String, at offset: Int) -> Judgement {
        let folded = ExpressionTrie.fold(text)
        let tokens = vocabulary.tokens(in: folded)
        let reading = StanceReading(folded, tokens: tokens)
        func span(_ range: Range<Int>) -> TextSpan { TextSpan(offset + range.lowerBound, offset + range.upperBound) }
        var scores = [Double](repeating: 0, count: debate.sides.count)
        for finding in reading.findings where finding.side < scores.count {
            scores[finding.side] += finding.isFavor ? finding.weight : -finding.weight
        }
        let (label, confidence) = label(reading, scores, tokens)
        var attitudes: [String: Attitude] = [:]
        for (side, score) in zip(debate.sides, scores) {
            attitudes[side.id] = score > 0.2 ? .favor : score < -0.2 ? .against : Attitude.none
        }
        var evidence = reading.findings.map { finding in
            Evidence(
                span: span(finding.range), rule: finding.rule, polarity: finding.isFavor ? .favor : .against,
                target: debate.sides[finding.side].id)
        }
        evidence += reading.bothAt.map { Evidence(span: span($0), rule: "both have their place", polarity: .favor) }
        return Judgement(
            label: label, attitudes: attitudes, confidence: Confidence(confidence),
            abstained: label == .neutral && reading.findings.isEmpty == false, evidence: evidence,
            arguments: arguments(label, tokens, isOnTopic: reading.isOnTopic, span: span))
    }

    /// The stance that the findings add up to, and how sure it is.
    private func label(_ reading: StanceReading, _ scores: [Double], _ tokens: [DebateVocabulary.Token]) -> (StanceLabel, Double) {
        guard reading.isOnTopic, scores.count == 2 else { return (.offTopic, 0.9) }
        if !reading.bothAt.isEmpty { return (.both, 0.85) }
        if scores[0] > 0.5, scores[1] > 0.5 { return (.both, 0.7) }
        // What favours one side or speaks against the other is one position.
        let balance = scores[0] - scores[1]
        let total = reading.findings.reduce(0) { $0 + $1.weight }
        guard abs(balance) >= 0.5 else { return (.neutral, reading.findings.isEmpty ? 0.7 : 0.5) }
        let isFact = tokens.contains { $0.meaning == .fact } && abs(balance) < 1
        if isFact { return (.neutral, 0.6) }
        return (.side(debate.sides[balance > 0 ? 0 : 1].id), min(0.95, 0.55 + 0.4 * abs(balance) / max(total, 1)))
    }

    /// The key points that are made, as far as they agree with the stance, and the other aspects that are spoken of.
    private func arguments(
        _ label: StanceLabel, _ tokens: [DebateVocabulary.Token], isOnTopic: Bool, span: (Range<Int>) -> TextSpan
    ) -> [Argument] {
        var arguments: [Argument] = []
        for token in tokens {
            guard case .keyPoint(let number) = token.meaning else { continue }
            let keyPoint = debate.keyPoints[number]
            guard isOnTopic, keyPoint.stance == label.name else { continue }
            if let i = arguments.firstIndex(where: { $0.keyPoint == keyPoint.id }) {
                arguments[i].evidence.append(span(token.range))
                continue
            }
            arguments.append(
                Argument(
                    keyPoint: keyPoint.id, aspect: keyPoint.aspect, towards: label, confidence: Confidence(0.8),
                    evidence: [span(token.range)]))
        }
        for token in tokens {
            guard case .aspect(let number) = token.meaning else { continue }
            let aspect = debate.aspects[number].id
            guard !arguments.contains(where: { $0.aspect == aspect }) else { continue }
            let keyPoint = debate.keyPoints.first { $0.aspect == aspect && $0.stance == label.name }
            arguments.append(
                Argument(
                    keyPoint: isOnTopic ? keyPoint?.id : nil, aspect: aspect, towards: label, confidence: Confidence(0.6),
                    evidence: [span(token.range)]))
        }
        return arguments
    }
}
