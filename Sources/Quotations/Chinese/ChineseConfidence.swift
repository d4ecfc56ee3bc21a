/// How a quotation was found in a Chinese text.
enum ChineseConstruction: Int, CaseIterable {
    // A cue before the words.
    /// 林越说：“…”
    case quotedBehindCue
    /// 林越表示，…
    case markedBehindCue
    /// 林越认为…
    case bareBehindCue
    /// 林越引用沈渡的话说，…
    case cited
    /// 林越的提问：“…”
    case announced
    // Other forms of a cue.
    /// …，林越解释说。
    case trailing
    /// 被林越斥为“…”
    case dubbed
    /// 称赞白塔模型“…”
    case praised
    /// …，因为“…”。
    case reasoned
    /// 在林越看来，…
    case prepositional
    // A quotation before what names its speaker.
    /// “…，”林越说。
    case postposed
    /// “…，”林越说，“|…|”
    case resumed
    /// “…。”——林越
    case signed
    /// “…。”说这话的不是林越，而是沈渡。
    case denied
    /// “…。”说这话的是林越。
    case owned
    // Quotation marks without a cue.
    /// 林越没有绕弯子：“…”
    case led
    /// Behind another quotation of its paragraph.
    case behindQuotation
    /// All of its paragraph, or open at its end.
    case wholeParagraph
    /// Behind a sentence of its paragraph.
    case behindSentence
    // Blocks of the article.
    /// 林越：“…”, a line of its own.
    case label
    /// A turn of an interview, behind its label.
    case turn
    /// A further paragraph of a turn.
    case turnGoingOn
    /// A paragraph under a heading that names who speaks.
    case speech
}

/// What shades a construction.
enum ChineseCircumstance: Int, CaseIterable {
    /// The clause of the cue has no subject: 并表示，….
    case droppedSubject
    /// The cue does not always report: 认为, 觉得.
    case weakCue
    /// The words run on over the sentences behind theirs.
    case runsOn
    /// A paragraph goes on with what the one before it began.
    case goesOn
    /// Something marks the words as leaked or rumoured.
    case hearsay
}

/// How a speaker was told in a Chinese text.
enum ChineseResolution: Int, CaseIterable {
    /// 林越
    case person
    /// 林越和沈渡
    case twoPersons
    /// 远屿AI
    case organisation
    /// 一位投资人
    case anonymous
    /// 业内人士
    case collective
    /// 林总
    case surname
    /// 他
    case pronoun
    /// 该公司, 这位创始人
    case nominal
    /// Who spoke before, or is spoken of.
    case carried
    /// Whose block of the article it is.
    case ofBlock
    /// The label of a turn.
    case ofLabel

    /// What kind of words name a speaker who is told so.
    var mentionKind: Attribution.MentionKind {
        switch self {
        case .person, .twoPersons, .organisation, .ofLabel: .named
        case .anonymous, .collective, .surname, .nominal: .nominal
        case .pronoun: .pronoun
        case .carried, .ofBlock: .implicit
        }
    }
}

/// What the constructions of Chinese are worth.
enum ChineseConfidence {
    /// One row a line, as `ConfidenceTable` says.
    ///
    /// The counts are of both kinds of pages in Chinese: tuned on are real_dev and zh_phenomena, kept out are news_dev and
    /// debate_dev. `Scripts/count-constructions.py` renews them.
    static let text = """
        # name words speaker, tuned: found labelled attributed right, kept out: the same
        quotedBehindCue                      0.97 1        31  31  31  31     56  54  52  29
        quotedBehindCue+droppedSubject       0.92 0.93      3   3   3   3     11  10   9   4
        markedBehindCue                      0.92 1       124 123 121 119    192 170 165 124
        markedBehindCue+droppedSubject       0.87 0.93      4   4   4   3      3   0   0   0
        markedBehindCue+runsOn               0.82 1        11  11  11  11     59  48  47  37
        bareBehindCue                        0.92 1        20  18  18  18     64  30  30  20
        bareBehindCue+weakCue                0.86 0.94     11  11  11  11     39  19  19  14
        bareBehindCue+droppedSubject         0.8  0.94      3   3   3   3     18  12  12   9
        bareBehindCue+droppedSubject+weakCue 0.74 0.94      0   0   0   0      5   0   0   0
        cited                                0.93 1         2   2   2   2      2   2   2   1
        announced                            0.93 1         1   1   1   1      0   0   0   0
        trailing                             0.85 1         1   0   0   0      0   0   0   0
        dubbed                               0.85 1         2   2   2   2      1   0   0   0
        praised                              0.88 1         2   2   2   2      0   0   0   0
        reasoned                             0.8  1         0   0   0   0      0   0   0   0
        prepositional                        0.92 1        11   9   9   9      6   4   4   4
        prepositional+runsOn                 0.82 1         0   0   0   0      0   0   0   0
        postposed                            0.97 1        22  22  22  22     25  24  23  18
        resumed                              0.95 1         6   6   5   5      7   7   6   6
        signed                               0.95 1         1   1   1   1      0   0   0   0
        denied                               0.93 1         0   0   0   0      0   0   0   0
        owned                                0.93 1         0   0   0   0      0   0   0   0
        led                                  0.9  0.94      1   1   1   1      1   1   1   1
        behindQuotation                      0.93 0.95      7   7   7   7      9   8   8   6
        wholeParagraph                       0.9  0.92      6   6   6   6      4   3   3   1
        behindSentence                       0.85 0.88      1   1   1   0      2   2   2   0
        label                                0.93 1         1   1   1   1      0   0   0   0
        turn                                 0.93 1        30  30  30  28    196 194 194 182
        turnGoingOn                          0.85 0.95     11  11  11   9    140 125 125 119
        speech                               0.85 1         4   4   4   4      6   6   6   5
        speech+goesOn                        0.85 0.95      9   9   9   9      9   9   9   6
        # in place of what the construction makes of the speaker
        hearsay                              -    0.85      0   0   0   0      2   1   1   0
        # how the speaker was told
        person                               -    0.95    158 158 158 157    172 149 149 128
        twoPersons                           -    0.93      1   1   1   1      0   0   0   0
        organisation                         -    0.93     26  25  25  24    139 104 104  76
        anonymous                            -    0.93     16  12  12  11     63  48  48  24
        collective                           -    0.92      9   9   9   9     24  19  19  14
        surname                              -    0.9       4   4   4   4      0   0   0   0
        pronoun                              -    0.85     34  33  33  33     49  33  33  21
        nominal                              -    0.85      6   6   6   6     14  12  12   2
        carried                              -    0.9      14  14  14  13     27  18  18   9
        ofBlock                              -    0.9      24  24  24  22    155 140 140 130
        ofLabel                              -    0.93     30  30  30  28    196 194 194 182
        """

    static let table = table(text)

    static func table(_ text: String) -> ConfidenceTable {
        ConfidenceTable(
            "ChineseConfidence", language: "zh", text, ChineseConstruction.self, ChineseCircumstance.self, ChineseResolution.self)
    }

    /// How sure the words of a draft are.
    static func words(of draft: Draft) -> Confidence { table.words(table.row(draft.construction, draft.shades)) }

    /// How sure its speaker is, told in one way.
    static func speaker(of draft: Draft, told way: ChineseResolution) -> Confidence {
        table.speaker(table.row(forWay: way)) * table.speaker(speakerRow(of: draft))
    }

    /// The rows that those two look at.
    static func grounds(of draft: Draft, told way: ChineseResolution?) -> Grounds {
        var speaker = way.map { [table.row(forWay: $0)] } ?? []
        if way != nil, draft.circumstances.contains(.hearsay) { speaker.append(table.row(of: ChineseCircumstance.hearsay)) }
        return Grounds(language: table.language, construction: table.row(draft.construction, draft.shades), speaker: speaker)
    }

    /// Hearsay is never sure, whatever the construction.
    private static func speakerRow(of draft: Draft) -> Int {
        draft.circumstances.contains(.hearsay)
            ? table.row(of: ChineseCircumstance.hearsay) : table.row(draft.construction, draft.shades)
    }
}

extension Draft {
    /// The circumstances that the construction's row depends on.
    fileprivate var shades: CaseSet<ChineseCircumstance> {
        var shades = circumstances
        shades.remove(.hearsay)
        return shades
    }
}
