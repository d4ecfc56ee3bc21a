/// What one sentence says, and what it leaves for the next one.
struct SentenceReading {
    /// The quotations, in the order of their cues.
    var drafts: [QuotationDraft] = []
    /// A speaker whose words the next paragraph brings (*Lin continued:*).
    var announced: (mention: QuotationDraft.Source, cue: Range<Int>)?

    /// The weakest cue that is heard at all; what is weaker more often does something else than report.
    private static let weakest = 4

    /// Without the quotations that a weak cue reports, and without those inside another one, unless a strong cue
    /// reports a clause there (*Lin said that Gu had told the board …*; *Gu rejected Lin's claim that …*).
    func withoutLoose() -> SentenceReading {
        var kept = self
        let reporting = drafts.filter { $0.strength >= Self.weakest || $0.kind == .direct }
        kept.drafts = []
        for (number, var draft) in reporting.enumerated() {
            let outer = reporting.enumerated().first { other, outer in
                other != number && outer.content.lowerBound <= draft.content.lowerBound
                    && draft.content.upperBound <= outer.content.upperBound
                    && (outer.content != draft.content || other < number)
            }
            guard let outer = outer?.element else {
                kept.drafts.append(draft)
                continue
            }
            draft.isNested = true
            let isClause = draft.construction == .thatClause || draft.construction == .bareClause
            let isLoose = outer.construction == .nounPhrase  // *Gu rejected Lin's claim that …*
            if isClause, draft.strength == 9 || isLoose && draft.strength >= 7 { kept.drafts.append(draft) }
        }
        return kept
    }
}
