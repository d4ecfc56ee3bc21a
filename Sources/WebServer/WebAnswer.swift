import Records

/// What is sent back.
struct WebAnswer: Sendable {
    var status: Int
    var contentType: String
    var body: [UInt8]

    /// Whether nothing but to read was possible.
    var isRefusedMethod: Bool { status == WebMistake.onlyRead.status }

    static func page(_ html: HTML, status: Int = 200) -> WebAnswer {
        WebAnswer(status: status, contentType: "text/html; charset=utf-8", body: Array(html.markup.utf8))
    }

    static func picture(_ svg: [UInt8]) -> WebAnswer { WebAnswer(status: 200, contentType: "image/svg+xml", body: svg) }

    /// Words without a frame, for who may not see more.
    static func words(_ text: String, status: Int) -> WebAnswer {
        WebAnswer(status: status, contentType: "text/plain; charset=utf-8", body: Array((text + "\n").utf8))
    }

    static func json(status: Int = 200, _ write: (inout JSONWriter) -> Void) -> WebAnswer {
        var json = JSONWriter()
        write(&json)
        json.endLine()
        return WebAnswer(status: status, contentType: "application/json; charset=utf-8", body: json.bytes)
    }
}
