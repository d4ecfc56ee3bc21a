import Foundation
import Testing

/// Bad input gets a message that names the file and says what to do; the rest is ingested; nothing stored is lost.
@Suite("Bad input")
struct BadInputTests {
    /// A corpus with the shipped debate and one good page of fiction.
    private func corpus() throws -> Scratch {
        let scratch = try Scratch()
        let debate = try String(contentsOfFile: Program.root + "/Corpus/debate.yaml", encoding: .utf8)
        try scratch.write(debate, to: "debate.yaml")
        try scratch.write(Self.page(words: "开源社区让后来者少走弯路，也让成本降下来。"), to: "articles/good.html")
        return scratch
    }

    private static func page(words: String, declared: String = "utf-8") -> String {
        """
        <!DOCTYPE html><html><head><meta charset="\(declared)"><title>论坛纪要</title></head><body><h1>论坛纪要</h1>
        <p>2031-05-02 10:32 来源：南山财经</p>
        <p>本报讯 在日前举行的滨海智能大会上，多位嘉宾就大模型应否开源展开讨论，现场气氛热烈，讨论持续了三个小时。</p>
        <p>澄川智能创始人林越表示：“\(words)”台下响起掌声，主持人随后请其他嘉宾发言，并收集了听众的问题。</p>
        <p>会议由云麓研究院主办，来自各地的研究者与开发者参加了当天的活动，主办方将在会后公布全部记录。</p>
        </body></html>
        """
    }

    private func rebuild(_ corpus: Scratch) throws -> Program.Run {
        try Program.run("rebuild", "--corpus", corpus.path)
    }

    private func search(_ corpus: Scratch, _ query: String) throws -> Program.Run {
        try Program.run("search", query, "--corpus", corpus.path, "--jsonl")
    }

    @Test("files that are no articles are named, and the good one beside them is indexed")
    func mixed() throws {
        let corpus = try corpus()
        try corpus.write("", to: "articles/empty.html")
        try corpus.write(Data((0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 7919 >> 3) }), to: "articles/binary.html")
        try corpus.write("<html><head><title>x</title></head><body></body></html>", to: "articles/hollow.html")
        try FileManager.default.createSymbolicLink(
            atPath: corpus.path + "/articles/dangling.html", withDestinationPath: corpus.path + "/nowhere.html")
        let run = try rebuild(corpus)
        #expect(run.status == 0)
        for name in ["empty.html", "binary.html", "hollow.html", "dangling.html"] {
            #expect(run.errors.contains("articles/\(name)"), "\(name) is not named in: \(run.errors)")
        }
        #expect(try search(corpus, "少走弯路").objects.count == 1)
    }

    @Test("a page in a language without a reader is named with its language, in the reader's own, and gives no quotations")
    func unreadLanguage() throws {
        let corpus = try corpus()
        let words = "「公開の方が安い」と林越社長は述べた。会見には多くの開発者が集まり、質問は二時間も続いたという。"
        try corpus.write(
            "<!DOCTYPE html><html lang=\"ja\"><head><meta charset=\"utf-8\"><title>公開の模型について</title></head><body>"
                + "<p>\(words)</p><p>\(words)</p><p>\(words)</p></body></html>", to: "articles/japanese.html")
        #expect(
            try rebuild(corpus).errors.contains("note: articles/japanese.html: the text is Japanese, in which no quotations are read"))
        #expect(
            try Program.run("rebuild", "--corpus", corpus.path, "--lang", "zh").errors.contains("articles/japanese.html：正文是日文，其中的引语不读"))
        #expect(try search(corpus, "公開の方").status == 1)
    }

    @Test("a page cut short still gives what it has")
    func truncated() throws {
        let corpus = try corpus()
        let page = Self.page(words: "半张页面也有半张页面的用处，我们不会扔掉它。")
        try corpus.write(String(page.prefix(page.count - 90)), to: "articles/cut.html")
        #expect(try rebuild(corpus).status == 0)
        #expect(try search(corpus, "半张页面也有").objects.count == 1)
    }

    @Test("a page whose charset lies is read by the evidence of its bytes")
    func lyingCharset() throws {
        let corpus = try corpus()
        try corpus.write(Self.page(words: "编码写错了，话没有说错，一个字也不能少。", declared: "gb2312"), to: "articles/lying.html")
        #expect(try rebuild(corpus).status == 0)
        #expect(try search(corpus, "话没有说错").objects.count == 1)
    }

    @Test("what is doubtful about a file is noted, and what it holds is indexed all the same")
    func notes() throws {
        let corpus = try corpus()
        let garbled = String(
            decoding: Array(Self.page(words: "乱了的话。").utf8).flatMap { Array(String(UnicodeScalar($0)).utf8) }, as: UTF8.self)
        try corpus.write(garbled, to: "articles/garbled.html")
        let feed = """
            <rss version="2.0"><channel><title>南山财经</title><item><title>论坛</title><link>https://nanshan.example/1</link>
            <description>澄川智能创始人林越表示：“订阅里的话也要算数，一条都不能少。”</description></item>
            <item><title>只有标题</title><link>https://nanshan.example/2</link></item></channel></rss>
            """
        try corpus.write(feed, to: "articles/feed.dat")
        try corpus.write("%PDF-1.7\n", to: "articles/report.html")
        let run = try rebuild(corpus)
        #expect(run.status == 0)
        #expect(run.errors.contains("articles/garbled.html: the text is garbled"), "\(run.errors)")
        #expect(run.errors.contains("articles/report.html: this is a PDF, which is not read; save the page as HTML"))
        #expect(try search(corpus, "订阅里的话也要算数").objects.count == 1)
    }

    @Test("external entities are not read, entity bombs not unfolded")
    func entities() throws {
        let corpus = try corpus()
        try corpus.write("林越的秘密", to: "secret.txt")
        try corpus.write(
            """
            <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file://\(corpus.path)/secret.txt">]>
            <rss version="2.0"><channel><title>t</title><item><title>标题</title><description>&x;</description></item></channel></rss>
            """, to: "articles/external.xml")
        var bomb = "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a0 \"炸弹炸弹炸弹炸弹炸弹\">"
        for i in 1...12 {
            let inner = String(repeating: "&a\(i - 1);", count: 10)
            bomb += "<!ENTITY a\(i) \"\(inner)\">"
        }
        bomb += "]><rss version=\"2.0\"><channel><item><description>&a12;</description></item></channel></rss>"
        try corpus.write(bomb, to: "articles/bomb.xml")
        let run = try rebuild(corpus)
        #expect(run.status == 0)
        #expect(run.errors.contains("articles/bomb.xml"))
        #expect(!run.errors.contains("秘密"))
        #expect(try search(corpus, "秘密").status == 1)
        #expect(try search(corpus, "少走弯路").objects.count == 1)
    }

    @Test("a page of 50 MB is answered with a message or an article, never with a crash")
    func huge() throws {
        let corpus = try corpus()
        let filler = "<p>" + String(repeating: "这是一段很长的文字，没有人说话，也没有结论。", count: 400) + "</p>\n"
        var page = "<html><head><meta charset=\"utf-8\"><title>长文</title></head><body>"
        while page.utf8.count < 50_000_000 { page += filler }
        try corpus.write(page, to: "articles/huge.html")
        let run = try rebuild(corpus)
        #expect(run.status == 0)
        #expect(try search(corpus, "少走弯路").objects.count == 1)
    }

    @Test("a missing corpus, a corpus without articles and a missing index say so and what to do")
    func missing() throws {
        let scratch = try Scratch()
        let missing = try Program.run("rebuild", "--corpus", scratch.path + "/nowhere")
        #expect(missing.status == 2)
        #expect(missing.errors.contains("no corpus folder at \(scratch.path)/nowhere"))

        try scratch.write(try String(contentsOfFile: Program.root + "/Corpus/debate.yaml", encoding: .utf8), to: "debate.yaml")
        let empty = try Program.run("rebuild", "--corpus", scratch.path)
        #expect(empty.status == 2)
        #expect(empty.errors.contains("no articles in"))

        let search = try Program.run("search", "开源", "--corpus", scratch.path)
        #expect(search.status == 2)
        #expect(search.errors.contains("debatekb rebuild"))
    }

    @Test("the old index answers when a rebuild fails")
    func oldIndexStays() throws {
        let corpus = try corpus()
        #expect(try rebuild(corpus).status == 0)
        try FileManager.default.removeItem(atPath: corpus.path + "/articles/good.html")
        #expect(try rebuild(corpus).status == 2)
        #expect(try search(corpus, "少走弯路").objects.count == 1)
    }

    @Test(
        "wrong usage ends with status 2 and says what to do",
        arguments: [["serch"], ["search", "--limit", "-1"], ["search", "--stance", "maybe"], ["show"]])
    func usage(arguments: [String]) throws {
        let corpus = try corpus()
        #expect(try rebuild(corpus).status == 0)
        let run = try Program.run(arguments + (arguments == ["serch"] ? [] : ["--corpus", corpus.path]))
        #expect(run.status == 2)
        #expect(!run.errors.isEmpty)
        #expect(run.output.isEmpty)
    }
}
