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
    static let q = key("q")
    static let a = key("a")
    /// *an interview with*, *spoke to*
    static let meetings = keys("interview conversation spoke talked sat")
    static let meeting = keys("with to")
    static let question = key("question")
    static let answer = key("answer")
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
    static let not = key("not")
    static let had = key("had")
    static let than = key("than")
    static let without = key("without")

    /// They open a clause whose words nobody has said yet.
    static let conditional = keys("if unless")
    /// At the head of a sentence they make it a supposition.
    static let supposing = keys("imagine suppose supposing")
    /// Before *to say* they say that nothing was said.
    static let refusing = keys(
        "refuse refuses refused refusing decline declines declined declining failed fails unwilling reluctant forgot")
    /// Before *of saying* they do.
    static let beforeUnsaid = keys("short instead")
    /// Before *quoted as saying* they say that it was not said.
    static let wrongly = keys("misquoted wrongly falsely incorrectly mistakenly")
    /// A subject that is nobody.
    static let nobody = keys("nobody none neither no-one")
    /// They mark words that are rumoured, beside the verb or at the head of the sentence.
    static let reputedly = keys("reportedly allegedly supposedly purportedly apocryphally")
    static let rumours = keys("rumour rumours rumor rumors hearsay")
    /// They mark words that come from a leak, before what holds them.
    static let leaked = keys("leaked unverified unconfirmed purported alleged rumoured rumored")
    /// They say that what they stand before holds the words of nobody.
    static let madeUp = keys(
        "fake faked fabricated forged doctored bogus deepfake deepfaked deepfakes ai-generated synthetic spoof impersonator")
    static let madeUpAlone = keys("deepfake deepfakes impersonator")
    static let recordings = keys(
        "recording recordings audio video videos clip tape screenshot screenshots transcript chat chats footage voice quote quotation account post image"
    )
    /// What stands behind them is spoken of.
    static let beforeTopics = keys("about on over regarding against to concerning")

    static let hypothetical = keys("could may might would should must can can't couldn't wouldn't shouldn't")

    static func key(_ word: String) -> UInt64 { EnglishVocabulary.key(of: Array(word.utf8)[...]) }
    static func keys(_ words: String) -> Set<UInt64> { Set(words.split(separator: " ").map { key(String($0)) }) }
}
