/// What the findings of a text add up to.
struct Verdict {
    enum Outcome: Hashable {
        case side(Int)
        case both, neutral, offTopic
    }

    let outcome: Outcome
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
            (outcome, confidence) = (.offTopic, 0.9)
            return
        }
        // How far the foremost side is before the next. Of two, what favours the one or speaks against the other is one position.
        let (first, next) = (scores[order[0]], scores[order[1]])
        let margin = first - next
        let total = reading.findings.reduce(0) { $0 + $1.weight }
        // What is said last of both weighs more than what was said of one before.
        let endsInBoth = reading.bothAt.contains { at in reading.clauses.last?.range.contains(at.lowerBound) == true }
        if reading.onlyAsks, reading.clauses.contains(where: { $0.has(.secondPerson) || $0.has(.manner) }) {
            (outcome, confidence) = (.neutral, 0.7)
        } else if !reading.bothAt.isEmpty, margin < (endsInBoth ? 2.4 : 1.3) {
            (outcome, confidence) = (.both, 0.85)
        } else if next >= Self.least(of: 1), margin < 2 * next + 0.5 {
            (outcome, confidence) = (.both, 0.7)
        } else if reading.isDivision {
            (outcome, confidence) = (.both, 0.6)
        } else if margin < max(Self.least(of: reading.clauses.count), Self.agreement * total) {
            (outcome, confidence) = (.neutral, reading.findings.isEmpty ? 0.7 : 0.5)
        } else if reading.rivals.areMany, first < Self.least(of: 1) {
            // What speaks against one of many speaks for none of the others.
            (outcome, confidence) = (.neutral, 0.5)
        } else if tokens.contains(where: { $0.meaning == .fact }), margin < 0.6 {
            (outcome, confidence) = (.neutral, 0.6)
        } else {
            (outcome, confidence) = (.side(order[0]), min(0.95, 0.55 + 0.4 * margin / max(total, 1)))
        }
    }

    /// What must speak for a side before it is named: more in a long text, where praise of many things meets a side's name by chance.
    private static func least(of clauses: Int) -> Double { min(1.2, 0.45 + 0.06 * Double(max(0, clauses - 8))) }
    /// How far findings must agree: what speaks for two sides alike is left open.
    private static let agreement = 0.2
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
