import Foundation
import Synchronization
import Testing

/// A server that goes on while people correct and rebuild.
@Suite("A server whose index is renewed")
struct RenewedIndexTests {
    /// What requests that run beside a rebuild got.
    private final class Load: Sendable {
        private let state = Mutex((isDone: false, running: 0, answered: 0, failed: [String]()))
        var answered: Int { state.withLock { $0.answered } }
        var failed: [String] { state.withLock { $0.failed } }

        /// Asks one target after the other until it is told to stop.
        func start(_ targets: [String], of server: RunningServer) {
            state.withLock { $0.running += 1 }
            Thread.detachNewThread { [self] in
                defer { state.withLock { $0.running -= 1 } }
                var turn = 0
                while !state.withLock({ $0.isDone }) {
                    let target = targets[turn % targets.count]
                    turn += 1
                    do {
                        let answer = try server.get(target)
                        state.withLock { state in
                            state.answered += 1
                            if answer.status != 200 { state.failed.append("\(target): \(answer.status) \(answer.body)") }
                        }
                    } catch {
                        state.withLock { $0.failed.append("\(target): \(error)") }
                    }
                }
            }
        }

        func stop() { state.withLock { $0.isDone = true } }

        /// Stops, and waits for what is being answered: the server ends with the test, and would answer no more.
        func finish() async throws {
            stop()
            while state.withLock({ $0.running > 0 }) { try await Task.sleep(for: .milliseconds(10)) }
        }
    }

    private func page(speaker: String) -> String {
        """
        <html><head><meta charset="utf-8"><title>论坛纪要</title><link rel="canonical" href="https://example.org/forum"></head>
        <body><h1>论坛纪要</h1><p>本报讯 在日前举行的滨海智能大会上，多位嘉宾就大模型应否开源展开讨论，现场气氛热烈，讨论持续了三个小时。</p>
        <p>澄川智能创始人\(speaker)表示：“开源社区让后来者少走弯路，也让成本降下来。”台下响起掌声。</p>
        <p>会议由云麓研究院主办，来自各地的研究者与开发者参加了当天的活动，主办方将在会后公布全部记录。</p></body></html>
        """
    }

    private func corpus() throws -> Scratch {
        let scratch = try Scratch()
        try scratch.write(try String(contentsOfFile: Program.root + "/Corpus/debate.yaml", encoding: .utf8), to: "debate.yaml")
        try scratch.write(page(speaker: "林越"), to: "articles/page.html")
        try rebuild(scratch)
        return scratch
    }

    private func rebuild(_ corpus: Scratch) throws {
        let run = try Program.run("rebuild", "--corpus", corpus.path)
        guard run.status == 0 else { throw SampleCorpus.Failure(message: run.errors) }
    }

    /// Who said it, as the API has it now.
    private func speaker(_ server: RunningServer) throws -> String {
        let body = try server.get("/api/search?q=少走弯路").body
        let object = try #require(try JSONSerialization.jsonObject(with: Data(body.utf8)) as? [String: Any])
        let record = try #require((object["results"] as? [[String: Any]])?.first)
        return try #require((record["speaker"] as? [String: Any])?["name"] as? String)
    }

    @Test(
        "no request fails while the index is rebuilt again and again, and the next answer after each rebuild is new",
        .timeLimit(.minutes(15)))
    func rebuilt() async throws {
        let corpus = try corpus()
        try await RunningServer.run(corpus: corpus.path) { server in
            let load = Load()
            for _ in 0..<2 { load.start(["/api/search?q=开源", "/?q=开源", "/arguments", "/api/speakers", "/statistics.svg"], of: server) }
            defer { load.stop() }
            for name in ["沈渡", "贺兰舟", "林越", "沈渡", "贺兰舟"] {
                try corpus.write(page(speaker: name), to: "articles/page.html")
                try rebuild(corpus)
                #expect(try speaker(server) == name)
                #expect(try server.get("/").body.contains(name))
                #expect(try server.get("/arguments").body.contains(name))
            }
            try await load.finish()
            #expect(load.failed.isEmpty, "\(load.failed.prefix(3))")
            #expect(load.answered > 20)
            #expect(server.said.isEmpty, "\(server.said)")
        }
    }

    @Test("a correction is seen after the rebuild that applies it, on the page as on the command line", .timeLimit(.minutes(15)))
    func corrected() async throws {
        let corpus = try corpus()
        try await RunningServer.run(corpus: corpus.path) { server in
            func onTheCommandLine() throws -> String? {
                let record = try Program.run("search", "少走弯路", "--jsonl", "--corpus", corpus.path).objects.first
                return (record?["speaker"] as? [String: Any])?["name"] as? String
            }
            let id = try #require(try Program.run("search", "--jsonl", "--corpus", corpus.path).objects.first?["id"] as? String)
            #expect(try speaker(server) == "林越")
            #expect(try Program.run("correct", id, "--speaker", "贺兰舟", "--by", "某编辑", "--corpus", corpus.path).status == 0)
            #expect(try speaker(server) == onTheCommandLine())
            try rebuild(corpus)
            #expect(try onTheCommandLine() == "贺兰舟")
            #expect(try speaker(server) == "贺兰舟")
            #expect(try server.get("/quotations/\(id)").body.contains("贺兰舟"))
        }
    }

    @Test("an index that is taken away or damaged leaves the last one answering, which is said once", .timeLimit(.minutes(15)))
    func damaged() async throws {
        let corpus = try corpus()
        try await RunningServer.run(corpus: corpus.path) { server in
            let index = corpus.path + "/.index"
            try FileManager.default.moveItem(atPath: index, toPath: corpus.path + "/aside")
            for _ in 0..<3 { #expect(try speaker(server) == "林越") }
            #expect(server.said.components(separatedBy: "goes on answering").count == 2, "\(server.said)")
            #expect(server.said.contains("no index at"))
            try corpus.write(page(speaker: "沈渡"), to: "articles/page.html")
            try rebuild(corpus)
            #expect(try speaker(server) == "沈渡")
        }
    }
}
