import Articles
import Foundation
import Testing

@testable import Quotations

@Suite("How likely each reading of an article is")
struct SegmentChartTests {
    /// Units in two paragraphs, with features and weights that a sequence decides.
    private static func example(seed: UInt64, units count: Int = 6) -> (SegmentLattice, SegmentModel) {
        var numbers = FixedSequence(state: seed)
        var lattice = SegmentLattice()
        var model = SegmentModel()
        let second = count / 2
        lattice.paragraphs = [0..<second, second..<count]
        for i in 0..<count {
            var unit = SegmentLattice.Unit(
                span: TextSpan(i * 10, i * 10 + 8), paragraph: i < second ? 0 : 1,
                gap: i == 0 || i == second ? .paragraphEnd : i % 2 == 0 ? .sentenceEnd : .comma)
            if numbers.next(3) == 0 { unit.inner = TextSpan(i * 10 + 1, i * 10 + 7) }
            unit.mayOpenTurn = i == 0 || i == second
            unit.mayCloseTurn = i + 1 == second || i + 1 == count
            unit.mayCloseReport = numbers.next(4) != 0
            unit.mayOpenReport = numbers.next(5) != 0
            lattice.units.append(unit)
            for template in 0..<3 { lattice.features.list.add(UInt32(template), UInt32(i)) }
            lattice.features.closeRow()
        }
        func weight() -> Float { Float(numbers.next(200)) / 100 - 1 }
        for place in lattice.features.list.places { for role in 0..<8 { model.weights[Int(place)][role] = weight() } }
        for i in model.transitions.indices { model.transitions[i] = weight() }
        for i in model.lengths.indices { model.lengths[i] = weight() }
        var proposed = FeatureList()
        proposed.add(99, 1)
        model.weights[Int(proposed.places[0])][SegmentModel.Role.proposal.rawValue] = 1.5
        lattice.proposals = [SegmentLattice.Proposal(first: 1, last: 2, features: proposed)]
        return (lattice, model)
    }

    /// All readings, one by one, each with its score: what the chart sums over without looking at each.
    private static func readings(_ lattice: SegmentLattice, _ model: SegmentModel) -> [(segments: [[Int]], score: Double)] {
        func sum(_ unit: Int, _ role: SegmentModel.Role) -> Double {
            lattice.features.row(unit).reduce(0) { total, i in
                let row = model.weights[Int(lattice.features.list.places[i])]
                return total + Double(row[role.rawValue] - row[0])
            }
        }
        func score(_ first: Int, _ last: Int, _ label: SegmentLattice.Label) -> Double {
            var score = 0.0
            switch label {
            case .outside: return 0
            case .quoted: score = sum(first, .quoted)
            case .reported:
                score = sum(first, .reportBegins) + sum(last, .reportEnds)
                for unit in first..<last { score += sum(unit + 1, .reportGoesOn) }
                score += Double(model.lengths[SegmentModel.length(0, last - first)])
                score += Double(model.lengths[SegmentModel.length(1, lattice.units[last].sentence - lattice.units[first].sentence)])
            case .spoken:
                score = sum(first, .turnBegins) + Double(model.lengths[SegmentModel.length(2, last - first)])
                for unit in first..<last { score += sum(unit + 1, .turnGoesOn) }
            }
            return first == 1 && last == 2 ? score + 1.5 : score
        }
        var all: [(segments: [[Int]], score: Double)] = []
        func go(_ unit: Int, _ state: Int, _ segments: [[Int]], _ total: Double) {
            guard unit < lattice.units.count else { return all.append((segments, total)) }
            let (here, gap) = (lattice.units[unit], lattice.units[unit].gap)
            for label in SegmentLattice.Label.allCases {
                for last in unit..<(label == .outside ? unit + 1 : lattice.paragraphs[here.paragraph].upperBound) {
                    let allowed =
                        switch label {
                        case .outside: true
                        case .quoted: here.inner != nil && last == unit
                        case .reported: here.mayOpenReport && lattice.units[last].mayCloseReport && (last > unit || here.inner == nil)
                        case .spoken: here.mayOpenTurn && lattice.units[last].mayCloseTurn
                        }
                    guard allowed else { continue }
                    let step = Double(model.transitions[SegmentModel.transition(gap, state, label)])
                    go(
                        last + 1, SegmentModel.state(behind: state, gap, label),
                        label == .outside ? segments : segments + [[unit, last, label.rawValue]], total + step + score(unit, last, label))
                }
            }
        }
        go(0, 0, [], 0)
        return all
    }

    @Test("what the chart says is what counting every reading says", arguments: 1...8)
    func exact(seed: Int) {
        let (lattice, model) = Self.example(seed: UInt64(seed))
        let readings = Self.readings(lattice, model)
        let total = readings.reduce(0) { $0 + exp($1.score) }
        let chart = SegmentChart(lattice, model)
        #expect(abs(chart.logTotal - log(total)) < 1e-3)
        var counted: [[Int]: Double] = [:]
        for (segments, score) in readings { for segment in segments { counted[segment, default: 0] += exp(score) / total } }
        var said: [[Int]: Double] = [:]
        chart.forEachSegment(atLeast: 0) { said[[$0.first, $0.last, $0.label.rawValue]] = $0.probability }
        #expect(Set(said.keys) == Set(counted.keys))
        for (segment, probability) in counted { #expect(abs(probability - said[segment, default: 0]) < 1e-3) }
    }

    @Test("a text of many thousand units, however sure each is, gives probabilities and no overflow")
    func long() {
        var (lattice, model) = Self.example(seed: 3, units: 6_000)
        for place in Set(lattice.features.list.places) { model.weights[Int(place)] *= 6 }
        lattice.proposals = []
        let chart = SegmentChart(lattice, model)
        #expect(chart.logTotal.isFinite)
        var covered = [Double](repeating: 0, count: lattice.units.count)
        chart.forEachSegment(atLeast: 0) { segment in
            #expect((0...1).contains(segment.probability))
            for unit in segment.first...segment.last { covered[unit] += segment.probability }
        }
        #expect(covered.allSatisfy { $0 <= 1.001 })
    }

    @Test("of what is chosen, nothing lies over another, and it is at least as likely as asked for", arguments: 1...5)
    func choices(seed: Int) {
        let (lattice, model) = Self.example(seed: UInt64(seed), units: 40)
        let choices = SegmentChart(lattice, model).choices(atLeast: 0.3)
        #expect(choices.allSatisfy { $0.confidence >= 0.3 && $0.confidence <= 1.001 })
        for (a, b) in zip(choices, choices.dropFirst()) { #expect(a.segment.last < b.segment.first) }
    }
}
