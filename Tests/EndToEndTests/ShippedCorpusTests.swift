import Foundation
import Testing

/// The main job on the corpus that ships, driven as a reader of the README would.
@Suite("The shipped corpus")
struct ShippedCorpusTests {
    private func ask(_ arguments: String...) throws -> Program.Run {
        try ShippedCorpus.ask(arguments)
    }

    @Test("a speaker is found by every spelling of the name, with the same quotations")
    func spellings() throws {
        let answers = try ["李彦宏", "Robin Li", "Li Yanhong", "李彥宏"].map {
            try ask("search", "--speaker", $0, "--jsonl", "--limit", "100")
        }
        for answer in answers {
            #expect(answer.status == 0)
            #expect(answer.output == answers[0].output)
        }
        #expect(answers[0].objects.count >= 5)
        for record in answers[0].objects {
            #expect((record["speaker"] as? [String: Any])?["name"] as? String == "李彦宏")
        }
    }

    @Test("the project's four speakers all have statements", arguments: ["李彦宏", "周鸿祎", "王小川", "林达华"])
    func projectSpeakers(name: String) throws {
        #expect(try ask("search", "--speaker", name, "--jsonl").objects.isEmpty == false)
    }

    @Test("every result names its source and stands verbatim in its article")
    func sources() throws {
        let records = try ask("search", "--jsonl", "--limit", "1000").objects
        #expect(records.count >= 60)
        for record in records {
            let article = try #require(record["isPartOf"] as? [String: Any])
            #expect(article["publisher"] is String)
            let target = try #require(record["target"] as? [String: Any])
            let source = try #require(target["source"] as? String)
            let run = try Program.run("article", Program.root + "/Corpus/" + source)
            let texts = run.objects.compactMap { $0["text"] as? String }
            let words = try #require(record["text"] as? String)
            let selectors = try #require(target["selector"] as? [[String: Any]])
            let start = try #require(selectors.last?["start"] as? Int)
            let end = try #require(selectors.last?["end"] as? Int)
            #expect(
                texts.contains { text in
                    let scalars = Array(text.unicodeScalars)
                    return end <= scalars.count && scalars[start..<end].elementsEqual(words.unicodeScalars)
                })
        }
    }

    @Test("arguments of a side come with statements of that side, and the sides differ")
    func arguments() throws {
        for side in ["open", "closed", "both"] {
            let run = try ask("arguments", "--stance", side, "--jsonl")
            #expect(run.status == 0)
            for answer in run.objects { #expect(answer["stance"] as? String == side) }
        }
        #expect(try ask("arguments", "--stance", "open", "--jsonl").objects.count >= 8)
        #expect(try ask("arguments", "--stance", "closed", "--jsonl").objects.count >= 5)
    }

    @Test("words are found in quotations, simplified and traditional alike")
    func words() throws {
        let simplified = try ask("search", "开源", "--jsonl", "--limit", "500")
        let traditional = try ask("search", "開源", "--jsonl", "--limit", "500")
        #expect(simplified.objects.count >= 20)
        #expect(simplified.output == traditional.output)
    }

    @Test("one who is listed and says nothing gets an honest empty answer; a misspelt name a suggestion")
    func nobody() throws {
        let silent = try ask("speakers", "--all", "--jsonl").objects.first { $0["statements"] as? Int == 0 }
        if let silent, let id = silent["id"] as? String, let name = silent["name"] as? String {
            for command in [["search", "--speaker", id], ["timeline", id]] {
                let run = try ShippedCorpus.ask(command)
                #expect(run.status == 1)
                #expect(run.output.isEmpty)
                #expect(run.errors.contains("Nothing found: no article of the corpus quotes \(name), who is only listed."), "\(command)")
                #expect(try ShippedCorpus.ask(command + ["--lang", "zh"]).errors.contains("没有找到：\(name)在名单中，但语料没有引用其言论。"))
            }
        }
        let beside = try ask("timeline", "微软")
        #expect(beside.status == 1 && beside.errors.hasPrefix("Nothing found: what 微软 says is off the topic; --all shows it.\n"))
        #expect(try ask("timeline", "微软", "--all").status == 0)
        let misspelt = try ask("search", "--speaker", "李彦红")
        #expect(misspelt.status == 2)
        #expect(misspelt.errors.contains("did you mean 李彦宏?"))
    }

    @Test("a wrong query says where and why")
    func wrongQuery() throws {
        let run = try ask("search", "\"开源 社区")
        #expect(run.status == 2)
        #expect(run.errors.contains("at character 1"))
    }

    @Test("rebuilding with one job or several gives the same bytes")
    func deterministic() throws {
        let scratch = try Scratch()
        for jobs in ["1", "4"] {
            let run = try Program.run(
                "rebuild", "--corpus", Program.root + "/Corpus", "--index", scratch.path + "/\(jobs)", "--jobs", jobs)
            #expect(run.status == 0)
        }
        let files = try FileManager.default.subpathsOfDirectory(atPath: scratch.path + "/1").sorted()
        #expect(try FileManager.default.subpathsOfDirectory(atPath: scratch.path + "/4").sorted() == files)
        for file in files {
            #expect(
                FileManager.default.contents(atPath: scratch.path + "/1/" + file)
                    == FileManager.default.contents(atPath: scratch.path + "/4/" + file))
        }
    }
}
