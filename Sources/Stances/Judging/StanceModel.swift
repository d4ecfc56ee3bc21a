import Glibc
package import Quotations

/// What a text may hold as one side sees it.
package enum StanceClass: Int, Sendable, CaseIterable {
    case own, other, both, neutral, offTopic
}

/// Weights that judge stances: a log-linear model over the views of all sides.
package struct StanceModel: Sendable {
    /// The weight of each feature for each class, by place.
    package var weights = [SIMD8<Float>](repeating: .zero, count: 1 << FeatureList.bits)
    /// What each class has without any feature.
    package var biases = SIMD8<Float>.zero
    /// How often a side is right that it takes.
    package var calibration = StanceCalibration()

    /// A model that knows nothing.
    package init() {}

    /// How likely each class is as one side sees it; they sum to one.
    package func logProbabilities(of view: StanceView) -> SIMD8<Float> {
        var scores = biases
        for (list, reach) in [(view.words, Self.reachOfWords), (view.findings, Self.reachOfFindings)] where !list.places.isEmpty {
            var sum = SIMD8<Float>.zero
            for place in list.places { sum += weights[Int(place)] }
            scores += sum * (reach / Float(list.places.count).squareRoot())
        }
        return Self.normalised(scores)
    }

    /// Scores as logarithms of probabilities.
    package static func normalised(_ scores: SIMD8<Float>) -> SIMD8<Float> {
        var largest = scores[0]
        for i in 1..<StanceClass.allCases.count { largest = max(largest, scores[i]) }
        var sum: Float = 0
        for i in 0..<StanceClass.allCases.count { sum += exp(scores[i] - largest) }
        return scores - SIMD8(repeating: largest + log(sum))
    }

    /// Each list counts as much, however long it is: a text's words are many, and each says little.
    package static let reachOfWords: Float = 2
    package static let reachOfFindings: Float = 1

    /// How likely each side, both, neutral and off the topic are, from the views of all sides in their order.
    ///
    /// What one side's view says of the others is shared by them alike, so that the answer does not hang on which is called the first.
    package func probabilities(of views: [StanceView]) -> StanceProbabilities {
        let own = views.map { logProbabilities(of: $0) }
        let others = own.reduce(Float(0)) { $0 + $1[StanceClass.other.rawValue] }
        let count = Float(views.count)
        func shared(_ name: StanceClass) -> Float { own.reduce(Float(0)) { $0 + $1[name.rawValue] } / count }
        var scores = own.map { view in
            (view[StanceClass.own.rawValue] + (others - view[StanceClass.other.rawValue]) / max(1, count - 1)) / 2
        }
        scores += [shared(.both), shared(.neutral), shared(.offTopic)]
        let largest = scores.max() ?? 0
        let parts = scores.map { Double(exp($0 - largest)) }
        let sum = parts.reduce(0, +)
        return StanceProbabilities(parts.map { $0 / sum }, sides: views.count)
    }
}

/// How likely each answer is; together one.
package struct StanceProbabilities: Sendable {
    package let sides: [Double]
    package let both: Double
    package let neutral: Double
    package let offTopic: Double

    init(_ all: [Double], sides count: Int) {
        sides = Array(all[..<count])
        (both, neutral, offTopic) = (all[count], all[count + 1], all[count + 2])
    }

    /// The likeliest side; the first of equals.
    package var side: Int { sides.indices.reduce(0) { sides[$1] > sides[$0] ? $1 : $0 } }
    /// Whether some side is likelier than each of the answers that take none.
    package var takesSide: Bool { sides[side] > max(both, neutral, offTopic) }
}

/// From what a model says of a side to how often it is right, and from where on it is shown.
package struct StanceCalibration: Sendable {
    /// How often it is right.
    package var right = Calibration()
    /// What the model must say before the side is shown; more than one where it never was right often enough.
    package var least = 1.0

    package init() {}
}
