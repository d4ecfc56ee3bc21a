import Foundation
import Testing

/// `show --context` shows a quotation in the text that was read, wider than its paragraph.
@Suite("A quotation in its article")
struct ShownContextTests {
    private static let before = "本报讯 在日前举行的滨海智能大会上，多位嘉宾就大模型应否开源展开讨论，现场气氛热烈，讨论持续了三个小时。"
    private static let behind = "会议由云麓研究院主办，来自各地的研究者与开发者参加了当天的活动，主办方将在会后公布全部记录。"
    private static let words = "开源社区让后来者少走弯路，也让成本降下来。"

    private func corpus() throws -> (scratch: Scratch, id: String) {
        let scratch = try Scratch()
        try scratch.write(try String(contentsOfFile: Program.root + "/Corpus/debate.yaml", encoding: .utf8), to: "debate.yaml")
        try scratch.write(
            """
            <!DOCTYPE html><html><head><meta charset="utf-8"><title>论坛纪要</title></head><body><h1>论坛纪要</h1>
            <p>\(Self.before)</p><p>澄川智能创始人林越表示：“\(Self.words)”台下响起掌声。</p><p>\(Self.behind)</p></body></html>
            """, to: "articles/forum.html")
        #expect(try Program.run("rebuild", "--corpus", scratch.path).status == 0)
        let record = try #require(try Program.run("search", "少走弯路", "--jsonl", "--corpus", scratch.path).objects.first)
        return (scratch, try #require(record["id"] as? String))
    }

    /// The passage that is shown, its lines joined: what stands between the heading and the facts.
    private func passage(_ id: String, _ corpus: Scratch, _ options: String...) throws -> String {
        let run = try Program.run(["show", id, "--corpus", corpus.path] + options)
        #expect(run.status == 0 && run.errors.isEmpty)
        let parts = run.output.components(separatedBy: "\n\n")
        return try #require(parts.dropFirst().first).replacing("\n", with: "").replacing(" ", with: "")
    }

    @Test("as many paragraphs as asked for, or all, with the words marked, whatever has become of the file")
    func context() throws {
        let (corpus, id) = try corpus()
        let paragraph = "澄川智能创始人林越表示：“⟦\(Self.words)⟧”台下响起掌声。"
        #expect(try passage(id, corpus) == paragraph)
        #expect(try passage(id, corpus, "--context", "0") == paragraph)
        let whole = (Self.before + paragraph + Self.behind).replacing(" ", with: "")
        #expect(try passage(id, corpus, "--context", "1") == whole)
        #expect(try passage(id, corpus, "--context", "all").hasSuffix(whole))
        try FileManager.default.removeItem(atPath: corpus.path + "/articles/forum.html")
        let run = try Program.run("show", id, "--context", "all", "--corpus", corpus.path)
        #expect(run.status == 0 && run.output.contains("⟦"))
    }

    @Test("a wrong number and a format for programs are refused with what to write")
    func mistakes() throws {
        let (corpus, id) = try corpus()
        for (options, english, chinese) in [
            (
                ["--context", "some"], "--context is a number of paragraphs from 0 on, or all, not \"some\"",
                "--context 应为不小于 0 的段数或 all，而不是“some”"
            ),
            (["--context=-1"], "--context is a number of paragraphs from 0 on, or all, not \"-1\"", "--context 应为不小于 0 的段数或 all，而不是“-1”"),
            (
                ["--context", "all", "--json"], "--context shows the article's text; leave it out with a format for programs",
                "--context 显示文章的正文；输出供程序读取的格式时请去掉它"
            ),
        ] {
            for (language, message) in [("en", english), ("zh", chinese)] {
                let run = try Program.run(["show", id, "--corpus", corpus.path, "--lang", language] + options)
                #expect(run.status == 2 && run.errors.contains(message), "\(run.errors)")
            }
        }
    }

    @Test("a text that is damaged on the disk is reported with what to do and never shown, and check names it")
    func damage() throws {
        let (corpus, id) = try corpus()
        let index = corpus.path + "/.index"
        let name = try #require(try FileManager.default.contentsOfDirectory(atPath: index).first { $0.hasSuffix(".archive") })
        var bytes = try Data(contentsOf: URL(filePath: index + "/" + name))
        bytes[30] ^= 4
        try bytes.write(to: URL(filePath: index + "/" + name))
        for arguments in [["show", id, "--context", "all"], ["check"]] {
            let run = try Program.run(arguments + ["--corpus", corpus.path])
            #expect(run.status == (arguments[0] == "show" ? 2 : 1))
            #expect((run.output + run.errors).contains("rebuild"))
            #expect((run.output + run.errors).contains(name))
            #expect(!run.output.contains(Self.behind))
        }
        #expect(try Program.run("rebuild", "--corpus", corpus.path).status == 0)
        #expect(try passage(id, corpus, "--context", "all").contains("⟦"))
    }
}
