import Articles
import Quotations

/// A text with all that was read in it.
struct ReadText {
    let folded: [UInt32]
    let tokens: [DebateVocabulary.Token]
    let reading: StanceReading
    let verdict: Verdict
    let surroundings: Surroundings
}

extension StanceJudge {
    /// How far back a quotation that names no side may go on about one.
    private static let contextLength = 60
    /// How far back a side counts as spoken of.
    private static let surroundingLength = 120

    func read(_ quotation: Quotation, in article: Article) -> ReadText {
        let start = quotation.span.start
        func before(_ length: Int) -> Substring { article.text[TextSpan(max(0, start - length), start)] }
        var surroundings = Surroundings()
        surroundings.isOfPage = true
        let words = ExpressionTrie.fold(before(Self.surroundingLength))
        surroundings.isNamedBefore = namesSide(words)
        surroundings.isAskedBefore = words.last { $0 > 0x20 }.map { $0 == "?" || $0 == "？" } ?? false
        surroundings.isNamedInTitle = article.title.map { namesSide(ExpressionTrie.fold($0)) } ?? false
        return read(article.text[quotation.span], surroundings) { before(Self.contextLength) }
    }

    func read(_ text: String) -> ReadText { read(text[...], Surroundings()) { "" } }

    private func read(_ text: Substring, _ surroundings: Surroundings, after context: () -> Substring) -> ReadText {
        let folded = ExpressionTrie.fold(text)
        let tokens = vocabulary.tokens(in: folded)
        let isNamed = tokens.contains(where: \.meaning.isOnTopic)
        let topic = isNamed ? nil : topic(of: tokens, after: context)
        let reading = StanceReading(folded, tokens: tokens, rivals: debate.rivals, hasSides: isNamed || topic != nil, topic: topic)
        let verdict = Verdict(reading, isOnTopic: isNamed || topic != nil, tokens: tokens)
        return ReadText(folded: folded, tokens: tokens, reading: reading, verdict: verdict, surroundings: surroundings)
    }

    private func namesSide(_ folded: [UInt32]) -> Bool { vocabulary.tokens(in: folded).contains(where: \.meaning.isOnTopic) }

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
