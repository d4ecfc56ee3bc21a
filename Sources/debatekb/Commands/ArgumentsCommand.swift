import ArgumentParser
import Messages
import Records
import Search

struct ArgumentsCommand: AskingCommand {
    static let configuration = CommandConfiguration(
        commandName: "arguments", _superCommandName: DebateKBCommand.name, abstract: Catalogue.argumentsAbstract.text,
        discussion: Catalogue.argumentsDiscussion.text)

    @Option(help: ArgumentHelp(Catalogue.argumentsStance.text, valueName: "stance"), completion: IndexCompletion.sides)
    var stance: String?

    @Option(help: ArgumentHelp(Catalogue.aspectOption.text, valueName: "aspect"), completion: IndexCompletion.aspects)
    var aspect: String?

    @OptionGroup(title: Catalogue.titleOutput.text)
    var format: TableOptions

    @OptionGroup(title: Catalogue.titlePlaces.text)
    var place: PlaceOptions

    func run() throws {
        _ = try format.chosen(among: ArgumentFields.all)
        let base = try place.knowledgeBase()
        let answers = try base.arguments(stance: stance, aspect: aspect)
        if format.isForMachines {
            try format.write(answers, fields: ArgumentFields.all) { answer, json in answer.write(to: &json) }
        } else {
            if stance == nil { compare(answers, of: base.summary) }
            show(answers, of: base.summary)
        }
        if answers.isEmpty { throw place.nothingFound(Catalogue.noSuchArgument.text) }
    }

    /// The sides next to each other: on each ground the arguments of each, with the number of their statements.
    private func compare(_ answers: [KeyPointAnswer], of summary: IndexSummary) {
        let stances = summary.positions
        var rows = [
            [""] + stances.map(Wording(summary: summary).stance)
        ]
        let byAspect = Dictionary(grouping: answers, by: \.keyPoint.aspect)
        func statements(_ aspect: String) -> Int { (byAspect[aspect] ?? []).reduce(0) { $0 + $1.statements } }
        for aspect in byAspect.keys.sorted(by: { (statements($1), $0) < (statements($0), $1) }) {
            let cells = stances.map { stance in
                (byAspect[aspect] ?? []).filter { $0.keyPoint.stance == stance }
                    .map { "\($0.keyPoint.id) \($0.statements)" }.joined(separator: ", ")
            }
            rows.append([Wording(summary: summary).aspect(aspect)] + cells)
        }
        StandardOutput.write(Self.table(rows, on: .standard()) + "\n")
    }

    /// Rows below their heading in columns; where these do not fit, each row's cells behind its name, with the names of their columns.
    private static func table(_ rows: [[String]], on terminal: Terminal) -> String {
        let widths = rows[0].indices.map { column in rows.map { TextWidth.columns(of: $0[column]) }.max() ?? 0 }
        if widths.reduce(0, +) + 2 * (widths.count - 1) <= terminal.columns {
            return rows.enumerated().map { number, row in
                let line = zip(row, widths).map { $0.padding(to: $1) }.joined(separator: "  ")
                return terminal.styled(line, number == 0 ? .bold : nil) + "\n"
            }.joined()
        }
        return rows.dropFirst().map { row in
            let cells = zip(rows[0], row).dropFirst().filter { !$1.isEmpty }.map { StyledText("\($0) \($1)") }
            return terminal.parts([StyledText(row[0], .bold)] + cells, apart: "  ", hanging: 2)
        }.joined()
    }

    private func show(_ answers: [KeyPointAnswer], of summary: IndexSummary) {
        let terminal = Terminal.standard()
        for stance in summary.positions {
            let own = answers.filter { $0.keyPoint.stance == stance }
            guard !own.isEmpty else { continue }
            let name = Wording(summary: summary).stance(stance)
            let heading = name == stance ? "── \(name)" : "── \(name) (\(stance))"
            StandardOutput.write(terminal.paragraph(heading, .bold, hanging: 3) + "\n")
            for answer in own { StandardOutput.write(text(of: answer, on: terminal, summary) + "\n") }
        }
    }

    private func text(of answer: KeyPointAnswer, on terminal: Terminal, _ summary: IndexSummary) -> String {
        let keyPoint = answer.keyPoint
        var facts = [Counted.statements(answer.statements), Wording(summary: summary).aspect(keyPoint.aspect)]
        if let dates = answer.dates {
            facts.append(dates.lowerBound == dates.upperBound ? dates.lowerBound : "\(dates.lowerBound) – \(dates.upperBound)")
        }
        let speakers = answer.speakers.map { speaker in
            (speaker.statements > 1 ? "\(speaker.name) \(speaker.statements)" : speaker.name)
                + (Language.current.unsureMark(speaker.unsure, of: speaker.statements).map { Catalogue.bracketed($0) } ?? "")
        }
        var text = terminal.paragraph(
            "\(keyPoint.id)  \(Language.current.text(keyPoint.text))", .bold, hanging: keyPoint.id.count + 2)
        text += terminal.parts(facts, apart: " · ", indent: 2)
        text += terminal.parts(speakers, apart: Catalogue.nameComma.text, indent: 2)
        text += terminal.parts(answer.outlets, apart: Catalogue.nameComma.text, .dim, indent: 2)
        if !answer.counterArguments.isEmpty {
            let against = Catalogue.againstIt(answer.counterArguments.joined(separator: Catalogue.nameComma.text))
            text += terminal.paragraph(against, .dim, indent: 2, hanging: 2)
        }
        return text + QuotationLines(terminal: terminal, summary: summary, margin: 4).text(for: SearchAnswer.Hit(record: answer.best))
    }
}
