package import Quotations

/// Fits a `Calibration`: pooled adjacent violators (Ayer et al., 1955) over equal groups of answers, which never falls.
package enum Isotonic {
    /// How many answers a point stands for at least.
    package static let group = 100

    /// The calibration of answers, each with what the model said and whether it was right.
    ///
    /// - Parameter group: how many answers a point stands for at least.
    package static func calibration(of answers: [(said: Double, isRight: Bool)], group: Int = Self.group) -> Calibration {
        let sorted = answers.enumerated().sorted { ($0.element.said, $0.offset) < ($1.element.said, $1.offset) }.map(\.element)
        guard sorted.count >= 2 * group else { return Calibration() }
        var pools: [(said: Double, right: Double, count: Double)] = []
        for start in stride(from: 0, to: sorted.count - group + 1, by: group) {
            let end = start + 2 * group > sorted.count ? sorted.count : start + group
            let answers = sorted[start..<end]
            let count = Double(answers.count)
            pools.append((answers.reduce(0) { $0 + $1.said } / count, Double(answers.count { $0.isRight }) / count, count))
            while pools.count > 1, pools[pools.count - 2].right >= pools[pools.count - 1].right {
                let (a, b) = (pools[pools.count - 2], pools[pools.count - 1])
                pools.removeLast(2)
                let sum = a.count + b.count
                pools.append(((a.said * a.count + b.said * b.count) / sum, (a.right * a.count + b.right * b.count) / sum, sum))
            }
        }
        let points = pools.map { (said: $0.said, right: $0.right) }
        return Calibration(points: points)
    }
}
