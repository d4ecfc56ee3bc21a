import Foundation
import Records
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

    @Test("a number is written as the shortest that means the same")
    func shortest() {
        let thousandths = Array(-2_000...2_000) + [123_456_789, 999_999_999_999, 1_000_000_000_000, 1_234_567_890_123_456]
        for value in thousandths.map({ Double($0) / 1000 }) {
            var json = JSONWriter()
            json.array { $0.value(value) }
            #expect(json.string == "[\(Int(exactly: value).map { "\($0)" } ?? "\(value)")]")
        }
        for value in [0, 7, 10, -10, 2_024, Int.max, Int.min] {
            var json = JSONWriter()
            json.array { $0.value(value) }
            #expect(json.string == "[\(value)]")
        }
    }

    @Test("what must be escaped is escaped wherever it stands in a text", arguments: ["\"", "\\", "\n", "\u{1F}"])
    func escapes(special: String) throws {
        for before in 0...20 {
            for behind in [0, 1, 9] {
                let text =
                    String(repeating: "源", count: before / 3) + String(repeating: "a", count: before) + special
                    + String(repeating: "!", count: behind) + special
                var json = JSONWriter()
                json.array { $0.value(text) }
                #expect(try JSONDecoder().decode([String].self, from: Data(json.bytes)) == [text])
            }
        }
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
