/// All that was fitted for one language: which words are quotations, who said them, and how often each answer is right.
package struct QuotationModel: Sendable {
    /// Which words are quotations.
    package var segments: SegmentModel
    /// Which words near them name who said them.
    package var names = NameModel()
    /// Who said them.
    package var speakers: SpeakerModel
    /// Whether a segment is a quotation, by all that is known of it, and whether its speaker is right, too.
    package var choices = ChoiceModel.ofWords
    package var bothChoices = ChoiceModel.ofWordsAndSpeaker
    /// How often words are a quotation.
    package var words = Calibration()
    /// How often the likeliest speaker of a quotation is right by who it is or by the words that name it: 奥特曼 where the whole name is
    /// wanted.
    package var named = Calibration()
    /// How often words and speaker are right together.
    package var both = Calibration()

    /// What is less likely than not is no quotation, and somebody of whom that holds not its speaker.
    private static let shown = 0.5

    /// How often words are a quotation of which so much is known.
    package func confidence(words inputs: [Double]) -> Double { words.right(choices.probability(inputs)) }

    /// How often words and speaker are right together, of which so much is known.
    package func confidence(both inputs: [Double]) -> Double { both.right(bothChoices.probability(inputs)) }

    /// Whether words that are so often a quotation are shown as one.
    package func isShown(words confidence: Double) -> Bool { confidence >= Self.shown }

    /// Whether somebody who is so likely is shown as a quotation's speaker.
    package func isShown(speaker probability: Double) -> Bool { named.right(probability) >= Self.shown }

    /// A model from its parts.
    package init(segments: SegmentModel, speakers: SpeakerModel) {
        self.segments = segments
        self.speakers = speakers
    }
}
