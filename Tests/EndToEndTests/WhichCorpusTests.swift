import Foundation
import Testing

/// Commands work on the corpus that a person stands in, and say which one that is.
@Suite("Which corpus is meant")
struct WhichCorpusTests {
    /// A corpus of one article in which Lin Yue says something.
    private func corpus(at name: String, in scratch: Scratch, saying words: String) throws -> String {
        try scratch.write(
            try String(contentsOfFile: Program.root + "/Corpus/debate.yaml", encoding: .utf8), to: name + "/debate.yaml")
        try scratch.write(AddTests.page(words), to: name + "/articles/2031/page.html")
        let run = try Program.run("rebuild", "--corpus", scratch.path + "/" + name)
        #expect(run.status == 0, "\(run.errors)")
        return scratch.path + "/" + name
    }

    /// Runs the program where nothing but the folder says which corpus is meant.
    private func run(_ arguments: String..., folder: String, environment: [String: String] = [:]) throws -> Program.Run {
        let bare = ["HOME": folder, "XDG_DATA_HOME": "", "DEBATEKB_HOME": ""]
        return try Program.run(arguments, environment: bare.merging(environment) { $1 }, folder: folder)
    }

    @Test(
        "within a corpus' folder, or any below it, a page is added to that one, is found there, and the corpus is named",
        arguments: ["", "/articles/2031"])
    func within(below: String) throws {
        let scratch = try Scratch()
        let mine = try corpus(at: "mydebate", in: scratch, saying: "开源社区让后来者少走弯路，也让成本降下来。")
        try scratch.write(AddTests.page("许可证写清楚，比开不开源更要紧，大家都这么看。"), to: "page.html")
        let added = try run("add", scratch.path + "/page.html", folder: mine + below)
        #expect(added.status == 0)
        #expect(added.errors.hasPrefix("corpus: \(mine)\n"), "\(added.errors)")
        #expect(FileManager.default.fileExists(atPath: mine + "/articles/page.html"))
        #expect(try run("search", "许可证", folder: mine + below).status == 0)
        #expect(try run("rebuild", folder: mine + below).errors.contains("corpus: \(mine)\n"))
        #expect(try run("check", folder: mine + below).errors.hasPrefix("corpus: \(mine)\n"))
    }

    @Test("within a folder that holds Corpus/, as a checkout of this project does, that one is meant")
    func checkout() throws {
        let scratch = try Scratch()
        _ = try corpus(at: "Corpus", in: scratch, saying: "开源社区让后来者少走弯路，也让成本降下来。")
        try scratch.write("", to: "Sources/code/main.swift")
        for folder in [scratch.path, scratch.path + "/Sources/code"] {
            #expect(try run("search", "少走弯路", folder: folder).status == 0)
            #expect(try run("search", "绝无此词", folder: folder).errors == "Nothing found in 1 quotation.\ncorpus: \(scratch.path)/Corpus\n")
        }
    }

    @Test("what is not found is not found in a corpus that is named")
    func nothingFound() throws {
        let scratch = try Scratch()
        let mine = try corpus(at: "mydebate", in: scratch, saying: "开源社区让后来者少走弯路，也让成本降下来。")
        for arguments in [
            ["search", "绝无此词"], ["search", "绝无此词", "--jsonl"], ["search", "--speaker", "无此人"], ["timeline", "无此人"],
            ["speakers", "无此人"], ["show", "q00"], ["cite", "q00"], ["correct", "q00", "--status", "disputed"],
            ["arguments", "--aspect", "safety"], ["stats", "绝无此词"], ["export", "绝无此词"],
        ] {
            let english = try Program.run(arguments, folder: mine)
            #expect(english.status != 0, "\(arguments)")
            #expect(
                english.errors.hasSuffix("\ncorpus: \(mine)\n") || english.errors == "corpus: \(mine)\n", "\(arguments): \(english.errors)")
            #expect(try Program.run(arguments + ["--lang", "zh"], folder: mine).errors.hasSuffix("语料：\(mine)\n"), "\(arguments)")
        }
        let index = try run("search", "绝无此词", "--index", mine + "/.index", folder: scratch.path)
        #expect(index.errors == "Nothing found in 1 quotation.\ncorpus: \(mine)\nindex: \(mine)/.index\n")
    }

    @Test("where there is none it is said where one was looked for and what to do")
    func none() throws {
        let scratch = try Scratch()
        let run = try run("search", "开源", folder: scratch.path)
        #expect(run.status == 2)
        #expect(
            run.errors.hasPrefix(
                "debatekb: no corpus found: neither \(scratch.path) nor a folder above it holds debate.yaml or Corpus/debate.yaml, and there is "
                    + "none at \(scratch.path)/.local/share/debatekb/own or "), "\(run.errors)")
        #expect(run.errors.hasSuffix("; go to a corpus, or name one with --corpus\n"))
        #expect(try self.run("search", "开源", "--lang", "zh", folder: scratch.path).errors.contains("请进入语料目录，或用 --corpus 指定"))
        let named = try self.run("search", "开源", folder: scratch.path, environment: ["DEBATEKB_HOME": "/none"])
        #expect(named.errors == "debatekb: no corpus folder at /none, which DEBATEKB_HOME names; name one with --corpus\n")
    }

    @Test("an index that lies in a corpus means that corpus, wherever one stands")
    func index() throws {
        let scratch = try Scratch()
        let mine = try corpus(at: "mine", in: scratch, saying: "开源社区让后来者少走弯路，也让成本降下来。")
        let other = try corpus(at: "other", in: scratch, saying: "许可证写清楚，比开不开源更要紧，大家都这么看。")
        let id = try #require(try run("search", "--jsonl", folder: mine).objects.first?["id"] as? String)
        let corrected = try run("correct", id, "--status", "disputed", "--index", "../mine/.index", folder: other)
        #expect(corrected.status == 0, "\(corrected.errors)")
        #expect(FileManager.default.fileExists(atPath: mine + "/corrections.jsonl"))
        #expect(!FileManager.default.fileExists(atPath: other + "/corrections.jsonl"))
    }

    @Test("a correction of a quotation whose article the corpus does not have is refused and writes nothing")
    func foreignIndex() throws {
        let scratch = try Scratch()
        let mine = try corpus(at: "mine", in: scratch, saying: "开源社区让后来者少走弯路，也让成本降下来。")
        let other = try corpus(at: "other", in: scratch, saying: "许可证写清楚，比开不开源更要紧，大家都这么看。")
        try FileManager.default.moveItem(atPath: mine + "/articles/2031", toPath: mine + "/articles/mine")
        #expect(try run("rebuild", "--index", scratch.path + "/index", folder: mine).status == 0)
        let id = try #require(
            try run("search", "--jsonl", "--index", scratch.path + "/index", folder: mine).objects.first?["id"] as? String)
        let arguments = ["correct", id, "--status", "disputed", "--index", scratch.path + "/index"]
        let refused = try Program.run(arguments, folder: other)
        #expect(refused.status == 2)
        #expect(refused.errors.contains("the corpus \(other) does not have the quotation's article, articles/mine/page.html; name its own"))
        #expect(try Program.run(arguments + ["--lang", "zh"], folder: other).errors.contains("中没有这条引语的文章"))
        #expect(!FileManager.default.fileExists(atPath: other + "/corrections.jsonl"))
        #expect(try Program.run(arguments, folder: mine).status == 0)
    }
}
