/// From what a model says to how often it is right: a rising line through points, fitted by isotonic regression on pages that the model
/// was not fitted on (Zadrozny and Elkan, KDD 2002).
package struct Calibration: Sendable {
    /// What the model says, rising, and the share that was right there.
    package var points: [(said: Double, right: Double)]

    /// One that believes the model.
    package init() { points = [(0, 0), (1, 1)] }

    /// One through some points, in rising order.
    package init(points: [(said: Double, right: Double)]) { self.points = points }

    /// The share that is right where the model says some figure.
    package func right(_ said: Double) -> Double {
        guard let first = points.first, let last = points.last, said > first.said else { return points.first?.right ?? said }
        guard said < last.said, let i = points.firstIndex(where: { $0.said >= said }), i > 0 else { return last.right }
        let (a, b) = (points[i - 1], points[i])
        return a.right + (b.right - a.right) * (said - a.said) / max(b.said - a.said, 1e-9)
    }
}
