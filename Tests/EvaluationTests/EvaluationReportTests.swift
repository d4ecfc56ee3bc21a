import Foundation
import Stances
import Testing

@testable import Evaluation
@testable import Quotations

@Suite("What an evaluation counts")
struct EvaluationReportTests {
    private static let text = "渔业协会会长丁海表示，“今年的海水比去年暖，鱼群北移了。”\n\n工程师陆远说：“我们只好把网换成更深的。”"

    /// The label of some words of the text, said by somebody.
    private static func label(_ words: String, by speaker: String, in text: String = text) throws -> GoldArticle.GoldQuotation {
        let range = try #require(text.range(of: words))
        let start = text.unicodeScalars.distance(from: text.startIndex, to: range.lowerBound)
        return GoldArticle.GoldQuotation(
            start: start, end: start + words.unicodeScalars.count, type: "direct", speaker: speaker, speakerCanonical: speaker)
    }

    private static let certain = Calibration(points: [(0, 1), (1, 1)])

    private func report(_ quotes: [GoldArticle.GoldQuotation], isPartial: Bool? = nil) -> EvaluationReport {
        Evaluation(directory: SpeakerDirectory(), debate: nil)
            .report(on: [GoldArticle(id: "sea", text: Self.text, lang: "zh", partial: isPartial, quotes: quotes)])
    }

    @Test("all that is found and right gives full figures")
    func full() throws {
        let report = report([try Self.label("今年的海水比去年暖，鱼群北移了。", by: "丁海"), try Self.label("我们只好把网换成更深的。", by: "陆远")])
        #expect(report.rows.map(\.figures.f1) == [1, 1, 1, 1])
        #expect((report.gold, report.predicted, report.matched, report.exact) == (2, 2, 2, 2))
        #expect(report.errors.isEmpty)
    }

    @Test("a wrong speaker is a right span, and told with whom it should have been")
    func wrongSpeaker() throws {
        let report = report([try Self.label("今年的海水比去年暖，鱼群北移了。", by: "丁海"), try Self.label("我们只好把网换成更深的。", by: "何满")])
        #expect((report.matched, report.rightMention, report.rightSpeaker) == (2, 1, 1))
        #expect(
            report.errors == [
                .wrongSpeaker(article: "sea", expected: "何满", found: "陆远", words: "我们只好把网换成更深的。")
            ])
    }

    @Test("what is missed lowers recall, what is found and not labelled lowers precision")
    func missedAndFalse() throws {
        var missing = GoldArticle.GoldQuotation(start: 0, end: 6)
        missing.speakerCanonical = "何满"
        let report = report([try Self.label("今年的海水比去年暖，鱼群北移了。", by: "丁海"), missing])
        let span = try #require(report.rows.first { $0.name.contains("IoU") }?.figures)
        #expect((span.precision, span.recall) == (0.5, 0.5))
        #expect(
            report.errors == [
                .missed(article: "sea", words: "渔业协会会长"), .false(article: "sea", words: "我们只好把网换成更深的。"),
            ])
    }

    @Test("where only some quotations are labelled, what touches no label is not held against the reader")
    func partial() throws {
        let labels = [try Self.label("今年的海水比去年暖，鱼群北移了。", by: "丁海")]
        #expect(report(labels, isPartial: true).predicted == 1)
        #expect(report(labels).predicted == 2)
    }

    @Test("of what is shown as sure, those count as right whose words and speaker are both right")
    func sureness() throws {
        // Both are found surely where a model says that all of its answers are right.
        var model = try #require(PackedModel.model(of: ChineseWeights.packed))
        (model.words, model.both, model.named) = (Self.certain, Self.certain, Self.certain)
        let extractor = QuotationExtractor().with(models: ["zh": model])
        let quotes = [try Self.label("今年的海水比去年暖，鱼群北移了。", by: "丁海"), try Self.label("我们只好把网换成更深的。", by: "何满")]
        let report = Evaluation(directory: SpeakerDirectory(), debate: nil)
            .report(on: [GoldArticle(id: "sea", text: Self.text, lang: "zh", quotes: quotes)]) { _ in extractor }
        #expect(report.sure == 2)
        #expect(report.sureAndRight == 1)
    }

    @Test("nothing of nothing is no figure, and no division by zero")
    func nothing() {
        let figures = EvaluationReport.Figures(right: 0, predicted: 0, gold: 0)
        #expect((figures.precision, figures.recall, figures.f1) == (0, 0, 0))
        #expect(EvaluationReport.Figures(right: 1, predicted: 2, gold: 4).f1 == 1.0 / 3)
    }
}

@Suite("Which class was given in place of which")
struct ConfusionMatrixTests {
    private static let matrix: ConfusionMatrix = {
        var matrix = ConfusionMatrix()
        for (gold, predicted, count) in [("net", "net", 3), ("net", "rod", 1), ("rod", "net", 2), ("neutral", "off-topic", 2)] {
            for _ in 0..<count { matrix.add(gold: gold, predicted: predicted) }
        }
        return matrix
    }()

    @Test("precision counts what was given a class, recall what has it")
    func figures() {
        let net = Self.matrix.figures(of: "net")
        #expect((net.precision, net.recall) == (0.6, 0.75))
        #expect(Self.matrix.figures(of: "sail") == EvaluationReport.Figures(right: 0, predicted: 0, gold: 0))
        #expect(Self.matrix.classes == ["net", "neutral", "off-topic", "rod"])
    }

    @Test("where a class is not labelled, what was given it counts as another")
    func merging() {
        var matrix = Self.matrix
        matrix.merge(predicted: "off-topic", into: "neutral")
        #expect(matrix.count(gold: "neutral", predicted: "neutral") == 2)
        #expect(matrix.count(gold: "neutral", predicted: "off-topic") == 0)
    }
}
