/// How often each labelled class was given each class.
public struct ConfusionMatrix: Sendable, Hashable {
    private var counts: [String: [String: Int]] = [:]

    /// An empty matrix.
    public init() {}

    /// Counts one item.
    public mutating func add(gold: String, predicted: String) {
        counts[gold, default: [:]][predicted, default: 0] += 1
    }

    /// Counts what was given one class as given another.
    mutating func merge(predicted: String, into other: String) {
        for gold in counts.keys {
            guard let count = counts[gold]?.removeValue(forKey: predicted) else { continue }
            counts[gold]?[other, default: 0] += count
        }
    }

    /// How many items of a class were given another, or the same.
    public func count(gold: String, predicted: String) -> Int { counts[gold]?[predicted] ?? 0 }

    /// All classes, labelled or given, in order.
    public var classes: [String] {
        Set(counts.keys).union(counts.values.flatMap(\.keys)).sorted()
    }

    /// The figures of one class.
    public func figures(of name: String) -> EvaluationReport.Figures {
        EvaluationReport.Figures(
            right: count(gold: name, predicted: name),
            predicted: counts.values.reduce(0) { $0 + ($1[name] ?? 0) },
            gold: counts[name]?.values.reduce(0, +) ?? 0)
    }
}
