import Glibc
import Quotations
package import Stances

/// A text whose stance is labelled, as its debate's sides see it.
package struct LabelledStance: Sendable {
    /// Where it comes from: how much it counts, and what it is asked for.
    package enum Source: Sendable {
        /// A quotation of a real page.
        case passage
        /// A sentence of a debate that a model is fitted to for the language alone.
        case sentence
        /// An example of the debate's own definition.
        case example
        /// A quotation of a page that is about something else.
        case stranger
    }

    package var views: [StanceView]
    package var label: StanceLabel
    /// The number of the side, where the label is one.
    package var side: Int?
    package var source: Source
    /// What is left out together: a page, or a debate.
    package var group: String

    /// A text from its parts.
    package init(views: [StanceView], label: StanceLabel, side: Int?, source: Source, group: String) {
        (self.views, self.label, self.side, self.source, self.group) = (views, label, side, source, group)
    }

    /// What one side's view is to be told as; nil where it is nothing that is told.
    func answer(seenBy viewer: Int) -> StanceClass? {
        switch label {
        case .side: side.map { $0 == viewer ? .own : .other }
        case .both: .both
        case .neutral: .neutral
        case .offTopic: .offTopic
        case .unsure: nil
        }
    }
}

/// How a model is fitted, by what it will be asked about.
package struct StanceFittingPlan: Sendable {
    /// How much a text counts, by where it comes from.
    package var weights: [LabelledStance.Source: Float]
    /// How often the texts are gone through, how far each moves the weights at first, and how much weights are held small.
    package var rounds: Int
    package var rate: Float
    package var penalty: Float = 1e-4
    /// In how many pages or debates a word must be found before it is fitted: what one alone says holds for no other.
    package var fewestGroups: Int

    /// For the debate that passages are labelled of: they count most, since the others are only like them, and many.
    package static let met = StanceFittingPlan(
        weights: [.passage: 1, .sentence: 0.125, .example: 0.125, .stranger: 0.125], rounds: 6, rate: 0.2, fewestGroups: 8)
    /// For debates that it will not have met: all texts count alike, and only words that many debates share.
    package static let unmet = StanceFittingPlan(
        weights: [.passage: 1, .sentence: 1, .example: 0.125, .stranger: 1], rounds: 10, rate: 0.05, fewestGroups: 20)
}

/// Fits a `StanceModel`: AdaGrad with an L2 penalty over the views of all sides, in an order that a seed decides.
package struct StanceFitting {
    private let plan: StanceFittingPlan

    private var model = StanceModel()
    /// In how many groups each feature is found.
    private var groups: [UInt8] = []
    private var squares: [SIMD8<Float>]
    private var squaresOfBiases = SIMD8<Float>(repeating: 1e-2)

    /// A fit that has not begun.
    package init(_ plan: StanceFittingPlan) {
        self.plan = plan
        squares = [SIMD8<Float>](repeating: SIMD8(repeating: 1e-2), count: model.weights.count)
    }

    /// The model that fits some labelled texts; it is not calibrated.
    package mutating func model(for texts: [LabelledStance]) -> StanceModel {
        var rows: [(text: Int, viewer: Int, wanted: StanceClass)] = []
        for (number, text) in texts.enumerated() {
            for viewer in text.views.indices {
                if let wanted = text.answer(seenBy: viewer) { rows.append((number, viewer, wanted)) }
            }
        }
        count(texts)
        var random = SplitMix(state: 16)
        for round in 0..<plan.rounds {
            random.shuffle(&rows)
            let step = plan.rate / (1 + Float(round) * 0.3)
            for row in rows { update(texts[row.text].views[row.viewer], row.wanted, plan.weights[texts[row.text].source] ?? 0, step) }
        }
        return model
    }

    /// Counts in how many groups each word is; what rules find is in as many as need be.
    private mutating func count(_ texts: [LabelledStance]) {
        groups = [UInt8](repeating: 0, count: model.weights.count)
        var lastSeen = [Int32](repeating: -1, count: model.weights.count)
        var numbers: [String: Int32] = [:]
        for text in texts.sorted(by: { $0.group < $1.group }) {
            let number = numbers[text.group] ?? Int32(numbers.count)
            numbers[text.group] = number
            for view in text.views {
                for place in view.words.places where lastSeen[Int(place)] != number {
                    lastSeen[Int(place)] = number
                    groups[Int(place)] = groups[Int(place)] == .max ? .max : groups[Int(place)] + 1
                }
                for place in view.findings.places { groups[Int(place)] = .max }
            }
        }
    }

    private mutating func update(_ view: StanceView, _ wanted: StanceClass, _ weight: Float, _ step: Float) {
        let logs = model.logProbabilities(of: view)
        var gradient = SIMD8<Float>.zero
        for name in StanceClass.allCases {
            gradient[name.rawValue] = (exp(logs[name.rawValue]) - (name == wanted ? 1 : 0)) * weight
        }
        squaresOfBiases += gradient * gradient
        model.biases -= step * gradient / squaresOfBiases.squareRoot()
        for (list, reach) in [(view.words, StanceModel.reachOfWords), (view.findings, StanceModel.reachOfFindings)]
        where !list.places.isEmpty {
            let share = gradient * (reach / Float(list.places.count).squareRoot())
            for place in list.places where Int(groups[Int(place)]) >= plan.fewestGroups {
                let place = Int(place)
                let penalised = share + model.weights[place] * (plan.penalty * weight)
                squares[place] += penalised * penalised
                model.weights[place] -= step * penalised / squares[place].squareRoot()
            }
        }
    }
}
