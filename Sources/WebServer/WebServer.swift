import Hummingbird
public import KnowledgeBase

/// The front door of the target: a knowledge base in, a web page and a JSON API on this machine out.
///
/// `/` searches, `/arguments` sets the sides beside each other, `/speakers` lists who speaks, `/quotations/ID` shows
/// one quotation; `/api/search`, `/api/arguments`, `/api/speakers` and `/api/quotations/ID` give the same as JSON.
public struct WebServer: Sendable {
    private let site: Site

    /// A server of one knowledge base.
    public init(base: KnowledgeBase) {
        site = Site(base: base)
    }

    /// Serves on the loopback address until the process is told to stop.
    ///
    /// - Parameters:
    ///   - port: 0 takes a free one.
    ///   - ready: told the port once requests are taken.
    public func run(port: Int, ready: @escaping @Sendable (Int) -> Void) async throws {
        let application = Application(
            router: router(),
            configuration: ApplicationConfiguration(
                address: .hostname("127.0.0.1", port: port), serverName: "debatekb"),
            onServerRunning: { channel in ready(channel.localAddress?.port ?? port) })
        try await application.runService()
    }

    /// The routes, without a socket: tests ask them directly.
    func router() -> Router<BasicRequestContext> {
        let router = Router()
        let site = site
        func get(_ path: RouterPath, _ page: @escaping @Sendable (WebQuery) throws(KnowledgeBaseError) -> WebAnswer) {
            router.get(path) { request, context in
                let parameters = request.uri.queryParameters
                let query = WebQuery(id: context.parameters.get("id")) { name in
                    parameters[Substring(name)].map(String.init)
                }
                return site.answer(query, path: path.description, with: page).response
            }
        }
        get("/", site.searchPage)
        get("/arguments", site.argumentsPage)
        get("/speakers", site.speakersPage)
        get("/quotations/{id}", site.quotationPage)
        get("/api/search", site.searchJSON)
        get("/api/arguments", site.argumentsJSON)
        get("/api/speakers", site.speakersJSON)
        get("/api/quotations/{id}", site.quotationJSON)
        return router
    }
}

extension WebAnswer {
    /// As Hummingbird sends it; a page of ours may load nothing from anywhere else.
    fileprivate var response: Response {
        var headers = HTTPFields()
        headers[.contentType] = contentType
        headers[.contentSecurityPolicy] = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'"
        headers[.xContentTypeOptions] = "nosniff"
        return Response(
            status: HTTPResponse.Status(code: status), headers: headers,
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: body)))
    }
}
