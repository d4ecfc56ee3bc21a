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
    let vocabulary: DebateVocabulary
    private let examples: TaughtExamples
    /// The attitudes of most quotations: none towards any side.
    private let indifference: [String: Attitude]

    /// A judge of one debate. Costly to make, cheap to use: make one for many quotations.
    public init(debate: Debate) {
        self.debate = debate
        vocabulary = DebateVocabulary(debate)
        examples = TaughtExamples(debate, vocabulary: vocabulary)
        indifference = Dictionary(debate.sides.map { ($0.id, .none) }, uniquingKeysWith: { first, _ in first })
    }

    /// What a quotation holds, with the words that decided it; evidence is in offsets of the article.
    public func judgement(of quotation: Quotation, in article: Article) -> Judgement {
        let start = max(0, quotation.span.start - Self.contextLength)
        return judgement(of: article.text[quotation.span], at: quotation.span.start) {
            article.text[TextSpan(start, quotation.span.start)]
        }
    }

    /// What a sentence holds; evidence is in offsets of the sentence.
    public func judgement(of text: String) -> Judgement { judgement(of: text[...], at: 0) { "" } }

    /// How far back a quotation that names no side may go on about one.
    private static let contextLength = 60

    private func judgement(of text: Substring, at offset: Int, after context: () -> Substring) -> Judgement {
        let folded = ExpressionTrie.fold(text)
        let tokens = vocabulary.tokens(in: folded)
        let isNamed = tokens.contains(where: \.meaning.isOnTopic)
        let topic = isNamed ? nil : topic(of: tokens, after: context)
        let reading = StanceReading(folded, tokens: tokens, rivals: debate.rivals, hasSides: isNamed || topic != nil, topic: topic)
        let verdict = Verdict(reading, isOnTopic: isNamed || topic != nil, tokens: tokens)
        func span(_ range: Range<Int>) -> TextSpan { TextSpan(offset + range.lowerBound, offset + range.upperBound) }
        var label: StanceLabel =
            switch verdict.outcome {
            case .side(let number): .side(debate.sides[number].id)
            case .both: .both
            case .neutral: .neutral
            case .offTopic: .offTopic
            }
        let likeness = likeness(folded, tokens, reading, verdict)
        if let likeness { label = likeness.label }
        var attitudes = indifference
        for (side, score) in zip(debate.sides, verdict.scores) {
            let isLike = likeness.map { $0.label == .both || $0.label == .side(side.id) } ?? false
            if isLike || abs(score) > StanceWeights.all[.attitude] { attitudes[side.id] = isLike || score > 0 ? .favor : .against }
        }
        var evidence = reading.findings.map { finding in
            Evidence(
                span: span(finding.range), grounds: finding.grounds, polarity: finding.isFavor ? .favor : .against,
                target: debate.sides[finding.side].id)
        }
        evidence += reading.bothAt.map {
            Evidence(span: span($0), grounds: StanceGrounds(construction: .bothHaveTheirPlace), polarity: .favor)
        }
        if let likeness {
            let target: String? = if case .side(let id) = likeness.label { id } else { nil }
            let grounds = StanceGrounds(construction: .likeTheExamples)
            evidence.append(Evidence(span: span(likeness.range), grounds: grounds, polarity: .favor, target: target))
        }
        return Judgement(
            label: label, attitudes: attitudes,
            confidence: Confidence(likeness == nil ? verdict.confidence : StanceWeights.all[.likeTheExamples]),
            abstained: label == .neutral && reading.findings.isEmpty == false, ground: likeness == nil ? verdict.ground : .likeTheExamples,
            evidence: evidence,
            arguments: ArgumentReading(debate: debate, tokens: tokens, verdict: verdict, onlyAsks: reading.onlyAsks, ranks: reading.ranks)
                .arguments(
                    label, span: span))
    }

    /// What a short text is like that names a side and in which the rules find nothing.
    private func likeness(
        _ folded: [UInt32], _ tokens: [DebateVocabulary.Token], _ reading: StanceReading, _ verdict: Verdict
    ) -> ExampleModel.Likeness? {
        guard verdict.outcome == .neutral, reading.findings.isEmpty, !reading.onlyAsks, folded.count <= ExampleModel.longest,
            let likeness = examples.model?.likeness(folded, tokens: tokens)
        else { return nil }
        switch likeness.label {
        case .side: return likeness.margin >= StanceWeights.all[.likeness] ? likeness : nil
        case .both: return likeness.margin >= StanceWeights.all[.likenessOfBoth] ? likeness : nil
        default: return nil
        }
    }

    /// The side that a quotation goes on about without naming it: it points back (这, this), and the words just before it
    /// name one.
    private func topic(of tokens: [DebateVocabulary.Token], after context: () -> Substring) -> Int? {
        guard let pointer = tokens.first(where: { $0.meaning == .word(.demonstrative) }), pointer.range.lowerBound <= 2 else { return nil }
        let before = vocabulary.tokens(in: ExpressionTrie.fold(context()))
        for token in before.reversed() {
            if case .term(let side) = token.meaning { return side }
        }
        return nil
    }
}
