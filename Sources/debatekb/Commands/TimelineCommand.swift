import ArgumentParser
import Records
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
                    json.member("changedFrom", entry.changedFrom)
                    json.objectMember("quotation") { entry.record.writeMembers(to: &$0) }
                }
            }
        } else {
            let terminal = Terminal.standard()
            let lines = QuotationLines(terminal: terminal, summary: base.summary)
            for entry in entries {
                if let before = entry.changedFrom {
                    let names = Wording(summary: base.summary)
                    let change = Catalogue.changes(names.stance(before), names.stance(entry.record.stance.label))
                    StandardOutput.write(terminal.paragraph(change, .yellow, hanging: 2) + "\n")
                }
                StandardOutput.write(lines.text(for: SearchAnswer.Hit(record: entry.record)) + "\n")
            }
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

    private static func names(of speakers: [IndexSummary.SpeakerEntry]) -> String {
        QuotationFields.distinct(speakers.map(\.name)).joined(separator: Catalogue.nameComma.text)
    }
}
