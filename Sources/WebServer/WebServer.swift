public import Corpus
import Glibc
import HTTPTypes
import HummingbirdCore
import Logging
import Messages
import NIOCore
import NIOPosix
import Search
import ServiceLifecycle
public import Storage
import UnixSignals

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
        var logger = Logger(label: "debatekb")
        logger.logLevel = .warning  // where it listens is said by who starts it
        let sites = sites
        let connections = HTTP1Channel { request, writer, _ in
            let response = Self.response(to: request, from: sites)
            try await writer.write(response: response.head, body: response.body)
        }
        let server = AnyTargetChannel(connection: connections).server(
            configuration: ServerConfiguration(address: .hostname("127.0.0.1", port: port)),
            onServerRunning: { channel in ready(channel.localAddress?.port ?? port) },
            eventLoopGroup: MultiThreadedEventLoopGroup.singleton, logger: logger)
        let service = ServiceGroup(
            configuration: ServiceGroupConfiguration(
                services: [server], gracefulShutdownSignals: [.sigterm, .sigint], logger: logger))
        do {
            try await service.run()
        } catch {
            switch (error as? IOError)?.errnoCode {
            case EADDRINUSE: throw WebServerError.portInUse(port)
            case EACCES: throw WebServerError.portForbidden(port)
            default: throw error
            }
        }
    }

    /// What is sent back to a request.
    private static func response(to request: Request, from sites: SiteInForce) -> Response {
        let asked = WebRequest(
            accepted: request.headers[.acceptLanguage], fields: QueryString(request.uri.query ?? ""))
        let answer =
            OwnHost.isOwn(request.head.authority)
            ? sites.site().answer(request.method.rawValue, at: request.uri.path, asked) : OwnHost.refusal(of: asked)
        var response = answer.response
        response.headers[.date] = now
        response.headers[.server] = "debatekb"
        return request.method == .head ? response.createHeadResponse() : response
    }

    /// The time as HTTP has it (RFC 9110, 5.6.7). No locale is ever set here, so the names are English.
    private static var now: String {
        var (seconds, parts) = (time(nil), tm())
        gmtime_r(&seconds, &parts)
        var text = [CChar](repeating: 0, count: 30)
        let length = strftime(&text, text.count, "%a, %d %b %Y %H:%M:%S GMT", &parts)
        return String(decoding: text.prefix(length).map(UInt8.init(bitPattern:)), as: UTF8.self)
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
enum OwnHost {
    /// Whether a host, with its port or without, is this machine's loopback.
    static func isOwn(_ authority: String?) -> Bool {
        guard let authority else { return true }
        let host = authority.last == "]" ? authority[...] : authority.lastIndex(of: ":").map { authority[..<$0] } ?? authority[...]
        return ["127.0.0.1", "localhost", "[::1]"].contains(host.lowercased())
    }

    /// Without the frame of the pages: who may not see the corpus must not read its question either.
    static func refusal(of request: WebRequest) -> WebAnswer {
        let language = Language.choose(asked: nil, accepted: request.accepted)
        let words = MistakeWords(language: language, reader: .visitor, summary: .unknown).text(of: .otherHost)
        return .words(words, status: WebMistake.otherHost.status)
    }
}

extension WebAnswer {
    /// As the server sends it; a page of ours may load nothing from anywhere else.
    fileprivate var response: Response {
        var headers = HTTPFields()
        headers[.contentType] = contentType
        headers[.vary] = "Accept-Language"
        headers[.contentSecurityPolicy] =
            "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
        headers[.xContentTypeOptions] = "nosniff"
        if isRefusedMethod { headers[.allow] = "GET, HEAD" }
        return Response(
            status: HTTPResponse.Status(code: status), headers: headers,
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: body)))
    }
}
