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
