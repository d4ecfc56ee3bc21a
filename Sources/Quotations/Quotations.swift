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
    public init(directory: SpeakerDirectory = SpeakerDirectory()) { self.init(directory: directory, models: [:]) }

    /// An extractor that judges some languages by models of its own, in place of those that it was shipped with.
    private init(directory: SpeakerDirectory, models: [String: QuotationModel]) {
        self.directory = directory
        func judge(_ language: String, _ shipped: Judge?) -> Judge? { models[language].map(Judge.init) ?? shipped }
        // The first that claims an article reads it; the last claims them all.
        languages = [
            ChineseQuotations(judge: judge("zh", ShippedModels.chinese)),
            EnglishQuotations(judge: judge("en", ShippedModels.english)),
        ]
    }

    /// The same with other models, by language.
    package func with(models: [String: QuotationModel]) -> QuotationExtractor { QuotationExtractor(directory: directory, models: models) }

    /// The tag of the language that reads an article; nil where none does.
    package func languageRead(in article: Article) -> String? {
        let writing = Writing(of: article)
        guard UnreadLanguage(of: writing) == nil else { return nil }
        return languages.first { $0.claims(writing) }?.constructions.language
    }

    /// The quotations of an article, sorted by their spans; none where its language has no reader. O(n) in its text.
    public func quotations(in article: Article) -> [Quotation] {
        let writing = Writing(of: article)
        guard UnreadLanguage(of: writing) == nil else { return [] }
        return identified(languages.first { $0.claims(writing) }?.quotations(in: article) ?? [], in: article)
    }

    /// What rules find in an article, before anything is judged: what a model is asked about, among others.
    package func proposals(in article: Article) -> [Quotation] {
        let writing = Writing(of: article)
        guard UnreadLanguage(of: writing) == nil else { return [] }
        return identified(languages.first { $0.claims(writing) }?.proposals(in: article) ?? [], in: article)
    }

    private func identified(_ quotations: [Quotation], in article: Article) -> [Quotation] {
        var identification = SpeakerIdentification(directory: directory, article: article)
        return quotations.map { identification.identified($0) }
    }

    /// The article as its language's model is asked about it.
    package func judgedCase(of article: Article) -> (any JudgedCase)? {
        let writing = Writing(of: article)
        guard UnreadLanguage(of: writing) == nil else { return nil }
        return languages.first { $0.claims(writing) }?.judgedCase(of: article)
    }

    /// The language of an article that is known and has no reader, so that its quotations are not found.
    public func unreadLanguage(of article: Article) -> UnreadLanguage? { UnreadLanguage(of: Writing(of: article)) }

    /// The tables of each language's constructions, in the order of the languages.
    public var constructions: [ConstructionTable] { languages.map(\.constructions) }
}
