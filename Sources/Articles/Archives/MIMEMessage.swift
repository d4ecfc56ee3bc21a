/// A page saved as MHTML, or a mail: a message of parts, one of which is the page.
struct MIMEMessage {
    /// The page's bytes, its transfer encoding undone.
    var body: [UInt8]
    /// The charset that the part's header names.
    var charset: String?
    /// Where the page was.
    var url: String?
    /// When it was saved or sent.
    var date: String?
    /// Whether a browser saved the page; else it is a mail, and `date` is when it was sent.
    var isSavedPage: Bool
    /// Whether the part is text without mark-up.
    var isPlainText: Bool
    /// The subject, which is the page's title or the mail's.
    var subject: String?

    /// Whether bytes begin with a message's header: several fields, one of which tells that parts or a page follow.
    static func isLikely(_ bytes: [UInt8]) -> Bool {
        let head = Array(bytes.prefix(1 << 14).drop { $0 == 10 || $0 == 13 })
        guard let first = head.first, (0x41...0x5A).contains(first), let (lines, _) = MessageHeader.split(head) else { return false }
        guard lines.count > 1, lines.allSatisfy(isField) else { return false }
        let header = MessageHeader(lines)
        return header.mediaType.map { $0.hasPrefix("multipart/") || $0.hasPrefix("text/") || $0 == message } ?? false
            && (header["mime-version"] != nil || header["from"] != nil || header["subject"] != nil)
    }

    private static func isField(_ line: [UInt8]) -> Bool {
        if line.first == 0x20 || line.first == 9 { return true }
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > 0 else { return line.starts(with: "From ".utf8) }
        return line[..<colon].allSatisfy { $0 > 0x20 && $0 < 0x7F }
    }

    /// The type of a message within a message: a mail that was forwarded as it is.
    private static let message = "message/rfc822"

    /// Reads a message; nil where it has no part with text. Of messages within messages only the page is copied.
    init?(_ bytes: [UInt8]) {
        self.init(bytes, 0..<bytes.count, depth: 0)
    }

    private init?(_ bytes: [UInt8], _ range: Range<Int>, depth: Int) {
        let first = bytes[range].firstIndex { $0 != 10 && $0 != 13 } ?? range.upperBound
        guard depth < 8, let (lines, start) = MessageHeader.split(bytes, from: first), start <= range.upperBound else { return nil }
        let header = MessageHeader(lines)
        var parts: [Part] = []
        Self.collect(bytes, start..<range.upperBound, header, depth: 0, into: &parts)
        guard let page = parts.first(where: { $0.type.contains("html") }) ?? parts.first(where: { $0.type.hasPrefix("text/") }) else {
            guard let forwarded = parts.first(where: { $0.type == Self.message }),
                let message = MIMEMessage(bytes, forwarded.range, depth: depth + 1)
            else { return nil }
            self = message
            return
        }
        body = page.decoded(from: bytes)
        charset = page.header.parameter("charset")
        let location = header["snapshot-content-location"] ?? page.header["content-location"] ?? header["content-location"]
        url = location.flatMap(PageMetadata.address)
        isSavedPage = location != nil || header["from"]?.hasPrefix("<Saved by") == true
        date = header["date"]
        isPlainText = page.type == "text/plain"
        subject = header["subject"].map(EncodedWords.decoded)
    }

    private struct Part {
        var header: MessageHeader
        var type: String
        var range: Range<Int>

        func decoded(from bytes: [UInt8]) -> [UInt8] {
            switch header["content-transfer-encoding"]?.lowercased() {
            case "quoted-printable": TransferEncoding.quotedPrintable(bytes[range])
            case "base64": TransferEncoding.base64(bytes[range])
            default: Array(bytes[range])
            }
        }
    }

    /// Collects the parts that hold no parts themselves. The depth is bounded, as nobody nests parts deeper.
    private static func collect(_ bytes: [UInt8], _ range: Range<Int>, _ header: MessageHeader, depth: Int, into parts: inout [Part]) {
        let type = header.mediaType ?? "text/plain"
        guard type.hasPrefix("multipart/"), let boundary = header.parameter("boundary"), !boundary.isEmpty, depth < 8 else {
            parts.append(Part(header: header, type: type, range: range))
            return
        }
        let mark = Array("--\(boundary)".utf8)
        var start: Int?
        var i = range.lowerBound
        func close(at end: Int) {
            guard let from = start, from < end, parts.count < 10_000 else { return }
            guard let (lines, body) = MessageHeader.split(bytes, from: from), body <= end else { return }
            collect(bytes, body..<end, MessageHeader(lines), depth: depth + 1, into: &parts)
        }
        while i < range.upperBound {
            let end = bytes[i..<range.upperBound].firstIndex(of: UInt8(ascii: "\n")) ?? range.upperBound
            if bytes[i..<end].starts(with: mark) {
                close(at: i)
                start = end + 1
                if bytes[i..<end].dropFirst(mark.count).starts(with: "--".utf8) {
                    start = nil
                    break
                }
            }
            i = end + 1
        }
        close(at: range.upperBound)
    }
}

/// The encodings in which mail carries bytes.
enum TransferEncoding {
    /// Undoes quoted-printable; what is not encoded as it should be stays as it is.
    static func quotedPrintable(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var i = bytes.startIndex
        while i < bytes.endIndex {
            guard bytes[i] == UInt8(ascii: "=") else {
                result.append(bytes[i])
                i += 1
                continue
            }
            if i + 2 < bytes.endIndex, let high = digit(bytes[i + 1]), let low = digit(bytes[i + 2]) {
                result.append(high << 4 | low)
                i += 3
                continue
            }
            // An equals sign at the end of a line, white space allowed behind it, joins the lines.
            var end = i + 1
            while end < bytes.endIndex, bytes[end] == 0x20 || bytes[end] == 9 || bytes[end] == 13 { end += 1 }
            if end == bytes.endIndex || bytes[end] == 10 {
                i = min(end + 1, bytes.endIndex)
            } else {
                result.append(bytes[i])
                i += 1
            }
        }
        return result
    }

    /// Undoes base64, passing over what is no part of it.
    static func base64(_ bytes: some Sequence<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        var bits: UInt32 = 0
        var count = 0
        for byte in bytes {
            let value: UInt32
            switch byte {
            case 0x41...0x5A: value = UInt32(byte) - 0x41
            case 0x61...0x7A: value = UInt32(byte) - 0x61 + 26
            case 0x30...0x39: value = UInt32(byte) - 0x30 + 52
            case UInt8(ascii: "+"), UInt8(ascii: "-"): value = 62
            case UInt8(ascii: "/"), UInt8(ascii: "_"): value = 63
            case UInt8(ascii: "="): return result
            default: continue
            }
            bits = bits << 6 | value
            count += 6
            if count >= 8 {
                count -= 8
                result.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
            }
        }
        return result
    }

    static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x41 + 10
        case 0x61...0x66: byte - 0x61 + 10
        default: nil
        }
    }
}

/// Header words in other charsets: `=?UTF-8?B?5p6X6LaK?=`.
enum EncodedWords {
    /// The text with its encoded words decoded; those in unknown charsets stay as they are.
    static func decoded(_ text: String) -> String {
        guard text.contains("=?") else { return text }
        var result = ""
        var rest = text[...]
        var isBehindWord = false
        while let match = rest.firstMatch(of: #/=\?([A-Za-z0-9_.*-]+)\?([BbQq])\?([^?\s]*)\?=/#) {
            let between = rest[..<match.range.lowerBound]
            if !(isBehindWord && between.allSatisfy(\.isWhitespace)) { result += between }
            let data = Array(match.3.utf8)
            let bytes =
                match.2.lowercased() == "b"
                ? TransferEncoding.base64(data) : TransferEncoding.quotedPrintable(data.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }[...])
            result += DecodedText(bytes, transport: String(match.1))?.text ?? String(match.0)
            rest = rest[match.range.upperBound...]
            isBehindWord = true
        }
        return (result + rest).folded
    }
}
