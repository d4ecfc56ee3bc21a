/// Percent-encodes what is not ASCII in the targets of HTTP/1.1 requests, as their bytes come.
///
/// A target may hold ASCII only (RFC 9112, 3.2), and the parser answers anything else with an empty 400. But who types
/// `curl 'http://127.0.0.1:8080/api/search?q=开源'` sends the bytes of these words and means them, so they are written as they ought
/// to be before the parser sees them. Only request lines are touched: heads are followed to their ends, and what comes behind a head
/// that announces a body is left alone, to the end of the connection.
///
///     var encoding = RequestTargetEncoding()
///     encoding.encode(Array("GET /?q=开 HTTP/1.1\r\n".utf8))   // GET /?q=%E5%BC%80 HTTP/1.1
struct RequestTargetEncoding: Sendable {
    private enum Place {
        /// In a request line, or before one; `isEmpty` until its first character.
        case line(isEmpty: Bool)
        /// In a line of the head behind it, of which the name is kept.
        case field(name: [UInt8])
        /// Behind a head that announces a body.
        case body
    }

    private var place = Place.line(isEmpty: true)
    private var bringsBody = false

    /// The names of the fields that announce a body.
    private static let bodyFields = [Array("content-length:".utf8), Array("transfer-encoding:".utf8)]
    private static let longestName = 18

    /// The next bytes of a connection with their targets encoded; nil where they are as they should be.
    mutating func encode(_ bytes: some Sequence<UInt8>) -> [UInt8]? {
        var encoded: [UInt8] = []
        var isChanged = false
        for byte in bytes {
            if case .line = place, byte >= 0x80 {
                isChanged = true
                encoded += [UInt8(ascii: "%"), Self.digit(byte >> 4), Self.digit(byte & 15)]
            } else {
                encoded.append(byte)
            }
            advance(past: byte)
        }
        return isChanged ? encoded : nil
    }

    private mutating func advance(past byte: UInt8) {
        let isLineEnd = byte == UInt8(ascii: "\n")
        switch place {
        case .line(let isEmpty):
            // Empty lines before a request are passed over (RFC 9112, 2.2).
            if isLineEnd { place = isEmpty ? .line(isEmpty: true) : .field(name: []) }
            if !isLineEnd, byte != UInt8(ascii: "\r") { place = .line(isEmpty: false) }
        case .field(let name):
            if isLineEnd {
                if name.isEmpty {
                    place = bringsBody ? .body : .line(isEmpty: true)
                } else {
                    bringsBody = bringsBody || Self.bodyFields.contains { name.starts(with: $0) }
                    place = .field(name: [])
                }
            } else if byte != UInt8(ascii: "\r"), name.count < Self.longestName {
                place = .field(name: name + [byte | (0x41...0x5A ~= byte ? 0x20 : 0)])
            }
        case .body: break
        }
    }

    private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x41 + value - 10 }
}
