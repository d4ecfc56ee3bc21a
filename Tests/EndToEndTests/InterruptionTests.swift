import Foundation
import Records
import Testing

/// ^C at any moment, and what long work shows meanwhile.
@Suite("Long work at the terminal")
struct InterruptionTests {
    private static let articles = 300

    /// A corpus that takes a while, with its index.
    private static let corpus: Result<Scratch, any Error> = Result {
        let scratch = try Scratch()
        try scratch.write(try String(contentsOfFile: Program.root + "/Corpus/debate.yaml", encoding: .utf8), to: "debate.yaml")
        for i in 0..<articles {
            try scratch.write(AddTests.page("第\(i)次会议上说的话，每一次都不一样，都要记下来。"), to: "articles/\(i).html")
        }
        let run = try Program.run("rebuild", "--corpus", scratch.path)
        guard run.status == 0 else { throw SampleCorpus.Failure(message: run.errors) }
        return scratch
    }

    /// Starts the program and sends it ^C after a while.
    private func interrupt(_ arguments: [String], after milliseconds: Int) throws -> Process {
        let process = try Program.start(arguments)
        Thread.sleep(forTimeInterval: Double(milliseconds) / 1000)
        process.interrupt()
        process.waitUntilExit()
        return process
    }

    @Test("whenever ^C comes, a file that is exported to is what it was or complete, and no half file stays")
    func export() throws {
        let corpus = try Self.corpus.get().path
        let folder = try Scratch()
        let whole = try Program.run("export", "--format", "csv", "--corpus", corpus).output
        for delay in [0, 30, 60, 90, 120, 180, 260] {
            try folder.write("what was there", to: "out.csv")
            _ = try interrupt(["export", "--format", "csv", "--output", folder.path + "/out.csv", "--corpus", corpus], after: delay)
            let found = String(decoding: FileManager.default.contents(atPath: folder.path + "/out.csv") ?? Data(), as: UTF8.self)
            #expect(found == "what was there" || found == whole, "after \(delay) ms")
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["out.csv"], "after \(delay) ms")
        }
    }

    @Test("whenever ^C comes, the corpus has all that was to be added, indexed, or nothing of it")
    func add() throws {
        let (corpus, other) = (try Self.smallCorpus(), try Scratch())
        for i in 0..<200 { try other.write(AddTests.page("第\(i)场论坛上的话，许可证写清楚更要紧。"), to: "in/\(i).html") }
        let before = try FileManager.default.subpathsOfDirectory(atPath: corpus.path).sorted()
        for delay in [0, 20, 60, 120, 240, 400] {
            _ = try interrupt(["add", other.path + "/in", "--corpus", corpus.path], after: delay)
            let found = try FileManager.default.subpathsOfDirectory(atPath: corpus.path).sorted()
            if found == before { continue }
            #expect(found.count { $0.hasPrefix("articles/in/") } == 200, "after \(delay) ms")
            #expect(
                try Program.run("search", "许可证", "--limit", "0", "--corpus", corpus.path).errors == "200 statements in 200 quotations\n")
            break
        }
        #expect(try Program.run("search", "少走弯路", "--jsonl", "--corpus", corpus.path).objects.count == 1)
    }

    @Test("^C when all files of a folder have been copied, before they are indexed, takes them away again")
    func addHalfway() throws {
        let (corpus, other) = (try Self.smallCorpus(), try Scratch())
        for i in 0..<20 { try other.write(AddTests.page("第\(i)场论坛上的话，许可证写清楚更要紧。"), to: "in/\(i).html") }
        let before = try FileManager.default.subpathsOfDirectory(atPath: corpus.path).sorted()
        let server = try LocalServer()
        // The page behind the folder keeps its reader waiting, so that ^C comes just then.
        let process = try Program.start(
            ["add", other.path + "/in", server.url + "/slow", "--corpus", corpus.path], environment: ["no_proxy": "127.0.0.1"])
        let folder = corpus.path + "/articles/in"
        #expect(Program.wait { (try? FileManager.default.contentsOfDirectory(atPath: folder).count { $0.hasSuffix(".html") }) == 20 })
        process.interrupt()
        process.waitUntilExit()
        #expect(process.terminationReason == .uncaughtSignal)
        #expect(try FileManager.default.subpathsOfDirectory(atPath: corpus.path).sorted() == before)
    }

    @Test("^C ends an export that waits for its input")
    func silentInput() throws {
        let folder = try Scratch()
        try folder.write("what was there", to: "out.csv")
        let input = Pipe()  // stays open and says nothing
        let process = try Program.start(
            ["export", "--from", "-", "--format", "csv", "--output", folder.path + "/out.csv"], input: input.fileHandleForReading)
        #expect(Program.wait { (try? FileManager.default.contentsOfDirectory(atPath: folder.path).count) == 2 })  // it has begun
        process.interrupt()
        process.waitUntilExit()
        #expect(process.terminationReason == .uncaughtSignal)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["out.csv"])
    }

    /// A corpus of one article, with its index.
    private static func smallCorpus() throws -> Scratch {
        let corpus = try Scratch()
        try corpus.write(try String(contentsOfFile: Program.root + "/Corpus/debate.yaml", encoding: .utf8), to: "debate.yaml")
        try corpus.write(AddTests.page("开源社区让后来者少走弯路，也让成本降下来。"), to: "articles/first.html")
        let run = try Program.run("rebuild", "--corpus", corpus.path)
        guard run.status == 0 else { throw SampleCorpus.Failure(message: run.errors) }
        return corpus
    }

    @Test("a terminal shows a bar with rate and remaining time, in the reader's language; a file gets plain lines")
    func progress() throws {
        let corpus = try Self.corpus.get().path
        let screen = try Screen.run("rebuild", "--jobs", "1", "--corpus", corpus, columns: 100)
        #expect(screen.plain.contains(/reading ━*─* \d+\/300 files/))
        #expect(screen.plain.contains(/files  [\d.,]+\/s  .+ left/))
        #expect(screen.raw.contains("\r\u{1B}[K"))
        #expect(screen.lines.last { !$0.isEmpty }?.hasPrefix("index: ") == true)
        let chinese = try Screen.run("rebuild", "--jobs", "1", "--lang", "zh", "--corpus", corpus, columns: 100)
        #expect(chinese.plain.contains(/读取 ━*─* \d+\/300 个文件  [\d.,]+\/秒  还需 .+秒/))
        for (language, columns) in [("en", 30), ("zh", 50)] {
            let narrow = try Screen.run("rebuild", "--jobs", "1", "--lang", language, "--corpus", corpus, columns: columns)
            // A line that the terminal broke could not be written over.
            for step in narrow.raw.components(separatedBy: "\r\u{1B}[K").dropFirst().dropLast() {
                #expect(TextWidth.columns(of: step) < columns, "\(step)")
            }
        }
        let piped = try Program.run("rebuild", "--jobs", "1", "--corpus", corpus)
        #expect(!piped.errors.contains("\r") && !piped.errors.contains("━") && !piped.errors.contains("\u{1B}"))
    }
}
