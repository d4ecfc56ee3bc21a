import FoundationEssentials

/// An address in the form in which two spellings of one page are equal.
///
/// Scheme, `www.`, fragment, default port, a final slash and the marks that campaigns leave (`utm_source`, `spm`) are set
/// aside; everything else tells pages apart.
struct PageAddress: Hashable, Sendable {
    private let key: String

    private static let campaignMarks = [
        "utm_", "spm", "fbclid", "gclid", "share_token", "from_source", "share_source", "vd_source", "tt_from", "wfr",
    ]

    /// Nil where the text is no address of the web.
    init?(_ text: String) {
        guard let address = URLComponents(string: text), let scheme = address.scheme?.lowercased(),
            scheme == "http" || scheme == "https", var host = address.host?.lowercased(), !host.isEmpty
        else { return nil }
        if host.hasPrefix("www.") { host.removeFirst(4) }
        var path = address.percentEncodedPath
        while path.hasSuffix("/") { path.removeLast() }
        let parameters = (address.percentEncodedQuery ?? "").split(separator: "&").filter { parameter in
            !Self.campaignMarks.contains { parameter.hasPrefix($0) }
        }
        let isDefault = address.port.map { $0 == 80 || $0 == 443 } ?? true
        key =
            host + (isDefault ? "" : ":\(address.port ?? 0)") + path
            + (parameters.isEmpty ? "" : "?" + parameters.joined(separator: "&"))
    }

    /// The host of an address, without `www.`, as a folder's name; nil where it has none.
    static func folder(of text: String) -> String? {
        guard var host = URLComponents(string: text)?.host?.lowercased() else { return nil }
        if host.hasPrefix("www.") { host.removeFirst(4) }
        let safe = host.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "." || $0 == "-") }
        return safe.isEmpty || safe.hasPrefix(".") ? nil : safe
    }

    /// The last parts of an address as a file's name without its ending; nil where nothing of it is left.
    static func name(of text: String) -> String? {
        guard let address = URLComponents(string: text) else { return nil }
        let words = (address.percentEncodedPath.split(separator: "/").suffix(2) + (address.percentEncodedQuery.map { [$0[...]] } ?? []))
            .joined(separator: "-")
        let safe = words.map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") ? $0 : "-" }
        let name = String(String(safe).drop { $0 == "-" }.prefix(80))
        for ending in ["-html", "-htm", "-shtml", "-xml", "-txt"] where name.hasSuffix(ending) && name.count > ending.count {
            return String(name.dropLast(ending.count))
        }
        return name.isEmpty ? nil : name
    }
}
