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
        quoteWithCue                0.97  0.98     388  377  377 368    30 29 29 28
        quoteContinued              0.96  0.98     163  158  158 152     7  7  7  7
        quoteSigned                 0.96  0.98      22   22   22  22     0  0  0  0
        quoteAfterColon             0.92  0.95       5    4    4   3     0  0  0  0
        quoteAlone                  0.7   0.7       16    9    8   1     3  3  2  2
        turn                        0.92  0.98      11   10   10  10     0  0  0  0
        accordingTo                 0.88  0.98      32   29   29  28     5  4  4  3
        thatClause                  0.45  0.9       10    5    5   5     0  0  0  0
        thatClause+strength5        0.6   0.9       22   14   14  12     1  1  1  1
        thatClause+strength6        0.82  0.9       19   16   16  15     1  1  1  1
        thatClause+strength7        0.88  0.98      35   33   33  32     5  3  3  2
        thatClause+strength8        0.85  0.98      62   52   52  49     4  4  4  3
        thatClause+strength9        0.89  0.98      71   65   65  64    14 13 13  8
        thatClause+strength7+nested 0.44  0.98       0    0    0   0     0  0  0  0
        thatClause+strength8+nested 0.425 0.98       1    0    0   0     0  0  0  0
        thatClause+strength9+nested 0.445 0.98       3    1    1   1     0  0  0  0
        bareClause                  0.45  0.9       16    7    7   7     3  1  1  0
        bareClause+strength5        0.55  0.9       17   11   11   9     0  0  0  0
        bareClause+strength6        0.55  0.9       13    6    6   6     5  2  2  1
        bareClause+strength7        0.75  0.98      33   24   24  22     5  5  5  4
        bareClause+strength8        0.7   0.98      47   31   30  21     4  3  3  1
        bareClause+strength9        0.89  0.98     246  221  221 210    16 14 14 11
        bareClause+strength7+nested 0.375 0.98       2    0    0   0     0  0  0  0
        bareClause+strength8+nested 0.35  0.98       0    0    0   0     0  0  0  0
        bareClause+strength9+nested 0.445 0.98      17    8    8   6     1  0  0  0
        postposed                   0.5   0.98       1    0    0   0     0  0  0  0
        postposed+strength5         0.6   0.98       1    1    1   1     0  0  0  0
        postposed+strength6         0.65  0.98       1    0    0   0     0  0  0  0
        postposed+strength7         0.8   0.98       6    5    5   5     0  0  0  0
        postposed+strength8         0.82  0.98       3    3    3   3     0  0  0  0
        postposed+strength9         0.82  0.98      79   64   64  64     9  8  8  8
        question                    0.72  0.9       19   16   16  16     2  0  0  0
        infinitive                  0.5   0.9        1    0    0   0     0  0  0  0
        infinitive+strength5        0.65  0.9       26   18   18  14     2  0  0  0
        infinitive+strength6        0.7   0.9        4    4    4   4     0  0  0  0
        infinitive+strength7        0.7   0.9       20   14   14  11     0  0  0  0
        infinitive+strength8        0.7   0.9        1    0    0   0     0  0  0  0
        infinitive+strength9        0.7   0.9        2    1    1   1     0  0  0  0
        nounPhrase                  0.5   0.9       28   17   17  14     3  0  0  0
        nounPhrase+strength5        0.6   0.9       90   63   63  55     4  2  2  1
        nounPhrase+strength6        0.7   0.9      118   92   92  85     6  4  4  3
        nounPhrase+strength7        0.75  0.9       26   21   21  20     2  2  2  2
        nounPhrase+strength8        0.75  0.9        2    2    2   2     0  0  0  0
        nounPhrase+strength9        0.75  0.9        2    2    2   2     1  1  1  1
        # in place of what the construction makes of the speaker
        hearsay                     -     0.85       0    0    0   0     0  0  0  0
        # how the speaker was told first
        name                        -     0.97    1131 1000 1000 958    96 84 84 77
        sharedName                  -     0.85      65   58   58  56     0  0  0  0
        description                 -     0.85     387  298  298 263    25 18 18  7
        author                      -     0.9        0    0    0   0     0  0  0  0
        topic                       -     0.8       38   32   32  29     4  1  1  1
        earlierName                 -     0.6       22   14   14  13     2  2  2  2
        unknownPronoun              -     0.3       31   22   22  21     5  1  1  0
        # what was concluded from it
        samePerson                  -     0.95     277  256  256 250    24 21 21 20
        theCompany                  -     0.8       19   14   14  13     0  0  0  0
        relativePronoun             -     0.9       26   18   18  14     2  2  2  0
        it                          -     0.7       26   23   23  19     4  2  2  0
        they                        -     0.7       24   16   16  12     2  2  2  1
        quotationBefore             -     0.95     140  139  139 134     7  7  7  7
        speakerBefore               -     0.7       10    7    7   1     2  2  2  2
        """

    static let table = table(text)

    static func table(_ text: String) -> ConfidenceTable {
        ConfidenceTable(
            "EnglishConfidence", language: "en", text, EnglishConstruction.self, EnglishCircumstance.self, EnglishResolution.self)
    }

    /// How sure it is that the words are a quotation with just this beginning and end.
    static func words(of draft: QuotationDraft) -> Confidence { table.words(row(of: draft)) }

    /// How sure the speaker of a draft is, whom the mention beside the cue tells in a way that is so sure. Hearsay is never sure,
    /// whatever the construction.
    static func speaker(of draft: QuotationDraft, told way: Confidence) -> Confidence {
        way * table.speaker(draft.rumour == nil ? row(of: draft) : table.row(of: EnglishCircumstance.hearsay))
    }

    /// How sure a speaker is who is concluded in a way from what was so sure.
    static func speaker(told way: EnglishResolution, after known: Confidence) -> Confidence { known * speaker(way) }

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
