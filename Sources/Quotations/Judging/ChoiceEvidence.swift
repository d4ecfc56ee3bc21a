import Glibc
import Articles

/// A segment that may be a quotation, with who may have said it.
package struct JudgedChoice: Sendable {
    /// The segment.
    package var choice: SegmentChart.Choice
    /// The likeliest words near it that name its speaker.
    package var name: NamedSpan?
    /// How likely it is that none do.
    package var nowhere: Double
    /// Its likeliest speaker; nil for nobody who is known.
    package var answer: SpeakerAnswer?
    /// How much it shares with what a rule proposes.
    package var ruled: Double
}

/// What is to be known of a segment once names and speakers have been looked for: who speaks says much of whether anybody does.
package enum ChoiceEvidence {
    /// How many inputs there are.
    package static let count = 26 + 5 * 3

    /// The inputs of each segment of an article, which has some number of units.
    package static func inputs(of choices: [JudgedChoice], units: Int) -> [[Double]] {
        let mean = choices.reduce(0) { $0 + $1.choice.confidence } / Double(max(1, choices.count))
        let density = Double(choices.count) / log(Double(units + 2))
        // How often each speaker, or nobody, was told before.
        var earlier: [String: Int] = [:]
        return choices.indices.map { i in
            let one = choices[i]
            let before = i > 0 ? choices[i - 1].choice : nil
            let after = i + 1 < choices.count ? choices[i + 1].choice : nil
            let span = one.choice.span
            var inputs = [
                1, logOdds(one.choice.confidence), logOdds(one.choice.segment.probability), log(1 + Double(span.count)),
                log(1 + Double(one.choice.segment.last - one.choice.segment.first)), logOdds(one.nowhere),
                logOdds(one.name?.probability ?? 0), logOdds(one.answer?.probability ?? 0), 2 * (one.answer?.probability ?? 0) > 1 ? 1 : 0,
                one.answer?.attribution?.mention == nil ? 0 : 1, one.ruled, before?.confidence ?? -1, after?.confidence ?? -1,
                distance(before.map { span.start - $0.span.end }), distance(after.map { $0.span.start - span.end }), density, mean,
                one.name?.side == .before ? 1 : 0, one.name?.side == .behind ? 1 : 0, one.answer == nil ? 1 : 0,
            ]
            for kind in Speaker.Kind.allCases { inputs.append(one.answer?.speaker.kind == kind ? 1 : 0) }
            let id = one.answer?.speaker.id ?? ""
            inputs.append(Double(min(4, earlier[id] ?? 0)))
            earlier[id, default: 0] += 1
            for label in [SegmentLattice.Label.quoted, .reported, .spoken] {
                let isIt: Double = one.choice.segment.label == label ? 1 : 0
                inputs += [1, inputs[1], inputs[5], inputs[6], inputs[7]].map { $0 * isIt }
            }
            return inputs
        }
    }

    /// The log odds of a probability, up to those of one in a thousand: no model is surer than that.
    private static func logOdds(_ probability: Double) -> Double {
        let bounded = min(0.999, max(0.001, probability))
        return log(bounded / (1 - bounded))
    }

    private static func distance(_ scalars: Int?) -> Double { log(1 + Double(max(0, min(9999, scalars ?? 9999)))) }
}

/// The weights of a logistic regression over `ChoiceEvidence`.
package struct ChoiceModel: Sendable {
    /// A weight for each input.
    package var weights: [Double]

    /// One that believes what the segment model says.
    package static let ofWords = ChoiceModel(believing: [1])
    /// One that believes what the models of segments and of speakers say.
    package static let ofWordsAndSpeaker = ChoiceModel(believing: [1, 7])

    private init(believing inputs: [Int]) {
        weights = [Double](repeating: 0, count: ChoiceEvidence.count)
        for input in inputs { weights[input] = 1 }
    }

    /// How likely it is, before it is calibrated.
    package func probability(_ inputs: [Double]) -> Double {
        1 / (1 + exp(-zip(weights, inputs).reduce(0) { $0 + $1.0 * $1.1 }))
    }
}
