package import Quotations
package import SaidDates
package import Stances

// What a person says of a quotation in place of the machine: it is sure, and has no evidence but the person's word.

extension QuoteRecord.SpeakerReference {
    /// The speaker whom a person names; the words that name them, and whom they were heard through, stay as they were read.
    package static func given(
        id: String, name: String, kind: Speaker.Kind, inPlaceOf read: QuoteRecord.SpeakerReference?
    ) -> QuoteRecord.SpeakerReference {
        QuoteRecord.SpeakerReference(
            id: id, name: name, kind: kind, mention: read?.mention, confidence: 1, sourceChain: read?.sourceChain ?? [])
    }
}

extension QuoteRecord.Stance {
    /// The stance that a person gives.
    package static func given(_ label: StanceLabel) -> QuoteRecord.Stance {
        QuoteRecord.Stance(label: label, attitudes: [:], confidence: 1, abstained: false, evidence: [])
    }

    /// Whether a person said so: the machine is never wholly sure, and names the words that it read.
    package var isGiven: Bool { confidence == 1 && evidence.isEmpty && !abstained }
}

extension QuoteRecord.DateCreated {
    /// The date that a person gives.
    package static func given(_ date: EDTFDate) -> QuoteRecord.DateCreated {
        QuoteRecord.DateCreated(date: date, kind: .stated, rule: "given", confidence: 1)
    }
}

extension QuoteRecord.Argument {
    /// An aspect that a person gives.
    package static func given(aspect: String, towards label: StanceLabel) -> QuoteRecord.Argument {
        QuoteRecord.Argument(keyPoint: nil, aspect: aspect, towards: label, confidence: 1, evidence: [])
    }
}

extension QuoteRecord {
    /// A record for words that a person calls a quotation and the machine does not; what it holds nobody has judged.
    ///
    /// - Parameters:
    ///   - place: in scalars of the article's text.
    ///   - context: some text before and behind.
    ///   - digests: SHA-256 of the saved file and of the article's text.
    package static func given(
        _ words: String, at place: Range<Int>, between context: (before: String, behind: String), kind: Quotation.Kind,
        language: String?, speaker: SpeakerReference?, in article: ArticleReference, source: String,
        digests: (source: String, text: String)
    ) -> QuoteRecord {
        let id = Digest.id("q", article.id, String(place.lowerBound), String(place.upperBound))
        return QuoteRecord(
            id: id, statementId: id, text: words, inLanguage: language, quotationType: kind, continues: false, confidence: 1,
            speaker: speaker,
            target: Target(
                source: source, sourceSha256: digests.source, textSha256: digests.text,
                quote: TextQuote(exact: words, prefix: context.before, suffix: context.behind),
                position: TextPosition(start: place.lowerBound, end: place.upperBound)),
            isPartOf: article, stance: Stance(label: .neutral, attitudes: [:], confidence: 0, abstained: true, evidence: []),
            arguments: [],
            occurrences: Occurrences(
                count: 1, urls: article.url.map { [$0] } ?? [], firstAppearance: article.datePublished),
            verification: .machine)
    }
}
