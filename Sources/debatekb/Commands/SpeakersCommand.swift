import ArgumentParser
import KnowledgeBase
import Messages

struct SpeakersCommand: AskingCommand {
    static let configuration = CommandConfiguration(
        commandName: "speakers", _superCommandName: DebateKBCommand.name, abstract: Catalogue.speakersAbstract.text,
        discussion: Catalogue.speakersDiscussion.text)

    @Argument(help: ArgumentHelp(Catalogue.speakersName.text), completion: IndexCompletion.speakers)
    var name: String?

    @Flag(help: ArgumentHelp(Catalogue.speakersAll.text))
    var all = false

    @OptionGroup(title: Catalogue.titleOutput.text)
    var part: PartOptions

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
        let count = speakers.count
        speakers = part.part(of: speakers)
        let fields = SpeakerFields.all(of: base.summary)
        _ = try format.chosen(among: fields)
        if format.isForMachines {
            try format.write(speakers, fields: fields) { speaker, json in speaker.write(to: &json) }
        } else {
            show(speakers, of: base.summary)
        }
        if count == 0 { throw place.nothingFound(Catalogue.nobodySpeaks.text) }
        if !format.isForMachines, let shown = part.shown(of: count) {
            StandardOutput.flush()
            StandardError.write(Counted.speakers(count) + shown)
        }
    }

    private func show(_ speakers: [IndexSummary.SpeakerEntry], of summary: IndexSummary) {
        let terminal = Terminal.standard()
        let lines = QuotationLines(terminal: terminal, summary: summary)
        let width = min(speakers.map { TextWidth.columns(of: $0.name) }.max() ?? 0, min(32, terminal.columns / 3))
        let counts = speakers.map { Counted.statements($0.statements) }
        let countWidth = counts.map { TextWidth.columns(of: $0) }.max() ?? 0
        let marks = speakers.map { Language.current.unsureMark($0.unsure, of: $0.statements).map { Catalogue.bracketed($0) } ?? "" }
        let markWidth = marks.map { TextWidth.columns(of: $0) }.max() ?? 0
        let dates = speakers.map { Self.dates(of: $0, isShort: terminal.columns < 90) }
        let dateWidth = terminal.columns < 72 ? 0 : dates.map(\.count).max() ?? 0
        let margin = String(repeating: " ", count: width + 2)
        for (i, speaker) in speakers.enumerated() {
            let name = TextWidth.truncated(Terminal.printable(speaker.name), to: width)
            var used = width + 2 + countWidth + markWidth
            var text = terminal.styled(name, .bold) + String(repeating: " ", count: width - TextWidth.columns(of: name)) + "  "
            text += String(repeating: " ", count: countWidth - TextWidth.columns(of: counts[i])) + counts[i]
            text += terminal.styled(marks[i], .yellow) + String(repeating: " ", count: markWidth - TextWidth.columns(of: marks[i]))
            if dateWidth > 0 {
                used += 2 + dateWidth
                text += "  " + dates[i].padding(to: dateWidth)
            }
            // All stances or none on a line: some of them would say something else.
            let stances = summary.stanceLabels.compactMap { label in
                speaker.stances[label].map {
                    (text: "\(Wording(summary: summary).stance(label)) \($0)", styled: "\(lines.stance(label)) \($0)")
                }
            }
            let stanceWidth = TextWidth.columns(of: stances.map(\.text).joined(separator: "  "))
            if used + 2 + stanceWidth > terminal.columns {
                text += "\n" + margin
                used = width
            } else if !stances.isEmpty {
                text += "  "
            }
            text += stances.map(\.styled).joined(separator: "  ")
            used += 2 + stanceWidth
            let organisations = Terminal.printable(speaker.organisations.joined(separator: Catalogue.nameComma.text))
            if !organisations.isEmpty, used + 2 + TextWidth.columns(of: organisations) <= terminal.columns {
                text += "  " + terminal.styled(organisations, .dim)
            }
            while text.last == " " { text.removeLast() }
            StandardOutput.write(text + "\n")
            if self.name != nil, !speaker.aliases.isEmpty {
                let aliases = Catalogue.alsoCalled(speaker.aliases.joined(separator: Catalogue.nameComma.text))
                for line in TextWidth.wrapped(aliases, to: terminal.columns - 2) { StandardOutput.write("  \(line)\n") }
            }
        }
    }

    /// `2024-07-05 – 2025-02-18`, or the months where there is little room.
    private static func dates(of speaker: IndexSummary.SpeakerEntry, isShort: Bool) -> String {
        let dates = [speaker.first, speaker.last].compactMap { $0.map { String($0.prefix(isShort ? 7 : 10)) } }
        guard let first = dates.first, let last = dates.last else { return "" }
        return first == last ? first : "\(first) – \(last)"
    }
}
