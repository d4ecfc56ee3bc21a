import Glibc
import Hummingbird
import HummingbirdCore
public import KnowledgeBase
import Messages

/// The front door of the target: a knowledge base in, a web page and a JSON API on this machine out.
///
/// `/` searches, `/arguments` sets the sides beside each other, `/speakers` lists who speaks, `/statistics` draws the debate,
/// `/quotations/ID` shows one quotation; `/api/search`, `/api/arguments`, `/api/speakers` and `/api/quotations/ID` give the same as JSON.
public struct WebServer: Sendable {
    private let sites: SiteInForce

    /// A server of the index at a path, as it is at each request: a rebuild needs no new start.
    ///
    /// - Parameters:
    ///   - corpus: the corpus whose files a quotation's page is held against; without one it says nothing of them.
    ///   - notice: told what the server has to say while it runs.
    public init(
        index path: String, corpus: CorpusFolder? = nil, notice: @escaping @Sendable (WebServerNotice) -> Void
    ) throws(KnowledgeBaseError) {
        sites = try SiteInForce(index: path, corpus: corpus, notice: notice)
    }

    /// Serves on the loopback address until the process is told to stop.
    ///
    /// - Parameters:
    ///   - port: 0 takes a free one.
    ///   - ready: told the port once requests are taken.
    public func run(port: Int, ready: @escaping @Sendable (Int) -> Void) async throws {
        setenv("LOG_LEVEL", "warning", 0)  // Hummingbird would say once more where it listens
        let application = Application(
            router: router(),
            server: HTTPServerBuilder { responder in AnyTargetChannel(connection: HTTP1Channel(responder: responder)) },
            configuration: ApplicationConfiguration(
                address: .hostname("127.0.0.1", port: port), serverName: "debatekb"),
            onServerRunning: { channel in ready(channel.localAddress?.port ?? port) })
        do {
            try await application.runService()
        } catch {
            // The library for sockets tells the reason in words only.
            let reason = "\(error)"
            if reason.contains("EADDRINUSE") || reason.contains("Address already in use") { throw WebServerError.portInUse(port) }
            if reason.contains("EACCES") || reason.contains("Permission denied") { throw WebServerError.portForbidden(port) }
            throw error
        }
    }

    /// The routes, without a socket: tests ask them directly.
    func router() -> Router<BasicRequestContext> {
        let router = Router(options: .autoGenerateHeadEndpoints)
        router.add(middleware: OwnHostOnly())
        router.add(middleware: MissingPages(sites: sites))
        let sites = sites
        for page in Site.pages {
            let path = RouterPath(page.path)
            router.get(path) { request, context in sites.site().answer(page, WebRequest(request, context)).response }
            for method in [HTTPRequest.Method.post, .put, .patch, .delete, .options] {
                router.on(path, method: method) { request, context in
                    var response = sites.site().refusedMethod(WebRequest(request, context), path: page.path).response
                    response.headers[.allow] = "GET, HEAD"
                    return response
                }
            }
        }
        return router
    }
}

extension WebRequest {
    fileprivate init(_ request: Request, _ context: BasicRequestContext) {
        self.init(
            id: context.parameters.get("id"), accepted: request.headers[.acceptLanguage], fields: QueryString(request.uri.query ?? ""))
    }
}

/// Why a server cannot begin.
public enum WebServerError: Error, Sendable, Hashable {
    /// Another program listens there.
    case portInUse(Int)
    /// The system keeps it for others.
    case portForbidden(Int)
}

/// Answers only those who call this machine by its own name: a page from elsewhere whose name was made to lead here
/// (DNS rebinding) must not read somebody's corpus.
struct OwnHostOnly: RouterMiddleware {
    typealias Context = BasicRequestContext

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        guard Self.isOwn(request.head.authority) else {
            // Without the frame of the pages: who may not see the corpus must not read its question either.
            let language = Language.choose(asked: nil, accepted: request.headers[.acceptLanguage])
            let words = MistakeWords(language: language, reader: .visitor, summary: .unknown).text(of: .otherHost)
            return WebAnswer.words(words, status: WebMistake.otherHost.status).response
        }
        return try await next(request, context)
    }

    /// Whether a host, with its port or without, is this machine's loopback.
    static func isOwn(_ authority: String?) -> Bool {
        guard let authority else { return true }
        let host = authority.last == "]" ? authority[...] : authority.lastIndex(of: ":").map { authority[..<$0] } ?? authority[...]
        return ["127.0.0.1", "localhost", "[::1]"].contains(host.lowercased())
    }
}

/// Says that there is nothing at an address, in the form that its askers read.
private struct MissingPages: RouterMiddleware {
    typealias Context = BasicRequestContext

    let sites: SiteInForce

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let error as HTTPError where error.status == .notFound {
            return sites.site().missing(WebRequest(request, context), path: request.uri.path).response
        }
    }
}

extension WebAnswer {
    /// As Hummingbird sends it; a page of ours may load nothing from anywhere else.
    fileprivate var response: Response {
        var headers = HTTPFields()
        headers[.contentType] = contentType
        headers[.vary] = "Accept-Language"
        headers[.contentSecurityPolicy] =
            "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
        headers[.xContentTypeOptions] = "nosniff"
        return Response(
            status: HTTPResponse.Status(code: status), headers: headers,
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: body)))
    }
}
