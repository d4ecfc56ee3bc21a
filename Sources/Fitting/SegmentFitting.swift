package import Quotations
package import Articles

/// One labelled article, as a model is fitted to it.
package struct LabelledLattice: Sendable {
    package var lattice: SegmentLattice
    /// The labelled segments, in order, none over another.
    package var segments: [(first: Int, last: Int, label: SegmentLattice.Label)]
    /// How many labelled quotations no segment comes near.
    package var unreachable = 0

    /// Lays labelled spans over a lattice.
    package init(_ lattice: SegmentLattice, spans: [(span: TextSpan, isDirect: Bool)]) {
        self.lattice = lattice
        segments = []
        for (span, isDirect) in spans.sorted(by: { $0.span < $1.span }) {
            guard let segment = lattice.segment(nearest: span, isDirect: isDirect), segment.first > (segments.last?.last ?? -1),
                segment.label != .reported
                    || segment.last - segment.first < SegmentLattice.longest && lattice.units[segment.first].mayOpenReport
            else {
                unreachable += 1
                continue
            }
            segments.append(segment)
        }
    }
}

/// Fits the weights of a `SegmentModel` so that labelled readings become likely: AdaGrad (Duchi et al., JMLR 2011) with an L2 penalty,
/// article by article in an order that a seed decides, so that the same articles give the same weights.
package struct SegmentFitting {
    /// How often each article is looked at.
    package var rounds = 20
    /// The length of a first step.
    package var rate: Float = 0.02
    /// The weight of the penalty.
    package var penalty: Float = 0.03

    /// In how many articles a feature must stand to have a weight.
    package var least = 5

    private var isKnown: [Bool] = []
    private var model = SegmentModel()
    private var squares: [SIMD8<Float>]
    private var transitionSquares: [Float]
    private var lengthSquares: [Float]

    package init() {
        squares = [SIMD8<Float>](repeating: SIMD8(repeating: 1e-2), count: model.weights.count)
        transitionSquares = [Float](repeating: 1e-2, count: model.transitions.count)
        lengthSquares = [Float](repeating: 1e-2, count: model.lengths.count)
    }

    /// In how many rounds articles are fitted to that come before the others.
    private static let firstRounds = 12

    /// Fits to articles from which the model for others begins.
    package mutating func begin(with articles: [LabelledLattice]) { fit(articles, rounds: Self.firstRounds) }

    /// The model that fits labelled articles.
    package mutating func model(for articles: [LabelledLattice]) -> SegmentModel {
        fit(articles, rounds: rounds)
        return model
    }

    private mutating func fit(_ articles: [LabelledLattice], rounds: Int) {
        count(articles)
        var order = Array(articles.indices)
        var random = SplitMix(state: 14)
        for round in 0..<rounds {
            random.shuffle(&order)
            let step = rate / (1 + Float(round) * 0.15)
            for i in order where !articles[i].lattice.units.isEmpty { update(articles[i], step) }
        }
    }

    private mutating func count(_ articles: [LabelledLattice]) {
        var counts = [Int32](repeating: 0, count: model.weights.count)
        var last = [Int32](repeating: -1, count: model.weights.count)
        for (i, article) in articles.enumerated() {
            for list in [article.lattice.features.list] + article.lattice.proposals.map(\.features) {
                for place in list.places where last[Int(place)] != i {
                    last[Int(place)] = Int32(i)
                    counts[Int(place)] += 1
                }
            }
        }
        isKnown = counts.enumerated().map { $0.element >= least || isKnown.indices.contains($0.offset) && isKnown[$0.offset] }
    }

    private mutating func update(_ article: LabelledLattice, _ step: Float) {
        let lattice = article.lattice
        let chart = SegmentChart(lattice, model)
        guard chart.logTotal.isFinite else { return }
        var roles = [SIMD8<Float>](repeating: .zero, count: lattice.units.count)
        var lengths = [Float](repeating: 0, count: model.lengths.count)
        var proposals = [Float](repeating: 0, count: lattice.proposals.count)
        var going = [Float](repeating: 0, count: lattice.units.count + 1)
        var goingTurn = going
        func count(_ first: Int, _ last: Int, _ label: SegmentLattice.Label, _ weight: Float) {
            switch label {
            case .outside: break
            case .quoted: roles[first][1] += weight
            case .reported:
                roles[first][2] += weight
                going[first + 1] += weight
                going[last + 1] -= weight
                roles[last][4] += weight
                lengths[SegmentModel.length(0, last - first)] += weight
                lengths[SegmentModel.length(1, lattice.units[last].sentence - lattice.units[first].sentence)] += weight
            case .spoken:
                roles[first][5] += weight
                let last = min(last, first + SegmentLattice.longest - 1)
                goingTurn[first + 1] += weight
                goingTurn[last + 1] -= weight
                lengths[SegmentModel.length(2, last - first)] += weight
            }
            for (i, proposal) in lattice.proposals.enumerated() where proposal.first == first && proposal.last == last {
                proposals[i] += weight
            }
        }
        chart.forEachSegment(atLeast: 1e-5) { count($0.first, $0.last, $0.label, -Float($0.probability)) }
        for segment in article.segments { count(segment.first, segment.last, segment.label, 1) }
        var sum: Float = 0
        var sumTurn: Float = 0
        for i in lattice.units.indices {
            sum += going[i]
            sumTurn += goingTurn[i]
            roles[i][3] = sum
            roles[i][6] = sumTurn
            // What is in no segment is outside.
            let inside = roles[i][1] + roles[i][2] + roles[i][3] + roles[i][5] + roles[i][6]
            roles[i][0] = -inside
        }
        apply(roles, lattice, step)
        for (i, gradient) in proposals.enumerated() where abs(gradient) > 1e-6 {
            var wide = SIMD8<Float>.zero
            wide[7] = gradient
            for place in lattice.proposals[i].features.places { change(Int(place), wide, step) }
        }
        for i in lengths.indices where lengths[i] != 0 { Self.change(&model.lengths[i], &lengthSquares[i], lengths[i], step, penalty) }
        applyTransitions(article, chart, step)
    }

    private mutating func apply(_ roles: [SIMD8<Float>], _ lattice: SegmentLattice, _ step: Float) {
        for i in lattice.units.indices {
            let gradient = roles[i]
            guard (gradient * gradient).sum() > 1e-10 else { continue }
            for row in lattice.features.row(i) { change(Int(lattice.features.list.places[row]), gradient, step) }
        }
    }

    @inline(__always)
    private mutating func change(_ place: Int, _ gradient: SIMD8<Float>, _ step: Float) {
        guard isKnown[place] else { return }
        let penalised = gradient - model.weights[place] * penalty
        squares[place] += penalised * penalised
        model.weights[place] += step * penalised / squares[place].squareRoot()
    }

    private static func change(_ weight: inout Float, _ square: inout Float, _ gradient: Float, _ step: Float, _ penalty: Float) {
        let penalised = gradient - weight * penalty
        square += penalised * penalised
        weight += step * penalised / square.squareRoot()
    }

    private mutating func applyTransitions(_ article: LabelledLattice, _ chart: SegmentChart, _ step: Float) {
        let lattice = article.lattice
        var gradient = [Float](repeating: 0, count: model.transitions.count)
        chart.forEachStep { gradient[$0] -= Float($1) }
        var state = 0
        var next = 0
        var unit = 0
        while unit < lattice.units.count {
            let gap = lattice.units[unit].gap
            var label = SegmentLattice.Label.outside
            var last = unit
            if next < article.segments.count, article.segments[next].first == unit {
                (label, last) = (article.segments[next].label, article.segments[next].last)
                next += 1
            }
            gradient[SegmentModel.transition(gap, state, label)] += 1
            state = SegmentModel.state(behind: state, gap, label)
            unit = last + 1
        }
        for i in gradient.indices where gradient[i] != 0 {
            Self.change(&model.transitions[i], &transitionSquares[i], gradient[i], step, penalty)
        }
    }
}

/// Numbers that look random and are the same for every run: SplitMix64 (Steele, Lea and Flood, OOPSLA 2014).
package struct SplitMix {
    package var state: UInt64
    package init(state: UInt64) { self.state = state }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    package mutating func shuffle<Element>(_ array: inout [Element]) {
        for i in stride(from: array.count - 1, to: 0, by: -1) { array.swapAt(i, Int(next() % UInt64(i + 1))) }
    }
}
