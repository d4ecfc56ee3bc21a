import Foundation
import Testing

/// What people type who have not read the manual: it works, or it is said what would.
@Suite("Asking")
struct AskingTests {
    private func search(_ words: String...) throws -> Program.Run {
        try Program.run(["search"] + words + ["--corpus", try SampleCorpus.shared.get().path])
    }

    private func ids(_ words: String...) throws -> [String] {
        let run = try Program.run(["search"] + words + ["--jsonl", "--corpus", try SampleCorpus.shared.get().path])
        return run.objects.compactMap { $0["id"] as? String }
    }

    @Test("a query may begin with what is left out, without --")
    func leftOut() throws {
        let all = try ids()
        #expect(all.count == 3)
        #expect(try ids("-开源") == ids("(-开源)"))
        #expect(try ids("-开源") == all.filter { try !ids("开源").contains($0) })
        #expect(try ids("-stance:open") == ids("(-stance:open)"))
        #expect(try ids("开源", "-闭源") == ids("开源 -闭源"))
        #expect(try ids("NOT", "开源") == ids("-开源"))
        let corpus = try SampleCorpus.shared.get().path
        #expect(try Program.run("export", "-开源", "--corpus", corpus).objects.count == ids("-开源").count)
        #expect(try Program.run("search", "-h").output.contains("EXAMPLES"))
    }

    @Test(
        "what cannot be found is said with what to write, and the status is that of nothing found",
        arguments: [
            (
                "foo:bar",
                "the query asks for \"foo:bar\" as words: there is no field \"foo\"; the fields are speaker, stance, aspect, keypoint, outlet, type, status, lang, after, before, date, said-after, said-before, said, confidence",
                "“foo:bar”按词语查找：没有“foo”这个字段；可用字段：speaker, stance, aspect, keypoint, outlet, type, status, lang, after, before, date, said-after, said-before, said, confidence"
            ),
            (
                "开源 and 闭源模型更安全",
                "\"and\" was looked for as a word; words that stand side by side are looked for together",
                "“and”按词语查找；并列的词语本来就须同时出现"
            ),
            (
                "开源 or 绝无此词", "\"or\" was looked for as a word; OR joins words when it is written in capitals",
                "“or”按词语查找；连接词语要用大写的 OR"
            ),
            (
                "-speaker 林",
                "no quotation of the corpus holds \"林\"\n\"-speaker\" leaves out what holds that word; the option is --speaker",
                "语料中没有含“林”的引语\n“-speaker”表示排除含该词的引语；选项要写 --speaker"
            ),
            ("开源 绝无此词", "no quotation of the corpus holds \"绝无此词\"", "语料中没有含“绝无此词”的引语"),
            (
                "outlet:南山财京", "no quotation of the corpus has outlet:南山财京; did you mean outlet:南山财经?",
                "语料中没有 outlet:南山财京 的引语；是否想用 outlet:南山财经？"
            ),
            ("lang:xx", "no quotation of the corpus has lang:xx; there are zh", "语料中没有 lang:xx 的引语；现有 zh"),
            (
                "少走弯路 闭源", "each of these is found by itself, never all of them together; leave one out",
                "这些条件各自都有结果，但没有同时满足的；请去掉一个"
            ),
            (
                "开源 after:2040", "no quotation of the corpus has after:2040-01-01; there are 2031-05-02 – 2032-01-15",
                "语料中没有 after:2040-01-01 的引语；现有 2031-05-02 – 2032-01-15"
            ),
            (
                "after:2033 before:2031", "the first day, 2033-01-01, is later than the last, 2031-12-31",
                "起始日期 2033-01-01 晚于截止日期 2031-12-31"
            ),
        ])
    func hints(query: String, english: String, chinese: String) throws {
        let run = try search(query)
        #expect(run.status == 1)
        #expect(run.output.isEmpty)
        #expect(run.errors.hasPrefix("Nothing found in 3 quotations.\n" + english), "\(run.errors)")
        let inChinese = try search(query, "--lang", "zh")
        #expect(inChinese.errors.hasPrefix("3 处引语中没有找到。\n" + chinese), "\(inChinese.errors)")
        #expect(try search(query, "--jsonl").errors.hasPrefix(english))
    }

    @Test(
        "what is mistyped is refused with what was probably meant, in one language",
        arguments: [
            ("stance:opne", "stance \"opne\" is not known; did you mean open?", "stance 没有“opne”这个值；是否想用 open？"),
            (
                "stance:x", "stance \"x\" is not known; choose one of open, closed, both, neutral, unsure-side, off-topic",
                "stance 没有“x”这个值；可选 open、closed、both、neutral、unsure-side、off-topic"
            ),
            (
                "status:bogus", "status \"bogus\" is not known; choose one of machine, verified, disputed, misattributed, withdrawn",
                "status 没有“bogus”这个值；可选 machine、verified、disputed、misattributed、withdrawn"
            ),
            (
                "year:2031", "in the query, at character 1: there is no field \"year\"; did you mean date:?\n  year:2031\n  ^",
                "检索式第 1 个字符处：没有“year”这个字段；是否想用 date:？\n  year:2031\n  ^"
            ),
            (
                "staance:open", "in the query, at character 1: there is no field \"staance\"; did you mean stance:?\n  staance:open\n  ^",
                "检索式第 1 个字符处：没有“staance”这个字段；是否想用 stance:？\n  staance:open\n  ^"
            ),
            (
                "开源 after:2024-02-30",
                "in the query, at character 4: there is no 2024-02-30 in the calendar; write 2024, 2024-04 or 2024-04-16\n  开源 after:2024-02-30\n  　　 ^",
                "检索式第 4 个字符处：日历上没有 2024-02-30 这一天；请写成 2024、2024-04 或 2024-04-16\n  开源 after:2024-02-30\n  　　 ^"
            ),
        ])
    func refusals(query: String, english: String, chinese: String) throws {
        let run = try search(query)
        #expect(run.status == 2)
        #expect(run.errors == "debatekb: \(english)\n")
        #expect(try search(query, "--lang", "zh").errors == "debatekb: \(chinese)\n")
    }

    @Test("stances go by their names in any language, in a query, in an option and to the other commands")
    func names() throws {
        #expect(try !ids("stance:open").isEmpty)
        #expect(try ids("stance:开源") == ids("stance:open"))
        #expect(try ids("stance:闭源") == ids("stance:closed"))
        #expect(try ids("-stance:开源") == ids("-stance:open"))
        #expect(try ids("--stance", "闭源") == ids("--stance", "closed"))
        #expect(try ids("stance:Open") == ids("stance:open"))
        #expect(try ids("date:2031") == ids("after:2031", "before:2031"))
        let corpus = try SampleCorpus.shared.get().path
        #expect(
            try Program.run("arguments", "--stance", "开源", "--corpus", corpus).output
                == Program.run("arguments", "--stance", "open", "--corpus", corpus).output)
        #expect(try Program.run("export", "--stance", "闭源", "--corpus", corpus).objects.count == ids("stance:closed").count)
    }

    @Test(
        "numbers out of their range are named with the range",
        arguments: [
            ("--limit", "-1", "--limit is at least 0, not -1"), ("--offset", "-1", "--offset is at least 0, not -1"),
            ("--limit", "many", "--limit takes a number, not \"many\""),
        ])
    func ranges(option: String, value: String, message: String) throws {
        let run = try search("开源", option, value)
        #expect(run.status == 2)
        #expect(run.errors.hasPrefix("debatekb: \(message)\n"))
    }

    @Test("a limit of 0 counts and shows nothing")
    func counting() throws {
        let run = try search("开源", "--limit", "0")
        #expect(run.status == 0)
        #expect(run.output.isEmpty)
        #expect(run.errors == "2 statements in 2 quotations\n")
        #expect(try search("绝无此词", "--limit", "0").status == 1)
    }

    @Test("an offset behind the last says so, and a language takes in its scripts")
    func edges() throws {
        let run = try search("开源", "--offset", "9")
        #expect(run.status == 0)
        #expect(run.errors == "2 statements in 2 quotations; none shown: --offset 9 is behind the last, 2\n")
        #expect(try ids("lang:zh").count == 3)
        #expect(try ids("lang:zh-Hans") == ids("lang:ZH"))
    }

    @Test("what an export has no room for is counted with its reason")
    func leftOutOfExports() throws {
        let corpus = try SampleCorpus.shared.get().path
        let scratch = try Scratch()
        let run = try Program.run("export", "--format", "gqg", "--output", scratch.path + "/q.jsonl", "--corpus", corpus)
        #expect(
            run.errors
                == "2 quotations written to \(scratch.path)/q.jsonl\n1 quotation left out, for which gqg has no room: 1 not wholly verbatim\n"
        )
        #expect(try Program.run("export", "--corpus", corpus).errors.isEmpty)
    }

    @Test("help and manual tell how OR and words side by side bind", arguments: ["en", "zh"])
    func precedence(language: String) throws {
        for page in [try Program.run("search", "--help", "--lang", language), try Program.run("manual", "--lang", language)] {
            #expect(String(page.output.filter { !$0.isWhitespace }).contains("开源成本OR闭源安全"))
        }
    }
}
