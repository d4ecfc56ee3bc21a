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
    private let languages: [any QuotationLanguage]

    /// An extractor that resolves names with a directory. Costly to make, cheap to use: make one for many articles.
    public init(directory: SpeakerDirectory = SpeakerDirectory()) {
        self.directory = directory
        // The first that claims an article reads it; the last claims them all.
        languages = [ChineseQuotations(directory: directory), EnglishQuotations(directory: directory)]
    }

    /// The quotations of an article, sorted by their spans; none where its language has no reader. O(n) in its text.
    public func quotations(in article: Article) -> [Quotation] {
        let writing = Writing(of: article)
        guard UnreadLanguage(of: writing) == nil else { return [] }
        return languages.first { $0.claims(writing) }?.quotations(in: article) ?? []
    }

    /// The language of an article that is known and has no reader, so that its quotations are not found.
    public func unreadLanguage(of article: Article) -> UnreadLanguage? { UnreadLanguage(of: Writing(of: article)) }

    /// The tables of what each language's constructions are worth, in the order of the languages.
    public var confidences: [ConfidenceTable] { languages.map(\.confidences) }
}
