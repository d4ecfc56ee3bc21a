import Foundation
import Testing

@Suite("Corrections")
struct CorrectionTests {
    private func corpus() throws -> Scratch {
        let scratch = try Scratch()
        let debate = try String(contentsOfFile: Program.root + "/Corpus/debate.yaml", encoding: .utf8)
        try scratch.write(debate, to: "debate.yaml")
        try write(page: "澄川智能创始人林越表示：“开源社区让后来者少走弯路，也让成本降下来。”台下响起掌声。", to: scratch)
        return scratch
    }

    private func write(page sentence: String, to corpus: Scratch) throws {
        try corpus.write(
            """
            <html><head><meta charset="utf-8"><title>论坛纪要</title>
            <link rel="canonical" href="https://example.org/forum"></head><body><h1>论坛纪要</h1>
            <p>本报讯 在日前举行的滨海智能大会上，多位嘉宾就大模型应否开源展开讨论，现场气氛热烈，讨论持续了三个小时。</p>
            <p>\(sentence)</p>
            <p>会议由云麓研究院主办，来自各地的研究者与开发者参加了当天的活动，主办方将在会后公布全部记录。</p></body></html>
            """, to: "articles/page.html")
    }

    private func rebuilt(_ corpus: Scratch) throws -> [[String: Any]] {
        let run = try Program.run("rebuild", "--corpus", corpus.path)
        #expect(run.status == 0, "\(run.errors)")
        return try Program.run("search", "--corpus", corpus.path, "--jsonl").objects
    }

    private func correct(_ corpus: Scratch, _ arguments: String...) throws {
        let run = try Program.run(["correct"] + arguments + ["--by", "某编辑", "--corpus", corpus.path])
        #expect(run.status == 0, "\(run.errors)")
    }

    @Test("a correction is applied by every rebuild, shown as human-made, and survives an edit of the page")
    func survives() throws {
        let corpus = try corpus()
        let id = try #require(try rebuilt(corpus).first?["id"] as? String)
        try correct(corpus, id, "--speaker", "沈渡", "--stance", "neutral", "--note", "录音为证")
        func check(_ records: [[String: Any]]) throws {
            let record = try #require(records.first)
            #expect((record["speaker"] as? [String: Any])?["name"] as? String == "沈渡")
            #expect((record["stance"] as? [String: Any])?["label"] as? String == "neutral")
            let verification = try #require(record["verification"] as? [String: Any])
            #expect(verification["status"] as? String == "verified")
            #expect(verification["by"] as? String == "某编辑")
            #expect(verification["note"] as? String == "录音为证")
        }
        try check(rebuilt(corpus))
        try check(rebuilt(corpus))
        try write(page: "更正：澄川智能创始人林越在会上表示：“开源社区让后来者少走些弯路，也让成本降下来。”掌声。", to: corpus)
        try check(rebuilt(corpus))
    }

    @Test("a corrected stance holds everywhere: in what is argued, counted, searched and exported, and for the same words elsewhere")
    func everywhere() throws {
        let corpus = try corpus()
        let page = try String(contentsOfFile: corpus.path + "/articles/page.html", encoding: .utf8)
        try corpus.write(page.replacing("/forum", with: "/copy").replacing("热烈", with: "很热烈"), to: "articles/copy.html")
        let before = try rebuilt(corpus)
        #expect((before.first?["stance"] as? [String: Any])?["label"] as? String == "open")
        try correct(corpus, try #require(before.first?["id"] as? String), "--stance", "闭源")
        #expect(try rebuilt(corpus).count == 1)
        func lines(_ arguments: String...) throws -> [[String: Any]] {
            try Program.run(arguments + ["--corpus", corpus.path, "--jsonl"]).objects
        }
        #expect(try lines("search", "stance:open").isEmpty)
        #expect(try lines("arguments").allSatisfy { $0["stance"] as? String != "open" })
        let all = try Program.run("export", "--corpus", corpus.path).objects
        #expect(all.count == 2)
        for record in all {
            #expect((record["stance"] as? [String: Any])?["label"] as? String == "closed")
            let towards = (record["arguments"] as? [[String: Any]] ?? []).compactMap { $0["towards"] as? String }
            #expect(!towards.isEmpty && towards.allSatisfy { $0 == "closed" })
        }
        let stats = try Program.run("stats", "--json", "--corpus", corpus.path).output
        #expect(try Program.run("rebuild", "--corpus", corpus.path).status == 0)
        #expect(try Program.run("stats", "--json", "--corpus", corpus.path).output == stats)
        let other = page.replacing("/forum", with: "/other").replacing("少走弯路", with: "少走很多弯路")
        try corpus.write(other, to: "new.html")
        #expect(try Program.run("add", corpus.path + "/new.html", "--corpus", corpus.path).status == 0)
        let added = try Program.run("export", "--corpus", corpus.path).output
        #expect(try Program.run("rebuild", "--corpus", corpus.path).status == 0)
        #expect(try Program.run("export", "--corpus", corpus.path).output == added)
    }

    @Test("words that a person says nobody said are gone")
    func notAQuotation() throws {
        let corpus = try corpus()
        let id = try #require(try rebuilt(corpus).first?["id"] as? String)
        try correct(corpus, id, "--not-a-quotation")
        #expect(try rebuilt(corpus).isEmpty)
    }

    @Test("a misattributed quotation stays findable, with its label")
    func misattributed() throws {
        let corpus = try corpus()
        let id = try #require(try rebuilt(corpus).first?["id"] as? String)
        try correct(corpus, id, "--status", "misattributed")
        let record = try #require(try rebuilt(corpus).first)
        #expect((record["verification"] as? [String: Any])?["status"] as? String == "misattributed")
    }

    @Test("a correction whose words are gone is listed and kept")
    func orphan() throws {
        let corpus = try corpus()
        let id = try #require(try rebuilt(corpus).first?["id"] as? String)
        try correct(corpus, id, "--status", "disputed")
        try write(page: "贺兰舟则认为，许可证应当先写清楚，再谈其他的问题。", to: corpus)
        let run = try Program.run("rebuild", "--corpus", corpus.path)
        #expect(run.status == 0)
        #expect(run.errors.contains("is kept, not applied"))
        let lines = try String(contentsOfFile: corpus.path + "/corrections.jsonl", encoding: .utf8)
        #expect(lines.split(separator: "\n").count == 1)
    }

    @Test("a command that is killed at any moment leaves a file of whole corrections")
    func killed() throws {
        let corpus = try corpus()
        let id = try #require(try rebuilt(corpus).first?["id"] as? String)
        let file = corpus.path + "/corrections.jsonl"
        for delay in 0..<12 {
            let process = Process()
            process.executableURL = URL(fileURLWithPath: Program.path)
            process.arguments = [
                "correct", id, "--status", "disputed", "--note", String(repeating: "注", count: 500), "--corpus", corpus.path,
            ]
            process.standardError = FileHandle.nullDevice
            try process.start()
            usleep(useconds_t(delay * 2500))
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
        }
        try correct(corpus, id, "--status", "verified")
        let lines = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.last == "")
        for line in lines.dropLast() {
            #expect((try? JSONSerialization.jsonObject(with: Data(line.utf8))) != nil)
        }
        #expect(try Program.run("rebuild", "--corpus", corpus.path).status == 0)
    }

    @Test(
        "an empty value, and more than that it is no quotation, are refused with what is wrong",
        arguments: [
            (["--speaker", " \u{200B}"], "the speaker is empty"), (["--stance", "closed", "--note", ""], "the note is empty"),
            (["--not-a-quotation", "--stance", "open"], "--not-a-quotation without them"),
        ])
    func refused(arguments: [String], message: String) throws {
        let corpus = try corpus()
        #expect(try Program.run("rebuild", "--corpus", corpus.path).status == 0)
        let result = try Program.run(["correct", "q", "--corpus", corpus.path] + arguments)
        #expect(result.status == 2)
        #expect(result.errors.contains(message))
    }
}
