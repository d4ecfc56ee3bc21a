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

    /// A text that is no YAML, and what is said of it.
    struct Slip: Sendable, CustomTestStringConvertible {
        var text: String
        var problem: YAMLSyntaxError.Problem
        var line: Int
        var column: Int

        var testDescription: String { text }

        init(_ text: String, _ problem: YAMLSyntaxError.Problem, _ line: Int, _ column: Int) {
            (self.text, self.problem, self.line, self.column) = (text, problem, line, column)
        }
    }

    @Test(
        "what is no YAML is refused with its kind, where whoever wrote it would look",
        arguments: [
            Slip("a: 1\nb: [1, 2\nc: 3\n", .openBracket("]", stoppedIn: 3), 2, 4),
            Slip("a: [x, y\n", .openBracket("]", stoppedIn: 2), 1, 4),
            Slip("a: { zh: x, en: y\nb: 1\n", .openBracket("}", stoppedIn: 2), 1, 4), Slip("a: 'x\n", .openQuote("'"), 1, 4),
            Slip("a: [x,, y]\n", .noEntry, 1, 7), Slip("a: 'x' y\n", .indentation, 1, 8), Slip("a: 1\n名称：x\nb: 2\n", .noColon, 2, 1),
            Slip("a: \"x\nb: 1\n", .openQuote("\""), 1, 4), Slip("a: 开源: 闭源\n", .strayColon, 1, 6), Slip("a: 1\nb\nc: 2\n", .noColon, 2, 1),
            Slip("a:\n  - x\n - y\n", .indentation, 3, 2), Slip("a: 1\n  b: 2\n", .strayColon, 2, 4), Slip("a: 1\n\tb: 2\n", .tab, 2, 1),
            Slip("a: @x\n", .reservedCharacter("@"), 1, 4), Slip("a: `x`\n", .reservedCharacter("`"), 1, 4),
            Slip("a: *nobody\n", .reservedCharacter("*"), 1, 4), Slip("a: [* x]\n", .reservedCharacter("*"), 1, 5),
            Slip("a: \"\\d\"\n", .backslash, 1, 5), Slip("a: 1\n---\nb: 2\n", .secondDocument, 3, 1),
            Slip("a: 1\n问: x\u{7}y\n", .controlCharacter, 2, 5), Slip("a: &a [*a]", .endlessAliases, 1, 4),
        ])
    func mistakes(slip: Slip) throws {
        let error = try #require(throws: YAMLSyntaxError.self) { try YAMLNode(parsing: slip.text) }
        #expect(error.problem == slip.problem)
        #expect([error.line, error.column] == [slip.line, slip.column])
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
