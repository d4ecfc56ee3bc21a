/// The fields at the head of an HTTP answer, a WARC record or a mail message.
struct MessageHeader {
    private var fields: [(name: String, value: String)] = []

    /// Reads fields up to the first empty line; lines that begin with white space go on with the field before.
    init(_ lines: some Sequence<[UInt8]>) {
        for line in lines {
            let text = String(decoding: line, as: UTF8.self)
            if text.first == " " || text.first == "\t", !fields.isEmpty {
                fields[fields.count - 1].value += " " + text.folded
            } else if let colon = text.firstIndex(of: ":") {
                fields.append((text[..<colon].lowercased(), String(text[text.index(after: colon)...]).folded))
            }
        }
    }

    /// The value of the first field with a name, given in lower case.
    subscript(_ name: String) -> String? { fields.first { $0.name == name }?.value }

    /// The media type in lower case, without its parameters.
    var mediaType: String? {
        self["content-type"].map { String($0.prefix { $0 != ";" }).folded.lowercased() }
    }

    /// A parameter of the content type, without quotes.
    func parameter(_ name: String) -> String? {
        guard let type = self["content-type"] else { return nil }
        for part in type.split(separator: ";").dropFirst() {
            let pair = part.split(separator: "=", maxSplits: 1).map { String($0).folded }
            if pair.count == 2, pair[0].lowercased() == name { return pair[1].filter { $0 != "\"" && $0 != "'" } }
        }
        return nil
    }

    /// The lines of a header at the start of bytes, and where what follows begins; nil where there is no end of a header.
    static func split(_ bytes: [UInt8], from start: Int = 0) -> (header: [[UInt8]], body: Int)? {
        var lines: [[UInt8]] = []
        var i = start
        while let end = bytes[i...].firstIndex(of: UInt8(ascii: "\n")), end - start < 1 << 18 {
            let line = bytes[i..<end].last == UInt8(ascii: "\r") ? bytes[i..<end].dropLast() : bytes[i..<end]
            i = end + 1
            if line.isEmpty { return (lines, i) }
            lines.append(Array(line))
        }
        return nil
    }
}
