import ArgumentParser
import Corpus
import Evaluation
import Quotations
import Records
import SaidDates

struct EvaluateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate", _superCommandName: DebateKBCommand.name,
        abstract: Catalogue.evaluateAbstract.text, discussion: Catalogue.evaluateDiscussion.text)

    @Argument(help: ArgumentHelp(Catalogue.evaluateGold.text), completion: .file())
    var gold: [String]

    @Option(help: ArgumentHelp(Catalogue.evaluateFolds.text, valueName: "n"))
    var folds: Int?

    @Option(help: ArgumentHelp(Catalogue.evaluateAlso.text, valueName: "gold"), completion: .file())
    var also: [String] = []

    @Option(help: ArgumentHelp(Catalogue.evaluateFirst.text, valueName: "gold"), completion: .file())
    var first: [String] = []

    @Option(help: ArgumentHelp(Catalogue.evaluateDebates.text, valueName: "folder"), completion: .directory)
    var debates: String?

    @Flag(help: ArgumentHelp(Catalogue.evaluateUnmet.text))
    var unmet = false

    @Option(help: ArgumentHelp(Catalogue.evaluateErrors.text, valueName: "n"))
    var errors = 0

    @Flag(help: ArgumentHelp(Catalogue.evaluateConstructions.text))
    var constructions = false

    @Flag(help: ArgumentHelp(Catalogue.evaluateJSON.text))
    var json = false

    @Option(help: ArgumentHelp(Catalogue.evaluateCorpus.text, valueName: "folder"), completion: .directory)
    var corpus: String?

    @OptionGroup(title: Catalogue.titleTerminal.text)
    var terminal: TerminalOptions

    func run() throws {
        let (debate, directory) = try CorpusLocation().corpus(named: corpus).knowledge()
        let evaluation = Evaluation(directory: directory, debate: debate)
        if let debates, gold == [debates] {
            let more = try also.flatMap { try GoldArticle.read(from: $0) }
            let reports = try evaluation.stancesLeavingOut(debatesIn: debates, fittedAlsoOn: more)
            return writeDebates(reports)
        }
        let articles = try gold.flatMap { try GoldArticle.read(from: $0) }
        let report: EvaluationReport
        if let debates {
            let more = try also.flatMap { try GoldArticle.read(from: $0) }
            report =
                unmet
                ? try evaluation.stancesUnmet(on: articles, debates: debates, fittedAlsoOn: more)
                : try evaluation.stances(on: articles, debates: debates, fittedAlsoOn: more, folds: folds ?? 5)
        } else if folds == nil, also.isEmpty, first.isEmpty {
            report = evaluation.report(on: articles)
        } else {
            report = evaluation.report(
                on: articles, fittedAlsoOn: try also.flatMap { try GoldArticle.read(from: $0) },
                after: try first.flatMap { try GoldArticle.read(from: $0) }, folds: folds ?? 5)
        }
        let lines = EvaluationLines(terminal: .standard())
        if json {
            var json = JSONWriter()
            json.object { writeMembers(of: report, to: &$0) }
            json.endLine()
            StandardOutput.write(json.bytes)
        } else if constructions {
            writeConstructions(report)
        } else {
            StandardOutput.write(lines.text(of: report))
        }
        for mistake in report.errors.prefix(errors) { StandardOutput.write(lines.text(of: mistake)) }
    }

    /// The figures of debates that were each judged by a model that had not met it, one after the other; as JSON an object of them.
    private func writeDebates(_ reports: [(name: String, report: EvaluationReport)]) {
        if json {
            var json = JSONWriter()
            json.object { json in
                for (name, report) in reports { json.objectMember(named: name) { writeMembers(of: report, to: &$0) } }
            }
            json.endLine()
            return StandardOutput.write(json.bytes)
        }
        let lines = EvaluationLines(terminal: .standard())
        for (name, report) in reports { StandardOutput.write(lines.text(of: report, of: name)) }
        for mistake in (reports.last?.report.errors ?? []).prefix(errors) { StandardOutput.write(lines.text(of: mistake)) }
    }

    /// Tables with tabs between their columns: of quotations, where they had to be found, and of stances, where any is labelled.
    private func writeConstructions(_ report: EvaluationReport) {
        defer { StandardOutput.write(report.stanceRows.table) }
        guard report.gold + report.predicted > 0 else { return }
        var table = "language\tname\tfound\tlabelled\tattributed\tright\n"
        for row in report.constructions {
            let counts = [row.counts.found, row.counts.labelled, row.counts.attributed, row.counts.rightSpeaker]
            table += ([row.language, row.name] + counts.map(String.init)).joined(separator: "\t") + "\n"
        }
        StandardOutput.write(table)
    }

    private func writeReliability(of report: EvaluationReport, to json: inout JSONWriter) {
        for (name, reliability) in [
            ("words", report.words), ("wordsAndSpeaker", report.wordsAndSpeaker), ("sides", report.sideReliability),
        ] {
            json.objectMember(named: name) { json in
                json.member("largestGap", reliability.largestGap)
                json.arrayMember("tenths") { json in
                    for tenth in reliability.tenths {
                        json.object { json in
                            json.member("count", tenth.count)
                            json.member("right", tenth.right)
                            json.member("said", tenth.said)
                        }
                    }
                }
            }
        }
    }

    private static func write(_ said: SaidDateFigures, to json: inout JSONWriter) {
        let figures = [
            ("labelled", said.labelled), ("told", said.told), ("stated", said.stated), ("statedRight", said.statedRight),
            ("found", said.found), ("foundRight", said.foundRight), ("shown", said.shown),
            ("right", said.right), ("exact", said.exact), ("rightMonth", said.rightMonth), ("rightYear", said.rightYear),
            ("tooPrecise", said.tooPrecise),
        ]
        for (name, figure) in figures { json.member(named: name, figure) }
        json.arrayMember("rows") { json in
            for row in said.rows where row.found > 0 {
                json.object { json in
                    json.member("kind", row.kind.rawValue)
                    json.member("scope", row.scope.rawValue)
                    json.member("found", row.found)
                    json.member("right", row.right)
                }
            }
        }
    }

    private func writeMembers(of report: EvaluationReport, to json: inout JSONWriter) {
        func write(_ figures: EvaluationReport.Figures, _ json: inout JSONWriter) {
            json.member("precision", figures.precision)
            json.member("recall", figures.recall)
            json.member("f1", figures.f1)
        }
        json.member("articles", report.articles)
        json.member("gold", report.gold)
        json.member("predicted", report.predicted)
        json.objectMember("figures") { json in
            for (name, figures) in report.rows { json.objectMember(named: name) { write(figures, &$0) } }
        }
        if report.said.labelled > 0 { json.objectMember("said") { Self.write(report.said, to: &$0) } }
        json.member("sure", report.sure)
        json.member("sureAndRight", report.sureAndRight)
        json.objectMember("reliability") { writeReliability(of: report, to: &$0) }
        if constructions {
            json.arrayMember("constructions") { json in
                for row in report.constructions {
                    json.object { json in
                        json.member("language", row.language)
                        json.member("name", row.name)
                        json.member("found", row.counts.found)
                        json.member("labelled", row.counts.labelled)
                        json.member("attributed", row.counts.attributed)
                        json.member("right", row.counts.rightSpeaker)
                    }
                }
            }
        }
        let stance = report.stanceFigures
        json.objectMember("stance") { json in
            json.member("macroF1", stance.macroF1)
            json.member("accuracy", stance.accuracy)
            json.member("offTopicF1", stance.offTopic.f1)
            json.member("shown", stance.shown)
            json.member("shownPrecision", stance.shownPrecision)
            json.member("unsure", stance.unsure)
            json.member("labelledSides", report.goldSides)
            json.arrayMember("coverage") { json in
                for step in report.coverage {
                    json.object { json in
                        json.member("share", step.share)
                        json.member("precision", step.precision)
                    }
                }
            }
        }
        json.objectMember("stances") { json in
            for name in report.stances.classes {
                json.objectMember(named: name) { json in
                    write(report.stances.figures(of: name), &json)
                    json.objectMember("found") { json in
                        for other in report.stances.classes {
                            json.member(named: other, report.stances.count(gold: name, predicted: other))
                        }
                    }
                }
            }
        }
        if constructions { report.stanceRows.write(to: &json) }
    }
}
