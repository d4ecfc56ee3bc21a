import Articles
import Fitting
import Quotations
import Records

/// Fitting and measuring by folds: what a model says of pages that it was not fitted on.
extension Evaluation {
    /// The figures over all articles, each read by models that were fitted on the other parts of them, on some that are never measured, and
    /// before these to some that are labelled in another manner. An article of a language without a model is read as ever.
    public func report(
        on articles: [GoldArticle], fittedAlsoOn more: [GoldArticle], after earlier: [GoldArticle] = [], folds count: Int
    ) -> EvaluationReport {
        var extractors: [String: QuotationExtractor] = [:]
        let plain = extractor
        let languages = Dictionary(grouping: articles, by: { plain.languageRead(in: $0.article) ?? "" })
        for (language, articles) in languages.sorted(by: { $0.key < $1.key }) where !language.isEmpty {
            func read(_ articles: [GoldArticle]) -> [LabelledArticle] {
                articles.filter { plain.languageRead(in: $0.article) == language }.compactMap(\.labelled)
            }
            let labelled = articles.filter { $0.labelled != nil }
            let fitting = QuotationFitting(
                labelled.compactMap(\.labelled), alsoOn: read(more), before: read(earlier), extractor: plain, folds: count)
            guard fitting.count == labelled.count else { continue }
            let folds = fitting.foldModels().map { plain.with(models: [language: $0]) }
            for (number, article) in labelled.enumerated() {
                extractors[article.id] = folds[fitting.fold(of: number)]
            }
        }
        return report(on: articles) { extractors[$0.id] ?? plain }
    }

    /// The model of a language that labelled articles give, as the source holds it, and how many articles those are; nil where none of
    /// them is in a language that has a model.
    /// Others are fitted to as well, and articles that are labelled in another manner before all.
    package static func packedModel(
        of language: String, from articles: [GoldArticle], alsoFrom more: [GoldArticle], after earlier: [GoldArticle]
    ) -> (text: String, articles: Int)? {
        let extractor = QuotationExtractor()
        func labelled(_ articles: [GoldArticle]) -> [LabelledArticle] {
            articles.filter { extractor.languageRead(in: $0.article) == language }.compactMap(\.labelled)
        }
        let fitting = QuotationFitting(
            labelled(articles), alsoOn: labelled(more), before: labelled(earlier), extractor: extractor, folds: 5)
        return fitting.count == 0 ? nil : (PackedModel.text(of: fitting.model()), fitting.fittedCount)
    }
}

extension GoldArticle {
    /// The article that is labelled.
    var article: Article { Article(plainText: text, title: title, published: date, language: lang) }

    /// The article as a model is fitted to it; nil where not all of its quotations are labelled, or none is to be found.
    fileprivate var labelled: LabelledArticle? {
        guard partial != true, isGiven != true else { return nil }
        let labels = quotes.map { quote in
            let label = ComparedQuotation(label: quote)
            return LabelledArticle.Label(
                span: TextSpan(quote.start, quote.end), isDirect: quote.type == Quotation.Kind.direct.rawValue, mention: quote.speaker,
                canonical: [quote.speakerCanonical].compactMap(\.self) + (quote.speakerAliases ?? []),
                isCanonical: { speaker in
                    SpeakerMatching.isRightSpeaker(label, ComparedQuotation(start: 0, end: 0, canonical: speaker.name))
                },
                isNamed: { words in SpeakerMatching.isRightMention(label, ComparedQuotation(start: 0, end: 0, mention: words)) })
        }
        return LabelledArticle(article: article, labels: labels)
    }
}
