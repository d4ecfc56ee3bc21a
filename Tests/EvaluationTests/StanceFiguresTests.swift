import Foundation
import Testing

@testable import Evaluation
@testable import Records
@testable import Storage

@Suite("Figures of stances")
struct StanceFiguresTests {
    @Test("the gate, the labels on the topic and the precision of what is shown are told apart")
    func figures() {
        var matrix = ConfusionMatrix()
        for (gold, predicted, count) in [
            ("open", "open", 8), ("open", "neutral", 2), ("closed", "closed", 4), ("off-topic", "off-topic", 9), ("off-topic", "open", 1),
        ] {
            for _ in 0..<count { matrix.add(gold: gold, predicted: predicted) }
        }
        let figures = StanceFigures(matrix, sides: ["open", "closed"])
        #expect(figures.shown == 13)
        #expect(abs(figures.shownPrecision - 12.0 / 13) < 1e-9)
        #expect(figures.offTopic.precision == 1)
        #expect(abs(figures.offTopic.recall - 0.9) < 1e-9)
        // What is off the topic does not count against the labels: open 8 of 8 found, 8 of 10 labelled.
        #expect(abs(figures.macroF1 - (2 * 0.8 / 1.8 + 1) / 2) < 1e-9)
    }

    @Test("a table of sentences is read, and a line without a label is named")
    func sentences() throws {
        let table = "id\tlabel\ttext\nx1\topen\t开源更便宜。\n"
        let articles = try GoldArticle.sentences(in: Data(table.utf8), path: "t.tsv")
        #expect(articles.map(\.id) == ["x1"])
        #expect(articles.first?.quotes.first?.end == 6)
        #expect(throws: KnowledgeBaseError.malformed(path: "t.tsv", line: 3, mistake: .incompleteSentence)) {
            try GoldArticle.sentences(in: Data((table + "x2\topen\n").utf8), path: "t.tsv")
        }
    }
}
