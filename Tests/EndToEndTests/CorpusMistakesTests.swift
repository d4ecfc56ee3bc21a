import Foundation
import Testing

/// Mistakes in the files that people write stop a rebuild before anything is changed; `check` tells the same ones.
@Suite("Mistakes in debate.yaml and speakers.yaml")
struct CorpusMistakesTests {
    /// A corpus with an index, made before its files were spoilt in five places.
    private static func spoilt() throws -> Scratch {
        let corpus = try Scratch()
        let debate = try String(contentsOfFile: Program.root + "/Corpus/debate.yaml", encoding: .utf8)
        try corpus.write(debate, to: "debate.yaml")
        try corpus.write("speakers:\n  - id: lin-yue\n    name: 林越\n", to: "speakers.yaml")
        try corpus.write(AddTests.page("开源社区让后来者少走弯路。"), to: "articles/good.html")
        #expect(try Program.run("rebuild", "--corpus", corpus.path).status == 0)
        let lines = debate.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            switch line {
            case "praise:": "prasie:"
            case "    headTerms: [开放, 公开透明]": "    headTerms: [开放, 闭源]"
            default: String(line)
            }
        }
        try corpus.write(lines.joined(separator: "\n"), to: "debate.yaml")
        try corpus.write(
            "speakers:\n  - id: lin-yue\n    name: 林越\n    alias: [Lin Yue]\n  - name: 360\n", to: "speakers.yaml")
        return corpus
    }

    private static func line(of text: String, in corpus: Scratch) throws -> Int {
        let lines = try String(contentsOfFile: corpus.path + "/debate.yaml", encoding: .utf8).components(separatedBy: "\n")
        return try #require(lines.firstIndex { $0.contains(text) }) + 1
    }

    @Test("rebuild tells all of them in one run, in both languages, and the index stays as it was")
    func rebuild() throws {
        let corpus = try Self.spoilt()
        let closed = try Self.line(of: "[闭源, 封闭模型", in: corpus)
        let praise = try Self.line(of: "prasie:", in: corpus)
        let head = try Self.line(of: "[开放, 闭源]", in: corpus)
        let english = try Program.run("rebuild", "--corpus", corpus.path)
        #expect(english.status == 2)
        #expect(english.output.isEmpty)
        #expect(
            english.errors == """
                corpus: \(corpus.path)
                debatekb: 5 mistakes in the corpus' own files; nothing was changed
                \(corpus.path)/debate.yaml:\(closed):8: "闭源" stands for two sides, for the other in line \(head); keep one
                \(corpus.path)/debate.yaml:\(praise):1: unknown key "prasie"; did you mean praise?
                \(corpus.path)/speakers.yaml:4:5: unknown key "alias"; did you mean aliases?
                \(corpus.path)/speakers.yaml:5:5: this speaker lacks the key "id"
                \(corpus.path)/speakers.yaml:5:11: under "name" a text is wanted here, not a number; put it in quotation marks

                """)
        let chinese = try Program.run("rebuild", "--corpus", corpus.path, "--lang", "zh")
        #expect(chinese.status == 2)
        #expect(
            chinese.errors == """
                语料：\(corpus.path)
                debatekb: 语料自身的文件中有 5 处错误；一切保持原样
                \(corpus.path)/debate.yaml:\(closed):8：“闭源”同时属于两方，另一处在第 \(head) 行；请只留一处
                \(corpus.path)/debate.yaml:\(praise):1：没有“prasie”这个键；是否想用 praise？
                \(corpus.path)/speakers.yaml:4:5：没有“alias”这个键；是否想用 aliases？
                \(corpus.path)/speakers.yaml:5:5：这位发言者缺少“id”这个键
                \(corpus.path)/speakers.yaml:5:11：“name”之下应为文字，而不是数字；请加上引号

                """)
        #expect(try Program.run("search", "少走弯路", "--corpus", corpus.path, "--jsonl").objects.count == 1)
    }

    @Test("add copies nothing into a corpus whose files have mistakes")
    func add() throws {
        let corpus = try Self.spoilt()
        let page = try Scratch()
        try page.write(AddTests.page("别的文章里面说的别的话。"), to: "other.html")
        let run = try Program.run("add", page.path + "/other.html", "--corpus", corpus.path)
        #expect(run.status == 2)
        #expect(run.errors.contains("5 mistakes"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: corpus.path + "/articles") == ["good.html"])
    }

    @Test("check lists each with its file, line and column, in the reader's language")
    func check() throws {
        let corpus = try Self.spoilt()
        let praise = try Self.line(of: "prasie:", in: corpus)
        let findings = try Program.run("check", "--corpus", corpus.path, "--jsonl").objects.filter { $0["kind"] as? String == "malformed" }
        #expect(findings.count == 5)
        #expect(
            findings.compactMap { $0["place"] as? String }.suffix(3) == ["speakers.yaml:4:5", "speakers.yaml:5:5", "speakers.yaml:5:11"])
        #expect(
            findings.contains {
                $0["place"] as? String == "debate.yaml:\(praise):1"
                    && $0["problem"] as? String == "unknown key \"prasie\"; did you mean praise?"
            })
        let chinese = try Program.run("check", "--corpus", corpus.path, "--lang", "zh")
        #expect(chinese.status == 1)
        #expect(chinese.output.contains("speakers.yaml:4:5: 没有“alias”这个键；是否想用 aliases？"))
    }

    @Test("what is no YAML is told with its line in our words, and what is wrong with the other file beside it")
    func syntax() throws {
        let corpus = try Self.spoilt()
        try corpus.write("speakers:\n  - id: [unclosed\n", to: "speakers.yaml")
        let run = try Program.run("rebuild", "--corpus", corpus.path)
        #expect(run.errors.contains("3 mistakes"))
        #expect(
            run.errors.hasSuffix(
                "speakers.yaml:2:9: what this bracket opens is broken off in line 3; add ], or the half-width comma that is missing before\n"
            ))
        let chinese = try Program.run("rebuild", "--corpus", corpus.path, "--lang", "zh")
        #expect(chinese.errors.hasSuffix("speakers.yaml:2:9：这个括号打开的内容在第 3 行中断；请补上 ]，或之前缺少的半角逗号\n"))
    }

    @Test("a mistake alone stands behind the program's name")
    func one() throws {
        let corpus = try Self.spoilt()
        try corpus.write(try String(contentsOfFile: Program.root + "/Corpus/debate.yaml", encoding: .utf8), to: "debate.yaml")
        try corpus.write("speakers:\n  - id: lin-yue\n    nmae: 林越\n", to: "speakers.yaml")
        let run = try Program.run("rebuild", "--corpus", corpus.path)
        #expect(
            run.errors
                == "corpus: \(corpus.path)\ndebatekb: \(corpus.path)/speakers.yaml:3:5: unknown key \"nmae\"; did you mean name?\n")
    }
}
