/// The keys of the few function words that the grammar names one by one.
enum EnglishFunctionWord {
    static let to = key("to")
    static let by = key("by")
    static let of = key("of")
    static let out = key("out")
    static let that = key("that")
    static let according = key("according")
    static let and = key("and")
    static let but = key("but")
    static let i = key("i")
    static let you = key("you")
    static let former = key("former")
    static let per = key("per")
    static let `as` = key("as")
    static let `in` = key("in")
    static let the = key("the")
    /// *in the … of Lin*
    static let views = Set(["view", "opinion", "eyes", "words", "judgment", "judgement", "estimation"].map(key))

    /// Words after which a reporting participle shares the subject of its sentence (*by saying*).
    static let beforeParticiple = keys("by as in and while after before when for of without or from")
    /// The same, where no noun before the participle can be its subject.
    static let sharingParticiple = keys("by as in and while after before when or")
    static let questions = keys("whether if how why what where when who which")
    static let pluralPronouns = keys("they we you i")
    static let clauseEnds = keys("which who whom whose")

    static let statistics = keys("data figures statistics numbers records")
    static let hypothetical = keys("could may might would should must can can't couldn't wouldn't shouldn't")

    static func key(_ word: String) -> UInt64 { EnglishVocabulary.key(of: Array(word.utf8)[...]) }
    static func keys(_ words: String) -> Set<UInt64> { Set(words.split(separator: " ").map { key(String($0)) }) }
}
