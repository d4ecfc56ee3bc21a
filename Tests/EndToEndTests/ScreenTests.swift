import Foundation
import Records
import Testing

/// What a person sees, in a pseudo-terminal of a given size.
@Suite("On a screen")
struct ScreenTests {
    private func corpus() throws -> String { try SampleCorpus.shared.get().path }

    @Test("a result shows who, when, where, which side, the words with what stands around them, the link and the id")
    func wide() throws {
        let view = try Screen.run("search", "少走弯路", "--corpus", try corpus(), columns: 110)
        let id = try #require(view.plain.firstMatch(of: /q[0-9a-f]{24}/)).output
        #expect(
            view.lines.prefix(3) == [
                "林越  2031-05-02  南山财经  open",
                "  澄川智能创始人林越表示：“开源模型更便宜，开源社区让后来者少走弯路。”台下响起掌声。",
                "  《开源之争再起》 · https://example.org/kaiyuan · \(id)",
            ])
        #expect(view.lines.contains("1 statement in 1 quotation"))
        #expect(view.raw.contains("\u{1B}[1m林越\u{1B}[0m"))
        #expect(view.raw.contains("\u{1B}[32mopen\u{1B}[0m"))
        #expect(view.raw.contains("\u{1B}[1;33m少走弯路\u{1B}[0m"))
    }

    @Test("on a narrow screen no line is longer than it, and a link is whole", arguments: [44, 61, 80])
    func narrow(columns: Int) throws {
        for arguments in [["search", "开源"], ["search", "闭源", "--explain"], ["speakers"], ["arguments"]] {
            let view = try Screen.run(arguments + ["--corpus", try corpus()], columns: columns)
            for line in view.lines { #expect(TextWidth.columns(of: line) <= columns, "\(line)") }
            if arguments[0] == "search" { #expect(view.plain.contains("https://example.org/kaiyuan")) }
        }
    }

    @Test("long words are cut around the match, between characters, with an ellipsis")
    func long() throws {
        let view = try Screen.run("search", "单行道", "--corpus", try corpus(), columns: 60)
        let words = view.lines.dropFirst().prefix { !$0.contains("《") }
        #expect((2...5).contains(words.count))
        #expect(words.first?.hasPrefix("  …") == true)
        #expect(view.raw.contains("\u{1B}[1;33m单行道\u{1B}[0m"))
    }

    @Test(
        "without colour where it is not wanted, with the same words",
        arguments: [["NO_COLOR": "1"], ["TERM": "dumb"]])
    func plain(environment: [String: String]) throws {
        let coloured = try Screen.run("search", "开源", "--corpus", try corpus(), columns: 80)
        let view = try Screen.run("search", "开源", "--corpus", try corpus(), columns: 80, environment: environment)
        #expect(coloured.hasColour && !view.hasColour)
        #expect(view.lines == coloured.lines)
        #expect(try Screen.run("search", "开源", "--color", "never", "--corpus", try corpus(), columns: 80).lines == coloured.lines)
        #expect(
            try Screen.run("search", "开源", "--color", "always", "--corpus", try corpus(), columns: 80, environment: environment).hasColour)
    }

    @Test("an answer longer than the screen goes to the pager, a shorter one does not")
    func pager() throws {
        let pager = ["DEBATEKB_PAGER": "sed 's/^/> /'"]
        let long = try Screen.run("search", "--corpus", try corpus(), columns: 80, rows: 8, environment: pager)
        #expect(long.lines.first?.hasPrefix("> ") == true)
        let short = try Screen.run("search", "--corpus", try corpus(), columns: 80, rows: 100, environment: pager)
        #expect(!short.plain.contains("> "))
        let refused = try Screen.run("search", "--no-pager", "--corpus", try corpus(), columns: 80, rows: 8, environment: pager)
        #expect(!refused.plain.contains("> "))
    }

    @Test("show marks the words in their paragraph and lists place, cue, evidence and source")
    func show() throws {
        let id = try #require(try Program.run("search", "少走弯路", "--jsonl", "--corpus", try corpus()).objects.first?["id"] as? String)
        let view = try Screen.run("show", String(id.prefix(12)), "--corpus", try corpus(), columns: 90)
        #expect(view.plain.contains("澄川智能创始人林越表示：“开源模型更便宜，开源社区让后来者少走弯路。”台下响起掌声。"))
        for name in ["speaker", "cue", "kind", "stance", "headline", "source", "file", "sha-256", "id"] {
            #expect(view.lines.contains { $0.hasPrefix(name + "  ") || $0.hasPrefix(name + " ") }, "\(name)")
        }
        let piped = try Program.run("show", id, "--corpus", try corpus())
        #expect(piped.output.contains("⟦开源模型更便宜，开源社区让后来者少走弯路。⟧"))
    }

    @Test("show says every member that people see beside the record's own label, in either language", arguments: ["en", "zh"])
    func labels(language: String) throws {
        let place = ["--corpus", try corpus()]
        for line in try Program.run(["export"] + place).output.split(separator: "\n") {
            let record = try JSONDecoder().decode(QuoteRecord.self, from: Data(line.utf8))
            let lines = try Program.run(["show", record.id, "--lang", language] + place).output.split(separator: "\n")
            for fact in record.facts where !fact.values.joined().isEmpty {
                switch fact.path {
                case "verification" where record.verification.status == .machine, "statementId" where record.occurrences.count == 1,
                    "occurrences.urls" where fact.values == [record.isPartOf.url]:
                    continue
                default:
                    let label = language == "zh" ? fact.label.chinese : fact.label.english
                    #expect(lines.contains { $0.drop { $0 == " " }.hasPrefix(label + " ") }, "\(record.id): \(fact.path)")
                }
            }
        }
    }

    @Test("groups, facets and explanations")
    func groups() throws {
        let view = try Screen.run("search", "--group", "year", "--facets", "--explain", "--corpus", try corpus(), columns: 90)
        let headings = view.lines.filter { $0.hasPrefix("── ") }
        #expect(headings.map { $0.prefix(7) } == ["── 2032", "── 2031"])
        #expect(view.lines.contains { $0.contains("南山财经") && $0.contains("█") })
        #expect(view.plain.contains("score 0, confidence"))
    }

    @Test("the head of a group counts all that match, and says how many of them are shown")
    func groupCounts() throws {
        func heads(_ arguments: String...) throws -> [String] {
            try Screen.run(["search", "--corpus", try corpus()] + arguments, columns: 90).lines.filter { $0.hasPrefix("── ") }
        }
        #expect(
            try heads("--group", "year", "--sort", "date", "--limit", "2")
                == ["── 2032 (1 statement in 1 quotation)", "── 2031 (2 statements in 2 quotations; 1 shown)"])
        #expect(
            try heads("--group", "year", "--lang", "zh") == ["── 2032（1 条言论，见于 1 处引语）", "── 2031（2 条言论，见于 2 处引语）"])
        #expect(try heads("开源", "--group", "outlet", "--limit", "1").count == 1)
    }

    @Test("in a list on a screen a long address is its host and the beginning of its path; show and the pipe have all of it")
    func longAddress() throws {
        let scratch = try Scratch()
        let address = "https://mp.weixin.example/s?__biz=" + String(repeating: "MTMwNDMwODQ0MQ", count: 12) + "==&mid=2653048352#rd"
        try scratch.write(try String(contentsOfFile: Program.root + "/Corpus/debate.yaml", encoding: .utf8), to: "debate.yaml")
        try scratch.write(AddTests.page("开源社区让后来者少走弯路。", address: address), to: "articles/a.html")
        #expect(try Program.run("rebuild", "--corpus", scratch.path).status == 0)
        for columns in [40, 80, 200] {
            let view = try Screen.run("search", "少走弯路", "--corpus", scratch.path, columns: columns)
            let line = try #require(view.lines.first { $0.contains("mp.weixin.example/s?__biz=MT") })
            #expect(line.contains("…") && !line.contains("https://"))
            #expect(line.contains(/mp\.weixin\.example\S{16,72}…/) || columns == 40, "\(line)")
        }
        let piped = try Program.run("search", "少走弯路", "--corpus", scratch.path)
        #expect(piped.output.contains(address + "\n"))
        let id = try #require(piped.output.firstMatch(of: /q[0-9a-f]{24}/)).output
        #expect(try Screen.run("show", String(id), "--corpus", scratch.path, columns: 80).lines.contains { $0.hasSuffix("  " + address) })
        #expect(try Program.run("search", "少走弯路", "--csv", "--corpus", scratch.path).output.contains(address))
    }

    @Test("a reader that goes away is no error")
    func closedPipe() throws {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/bash")
        let command =
            "'\(Program.path)' search --limit 100 --jsonl --corpus '\(try corpus())' 2>&1 >/dev/null | head -c 0; exit ${PIPESTATUS[0]}"
        process.arguments = ["-c", command]
        try process.start()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }
}
