package import Quotations

/// A quotation whose speaker is labelled.
package struct LabelledQuestion: Sendable {
    package var question: SpeakerQuestion
    /// Whether a speaker is the labelled one.
    package var isRight: @Sendable (SpeakerCandidate) -> Bool

    package init(_ question: SpeakerQuestion, isRight: @escaping @Sendable (SpeakerCandidate) -> Bool) {
        self.question = question
        self.isRight = isRight
    }
}

/// Fits the weights of a `SpeakerModel`: AdaGrad with an L2 penalty, article by article; who spoke before is whom the model itself thinks.
package struct SpeakerFitting {
    package var rounds = 20
    package var rate: Float = 0.05
    package var penalty: Float = 0.01

    private var model = SpeakerModel()
    private var squares: [Float]

    package init() { squares = [Float](repeating: 1e-2, count: model.weights.count) }

    /// The model that fits the questions of labelled articles.
    package mutating func model(for articles: [[LabelledQuestion]]) -> SpeakerModel {
        var order = Array(articles.indices)
        var random = SplitMix(state: 15)
        for round in 0..<rounds {
            random.shuffle(&order)
            let step = rate / (1 + Float(round) * 0.2)
            for i in order {
                var last: Speaker?
                for labelled in articles[i] {
                    let candidates = labelled.question.asked(after: last)
                    let probabilities = model.probabilities(candidates)
                    update(candidates, probabilities, labelled.isRight, step)
                    if let best = probabilities.indices.max(by: { probabilities[$0] < probabilities[$1] }),
                        let speaker = candidates[best].speaker
                    {
                        last = speaker
                    }
                }
            }
        }
        return model
    }

    private mutating func update(
        _ candidates: [SpeakerCandidate], _ probabilities: [Double], _ isRight: (SpeakerCandidate) -> Bool, _ step: Float
    ) {
        var right = candidates.indices.filter { candidates[$0].speaker != nil && isRight(candidates[$0]) }
        if right.isEmpty {
            guard let first = candidates.first, first.speaker == nil else { return }
            right = [0]
        }
        let sum = right.reduce(0) { $0 + probabilities[$1] }
        for i in candidates.indices {
            let wanted = right.contains(i) && sum > 0 ? probabilities[i] / sum : 0
            let gradient = Float(wanted - probabilities[i])
            guard abs(gradient) > 1e-5 else { continue }
            for place in candidates[i].features.places {
                let place = Int(place)
                let penalised = gradient - model.weights[place] * penalty
                squares[place] += penalised * penalised
                model.weights[place] += step * penalised / squares[place].squareRoot()
            }
        }
    }
}
