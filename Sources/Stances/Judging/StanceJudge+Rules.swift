import Articles
import Quotations

extension StanceJudge {
    /// What the rules alone say of a text.
    func ruled(_ text: ReadText, at offset: Int) -> Judgement {
        let (reading, verdict) = (text.reading, text.verdict)
        func span(_ range: Range<Int>) -> TextSpan { TextSpan(offset + range.lowerBound, offset + range.upperBound) }
        var label: StanceLabel =
            switch verdict.outcome {
            case .side(let number): .side(debate.sides[number].id)
            case .both: .both
            case .neutral: .neutral
            case .offTopic: .offTopic
            }
        let likeness = likeness(text)
        if let likeness { label = likeness.label }
        var attitudes = indifference
        for (side, score) in zip(debate.sides, verdict.scores) {
            let isLike = likeness.map { $0.label == .both || $0.label == .side(side.id) } ?? false
            if isLike || abs(score) > StanceWeights.all[.attitude] { attitudes[side.id] = isLike || score > 0 ? .favor : .against }
        }
        var evidence = ruledEvidence(text, span: span)
        if let likeness {
            let target: String? = if case .side(let id) = likeness.label { id } else { nil }
            let grounds = StanceGrounds(construction: .likeTheExamples)
            evidence.append(Evidence(span: span(likeness.range), grounds: grounds, polarity: .favor, target: target))
        }
        return Judgement(
            label: label, attitudes: attitudes,
            confidence: Confidence(likeness == nil ? verdict.confidence : StanceWeights.all[.likeTheExamples]),
            abstained: label == .neutral && reading.findings.isEmpty == false, ground: likeness == nil ? verdict.ground : .likeTheExamples,
            evidence: evidence, arguments: arguments(of: text, holding: label, span: span))
    }

    /// What the rules found, as evidence.
    func ruledEvidence(_ text: ReadText, span: (Range<Int>) -> TextSpan) -> [Evidence] {
        text.reading.findings.map { finding in
            Evidence(
                span: span(finding.range), grounds: finding.grounds, polarity: finding.isFavor ? .favor : .against,
                target: debate.sides[finding.side].id)
        }
            + text.reading.bothAt.map {
                Evidence(span: span($0), grounds: StanceGrounds(construction: .bothHaveTheirPlace), polarity: .favor)
            }
    }

    /// The arguments that a text makes for what it holds.
    func arguments(of text: ReadText, holding label: StanceLabel, span: (Range<Int>) -> TextSpan) -> [Argument] {
        ArgumentReading(
            debate: debate, tokens: text.tokens, verdict: text.verdict, onlyAsks: text.reading.onlyAsks, ranks: text.reading.ranks
        ).arguments(label, span: span)
    }

    /// What a short text is like that names a side and in which the rules find nothing.
    private func likeness(_ text: ReadText) -> ExampleModel.Likeness? {
        guard text.verdict.outcome == .neutral, text.reading.findings.isEmpty, !text.reading.onlyAsks,
            text.folded.count <= ExampleModel.longest, let likeness = examples.model?.likeness(text.folded, tokens: text.tokens)
        else { return nil }
        switch likeness.label {
        case .side: return likeness.margin >= StanceWeights.all[.likeness] ? likeness : nil
        case .both: return likeness.margin >= StanceWeights.all[.likenessOfBoth] ? likeness : nil
        default: return nil
        }
    }
}
