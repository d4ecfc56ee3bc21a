import ArgumentParser
import KnowledgeBase
import Messages

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

    /// The sides next to each other: on each ground the arguments of either, with the number of their statements.
    private func compare(_ answers: [KeyPointAnswer], of summary: IndexSummary) {
        let stances = summary.sides.map(\.id) + ["both"]
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
            rows.append([summary.aspects.first { $0.id == aspect }.map { Language.current.text($0.name) } ?? aspect] + cells)
        }
        let widths = rows[0].indices.map { column in rows.map { TextWidth.columns(of: $0[column]) }.max() ?? 0 }
        let terminal = Terminal.standard()
        for (number, row) in rows.enumerated() {
            let line = zip(row, widths).map { $0 + String(repeating: " ", count: $1 - TextWidth.columns(of: $0)) }
                .joined(separator: "  ")
            StandardOutput.write((number == 0 ? terminal.styled(line, .bold) : line) + "\n")
        }
        StandardOutput.write("\n")
    }

    private func show(_ answers: [KeyPointAnswer], of summary: IndexSummary) {
        let terminal = Terminal.standard()
        let lines = QuotationLines(terminal: terminal, summary: summary)
        for stance in summary.sides.map(\.id) + ["both"] {
            let own = answers.filter { $0.keyPoint.stance == stance }
            guard !own.isEmpty else { continue }
            let name = Wording(summary: summary).stance(stance)
            StandardOutput.write(terminal.styled(name == stance ? "── \(name)" : "── \(name) (\(stance))", .bold) + "\n\n")
            for answer in own { show(answer, with: lines, of: summary) }
        }
    }

    private func show(_ answer: KeyPointAnswer, with lines: QuotationLines, of summary: IndexSummary) {
        let terminal = lines.terminal
        let aspect = summary.aspects.first { $0.id == answer.keyPoint.aspect }.map { Language.current.text($0.name) }
        let margin = String(repeating: " ", count: answer.keyPoint.id.count + 2)
        let sentence = TextWidth.wrapped(Language.current.text(answer.keyPoint.text), to: max(20, terminal.columns - margin.count))
        var text = sentence.enumerated().map { place, line in
            terminal.styled((place == 0 ? "\(answer.keyPoint.id)  " : margin) + line, .bold) + "\n"
        }.joined()
        let speakers = answer.speakers.map { speaker in
            (speaker.statements > 1 ? "\(speaker.name) \(speaker.statements)" : speaker.name)
                + (Language.current.unsureMark(speaker.unsure, of: speaker.statements).map { Catalogue.bracketed($0) } ?? "")
        }
        var facts = [Counted.statements(answer.statements), aspect ?? answer.keyPoint.aspect]
        if let dates = answer.dates {
            facts.append(
                dates.lowerBound == dates.upperBound ? dates.lowerBound : "\(dates.lowerBound) – \(dates.upperBound)")
        }
        text += "  " + facts.joined(separator: " · ") + "\n"
        for line in TextWidth.wrapped(speakers.joined(separator: Catalogue.nameComma.text), to: terminal.columns - 2) {
            text += "  \(line)\n"
        }
        for line in TextWidth.wrapped(answer.outlets.joined(separator: Catalogue.nameComma.text), to: terminal.columns - 2)
        where !line.isEmpty {
            text += terminal.styled("  \(line)", .dim) + "\n"
        }
        if !answer.counterArguments.isEmpty {
            text +=
                terminal.styled("  " + Catalogue.againstIt(answer.counterArguments.joined(separator: Catalogue.nameComma.text)), .dim)
                + "\n"
        }
        let inner = QuotationLines(terminal: terminal.narrower(by: 4), summary: summary)
        text += inner.lines(for: SearchAnswer.Hit(record: answer.best)).map { "    \($0)\n" }.joined()
        StandardOutput.write(text + "\n")
    }
}
