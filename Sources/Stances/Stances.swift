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

    /// A judge of one debate. Costly to make, cheap to use: make one for many quotations.
    public init(debate: Debate) {
        self.debate = debate
    }

    /// What a quotation holds, with the words that decided it.
    public func judgement(of quotation: Quotation, in article: Article) -> Judgement {
        Judgement(label: .offTopic, attitudes: [:], confidence: Confidence(0))
    }
}
