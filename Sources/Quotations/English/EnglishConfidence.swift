/// How a quotation was found in an English text.
enum EnglishConstruction: Int, CaseIterable {
    /// *“…,” Lin said*; *Lin said: “…”*
    case quoteWithCue
    /// The words behind a quotation by the same speaker.
    case quoteContinued
    /// *“…” — Lin Yue*
    case quoteSigned
    /// *Lin made this comment:*, and the words in the next paragraph.
    case quoteAfterColon
    /// Quotation marks that nothing reports.
    case quoteAlone
    /// *Lin Yue:*, in an interview.
    case turn
    /// *According to Lin, …*
    case accordingTo
    /// *Lin said that …*
    case thatClause
    /// *Lin said …*
    case bareClause
    /// *…, Lin said*
    case postposed
    /// *Lin asked whether …*
    case question
    /// *Lin asked the board to …*
    case infinitive
    /// *Lin recommended …*
    case nounPhrase
}

/// What shades a construction.
enum EnglishCircumstance: Int, CaseIterable {
    /// How strong the cue is (`EnglishCues`), from 5 on.
    case strength5, strength6, strength7, strength8, strength9
    /// It stands within another quotation.
    case nested
    /// Something marks the words as leaked or rumoured.
    case hearsay
}

/// How a speaker was told in an English text: first, and what was concluded from it.
enum EnglishResolution: Int, CaseIterable {
    // First.
    /// *Lin Yue*, or *Lin* of whom the article gives the full name.
    case name
    /// *Lin*, whom several full names fit.
    case sharedName
    /// *a researcher*
    case description
    /// *I*, in an article that one person signed.
    case author
    /// *she*, *the company*: whom the sentence or one just before it begins with.
    case topic
    /// *she*: the last person named in full.
    case earlierName
    /// *she*, of whom nothing is known.
    case unknownPronoun

    // Concluded.
    /// *she* is who spoke last.
    case samePerson
    /// *the company* is the organisation that spoke last.
    case theCompany
    /// *who* is the one named before it.
    case relativePronoun
    /// *it* is the organisation that spoke last.
    case it
    /// *they* are those who spoke last.
    case they
    /// A quotation goes on: who spoke it before.
    case quotationBefore
    /// A quotation stands alone: who spoke before.
    case speakerBefore
}

/// What the constructions of English are worth.
///
/// What is shown below 0.6 is often a stance that somebody takes rather than words that he said.
enum EnglishConfidence {
    /// One row a line, as `ConfidenceTable` says; a construction without its strength is one of cues of strength 4 or less, or one that
    /// strength says nothing about.
    ///
    /// The counts are of pages in English: tuned on are real_dev and en_polnear_dev, kept out are news_en_dev and debate_dev.
    /// `Scripts/count-constructions.py` renews them.
    static let text = """
        # name words speaker, tuned: found labelled attributed right, kept out: the same
        quoteWithCue 0.97 0.98 0 0 0 0 0 0 0 0
        quoteContinued 0.96 0.98 0 0 0 0 0 0 0 0
        quoteSigned 0.96 0.98 0 0 0 0 0 0 0 0
        quoteAfterColon 0.92 0.95 0 0 0 0 0 0 0 0
        quoteAlone 0.7 0.7 0 0 0 0 0 0 0 0
        turn 0.92 0.98 0 0 0 0 0 0 0 0
        accordingTo 0.88 0.98 0 0 0 0 0 0 0 0
        thatClause 0.45 0.9 0 0 0 0 0 0 0 0
        thatClause+strength5 0.6 0.9 0 0 0 0 0 0 0 0
        thatClause+strength6 0.82 0.9 0 0 0 0 0 0 0 0
        thatClause+strength7 0.88 0.98 0 0 0 0 0 0 0 0
        thatClause+strength8 0.85 0.98 0 0 0 0 0 0 0 0
        thatClause+strength9 0.89 0.98 0 0 0 0 0 0 0 0
        thatClause+strength7+nested 0.44 0.98 0 0 0 0 0 0 0 0
        thatClause+strength8+nested 0.425 0.98 0 0 0 0 0 0 0 0
        thatClause+strength9+nested 0.445 0.98 0 0 0 0 0 0 0 0
        bareClause 0.45 0.9 0 0 0 0 0 0 0 0
        bareClause+strength5 0.55 0.9 0 0 0 0 0 0 0 0
        bareClause+strength6 0.55 0.9 0 0 0 0 0 0 0 0
        bareClause+strength7 0.75 0.98 0 0 0 0 0 0 0 0
        bareClause+strength8 0.7 0.98 0 0 0 0 0 0 0 0
        bareClause+strength9 0.89 0.98 0 0 0 0 0 0 0 0
        bareClause+strength7+nested 0.375 0.98 0 0 0 0 0 0 0 0
        bareClause+strength8+nested 0.35 0.98 0 0 0 0 0 0 0 0
        bareClause+strength9+nested 0.445 0.98 0 0 0 0 0 0 0 0
        postposed 0.5 0.98 0 0 0 0 0 0 0 0
        postposed+strength5 0.6 0.98 0 0 0 0 0 0 0 0
        postposed+strength6 0.65 0.98 0 0 0 0 0 0 0 0
        postposed+strength7 0.8 0.98 0 0 0 0 0 0 0 0
        postposed+strength8 0.82 0.98 0 0 0 0 0 0 0 0
        postposed+strength9 0.82 0.98 0 0 0 0 0 0 0 0
        question 0.72 0.9 0 0 0 0 0 0 0 0
        infinitive 0.5 0.9 0 0 0 0 0 0 0 0
        infinitive+strength5 0.65 0.9 0 0 0 0 0 0 0 0
        infinitive+strength6 0.7 0.9 0 0 0 0 0 0 0 0
        infinitive+strength7 0.7 0.9 0 0 0 0 0 0 0 0
        infinitive+strength8 0.7 0.9 0 0 0 0 0 0 0 0
        infinitive+strength9 0.7 0.9 0 0 0 0 0 0 0 0
        nounPhrase 0.5 0.9 0 0 0 0 0 0 0 0
        nounPhrase+strength5 0.6 0.9 0 0 0 0 0 0 0 0
        nounPhrase+strength6 0.7 0.9 0 0 0 0 0 0 0 0
        nounPhrase+strength7 0.75 0.9 0 0 0 0 0 0 0 0
        nounPhrase+strength8 0.75 0.9 0 0 0 0 0 0 0 0
        nounPhrase+strength9 0.75 0.9 0 0 0 0 0 0 0 0
        # in place of what the construction makes of the speaker
        hearsay - 0.85 0 0 0 0 0 0 0 0
        # how the speaker was told first
        name - 0.97 0 0 0 0 0 0 0 0
        sharedName - 0.85 0 0 0 0 0 0 0 0
        description - 0.85 0 0 0 0 0 0 0 0
        author - 0.9 0 0 0 0 0 0 0 0
        topic - 0.8 0 0 0 0 0 0 0 0
        earlierName - 0.6 0 0 0 0 0 0 0 0
        unknownPronoun - 0.3 0 0 0 0 0 0 0 0
        # what was concluded from it
        samePerson - 0.95 0 0 0 0 0 0 0 0
        theCompany - 0.8 0 0 0 0 0 0 0 0
        relativePronoun - 0.9 0 0 0 0 0 0 0 0
        it - 0.7 0 0 0 0 0 0 0 0
        they - 0.7 0 0 0 0 0 0 0 0
        quotationBefore - 0.95 0 0 0 0 0 0 0 0
        speakerBefore - 0.7 0 0 0 0 0 0 0 0
        """

    static let table = table(text)

    static func table(_ text: String) -> ConfidenceTable {
        ConfidenceTable(
            "EnglishConfidence", language: "en", text, EnglishConstruction.self, EnglishCircumstance.self, EnglishResolution.self)
    }

    /// How sure it is that the words are a quotation with just this beginning and end.
    static func words(of draft: QuotationDraft) -> Confidence { table.words(row(of: draft)) }

    /// How sure it is that the mention beside the cue names the speaker. Hearsay is never sure, whatever the construction.
    static func mention(of draft: QuotationDraft) -> Confidence {
        table.speaker(draft.rumour == nil ? row(of: draft) : table.row(of: EnglishCircumstance.hearsay))
    }

    /// How sure a speaker is who was told in a way.
    static func speaker(_ way: EnglishResolution) -> Confidence { table.speaker(table.row(forWay: way)) }

    /// The rows that all these look at.
    static func grounds(of draft: QuotationDraft, told ways: CaseSet<EnglishResolution>?) -> Grounds {
        var speaker: [Int] = []
        if let ways {
            speaker = EnglishResolution.allCases.filter(ways.contains).map { table.row(forWay: $0) }
            if draft.rumour != nil { speaker.append(table.row(of: EnglishCircumstance.hearsay)) }
        }
        return Grounds(language: table.language, construction: row(of: draft), speaker: speaker)
    }

    private static func row(of draft: QuotationDraft) -> Int {
        var circumstances: CaseSet<EnglishCircumstance> = []
        switch draft.strength {
        case ...4: break
        case 5: circumstances.insert(.strength5)
        case 6: circumstances.insert(.strength6)
        case 7: circumstances.insert(.strength7)
        case 8: circumstances.insert(.strength8)
        default: circumstances.insert(.strength9)
        }
        if draft.isNested { circumstances.insert(.nested) }
        return table.row(draft.construction, circumstances)
    }
}
