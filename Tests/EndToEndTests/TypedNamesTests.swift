import Foundation
import Testing

/// What a person types first: a name, and nothing else.
@Suite("A name typed as a search")
struct TypedNamesTests {
    private func run(_ arguments: String...) throws -> Program.Run {
        try Program.run(arguments + ["--corpus", try SampleCorpus.shared.get().path])
    }

    @Test("a name that no quotation holds shows what that person said, and says so", arguments: ["林越", "lin yue", "linyue", "ly"])
    func shown(name: String) throws {
        let answer = try run("search", name)
        #expect(answer.status == 0)
        #expect(answer.output.hasPrefix("林越  2031-05-02"))
        #expect(answer.errors.contains("No quotation holds these words; what 林越 said is shown (--speaker 林越)."))
    }

    @Test("a program gets what it asked for, and a hint")
    func machines() throws {
        let answer = try run("search", "林越", "--jsonl")
        #expect(answer.status == 1 && answer.output.isEmpty)
        #expect(answer.errors.contains("林越 is also a speaker: --speaker 林越"))
    }

    @Test("a Chinese word or several words need no command; a mistyped command is told from them")
    func withoutCommand() throws {
        #expect(try run("林越").output == run("search", "林越").output)
        #expect(try run("lin yue").output == run("search", "lin yue").output)
        #expect(try run("少走弯路").output == run("search", "少走弯路").output)
        let unknown = try Program.run("hartwell")
        #expect(unknown.status == 2)
        #expect(unknown.errors.contains("`debatekb search hartwell` looks for it"))
    }

    @Test("facets stand beside the hits in JSON, and behind them in JSON lines")
    func facets() throws {
        let json = try run("search", "开源", "--json", "--facets", "--fields", "id").output
        let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        let items = try #require(object["items"] as? [[String: Any]])
        let facets = try #require(object["facets"] as? [String: [[String: Any]]])
        #expect(Set(facets.keys) == ["speaker", "stance", "aspect", "outlet", "year"])
        #expect(facets["speaker"]?.compactMap { $0["count"] as? Int }.reduce(0, +) == items.count)
        let lines = try run("search", "开源", "--jsonl", "--facets").objects
        #expect(lines.count == items.count + 1)
        #expect(lines.last?["facets"] is [String: Any])
        #expect(try run("search", "开源", "--csv", "--facets").status == 2)
    }
}
