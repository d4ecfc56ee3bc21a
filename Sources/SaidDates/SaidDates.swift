// The front door of the target: a page and its quotations come in, and for each quotation goes out when it was said, where the page tells.
//
// `DatedPage` is what comes in, `SaidDate` what goes out, `EDTFDate` how a date is written. `DateLanguage` reads temporal expressions by rules;
// `DateAnchor` tells which days they mean; `SayingReader` tells which of them holds for which quotation.

/// A page as its dates are read: its text, its quotations, and what is known of when it was printed.
public struct DatedPage: Sendable {
    /// A quotation on the page; offsets are scalars of its text, end exclusive.
    public struct Saying: Sendable {
        /// The words said.
        public var span: Range<Int>
        /// The reporting expression, where there is one.
        public var cue: Range<Int>?
        /// The words that name the speaker, where there are such.
        public var mention: Range<Int>?
        /// Whoever speaks, by any name that is the same for the same one; nil where nobody is told.
        public var speaker: String?
        /// Whether it goes on with the quotation before it.
        public var continues: Bool

        /// A quotation from its parts.
        public init(span: Range<Int>, cue: Range<Int>? = nil, mention: Range<Int>? = nil, speaker: String? = nil, continues: Bool = false) {
            (self.span, self.cue, self.mention, self.speaker, self.continues) = (span, cue, mention, speaker, continues)
        }
    }

    /// The normalised text, paragraphs divided by line feeds.
    public var text: String
    /// A BCP 47 tag; nothing is read where it is unknown.
    public var language: String?
    /// When it was printed, as far as it is known.
    public var printed: EDTFDate.Point?
    /// Its quotations, in the order of their spans.
    public var sayings: [Saying]
    /// Events whose days are known beforehand.
    public var events: [DatedEvent]

    /// A page from its parts.
    public init(text: String, language: String?, printed: EDTFDate.Point?, sayings: [Saying], events: [DatedEvent] = []) {
        (self.text, self.language, self.printed, self.sayings, self.events) = (text, language, printed, sayings, events)
    }

    /// When each quotation was said, in their order; nil where the page does not tell.
    public func saidDates() -> [SaidDate?] {
        guard let language = DateLanguage.of(language) else { return sayings.map { _ in nil } }
        return SayingReader(self, language).saidDates()
    }
}

/// An occasion at which people speak, and its day.
public struct DatedEvent: Sendable, Hashable {
    /// What it is called: WAIC 2024, 2024世界人工智能大会.
    public var names: [String]
    /// When it was.
    public var date: EDTFDate

    /// An event from its parts.
    public init(names: [String], date: EDTFDate) { (self.names, self.date) = (names, date) }
}

/// When a quotation was said, and by which words that is known.
public struct SaidDate: Sendable, Hashable {
    /// What kind of words tell it.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// Figures, or the names of a month and a day.
        case stated
        /// Words that count from the printing or from another date.
        case relative
        /// An event whose day is known.
        case event
        /// Only that it was earlier.
        case before
        /// Only that it was about the day of printing.
        case near
        /// None: a report of the day that it was printed on.
        case `default`

        /// Whether words tell the day itself, so that two such dates can be put in order.
        public var isTold: Bool { self == .stated || self == .relative || self == .event }
    }

    /// Where the words stand that tell it.
    public enum Scope: String, Sendable, Hashable, CaseIterable {
        /// Beside the cue, or with the speaker.
        case clause
        /// Earlier in the sentence.
        case sentence
        /// Earlier in the paragraph.
        case paragraph
        /// In the report that the quotation goes on with.
        case report
        /// Where the page begins.
        case lead
        /// Nowhere.
        case page
    }

    /// The date.
    public var date: EDTFDate
    /// The words that tell it, in scalars of the text; nil where none do.
    public var words: Range<Int>?
    /// The name of the rule that read the words.
    public var rule: String
    /// What kind of words they are.
    public var kind: Kind
    /// Where they stand.
    public var scope: Scope

    /// A date from its parts.
    public init(date: EDTFDate, words: Range<Int>? = nil, rule: String, kind: Kind, scope: Scope) {
        (self.date, self.words, self.rule, self.kind, self.scope) = (date, words, rule, kind, scope)
    }
}
