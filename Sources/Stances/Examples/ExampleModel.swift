/// Tells what a short sentence holds from its likeness to sentences that people labelled.
///
/// Five linear classifiers, one a label against the rest, over runs of one to three characters or words, in which a side's
/// name stands for the side: a support vector machine with squared loss, trained by dual coordinate descent (Hsieh et al.,
/// ICML 2008). It needs sums, products and square roots only, so equal examples give equal weights on any machine. It is
/// asked where the rules find nothing, and abstains where two labels come close.
struct ExampleModel: Sendable {
    /// What the examples say, and how far it is from the next best.
    struct Likeness {
        var label: StanceLabel
        var margin: Double
        /// The words that say most for it.
        var range: Range<Int>
    }

    /// A label that a text is near to, and how near.
    struct Nearness {
        var label: StanceLabel
        /// The number of the side, where it is one.
        var side: Int?
        /// How far its score is above or below where the label begins, in equal steps from 0 to 7.
        var step: Int
    }

    private let labels: [StanceLabel]
    /// The number of a run of words that the examples hold.
    private var numbers = RunNumbers()
    /// The weights of a label, the last its bias.
    private var weights: [[Double]] = []

    /// Longer texts hold several statements, of which the examples know nothing.
    static let longest = 60
    /// How often the examples are gone through. More changes no label of a thousand sentences.
    private static let passes = 10

    /// A model of a debate's examples; nil where it has none.
    init?(_ debate: Debate, vocabulary: DebateVocabulary) {
        guard !debate.examples.isEmpty else { return nil }
        labels = debate.sides.map { .side($0.id) } + [.both, .neutral, .offTopic]
        var rows: [(features: [Int], label: Int)] = []
        for (number, label) in labels.enumerated() {
            for text in debate.examples[label.name, default: ""].split(separator: "\n") {
                let folded = ExpressionTrie.fold(String(text))
                let runs = ExampleRuns(folded, tokens: vocabulary.tokens(in: folded)).hashes
                for run in runs { _ = numbers.insert(run) }
                rows.append((runs.compactMap { numbers[$0] }, number))
            }
        }
        weights = labels.indices.map { Self.train(rows, label: $0, of: labels.count, features: numbers.count) }
    }

    /// What a text is like, if it is like one label more than the others.
    func likeness(_ folded: [UInt32], tokens: [DebateVocabulary.Token]) -> Likeness? {
        let runs = ExampleRuns(folded, tokens: tokens)
        let known = zip(runs.hashes, runs.ranges).compactMap { hash, range in numbers[hash].map { (number: $0, range: range) } }
        guard !known.isEmpty else { return nil }
        let scale = 1 / Double(known.count).squareRoot()
        let scores = weights.map { label in known.reduce(label[numbers.count]) { $0 + label[$1.number] * scale } }
        let order = scores.indices.sorted { (scores[$1], $0) < (scores[$0], $1) }
        let (first, second) = (order[0], order[1])
        // A single character explains nothing to a reader.
        let telling = known.max {
            ($0.range.count > 1 ? weights[first][$0.number] - weights[second][$0.number] : -.infinity)
                < ($1.range.count > 1 ? weights[first][$1.number] - weights[second][$1.number] : -.infinity)
        }
        return telling.map { Likeness(label: labels[first], margin: scores[first] - scores[second], range: $0.range) }
    }

    /// The labels that a text is nearest to, the nearest first.
    func nearest(_ folded: [UInt32], tokens: [DebateVocabulary.Token]) -> [Nearness] {
        let runs = ExampleRuns(folded, tokens: tokens)
        let known = runs.hashes.compactMap { numbers[$0] }
        guard !known.isEmpty else { return [] }
        let scale = 1 / Double(known.count).squareRoot()
        let scores = weights.map { label in known.reduce(label[numbers.count]) { $0 + label[$1] * scale } }
        let order = scores.indices.sorted { (scores[$1], $0) < (scores[$0], $1) }
        return order.map { number in
            let step = Int((Self.steps * (scores[number] + 1)).rounded())
            return Nearness(label: labels[number], side: number < labels.count - 3 ? number : nil, step: max(0, min(7, step)))
        }
    }

    /// Scores lie between -1 and 1 for what is surely not, and surely, so labelled.
    private static let steps = 3.5

    /// The weights that tell one label from the rest.
    private static func train(_ rows: [(features: [Int], label: Int)], label: Int, of labels: Int, features: Int) -> [Double] {
        var weights = [Double](repeating: 0, count: features + 1)
        var alphas = [Double](repeating: 0, count: rows.count)
        let count = rows.count { $0.label == label }
        guard count > 0 else { return weights }
        // Rare labels count as much as frequent ones.
        let cost = Double(rows.count) / Double(labels * count)
        var order = MixedOrder(rows.count)
        for _ in 0..<passes {
            order.mix()
            for i in order.order {
                let row = rows[i]
                guard !row.features.isEmpty else { continue }
                let isLabel = row.label == label
                let sign = isLabel ? 1.0 : -1.0
                let scale = 1 / Double(row.features.count).squareRoot()
                let slack = 1 / (2 * (isLabel ? cost : 1))
                let score = row.features.reduce(0) { $0 + weights[$1] } * scale + weights[features]
                let gradient = sign * score - 1 + slack * alphas[i]
                // The row and its bias have the length 2.
                let alpha = max(0, alphas[i] - gradient / (2 + slack))
                let step = (alpha - alphas[i]) * sign
                guard step != 0 else { continue }
                alphas[i] = alpha
                for feature in row.features { weights[feature] += step * scale }
                weights[features] += step
            }
        }
        return weights
    }
}

/// The order in which examples are gone through: mixed anew for every pass, the same on any machine. In a fixed order the
/// weights would not settle.
private struct MixedOrder {
    private(set) var order: [Int]
    private var state: UInt64 = 0

    init(_ count: Int) { order = Array(0..<count) }

    /// Mixes the order (Fisher–Yates, with Knuth's linear congruential generator).
    mutating func mix() {
        for i in order.indices.dropFirst().reversed() {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            order.swapAt(i, Int((state >> 33) % UInt64(i + 1)))
        }
    }
}
