import Foundation
import Testing

@Suite("Tables and fields")
struct TableTests {
    private func ask(_ arguments: String...) throws -> Program.Run {
        try Program.run(arguments + ["--corpus", try SampleCorpus.shared.get().path])
    }

    @Test("CSV has a header, quotes what must be quoted, and the fields that are asked for in their order")
    func csv() throws {
        let run = try ask("search", "少走弯路", "--csv", "--fields", "speaker,date,stance,outlet,url")
        #expect(run.output == "speaker,date,stance,outlet,url\n林越,2031-05-02,open,南山财经,https://example.org/kaiyuan\n")
        let usual = try ask("search", "少走弯路", "--csv").output
        #expect(usual.hasPrefix("id,date,speaker,stance,aspects,type,text,outlet,headline,url,status,speakerConfidence,said\n"))
    }

    @Test("TSV and Markdown hold the same cells")
    func others() throws {
        #expect(try ask("search", "少走弯路", "--tsv", "--fields", "speaker,outlet").output == "speaker\toutlet\n林越\t南山财经\n")
        #expect(
            try ask("search", "少走弯路", "--markdown", "--fields", "speaker,outlet").output
                == "| speaker | outlet |\n| --- | --- |\n| 林越 | 南山财经 |\n")
    }

    @Test("JSON has the chosen fields only, or whole records")
    func json() throws {
        #expect(
            try ask("search", "少走弯路", "--jsonl", "--fields", "speaker,occurrences").output == "{\"speaker\":\"林越\",\"occurrences\":1}\n")
        let whole = try JSONSerialization.jsonObject(with: Data(try ask("search", "--json").output.utf8)) as? [[String: Any]]
        #expect(whole?.allSatisfy { $0["target"] is [String: Any] } == true)
    }

    @Test("speakers, arguments, timelines and single quotations are tables as well")
    func commands() throws {
        #expect(try ask("speakers", "--csv", "--fields", "id,statements").output.contains("lin-yue,1\n"))
        #expect(try ask("arguments", "--csv").output.hasPrefix("keypoint,stance,aspect,"))
        #expect(try ask("timeline", "贺兰舟", "--csv", "--fields", "date,speaker").output == "date,speaker\n2032-01-15,贺兰舟\n")
        #expect(try ask("search", "--fields", "list").output.contains("stanceConfidence"))
    }

    @Test("speakers and timelines are shown in part when asked for, and it is said which part; none is no part")
    func parts() throws {
        let all = try ask("speakers", "--csv", "--fields", "id").output.split(separator: "\n").dropFirst()
        #expect(
            try ask("speakers", "--csv", "--fields", "id", "--limit", "1", "--offset", "1").output
                == "id\n\(try #require(all.dropFirst().first))\n")
        let some = try ask("speakers", "--limit", "1", "--offset", "1")
        #expect(some.output.split(separator: "\n").count == 1)
        #expect(some.errors == "\(all.count) speakers; shown: 2–2 (--limit, --offset)\n")
        #expect(try ask("timeline", "贺兰舟", "--limit", "0").errors == "1 statement\n")
        #expect(try ask("timeline", "贺兰舟", "--limit", "1").errors.isEmpty)
        #expect(try ask("timeline", "贺兰舟", "--limit", "-1").status == 2)
        #expect(try !ask("search", "开源", "--limit", "0").errors.contains("shown"))
    }

    @Test("only one format, and fields only with one")
    func wrong() throws {
        #expect(try ask("search", "--csv", "--json").status == 2)
        #expect(try ask("search", "--fields", "id").errors.contains("--fields needs a format"))
    }

    @Test("the surest first when asked for, the same in every run")
    func confidence() throws {
        let run = try ask("search", "--sort", "confidence", "--jsonl")
        // How sure the words are, times how sure their speaker is.
        let values = run.objects.compactMap { record in
            (record["confidence"] as? Double).map { $0 * ((record["speaker"] as? [String: Any])?["confidence"] as? Double ?? 1) }
        }
        #expect(values.count >= 3)
        #expect(values == values.sorted(by: >))
        #expect(try ask("search", "--sort", "confidence", "--jsonl").output == run.output)
        let second = try ask("search", "--sort", "confidence", "--jsonl", "--offset", "1", "--limit", "1")
        #expect(second.objects.first?["id"] as? String == run.objects[1]["id"] as? String)
    }
}
