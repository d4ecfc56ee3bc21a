package import Stances

/// Fits stance models with parts of the labelled texts left out, asks each about its part, and sets calibrations by the answers.
package struct StanceTrial: Sendable {
    /// What a model said of a text that it was not fitted to.
    package struct Answer: Sendable {
        /// The number of the text.
        package var text: Int
        package var said: StanceProbabilities
    }

    private let texts: [LabelledStance]
    private let plan: StanceFittingPlan

    /// A trial with some labelled texts, in an order that decides the fit.
    package init(_ texts: [LabelledStance], _ plan: StanceFittingPlan) { (self.texts, self.plan) = (texts, plan) }

    /// The model fitted to all, calibrated by what models said of the groups of some source that they were not fitted to.
    package func model(calibratedBy source: LabelledStance.Source, folds: Int?) -> StanceModel {
        var fitting = StanceFitting(plan)
        var model = fitting.model(for: texts)
        model.calibration = Self.calibration(of: answers(of: source, by: models(without: source, folds: folds)), in: texts)
        return model
    }

    /// The models that were each fitted without one part of the groups of some source, and which groups those are.
    ///
    /// - Parameter count: how many parts; nil for as many as there are groups.
    package func models(without source: LabelledStance.Source, folds count: Int?) -> [(model: StanceModel, groups: Set<String>)] {
        var seen: Set<String> = []
        var groups = texts.filter { $0.source == source && seen.insert($0.group).inserted }.map(\.group)
        var random = SplitMix(state: 17)
        random.shuffle(&groups)
        let parts = max(1, min(groups.count, count ?? groups.count))
        return (0..<parts).map { part in
            let left = Set(groups.enumerated().filter { $0.offset % parts == part }.map(\.element))
            var fitting = StanceFitting(plan)
            return (fitting.model(for: texts.filter { !left.contains($0.group) }), left)
        }
    }

    /// A model's calibrations from the other answers, too: by what the same kind of models said of all other groups.
    package func calibrated(
        _ models: [(model: StanceModel, groups: Set<String>)], of source: LabelledStance.Source
    ) -> [(model: StanceModel, groups: Set<String>)] {
        let all = answers(of: source, by: models)
        return models.map { part in
            var model = part.model
            let others = all.filter { !part.groups.contains(texts[$0.text].group) }
            model.calibration = Self.calibration(of: others, in: texts)
            return (model, part.groups)
        }
    }

    private func answers(of source: LabelledStance.Source, by models: [(model: StanceModel, groups: Set<String>)]) -> [Answer] {
        models.flatMap { model, groups in
            texts.indices.filter { texts[$0].source == source && groups.contains(texts[$0].group) }.map {
                Answer(text: $0, said: model.probabilities(of: texts[$0].views))
            }
        }
    }

    /// How often a side is right that a model takes, and from where on it is right as often as `Self.wanted`.
    static func calibration(of answers: [Answer], in texts: [LabelledStance]) -> StanceCalibration {
        let sides = answers.filter(\.said.takesSide).map { answer in
            (said: answer.said.sides[answer.said.side], isRight: texts[answer.text].side == answer.said.side)
        }
        var calibration = StanceCalibration()
        calibration.right = Isotonic.calibration(of: sides, group: group)
        calibration.least = least(of: sides)
        return calibration
    }

    /// From which figure on the answers that say as much or more were right often enough; more than one where never.
    private static func least(of answers: [(said: Double, isRight: Bool)]) -> Double {
        let falling = answers.sorted { ($1.said, $0.isRight ? 1 : 0) < ($0.said, $1.isRight ? 1 : 0) }
        var (right, least) = (0, 2.0)
        for (number, answer) in falling.enumerated() {
            right += answer.isRight ? 1 : 0
            let isLast = number + 1 == falling.count || falling[number + 1].said < answer.said
            if isLast, number + 1 >= fewest, Double(right) >= wanted * Double(number + 1) { least = answer.said }
        }
        return least
    }

    /// How often what is shown of sides must be right on what a model was not fitted to.
    private static let wanted = 0.9
    /// Of fewer answers nothing is told.
    private static let fewest = 10
    /// How many answers a point of the calibration stands for.
    private static let group = 20
}
