import ArgumentParser
import KnowledgeBase

struct SpeakersCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "speakers", abstract: Catalogue.speakersAbstract.text, discussion: Catalogue.speakersDiscussion.text)

    @Argument(help: ArgumentHelp(Catalogue.speakersName.text), completion: IndexCompletion.speakers)
    var name: String?

    @Flag(help: ArgumentHelp(Catalogue.speakersAll.text))
    var all = false

    @OptionGroup(title: Catalogue.titleOutput.text)
    var format: TableOptions

    @OptionGroup(title: Catalogue.titlePlaces.text)
    var place: PlaceOptions

    func run() throws {
        let base = try place.knowledgeBase()
        var speakers =
            try name.map { name throws(KnowledgeBaseError) in try base.speakers(named: name) }
            ?? base.summary.speakers.filter { all || $0.statements > 0 }
        speakers.sort { ($1.statements, $0.id) < ($0.statements, $1.id) }
        let fields = SpeakerFields.all(of: base.summary)
        _ = try format.chosen(among: fields)
        if format.isForMachines {
            try format.write(speakers, fields: fields) { speaker, json in speaker.write(to: &json) }
        } else {
            show(speakers, of: base.summary)
        }
        if speakers.isEmpty {
            StandardError.write(Catalogue.nobodySpeaks.text)
            throw ExitCode(1)
        }
    }

    private func show(_ speakers: [IndexSummary.SpeakerEntry], of summary: IndexSummary) {
        let terminal = Terminal.standard()
        let lines = QuotationLines(terminal: terminal, summary: summary)
        let width = min(speakers.map { TextWidth.columns(of: $0.name) }.max() ?? 0, min(32, terminal.columns / 3))
        let counts = speakers.map { Counted.statements($0.statements) }
        let countWidth = counts.map { TextWidth.columns(of: $0) }.max() ?? 0
        for (speaker, count) in zip(speakers, counts) {
            let name = TextWidth.truncated(Terminal.printable(speaker.name), to: width)
            let stances = summary.stanceLabels.compactMap { label in
                speaker.stances[label].map {
                    (text: "\(Wording(summary: summary).stance(label)) \($0)", styled: "\(lines.stance(label)) \($0)")
                }
            }
            let dates = [speaker.first, speaker.last].compactMap { $0.map { String($0.prefix(10)) } }
            var used = width + 2 + countWidth
            var text = terminal.styled(name, .bold) + String(repeating: " ", count: width - TextWidth.columns(of: name)) + "  "
            text += String(repeating: " ", count: countWidth - TextWidth.columns(of: count)) + count
            // What does not fit on the line is left out, the least important last.
            func add(_ plain: String, _ styled: String) {
                guard !plain.isEmpty, used + 2 + TextWidth.columns(of: plain) <= terminal.columns else { return }
                used += 2 + TextWidth.columns(of: plain)
                text += "  " + styled
            }
            if let first = dates.first, let last = dates.last {
                let range = first == last ? first : "\(first) – \(last)"
                add(range, range)
            }
            add(stances.map(\.text).joined(separator: ", "), stances.map(\.styled).joined(separator: ", "))
            let organisations = speaker.organisations.joined(separator: ", ")
            add(organisations, terminal.styled(organisations, .dim))
            StandardOutput.write(text + "\n")
            if self.name != nil, !speaker.aliases.isEmpty {
                for line in TextWidth.wrapped(Catalogue.alsoCalled(speaker.aliases.joined(separator: ", ")), to: terminal.columns - 2) {
                    StandardOutput.write("  \(line)\n")
                }
            }
        }
    }
}
