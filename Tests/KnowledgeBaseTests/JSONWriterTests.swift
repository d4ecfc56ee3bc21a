import Foundation
import KnowledgeBase
import Testing

@Suite("Writing JSON by hand")
struct JSONWriterTests {
    @Test(
        "any string comes back from a JSON parser as it was",
        arguments: [
            "", "开源", "a\"b\\c", "tab\tline\nreturn\r", "\u{0}\u{1}\u{1F}\u{7F}", "\u{2028}", "😀e\u{301}", "</script>",
        ])
    func strings(text: String) throws {
        var json = JSONWriter()
        json.object { $0.member("text", text) }
        let back = try JSONDecoder().decode([String: String].self, from: Data(json.bytes))
        #expect(back["text"].map { Array($0.unicodeScalars) } == Array(text.unicodeScalars))
    }

    @Test("members that are unknown are left out, and commas stand between the others only")
    func absence() {
        var json = JSONWriter()
        json.object { json in
            json.member("a", nil as String?)
            json.member("b", 1)
            json.member("c", [String]())
            json.member("d", true)
            json.arrayMember("e") { json in
                json.value(1)
                json.object { _ in }
            }
            json.null("f")
        }
        #expect(json.string == #"{"b":1,"d":true,"e":[1,{}],"f":null}"#)
    }

    @Test(
        "numbers have three decimals at most and are always valid JSON",
        arguments: [(0.5, "0.5"), (1, "1"), (0.12345, "0.123"), (.nan, "0"), (.infinity, "0"), (-0.0001, "0")])
    func numbers(value: Double, written: String) {
        var json = JSONWriter()
        json.array { $0.value(value) }
        #expect(json.string == "[\(written)]")
    }

    @Test("a finished line is followed by a line, not by a comma")
    func lines() {
        var json = JSONWriter()
        for i in 1...2 {
            json.object { $0.member("i", i) }
            json.endLine()
        }
        #expect(json.string == "{\"i\":1}\n{\"i\":2}\n")
    }
}
