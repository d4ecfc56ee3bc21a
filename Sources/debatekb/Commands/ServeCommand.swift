import ArgumentParser
import KnowledgeBase
import WebServer

struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Show the knowledge base as web pages and a JSON API, on this machine only.",
        discussion: """
            EXAMPLES
              debatekb serve
              debatekb serve --port 9000
            """)

    @Option(help: ArgumentHelp("The port on 127.0.0.1; 0 takes a free one.", valueName: "port"))
    var port = 8080

    @OptionGroup(title: "Places")
    var place: PlaceOptions

    func validate() throws {
        guard (0...65535).contains(port) else { throw ValidationError("--port is from 0 to 65535, not \(port)") }
    }

    func run() async throws {
        let server = WebServer(base: try place.knowledgeBase())
        try await server.run(port: port) { port in
            StandardError.write("http://127.0.0.1:\(port)/  (stop with Ctrl-C)")
        }
    }
}
