/// An HTTP answer as it went over the wire, in a WARC record or saved with its header.
struct HTTPAnswer {
    /// The status: 200, 404.
    var status: Int
    var header: MessageHeader
    /// The body with transfer and content codings undone, as far as they can be.
    var body: [UInt8]
    /// What was wrong with the answer.
    var warnings: [ArticleWarning] = []

    /// Whether bytes begin as an answer does.
    static func isLikely(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: "HTTP/1.".utf8) || bytes.starts(with: "HTTP/2".utf8) || bytes.starts(with: "HTTP/3".utf8)
    }

    /// Reads an answer; nil where the bytes are none.
    ///
    /// - Parameter limit: the most bytes that a body may have when it is inflated.
    init?(_ bytes: [UInt8], limit: Int) {
        guard Self.isLikely(bytes), let (lines, start) = MessageHeader.split(bytes), let first = lines.first else { return nil }
        let words = String(decoding: first, as: UTF8.self).split(separator: " ")
        guard words.count > 1, let status = Int(words[1]) else { return nil }
        self.status = status
        header = MessageHeader(lines.dropFirst())
        body = Array(bytes[start...])
        // Archivers differ in whether they undo the codings that the header names, so each is undone only where it is found.
        if header["transfer-encoding"]?.lowercased().contains("chunked") == true, let whole = Self.unchunked(body) {
            if whole.isCut { warnings.append(.packing(.lastChunkMissing)) }
            body = whole.bytes
        }
        let coding = header["content-encoding"]?.lowercased() ?? ""
        let isGzip = body.starts(with: [0x1F, 0x8B])
        if isGzip && (coding.contains("gzip") || coding.contains("deflate")) || coding.contains("deflate") {
            guard var inflater = Inflater(body, format: isGzip ? .gzip : .deflate) else { return nil }
            guard let whole = inflater.rest(limit: limit) else {
                warnings.append(.packing(.answerTooLarge))
                body = []
                return
            }
            if let fault = inflater.fault, whole.isEmpty == false { warnings.append(.packing(.compressed(fault))) }
            // An archiver may have undone the coding and left the header.
            if !whole.isEmpty { body = whole }
        } else if coding.contains("br") || coding.contains("zstd"), UTF8Evidence(body).faults * 10 > body.count {
            warnings.append(.packing(.answerCompressed(as: coding)))
            body = []
        }
    }

    /// The body without the marks of its chunks; nil where it has none.
    private static func unchunked(_ body: [UInt8]) -> (bytes: [UInt8], isCut: Bool)? {
        var result: [UInt8] = []
        var i = 0
        while i < body.count {
            guard let end = body[i...].prefix(4096).firstIndex(of: UInt8(ascii: "\n")) else { return i == 0 ? nil : (result, true) }
            let size = String(decoding: body[i..<end].prefix { $0 != UInt8(ascii: ";") }, as: UTF8.self).folded
            guard !size.isEmpty, let length = Int(size, radix: 16), length >= 0 else { return i == 0 ? nil : (result, true) }
            if length == 0 { return (result, false) }
            let start = end + 1
            guard length <= body.count - start else {
                result += body[start...]
                return (result, true)
            }
            result += body[start..<start + length]
            i = start + length
            if i < body.count, body[i] == UInt8(ascii: "\r") { i += 1 }
            if i < body.count, body[i] == UInt8(ascii: "\n") { i += 1 }
        }
        return (result, true)
    }
}
