import ArgumentParser
import Exports
import Messages
import Records
import Search

struct StatsCommand: AskingCommand {
    static let configuration = CommandConfiguration(
        commandName: "stats", _superCommandName: DebateKBCommand.name, abstract: Catalogue.statsAbstract.text,
        discussion: Catalogue.statsDiscussion.text)

    @Argument(help: ArgumentHelp(Catalogue.statsQuery.text))
    var query: String?

    @Option(help: ArgumentHelp(Catalogue.statsSVG.text, valueName: "file"), completion: .file(extensions: ["svg"]))
    var svg: String?

    @Flag(help: ArgumentHelp(Catalogue.jsonFlag.text))
    var json = false

    @OptionGroup(title: Catalogue.titleFilters.text)
    var filter: FilterOptions

    @OptionGroup(title: Catalogue.titlePlaces.text)
    var place: PlaceOptions

    func run() throws {
        let base = try place.knowledgeBase()
        let statistics = try base.statistics(of: filter.search(query ?? ""))
        if let svg {
            let sink = try OutputSink(path: svg)
            let picture = StatisticsPicture(of: statistics, summary: base.summary, language: Language.current.rawValue)
            try sink.write(picture.svg)
            try sink.commit()
        }
        if json {
            var output = JSONWriter()
            statistics.write(to: &output)
            output.endLine()
            StandardOutput.write(output.bytes)
        } else if svg != "-" {
            StandardOutput.write(StatisticsLines(terminal: .standard(), summary: base.summary).text(of: statistics))
        }
        if statistics.total.statements == 0 { throw place.nothingFound(Catalogue.nothingToCount.text) }
    }
}
