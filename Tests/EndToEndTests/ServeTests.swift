import Foundation
import Testing

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// The web server as it is started, over a real socket.
@Suite("The web server")
struct ServeTests {
    /// Starts `serve` on a free port and stops it when the work is done.
    private func withServer(_ work: (URL) async throws -> Void) async throws {
        let scratch = try Scratch()
        #expect(try Program.run("rebuild", "--corpus", Program.root + "/Corpus", "--index", scratch.path + "/index").status == 0)
        let errors = scratch.path + "/errors"
        _ = FileManager.default.createFile(atPath: errors, contents: nil)
        let process = Process()
        process.executableURL = URL(filePath: Program.path)
        process.arguments = ["serve", "--port", "0", "--corpus", Program.root + "/Corpus", "--index", scratch.path + "/index"]
        process.standardError = FileHandle(forWritingAtPath: errors)
        process.standardOutput = FileHandle.nullDevice
        try process.start()
        defer { process.end() }
        var address: URL?
        for _ in 0..<300 where address == nil && process.isRunning {
            try await Task.sleep(for: .milliseconds(50))
            let said = (try? String(contentsOfFile: errors, encoding: .utf8)) ?? ""
            address = said.firstMatch(of: /http:\/\/127\.0\.0\.1:[0-9]+\//).flatMap { URL(string: String($0.output)) }
        }
        try await work(#require(address, "the server does not say where it listens"))
    }

    private func get(_ address: URL) async throws -> (status: Int, headers: HTTPURLResponse, body: String) {
        let (data, response) = try await URLSession.shared.data(from: address)
        let answer = try #require(response as? HTTPURLResponse)
        return (answer.statusCode, answer, String(decoding: data, as: UTF8.self))
    }

    @Test("a port that is taken is named, with what to do", .timeLimit(.minutes(15)))
    func takenPort() async throws {
        try await withServer { address in
            let port = try #require(address.port)
            let corpus = try SampleCorpus.shared.get().path
            let run = try Program.run("serve", "--port", "\(port)", "--corpus", corpus)
            #expect(run.status == 2)
            #expect(
                run.errors.hasPrefix("debatekb: another program listens on 127.0.0.1:\(port); choose another port with --port"),
                "\(run.errors)")
            #expect(try Program.run("serve", "--port", "\(port)", "--corpus", corpus, "--lang", "zh").errors.contains("已被其他程序占用"))
        }
    }

    @Test("who wants to change something hears that pages are only read", .timeLimit(.minutes(15)))
    func onlyRead() async throws {
        try await withServer { address in
            for path in ["", "api/search"] {
                var request = URLRequest(url: path.isEmpty ? address : address.appending(path: path))
                request.httpMethod = "POST"
                let (data, response) = try await URLSession.shared.data(for: request)
                let answer = try #require(response as? HTTPURLResponse)
                #expect(answer.statusCode == 405)
                #expect(answer.value(forHTTPHeaderField: "Allow") == "GET, HEAD")
                #expect(String(decoding: data, as: UTF8.self).contains("ask with GET"))
            }
        }
    }

    @Test("pages and JSON come from the loopback address, and a page may load nothing from elsewhere", .timeLimit(.minutes(15)))
    func serves() async throws {
        try await withServer { address in
            let page = try await get(address.appending(queryItems: [URLQueryItem(name: "q", value: "护城河")]))
            #expect(page.status == 200)
            #expect(page.body.contains("<mark>护城河</mark>"))
            #expect(page.headers.value(forHTTPHeaderField: "Content-Security-Policy")?.hasPrefix("default-src 'none'") == true)
            let json = try await get(
                address.appending(path: "api/search").appending(queryItems: [URLQueryItem(name: "speaker", value: "Robin Li")]))
            #expect(json.headers.value(forHTTPHeaderField: "Content-Type")?.hasPrefix("application/json") == true)
            #expect(json.body.contains("李彦宏"))
            for path in ["nowhere", "quotations/a/b"] {
                let missing = try await get(address.appending(path: path))
                #expect(missing.status == 404 && missing.body.contains("<h1>"), "\(path)")
            }
            let nothing = try await get(address.appending(path: "api/nowhere"))
            #expect(nothing.status == 404)
            let said = try JSONSerialization.jsonObject(with: Data(nothing.body.utf8)) as? [String: String]
            #expect(said?["error"]?.isEmpty == false)
            #expect(try await get(address.appending(path: "quotations/none")).status == 404)
        }
    }
}
