import Glibc

/// The sums over all readings of a lattice, forwards and backwards, from which the probability of each segment follows.
///
/// Everything is relative to reading a unit as outside, so that plain numbers suffice; they are scaled anew at each unit.
package struct SegmentChart {
    /// A segment and how likely it is.
    package struct Segment: Sendable {
        package var first: Int, last: Int
        package var label: SegmentLattice.Label
        package var probability: Double
    }

    let lattice: SegmentLattice
    let model: SegmentModel
    /// exp of what each role makes of each unit, relative to outside.
    private var factors: [SIMD8<Float>]
    private let transitions: [Double]
    private let lengths: [Double]
    private var proposalFactors: [Double]
    private var proposalAt: [Int32]
    /// By unit and state: the sum over all readings of what is before the unit.
    private var forward: [Double]
    /// By unit and state: the sum over all readings of what is from the unit on.
    private var backward: [Double]
    /// The logarithm of what forward and backward sums were divided by, up to each unit.
    private var forwardScale: [Double]
    private var backwardScale: [Double]
    /// The logarithm of the sum over all readings.
    package private(set) var logTotal = 0.0

    private static let states = SegmentModel.states

    /// Sums over the readings of a lattice. O(units × longest segment).
    package init(_ lattice: SegmentLattice, _ model: SegmentModel) {
        self.lattice = lattice
        self.model = model
        let count = lattice.units.count
        factors = Self.factors(lattice, model)
        transitions = model.transitions.map { exp(Double($0)) }
        lengths = model.lengths.map { exp(Double($0)) }
        proposalAt = [Int32](repeating: -1, count: count)
        proposalFactors = []
        for (i, proposal) in lattice.proposals.enumerated() {
            let score = proposal.features.places.reduce(Float(0)) { $0 + model.weights[Int($1)][SegmentModel.Role.proposal.rawValue] }
            proposalFactors.append(exp(Double(min(12, max(-12, score)))))
            proposalAt[proposal.first] = Int32(i)
        }
        forward = [Double](repeating: 0, count: (count + 1) * Self.states)
        backward = [Double](repeating: 0, count: (count + 1) * Self.states)
        forwardScale = [Double](repeating: 0, count: count + 1)
        backwardScale = [Double](repeating: 0, count: count + 1)
        sumForwards()
        sumBackwards()
    }

    /// For each unit what each role makes of it, relative to outside.
    private static func factors(_ lattice: SegmentLattice, _ model: SegmentModel) -> [SIMD8<Float>] {
        var factors: [SIMD8<Float>] = []
        factors.reserveCapacity(lattice.units.count)
        model.weights.withUnsafeBufferPointer { weights in
            lattice.features.list.places.withUnsafeBufferPointer { places in
                for unit in lattice.units.indices {
                    var sum = SIMD8<Float>.zero
                    for i in lattice.features.row(unit) { sum += weights[Int(places[i])] }
                    factors.append(Self.factors(of: sum))
                }
            }
        }
        return factors
    }

    /// What each role makes of a unit, relative to outside.
    private static func factors(of sums: SIMD8<Float>) -> SIMD8<Float> {
        var sum = sums - SIMD8(repeating: sums[0])
        sum.clamp(lowerBound: SIMD8(repeating: -12), upperBound: SIMD8(repeating: 12))
        return SIMD8(0, exp(sum[1]), exp(sum[2]), exp(sum[3]), exp(sum[4]), exp(sum[5]), exp(sum[6]), 1)
    }

    /// All segments that may begin at a unit but the outside one, each with its factor: without what came before.
    @inline(__always)
    private func segments(from first: Int, _ body: (_ last: Int, _ label: SegmentLattice.Label, _ factor: Double) -> Void) {
        let unit = lattice.units[first]
        let paragraph = lattice.paragraphs[unit.paragraph]
        let isProposed = proposalAt[first] >= 0
        if unit.inner != nil {
            var factor = Double(factors[first][SegmentModel.Role.quoted.rawValue])
            if isProposed { factor *= proposed(first, first) }
            body(first, .quoted, factor)
        }
        var product = Double(factors[first][SegmentModel.Role.reportBegins.rawValue])
        let end = unit.mayOpenReport ? min(paragraph.upperBound, first + SegmentLattice.longest) : first
        for last in first..<end {
            if last > first { product *= Double(factors[last][SegmentModel.Role.reportGoesOn.rawValue]) }
            let closing = lattice.units[last]
            guard closing.mayCloseReport, last > first || unit.inner == nil else { continue }
            var factor =
                product * Double(factors[last][SegmentModel.Role.reportEnds.rawValue])
                * lengths[SegmentModel.length(0, last - first)] * lengths[SegmentModel.length(1, closing.sentence - unit.sentence)]
            if isProposed { factor *= proposed(first, last) }
            body(last, .reported, factor)
        }
        guard unit.mayOpenTurn else { return }
        product = Double(factors[first][SegmentModel.Role.turnBegins.rawValue])
        for last in first..<paragraph.upperBound {
            if last > first, last - first < SegmentLattice.longest {
                product *= Double(factors[last][SegmentModel.Role.turnGoesOn.rawValue])
            }
            guard lattice.units[last].mayCloseTurn else { continue }
            var factor = product * lengths[SegmentModel.length(2, last - first)]
            if isProposed { factor *= proposed(first, last) }
            body(last, .spoken, factor)
        }
    }

    @inline(__always)
    private func proposed(_ first: Int, _ last: Int) -> Double {
        var i = Int(proposalAt[first])
        while i >= 0, lattice.proposals[i].first == first {
            if lattice.proposals[i].last == last { return proposalFactors[i] }
            i -= 1
        }
        return 1
    }

    private mutating func sumForwards() {
        let count = lattice.units.count
        forward[SegmentModel.State.silent.rawValue] = 1
        for first in 0..<count {
            scaleForwards(first)
            let gap = lattice.units[first].gap
            var into = SIMD4<Double>.zero
            for state in 0..<Self.states {
                let sum = forward[first * Self.states + state]
                guard sum > 0 else { continue }
                for label in SegmentLattice.Label.allCases {
                    into[label.rawValue] += sum * transitions[SegmentModel.transition(gap, state, label)]
                }
                let outside = sum * transitions[SegmentModel.transition(gap, state, .outside)]
                forward[(first + 1) * Self.states + SegmentModel.state(behind: state, gap, .outside)] += outside
            }
            let sums = into
            var open = [Double]()
            swap(&open, &forward)
            segments(from: first) { last, label, factor in
                open[(last + 1) * Self.states + label.rawValue + 1] += sums[label.rawValue] * factor
            }
            swap(&open, &forward)
        }
        scaleForwards(count)
        let total = forward[(count * Self.states)...].reduce(0, +)
        logTotal = log(total) + forwardScale[count]
    }

    /// Brings the sums at a unit to one; those of later units are kept relative to where they were summed from.
    private mutating func scaleForwards(_ unit: Int) {
        guard unit > 0 else { return }
        forwardScale[unit] += forwardScale[unit - 1]
        var sum = 0.0
        for state in 0..<Self.states { sum += forward[unit * Self.states + state] }
        guard sum > 1e60 || sum < 1e-60 else { return }
        let end = min(lattice.units.count, max(unit, furthest(unit)))
        for i in (unit * Self.states)..<((end + 1) * Self.states) { forward[i] /= sum }
        forwardScale[unit] += log(sum)
    }

    /// Up to where segments that began before a unit may reach.
    private func furthest(_ unit: Int) -> Int {
        unit < lattice.units.count ? lattice.paragraphs[lattice.units[unit].paragraph].upperBound : unit
    }

    private mutating func sumBackwards() {
        let count = lattice.units.count
        for state in 0..<Self.states { backward[count * Self.states + state] = 1 }
        for first in stride(from: count - 1, through: 0, by: -1) {
            backwardScale[first] = backwardScale[first + 1]
            let gap = lattice.units[first].gap
            var behind = SIMD4<Double>.zero
            backward.withUnsafeBufferPointer { backward in
                segments(from: first) { last, label, factor in
                    let scale = backwardScale[last + 1] == backwardScale[first] ? 1 : exp(backwardScale[last + 1] - backwardScale[first])
                    behind[label.rawValue] += factor * backward[(last + 1) * Self.states + label.rawValue + 1] * scale
                }
            }
            var largest = 0.0
            for state in 0..<Self.states {
                let next = SegmentModel.state(behind: state, gap, .outside)
                var sum = backward[(first + 1) * Self.states + next] * transitions[SegmentModel.transition(gap, state, .outside)]
                for label in SegmentLattice.Label.allCases.dropFirst() {
                    sum += behind[label.rawValue] * transitions[SegmentModel.transition(gap, state, label)]
                }
                backward[first * Self.states + state] = sum
                largest = max(largest, sum)
            }
            if largest > 1e60 || largest < 1e-60 {
                for state in 0..<Self.states { backward[first * Self.states + state] /= largest }
                backwardScale[first] += log(largest)
            }
        }
    }

    /// Calls with every segment but the outside ones whose probability is at least some least one.
    package func forEachSegment(atLeast least: Double, _ body: (Segment) -> Void) {
        for first in lattice.units.indices {
            let sums = incoming(first)
            let near = exp(forwardScale[first] + backwardScale[first] - logTotal)
            segments(from: first) { last, label, factor in
                let next = backward[(last + 1) * Self.states + label.rawValue + 1]
                let shift = backwardScale[last + 1] - backwardScale[first]
                let probability = sums[label.rawValue] * factor * next * (shift == 0 ? near : near * exp(shift))
                if probability >= least {
                    body(Segment(first: first, last: last, label: label, probability: min(1, probability)))
                }
            }
        }
    }

    /// For each label the sum over all readings of what is before a unit, with the step to a segment of the label.
    private func incoming(_ first: Int) -> SIMD4<Double> {
        let gap = lattice.units[first].gap
        var sums = SIMD4<Double>.zero
        for state in 0..<Self.states {
            for label in SegmentLattice.Label.allCases {
                sums[label.rawValue] += forward[first * Self.states + state] * transitions[SegmentModel.transition(gap, state, label)]
            }
        }
        return sums
    }

    /// Calls with every step from a state at a unit to a segment of a label, and how likely it is; what fitting counts.
    package func forEachStep(_ body: (_ transition: Int, _ probability: Double) -> Void) {
        for first in lattice.units.indices {
            let gap = lattice.units[first].gap
            var behind = SIMD4<Double>.zero
            segments(from: first) { last, label, factor in
                behind[label.rawValue] +=
                    factor * backward[(last + 1) * Self.states + label.rawValue + 1] * exp(backwardScale[last + 1] - backwardScale[first])
            }
            let scale = exp(forwardScale[first] + backwardScale[first] - logTotal)
            let outsideScale = exp(forwardScale[first] + backwardScale[first + 1] - logTotal)
            for state in 0..<Self.states {
                let sum = forward[first * Self.states + state]
                guard sum > 0 else { continue }
                for label in SegmentLattice.Label.allCases {
                    let place = SegmentModel.transition(gap, state, label)
                    if label == .outside {
                        let next = backward[(first + 1) * Self.states + SegmentModel.state(behind: state, gap, .outside)]
                        body(place, sum * transitions[place] * next * outsideScale)
                    } else {
                        body(place, sum * transitions[place] * behind[label.rawValue] * scale)
                    }
                }
            }
        }
    }
}
