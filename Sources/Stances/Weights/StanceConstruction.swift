/// The construction by which a finding was read: what a reader of evidence is told, and what its row in `StanceWeights` says it is worth.
public enum StanceConstruction: String, Sendable, Hashable, CaseIterable {
    /// 开源更便宜
    case predicate
    /// 开源不安全: a negation turned it.
    case turnedPredicate = "turned predicate"
    /// 有人说开源更安全: a view of others, which holds the other way round until it is confirmed.
    case reportedView = "reported view"
    /// 谁说开源不安全？
    case rhetoricalQuestion = "rhetorical question"
    /// What is reported or dreamt of, and called wrong.
    case deniedView = "denied view"
    /// 我不同意开源会威胁安全的说法
    case denial
    /// 我怀疑开源: of what is named, without a predicate.
    case doubt

    /// 开源比闭源更安全
    case comparison
    /// 有人说开源比闭源更安全
    case reportedComparison = "reported comparison"
    /// 最聪明的模型永远是闭源的
    case superlative
    /// 开源已经与闭源持平
    case parity
    /// 开源与闭源有差距
    case gap
    /// 差距正在缩小
    case gapCloses = "gap closes"
    /// 与其…，不如开源
    case preference
    /// 真正的威胁来自开源
    case rivalry

    /// 除非开源，…
    case condition
    /// 只有开源才…
    case onlyCondition = "only condition"
    /// 没有开源就没有…
    case doubleNegation = "double negation"
    /// 有了开源，…
    case madePossible = "made possible"
    /// 如果不开源，…
    case warning

    /// 支持开源
    case supports
    /// 反对开源
    case opposes
    /// 担心开源
    case doubts
    /// 应该开源
    case ought
    /// 我们会坚持开源
    case commitment
    /// 没有理由开源
    case refused
    /// 选择开源
    case choice
    /// 不可能开源
    case outOfTheQuestion = "out of the question"
    /// 开源…做不到
    case cannot

    /// The debate's own words that speak for a side without naming it.
    case implied
    /// More than one side has its place.
    case bothHaveTheirPlace = "both have their place"
    /// No rule reads anything, and the sentence is like those that people labelled.
    case likeTheExamples = "like the examples"
    /// Words that the model has found to speak for such a side.
    case weighedWords = "weighed words"

    /// Whether it ranks one side above, below or beside another.
    var ranks: Bool {
        switch self {
        case .comparison, .reportedComparison, .parity, .gap, .gapCloses: true
        default: false
        }
    }

    /// Whether it tells of a gap between two.
    var isOfGap: Bool { self == .gap || self == .gapCloses }

    /// Whether it reports what others say.
    var isReported: Bool { self == .reportedView || self == .reportedComparison }

    /// Whether it says what somebody does or ought to do, and no more.
    var isUndertaking: Bool { self == .ought || self == .commitment || self == .choice }

    /// Whether, speaking against a side, it says that it will not be taken: what is praised next is what is kept then.
    var isRefusal: Bool { self == .commitment || self == .refused || self == .opposes }
}
