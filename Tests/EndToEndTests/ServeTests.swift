import Foundation
import Testing

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// The web server as it is started, over a real socket.
@Suite("The web server")
struct ServeTests {
    /// Starts `serve` over the shipped corpus.
    private func withServer(_ work: (URL) async throws -> Void) async throws {
        let scratch = try Scratch()
        let (corpus, index) = (Program.root + "/Corpus", scratch.path + "/index")
        #expect(try Program.run("rebuild", "--corpus", corpus, "--index", index).status == 0)
        try await RunningServer.run(corpus: corpus, index: index) { server in try await work(server.address) }
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

    @Test("words are taken as forms, as people and as curl send them", .timeLimit(.minutes(15)))
    func targets() async throws {
        try await RunningServer.run(corpus: try SampleCorpus.shared.get().path) { server in
            let form = "q=%E6%A8%A1%E5%9E%8B+stance%3Aopen&speaker=&stance=&aspect=&after=&before="
            for fields in [form, "q=%E6%A8%A1%E5%9E%8B%20stance:open", "q=模型%20stance:open", "q=模型&stance=开源"] {
                let answer = try server.get("/api/search?\(fields)")
                #expect(answer.status == 200, "\(answer.body)")
                let object = try #require(try JSONSerialization.jsonObject(with: Data(answer.body.utf8)) as? [String: Any])
                #expect(object["statements"] as? Int == 1, "\(fields)")
                #expect(try server.get("/?\(fields)").body.contains("林越"))
            }
            // Two requests on one connection, in one piece.
            let pair = try server.send(
                "GET /api/search?q=少走弯路 HTTP/1.1\r\nHost: localhost\r\n\r\n"
                    + "GET /api/search?q=单行道 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
            #expect(pair.contains("\"name\":\"林越\"") && pair.contains("\"name\":\"沈渡\""))
            #expect(pair.components(separatedBy: "HTTP/1.1 200").count == 3)
        }
    }

    @Test("what an address asks wrongly is answered in the form of its askers, and another host learns nothing", .timeLimit(.minutes(15)))
    func mistakes() async throws {
        try await RunningServer.run(corpus: try SampleCorpus.shared.get().path) { server in
            let api = try server.get("/api/search?limit=101&lang=zh")
            #expect(api.status == 400)
            #expect(api.body == "{\"error\":\"limit 应为 0 到 100 的整数，而不是“101”；其余的用 offset 取得\"}\n")
            let page = try server.get("/?after=soon&lang=zh")
            #expect(page.status == 400 && page.body.contains("“刊发起”：“soon”不是日期"))
            let missing = try server.get("/nowhere?lang=zh&x=1")
            #expect(missing.status == 404 && missing.body.contains("没有这个页面"))
            let foreign = try server.get("/?q=模型", host: "evil.example")
            #expect(foreign.status == 421)
            #expect(foreign.body == "This server answers only to the names 127.0.0.1 and localhost: open it by one of them.\n")
        }
    }
}
