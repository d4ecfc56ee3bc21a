import ArgumentParser
import Exports
import FoundationEssentials
import Search

struct CiteCommand: AskingCommand {
    static let configuration = CommandConfiguration(
        commandName: "cite", _superCommandName: DebateKBCommand.name, abstract: Catalogue.citeAbstract.text,
        discussion: Catalogue.citeDiscussion.text)

    @Argument(help: ArgumentHelp(Catalogue.citeIDs.text))
    var ids: [String]

    @Option(
        help: ArgumentHelp(Catalogue.citeStyle.text, valueName: "style"), completion: .list(Citation.Style.allCases.map(\.rawValue)))
    var style = Citation.Style.plain.rawValue

    @OptionGroup(title: Catalogue.titlePlaces.text)
    var place: PlaceOptions

    func validate() throws {
        try TerminalOptions.check(style, of: "--style", among: Citation.Style.allCases.map(\.rawValue))
    }

    func run() throws {
        let base = try place.knowledgeBase()
        let today = Date.now.formatted(.iso8601)
        var citations: [Citation] = []
        for id in ids { citations.append(Citation(of: try base.quotation(id: id).record, today: today)) }
        StandardOutput.write(Citation.bibliography(of: citations, in: Citation.Style(rawValue: style) ?? .plain))
    }
}
