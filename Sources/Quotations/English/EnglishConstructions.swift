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

/// How often the constructions of English were right.
enum EnglishConstructions {
    /// One row a line, as `ConstructionTable` says; a construction without its strength is one of cues of strength 4 or less, or one that
    /// strength says nothing about.
    ///
    /// The counts are of pages in English: tuned on are real_dev and en_polnear_dev, kept out are news_en_dev and debate_dev.
    /// `Scripts/count-constructions.py` renews them.
    static let text = """
        # name, tuned: found labelled attributed right, kept out: the same
        quoteWithCue                    388  377  377 368    30 29 29 28
        quoteContinued                  163  158  158 152     7  7  7  7
        quoteSigned                      22   22   22  22     0  0  0  0
        quoteAfterColon                   5    4    4   3     0  0  0  0
        quoteAlone                       16    9    8   1     3  3  2  2
        turn                             11   10   10  10     0  0  0  0
        accordingTo                      32   29   29  28     5  4  4  3
        thatClause                       10    5    5   5     0  0  0  0
        thatClause+strength5             22   14   14  12     1  1  1  1
        thatClause+strength6             19   16   16  15     1  1  1  1
        thatClause+strength7             35   33   33  32     5  3  3  2
        thatClause+strength8             62   52   52  49     4  4  4  3
        thatClause+strength9             71   65   65  64    14 13 13  8
        thatClause+strength7+nested       0    0    0   0     0  0  0  0
        thatClause+strength8+nested       1    0    0   0     0  0  0  0
        thatClause+strength9+nested       3    1    1   1     0  0  0  0
        bareClause                       16    7    7   7     3  1  1  0
        bareClause+strength5             17   11   11   9     0  0  0  0
        bareClause+strength6             13    6    6   6     5  2  2  1
        bareClause+strength7             33   24   24  22     5  5  5  4
        bareClause+strength8             47   31   30  21     4  3  3  1
        bareClause+strength9            246  221  221 210    16 14 14 11
        bareClause+strength7+nested       2    0    0   0     0  0  0  0
        bareClause+strength8+nested       0    0    0   0     0  0  0  0
        bareClause+strength9+nested      17    8    8   6     1  0  0  0
        postposed                         1    0    0   0     0  0  0  0
        postposed+strength5               1    1    1   1     0  0  0  0
        postposed+strength6               1    0    0   0     0  0  0  0
        postposed+strength7               6    5    5   5     0  0  0  0
        postposed+strength8               3    3    3   3     0  0  0  0
        postposed+strength9              79   64   64  64     9  8  8  8
        question                         19   16   16  16     2  0  0  0
        infinitive                        1    0    0   0     0  0  0  0
        infinitive+strength5             26   18   18  14     2  0  0  0
        infinitive+strength6              4    4    4   4     0  0  0  0
        infinitive+strength7             20   14   14  11     0  0  0  0
        infinitive+strength8              1    0    0   0     0  0  0  0
        infinitive+strength9              2    1    1   1     0  0  0  0
        nounPhrase                       28   17   17  14     3  0  0  0
        nounPhrase+strength5             90   63   63  55     4  2  2  1
        nounPhrase+strength6            118   92   92  85     6  4  4  3
        nounPhrase+strength7             26   21   21  20     2  2  2  2
        nounPhrase+strength8              2    2    2   2     0  0  0  0
        nounPhrase+strength9              2    2    2   2     1  1  1  1
        # whatever the construction
        hearsay                           0    0    0   0     0  0  0  0
        # how the speaker was told first
        name                           1131 1000 1000 958    96 84 84 77
        sharedName                       65   58   58  56     0  0  0  0
        description                     387  298  298 263    25 18 18  7
        author                            0    0    0   0     0  0  0  0
        topic                            38   32   32  29     4  1  1  1
        earlierName                      22   14   14  13     2  2  2  2
        unknownPronoun                   31   22   22  21     5  1  1  0
        # what was concluded from it
        samePerson                      277  256  256 250    24 21 21 20
        theCompany                       19   14   14  13     0  0  0  0
        relativePronoun                  26   18   18  14     2  2  2  0
        it                               26   23   23  19     4  2  2  0
        they                             24   16   16  12     2  2  2  1
        quotationBefore                 140  139  139 134     7  7  7  7
        speakerBefore                    10    7    7   1     2  2  2  2
        """

    static let table = table(text)

    static func table(_ text: String) -> ConstructionTable {
        ConstructionTable(
            "EnglishConstructions", language: "en", text, EnglishConstruction.self, EnglishCircumstance.self, EnglishResolution.self)
    }

    /// The rows of a draft whose speaker was told in some ways; nil where there is no speaker.
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
