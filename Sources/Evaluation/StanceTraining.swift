import Articles
import Corpus
package import Fitting
import FoundationEssentials
import Quotations
import Records
package import Stances
package import Storage

/// What stance models are fitted to: labelled sentences of debates, the examples of a debate's own definition, and labelled passages of it.
package struct StanceTraining: Sendable {
    /// The texts, in the order in which they were added.
    package private(set) var texts: [LabelledStance] = []

    /// Nothing to fit to.
    package init() {}

    /// Adds the debates in the folders of a folder: each has a `debate.yaml` and its labelled `sentences.tsv`.
    ///
    /// - Parameter pages: pages in which no stance is labelled: what is said in them is off the topic of each of those debates, and each
    ///   gets some of it, so that a model learns what most of what is printed is.
    package mutating func addDebates(in folder: String, strangers pages: [GoldArticle]) throws(KnowledgeBaseError) {
        let strangers = pages.flatMap { page in page.quotes.map { (page: page, quote: $0) } }
        let debates = try Self.debates(in: folder)
        for (number, path) in debates.enumerated() {
            let debate = try CorpusFolder(path: path).knowledge().debate
            let judge = StanceJudge(debate: debate, model: nil)
            for article in try GoldArticle.read(from: path + "/sentences.tsv") {
                guard let stance = article.quotes.first?.stance else { continue }
                add(judge.views(of: article.text, isExample: false), stance, in: debate, .sentence, group: path)
            }
            // Each gets others, from the beginning to the end of the pages.
            let step = max(debates.count, strangers.count / Self.strangersOfDebate)
            for (page, quote) in stride(from: number, to: strangers.count, by: step).map({ strangers[$0] }) {
                // As sentences alone: no other text of those debates stands on a page, and that would tell them apart.
                let text = String(page.article.text[TextSpan(quote.start, quote.end)])
                add(judge.views(of: text, isExample: false), StanceLabel.offTopic.name, in: debate, .stranger, group: path)
            }
        }
    }

    /// As many as the off-topic sentences that a debate has of its own, several times.
    private static let strangersOfDebate = 150

    /// The folders of debates in a folder, in the order of their names; none where it is no folder of debates.
    static func debates(in folder: String) throws(KnowledgeBaseError) -> [String] {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
            throw .file(path: folder, problem: .folderUnreadable)
        }
        return names.sorted().map { folder + "/" + $0 }.filter { FileManager.default.fileExists(atPath: $0 + "/sentences.tsv") }
    }

    /// Adds a debate's own examples.
    package mutating func addExamples(of debate: Debate) {
        let judge = StanceJudge(debate: debate, model: nil)
        for (label, lines) in debate.examples.sorted(by: { $0.key < $1.key }) {
            for line in lines.split(separator: "\n") where !line.isEmpty {
                add(judge.views(of: String(line), isExample: true), label, in: debate, .example, group: Self.examples)
            }
        }
    }

    /// The group of a debate's own examples.
    private static let examples = "examples"

    /// Adds labelled passages of a debate.
    package mutating func add(_ articles: [GoldArticle], of debate: Debate) {
        let judge = StanceJudge(debate: debate, model: nil)
        for gold in articles {
            let article = gold.article
            for quote in gold.quotes {
                guard let stance = quote.stance else { continue }
                let views =
                    gold.isGiven == true
                    ? judge.views(of: gold.text, isExample: false)
                    : judge.views(of: Quotation(labelled: quote), in: article)
                add(views, stance, in: debate, .passage, group: gold.id)
            }
        }
    }

    private mutating func add(
        _ views: [StanceView], _ stance: String, in debate: Debate, _ source: LabelledStance.Source, group: String
    ) {
        let side = debate.sides.firstIndex { $0.id == stance }
        let label = StanceLabel(name: stance)
        texts.append(LabelledStance(views: views.map(\.withoutRanges), label: label, side: side, source: source, group: group))
    }

    /// The models that fit all of it, as the source holds them: for the debate of the passages, and for debates that nobody has met.
    package func packedModels() -> (met: String, unmet: String) {
        (
            PackedStances.text(of: StanceTrial(texts, .met).model(calibratedBy: .passage, folds: 5)),
            PackedStances.text(of: StanceTrial(texts, .unmet).model(calibratedBy: .sentence, folds: nil))
        )
    }
}

extension Quotation {
    /// The quotation that is labelled.
    init(labelled label: GoldArticle.GoldQuotation) {
        self.init(
            span: TextSpan(label.start, label.end), kind: label.type.flatMap(Quotation.Kind.init(rawValue:)) ?? .indirect)
    }
}
