/// All that was fitted for one language: which words are quotations, who said them, and how often each answer is right.
package struct QuotationModel: Sendable {
    /// Which words are quotations.
    package var segments: SegmentModel
    /// Who said them.
    package var speakers: SpeakerModel
    /// How often words are a quotation.
    package var words = Calibration()
    /// How often the likeliest speaker of a quotation is the right one, by who it is.
    package var speaker = Calibration()
    /// How often that speaker is right by who it is or by the words that name it: 奥特曼 where the whole name is wanted.
    package var named = Calibration()

    /// A model from its parts.
    package init(segments: SegmentModel, speakers: SpeakerModel) {
        self.segments = segments
        self.speakers = speakers
    }
}
