import ArgumentParser
import KnowledgeBase

struct TimelineCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "timeline",
        abstract: "Show what a speaker held when, and where the position changes.",
        discussion: """
            A stance belongs to one quotation at one date; there is no overall label for a person. The date is that of
            the report.

            EXAMPLES
              debatekb timeline 李彦宏
              debatekb timeline "Robin Li" --all
            """)

    @Argument(help: "The speaker, by any name.")
    var name: String

    @Flag(help: "Also show what is off the topic.")
    var all = false

    @OptionGroup(title: "Output")
    var format: FormatOptions

    @OptionGroup(title: "Places")
    var place: PlaceOptions

    func run() throws {
        let base = try place.knowledgeBase()
        let timelines = try base.timelines(of: name, includingOffTopic: all)
        let entries = timelines.flatMap(\.entries)
        if format.isForMachines {
            format.write(entries) { entry, json in
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
                    let change = "↓ changes from \(before) to \(entry.record.stance.label)"
                    StandardOutput.write(terminal.styled(change, .yellow) + "\n\n")
                }
                let hit = SearchAnswer.Hit(record: entry.record)
                StandardOutput.write(lines.lines(for: hit).joined(separator: "\n") + "\n\n")
            }
        }
        if entries.isEmpty {
            StandardError.write(
                "Nothing found: the corpus has no such statement by \(timelines.map(\.speaker.name).joined(separator: ", ")).")
            throw ExitCode(1)
        }
    }
}
