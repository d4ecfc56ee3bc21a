public import Articles
public import Quotations

/// The front door of the target: a `Quotation` in its `Article` in, a `Judgement` out.
///
///     let judge = StanceJudge(debate: debate)
///     judge.judgement(of: quotation, in: article).label   // .side("open")
///
/// Rules read the text and propose; a model that was fitted to labelled sentences of many debates decides, and says how sure it is. A side
/// that is not sure enough is not shown: the label is `unsure` then. The types to know are `Debate`, `Judgement` and `StanceLabel`.
public struct StanceJudge: Sendable {
    /// The debate that is judged.
    public let debate: Debate
    let vocabulary: DebateVocabulary
    let names: SideNames
    let examples: TaughtExamples
    /// What decides; without one the rules do.
    let model: StanceModel?
    /// The attitudes of most quotations: none towards any side.
    let indifference: [String: Attitude]

    /// A judge of one debate by the model that the program is shipped with. Costly to make, cheap to use: make one for many quotations.
    ///
    /// A debate of which people labelled examples is judged by the model that was fitted to pages of such a one, any other by the model that
    /// was fitted to many debates alike. All of those have two sides: where there are more, the rules decide.
    public init(debate: Debate) {
        let model = debate.examples.isEmpty ? ShippedStances.unmet : ShippedStances.met
        self.init(debate: debate, model: debate.sides.count == 2 ? model : nil)
    }

    /// A judge by some model; without one the rules decide alone.
    package init(debate: Debate, model: StanceModel?) {
        self.debate = debate
        self.model = model
        vocabulary = DebateVocabulary(debate)
        names = SideNames(debate)
        examples = TaughtExamples(debate, vocabulary: vocabulary)
        indifference = Dictionary(debate.sides.map { ($0.id, .none) }, uniquingKeysWith: { first, _ in first })
    }

    /// The same judge where the rules decide alone.
    package var byRules: StanceJudge { StanceJudge(self, model: nil) }

    private init(_ judge: StanceJudge, model: StanceModel?) {
        (debate, vocabulary, names, examples) = (judge.debate, judge.vocabulary, judge.names, judge.examples)
        (indifference, self.model) = (judge.indifference, model)
    }

    /// What a quotation holds, with the words that decided it; evidence is in offsets of the article.
    public func judgement(of quotation: Quotation, in article: Article) -> Judgement {
        judgement(of: read(quotation, in: article), at: quotation.span.start)
    }

    /// What a sentence holds; evidence is in offsets of the sentence.
    public func judgement(of text: String) -> Judgement { judgement(of: read(text), at: 0) }

    /// What a model looks at in a quotation, as each side sees it.
    package func views(of quotation: Quotation, in article: Article) -> [StanceView] { views(of: read(quotation, in: article)) }

    /// What a model looks at in a sentence.
    ///
    /// - Parameter isExample: whether it is one of the debate's own examples: what it is like is then no question.
    package func views(of text: String, isExample: Bool) -> [StanceView] { views(of: read(text), isExample: isExample) }

    private func judgement(of text: ReadText, at offset: Int) -> Judgement {
        guard let model else { return ruled(text, at: offset) }
        return judged(text, by: model, at: offset)
    }
}
