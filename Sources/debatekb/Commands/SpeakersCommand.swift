import ArgumentParser
import Messages
import Records
import Search
import Storage

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
        let column = min(speakers.map { TextWidth.columns(of: $0.name) }.max() ?? 0, 32, terminal.columns / 3) + 2
        let counts = speakers.map { Counted.statements($0.statements) }
        let countWidth = counts.map { TextWidth.columns(of: $0) }.max() ?? 0
        let marks = speakers.map { Language.current.unsureMark($0.unsure, of: $0.statements).map { Catalogue.bracketed($0) } ?? "" }
        let markWidth = marks.map { TextWidth.columns(of: $0) }.max() ?? 0
        let dates = speakers.map { Self.dates(of: $0, isShort: terminal.columns < 90) }
        let dateWidth = terminal.columns < 72 ? 0 : dates.map(\.count).max() ?? 0
        for (i, speaker) in speakers.enumerated() {
            var line = StyledText(String(repeating: " ", count: countWidth - TextWidth.columns(of: counts[i])) + counts[i])
            if markWidth > 0 {
                line.append(marks[i], .yellow)
                line.append(String(repeating: " ", count: markWidth - TextWidth.columns(of: marks[i])))
            }
            if dateWidth > 0 { line.append("  " + dates[i].padding(to: dateWidth)) }
            let stances = Self.stances(of: speaker, summary)
            let organisations = StyledText(speaker.organisations.joined(separator: Catalogue.nameComma.text), .dim)
            var text = terminal.label(speaker.name, in: column, .bold)
            // All stances on this line or none: some of them would say something else.
            if column + line.columns + stances.reduce(0, { $0 + 2 + $1.columns }) <= terminal.columns {
                for stance in stances { line.append(stance, apart: "  ") }
                let fits = column + line.columns + 2 + organisations.columns <= terminal.columns
                if fits { line.append(organisations, apart: "  ") }
                text += terminal.paragraph(line) + (fits ? "" : terminal.parts([organisations], apart: "  ", indent: column))
            } else {
                text += terminal.paragraph(line) + terminal.parts(stances + [organisations], apart: "  ", indent: column)
            }
            if name != nil, !speaker.aliases.isEmpty {
                text += terminal.parts(Self.alsoCalled(speaker.aliases), apart: Catalogue.nameComma.text, indent: 2, hanging: 2)
            }
            StandardOutput.write(text)
        }
    }

    private static func stances(of speaker: IndexSummary.SpeakerEntry, _ summary: IndexSummary) -> [StyledText] {
        let wording = Wording(summary: summary)
        return summary.stanceLabels.compactMap { label in
            speaker.stances[label].map { StyledText("\(wording.stance(label)) \($0)", wording.style(ofStance: label)) }
        }
    }

    /// The names, the first with what they all are.
    private static func alsoCalled(_ names: [String]) -> [String] {
        names.enumerated().map { place, name in place == 0 ? Catalogue.alsoCalled(name) : name }
    }

    /// `2024-07-05 – 2025-02-18`, or the months where there is little room.
    private static func dates(of speaker: IndexSummary.SpeakerEntry, isShort: Bool) -> String {
        let dates = [speaker.first, speaker.last].compactMap { $0.map { String($0.prefix(isShort ? 7 : 10)) } }
        guard let first = dates.first, let last = dates.last else { return "" }
        return first == last ? first : "\(first) – \(last)"
    }
}
