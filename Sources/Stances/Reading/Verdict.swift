/// What the findings of a text add up to.
struct Verdict {
    enum Outcome: Hashable {
        case side(Int)
        case both, neutral, offTopic
    }

    let outcome: Outcome
    /// By what it was reached.
    let ground: VerdictGround
    /// How sure it is, from 0 to 1.
    let confidence: Double
    /// For each side what speaks for it less what speaks against it.
    let scores: [Double]

    init(_ reading: StanceReading, isOnTopic: Bool, tokens: [DebateVocabulary.Token]) {
        var scores = [Double](repeating: 0, count: reading.rivals.count)
        for finding in reading.findings where finding.side < scores.count {
            scores[finding.side] += finding.isFavor ? finding.weight : -finding.weight
        }
        self.scores = scores
        let order = scores.indices.sorted { (scores[$1], $0) < (scores[$0], $1) }
        guard isOnTopic, order.count > 1 else {
            (outcome, ground, confidence) = (.offTopic, .offTopic, StanceWeights.all[VerdictGround.offTopic])
            return
        }
        let standing = Standing(first: scores[order[0]], next: scores[order[1]], total: reading.findings.reduce(0) { $0 + $1.weight })
        let ground = Self.ground(reading, standing, reportsFact: tokens.contains { $0.meaning == .fact })
        self.ground = ground
        outcome =
            switch ground {
            case .offTopic: .offTopic
            case .asked, .silent, .undecided, .blameOnly, .fact, .likeTheExamples: .neutral
            case .leavesRoom, .praisesSeveral, .division: .both
            case .side: .side(order[0])
            }
        let weights = StanceWeights.all
        let sureness = ground == .side ? weights[.sureness] * standing.margin / max(standing.total, 1) : 0
        confidence = min(weights[.surest], weights[ground] + sureness)
    }

    /// How the sides stand to each other.
    private struct Standing {
        /// The scores of the foremost side and of the next.
        var first: Double
        var next: Double
        /// What all findings weigh.
        var total: Double

        /// How far the foremost is before the next. Of two, what favours the one or speaks against the other is one position.
        var margin: Double { first - next }
    }

    private static func ground(_ reading: StanceReading, _ standing: Standing, reportsFact: Bool) -> VerdictGround {
        let weights = StanceWeights.all
        let (next, margin) = (standing.next, standing.margin)
        if reading.onlyAsks, reading.clauses.contains(where: { $0.has(.secondPerson) || $0.has(.manner) }) { return .asked }
        // What is said last of both weighs more than what was said of one before.
        let endsInBoth = reading.bothAt.contains { at in reading.clauses.last?.range.contains(at.lowerBound) == true }
        if !reading.bothAt.isEmpty, margin < weights[endsInBoth ? .roomAtTheEnd : .room] { return .leavesRoom }
        if next >= weights[.naming], margin < weights[.severalTimes] * next + weights[.severalBesides] { return .praisesSeveral }
        if reading.isDivision { return .division }
        if margin < max(least(of: reading.clauses.count), weights[.agreement] * standing.total) {
            return reading.findings.isEmpty ? .silent : .undecided
        }
        // What speaks against one of many speaks for none of the others.
        if reading.rivals.areMany, standing.first < weights[.naming] { return .blameOnly }
        return reportsFact && margin < weights[.mereFact] ? .fact : .side
    }

    /// What must speak for a side before it is named: more in a long text, where praise of many things meets a side's name by chance.
    private static func least(of clauses: Int) -> Double {
        let weights = StanceWeights.all
        return min(weights[.namingInLongText], weights[.naming] + weights[.namingPerClause] * Double(max(0, clauses - Self.fewClauses)))
    }

    /// Texts of no more clauses than these are short.
    private static let fewClauses = 8
}

extension DebateVocabulary.Meaning {
    /// Whether it brings a text into the debate.
    var isOnTopic: Bool {
        switch self {
        case .term, .implied, .act: true
        default: false
        }
    }
}
