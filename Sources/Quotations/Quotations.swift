public import Articles

/// The front door of the target: an `Article` in, its `Quotation`s out, in the order of the text.
///
///     let extractor = QuotationExtractor(directory: directory)
///     for quotation in extractor.quotations(in: article) { … }
///
/// The types to know are `Quotation`, its `Attribution` and the `SpeakerDirectory`.
public struct QuotationExtractor: Sendable {
    /// The speakers known beforehand.
    public let directory: SpeakerDirectory

    /// An extractor that resolves names with a directory. Costly to make, cheap to use: make one for many articles.
    public init(directory: SpeakerDirectory = SpeakerDirectory()) {
        self.directory = directory
    }

    /// The quotations of an article, sorted by their spans. O(n) in its text.
    public func quotations(in article: Article) -> [Quotation] {
        EnglishQuotations(directory: directory).quotations(in: article)
    }
}
