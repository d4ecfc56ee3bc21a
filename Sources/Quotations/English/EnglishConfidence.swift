/// How sure a construction is, measured on labelled articles.
enum EnglishConfidence {
    /// How sure it is that the words are a quotation with just this beginning and end.
    static func span(of draft: QuotationDraft) -> Confidence {
        let strength = Double(draft.strength) / 9
        switch draft.construction {
        case .quoteWithCue: return Confidence(0.96)
        case .quoteAfterColon: return Confidence(0.9)
        case .quoteContinued: return Confidence(0.92)
        case .quoteAlone: return Confidence(0.8)
        case .quoteSigned, .turn: return Confidence(0.9)
        case .thatClause, .bareClause, .postposed: return Confidence(0.35 + 0.5 * strength)
        case .accordingTo: return Confidence(0.85)
        case .question, .infinitive: return Confidence(0.2 + 0.5 * strength)
        case .participle, .nounPhrase, .loose: return Confidence(0.1 + 0.5 * strength)
        }
    }

    /// How sure it is that the mention beside the cue names the speaker.
    static func attribution(of draft: QuotationDraft) -> Double {
        switch draft.construction {
        case .quoteWithCue, .quoteSigned, .turn, .thatClause, .bareClause, .postposed, .accordingTo, .quoteContinued:
            return 0.97
        case .quoteAfterColon: return 0.92
        default: return 0.85
        }
    }
}
