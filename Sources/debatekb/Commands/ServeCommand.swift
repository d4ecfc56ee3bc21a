import ArgumentParser
import Corpus
import WebServer

struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", _superCommandName: DebateKBCommand.name,
        abstract: Catalogue.serveAbstract.text, discussion: Catalogue.serveDiscussion.text)

    @Option(help: ArgumentHelp(Catalogue.portOption.text, valueName: "port"))
    var port = 8080

    @OptionGroup(title: Catalogue.titlePlaces.text)
    var place: PlaceOptions

    func validate() throws {
        guard (0...65535).contains(port) else { throw ValidationError(Catalogue.portRange("\(port)")) }
    }

    func run() async throws {
        let corpus = try place.corpusIfAny()
        let server = try WebServer(index: try place.indexPath(), corpus: corpus) { notice in
            switch notice {
            case .keepsOldIndex(let error): StandardError.write("debatekb: \(Catalogue.note(Catalogue.keepsOldIndex(error.localized)))")
            case .cannotAnswer(let error): StandardError.write("debatekb: \(error.localized)")
            }
        }
        do {
            try await server.run(port: port) { port in
                StandardError.write(Catalogue.listening("\(port)"))
                if let corpus { StandardError.write(Catalogue.corpusAt(corpus.path)) }
            }
        } catch let error as WebServerError {
            switch error {
            case .portInUse(let port): throw ValidationError(Catalogue.portInUse("\(port)"))
            case .portForbidden(let port): throw ValidationError(Catalogue.portForbidden("\(port)"))
            }
        }
    }
}
