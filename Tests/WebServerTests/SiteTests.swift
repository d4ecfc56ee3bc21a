import Foundation
import Messages
import Records
import Search
import Testing

@testable import WebServer

/// The pages and the JSON answers, asked without a socket, over a small debate of people who do not exist.
@Suite("The site")
struct SiteTests {
    private static let site = Task { Site(base: try await FictionalBase.shared.value) }

    private func get(_ path: String, id: String? = nil, _ fields: [String: String] = [:]) async throws -> WebAnswer {
        try await get(path, id: id, asked: fields.map { "\($0)=\(Site.encoded($1))" }.joined(separator: "&"))
    }

    /// What is answered to an address, its fields written as they come.
    private func get(_ path: String, id: String? = nil, asked fields: String) async throws -> WebAnswer {
        let page = try #require(Site.pages.first { $0.path == path })
        return try await Self.site.value.answer(page, WebRequest(id: id, fields: QueryString(fields)))
    }

    private func text(_ answer: WebAnswer) -> String { String(decoding: answer.body, as: UTF8.self) }

    private func json(_ answer: WebAnswer) throws -> Any { try JSONSerialization.jsonObject(with: Data(answer.body)) }

    @Test("a search shows the quotation with the match marked, its speaker, date, outlet, stance and source")
    func search() async throws {
        let answer = try await get("/", ["q": "少走弯路"])
        let page = text(answer)
        #expect(answer.status == 200)
        #expect(page.contains("<mark>少走弯路</mark>"))
        for shown in ["林越", "2031-05-02", "南山财经", "open", "https://example.org/forum"] { #expect(page.contains(shown)) }
    }

    @Test("the same search as JSON gives whole records")
    func searchAsJSON() async throws {
        let answer = try #require(try json(await get("/api/search", ["q": "少走弯路"])) as? [String: Any])
        let record = try #require((answer["results"] as? [[String: Any]])?.first)
        #expect(answer["statements"] as? Int == 1)
        #expect((record["speaker"] as? [String: Any])?["name"] as? String == "林越")
        let id = try #require(record["id"] as? String)
        let same = try #require(try json(await get("/api/quotations/{id}", id: id)) as? [String: Any])
        #expect(same["text"] as? String == record["text"] as? String)
        let page = text(try await get("/quotations/{id}", id: id))
        #expect(page.contains("台下响起掌声"))
        #expect(page.contains("“<mark>开源模型更便宜，也让后来者少走弯路。</mark>”"), "the words are not marked in their paragraph")
        #expect(page.contains("[N/OL]. 南山财经, 2031-05-02["))
    }

    @Test("every quotation leads to its source and its paragraph, by names that tell them apart")
    func ways() async throws {
        for path in ["/", "/arguments"] {
            let page = text(try await get(path))
            let figures = page.components(separatedBy: "<figure").dropFirst()
            #expect(!figures.isEmpty)
            for figure in figures {
                #expect(figure.contains("href=\"https://example.org/forum\""))
                #expect(figure.contains("href=\"/quotations/"))
                #expect(figure.contains("aria-label=\"Paragraph: "))
            }
        }
    }

    @Test("pages speak the browser's language or the one asked for, and their links keep it")
    func languages() async throws {
        let chinese = text(try await get("/", ["lang": "zh", "q": "少走弯路"]))
        #expect(chinese.contains("<html lang=\"zh-Hans\">"))
        #expect(chinese.contains("1 条言论") && chinese.contains("开源</span>"))
        #expect(chinese.contains("href=\"/arguments?lang=zh\""))
        #expect(chinese.contains("href=\"/?q=%E5%B0%91%E8%B5%B0%E5%BC%AF%E8%B7%AF&amp;lang=en\""))
        #expect(Language.choose(asked: nil, accepted: "fr-FR, zh-CN;q=0.9, en;q=0.8") == .chinese)
        #expect(Language.choose(asked: .english, accepted: "zh") == .english)
        #expect(Language.choose(asked: nil, accepted: nil) == .english)
    }

    @Test("the page of a quotation says what people see of the record, beside the record's own labels", arguments: ["en", "zh"])
    func facts(language: String) async throws {
        let base = try await Self.site.value.base
        let record = try #require(try base.search(QuotationSearch(query: "少走弯路")).hits.first?.record)
        let page = text(try await get("/quotations/{id}", id: record.id, ["lang": language]))
        // Said above, or only where there is more to say.
        let elsewhere = ["isPartOf.headline", "statementId", "verification", "occurrences.urls", "speaker.sourceChain"]
        let facts = record.facts.filter { !elsewhere.contains($0.path) && !$0.values.isEmpty }
        #expect(facts.count > 6)
        for fact in facts {
            #expect(page.contains("<dt>\(language == "zh" ? fact.label.chinese : fact.label.english)</dt>"), "\(fact.path)")
        }
        #expect(page.contains("<dd>\(record.id)</dd>"))
    }

    @Test("the numbers are a picture with a text that stands for it")
    func numbers() async throws {
        #expect(text(try await get("/statistics")).contains("alt=\"Stances over time and aspects by side: 2 statements by 2 speakers\""))
        #expect(text(try await get("/statistics.svg")).contains("<svg"))
    }

    @Test("a host that is not this machine is not answered", arguments: ["evil.example", "127.0.0.1.evil.example:8080", ""])
    func foreignHost(host: String) { #expect(!OwnHost.isOwn(host)) }

    @Test(
        "this machine is answered by each of its own names", arguments: ["127.0.0.1:8080", "localhost", "LOCALHOST:1", "[::1]", "[::1]:80"])
    func ownHost(host: String) { #expect(OwnHost.isOwn(host)) }

    @Test("a reported clause is told from the speaker's own words")
    func reported() async throws {
        #expect(text(try await get("/", ["speaker": "沈渡"])).contains("indirect"))
        #expect(!text(try await get("/", ["speaker": "林越"])).contains("indirect"))
    }

    @Test("the sides of the debate stand next to each other, each with its statements")
    func arguments() async throws {
        let page = text(try await get("/arguments"))
        let open = try #require(page.range(of: "林越")), closed = try #require(page.range(of: "沈渡"))
        #expect(page.components(separatedBy: "<section>").count == 4)
        #expect(page.contains("href=\"/?q=keypoint%3A"))
        #expect(open.lowerBound < closed.lowerBound)
    }

    @Test("speakers are listed with their counts, as a page and as JSON")
    func speakers() async throws {
        let page = text(try await get("/speakers"))
        #expect(page.contains("林越") && page.contains("沈渡"))
        let list = try #require(try json(await get("/api/speakers")) as? [[String: Any]])
        #expect(list.contains { $0["name"] as? String == "沈渡" && $0["statements"] as? Int == 1 })
    }

    @Test("what a visitor types is shown as words, never as mark-up")
    func escaping() async throws {
        let hostile = "\"><script>alert('x')</script>&"
        let answers = [
            try await get("/", ["q": hostile, "speaker": hostile]), try await get("/", ["stance": hostile]),
            try await get("/", ["limit": hostile]), try await get("/arguments", [hostile: hostile]),
            try await get("/quotations/{id}", id: hostile),
        ]
        for answer in answers {
            let page = text(answer)
            #expect(!page.contains("<script>"))
            #expect(page.contains("&quot;&gt;&lt;script&gt;"))
        }
    }

    @Test(
        "a wrong request is answered with its status and what is wrong",
        arguments: [
            ("/", ["q": "\"开源 社区"], 400), ("/", ["speaker": "无此人"], 400), ("/", ["stance": "maybe"], 400),
            ("/", ["after": "soon"], 400),
            ("/api/search", ["q": "\"开源 社区"], 400), ("/quotations/{id}", [:], 404), ("/api/quotations/{id}", [:], 404),
        ] as [(String, [String: String], Int)])
    func wrong(path: String, fields: [String: String], status: Int) async throws {
        let answer = try await get(path, id: "nosuchid", fields)
        #expect(answer.status == status)
        if path.hasPrefix("/api/") {
            #expect((try json(answer) as? [String: Any])?["error"] is String)
        } else {
            #expect(text(answer).contains("<p class=\"mistake\">"))
        }
    }
}
