import ArgumentParser
import KnowledgeBase

struct EvaluateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate", _superCommandName: DebateKBCommand.name,
        abstract: Catalogue.evaluateAbstract.text, discussion: Catalogue.evaluateDiscussion.text)

    @Argument(help: ArgumentHelp(Catalogue.evaluateGold.text), completion: .file())
    var gold: String

    @Option(help: ArgumentHelp(Catalogue.evaluateErrors.text, valueName: "n"))
    var errors = 0

    @Flag(help: ArgumentHelp(Catalogue.evaluateJSON.text))
    var json = false

    @Option(help: ArgumentHelp(Catalogue.evaluateCorpus.text, valueName: "folder"), completion: .directory)
    var corpus: String?

    @OptionGroup(title: Catalogue.titleTerminal.text)
    var terminal: TerminalOptions

    func run() throws {
        let (debate, directory) = try CorpusLocation().corpus(named: corpus).knowledge()
        let evaluation = Evaluation(directory: directory, debate: debate)
        let report = evaluation.report(on: try GoldArticle.read(from: gold))
        if json {
            writeJSON(report)
        } else {
            writeTable(report)
        }
        for mistake in report.errors.prefix(errors) { StandardOutput.write(Self.line(mistake) + "\n") }
    }

    private func writeTable(_ report: EvaluationReport) {
        func percent(_ value: Double) -> String {
            let tenths = Int((value * 1000).rounded())
            return String(repeating: " ", count: tenths < 100 ? 3 : tenths < 1000 ? 2 : 1) + "\(tenths / 10).\(tenths % 10)"
        }
        var text = "\(report.articles) articles, \(report.gold) labelled, \(report.predicted) found\n\n"
        text += "".padding(to: 20) + "   P      R      F1\n"
        for (name, figures) in report.rows {
            text += name.padding(to: 20)
            text += [figures.precision, figures.recall, figures.f1].map(percent).joined(separator: " ") + "\n"
        }
        if report.sure > 0 {
            text += "\nshown at 0.9 or more: \(report.sure), right in span and speaker: \(report.sureAndRight)"
            text += " (\(percent(Double(report.sureAndRight) / Double(report.sure)).drop { $0 == " " }) %)\n"
        }
        let classes = report.stances.classes
        if !classes.isEmpty {
            let figures = report.stanceFigures
            text += "\nstance, on labelled spans:\n"
            text += "  macro-F1 of what is on the topic \(percent(figures.macroF1)), all labels right \(percent(figures.accuracy))\n"
            text += "  off-topic told with F1 \(percent(figures.offTopic.f1))\n"
            text += "  shown with a side: \(figures.shown), right \(percent(figures.shownPrecision))\n"
            text += "\nrows labelled, columns found\n" + "".padding(to: 12)
            text += classes.map { $0.padding(to: 10) }.joined() + "   P      R      F1\n"
            for row in classes {
                let counts = classes.map { "\(report.stances.count(gold: row, predicted: $0))".padding(to: 10) }
                let figures = report.stances.figures(of: row)
                text += row.padding(to: 12) + counts.joined()
                text += [figures.precision, figures.recall, figures.f1].map(percent).joined(separator: " ") + "\n"
            }
        }
        StandardOutput.write(text)
    }

    private func writeJSON(_ report: EvaluationReport) {
        var json = JSONWriter()
        func write(_ figures: EvaluationReport.Figures, _ json: inout JSONWriter) {
            json.member("precision", figures.precision)
            json.member("recall", figures.recall)
            json.member("f1", figures.f1)
        }
        json.object { json in
            json.member("articles", report.articles)
            json.member("gold", report.gold)
            json.member("predicted", report.predicted)
            json.objectMember("figures") { json in
                for (name, figures) in report.rows { json.objectMember(named: name) { write(figures, &$0) } }
            }
            json.member("sure", report.sure)
            json.member("sureAndRight", report.sureAndRight)
            let stance = report.stanceFigures
            json.objectMember("stance") { json in
                json.member("macroF1", stance.macroF1)
                json.member("accuracy", stance.accuracy)
                json.member("offTopicF1", stance.offTopic.f1)
                json.member("shown", stance.shown)
                json.member("shownPrecision", stance.shownPrecision)
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
        }
        json.endLine()
        StandardOutput.write(json.bytes)
    }

    private static func line(_ mistake: EvaluationReport.Mistake) -> String {
        switch mistake {
        case .missed(let article, let words): "missed   \(article)  \(words)"
        case .false(let article, let words): "false    \(article)  \(words)"
        case .wrongStance(let article, let expected, let found, let words):
            "stance   \(article)  \(expected) ≠ \(found)  \(words)"
        case .wrongSpeaker(let article, let expected, let found, let words):
            "speaker  \(article)  \(expected) ≠ \(found)  \(words)"
        }
    }
}
