import Corpus
import Fitting
import Quotations
import Records
import Stances
public import Storage

/// Measuring stances with models that were not fitted to what is measured.
extension Evaluation {
    /// The stances of labelled pages, each judged by a model that was fitted to the other parts of them.
    ///
    /// - Parameters:
    ///   - debates: a folder of debates with labelled sentences, which the models are fitted to as well.
    ///   - more: pages that are fitted to as well, and not measured; those without any stance are off the topic of the folder's debates.
    public func stances(
        on articles: [GoldArticle], debates: String, fittedAlsoOn more: [GoldArticle], folds count: Int
    ) throws(KnowledgeBaseError) -> EvaluationReport {
        guard let debate else { return EvaluationReport() }
        var training = StanceTraining()
        try training.addDebates(in: debates, strangers: more.filter(\.isStranger))
        training.addExamples(of: debate)
        training.add(articles, of: debate)
        training.add(more, of: debate)
        let trial = StanceTrial(training.texts, .met)
        let models = trial.calibrated(trial.models(without: .passage, folds: count), of: .passage)
        return stances(on: articles) { article in
            models.first { $0.groups.contains(article.id) }.map { StanceJudge(debate: debate, model: $0.model) }
        }
    }

    /// The stances of labelled pages, judged by a model that was fitted to other debates alone, and told nothing of this one but its
    /// definition without examples.
    public func stancesUnmet(
        on articles: [GoldArticle], debates: String, fittedAlsoOn more: [GoldArticle]
    ) throws(KnowledgeBaseError) -> EvaluationReport {
        guard var debate else { return EvaluationReport() }
        debate.examples = [:]
        var training = StanceTraining()
        try training.addDebates(in: debates, strangers: more.filter(\.isStranger))
        let judge = StanceJudge(
            debate: debate, model: StanceTrial(training.texts, .unmet).model(calibratedBy: .sentence, folds: nil))
        return stances(on: articles) { _ in judge }
    }

    /// The stances in the sentences of each debate of a folder, judged by models that have met all others: by debate, and all in one, where
    /// the sides are called by their places.
    public func stancesLeavingOut(
        debatesIn folder: String, fittedAlsoOn more: [GoldArticle]
    ) throws(KnowledgeBaseError) -> [(name: String, report: EvaluationReport)] {
        var training = StanceTraining()
        try training.addDebates(in: folder, strangers: more.filter(\.isStranger))
        if let debate {
            training.addExamples(of: debate)
            training.add(more, of: debate)
        }
        let trial = StanceTrial(training.texts, .unmet)
        let models = trial.calibrated(trial.models(without: .sentence, folds: nil), of: .sentence)
        var all = EvaluationReport()
        var reports: [(name: String, report: EvaluationReport)] = []
        for path in try StanceTraining.debates(in: folder) {
            let debate = try CorpusFolder(path: path).knowledge().debate
            guard let model = models.first(where: { $0.groups.contains(path) })?.model else { continue }
            let judge = StanceJudge(debate: debate, model: model)
            let report = Evaluation(directory: SpeakerDirectory([]), debate: debate)
                .stances(on: try GoldArticle.read(from: path + "/sentences.tsv")) { _ in judge }
            all.add(stancesOf: report)
            reports.append((String(path.split(separator: "/").last ?? ""), report))
        }
        return reports + [("all", all)]
    }

    private func stances(on articles: [GoldArticle], judgedBy judge: (GoldArticle) -> StanceJudge?) -> EvaluationReport {
        var report = EvaluationReport()
        report.sides = debate?.sides.map(\.id) ?? []
        let hasOffTopic = hasOffTopic(articles)
        // A page may stand in several lines; its judge is made once.
        var judges: [String: StanceJudge] = [:]
        for gold in articles {
            guard let judge = judges[gold.id] ?? judge(gold) else { continue }
            judges[gold.id] = judge
            report.articles += 1
            Self.judge(gold, in: gold.article, by: judge, hasOffTopic: hasOffTopic, report: &report)
        }
        if !hasOffTopic { report.stances.merge(predicted: StanceLabel.offTopic.name, into: StanceLabel.neutral.name) }
        return report
    }

    private var debate: Debate? { builder.judge?.debate }
}

extension GoldArticle {
    /// Whether no stance is labelled in it: then it is about something else than any debate that models are fitted to.
    fileprivate var isStranger: Bool { quotes.allSatisfy { $0.stance == nil } }
}

extension EvaluationReport {
    /// Counts another report's stances too, with its sides called by their places.
    mutating func add(stancesOf other: EvaluationReport) {
        func name(_ label: String) -> String { other.sides.firstIndex(of: label).map { "side \($0 + 1)" } ?? label }
        articles += other.articles
        for gold in other.stances.classes {
            for predicted in other.stances.classes {
                for _ in 0..<other.stances.count(gold: gold, predicted: predicted) {
                    stances.add(gold: name(gold), predicted: name(predicted))
                }
            }
        }
        sides = other.sides.indices.map { "side \($0 + 1)" }.reduce(into: sides) { if !$0.contains($1) { $0.append($1) } }
        goldSides += other.goldSides
        sideAnswers += other.sideAnswers
        errors += other.errors
    }
}
