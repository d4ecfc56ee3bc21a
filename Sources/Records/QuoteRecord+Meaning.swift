import Quotations
import Stances

extension QuoteRecord {
    /// Whether the words are the speaker's own from end to end, so that quotation marks may stand around them.
    public var isVerbatim: Bool { quotationType == .direct }
}

extension QuoteRecord.Evidence {
    /// Whether no rule reads the words and they are only worded like the debate's examples: less than other evidence.
    public var isGuess: Bool { rule == StanceConstruction.likeTheExamples.rawValue }
}

extension QuoteRecord.Verification {
    /// What a reader of an export must see of what people made of a record, `misattributed, by NAME, 2031-06-01: why`;
    /// nil where no one has spoken.
    package var mark: String? {
        guard status != .machine else { return nil }
        let who = [by.map { "by \($0)" }, at.map { String($0.prefix(10)) }].compactMap(\.self)
        return ([status.rawValue] + who).joined(separator: ", ") + (note.map { ": \($0)" } ?? "")
    }
}

extension QuoteRecord {
    /// Below this an attribution is shown as unsure wherever it is shown: by the machine's own figure three in ten are wrong, too
    /// many to take over without a look at the article.
    public static let sureAttribution = 0.7

    /// How sure it is that the words are a quotation and that this speaker said them: one times the other, that of the words
    /// alone where nobody is named, and 1 where a person has verified the record. What lists are narrowed and sorted by as `confidence`.
    public var overallConfidence: Double {
        guard verification.status != .verified else { return 1 }
        return confidence * (speaker?.confidence ?? 1)
    }

    /// How sure it is who spoke, where that is not sure enough; nil where it is, where nobody is named, and where a person has
    /// verified the record.
    public var unsureAttribution: Double? {
        guard let speaker, speaker.confidence < Self.sureAttribution, verification.status != .verified else { return nil }
        return speaker.confidence
    }
}
