import Glibc
package import Articles

/// The words before a quotation or behind it, in which its speaker may be named.
package struct NameWindow: Sendable {
    /// Which side of the quotation the words stand on.
    package enum Side: Int, Sendable { case before, behind }

    /// On which side they stand.
    package var side: Side
    /// The places that a name may begin and end at, in the order of the text: a scalar or a word each.
    package var places: [TextSpan] = []
    /// Whether a name may begin with a place, and end with it.
    package var mayBegin: [Bool] = []
    package var mayEnd: [Bool] = []
    /// For each place what is to be known of it.
    package var features = FeatureTable()

    /// An empty window.
    package init(side: Side) { self.side = side }

    /// How many places a name may have.
    package static let longest = 32
}

/// Where the name of a quotation's speaker stands: the question, before anybody is known.
package struct NameQuestion: Sendable {
    /// The words around the quotation.
    package var windows: [NameWindow] = []
    /// What is to be known of a quotation whose speaker neither window names.
    package var nowhere = FeatureList()

    /// An empty question, whose answer is nowhere.
    package init() {}
}

/// Weights that judge which words near a quotation name its speaker: a log-linear model over all stretches of the windows, with the
/// weights of its first place, of each place and of its last one.
package struct NameModel: Sendable {
    /// What a weight is for: three roles before the quotation, the same three behind it, and nowhere.
    package enum Role: Int { case begins, within, ends, nowhere = 6 }

    /// The weights of the features, by place in the table; in each the weights of the roles.
    package var weights = [SIMD8<Float>](repeating: .zero, count: 1 << FeatureList.bits)
    /// The weights of the lengths, by side.
    package var lengths = [Float](repeating: 0, count: 2 * NameWindow.longest)

    /// A model that knows nothing.
    package init() {}

    package static func role(_ role: Role, _ side: NameWindow.Side) -> Int { role.rawValue + (role == .nowhere ? 0 : 3 * side.rawValue) }
    package static func length(_ places: Int, _ side: NameWindow.Side) -> Int { side.rawValue * NameWindow.longest + places - 1 }
}

/// Words near a quotation that may name its speaker.
package struct NamedSpan: Sendable {
    /// The words.
    package var span: TextSpan
    /// On which side of the quotation they stand.
    package var side: NameWindow.Side
    /// How likely the model takes them to name its speaker.
    package var probability: Double
}

/// The sums over all answers to a `NameQuestion`.
package struct NameChart {
    /// An answer: a stretch of a window.
    package struct Stretch: Sendable {
        package var window: Int
        package var first: Int, last: Int
        package var probability: Double
    }

    private let question: NameQuestion
    /// By window and place what its roles make of it.
    private var factors: [[SIMD4<Double>]] = []
    private let lengths: [Double]
    /// How likely it is that the speaker is named nowhere.
    package private(set) var nowhere = 1.0
    private var total = 1.0
    /// The likeliest stretches, the likeliest first; how likely they are is relative to the sum.
    private var best: [Stretch] = []

    /// What is less likely, or has so many before it, is not asked about.
    private static let (least, most) = (0.02, 3)

    /// Sums over the answers. O(places × longest name).
    package init(_ question: NameQuestion, _ model: NameModel) {
        self.question = question
        lengths = model.lengths.map { exp(Double($0)) }
        let none = question.nowhere.places.reduce(Float(0)) { $0 + model.weights[Int($1)][NameModel.role(.nowhere, .before)] }
        nowhere = exp(Double(none))
        factors = question.windows.map { Self.factors($0, model) }
        var (sum, best) = (nowhere, best)
        forEach { window, first, last, factor in
            sum += factor
            if best.count == Self.most, factor <= best[Self.most - 1].probability { return }
            let place = best.firstIndex { $0.probability < factor } ?? best.count
            best.insert(Stretch(window: window, first: first, last: last, probability: factor), at: place)
            if best.count > Self.most { best.removeLast() }
        }
        (total, self.best) = (sum, best)
        nowhere /= total
    }

    private static func factors(_ window: NameWindow, _ model: NameModel) -> [SIMD4<Double>] {
        var factors: [SIMD4<Double>] = []
        factors.reserveCapacity(window.places.count)
        let shift = NameModel.role(.begins, window.side)
        model.weights.withUnsafeBufferPointer { weights in
            window.features.list.places.withUnsafeBufferPointer { features in
                for place in window.places.indices {
                    var sum = SIMD8<Float>.zero
                    for i in window.features.row(place) { sum += weights[Int(features[i])] }
                    sum.clamp(lowerBound: SIMD8(repeating: -12), upperBound: SIMD8(repeating: 12))
                    factors.append(
                        SIMD4(
                            window.mayBegin[place] ? Double(exp(sum[shift])) : 0, Double(exp(sum[shift + 1])),
                            window.mayEnd[place] ? Double(exp(sum[shift + 2])) : 0, 0))
                }
            }
        }
        return factors
    }

    /// Calls with each stretch and its part of the sum.
    @inline(__always)
    private func forEach(_ body: (_ window: Int, _ first: Int, _ last: Int, _ factor: Double) -> Void) {
        for number in question.windows.indices {
            let lengths = NameModel.length(1, question.windows[number].side)
            factors[number].withUnsafeBufferPointer { factors in
                for first in factors.indices where factors[first][0] > 0 {
                    var product = factors[first][0]
                    for last in first..<min(factors.count, first + NameWindow.longest) {
                        product *= factors[last][1]
                        guard factors[last][2] > 0 else { continue }
                        body(number, first, last, product * factors[last][2] * self.lengths[lengths + last - first])
                    }
                }
            }
        }
    }

    /// Calls with each stretch and its probability.
    package func forEachStretch(_ body: (Stretch) -> Void) {
        forEach { window, first, last, factor in
            body(Stretch(window: window, first: first, last: last, probability: factor / total))
        }
    }

    /// The likeliest stretches, the likeliest first.
    package var likeliest: [NamedSpan] {
        best.filter { $0.probability >= Self.least * total }.map { stretch in
            let window = question.windows[stretch.window]
            return NamedSpan(
                span: TextSpan(window.places[stretch.first].start, window.places[stretch.last].end), side: window.side,
                probability: stretch.probability / total)
        }
    }
}
