import Stances

/// What a confusion matrix of stances says in few figures.
///
/// The gate decides whether a quotation is on the topic at all; the label is then judged among those that are.
public struct StanceFigures: Sendable, Hashable {
    /// The mean F1 of the labels other than off-topic, over quotations whose label is on the topic.
    public var macroF1: Double
    /// How well what is off the topic is told.
    public var offTopic: EvaluationReport.Figures
    /// Of the quotations shown with a side, how many have that side, from 0 to 1.
    public var shownPrecision: Double
    /// How many quotations are shown with a side.
    public var shown: Int
    /// How many quotations have a likely side that is not shown.
    public var unsure: Int
    /// How many labels are right, of all.
    public var accuracy: Double

    /// The figures of a matrix; `sides` are the ids of the debate's sides.
    public init(_ matrix: ConfusionMatrix, sides: [String]) {
        let offTopic = StanceLabel.offTopic.name
        let classes = matrix.classes
        func sum(_ gold: [String], _ predicted: [String]) -> Int {
            gold.reduce(0) { sum, g in predicted.reduce(sum) { $0 + matrix.count(gold: g, predicted: $1) } }
        }
        let onTopic = classes.filter { $0 != offTopic && sum([$0], classes) > 0 }
        let scores = onTopic.map { label in
            EvaluationReport.Figures(
                right: matrix.count(gold: label, predicted: label), predicted: sum(onTopic, [label]), gold: sum([label], classes)
            ).f1
        }
        macroF1 = scores.isEmpty ? 0 : scores.reduce(0, +) / Double(scores.count)
        self.offTopic = matrix.figures(of: offTopic)
        shown = sum(classes, sides)
        unsure = sum(classes, [StanceLabel.unsure.name])
        let right = sides.reduce(0) { $0 + matrix.count(gold: $1, predicted: $1) }
        shownPrecision = shown == 0 ? 0 : Double(right) / Double(shown)
        let all = sum(classes, classes)
        accuracy = all == 0 ? 0 : Double(classes.reduce(0) { $0 + matrix.count(gold: $1, predicted: $1) }) / Double(all)
    }
}
