/// A reporting verb with its subject and the place where its content may begin.
struct ReportingFrame {
    enum Subject {
        /// The noun phrase before or after the verb.
        case phrase(Range<Int>)
        /// That of an earlier verb of the sentence (*…, adding that*).
        case shared
    }

    enum Complement {
        case that, bare, question, infinitive, gerund, noun, predicate, prepositional, personInfinitive
        /// Direct speech follows.
        case quote
        /// A colon at the end of the sentence: what follows is the next paragraph's.
        case colon
        /// Nothing that could be content follows.
        case none
    }

    enum Voice {
        case finite, inverted, participle, infinitive
        /// The cue is a noun (*Lin's claim that …*).
        case nominal
    }

    /// The token of the cue.
    var cue: Int
    /// The verb with its auxiliaries and adverbs.
    var verb: Range<Int>
    var subject: Subject
    var voice: Voice
    var complement: Complement
    /// The first token of the content, where there is one.
    var content: Int
    /// One past the last token of verb, person and circumstances.
    var end: Int

    /// The first token of subject and verb.
    var start: Int {
        if case .phrase(let range) = subject { return min(range.lowerBound, verb.lowerBound) }
        return verb.lowerBound
    }
}
