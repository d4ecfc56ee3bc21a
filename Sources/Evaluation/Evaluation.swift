import Articles
import Building
public import Quotations
import Records
public import Stances

/// Measures extraction, attribution and stance against articles labelled by hand.
///
/// Quotations are paired by `SpanMatching`; stance and aspects are judged on the labelled spans, so that the figures
/// of the one do not hang on the other.
public struct Evaluation: Sendable {
    let builder: RecordBuilder

    /// An evaluation with a directory and a debate, as `rebuild` would use them.
    public init(directory: SpeakerDirectory, debate: Debate?) {
        builder = RecordBuilder(directory: directory, debate: debate)
    }

    /// What finds the quotations.
    var extractor: QuotationExtractor { builder.extractor }

    /// The figures over all articles.
    public func report(on articles: [GoldArticle]) -> EvaluationReport { report(on: articles) { _ in builder.extractor } }

    /// The figures over all articles, each read by an extractor of its own.
    func report(on articles: [GoldArticle], readBy extractor: (GoldArticle) -> QuotationExtractor) -> EvaluationReport {
        var report = EvaluationReport()
        report.sides = builder.judge?.debate.sides.map(\.id) ?? []
        // Where nothing is labelled off-topic, what is about something else is labelled neutral.
        let hasOffTopic = hasOffTopic(articles)
        var constructions = ConstructionTally(builder.extractor.constructions)
        for article in articles { add(article, readBy: extractor(article), hasOffTopic: hasOffTopic, to: &report, &constructions) }
        report.constructions = constructions.rows
        compareStatements(articles, report: &report)
        if !hasOffTopic { report.stances.merge(predicted: StanceLabel.offTopic.name, into: StanceLabel.neutral.name) }
        return report
    }

    private func add(
        _ gold: GoldArticle, readBy extractor: QuotationExtractor, hasOffTopic: Bool, to report: inout EvaluationReport,
        _ constructions: inout ConstructionTally
    ) {
        let article = gold.article
        report.articles += 1
        if gold.isGiven == true { return judge(gold, in: article, hasOffTopic: hasOffTopic, report: &report) }
        let scalars = Array(gold.text.unicodeScalars)
        let labels = gold.quotes.map(ComparedQuotation.init(label:))
        let quotations = extractor.quotations(in: article)
        let said = gold.quotes.contains { $0.said != nil } ? builder.saidDates(of: quotations, in: article) : []
        // With its place among all that were found.
        var found = quotations.enumerated().map { (place: $0, prediction: ComparedQuotation($1, in: article)) }
        if gold.partial == true {
            found.removeAll { found in !labels.contains { $0.start < found.prediction.end && found.prediction.start < $0.end } }
        }
        let predictions = found.map(\.prediction)
        report.gold += labels.count
        report.predicted += predictions.count
        let pairs = SpanMatching.pairs(gold: labels, predicted: predictions, in: scalars)
        var right: Set<Int> = []
        for pair in pairs {
            let (label, prediction) = (labels[pair.gold], predictions[pair.predicted])
            report.exact += pair.isExact ? 1 : 0
            report.matched += 1
            if let date = gold.quotes[pair.gold].said { report.said.add(said[found[pair.predicted].place], label: date) }
            let named = label.mention != nil || label.canonical != nil
            let isRight =
                label.mention == nil
                ? (named ? SpeakerMatching.isRightSpeaker(label, prediction) : prediction.canonical == nil)
                : SpeakerMatching.isRightMention(label, prediction)
            let isCanonical = label.canonical == nil ? isRight : SpeakerMatching.isRightSpeaker(label, prediction)
            report.rightMention += isRight ? 1 : 0
            report.rightSpeaker += isCanonical ? 1 : 0
            if isCanonical {
                right.insert(pair.predicted)
            } else {
                report.errors.append(
                    .wrongSpeaker(
                        article: gold.id, expected: label.canonical ?? label.mention ?? "nobody",
                        found: prediction.canonical ?? "nobody", words: Self.words(label, in: scalars)))
            }
        }
        for (i, prediction) in predictions.enumerated() where prediction.confidence >= 0.9 {
            report.sure += 1
            report.sureAndRight += right.contains(i) ? 1 : 0
        }
        let (matchedGold, matchedPredicted) = (Set(pairs.map(\.gold)), Set(pairs.map(\.predicted)))
        for (i, prediction) in predictions.enumerated() {
            report.words.add(prediction.wordsConfidence, isRight: matchedPredicted.contains(i))
            if prediction.canonical != nil { report.wordsAndSpeaker.add(prediction.confidence, isRight: right.contains(i)) }
            constructions.add(prediction, isLabelled: matchedPredicted.contains(i), isRight: right.contains(i))
        }
        for (i, label) in labels.enumerated() where !matchedGold.contains(i) {
            report.errors.append(.missed(article: gold.id, words: Self.words(label, in: scalars)))
        }
        for (i, prediction) in predictions.enumerated() where !matchedPredicted.contains(i) {
            report.errors.append(.false(article: gold.id, words: Self.words(prediction, in: scalars)))
        }
        judge(gold, in: article, hasOffTopic: hasOffTopic, report: &report)
    }

    /// Judges the labelled spans.
    private func judge(_ gold: GoldArticle, in article: Article, hasOffTopic: Bool, report: inout EvaluationReport) {
        guard let judge = builder.judge else { return }
        Self.judge(gold, in: article, by: judge, hasOffTopic: hasOffTopic, report: &report)
    }

    /// Judges the labelled spans of an article by some judge; of a single sentence there is no page around it.
    static func judge(
        _ gold: GoldArticle, in article: Article, by judge: StanceJudge, hasOffTopic: Bool, report: inout EvaluationReport
    ) {
        let rules = judge.byRules
        for label in gold.quotes {
            let judgement =
                gold.isGiven == true ? judge.judgement(of: gold.text) : judge.judgement(of: Quotation(labelled: label), in: article)
            if let stance = label.stance {
                report.goldSides += report.sides.contains(stance) ? 1 : 0
                if let likeliest = judgement.likeliest, judgement.label.isSideOrUnsure {
                    report.sideAnswers.append((likeliest.said, likeliest.side == stance))
                }
                report.stances.add(gold: stance, predicted: judgement.label.name)
                let ruled =
                    gold.isGiven == true ? rules.judgement(of: gold.text) : rules.judgement(of: Quotation(labelled: label), in: article)
                let shown: StanceLabel = ruled.label == .offTopic && !hasOffTopic ? .neutral : ruled.label
                report.stanceRows.add(ruled, labelled: stance, isRight: shown.name == stance)
                if stance != judgement.label.name {
                    report.errors.append(
                        .wrongStance(
                            article: gold.id, expected: stance, found: judgement.label.name,
                            words: words(from: label.start, to: label.end, in: Array(gold.text.unicodeScalars))))
                }
            }
            guard let aspects = label.aspects else { continue }
            let (wanted, found) = (Set(aspects), Set(judgement.arguments.map(\.aspect)))
            report.rightAspects += wanted.intersection(found).count
            report.goldAspects += wanted.count
            report.predictedAspects += found.count
        }
    }

    func hasOffTopic(_ articles: [GoldArticle]) -> Bool {
        articles.contains { $0.quotes.contains { $0.stance == StanceLabel.offTopic.name } }
    }

    /// Groups the labelled quotations and compares the pairs with those that are labelled as one statement.
    private func compareStatements(_ articles: [GoldArticle], report: inout EvaluationReport) {
        var said: [SaidWords] = []
        var labels: [String] = []
        for article in articles {
            let text = Array(article.text.unicodeScalars)
            for quote in article.quotes {
                guard let statement = quote.statement else { continue }
                var words = String.UnicodeScalarView()
                words.append(contentsOf: text[quote.start..<quote.end])
                said.append(SaidWords(speaker: quote.speakerCanonical ?? quote.speaker, text: String(words)))
                labels.append(statement)
            }
        }
        guard !labels.isEmpty else { return }
        let groups = StatementGrouping.groups(of: said)
        func pairs<Key: Hashable>(_ keys: [Key]) -> Int {
            Dictionary(keys.map { ($0, 1) }, uniquingKeysWith: +).values.reduce(0) { $0 + $1 * ($1 - 1) / 2 }
        }
        report.goldPairs = pairs(labels)
        report.predictedPairs = pairs(groups)
        report.rightPairs = pairs(zip(labels, groups).map { "\($0)\n\($1)" })
    }

    private static func words(_ quotation: ComparedQuotation, in text: [Unicode.Scalar]) -> String {
        words(from: quotation.start, to: quotation.end, in: text)
    }

    private static func words(from start: Int, to end: Int, in text: [Unicode.Scalar]) -> String {
        var words = String.UnicodeScalarView()
        words.append(contentsOf: text[start..<min(end, start + 60)])
        return String(words).replacing("\n", with: " ")
    }
}

extension StanceLabel {
    /// Whether a side is likely, shown or not.
    fileprivate var isSideOrUnsure: Bool {
        switch self {
        case .side, .unsure: true
        default: false
        }
    }
}

extension ComparedQuotation {
    init(label: GoldArticle.GoldQuotation) {
        self.init(
            start: label.start, end: label.end, kind: label.type, mention: label.speaker,
            canonical: label.speakerCanonical, aliases: label.speakerAliases ?? [])
        if let start = label.speakerStart, let end = label.speakerEnd, start < end { mentionSpan = start..<end }
    }

    fileprivate init(_ quotation: Quotation, in article: Article) {
        let attribution = quotation.attribution
        self.init(
            start: quotation.span.start, end: quotation.span.end, kind: quotation.kind.rawValue,
            mention: attribution?.mention.map { String(article.text[$0]) }, canonical: attribution?.speaker.name,
            aliases: attribution?.speaker.aliases ?? [], mentionSpan: attribution?.mention.map { $0.start..<$0.end },
            confidence: (quotation.confidence?.value ?? 0) * (attribution?.confidence?.value ?? 0),
            wordsConfidence: quotation.confidence?.value ?? 0, grounds: quotation.grounds)
    }
}
