import Articles
import Quotations

extension StanceJudge {
    /// What a model looks at in a text, as each side sees it.
    func views(of text: ReadText, isExample: Bool = false) -> [StanceView] {
        let units = StanceUnits(text.folded, tokens: text.tokens, names: names)
        let views = StanceViews(units)
        var aspects: Set<Int> = []
        for token in text.tokens {
            if case .aspect(let number) = token.meaning { aspects.insert(number) }
        }
        let findings = StanceFindings(
            folded: text.folded, text: units, reading: text.reading, verdict: text.verdict,
            likeness: isExample ? [] : examples.model?.nearest(text.folded, tokens: text.tokens) ?? [],
            surroundings: text.surroundings, aspects: aspects.count)
        return debate.sides.indices.map { side in
            var view = views.words(of: side)
            findings.add(to: &view, side: side)
            return view
        }
    }

    /// What a model says of a text.
    func judged(_ text: ReadText, by model: StanceModel, at offset: Int) -> Judgement {
        func span(_ range: Range<Int>) -> TextSpan { TextSpan(offset + range.lowerBound, offset + range.upperBound) }
        let views = views(of: text)
        let said = model.probabilities(of: views)
        let answer = answer(said, model)
        var attitudes = indifference
        var evidence: [Evidence] = []
        switch answer.label {
        case .side(let id):
            evidence = ruledEvidence(text, span: span).filter { ($0.target == id) == ($0.polarity == .favor) && $0.target != nil }
            evidence += weighed(views, for: said.side, by: model).map {
                Evidence(span: span($0), grounds: StanceGrounds(construction: .weighedWords), polarity: .favor, target: id)
            }
            for item in evidence {
                if let target = item.target { attitudes[target] = item.polarity }
            }
            attitudes[id] = .favor
        case .both:
            evidence = ruledEvidence(text, span: span).filter { $0.polarity == .favor }
            for side in debate.sides { attitudes[side.id] = .favor }
        case .neutral, .offTopic, .unsure: break
        }
        var judgement = Judgement(
            label: answer.label, attitudes: attitudes, confidence: Confidence(answer.confidence), abstained: answer.label == .unsure,
            ground: text.verdict.ground, evidence: evidence, arguments: arguments(of: text, holding: answer.label, span: span))
        judgement.likeliest = Judgement.Likelihood(side: debate.sides[said.side].id, said: said.sides[said.side])
        return judgement
    }

    /// What is shown of what a model says: a side only where such answers were right often enough on what the model was not fitted to.
    private func answer(_ said: StanceProbabilities, _ model: StanceModel) -> (label: StanceLabel, confidence: Double) {
        guard said.takesSide else {
            let others: [(StanceLabel, Double)] = [(.offTopic, said.offTopic), (.neutral, said.neutral), (.both, said.both)]
            return others.reduce(others[0]) { $1.1 > $0.1 ? $1 : $0 }
        }
        let calibration = model.calibration
        let best = said.sides[said.side]
        return best >= calibration.least
            ? (.side(debate.sides[said.side].id), calibration.right.right(best)) : (.unsure, said.sides.reduce(0, +))
    }

    /// The words that count most for a side, in the order of the text: those that tell it from the others.
    private func weighed(_ views: [StanceView], for side: Int, by model: StanceModel) -> [Range<Int>] {
        var sums: [Range<Int>: Float] = [:]
        for (number, view) in views.enumerated() {
            for (place, range) in zip(view.words.places, view.ranges) where range.count >= Self.fewest && range.count <= Self.most {
                let weights = model.weights[Int(place)]
                let forOwn = weights[StanceClass.own.rawValue] - weights[StanceClass.other.rawValue]
                sums[range, default: 0] += number == side ? forOwn : -forOwn
            }
        }
        let ranked = sums.filter { $0.value > 0 }.sorted {
            ($1.value, $0.key.lowerBound, $0.key.upperBound) < ($0.value, $1.key.lowerBound, $1.key.upperBound)
        }
        var chosen: [Range<Int>] = []
        for (range, _) in ranked where !chosen.contains(where: { $0.overlaps(range) }) {
            chosen.append(range)
            if chosen.count == Self.shown { break }
        }
        return chosen.sorted { $0.lowerBound < $1.lowerBound }
    }

    /// One character explains nothing to a reader, nor does half a sentence.
    private static let fewest = 2
    private static let most = 24
    /// How many stretches are shown.
    private static let shown = 3
}
