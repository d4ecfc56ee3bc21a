import ArgumentParser
import Records
import SaidDates
import Search

struct TimelineCommand: AskingCommand {
    static let configuration = CommandConfiguration(
        commandName: "timeline", _superCommandName: DebateKBCommand.name, abstract: Catalogue.timelineAbstract.text,
        discussion: Catalogue.timelineDiscussion.text)

    @Argument(help: ArgumentHelp(Catalogue.timelineName.text), completion: IndexCompletion.speakers)
    var name: String

    @Flag(help: ArgumentHelp(Catalogue.timelineAll.text))
    var all = false

    @OptionGroup(title: Catalogue.titleOutput.text)
    var part: PartOptions

    @OptionGroup(title: Catalogue.titleOutput.text)
    var format: TableOptions

    @OptionGroup(title: Catalogue.titlePlaces.text)
    var place: PlaceOptions

    func run() throws {
        _ = try format.chosen(among: TimelineFields.all)
        let base = try place.knowledgeBase()
        let timelines = try base.timelines(of: name, includingOffTopic: self.all)
        let all = timelines.flatMap(\.entries)
        let entries = part.part(of: all)
        if format.isForMachines {
            try format.write(entries, fields: TimelineFields.all) { entry, json in
                json.object { json in
                    json.member("changedFrom", entry.stanceBefore)
                    json.member("changedFromId", entry.changedFrom?.id)
                    json.objectMember("quotation") { entry.record.writeMembers(to: &$0) }
                }
            }
        } else {
            show(entries, of: base.summary)
        }
        if all.isEmpty {
            let speakers = timelines.map(\.speaker)
            let isQuoted = speakers.contains { $0.statements > 0 }
            throw place.nothingFound((isQuoted ? Catalogue.onlyOffTopic : Catalogue.neverQuoted)(Self.names(of: speakers)))
        }
        if !format.isForMachines, let shown = part.shown(of: all.count) {
            StandardOutput.flush()
            StandardError.write(Counted.statements(all.count) + shown)
        }
    }

    /// The statements in the order in which they were said; those of which no page tells it stand apart.
    private func show(_ entries: [Timeline.Entry], of summary: IndexSummary) {
        let terminal = Terminal.standard()
        let lines = QuotationLines(terminal: terminal, summary: summary)
        for (number, entry) in entries.enumerated() {
            if let before = entry.changedFrom {
                let change = Catalogue.changes(described(before, of: summary), described(entry.record, of: summary))
                StandardOutput.write(terminal.paragraph(change, .yellow, hanging: 2) + "\n")
            }
            if !entry.isDated, number == 0 || entries[number - 1].isDated {
                StandardOutput.write(terminal.paragraph(Catalogue.saidUntold.text, .bold, hanging: 3) + "\n")
            }
            StandardOutput.write(lines.text(for: SearchAnswer.Hit(record: entry.record)) + "\n")
        }
    }

    /// `closed (2024-04-16, q8e09ce0464764cc00fbcb8d6)`
    private func described(_ record: QuoteRecord, of summary: IndexSummary) -> String {
        let date = record.toldDate?.description ?? ""
        return Wording(summary: summary).stance(record.stance.label) + Catalogue.bracketed(date + Catalogue.comma.text + record.id)
    }

    private static func names(of speakers: [IndexSummary.SpeakerEntry]) -> String {
        QuotationFields.distinct(speakers.map(\.name)).joined(separator: Catalogue.nameComma.text)
    }
}
