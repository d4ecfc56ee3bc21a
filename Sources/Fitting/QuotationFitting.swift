package import Articles
package import Quotations

/// An article whose quotations are labelled, as models are fitted to it.
package struct LabelledArticle: Sendable {
    /// A labelled quotation.
    package struct Label: Sendable {
        /// Its words.
        package var span: TextSpan
        /// Whether they are the speaker's own.
        package var isDirect: Bool
        /// Whether a speaker with its mention's words is the labelled one, by who it is and by how it is named there.
        package var isCanonical: @Sendable (Speaker) -> Bool
        package var isNamed: @Sendable (_ words: String) -> Bool

        /// A label from its parts.
        package init(
            span: TextSpan, isDirect: Bool, isCanonical: @escaping @Sendable (Speaker) -> Bool,
            isNamed: @escaping @Sendable (_ words: String) -> Bool
        ) {
            self.span = span
            self.isDirect = isDirect
            self.isCanonical = isCanonical
            self.isNamed = isNamed
        }
    }

    /// The article.
    package var article: Article
    /// Its quotations.
    package var labels: [Label]

    /// An article from its parts.
    package init(article: Article, labels: [Label]) { (self.article, self.labels) = (article, labels.sorted { $0.span < $1.span }) }
}

/// Fits the models of one language, and sets their calibrations by pages that they were not fitted on.
package struct QuotationFitting: Sendable {
    /// An article as it is asked about, with its labels.
    private struct Case: Sendable {
        var labelled: LabelledArticle
        var judged: any JudgedCase
        var segments: LabelledLattice
        var questions: [LabelledQuestion]
        /// Paragraphs of it that stand alone: quotations are to be found in a few sentences, too.
        var excerpts: [LabelledLattice]
    }

    /// What models said of a page that they were not fitted on.
    private struct Answers: Sendable {
        var words: [(said: Double, isRight: Bool)] = []
        var speakers: [(said: Double, isRight: Bool)] = []
        var named: [(said: Double, isRight: Bool)] = []
    }

    /// The number of parts that the articles are divided into.
    private let folds: Int
    private let cases: [Case]
    /// What is fitted to, and never asked about.
    private let others: [Case]
    /// What is fitted to first, in few rounds: pages that are labelled in another manner.
    private let earlier: [LabelledLattice]

    /// The articles of one language, read once, others that are fitted to in every fold and never measured, and such as are labelled in
    /// another manner: their words are fitted to before the others', so that these have the last say.
    package init(
        _ articles: [LabelledArticle], alsoOn others: [LabelledArticle], before earlier: [LabelledArticle] = [],
        extractor: QuotationExtractor, folds: Int
    ) {
        self.folds = max(2, folds)
        cases = Self.cases(of: articles, extractor)
        self.others = Self.cases(of: others, extractor)
        self.earlier = Self.cases(of: earlier, extractor).map(\.segments)
    }

    private static func cases(of articles: [LabelledArticle], _ extractor: QuotationExtractor) -> [Case] {
        articles.compactMap { labelled in
            guard var judged = extractor.judgedCase(of: labelled.article) else { return nil }
            let lattice = judged.lattice
            var questions: [LabelledQuestion] = []
            for label in labelled.labels {
                guard let segment = lattice.segment(nearest: label.span, isDirect: label.isDirect) else { continue }
                let question = judged.question(
                    lattice.span(segment.first, segment.last, segment.label), segment.label,
                    paragraph: lattice.units[segment.first].paragraph)
                questions.append(Self.labelled(question, label, labelled.article))
            }
            let spans = labelled.labels.map { (span: $0.span, isDirect: $0.isDirect) }
            return Case(
                labelled: labelled, judged: judged, segments: LabelledLattice(lattice, spans: spans), questions: questions,
                excerpts: Self.excerpts(of: labelled, extractor))
        }
    }

    /// The first paragraph with a quotation and the last, each as an article of its own; none of an article that has few.
    private static func excerpts(of labelled: LabelledArticle, _ extractor: QuotationExtractor) -> [LabelledLattice] {
        let article = labelled.article
        guard article.paragraphs.count > 3 else { return [] }
        let quoted = article.paragraphs.map(\.span).filter { paragraph in
            labelled.labels.contains { paragraph.start <= $0.span.start && $0.span.end <= paragraph.end }
        }
        return Set([quoted.first, quoted.last].compactMap(\.self)).sorted().compactMap { paragraph in
            let text = String(article.text[paragraph])
            guard let judged = extractor.judgedCase(of: Article(plainText: text, language: article.language)) else { return nil }
            let spans = labelled.labels.filter { paragraph.start <= $0.span.start && $0.span.end <= paragraph.end }.map {
                (span: TextSpan($0.span.start - paragraph.start, $0.span.end - paragraph.start), isDirect: $0.isDirect)
            }
            return LabelledLattice(judged.lattice, spans: spans)
        }
    }

    /// Right is who is meant; where no candidate is called so, whoever is named with the same words.
    private static func labelled(_ question: SpeakerQuestion, _ label: LabelledArticle.Label, _ article: Article) -> LabelledQuestion {
        let hasCanonical = question.candidates.contains { $0.speaker.map(label.isCanonical) ?? false }
        return LabelledQuestion(question) { candidate in
            guard let speaker = candidate.speaker else { return false }
            return label.isCanonical(speaker) || !hasCanonical && label.isNamed(words(of: candidate, speaker, article))
        }
    }

    private static func words(of candidate: SpeakerCandidate, _ speaker: Speaker, _ article: Article) -> String {
        candidate.attribution?.mention.map { String(article.text[$0]) } ?? speaker.name
    }

    /// How many articles there are.
    package var count: Int { cases.count }

    /// The model of all articles, calibrated by folds.
    package func model() -> QuotationModel {
        let answers = (0..<folds).map { part in self.answers(of: uncalibrated(without: part), in: part) }
        return calibrated(uncalibrated(without: nil), by: answers)
    }

    /// For each fold of articles the model of all others: each is calibrated by what the others said of theirs.
    package func foldModels() -> [QuotationModel] {
        let models = (0..<folds).map { uncalibrated(without: $0) }
        let answers = models.indices.map { part in self.answers(of: models[part], in: part) }
        return models.indices.map { part in calibrated(models[part], by: answers.indices.filter { $0 != part }.map { answers[$0] }) }
    }

    /// The part of an article, by its number.
    package func fold(of article: Int) -> Int { article % folds }

    private func uncalibrated(without fold: Int?) -> QuotationModel {
        let cases = cases.enumerated().filter { self.fold(of: $0.offset) != fold }.map(\.element) + others
        var segments = SegmentFitting()
        if !earlier.isEmpty { segments.begin(with: earlier) }
        var speakers = SpeakerFitting()
        return QuotationModel(
            segments: segments.model(for: cases.map(\.segments) + cases.flatMap(\.excerpts)),
            speakers: speakers.model(for: cases.map(\.questions)))
    }

    private func calibrated(_ model: QuotationModel, by answers: [Answers]) -> QuotationModel {
        var model = model
        model.words = Isotonic.calibration(of: answers.flatMap(\.words))
        model.speaker = Isotonic.calibration(of: answers.flatMap(\.speakers))
        model.named = Isotonic.calibration(of: answers.flatMap(\.named))
        return model
    }

    private func answers(of model: QuotationModel, in fold: Int) -> Answers {
        var answers = Answers()
        for (number, item) in cases.enumerated() where self.fold(of: number) == fold {
            var judged = item.judged
            let lattice = judged.lattice
            let choices = SegmentChart(lattice, model.segments).choices(atLeast: 0.1)
            var free = item.labelled.labels
            var last: Speaker?
            for choice in choices {
                let place = free.indices.max { free[$0].span.share(with: choice.span) < free[$1].span.share(with: choice.span) }
                let label = place.flatMap { free[$0].span.share(with: choice.span) >= 0.5 ? free.remove(at: $0) : nil }
                answers.words.append((choice.confidence, label != nil))
                guard choice.confidence >= 0.4 else { continue }
                let candidates = judged.question(
                    choice.span, choice.segment.label, paragraph: lattice.units[choice.segment.first].paragraph
                ).asked(after: last)
                let probabilities = model.speakers.probabilities(candidates)
                guard let best = probabilities.indices.max(by: { probabilities[$0] < probabilities[$1] }),
                    let speaker = candidates[best].speaker
                else { continue }
                last = speaker
                guard let label else { continue }
                let isRight = label.isCanonical(speaker)
                answers.speakers.append((probabilities[best], isRight))
                let isNamed = isRight || label.isNamed(Self.words(of: candidates[best], speaker, item.labelled.article))
                answers.named.append((probabilities[best], isNamed))
            }
        }
        return answers
    }
}
