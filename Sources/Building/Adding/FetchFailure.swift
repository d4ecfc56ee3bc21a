public import SystemErrors

/// Why there is no page at an address.
public enum FetchFailure: Sendable, Hashable {
    /// `curl` is not installed.
    case noCurl
    /// `curl` cannot be started.
    case curlRefused(SystemReason)
    /// `curl` ended without saying why.
    case curlSilent
    /// `curl` does not report as it has done since 7.75.
    case curlTooOld
    /// What `curl` itself says, which is English.
    case curl(String)
    /// Addresses of this scheme are not fetched.
    case scheme(String)
    /// The server answered with this status.
    case status(Int)
    /// The page has more bytes than the limit.
    case tooLarge(limit: Int)
    /// No answer came in time.
    case timeout(seconds: Int)
    /// Each address leads to another.
    case redirections(limit: Int)
    /// The server calls the page something that is no article.
    case mediaType(String)
}
