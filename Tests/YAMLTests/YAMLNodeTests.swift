import Testing
import YAML

@Suite("YAML with its places")
struct YAMLNodeTests {
    @Test("every value knows the line and the column where it stands")
    func places() throws {
        let node = try YAMLNode(parsing: "question: 开还是闭？\nsides:\n  - id: open\n    terms: [开源, \"~\"]\n")
        #expect(node["question"]?.text == "开还是闭？")
        let side = try #require(node["sides"]?.items?.first)
        #expect(side.line == 3)
        #expect(side["id"]?.column == 9)
        let terms = try #require(side["terms"]?.items)
        #expect(terms.map(\.text) == ["开源", "~"])
        #expect(terms[1].line == 4 && terms[1].column == 17)
    }

    @Test("nothing, ~ and null are no value, in quotation marks they are words", arguments: ["", "~", "null"])
    func nulls(word: String) throws {
        #expect(try YAMLNode(parsing: "key: \(word)")["key"]?.isNull == true)
        #expect(try YAMLNode(parsing: "key: '\(word)'")["key"]?.text == word)
    }

    @Test("a key that comes twice is there twice, so that its reader can say so")
    func twice() throws {
        #expect(try YAMLNode(parsing: "a: 1\na: 2").pairs?.map(\.key.line) == [1, 2])
    }

    @Test(
        "what is no YAML is refused with the place of the mistake",
        arguments: [
            ("a: 1\nb: [1, 2\nc: 3\n", 3), ("a: 1\n\tb: 2\n", 2), ("a: 'x\n", 2), ("a: 1\n---\nb: 2\n", 3), ("a: *nobody\n", 1),
        ])
    func mistakes(text: String, line: Int) throws {
        let error = try #require(throws: YAMLSyntaxError.self) { try YAMLNode(parsing: text) }
        #expect(error.line == line)
        #expect(!error.problem.isEmpty)
    }

    @Test("aliases can neither go round nor multiply without end")
    func aliases() {
        #expect(throws: YAMLSyntaxError.self) { try YAMLNode(parsing: "a: &a [*a]") }
        var bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        for level in 1...9 {
            bomb += "a\(level): &a\(level) [" + Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ") + "]\n"
        }
        #expect(throws: YAMLSyntaxError.self) { try YAMLNode(parsing: bomb) }
    }

    @Test("an empty file is a node without a value")
    func empty() throws {
        #expect(try YAMLNode(parsing: "# nothing yet\n").isNull)
    }
}
