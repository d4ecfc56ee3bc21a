/// How sure a construction is.
///
/// The figures are the shares that were right among the constructions found in labelled news, rounded; the strength of
/// a cue (`EnglishCues`) chooses within a row. What is shown at 0.9 or more was right in at least 95 of 100 cases;
/// what is shown below 0.6 is often a stance that somebody takes rather than words that he said.
enum EnglishConfidence {
    /// How sure it is that the words are a quotation with just this beginning and end.
    static func span(of draft: QuotationDraft) -> Confidence {
        switch draft.construction {
        case .quoteWithCue: return Confidence(0.97)
        case .quoteContinued, .quoteSigned: return Confidence(0.96)
        case .quoteAfterColon, .turn: return Confidence(0.92)
        case .quoteAlone: return Confidence(0.7)
        case .accordingTo: return Confidence(0.88)
        case .thatClause: return byStrength(draft, [0.45, 0.6, 0.82, 0.88, 0.85, 0.89])
        case .bareClause: return byStrength(draft, [0.45, 0.55, 0.55, 0.75, 0.7, 0.89])
        case .postposed: return byStrength(draft, [0.5, 0.6, 0.65, 0.8, 0.82, 0.82])
        case .question: return Confidence(0.72)
        case .infinitive: return byStrength(draft, [0.5, 0.65, 0.7, 0.7, 0.7, 0.7])
        case .nounPhrase: return byStrength(draft, [0.5, 0.6, 0.7, 0.75, 0.75, 0.75])
        }
    }

    /// How sure it is that the mention beside the cue names the speaker.
    static func attribution(of draft: QuotationDraft) -> Double {
        if draft.rumour != nil { return 0.85 }
        switch draft.construction {
        case .quoteAfterColon: return 0.95
        case .quoteAlone: return 0.7
        case .question, .infinitive, .nounPhrase: return 0.9
        // What a weak cue reports may be no words at all, so its speaker is no surer: *the figures show that …*
        case .thatClause, .bareClause: return draft.strength >= 7 ? 0.98 : 0.9
        default: return 0.98
        }
    }

    /// A figure of a row that starts at strength 4.
    private static func byStrength(_ draft: QuotationDraft, _ row: [Double]) -> Confidence {
        Confidence(row[min(max(draft.strength - 4, 0), row.count - 1)] * (draft.isNested ? 0.5 : 1))
    }
}
