import Foundation
import Exports
import Testing

/// A debate of three sides, from its files to what people and programs are shown.
@Suite("Three sides, from end to end")
struct ManySidesTests {
    /// The corpus `Fixtures/harbour`, indexed once.
    private static let corpus = try? {
        let scratch = try Scratch()
        let place = scratch.path + "/harbour"
        try FileManager.default.copyItem(atPath: Program.root + "/Tests/EndToEndTests/Fixtures/harbour", toPath: place)
        return try Program.run("rebuild", "--corpus", place).status == 0 ? scratch : nil
    }()

    private func ask(_ arguments: String...) throws -> Program.Run {
        let scratch = try #require(Self.corpus, "the corpus cannot be rebuilt")
        return try Program.run(arguments + ["--corpus", scratch.path + "/harbour"])
    }

    @Test("the arguments of the sides stand next to each other in three columns")
    func columns() throws {
        let lines = try ask("arguments").output.split(separator: "\n")
        #expect(lines.first?.split(separator: " ") == ["tram", "buses", "ferry", "several"])
        #expect(lines.contains { $0.split(separator: " ") == ["money", "B1", "1", "F1", "1"] })
        #expect(try ask("arguments", "--stance", "third", "--json").output.contains("\"keyPoint\":\"F1\""))
    }

    @Test("the third side is found by its id and by its name, and by no other side's")
    func search() throws {
        let found = try ask("search", "--stance", "third", "--jsonl").objects
        #expect(Set(found.compactMap { ($0["speaker"] as? [String: Any])?["name"] as? String }) == ["沈渡"])
        #expect(found.count == 2)
        #expect(try ask("search", "--stance", "轮渡", "--jsonl").objects.count == 2)
        let tram = try ask("search", "--stance", "tram", "--jsonl").objects
        let stance = try #require(tram.first?["stance"] as? [String: Any])
        #expect([stance["tram"], stance["bus"], stance["third"]] as? [String] == ["FAVOR", "AGAINST", "AGAINST"])
    }

    @Test("the numbers, as lines, JSON and picture, name each side")
    func numbers() throws {
        let lines = try ask("stats").output
        for side in ["tram", "buses", "ferry"] { #expect(lines.contains("\n  \(side) "), "no bar on an aspect for \(side)") }
        #expect(try ask("stats", "--json").output.contains("\"third\""))
        #expect(try ask("stats", "--svg", "-").output.contains("money, ferry: 1 statement"))
        #expect(try ask("timeline", "沈渡").output.contains("ferry"))
    }

    @Test("every format tells the third side")
    func exports() throws {
        for format in ExportFormat.allCases.map(\.rawValue) {
            let run = try ask("export", "--format", format)
            #expect(run.status == 0, "\(format): \(run.errors)")
            #expect(run.output.contains("third") || run.output.contains("ferry") || run.output.contains("轮渡"), "\(format)")
        }
    }

    @Test("one side, or more than five, is refused in both languages before anything is written")
    func refused() throws {
        for ids in ["a", "abcdef"] {
            let scratch = try Scratch()
            let sides = ids.map { "  - { id: \($0), name: { en: \($0) }, terms: [\($0)\($0)] }\n" }.joined()
            try scratch.write(
                "question: { en: Which? }\nsides:\n\(sides)aspects: [{ id: other, name: { en: other } }]\n"
                    + "keyPoints: [{ id: A1, stance: a, aspect: other, text: { en: It is } }]\n", to: "debate.yaml")
            try scratch.write("speakers: [{ id: lin-yue, name: 林越 }]\n", to: "speakers.yaml")
            try scratch.write("", to: "articles/empty.txt")
            let english = try Program.run("rebuild", "--corpus", scratch.path)
            #expect(english.status == 2 && english.errors.contains("there must be 2 to 5 sides, not \(ids.count)"))
            let chinese = try Program.run("rebuild", "--corpus", scratch.path, "--lang", "zh")
            #expect(chinese.status == 2 && chinese.errors.contains("应有 2 至 5 个立场方，而不是 \(ids.count) 个"))
            #expect(!FileManager.default.fileExists(atPath: scratch.path + "/.index"))
        }
    }
}
