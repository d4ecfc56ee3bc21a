/// In which order the forms of reporting are tried.
extension SentenceReader {
    /// A frame of the sentence whose speaker is known, as rules look at it.
    struct FrameSite {
        /// Its number among the sentence's.
        var number: Int
        var frame: ReportingFrame
        var cue: EnglishCue
        /// What it reports, of which only the words are not known yet.
        var draft: QuotationDraft
    }

    /// Adds to what has been found in a sentence.
    typealias InSentence = Rule<EnglishConstruction, @Sendable (inout SentenceReader) -> Void>

    /// Takes what a frame reports, and says whether it has.
    typealias AtFrame = Rule<EnglishConstruction, @Sendable (inout SentenceReader, FrameSite) -> Bool>

    /// Each reads what those before it have left.
    static let inSentence: [InSentence] = [
        InSentence([:]) { $0.readFrames() },
        InSentence([:]) { $0.readAnnouncement() },
        InSentence([.accordingTo: Example("According to Lin Yue, ⟦open models will be cheaper⟧.", "Lin Yue")]) { $0.readAccordingTo() },
        InSentence([.quoteAlone: Example("The founder has a message: “⟦Open models will be much cheaper.⟧”", "the founder")]) {
            $0.readQuoteAfterColon()
        },
        InSentence([
            .quoteSigned: Example("“⟦Open models will be much cheaper.⟧” — Lin Yue", "Lin Yue"),
            .quoteAlone: Example("Lin Yue said that ⟦open models are cheap⟧.\n“⟦They will be much cheaper.⟧”", "Lin Yue"),
        ]) { $0.readQuoteAlone() },
    ]

    /// The first that takes a frame has it.
    static let atFrame: [AtFrame] = [
        AtFrame([
            .quoteWithCue: Example("“⟦Open models will be cheaper⟧,” said Lin Yue.", "Lin Yue"),
            .quoteContinued: Example("“⟦Open models are cheap⟧,” Lin Yue said, “⟦and they will be cheaper.⟧”", "Lin Yue"),
        ]) { $0.readQuoteBefore($1) },
        AtFrame([.postposed: Example("⟦Open models will be cheaper⟧, Lin Yue said.", "Lin Yue")]) { $0.readClauseBefore($1) },
        AtFrame([
            .quoteWithCue: Example("Lin Yue said: “⟦Open models will be cheaper.⟧”", "Lin Yue")
        ]) {
            $0.readAfter($1)
            return true
        },
    ]
}
