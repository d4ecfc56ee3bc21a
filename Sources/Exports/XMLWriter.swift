/// Writes XML 1.0 as UTF-8 bytes: text cannot become mark-up, and what XML may not hold becomes U+FFFD.
///
///     var xml = XMLWriter()
///     xml.element("q", [("who", "#s1")]) { $0.text("a < b") }   // <q who="#s1">a &lt; b</q>
struct XMLWriter: Sendable {
    private(set) var bytes: [UInt8] = []

    mutating func declaration() { raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n") }

    /// An element with what `body` writes in it; attributes that are nil are left out.
    mutating func element(
        _ name: StaticString, _ attributes: [(StaticString, String?)] = [], _ body: (inout XMLWriter) -> Void = { _ in }
    ) {
        open(name, attributes)
        body(&self)
        close(name)
    }

    /// An element that holds a text alone, on a line of its own; none where the text is nil.
    mutating func line(_ name: StaticString, _ text: String?) { line(name, [], text) }

    mutating func line(_ name: StaticString, _ attributes: [(StaticString, String?)], _ text: String?) {
        guard let text else { return }
        element(name, attributes) { $0.text(text) }
        endLine()
    }

    mutating func open(_ name: StaticString, _ attributes: [(StaticString, String?)] = []) {
        raw("<")
        raw(name)
        for case (let name, let value?) in attributes {
            raw(" ")
            raw(name)
            raw("=\"")
            escape(value, inAttribute: true)
            raw("\"")
        }
        raw(">")
    }

    mutating func close(_ name: StaticString) {
        raw("</")
        raw(name)
        raw(">")
    }

    mutating func text(_ text: String) { escape(text, inAttribute: false) }

    mutating func endLine() { raw("\n") }

    private mutating func raw(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    private mutating func escape(_ text: String, inAttribute: Bool) {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "<": raw("&lt;")
            case ">": raw("&gt;")
            case "&": raw("&amp;")
            case "\"" where inAttribute: raw("&quot;")
            case "\n" where inAttribute: raw("&#10;")
            case "\t" where inAttribute: raw("&#9;")
            case "\r": raw("&#13;")
            case "\t", "\n", "\u{20}"..."\u{D7FF}", "\u{E000}"..."\u{FFFD}", "\u{10000}"..."\u{10FFFF}":
                bytes.append(contentsOf: String(scalar).utf8)
            default: raw("\u{FFFD}")
            }
        }
    }
}
