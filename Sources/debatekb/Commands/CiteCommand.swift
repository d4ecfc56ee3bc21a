import ArgumentParser
import FoundationEssentials
import KnowledgeBase

struct CiteCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cite",
        abstract: "Write a quotation's source as a bibliography wants it.",
        discussion: """
            STYLES: plain, gb-t-7714, bibtex, csl, ris.

            EXAMPLES
              debatekb cite q0f3a…
              debatekb cite q0f3a… --style gb-t-7714
            """)

    @Argument(help: "The quotation's id, as `search` prints it.")
    var id: String

    @Option(help: ArgumentHelp("The style.", valueName: "style"))
    var style = "plain"

    @OptionGroup(title: Catalogue.titlePlaces.text)
    var place: PlaceOptions

    func validate() throws {
        guard Citation.Style(rawValue: style) != nil else {
            let known = Citation.Style.allCases.map(\.rawValue).joined(separator: ", ")
            throw ValidationError("--style is one of \(known), not \"\(style)\"")
        }
    }

    func run() throws {
        let record = try place.knowledgeBase().quotation(id: id).record
        let citation = Citation(of: record, today: Date.now.formatted(.iso8601))
        StandardOutput.write(citation.text(in: Citation.Style(rawValue: style) ?? .plain) + "\n")
    }
}
