import Articles
import Quotations

/// Finds the grounds that a text argues on, and the key points that it makes.
struct ArgumentReading {
    let debate: Debate
    let tokens: [DebateVocabulary.Token]
    let verdict: Verdict
    let onlyAsks: Bool
    /// Whether one side is ranked above the other.
    let ranks: Bool

    /// The key points that agree with the stance, then the other aspects that are spoken of, the plainest first.
    func arguments(_ label: StanceLabel, span: (Range<Int>) -> TextSpan) -> [Argument] {
        // A handful of aspects: looked through faster than hashed.
        var evidence: [(aspect: Int, ranges: [Range<Int>])] = []
        func add(_ range: Range<Int>, to aspect: Int) {
            if let known = evidence.firstIndex(where: { $0.aspect == aspect }) {
                evidence[known].ranges.append(range)
            } else {
                evidence.append((aspect, [range]))
            }
        }
        for token in tokens {
            if case .aspect(let number) = token.meaning { add(token.range, to: number) }
        }
        var points: [Int: [(number: Int, range: Range<Int>)]] = [:]
        for token in tokens {
            guard case .keyPoint(let number) = token.meaning, debate.keyPoints[number].stance == label.name,
                let aspect = debate.aspects.firstIndex(where: { $0.id == debate.keyPoints[number].aspect })
            else { continue }
            points[aspect, default: []].append((number, token.range))
            let isShown = evidence.contains { $0.aspect == aspect && $0.ranges.contains { $0.overlaps(token.range) } }
            if !isShown { add(token.range, to: aspect) }
        }
        if onlyAsks, let asking = debate.aspects.firstIndex(where: { $0.role == .question }) {
            return [argument(asking, [], label, [], span)]
        }
        let ranked = evidence.sorted { ($1.ranges.count, $0.aspect) < ($0.ranges.count, $1.aspect) }
        guard let most = ranked.first?.ranges.count else {
            let roles: [Debate.Aspect.Role] = (label == .both ? [.both] : ranks ? [.ranking] : []) + [.fallback]
            let silent = roles.lazy.compactMap { role in debate.aspects.firstIndex { $0.role == role } }.first
            return silent.map { [argument($0, [], label, [], span)] } ?? []
        }
        // A statement of the debate often stands on two grounds, talk beside it is about one thing.
        let isOnTopic = label != .offTopic
        return ranked.prefix(Self.most).filter { isOnTopic ? 2 * $0.ranges.count >= most : $0.ranges.count == most }.map { aspect, ranges in
            argument(aspect, points[aspect] ?? [], label, ranges, span)
        }
    }

    /// More grounds than these in one quotation are seldom meant.
    private static let most = 2

    private func argument(
        _ aspect: Int, _ points: [(number: Int, range: Range<Int>)], _ label: StanceLabel, _ ranges: [Range<Int>],
        _ span: (Range<Int>) -> TextSpan
    ) -> Argument {
        let id = debate.aspects[aspect].id
        // A key point is made by its own words, the one with most of them; an aspect alone makes none.
        let words =
            points.isEmpty ? [:] : Dictionary(grouping: points, by: \.number).mapValues { Set($0.map(\.range)).reduce(0) { $0 + $1.count } }
        let made = words.min { ($1.value, $0.key) < ($0.value, $1.key) }.map { debate.keyPoints[$0.key].id }
        let ground: ArgumentGround = points.isEmpty ? ranges.isEmpty ? .form : .aspect : .keyPoint
        return Argument(
            keyPoint: made, aspect: id, towards: label, confidence: Confidence(StanceWeights.all[ground]),
            evidence: ranges.map(span))
    }
}
