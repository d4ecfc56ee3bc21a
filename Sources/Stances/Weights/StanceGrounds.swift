/// On what grounds a finding is believed: the rows of `StanceWeights` that its weight is made of.
///
/// For those who count how often a row is right; the judgement hangs on the weight alone.
public struct StanceGrounds: Sendable, Hashable {
    /// The construction.
    public internal(set) var construction: StanceConstruction
    var circumstance: Circumstance?
    var form: PredicateForm?
    var shadings: Shadings = []

    /// The sections and names of its rows.
    public var rows: [StanceWeights.Place] {
        var rows = [StanceWeights.Place(.constructions, StanceWeights.name(construction, circumstance))]
        if let form { rows.append(StanceWeights.Place(.predicates, "\(form)")) }
        return rows + Shading.allCases.filter(shadings.contains).map { StanceWeights.Place(.shadings, "\($0)") }
    }
}

/// In what circumstances a construction is worth something else than by itself.
enum Circumstance: String, Sendable, Hashable, CaseIterable {
    /// Told of others: 有公司宣布停止开源.
    case told
    /// Something is called good or bad besides.
    case besidePredicate
    /// The mark stands far from the name.
    case remote
    /// What we do ourselves.
    case ours
    /// Of the other one that beats, loses or measures: 开源打败闭源.
    case rival
    /// Of what is measured on: 比闭源….
    case measure
    /// Of what is measured on where nothing else is named.
    case loneMeasure
    /// Something that is no side is measured on it: 不如开源的公司.
    case outsider
    /// What is faced is strong: 在开源面前.
    case faced
    /// 闭源才能…
    case onlyThen
    /// 开源才是…
    case standing
    /// 除了开源，没有…
    case except
    /// 没有开源模型，…
    case missing
    /// 如果继续闭源，…
    case goesOn
    /// The answer to one's own question: 闭源更安全吗？未必.
    case ownQuestion
    /// 开源了，谁来付钱？
    case worried
    /// What was reported, and is refuted.
    case refuted
    /// What was said, and is called wrong at once: as much as this at least.
    case turned
}

/// What makes a finding count more or less, whatever the construction: factors.
enum Shading: Int, Sendable, CaseIterable {
    /// A sentence went by without a side being named; as often as one did.
    case silent
    /// Conceded, or past.
    case conceded
    /// Past, and now over.
    case overcome
    /// Before a contrast, which takes it back.
    case beforeContrast
    /// After a contrast.
    case afterContrast
    /// What others say.
    case reported
    /// What a side is called in passing, good or bad: 最先进的开源模型.
    case goodAttribute, badAttribute
    /// What something else is called in passing.
    case ofAnother
    /// Said where no side is named.
    case carriedOver
    /// The same, of the speaker's own doings.
    case carriedOverToUs
    /// The same, and it is said before the next clause names the side.
    case upcoming
    /// Not bad, and before the name.
    case turnedBeforeName
    /// Something else makes the side so.
    case made
    /// A noun that nothing predicates is only a topic.
    case topic
    /// A negation turned it: not dangerous is less than safe.
    case negated
}

/// How something is called good or bad.
enum PredicateForm: Int, Sendable, CaseIterable {
    case good, bad, villain, weakGood, weakBad
    /// The debate's own praise and blame.
    case idiom
    /// 成本更低
    case scale
    /// 防止垄断
    case relief
    /// 解决不了问题
    case unsolved
    /// 扼杀创新
    case harm
    /// 做不出
    case unable
    /// 做不出好模型
    case unableGood
    /// 给不了自由
    case denyingWord
    /// 让小公司也能…
    case power
    /// 让坏人也能…
    case harmfulPower
    /// 领先就没了
    case gone
    /// 没有能力
    case lacking
}

/// By what a verdict was reached.
public enum VerdictGround: String, Sendable, Hashable, CaseIterable {
    /// Nothing names a side.
    case offTopic
    /// It asks somebody.
    case asked
    /// It says that more than one side has its place.
    case leavesRoom
    /// More than one side is spoken for.
    case praisesSeveral
    /// It gives each side its part.
    case division
    /// Nothing is found.
    case silent
    /// What is found tells too little.
    case undecided
    /// Of more than two sides some are spoken against and none for.
    case blameOnly
    /// It reports an event.
    case fact
    /// One side is foremost; more sure the further it is.
    case side
    /// It is like what people labelled.
    case likeTheExamples

    /// Its row.
    public var row: StanceWeights.Place { StanceWeights.Place(.verdicts, rawValue) }
}

/// By what an argument was recognised.
enum ArgumentGround: Int, Sendable, CaseIterable {
    /// The words of a key point.
    case keyPoint
    /// The words of an aspect.
    case aspect
    /// No words, but the form.
    case form
}

/// From what on something counts.
enum Threshold: Int, Sendable, CaseIterable {
    /// Of a clause's weight, from which on a predicate has said something.
    case said
    /// A finding below it is only a shade.
    case slight
    /// What is missing that would be bad is worth as much as something good at least.
    case goodRiddance
    /// A predicate that outweighs the one before it; one that is too faint to be kept beside it.
    case strong, faint
    /// What must speak for a side before it is named, in a short text, more for each further clause, and in a long one.
    case naming, namingPerClause, namingInLongText
    /// Of all that is found, how far it must agree: what speaks for two sides alike is left open.
    case agreement
    /// Below which margin what leaves room for several sides is meant, and where it is said last of all.
    case room, roomAtTheEnd
    /// How often the next side's score, and how much besides, the margin may be where several are spoken for.
    case severalTimes, severalBesides
    /// Below which margin an event is only reported.
    case mereFact
    /// From which score on an attitude is shown.
    case attitude
    /// How far a side must be from the next best before an example names it, or both: a wrong side harms more than none.
    case likeness, likenessOfBoth
    /// How much surer full agreement makes a verdict, and how sure it may become.
    case sureness, surest
}
