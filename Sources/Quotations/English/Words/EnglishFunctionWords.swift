import WordTables

/// The few function words that the grammar names one by one, and those that it asks for by class.
///
/// Whatever is one of several, and could be one more, stands in the table; a single word stands in the code where it is the
/// construction itself (*according to*, *as*).
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
    static let question = key("question")
    static let answer = key("answer")
    static let you = key("you")
    static let former = key("former")
    static let per = key("per")
    static let `as` = key("as")
    static let `in` = key("in")
    static let the = key("the")
    static let not = key("not")
    static let had = key("had")
    static let than = key("than")
    static let without = key("without")

    /// `class: words` a line. Lines with # say what a class is.
    static let table = """
        # meetings: an interview with, spoke to
        meetings: interview conversation spoke talked sat
        # meeting: stand between such a word and the one who is met
        meeting: with to
        # views: in the … of Lin
        views: view opinion eyes words judgment judgement estimation
        # beforeParticiple: after them a reporting participle shares the subject of its sentence: by saying
        beforeParticiple: by as in and while after before when for of without or from
        # sharingParticiple: the same, where no noun before the participle can be its subject
        sharingParticiple: by as in and while after before when or
        # questions: open a reported question
        questions: whether if how why what where when who which
        # pluralPronouns: subjects of the base form: they say
        pluralPronouns: they we you i
        # statistics: what according to gives figures and not somebody's words
        statistics: data figures statistics numbers records
        # conditional: open a clause whose words nobody has said yet
        conditional: if unless
        # supposing: at the head of a sentence they make it a supposition
        supposing: imagine suppose supposing
        # refusing: before to say they say that nothing was said
        refusing: refuse refuses refused refusing decline declines declined declining failed fails unwilling reluctant forgot
        # beforeUnsaid: before of saying they say the same: stopped short of saying
        beforeUnsaid: short instead
        # wrongly: before quoted as saying they say that it was not said
        wrongly: misquoted wrongly falsely incorrectly mistakenly
        # nobody: a subject that is nobody
        nobody: nobody none neither no-one
        # reputedly: mark words that are rumoured, beside the verb or at the head of the sentence
        reputedly: reportedly allegedly supposedly purportedly apocryphally
        # rumours: the same, as nouns
        rumours: rumour rumours rumor rumors hearsay
        # leaked: mark words that come from a leak, before what holds them
        leaked: leaked unverified unconfirmed purported alleged rumoured rumored
        # madeUp: say that what they stand before holds the words of nobody
        madeUp: fake faked fabricated forged doctored bogus deepfake deepfaked deepfakes ai-generated synthetic spoof impersonator
        # madeUpAlone: the same, with nothing behind them
        madeUpAlone: deepfake deepfakes impersonator
        # recordings: what holds words
        recordings: recording recordings audio video videos clip tape screenshot screenshots transcript chat chats footage voice
        recordings: quote quotation account post image
        # beforeTopics: what stands behind them is spoken of
        beforeTopics: about on over regarding against to concerning
        # hypothetical: before a cue they say that it is no report: could say
        hypothetical: could may might would should must can can't couldn't wouldn't shouldn't
        # roleEnding: how names of occupations end: pollster, columnist, technician
        roleEnding: er or ist ian man ant ive ic
        # denying: cues, as their base form, whose words their subject does not hold
        denying: deny reject dispute dismiss refute
        """

    /// What the words of the table are asked for as.
    enum Class: String, CaseIterable {
        case meetings, meeting, views, beforeParticiple, sharingParticiple, questions, pluralPronouns, statistics,
            conditional, supposing, refusing, beforeUnsaid, wrongly, nobody, reputedly, rumours, leaked, madeUp,
            madeUpAlone, recordings, beforeTopics, hypothetical, denying, roleEnding
    }

    static let meetings = keys(of: .meetings)
    static let meeting = keys(of: .meeting)
    static let views = keys(of: .views)
    static let beforeParticiple = keys(of: .beforeParticiple)
    static let sharingParticiple = keys(of: .sharingParticiple)
    static let questions = keys(of: .questions)
    static let pluralPronouns = keys(of: .pluralPronouns)
    static let statistics = keys(of: .statistics)
    static let conditional = keys(of: .conditional)
    static let supposing = keys(of: .supposing)
    static let refusing = keys(of: .refusing)
    static let beforeUnsaid = keys(of: .beforeUnsaid)
    static let wrongly = keys(of: .wrongly)
    static let nobody = keys(of: .nobody)
    static let reputedly = keys(of: .reputedly)
    static let rumours = keys(of: .rumours)
    static let leaked = keys(of: .leaked)
    static let madeUp = keys(of: .madeUp)
    static let madeUpAlone = keys(of: .madeUpAlone)
    static let recordings = keys(of: .recordings)
    static let beforeTopics = keys(of: .beforeTopics)
    static let hypothetical = keys(of: .hypothetical)
    static let denying = Set(words(of: .denying))
    static let roleEndings = words(of: .roleEnding).map { Array($0.utf8) }

    /// A table of this form, read.
    static func read(_ table: String) -> WordTable<Class> {
        WordTable(
            "EnglishFunctionWords", lines: table, classes: Dictionary(uniqueKeysWithValues: Class.allCases.map { ($0.rawValue, $0) }))
    }

    private static let byClass: [Class: [String]] = read(table).entries.reduce(into: [:]) { $0[$1.class, default: []].append($1.word) }

    /// The words of a class.
    static func words(of name: Class) -> [String] { byClass[name] ?? [] }

    private static func keys(of name: Class) -> Set<UInt64> { Set(words(of: name).map(key)) }

    static func key(_ word: String) -> UInt64 { EnglishVocabulary.key(of: Array(word.utf8)[...]) }
}
