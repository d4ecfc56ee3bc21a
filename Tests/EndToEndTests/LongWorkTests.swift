import Foundation
import Testing

/// ^C in the middle of long work, and the check that all is well.
@Suite("Long work and its check")
struct LongWorkTests {
    private func corpus(articles count: Int) throws -> Scratch {
        let scratch = try Scratch()
        try scratch.write(try String(contentsOfFile: Program.root + "/Corpus/debate.yaml", encoding: .utf8), to: "debate.yaml")
        for i in 0..<count {
            try scratch.write(AddTests.page("第\(i)次会议上说的话，每一次都不一样，都要记下来。"), to: "articles/\(i).html")
        }
        return scratch
    }

    private func files(of corpus: Scratch) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: corpus.path).sorted()
    }

    @Test("^C midway through a rebuild leaves the old index, which answers, and no stray file")
    func interrupted() throws {
        let corpus = try corpus(articles: 3)
        #expect(try Program.run("rebuild", "--corpus", corpus.path).status == 0)
        for i in 3..<1500 { try corpus.write(AddTests.page("第\(i)次会议上说的话，每一次都不一样。"), to: "articles/\(i).html") }
        let before = try files(of: corpus)
        let errors = Pipe()
        let process = try Program.start(["rebuild", "--corpus", corpus.path, "--jobs", "1"], errors: errors)
        #expect(Program.wait { Program.takesInterruptions(process) })
        process.interrupt()
        let message = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationReason == .uncaughtSignal, "\(process.terminationStatus) \(message)")
        #expect(message.contains("everything is as it was"))
        #expect(try files(of: corpus) == before)
        #expect(try Program.run("search", "--corpus", corpus.path, "--jsonl").objects.count == 3)
    }

    @Test("a rebuild that finds no room says so and leaves the old index; the next one clears away what it had begun")
    func noRoom() throws {
        let corpus = try corpus(articles: 30)
        #expect(try Program.run("rebuild", "--corpus", corpus.path).status == 0)
        let before = try files(of: corpus)
        // No file may have more than 1 KiB, as if the disk were full.
        let script = "trap '' XFSZ; ulimit -f 1; \"$0\" \"$@\" 2>&1 | head -c 900; exit ${PIPESTATUS[0]}"
        let refused = try Program.run(["-c", script, Program.path, "rebuild", "--corpus", corpus.path], program: "/bin/bash")
        #expect(refused.status == 2)
        #expect(refused.output.hasSuffix("; the index is as it was\n"))
        #expect(try Program.run("search", "--limit", "0", "--corpus", corpus.path).errors == "30 statements in 30 quotations\n")
        #expect(try Program.run("rebuild", "--corpus", corpus.path).status == 0)
        #expect(try files(of: corpus) == before)
    }

    /// Each process sets up what its threads share anew, so a race there shows only in some of many.
    @Test("a rebuild by many threads comes to its end, and to the same records, each time it starts", .timeLimit(.minutes(15)))
    func manyThreads() throws {
        let corpus = try corpus(articles: 40)
        #expect(try Program.run("rebuild", "--corpus", corpus.path, "--jobs", "1").status == 0)
        let alone = try Program.run("search", "--corpus", corpus.path, "--jsonl").objects.count
        let processes = try (0..<24).map { i in
            let process = Process()
            process.executableURL = URL(filePath: Program.path)
            process.arguments = ["rebuild", "--corpus", corpus.path, "--index", corpus.path + "/index-\(i)", "--jobs", "8"]
            process.standardOutput = FileHandle.nullDevice
            process.standardError = FileHandle.nullDevice
            try process.start()
            return process
        }
        for process in processes {
            process.waitUntilExit()
            #expect(process.terminationStatus == 0)
        }
        for i in [0, 23] {
            let found = try Program.run("search", "--index", corpus.path + "/index-\(i)", "--jsonl").objects.count
            #expect(found == alone)
        }
    }

    @Test("an export to a file appears when it is complete, and only then")
    func exportFile() throws {
        let corpus = try corpus(articles: 2)
        #expect(try Program.run("rebuild", "--corpus", corpus.path).status == 0)
        let file = corpus.path + "/out.csv"
        try corpus.write("what was there", to: "out.csv")
        let none = try Program.run("export", "--format", "csv", "--output", file, "--corpus", corpus.path, "--stance", "nonsense")
        #expect(none.status == 2)
        #expect(FileManager.default.contents(atPath: file) == Data("what was there".utf8))
        #expect(try Program.run("export", "--format", "csv", "--output", file, "--corpus", corpus.path).status == 0)
        #expect(String(decoding: FileManager.default.contents(atPath: file) ?? Data(), as: UTF8.self).hasPrefix("id,statementId,text"))
        #expect(try !files(of: corpus).contains { $0.hasSuffix(".new") })
    }

    @Test("check is content with a fresh index, and names what has changed since")
    func check() throws {
        let corpus = try corpus(articles: 3)
        #expect(try Program.run("rebuild", "--corpus", corpus.path).status == 0)
        #expect(try Program.run("check", "--corpus", corpus.path).status == 0)
        try corpus.write(AddTests.page("改过的文章，说的话也改了，记录就不对了。"), to: "articles/0.html")
        try corpus.write(AddTests.page("新来的文章，还没有编进索引里面去，要重建。"), to: "articles/9.html")
        try FileManager.default.removeItem(atPath: corpus.path + "/articles/1.html")
        try corpus.write("no json\n", to: "corrections.jsonl")
        let run = try Program.run("check", "--corpus", corpus.path, "--jsonl")
        #expect(run.status == 1)
        let kinds = Set(run.objects.filter { $0["level"] as? String == "problem" }.compactMap { $0["kind"] as? String })
        #expect(kinds == ["changed", "not-indexed", "slice", "malformed"])
        #expect(run.objects.allSatisfy { ($0["mend"] as? String)?.isEmpty == false })
    }

    @Test("check finds a damaged byte in whichever file of the index, and a rebuild mends it")
    func damaged() throws {
        let corpus = try corpus(articles: 2)
        #expect(try Program.run("rebuild", "--corpus", corpus.path).status == 0)
        let names = try FileManager.default.contentsOfDirectory(atPath: corpus.path + "/.index")
            .filter { $0.hasPrefix("segment") }
        #expect(!names.isEmpty)
        for name in names {
            let whole = try #require(FileManager.default.contents(atPath: corpus.path + "/.index/" + name))
            for place in [0, whole.count / 2, whole.count - 9] {
                var bytes = whole
                bytes[place] ^= 0x40
                try corpus.write(bytes, to: ".index/" + name)
                let run = try Program.run("check", "--corpus", corpus.path, "--jsonl")
                #expect(run.status == 1, "\(name), byte \(place)")
                #expect(run.objects.contains { $0["kind"] as? String == "index" }, "\(name), byte \(place)")
            }
            try corpus.write(whole, to: ".index/" + name)
        }
        #expect(try Program.run("rebuild", "--corpus", corpus.path).status == 0)
        #expect(try Program.run("check", "--corpus", corpus.path).status == 0)
    }

    @Test("what export writes, export reads: a pipe through jq and back loses nothing")
    func pipe() throws {
        let corpus = try corpus(articles: 3)
        #expect(try Program.run("rebuild", "--corpus", corpus.path).status == 0)
        let lines = try Program.run("export", "--corpus", corpus.path)
        let again = try Program.run(["export", "--from", "-", "--corpus", corpus.path], input: Data(lines.output.utf8))
        #expect(again.output == lines.output)
        #expect(lines.objects.count == 3)
    }

    @Test("an export that is read takes no filter, and says so", arguments: ["--speaker=林越", "--min-confidence=0.9", "--before=2031"])
    func filteredPipe(filter: String) throws {
        let run = try Program.run(["export", "--from", "-", filter], input: Data())
        #expect(run.status == 2)
        #expect(run.errors.contains("--from"))
    }

    @Test("stats draws the debate on stdout and as a picture")
    func stats() throws {
        let corpus = try corpus(articles: 3)
        #expect(try Program.run("rebuild", "--corpus", corpus.path).status == 0)
        let run = try Program.run("stats", "--corpus", corpus.path, "--svg", corpus.path + "/d.svg")
        #expect(run.status == 0)
        #expect(run.output.contains("3 statements"))
        #expect(String(decoding: FileManager.default.contents(atPath: corpus.path + "/d.svg") ?? Data(), as: UTF8.self).contains("<svg"))
    }
}
