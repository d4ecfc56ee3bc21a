import ArgumentParser
import FoundationEssentials
import KnowledgeBase

struct ArgumentsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "arguments",
        abstract: "List the arguments of the debate: by side, with who makes them.",
        discussion: """
            Each argument is shown with its number of statements, its speakers, dates and outlets, its best statement, and
            the arguments of the other sides on the same aspect. Without --stance a table sets the sides next to each other.

            EXAMPLES
              debatekb arguments
              debatekb arguments --stance open
              debatekb arguments --aspect cost
            """)

    @Option(help: ArgumentHelp("Only this side, or both.", valueName: "stance"))
    var stance: String?

    @Option(help: ArgumentHelp("Only this aspect.", valueName: "aspect"))
    var aspect: String?

    @OptionGroup(title: "Output")
    var format: FormatOptions

    @OptionGroup(title: "Places")
    var place: PlaceOptions

    func run() throws {
        let base = try place.knowledgeBase()
        let answers = try base.arguments(stance: stance, aspect: aspect)
        if format.isForMachines {
            format.write(answers) { answer, json in answer.write(to: &json) }
        } else {
            if stance == nil { compare(answers, of: base.summary) }
            show(answers, of: base.summary)
        }
        if answers.isEmpty {
            StandardError.write("Nothing found: no statement of the corpus makes such an argument.")
            throw ExitCode(1)
        }
    }

    /// The sides next to each other: on each ground the arguments of either, with the number of their statements.
    private func compare(_ answers: [KeyPointAnswer], of summary: IndexSummary) {
        let stances = summary.sides.map(\.id) + ["both"]
        var rows = [[""] + stances.map { stance in summary.sides.first { $0.id == stance }.map { Wording.text($0.name) } ?? stance }]
        let byAspect = Dictionary(grouping: answers, by: \.keyPoint.aspect)
        func statements(_ aspect: String) -> Int { (byAspect[aspect] ?? []).reduce(0) { $0 + $1.statements } }
        for aspect in byAspect.keys.sorted(by: { (statements($1), $0) < (statements($0), $1) }) {
            let cells = stances.map { stance in
                (byAspect[aspect] ?? []).filter { $0.keyPoint.stance == stance }
                    .map { "\($0.keyPoint.id) \($0.statements)" }.joined(separator: ", ")
            }
            rows.append([summary.aspects.first { $0.id == aspect }.map { Wording.text($0.name) } ?? aspect] + cells)
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
            let name = summary.sides.first { $0.id == stance }.map { Wording.text($0.name) } ?? stance
            StandardOutput.write(terminal.styled("── \(name) (\(stance)) ", .bold) + "\n\n")
            for answer in own { show(answer, with: lines, of: summary) }
        }
    }

    private func show(_ answer: KeyPointAnswer, with lines: QuotationLines, of summary: IndexSummary) {
        let terminal = lines.terminal
        let aspect = summary.aspects.first { $0.id == answer.keyPoint.aspect }.map { Wording.text($0.name) }
        var text = terminal.styled("\(answer.keyPoint.id)  \(Wording.text(answer.keyPoint.text))", .bold) + "\n"
        let speakers = answer.speakers.map { $0.statements > 1 ? "\($0.name) \($0.statements)" : $0.name }
        var facts = [Counted.statements(answer.statements), aspect ?? answer.keyPoint.aspect]
        if let dates = answer.dates {
            facts.append(
                dates.lowerBound == dates.upperBound ? dates.lowerBound : "\(dates.lowerBound) – \(dates.upperBound)")
        }
        text += "  " + facts.joined(separator: " · ") + "\n"
        for line in TextWidth.wrapped(speakers.joined(separator: ", "), to: terminal.columns - 2) {
            text += "  \(line)\n"
        }
        for line in TextWidth.wrapped(answer.outlets.joined(separator: ", "), to: terminal.columns - 2) where !line.isEmpty {
            text += terminal.styled("  \(line)", .dim) + "\n"
        }
        if !answer.counterArguments.isEmpty {
            text += terminal.styled("  against it: \(answer.counterArguments.joined(separator: ", "))", .dim) + "\n"
        }
        text += lines.lines(for: SearchAnswer.Hit(record: answer.best)).map { "    \($0)\n" }.joined()
        StandardOutput.write(text + "\n")
    }
}

/// Chooses among the languages that data is written in.
enum Wording {
    /// The Chinese text where there is one, unless the locale is another language's and has its own.
    static func text(_ byLanguage: [String: String]) -> String {
        let environment = ProcessInfo.processInfo.environment
        let locale = environment["LC_ALL"] ?? environment["LC_MESSAGES"] ?? environment["LANG"] ?? ""
        let preferred = locale.hasPrefix("en") ? ["en", "zh"] : ["zh", "en"]
        return preferred.lazy.compactMap { byLanguage[$0] }.first ?? byLanguage.min { $0.key < $1.key }?.value ?? ""
    }
}
