import Foundation
import Testing

/// The two interfaces for machines, whose form stays as it is.
@Suite("The filters")
struct FilterTests {
    @Test("extract answers each text with its quotations, offsets in Unicode scalars of the given text")
    func extract() throws {
        let text = "😀会上，林越表示：“开源不是做慈善，而是一种更快的工程方法。”\r\n沈渡没有回应。"
        let line = try JSONSerialization.data(withJSONObject: ["id": "t1", "text": text, "lang": "zh"])
        let run = try Program.run("extract", input: line + Data("\n".utf8))
        #expect(run.status == 0)
        let answer = try #require(run.objects.first)
        #expect(answer["id"] as? String == "t1")
        let quotes = try #require(answer["quotes"] as? [[String: Any]])
        let quote = try #require(quotes.first)
        #expect(quotes.count == 1)
        let start = try #require(quote["start"] as? Int)
        let end = try #require(quote["end"] as? Int)
        let words = Array(text.unicodeScalars)[start..<end].map(String.init).joined()
        #expect(words == "开源不是做慈善，而是一种更快的工程方法。")
        #expect(quote["text"] as? String == words)
        #expect(quote["type"] as? String == "direct")
        #expect(quote["speaker"] as? String == "林越")
        #expect(quote["speaker_canonical"] as? String == "林越")
        #expect(quote["cue"] as? String == "表示")
        #expect(quote["stance"] is String)
        #expect(quote["aspects"] is [String])
    }

    @Test("evaluate counts by construction, in a table of equal bytes each time, and as JSON")
    func constructions() throws {
        let scratch = try Scratch()
        let text = "林越表示，开源更快，也更便宜。沈渡表示，闭源更安全，也更稳。"
        let label: [String: Any] = ["start": 5, "end": 15, "speaker": "林越", "speaker_canonical": "林越"]
        let line = try JSONSerialization.data(withJSONObject: ["id": "1", "lang": "zh", "text": text, "quotes": [label]])
        try scratch.write(line + Data("\n".utf8), to: "gold.jsonl")
        let arguments = ["evaluate", scratch.path + "/gold.jsonl", "--constructions", "--corpus", Program.root + "/Corpus"]
        let table = try Program.run(arguments).output
        let rows = table.split(separator: "\n").map { $0.split(separator: "\t").map(String.init) }
        #expect(rows.first == ["language", "name", "found", "labelled", "attributed", "right"])
        #expect(rows.allSatisfy { $0.count == 6 })
        // One of the two is labelled, and has the right speaker.
        #expect(rows.contains(["zh", "markedBehindCue", "2", "1", "1", "1"]))
        #expect(rows.contains(["zh", "person", "2", "1", "1", "1"]))
        #expect(rows.contains(["en", "bareClause+strength9", "0", "0", "0", "0"]))
        #expect(try Program.run(arguments).output == table)
        let json = try #require(try Program.run(arguments + ["--json"]).objects.first)
        let constructions = try #require(json["constructions"] as? [[String: Any]])
        #expect(constructions.count == rows.count - 1)
        #expect(try Program.run(["evaluate", scratch.path + "/gold.jsonl", "--json"]).objects.first?["constructions"] == nil)
    }

    @Test("without a corpus nothing is judged, and that is said once; the corpus may be named, or stood in as for every command")
    func withoutDebate() throws {
        let scratch = try Scratch()
        var lines = Data()
        for number in 1...2 {
            let text = "会上，林越表示：“开源模型更便宜，也让后来者少走弯路。”沈渡没有回应。"
            lines += try JSONSerialization.data(withJSONObject: ["id": "\(number)", "text": text]) + Data("\n".utf8)
        }
        let nowhere = ["HOME": scratch.path, "XDG_DATA_HOME": "", "DEBATEKB_HOME": ""]
        func extract(_ options: String..., folder: String) throws -> (quotes: [[String: Any]], errors: String) {
            let run = try Program.run(["extract"] + options, input: lines, environment: nowhere, folder: folder)
            #expect(run.status == 0 && run.objects.count == 2)
            return (run.objects.compactMap { ($0["quotes"] as? [[String: Any]])?.first }, run.errors)
        }
        let without = try extract(folder: scratch.path)
        #expect(without.quotes.map { $0["speaker"] as? String } == ["林越", "林越"])
        for quote in without.quotes {
            for name in ["stance", "stance_detail", "aspects", "arguments"] { #expect(quote[name] == nil, "\(name)") }
        }
        #expect(
            without.errors
                == "debatekb: note: no corpus is found, so no debate is used: quotations have no stance, and names stand for themselves; "
                + "name one with --corpus\n")
        #expect(try extract("--lang", "zh", folder: scratch.path).errors.contains("没有找到语料，因此不用任何议题"))
        for with in [
            try extract("--corpus", Program.root + "/Corpus", folder: scratch.path), try extract(folder: Program.root),
            try extract(folder: Program.root + "/Corpus/articles"),
        ] {
            #expect(with.quotes.map { $0["stance"] as? String } == ["open", "open"])
            #expect(
                with.quotes.allSatisfy { $0["aspects"] as? [String] == ["cost"] && $0["arguments"] != nil && $0["stance_detail"] != nil })
            #expect(with.errors.isEmpty)
        }
    }

    @Test("a line that is no request is rejected on stderr with its number, and the others are answered")
    func reject() throws {
        let lines = [
            "no json", "{\"id\":\"1\"}", "[1]", "{\"id\":\"2\",\"text\":7}", "", "{\"id\":\"3\",\"text\":\"\"}",
            "{\"id\":\"4\",\"text\":\"\"} more", "{\"id\":\"5\",\"text\":\"\",\"other\":word}",
        ]
        let run = try Program.run("extract", input: Data(lines.joined(separator: "\n").utf8))
        #expect(run.status == 0)
        #expect(run.objects.map { $0["id"] as? String } == ["3"])
        let rejections = run.errors.split(separator: "\n").compactMap {
            try? JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
        }
        #expect(rejections.map { $0["line"] as? Int } == [1, 2, 3, 4, 7, 8])
        #expect(rejections.allSatisfy { $0["reject"] is String })
    }

    @Test("article writes a line for each file and for standard input, with an error for what cannot be read")
    func article() throws {
        let scratch = try Scratch()
        try scratch.write(
            """
            <html><head><meta charset="utf-8"><title>开源之争再起_南山财经</title></head><body><h1>开源之争再起</h1>
            <p>2031-05-02 10:32 来源：南山财经</p>
            <div><p>本报讯 在日前举行的滨海智能大会上，澄川智能创始人林越与远屿AI首席科学家沈渡就大模型应否开源展开辩论。</p>
            <p>林越开场便表示：“我们选择开源，是因为没有哪家公司能独自踩完所有的坑。”他认为，闭源厂商的领先优势最多维持半年。</p>
            <p>会后，澄川智能宣布将把旗下三款模型的训练日志一并公开，社区反应热烈，许多开发者表示欢迎。</p></div></body></html>
            """, to: "page.html")
        try scratch.write("", to: "empty.html")
        let run = try Program.run("article", scratch.path + "/page.html", scratch.path + "/none.html", scratch.path + "/empty.html")
        #expect(run.status == 0)
        #expect(run.objects.count == 3)
        let page = try #require(run.objects.first)
        #expect(page["title"] as? String == "开源之争再起")
        #expect((page["text"] as? String)?.contains("没有哪家公司能独自踩完所有的坑") == true)
        #expect((page["date"] as? String)?.hasPrefix("2031-05-02") == true)
        for object in run.objects.dropFirst() { #expect(object["error"] is String) }
        let input = try Program.run(
            ["article", scratch.path + "/none.html", "-"], input: try Data(contentsOf: URL(filePath: scratch.path + "/page.html")))
        #expect(input.status == 0)
        #expect(input.objects.compactMap { $0["path"] as? String } == [scratch.path + "/none.html", "-"])
        #expect(input.objects.last?["text"] as? String == page["text"] as? String)
        let silent = try Program.run("article", "-")
        #expect(silent.status == 0 && silent.objects.first?["error"] is String)
        for name in ["path", "title", "author", "date", "publisher", "url", "lang", "text"] { #expect(page[name] != nil) }
    }
}
