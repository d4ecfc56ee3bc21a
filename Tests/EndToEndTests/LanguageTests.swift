import Foundation
import Testing

@Suite("Help, mistakes and languages")
struct LanguageTests {
    private static let commands = [
        "rebuild", "add", "correct", "check", "search", "arguments", "speakers", "timeline", "show", "cite", "stats", "export", "serve",
        "extract", "article", "evaluate", "manual",
    ]

    private func corpus() throws -> String { try SampleCorpus.shared.get().path }

    @Test("every command's help leads with examples and explains every option, in English and in Chinese", arguments: commands)
    func help(command: String) throws {
        let english = try Program.run(command, "--help")
        #expect(english.status == 0)
        let headings = english.output.split(separator: "\n").filter { $0 == $0.uppercased() && !$0.hasPrefix(" ") }
        #expect(headings.first == "EXAMPLES")
        #expect(try Program.run("help", command).output == english.output)
        let chinese = try Program.run(command, "--help", "--lang", "zh")
        #expect(chinese.output.contains("\n示例\n"))
        for line in chinese.output.split(separator: "\n") where line.hasPrefix("  -") {
            let explained =
                line.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) } || !line.dropFirst(24).contains { $0 != " " }
            #expect(explained || line.count > 20, "\(line)")
        }
        #expect(english.output.unicodeScalars.allSatisfy { $0 != "。" })
    }

    @Test("messages follow --lang, LC_ALL and LANG, data does not")
    func languages() throws {
        let corpus = try corpus()
        let none = try Program.run("search", "绝无此词", "--corpus", corpus)
        #expect(none.errors == "Nothing found in 3 quotations.\ncorpus: \(corpus)\n")
        #expect(try Program.run("search", "绝无此词", "--corpus", corpus, "--lang=zh").errors == "3 处引语中没有找到。\n语料：\(corpus)\n")
        #expect(
            try Program.run("search", "绝无此词", "--corpus", corpus, environment: ["LC_ALL": "zh_CN.UTF-8"]).errors
                == "3 处引语中没有找到。\n语料：\(corpus)\n")
        #expect(
            try Program.run("search", "绝无此词", "--corpus", corpus, environment: ["LC_ALL": "", "LANG": "zh_TW.UTF-8"]).errors
                == "3 处引语中没有找到。\n语料：\(corpus)\n")
        let english = try Program.run("search", "开源", "--jsonl", "--corpus", corpus)
        #expect(try Program.run("search", "开源", "--jsonl", "--corpus", corpus, "--lang", "zh").output == english.output)
    }

    @Test("a mistyped command, option, name, field or choice is answered with what was probably meant")
    func suggestions() throws {
        let corpus = try corpus()
        func errors(_ arguments: String...) throws -> String {
            let run = try Program.run(arguments)
            #expect(run.status == 2)
            #expect(run.output.isEmpty)
            return run.errors
        }
        #expect(try errors("serch") == "debatekb: no command \"serch\"; did you mean search?\n")
        #expect(try errors("serch", "--lang", "zh").contains("没有“serch”这个命令；是否想用 search？"))
        #expect(
            try errors("search", "--speeker", "x")
                == "debatekb: no option --speeker; did you mean --speaker?\n`debatekb search --help` shows how\n")
        #expect(try errors("search", "--foo", "x") == "debatekb: no option --foo\n`debatekb search --help` shows how\n")
        #expect(try errors("search", "--foo", "x", "--lang", "zh") == "debatekb: 没有 --foo 这个选项\n用法见 debatekb search --help\n")
        #expect(try errors("--stance").hasPrefix("debatekb: no option --stance\n"))
        #expect(try errors("search", "--speaker", "贺兰州", "--corpus", corpus).contains("speaker \"贺兰州\" not found; did you mean 贺兰舟?"))
        #expect(try errors("search", "--csv", "--fields", "speeker", "--corpus", corpus).contains("did you mean speaker?"))
        #expect(try errors("search", "--sort", "newest", "--corpus", corpus).contains("relevance, date, said, confidence"))
        #expect(try errors("search", "--color", "blue", "--corpus", corpus).contains("auto, always, never"))
        #expect(try errors("--lang", "xx").contains("--lang is one of en, zh, not \"xx\""))
        #expect(try errors("search", "--help", "--lang", "xx").contains("--lang is one of en, zh"))
        #expect(
            try errors("search", "--after", "soon", "--corpus", corpus)
                == "debatekb: --after: \"soon\" is no date; write 2024, 2024-04 or 2024-04-16\n")
        #expect(
            try errors("search", "--min-confidence", "soon", "--corpus", corpus)
                == "debatekb: --min-confidence: \"soon\" is no number; write one from 0 to 1, as 0.9\n")
        #expect(
            try errors("search", "--min-confidence", "1.5", "--lang", "zh", "--corpus", corpus)
                == "debatekb: --min-confidence：1.5 超出范围；请写 0 到 1 之间的数\n")
        #expect(try errors("search", "--before", "soon", "--lang", "zh", "--corpus", corpus).contains("--before：“soon”不是日期；请写成"))
        #expect(try errors("export", "--format", "pdf", "--lang", "zh").contains("“pdf”不是“--format <format>”的有效值；可选："))
        #expect(try errors("search", "--stance", "maybe", "--corpus", corpus).contains("choose one of open, closed"))
    }

    @Test(
        "a speaker is found as people type, and the answer says who was understood",
        arguments: ["helanzhou", "he lan zhou", "hlz", "Lanzhou He", "賀蘭舟"])
    func people(name: String) throws {
        let run = try Program.run("search", "--speaker", name, "--jsonl", "--corpus", try corpus())
        #expect(run.objects.compactMap { ($0["speaker"] as? [String: Any])?["name"] as? String } == ["贺兰舟"])
        #expect(try Program.run("search", "--speaker", "hlz", "--corpus", try corpus()).errors.contains("hlz is taken as 贺兰舟"))
    }

    @Test("a side or an aspect may be named in the language of the reader")
    func names() throws {
        let byID = try Program.run("search", "--stance", "open", "--jsonl", "--corpus", try corpus())
        #expect(byID.objects.isEmpty == false)
        #expect(try Program.run("search", "--stance", "开源", "--jsonl", "--corpus", try corpus()).output == byID.output)
    }

    @Test("shells complete speakers, stances and aspects from the index")
    func completion() throws {
        let corpus = try corpus()
        func offered(_ option: String, _ prefix: String) throws -> [String] {
            let words = ["debatekb", "search", "--corpus", corpus, option, prefix]
            // What the generated scripts call: the option, the word's place, the place in the word, the words.
            let run = try Program.run(["---completion", "search", "--", option, "5", "\(prefix.utf8.count)"] + words)
            return run.output.split(separator: "\n").map(String.init)
        }
        #expect(try offered("--speaker", "沈") == ["沈渡", "沈老师"])
        #expect(try offered("--speaker", "lin") == ["lin-yue"])
        #expect(try offered("--stance", "") == ["open", "closed", "both", "neutral", "unsure-side", "off-topic"])
        #expect(try offered("--aspect", "cos") == ["cost"])
        for shell in ["bash", "zsh", "fish"] {
            #expect(try Program.run("--generate-completion-script", shell).output.contains("---completion"))
        }
    }

    @Test("the help names the manual, and how each shell gets its completions; what it says works", arguments: ["en", "zh"])
    func completionsInHelp(language: String) throws {
        let page = try Program.run("help", "--lang", language).output
        #expect(page.contains(/\n  manual  +\S/))
        for shell in ["bash", "zsh", "fish"] { #expect(page.contains("debatekb --generate-completion-script \(shell)")) }
        #expect(try Program.run("manual", "--lang", language).output.contains("debatekb \\-\\-generate\\-completion\\-script fish"))

        let line = try #require(page.firstMatch(of: /\n  (echo '[^']*' >> ~\/\.bashrc)/)).1
        let scratch = try Scratch()
        let folder = URL(filePath: Program.path).deletingLastPathComponent().path
        let installed = try Program.run(
            ["--norc", "-c", "\(line) && . ~/.bashrc && complete -p debatekb"],
            environment: ["HOME": scratch.path, "PATH": folder + ":/usr/bin:/bin"], program: "/bin/bash")
        #expect(installed.status == 0 && installed.output.hasSuffix(" debatekb\n"), "\(installed.errors)")
    }

    @Test("the manual describes every command and option and is sound mdoc")
    func manual() throws {
        for language in ["en", "zh"] {
            let page = try Program.run("manual", "--lang", language).output
            for command in Self.commands { #expect(page.contains("\n.Ss \(command)")) }
            for option in ["speaker", "fields", "color", "corpus"] { #expect(page.contains("\\-\\-\(option)")) }
            let macros = Set(page.split(separator: "\n").filter { $0.hasPrefix(".") }.map { $0.prefix { $0 != " " } })
            #expect(
                macros.isSubset(of: [
                    ".Dd", ".Dt", ".Os", ".Sh", ".Ss", ".Nm", ".Nd", ".Ar", ".Op", ".Pp", ".Bl", ".It", ".El", ".Bd", ".Ed",
                ]))
            #expect(page.split(separator: "\n").count { $0.hasPrefix(".Bl") } == page.split(separator: "\n").count { $0 == ".El" })
        }
    }
}
