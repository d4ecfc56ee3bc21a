import Testing

@testable import WebServer

@Suite("The fields of an address")
struct QueryStringTests {
    private func read(_ text: String) -> [String] {
        QueryString(text).fields.map { "\($0.name)=\($0.value ?? "no text")" }
    }

    @Test(
        "they are read as forms and people write them",
        arguments: [
            ("q=%E9%97%AD%E6%BA%90+stance%3Aopen&speaker=Lin+Yue", ["q=闭源 stance:open", "speaker=Lin Yue"]),
            ("q=%E9%97%AD%E6%BA%90%20stance:open", ["q=闭源 stance:open"]),
            ("q=闭源", ["q=闭源"]), ("q=C%2B%2B", ["q=C++"]), ("q=a=b", ["q=a=b"]), ("q", ["q="]), ("q=&&lang=zh", ["q=", "lang=zh"]),
            ("q=100%25", ["q=100%"]), ("q=100%", ["q=100%"]), ("q=%zz%4", ["q=%zz%4"]), ("", []), ("+x=1", [" x=1"]),
            ("q=%BF%AA%D4%B4", ["q=no text"]),
        ] as [(String, [String])])
    func fields(text: String, fields: [String]) { #expect(read(text) == fields) }
}

@Suite("The targets of requests")
struct RequestTargetEncodingTests {
    /// What a connection sends, in pieces of any size, as the parser gets it.
    private func sent(_ text: String, inPiecesOf size: Int) -> String {
        var encoding = RequestTargetEncoding()
        let bytes = Array(text.utf8)
        var sent: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: size) {
            let piece = bytes[start..<min(start + size, bytes.count)]
            sent += encoding.encode(piece) ?? Array(piece)
        }
        return String(decoding: sent, as: UTF8.self)
    }

    @Test("what is not ASCII in a target is encoded, in each request of a connection, and nothing else is", arguments: [1, 7, 1000])
    func targets(size: Int) {
        let requests =
            "GET /api/search?q=开 HTTP/1.1\r\nHost: localhost\r\nX-Note: 开\r\n\r\n\r\nHEAD /?q=a HTTP/1.1\r\nHost: x\r\n\r\nGET /?q=源 HTTP/1.1\n\n"
        let expected = requests.replacing("q=开", with: "q=%E5%BC%80").replacing("q=源", with: "q=%E6%BA%90")
        #expect(sent(requests, inPiecesOf: size) == expected)
    }

    @Test("a body is left as it is", arguments: ["Content-Length: 6", "transfer-encoding: chunked"])
    func bodies(field: String) {
        let request = "POST /?q=开 HTTP/1.1\r\n\(field)\r\n\r\n开源\r\n\r\nGET /?q=开 HTTP/1.1\r\n\r\n"
        let expected = "POST /?q=%E5%BC%80 HTTP/1.1\r\n\(field)\r\n\r\n开源\r\n\r\nGET /?q=开 HTTP/1.1\r\n\r\n"
        #expect(sent(request, inPiecesOf: 5) == expected)
    }
}
