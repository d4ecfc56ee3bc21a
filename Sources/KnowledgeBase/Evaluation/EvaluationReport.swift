/// What an evaluation counted, and the figures that follow.
public struct EvaluationReport: Sendable {
    /// How many articles.
    public var articles = 0
    /// How many labelled quotations.
    public var gold = 0
    /// How many quotations were found.
    public var predicted = 0
    /// How many are paired with a label.
    public var matched = 0
    /// How many have exactly the labelled words.
    public var exact = 0
    /// How many are paired and have the right words for the speaker.
    public var rightMention = 0
    /// How many are paired and have the right speaker.
    public var rightSpeaker = 0
    /// How many are shown with a confidence of 0.9 or more.
    public var sure = 0
    /// How many of those are right in span and speaker.
    public var sureAndRight = 0
    /// Stances on the labelled spans.
    public var stances = ConfusionMatrix()
    /// Aspects on the labelled spans: right, labelled, found.
    public var rightAspects = 0
    /// How many aspects are labelled.
    public var goldAspects = 0
    /// How many aspects were found.
    public var predictedAspects = 0
    /// What went wrong, in the order of the text.
    public var errors: [Mistake] = []

    /// One thing that went wrong.
    public enum Mistake: Sendable, Hashable {
        case missed(article: String, words: String)
        case `false`(article: String, words: String)
        case wrongSpeaker(article: String, expected: String, found: String, words: String)
    }

    /// Precision, recall and their harmonic mean, from 0 to 1.
    public struct Figures: Sendable, Hashable {
        /// Of what was found, how much is right.
        public var precision: Double
        /// Of what is labelled, how much was found.
        public var recall: Double
        /// 2PR / (P + R).
        public var f1: Double

        /// Figures from counts; nothing of nothing is 0.
        public init(right: Int, predicted: Int, gold: Int) {
            precision = predicted == 0 ? 0 : Double(right) / Double(predicted)
            recall = gold == 0 ? 0 : Double(right) / Double(gold)
            f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)
        }
    }

    /// The table's rows: a name and its figures.
    public var rows: [(name: String, figures: Figures)] {
        var rows: [(String, Figures)] = [
            ("exact span", Figures(right: exact, predicted: predicted, gold: gold)),
            ("span (IoU ≥ 0.5)", Figures(right: matched, predicted: predicted, gold: gold)),
            ("span and mention", Figures(right: rightMention, predicted: predicted, gold: gold)),
            ("span and speaker", Figures(right: rightSpeaker, predicted: predicted, gold: gold)),
        ]
        if goldAspects > 0 {
            rows.append(
                ("aspects", Figures(right: rightAspects, predicted: predictedAspects, gold: goldAspects)))
        }
        return rows
    }
}

/// How often each labelled class was given each class.
public struct ConfusionMatrix: Sendable, Hashable {
    private var counts: [String: [String: Int]] = [:]

    /// An empty matrix.
    public init() {}

    /// Counts one item.
    public mutating func add(gold: String, predicted: String) {
        counts[gold, default: [:]][predicted, default: 0] += 1
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
