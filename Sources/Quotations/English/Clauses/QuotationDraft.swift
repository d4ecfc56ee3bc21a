/// A quotation as the sentence gives it, before its speaker is resolved.
struct QuotationDraft {
    enum Source {
        /// The noun phrase that names the speaker.
        case mention(Range<Int>)
        /// That of the quotation before, in the same paragraph or the next.
        case carried
        case unknown
    }

    /// The tokens of the content.
    var content: Range<Int>
    var kind: Quotation.Kind
    var cue: Range<Int>?
    var source: Source
    /// By what the words were found.
    var construction: EnglishConstruction
    /// From 1 to 9: the strength of the cue.
    var strength: Int
    var continues = false
    /// Whether no closing mark ends it: the next paragraph goes on with it.
    var isOpen = false
    /// Whether it stands within another quotation.
    var isNested = false
    /// Through whom the words came (*…, the paper reported*; *told the paper*).
    var relay: Range<Int>?
    /// What marks the words as leaked or rumoured (*reportedly*).
    var rumour: Range<Int>?
    var paragraph: Int
}
