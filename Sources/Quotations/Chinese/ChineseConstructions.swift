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

/// How often the constructions of Chinese were right.
enum ChineseConstructions {
    /// One row a line, as `ConstructionTable` says.
    ///
    /// The counts are of both kinds of pages in Chinese: tuned on are real_dev and zh_phenomena, kept out are news_dev and
    /// debate_dev. `Scripts/count-constructions.py` renews them.
    static let text = """
        # name, tuned: found labelled attributed right, kept out: the same
        quotedBehindCue                          31  31  31  31     56  54  52  29
        quotedBehindCue+droppedSubject            3   3   3   3     11  10   9   4
        markedBehindCue                         124 123 121 119    192 170 165 124
        markedBehindCue+droppedSubject            4   4   4   3      3   0   0   0
        markedBehindCue+runsOn                   11  11  11  11     59  48  47  37
        bareBehindCue                            20  18  18  18     64  30  30  20
        bareBehindCue+weakCue                    11  11  11  11     39  19  19  14
        bareBehindCue+droppedSubject              3   3   3   3     18  12  12   9
        bareBehindCue+droppedSubject+weakCue      0   0   0   0      5   0   0   0
        cited                                     2   2   2   2      2   2   2   1
        announced                                 1   1   1   1      0   0   0   0
        trailing                                  1   0   0   0      0   0   0   0
        dubbed                                    2   2   2   2      1   0   0   0
        praised                                   2   2   2   2      0   0   0   0
        reasoned                                  0   0   0   0      0   0   0   0
        prepositional                            11   9   9   9      6   4   4   4
        prepositional+runsOn                      0   0   0   0      0   0   0   0
        postposed                                22  22  22  22     25  24  23  18
        resumed                                   6   6   5   5      7   7   6   6
        signed                                    1   1   1   1      0   0   0   0
        denied                                    0   0   0   0      0   0   0   0
        owned                                     0   0   0   0      0   0   0   0
        led                                       1   1   1   1      1   1   1   1
        behindQuotation                           7   7   7   7      9   8   8   6
        wholeParagraph                            6   6   6   6      4   3   3   1
        behindSentence                            1   1   1   0      2   2   2   0
        label                                     1   1   1   1      0   0   0   0
        turn                                     30  30  30  28    196 194 194 182
        turnGoingOn                              11  11  11   9    140 125 125 119
        speech                                    4   4   4   4      6   6   6   5
        speech+goesOn                             9   9   9   9      9   9   9   6
        # whatever the construction
        hearsay                                   0   0   0   0      2   1   1   0
        # how the speaker was told
        person                                  158 158 158 157    172 149 149 128
        twoPersons                                1   1   1   1      0   0   0   0
        organisation                             26  25  25  24    139 104 104  76
        anonymous                                16  12  12  11     63  48  48  24
        collective                                9   9   9   9     24  19  19  14
        surname                                   4   4   4   4      0   0   0   0
        pronoun                                  34  33  33  33     49  33  33  21
        nominal                                   6   6   6   6     14  12  12   2
        carried                                  14  14  14  13     27  18  18   9
        ofBlock                                  24  24  24  22    155 140 140 130
        ofLabel                                  30  30  30  28    196 194 194 182
        """

    static let table = table(text)

    static func table(_ text: String) -> ConstructionTable {
        ConstructionTable(
            "ChineseConstructions", language: "zh", text, ChineseConstruction.self, ChineseCircumstance.self, ChineseResolution.self)
    }

    /// The rows of a draft whose speaker was told in some way; nil where there is no speaker.
    static func grounds(of draft: Draft, told way: ChineseResolution?) -> Grounds {
        var speaker = way.map { [table.row(forWay: $0)] } ?? []
        if way != nil, draft.circumstances.contains(.hearsay) { speaker.append(table.row(of: ChineseCircumstance.hearsay)) }
        return Grounds(language: table.language, construction: table.row(draft.construction, draft.shades), speaker: speaker)
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
