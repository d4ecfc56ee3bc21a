package import Articles
import Glibc

/// Somebody who may have said a quotation, and what is to be known of that.
package struct SpeakerCandidate: Sendable {
    /// Who it is; nil for nobody who is known.
    package var speaker: Speaker?
    /// The words that name the speaker there.
    package var attribution: Attribution?
    /// What is to be known, whoever spoke before.
    package var features: FeatureList

    /// A candidate from its parts.
    package init(speaker: Speaker?, attribution: Attribution?, features: FeatureList) {
        self.speaker = speaker
        self.attribution = attribution
        self.features = features
    }
}

/// A quotation's candidates, of which the first may be nobody.
package struct SpeakerQuestion: Sendable {
    /// Who may have said it; the first is nobody, unless a rule is sure that somebody is named.
    package var candidates: [SpeakerCandidate]
    /// What is to be known of one who spoke before, and of the last one.
    package var carried: FeatureList
    /// The pronoun or the description that stands for the speaker, whoever that is, and what it is.
    package var reference: (span: TextSpan, kind: Attribution.MentionKind)?

    /// A question from its parts.
    package init(
        candidates: [SpeakerCandidate], carried: FeatureList, reference: (span: TextSpan, kind: Attribution.MentionKind)? = nil
    ) {
        self.candidates = candidates
        self.carried = carried
        self.reference = reference
    }

    /// With whoever spoke before: as a candidate of its own where it is none yet.
    package func asked(after last: Speaker?) -> [SpeakerCandidate] {
        var candidates = candidates
        guard let last else { return candidates }
        if let i = candidates.firstIndex(where: { $0.speaker?.id == last.id }) {
            candidates[i].features.add(carried)
        } else {
            var features = carried
            features.add(0xFFFF, 1)
            candidates.append(
                SpeakerCandidate(
                    speaker: last,
                    attribution: Attribution(
                        speaker: last, mention: reference?.span, mentionKind: reference?.kind ?? .implicit, confidence: Confidence(1)),
                    features: features))
        }
        return candidates
    }
}

/// Weights that judge which candidate speaks: a conditional logistic model.
package struct SpeakerModel: Sendable {
    /// The weights of the features, by place.
    package var weights = [Float](repeating: 0, count: 1 << FeatureList.bits)

    /// A model that knows nothing.
    package init() {}

    /// How likely each of some candidates is; they sum to one.
    package func probabilities(_ candidates: [SpeakerCandidate]) -> [Double] {
        var scores = candidates.map { $0.features.places.reduce(0.0) { $0 + Double(weights[Int($1)]) } }
        let largest = scores.max() ?? 0
        for i in scores.indices { scores[i] = exp(scores[i] - largest) }
        let sum = scores.reduce(0, +)
        return scores.map { $0 / sum }
    }

    /// The likeliest of some candidates; nil where that is nobody.
    package func answer(_ candidates: [SpeakerCandidate]) -> SpeakerAnswer? {
        let probabilities = probabilities(candidates)
        guard let best = probabilities.indices.max(by: { probabilities[$0] < probabilities[$1] }), let speaker = candidates[best].speaker
        else { return nil }
        return SpeakerAnswer(speaker: speaker, attribution: candidates[best].attribution, probability: probabilities[best])
    }
}
