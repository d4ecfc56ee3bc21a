import Foundation
import Testing

/// `show` proves a quotation by its source, so it says where the source is no longer what was read.
@Suite("The source of a quotation that is shown")
struct SourceNoteTests {
    private static let feed = """
        <?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>南山财经</title>
        <item><title>论坛</title><link>https://example.org/1</link><description>林越表示：“许可证写清楚更要紧，大家都这么看。”台下响起掌声，讨论持续了三个小时。</description></item>
        <item><title>年会</title><link>https://example.org/2</link><description>沈渡表示：“闭源模型更安全，因为权重收不回来。”台下响起掌声，讨论持续了三个小时。</description></item>
        </channel></rss>
        """

    private func corpus() throws -> (scratch: Scratch, ids: [String: String]) {
        let scratch = try Scratch()
        try scratch.write(try String(contentsOfFile: Program.root + "/Corpus/debate.yaml", encoding: .utf8), to: "debate.yaml")
        try scratch.write(AddTests.page("开源社区让后来者少走弯路，也让成本降下来。"), to: "articles/page.html")
        try scratch.write(Self.feed, to: "articles/feed.xml")
        #expect(try Program.run("rebuild", "--corpus", scratch.path).status == 0)
        var ids: [String: String] = [:]
        for record in try Program.run("search", "--jsonl", "--corpus", scratch.path).objects {
            let text = try #require(record["text"] as? String)
            ids[String(text.prefix(3))] = record["id"] as? String
        }
        return (scratch, ids)
    }

    /// What `show` says of a quotation's source: to a person between the heading and the paragraph, to a program beside the record.
    private func notes(_ id: String?, _ corpus: Scratch, _ options: String...) throws -> (shown: String, beside: String) {
        let arguments = ["show", try #require(id), "--corpus", corpus.path] + options
        let shown = try Program.run(arguments)
        let beside = try Program.run(arguments + ["--json"])
        #expect(shown.status == 0 && beside.status == 0)
        #expect(shown.errors.isEmpty)
        let lines = shown.output.split(separator: "\n", omittingEmptySubsequences: false)
        return (lines.prefix { !$0.isEmpty }.dropFirst().joined(separator: " "), beside.errors)
    }

    @Test("nothing is said of one that is as it was; one that has changed or is gone is named, with what to do, and the record stays")
    func states() throws {
        let (corpus, ids) = try corpus()
        let (id, page) = (ids["开源社"], corpus.path + "/articles/page.html")
        let record = try Program.run("show", try #require(id), "--json", "--corpus", corpus.path)
        #expect(record.errors.isEmpty)
        #expect(try notes(id, corpus).shown.isEmpty)

        try corpus.write(AddTests.page("开源社区让后来者少走一些弯路，也让成本降下来。"), to: "articles/page.html")
        let changed = "\(page) has changed since the index was built; `debatekb rebuild` reads it anew"
        #expect(try Program.run("show", try #require(id), "--json", "--corpus", corpus.path).output == record.output)
        let said = try notes(id, corpus)
        #expect(said.shown == "note: \(changed)")
        #expect(said.beside == "debatekb: note: \(changed)\n")
        #expect(try notes(id, corpus, "--lang", "zh").beside == "debatekb: 注意：\(page) 在索引建立之后改过；运行 debatekb rebuild 重新读取\n")

        try FileManager.default.removeItem(atPath: page)
        #expect(
            try notes(id, corpus).beside
                == "debatekb: note: \(page) is gone since the index was built; put it back, or `debatekb rebuild` leaves its quotations out\n"
        )
        #expect(try notes(id, corpus, "--lang", "zh").beside.contains("在索引建立之后不见了"))

        try FileManager.default.createDirectory(atPath: page, withIntermediateDirectories: true)
        #expect(try notes(id, corpus).beside.contains("cannot be read, so nothing tells whether it has changed"))
    }

    @Test("of a file with several articles each says so, and no quotation of another file does")
    func feed() throws {
        let (corpus, ids) = try corpus()
        for words in ["许可证", "闭源模"] { #expect(try notes(ids[words], corpus).beside.isEmpty) }
        try corpus.write(Self.feed.replacing("收不回来", with: "再也收不回来"), to: "articles/feed.xml")
        for words in ["许可证", "闭源模"] { #expect(try notes(ids[words], corpus).beside.contains("articles/feed.xml has changed")) }
        #expect(try notes(ids["开源社"], corpus).beside.isEmpty)
    }

    @Test("after a rebuild nothing is said any more")
    func rebuilt() throws {
        let (corpus, _) = try corpus()
        try corpus.write(AddTests.page("开源社区让后来者少走一些弯路，也让成本降下来。"), to: "articles/page.html")
        #expect(try Program.run("rebuild", "--corpus", corpus.path).status == 0)
        let id = try Program.run("search", "一些弯路", "--jsonl", "--corpus", corpus.path).objects.first?["id"] as? String
        #expect(try notes(id, corpus).beside.isEmpty)
    }

    @Test("with an index of no known corpus it is said that the source is not checked")
    func noCorpus() throws {
        let (corpus, ids) = try corpus()
        let elsewhere = try Scratch()
        #expect(try Program.run("rebuild", "--corpus", corpus.path, "--index", elsewhere.path + "/index").status == 0)
        let run = try Program.run(
            "show", try #require(ids["开源社"]), "--json", "--index", elsewhere.path + "/index",
            environment: ["HOME": elsewhere.path, "XDG_DATA_HOME": "", "DEBATEKB_HOME": ""], folder: elsewhere.path)
        #expect(run.status == 0)
        #expect(
            run.errors == "debatekb: note: no corpus is found, so nothing tells whether the source has changed; name one with --corpus\n")
    }
}
