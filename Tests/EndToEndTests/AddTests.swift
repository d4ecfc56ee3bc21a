import Building
import Foundation
import Testing

/// Articles come in from files, folders and the web; what is there is known; nothing is overwritten.
@Suite("Adding articles")
struct AddTests {
    private func corpus() throws -> Scratch {
        let scratch = try Scratch()
        try scratch.write(try String(contentsOfFile: Program.root + "/Corpus/debate.yaml", encoding: .utf8), to: "debate.yaml")
        try scratch.write(Self.page("开源社区让后来者少走弯路，也让成本降下来。", address: "https://example.org/first"), to: "articles/page.html")
        return scratch
    }

    static func page(_ words: String, address: String? = nil, charset: String? = "utf-8") -> String {
        """
        <!DOCTYPE html><html><head>\(charset.map { "<meta charset=\"\($0)\">" } ?? "")<title>论坛纪要</title>
        \(address.map { "<link rel=\"canonical\" href=\"\($0)\">" } ?? "")</head><body><h1>论坛纪要</h1>
        <p>本报讯 在日前举行的滨海智能大会上，多位嘉宾就大模型应否开源展开讨论，现场气氛热烈，讨论持续了三个小时。</p>
        <p>澄川智能创始人林越表示：“\(words)”台下响起掌声，主持人随后请其他嘉宾发言，并收集了听众的问题。</p>
        <p>会议由云麓研究院主办，来自各地的研究者与开发者参加了当天的活动，主办方将在会后公布全部记录。</p></body></html>
        """
    }

    private func add(_ corpus: Scratch, _ arguments: String...) throws -> Program.Run {
        try Program.run(
            ["add", "--jsonl", "--corpus", corpus.path] + arguments, environment: ["no_proxy": "127.0.0.1", "NO_PROXY": "127.0.0.1"])
    }

    private func found(_ corpus: Scratch, _ words: String) throws -> Int {
        try Program.run("search", words, "--corpus", corpus.path, "--jsonl").objects.count
    }

    @Test("two additions of the same files at the same time store each of them once")
    func sideBySide() async throws {
        let (corpus, other) = (try corpus(), try Scratch())
        for i in 0..<30 { try other.write(Self.page("第\(i)场论坛上的话，许可证写清楚更要紧。"), to: "in/\(i).html") }
        let arguments = ["add", other.path + "/in", "--corpus", corpus.path]
        let added = try await withThrowingTaskGroup(of: Bool.self) { group in
            for _ in 0..<2 { group.addTask { try Program.run(arguments).status < 2 } }
            var added: [Bool] = []
            for try await one in group { added.append(one) }
            return added
        }
        #expect(added == [true, true])
        #expect(try FileManager.default.contentsOfDirectory(atPath: corpus.path + "/articles/in").count == 30)
        #expect(try Program.run("search", "许可证", "--limit", "0", "--corpus", corpus.path).errors.contains("30 statements"))
    }

    @Test("a folder is added with what is new in it, and the index answers at once")
    func folder() throws {
        let (corpus, other) = (try corpus(), try Scratch())
        #expect(try Program.run("rebuild", "--corpus", corpus.path).status == 0)
        try other.write(Self.page("许可证写清楚，比开不开源更要紧，大家都这么看。"), to: "in/page.html")
        try other.write(Self.page("开源社区让后来者少走弯路，也让成本降下来。", address: "https://example.org/first"), to: "in/copy.html")
        try other.write(Self.page("换了说法，还是同一个网址，不必再收一遍。", address: "http://www.example.org/first/?utm_source=x"), to: "in/again.html")
        try other.write("body {}", to: "in/page_files/style.css")
        let run = try add(corpus, other.path + "/in")
        #expect(run.status == 0, "\(run.errors)")
        var outcomes: [String: [String: Any]] = [:]
        for object in run.objects {
            if let input = object["input"] as? String { outcomes[URL(filePath: input).lastPathComponent] = object }
        }
        #expect(outcomes["page.html"]?["outcome"] as? String == "added")
        #expect(outcomes["copy.html"]?["knownBy"] as? String == "bytes")
        #expect(outcomes["again.html"]?["knownBy"] as? String == "address")
        #expect(outcomes["style.css"] == nil)
        #expect(try found(corpus, "许可证写清楚") == 1)
        #expect(try found(corpus, "少走弯路") == 1)
    }

    @Test("the marks of a headline that is a title, or holds one, are printed once by what lists it")
    func marksOfHeadline() throws {
        for (headline, printed) in [("《论坛纪要》", "《论坛纪要》"), ("《论坛》纪要", "《〈论坛〉纪要》")] {
            let (corpus, other) = (try corpus(), try Scratch())
            try other.write(Self.page("许可证写清楚，比开不开源更要紧。").replacing("论坛纪要", with: headline), to: "page.html")
            let added = try Program.run("add", other.path + "/page.html", "--corpus", corpus.path)
            #expect(added.output.contains("  \(printed)\n"), "\(added.output)")
            let found = try Program.run("search", "许可证", "--corpus", corpus.path)
            #expect(found.output.contains("  \(printed) · "), "\(found.output)")
        }
    }

    @Test("a page that is in the corpus and not yet in the index is indexed when it is added again")
    func aheadOfIndex() throws {
        let (corpus, other) = (try corpus(), try Scratch())
        #expect(try Program.run("rebuild", "--corpus", corpus.path).status == 0)
        let page = Self.page("许可证写清楚，比开不开源更要紧，大家都这么看。")
        try corpus.write(page, to: "articles/hand.html")
        try other.write(page, to: "hand.html")
        let run = try add(corpus, other.path + "/hand.html")
        #expect(run.status == 0 && run.objects.first?["outcome"] as? String == "known", "\(run.output)")
        #expect(try found(corpus, "许可证") == 1)
    }

    @Test("half of a page that a killed addition left is taken away by the next one")
    func leftover() throws {
        let corpus = try corpus()
        let left = corpus.path + "/articles/.adding-77.new"
        try corpus.write("<html>", to: "articles/.adding-77.new")
        let scratch = try Scratch()
        try scratch.write(Self.page("又来了一篇新的文章，说的话也是新的。"), to: "new.html")
        #expect(try Program.run("add", scratch.path + "/new.html", "--corpus", corpus.path).status == 0)
        #expect(!FileManager.default.fileExists(atPath: left))
    }

    @Test("an addition that waits for another says so")
    func waits() throws {
        let corpus = try corpus()
        let scratch = try Scratch()
        try scratch.write(Self.page("这篇文章要等另一个进程先结束才行。"), to: "new.html")
        let holder = Process()
        holder.executableURL = URL(filePath: "/usr/bin/flock")
        holder.arguments = [corpus.path, "/bin/sleep", "2"]
        try holder.start()
        Thread.sleep(forTimeInterval: 0.5)
        let run = try Program.run("add", scratch.path + "/new.html", "--corpus", corpus.path)
        #expect(run.status == 0)
        #expect(run.errors.contains("another process is adding to this corpus; waiting for it"), "\(run.errors)")
        holder.waitUntilExit()
    }

    @Test("a file of the same name is never overwritten")
    func sameName() throws {
        let (corpus, other) = (try corpus(), try Scratch())
        let before = FileManager.default.contents(atPath: corpus.path + "/articles/page.html")
        try other.write(Self.page("另一篇文章，名字碰巧一样，内容完全不同。"), to: "page.html")
        let run = try add(corpus, other.path + "/page.html")
        #expect(run.objects.first?["source"] as? String == "articles/page-2.html")
        #expect(FileManager.default.contents(atPath: corpus.path + "/articles/page.html") == before)
    }

    @Test("an index that was doubled by an addition has the bytes of one that was rebuilt")
    func sameAsRebuild() throws {
        let (corpus, other) = (try corpus(), try Scratch())
        #expect(try Program.run("rebuild", "--corpus", corpus.path).status == 0)
        try other.write(Self.page("许可证写清楚，比开不开源更要紧，大家都这么看。"), to: "b.html")
        #expect(try add(corpus, other.path + "/b.html").status == 0)
        let added = try FileManager.default.contentsOfDirectory(atPath: corpus.path + "/.index").filter { $0.hasPrefix("segment") }
        #expect(try Program.run("rebuild", "--corpus", corpus.path).status == 0)
        #expect(try FileManager.default.contentsOfDirectory(atPath: corpus.path + "/.index").filter { $0.hasPrefix("segment") } == added)
    }

    @Test("what cannot be added is named with its reason, and leaves no trace")
    func refused() throws {
        let (corpus, other) = (try corpus(), try Scratch())
        try other.write("", to: "empty.html")
        let run = try add(corpus, other.path + "/empty.html", other.path + "/none.html", "ftp://example.org/a")
        #expect(run.status == 2)
        #expect(run.objects.compactMap { $0["outcome"] as? String } == ["refused", "refused", "refused"])
        #expect(try FileManager.default.subpathsOfDirectory(atPath: corpus.path + "/articles") == ["page.html"])
    }

    @Test("standard input, which has no name to be kept under, is refused with what to do instead", arguments: ["en", "zh"])
    func standardInput(language: String) throws {
        let corpus = try corpus()
        let run = try Program.run(["add", "-", "--corpus", corpus.path, "--lang", language], input: Data(Self.page("一句话。").utf8))
        #expect(run.status == 2)
        #expect(run.errors.contains(language == "zh" ? "请先写入文件，再收入该文件" : "write it to a file and add that"))
        #expect(try FileManager.default.subpathsOfDirectory(atPath: corpus.path + "/articles") == ["page.html"])
    }

    @Test("pages come from the web within limits, with the charset their server declares and the day they were fetched")
    func web() throws {
        let corpus = try corpus()
        let server = try LocalServer()
        let page = try add(corpus, server.url + "/moved")
        #expect(page.status == 0, "\(page.errors)")
        #expect(page.objects.first?["source"] as? String == "articles/127.0.0.1/gbk.html")
        let record = try #require(try Program.run("search", "编码由服务器说明", "--corpus", corpus.path, "--jsonl").objects.first)
        let article = try #require(record["isPartOf"] as? [String: Any])
        #expect((article["dateAccessed"] as? String)?.hasSuffix("Z") == true)
        #expect(article["url"] as? String == server.url + "/gbk")
        #expect(try add(corpus, server.url + "/moved").objects.first?["knownBy"] as? String != nil)

        for (path, reason) in [
            ("/missing", "404"), ("/image", "image/png"), ("/large", "larger than the limit"), ("/endless", "larger than the limit"),
            ("/loop", "redirected more than"), ("/slow", "no answer within"), ("/file-redirect", "not supported"),
        ] {
            let run = try add(corpus, server.url + path, "--timeout", "2", "--max-size", "0.5", "--lang", "en")
            #expect(run.status == 2, "\(path)")
            let told = run.objects.first?["reason"] as? String ?? ""
            #expect(told.contains(reason), "\(path): \(told)")
        }
        #expect(try FileManager.default.subpathsOfDirectory(atPath: corpus.path + "/articles").filter { $0.hasSuffix(".html") }.count == 2)
        let lines = try String(contentsOfFile: corpus.path + "/retrievals.jsonl", encoding: .utf8)
        #expect(lines.split(separator: "\n").count == 1)
    }

    @Test("without curl the message says what to install")
    func noCurl() throws {
        let corpus = try corpus()
        let run = try Program.run("add", "http://127.0.0.1:9/x", "--corpus", corpus.path, environment: ["PATH": "/nowhere"])
        #expect(run.status == 2)
        #expect(run.errors.contains("apt-get install curl"))
    }
}
