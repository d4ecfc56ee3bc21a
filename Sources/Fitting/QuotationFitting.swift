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
        /// The words that name the speaker there.
        package var mention: String?
        /// The names of who that is.
        package var canonical: [String]
        /// Whether a speaker with its mention's words is the labelled one, by who it is and by how it is named there.
        package var isCanonical: @Sendable (Speaker) -> Bool
        package var isNamed: @Sendable (_ words: String) -> Bool

        /// A label from its parts.
        package init(
            span: TextSpan, isDirect: Bool, mention: String?, canonical: [String], isCanonical: @escaping @Sendable (Speaker) -> Bool,
            isNamed: @escaping @Sendable (_ words: String) -> Bool
        ) {
            self.span = span
            self.isDirect = isDirect
            self.mention = mention
            self.canonical = canonical
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
    /// A labelled quotation, as it is asked about.
    private struct Asked: Sendable {
        var label: LabelledArticle.Label
        var span: TextSpan
        var kind: SegmentLattice.Label
        var paragraph: Int
        var name: LabelledName
    }

    /// An article as it is asked about, with its labels.
    private struct Case: Sendable {
        var labelled: LabelledArticle
        var judged: any JudgedCase
        var segments: LabelledLattice
        var asked: [Asked]
        /// Paragraphs of it that stand alone: quotations are to be found in a few sentences, too.
        var excerpts: [LabelledLattice]
        /// The part that it belongs to: no model that is asked about it was fitted to that part.
        var part: Int
        /// Whether what models say of it counts for how sure they are.
        var isAsked = true
    }

    /// What models said of pages that they were not fitted on: of each segment all that is known of it, and what of it is right.
    private struct Answer: Sendable {
        var inputs: [Double]
        /// How likely its speaker is; nil for nobody who is known.
        var speaker: Double?
        var isQuotation: Bool
        var isSpeaker: Bool
        var isNamed: Bool
    }

    /// The number of parts that the articles are divided into.
    private let folds: Int
    private let cases: [Case]
    /// What is fitted to as well; models are asked about it only where there is too little else to ask about.
    private let others: [Case]
    /// What is fitted to first, in few rounds: pages that are labelled in another manner.
    private let earlier: [Case]

    /// How many labelled quotations are enough to say how sure a model is.
    private static let enough = 1000

    /// The articles of one language, read once, others that are fitted to as well, and such as are labelled in another manner: their words
    /// are fitted to before the others', so that these have the last say.
    ///
    /// How sure a model is, is learned from the articles, which are to be like those that it will read; from the others, too, where the
    /// articles have too few quotations.
    package init(
        _ articles: [LabelledArticle], alsoOn others: [LabelledArticle], before earlier: [LabelledArticle] = [],
        extractor: QuotationExtractor, folds: Int
    ) {
        self.folds = max(2, folds)
        cases = Self.cases(of: articles, extractor, parts: self.folds)
        var others = Self.cases(of: others, extractor, parts: self.folds)
        let areEnough = cases.reduce(0) { $0 + $1.labelled.labels.count } >= Self.enough
        for i in others.indices { others[i].isAsked = !areEnough }
        self.others = others
        self.earlier = Self.cases(of: earlier, extractor, parts: 1)
    }

    private static func cases(of articles: [LabelledArticle], _ extractor: QuotationExtractor, parts: Int) -> [Case] {
        var cases: [Case] = []
        for labelled in articles {
            guard let judged = extractor.judgedCase(of: labelled.article) else { continue }
            let spans = labelled.labels.map { (span: $0.span, isDirect: $0.isDirect) }
            cases.append(
                Case(
                    labelled: labelled, judged: judged, segments: LabelledLattice(judged.lattice, spans: spans),
                    asked: asked(labelled, judged), excerpts: Self.excerpts(of: labelled, extractor), part: cases.count % parts))
        }
        return cases
    }

    private static func asked(_ labelled: LabelledArticle, _ judged: any JudgedCase) -> [Asked] {
        let lattice = judged.lattice
        let text = Array(labelled.article.text.string.unicodeScalars)
        return labelled.labels.compactMap { label in
            guard let segment = lattice.segment(nearest: label.span, isDirect: label.isDirect) else { return nil }
            let span = lattice.span(segment.first, segment.last, segment.label)
            let paragraph = lattice.units[segment.first].paragraph
            let question = judged.nameQuestion(span, segment.label, paragraph: paragraph)
            let names = LabelledName.spans(of: label.mention, canonical: label.canonical, near: span, in: text)
            return Asked(
                label: label, span: span, kind: segment.label, paragraph: paragraph, name: LabelledName(question, spans: names))
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

    /// How many the model of all is fitted to, those that are labelled in another manner not counted.
    package var fittedCount: Int { cases.count + others.count }

    /// The part of an article, by its number.
    package func fold(of article: Int) -> Int { article % folds }

    /// The model of all articles, calibrated by folds.
    package func model() -> QuotationModel {
        let names = nameModels()
        let parts: [Int?] = [nil] + (0..<folds).map(Optional.some)
        let models = Parallel.map(parts) { self.uncalibrated(without: $0, names) }
        let answers = Parallel.map(Array(0..<folds)) { self.answers(of: models[$0 + 1], in: $0) }
        return calibrated(models[0], by: answers)
    }

    /// For each fold of articles the model of all others: each is calibrated by what the others said of theirs.
    package func foldModels() -> [QuotationModel] {
        let names = nameModels()
        let models = Parallel.map(Array(0..<folds)) { self.uncalibrated(without: $0, names) }
        let answers = Parallel.map(Array(0..<folds)) { self.answers(of: models[$0], in: $0) }
        return models.indices.map { part in calibrated(models[part], by: answers.indices.filter { $0 != part }.map { answers[$0] }) }
    }

    /// The models of names that were fitted without none, one or two parts: who speaks is learned from what such a model says of pages
    /// that it does not know, and it must not know the pages that are measured either.
    private func nameModels() -> [Set<Int>: NameModel] {
        let parts = 0..<folds
        let without = [Set()] + parts.flatMap { a in parts.filter { $0 >= a }.map { Set([a, $0]) } }
        var first = NameFitting()
        if !earlier.isEmpty { first.begin(with: earlier.map { $0.asked.map(\.name) }) }
        let begun = first
        let models = Parallel.map(without) { without in
            var names = begun
            return names.model(for: (cases + others).filter { !without.contains($0.part) }.map { $0.asked.map(\.name) })
        }
        return Dictionary(uniqueKeysWithValues: zip(without, models))
    }

    private func uncalibrated(without fold: Int?, _ names: [Set<Int>: NameModel]) -> QuotationModel {
        let cases = (cases + others).filter { !$0.isAsked || $0.part != fold }
        var segments = SegmentFitting()
        if !earlier.isEmpty { segments.begin(with: earlier.map(\.segments)) }
        var speakers = SpeakerFitting()
        let without = Set([fold].compactMap(\.self))
        let questions = cases.map { Self.questions(of: $0, names[without.union([$0.part]), default: NameModel()]) }
        var model = QuotationModel(
            segments: segments.model(for: cases.map(\.segments) + cases.flatMap(\.excerpts)), speakers: speakers.model(for: questions))
        model.names = names[without, default: NameModel()]
        return model
    }

    private static func questions(of item: Case, _ model: NameModel) -> [LabelledQuestion] {
        var judged = item.judged
        let names = item.asked.map { NameChart($0.name.question, model).likeliest }
        judged.note(names)
        return zip(item.asked, names).map { asked, names in
            labelled(
                judged.question(asked.span, asked.kind, paragraph: asked.paragraph, names: names), asked.label, item.labelled.article)
        }
    }

    private func calibrated(_ model: QuotationModel, by answers: [[Answer]]) -> QuotationModel {
        var model = model
        let answers = answers.flatMap(\.self)
        model.choices = LogisticFitting.model(of: answers.map { ($0.inputs, $0.isQuotation) }, before: .ofWords)
        model.words = Isotonic.calibration(of: answers.map { (model.choices.probability($0.inputs), $0.isQuotation) })
        model.named = Isotonic.calibration(
            of: answers.compactMap { answer in answer.speaker.flatMap { answer.isQuotation ? ($0, answer.isNamed) : nil } })
        let shown = answers.filter { answer in
            model.isShown(words: model.confidence(words: answer.inputs)) && answer.speaker.map { model.isShown(speaker: $0) } ?? false
        }
        model.bothChoices = LogisticFitting.model(
            of: shown.map { ($0.inputs, $0.isQuotation && $0.isSpeaker) }, before: .ofWordsAndSpeaker)
        model.both = Isotonic.calibration(of: shown.map { (model.bothChoices.probability($0.inputs), $0.isQuotation && $0.isSpeaker) })
        return model
    }

    private func answers(of model: QuotationModel, in fold: Int) -> [Answer] {
        var answers: [Answer] = []
        for item in cases + others where item.isAsked && item.part == fold {
            var judged = item.judged
            var free = item.labelled.labels
            let choices = SegmentChart(judged.lattice, model.segments).choices(atLeast: Judge.least).filter { !$0.span.isEmpty }
            let found = judged.judged(choices, by: model)
            for (one, inputs) in zip(found, ChoiceEvidence.inputs(of: found, units: judged.lattice.units.count)) {
                let span = one.choice.span
                let place = free.indices.max { free[$0].span.share(with: span) < free[$1].span.share(with: span) }
                let label = place.flatMap { free[$0].span.share(with: span) >= 0.5 ? free.remove(at: $0) : nil }
                var answer = Answer(
                    inputs: inputs, speaker: one.answer?.probability, isQuotation: label != nil, isSpeaker: false, isNamed: false)
                if let label, let said = one.answer {
                    answer.isSpeaker = label.isCanonical(said.speaker)
                    let words = said.attribution?.mention.map { String(item.labelled.article.text[$0]) } ?? said.speaker.name
                    answer.isNamed = answer.isSpeaker || label.isNamed(words)
                }
                answers.append(answer)
            }
        }
        return answers
    }
}
