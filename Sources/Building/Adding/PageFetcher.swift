import Articles
import FoundationEssentials
import Glibc
import SystemErrors

/// Fetches one page with the system's `curl`, politely: one request at a time, with our name, within limits.
///
/// `curl` is a program that is kept up to date with the system; a library of its kind would make the program twice as large
/// and its start twice as long.
struct PageFetcher: Sendable {
    /// The most seconds that one page may take.
    var timeout = 30
    /// The most bytes that one page may have.
    var sizeLimit = ArticleReader.pageLimit

    static let userAgent = "DebateKB/0.1 (reads one saved page at a person's request)"
    static let redirections = 10

    /// A page as it came.
    struct Page: Sendable {
        var bytes: [UInt8]
        /// The address that answered.
        var url: String
        var contentType: String?
    }

    /// Why there is no page.
    enum Failure: Error, Sendable, Hashable {
        /// The task was cancelled.
        case cancelled
        case failed(FetchFailure)
    }

    /// What curl reports when it is done.
    private struct Report: Decodable {
        var http_code: Int
        var url_effective: String
        var content_type: String?
        var errormsg: String?
    }

    /// Fetches a page.
    func page(at url: String) throws(Failure) -> Page {
        let scheme = url.prefix { $0 != ":" }.lowercased()
        guard scheme == "http" || scheme == "https" else { throw .failed(.scheme(scheme)) }
        let result: ChildProcess.Result
        do {
            result = try ChildProcess.run(arguments(for: url), limit: sizeLimit)
        } catch {
            throw .failed(error == SystemReason(ENOENT) ? .noCurl : .curlRefused(error))
        }
        guard !result.isCancelled else { throw .cancelled }
        guard !result.isOverLimit else { throw .failed(.tooLarge(limit: sizeLimit)) }
        let lines = String(decoding: result.errors, as: UTF8.self).split(separator: "\n")
        let report = lines.last.flatMap { try? JSONDecoder().decode(Report.self, from: Data($0.utf8)) }
        switch result.status {
        case 0: break
        case 28: throw .failed(.timeout(seconds: timeout))
        case 47: throw .failed(.redirections(limit: Self.redirections))
        case 63: throw .failed(.tooLarge(limit: sizeLimit))
        default: throw .failed((report?.errormsg ?? lines.first.map(String.init)).map { .curl($0) } ?? .curlSilent)
        }
        guard let report else { throw .failed(.curlTooOld) }
        guard (200..<300).contains(report.http_code) else { throw .failed(.status(report.http_code)) }
        if let type = report.content_type.map(Self.mediaType), !Self.isArticle(type) { throw .failed(.mediaType(type)) }
        return Page(bytes: result.output, url: report.url_effective, contentType: report.content_type)
    }

    private func arguments(for url: String) -> [String] {
        [
            "curl", "-q",  // -q: no settings of the user's own, so that the same request is made everywhere
            "--silent", "--show-error", "--globoff", "--compressed", "--location",
            "--max-redirs", String(Self.redirections), "--proto", "=http,https", "--proto-redir", "=http,https",
            "--connect-timeout", String(min(timeout, 10)), "--max-time", String(timeout), "--max-filesize", String(sizeLimit),
            "--user-agent", Self.userAgent, "--header", "Accept: text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.5",
            "--write-out", "%{stderr}\n%{json}", "--output", "-", "--url", url,
        ]
    }

    private static func mediaType(_ header: String) -> String {
        header.prefix { $0 != ";" }.lowercased().filter { !$0.isWhitespace }
    }

    /// Whether a server's word for a page allows that it is an article; what it is, its bytes decide.
    private static func isArticle(_ type: String) -> Bool {
        type.isEmpty || type.hasPrefix("text/") && !["text/css", "text/javascript", "text/calendar"].contains(type)
            || type.hasSuffix("+xml") && type != "image/svg+xml" || type.hasSuffix("/xml") || type == "application/warc"
            || type == "application/octet-stream"
    }
}
