import ArgumentParser
import KnowledgeBase

struct SpeakersCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "speakers",
        abstract: "List who speaks, with statements by stance and the first and last date.",
        discussion: """
            EXAMPLES
              debatekb speakers
              debatekb speakers 李彦宏
              debatekb speakers --all        also the listed ones who say nothing in this corpus
            """)

    @Argument(help: "Only this speaker, by any name.")
    var name: String?

    @Flag(help: "Also list those without a statement.")
    var all = false

    @OptionGroup(title: "Output")
    var format: FormatOptions

    @OptionGroup(title: "Places")
    var place: PlaceOptions

    func run() throws {
        let base = try place.knowledgeBase()
        var speakers =
            try name.map { name throws(KnowledgeBaseError) in try base.speakers(named: name) }
            ?? base.summary.speakers.filter { all || $0.statements > 0 }
        speakers.sort { ($1.statements, $0.id) < ($0.statements, $1.id) }
        if format.isForMachines {
            format.write(speakers) { speaker, json in speaker.write(to: &json) }
        } else {
            show(speakers, of: base.summary)
        }
        if speakers.isEmpty {
            StandardError.write("Nothing found: nobody speaks in this corpus.")
            throw ExitCode(1)
        }
    }

    private func show(_ speakers: [IndexSummary.SpeakerEntry], of summary: IndexSummary) {
        let terminal = Terminal.standard()
        let lines = QuotationLines(terminal: terminal, summary: summary)
        let width = min(speakers.map { TextWidth.columns(of: $0.name) }.max() ?? 0, 32)
        for speaker in speakers {
            let name = TextWidth.truncated(speaker.name, to: width)
            let stances = summary.stanceLabels.compactMap { label in
                speaker.stances[label].map { "\(lines.stance(label)) \($0)" }
            }
            let dates = [speaker.first, speaker.last].compactMap { $0.map { String($0.prefix(10)) } }
            var columns = [
                terminal.styled(name, .bold) + String(repeating: " ", count: width - TextWidth.columns(of: name)),
                Counted.statements(speaker.statements),
            ]
            if !stances.isEmpty { columns.append(stances.joined(separator: ", ")) }
            if let first = dates.first, let last = dates.last {
                columns.append(first == last ? first : "\(first) – \(last)")
            }
            if !speaker.organisations.isEmpty {
                columns.append(terminal.styled(speaker.organisations.joined(separator: ", "), .dim))
            }
            StandardOutput.write(columns.joined(separator: "  ") + "\n")
            if self.name != nil, !speaker.aliases.isEmpty {
                StandardOutput.write("  also: \(speaker.aliases.joined(separator: ", "))\n")
            }
        }
    }
}
