import Articles

/// A quotation while it is being read: the words, and who is named for them if anyone.
struct Draft {
    /// Whom the words are given to.
    enum Source {
        case mention(Mention)
        /// Whoever is the subject there: a dropped one, or the one who spoke before.
        case carried
        /// Exactly this one: a part of what another draft reads.
        case speaker(Speaker, chain: [String])
    }

    /// The words that name the speaker.
    var mention: Mention? {
        if case .mention(let mention) = source { mention } else { nil }
    }

    var span: TextSpan
    var cue: TextSpan?
    var source: Source
    var continues = false
    /// Whether what is reported may run on into the sentences behind.
    var mayRunOn = false
    /// By what the words were found.
    var construction: ChineseConstruction
    /// What shades it there.
    var circumstances: CaseSet<ChineseCircumstance> = []
    /// Where the speaker is looked up from: the start of the sentence.
    var sentence: Int
    /// Through whom the words came.
    var chain: [String] = []
}
