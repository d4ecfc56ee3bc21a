import Foundation
import Messages
import Testing

@testable import WebServer

/// What an address may ask for, and what it is told where it asks for something else.
@Suite("What an address asks")
struct RequestTests {
    private func get(_ path: String, _ fields: String, accepted: String? = nil) async throws -> WebAnswer {
        let page = try #require(Site.pages.first { $0.path == path })
        let site = Site(base: try await FictionalBase.shared.value)
        return site.answer(page, WebRequest(accepted: accepted, fields: QueryString(fields)))
    }

    private func text(_ answer: WebAnswer) -> String { String(decoding: answer.body, as: UTF8.self) }

    private func object(_ answer: WebAnswer) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(answer.body)) as? [String: Any])
    }

    @Test(
        "what the form sends narrows the search as what a person writes does",
        arguments: [
            "q=%E6%A8%A1%E5%9E%8B+stance%3Aopen&speaker=&stance=&aspect=&after=&before=", "q=模型%20stance:open",
            "q=%E6%A8%A1%E5%9E%8B&stance=open", "q=模型&stance=开源",
        ])
    func form(fields: String) async throws {
        let records = try #require(try object(await get("/api/search", fields))["results"] as? [[String: Any]])
        #expect(records.compactMap { ($0["speaker"] as? [String: Any])?["name"] as? String } == ["林越"])
        let page = text(try await get("/", fields))
        #expect(page.contains("林越") && !page.contains("沈渡"))
    }

    @Test(
        "a number that is none, or out of its range, is refused with the range",
        arguments: [
            ("limit=-1", "limit is a whole number from 0 to 100, not \"-1\"; offset gives what follows"),
            ("limit=abc", "limit is a whole number from 0 to 100, not \"abc\"; offset gives what follows"),
            ("limit=101", "limit is a whole number from 0 to 100, not \"101\"; offset gives what follows"),
            ("offset=-5", "offset is a whole number from 0 on, not \"-5\""),
            ("offset=99999999999999999999", "offset is a whole number from 0 on, not \"99999999999999999999\""),
        ])
    func numbers(fields: String, message: String) async throws {
        let answer = try await get("/api/search", fields)
        #expect(answer.status == 400)
        #expect(try object(answer)["error"] as? String == message)
        let page = try await get("/", fields)
        #expect(page.status == 400)
        #expect(text(page).contains(message.replacing("\"", with: "&quot;")))
        #expect(try await get("/", "limit=&offset=").status == 200)
    }

    @Test(
        "a field that an address does not take, twice the same, and what is no text are refused with what there is",
        arguments: [
            ("/api/search", "speeker=x", "this address has no parameter \"speeker\"; did you mean speaker?"),
            (
                "/api/search", "page=2",
                "this address has no parameter \"page\"; it takes q, speaker, stance, aspect, after, before, said-after, said-before, min-confidence, offset, limit, lang"
            ),
            ("/api/arguments", "speaker=x", "this address has no parameter \"speaker\"; it takes stance, aspect, lang"),
            ("/api/search", "q=a&q=b", "q stands twice in the address; give it once"),
            ("/api/search", "q=%BF%AA%D4%B4", "the value of q in the address is not UTF-8; write it in UTF-8"),
            ("/api/speakers", "lang=fr", "lang is en or zh, not \"fr\""),
            (
                "/api/search", "stance=maybe",
                "stance \"maybe\" is not known; choose one of open, closed, both, neutral, unsure-side, off-topic"
            ),
            ("/api/search", "after=soon", "after: \"soon\" is no date; write 2024, 2024-04 or 2024-04-16"),
            ("/api/search", "min-confidence=soon", "min-confidence: \"soon\" is no number; write one from 0 to 1, as 0.9"),
            ("/api/search", "speaker=无此人", "speaker \"无此人\" not found; /api/speakers lists them all"),
            ("/api/search", "q=a+%22b", "in the query, at character 3: this quotation mark is not closed; add \""),
        ])
    func wrong(path: String, fields: String, message: String) async throws {
        let answer = try await get(path, fields)
        #expect(answer.status == 400)
        #expect(try object(answer)["error"] as? String == message)
        #expect(try await get(path.replacing("/api/search", with: "/").replacing("/api", with: ""), fields).status == 400)
    }

    @Test("a page speaks of its form and its links, in its language, and keeps what was given")
    func pages() async throws {
        let date = text(try await get("/", "after=soon&limit=5", accepted: "zh-CN"))
        #expect(date.contains("“刊发起”：“soon”不是日期；请写成 2024、2024-04 或 2024-04-16"))
        #expect(date.contains("value=\"soon\""))
        let unknown = text(try await get("/", "speaker=无此人&lang=zh"))
        #expect(unknown.contains("没有找到发言者“无此人”；“发言者”页列出全部"))
        #expect(unknown.contains("<a href=\"/speakers?lang=zh\">发言者</a>"))
        let near = text(try await get("/", "speaker=林月"))
        #expect(near.contains("did you mean 林越?"))
        #expect(near.contains("<a href=\"/?speaker=%E6%9E%97%E8%B6%8A\">林越</a>"))
        let query = text(try await get("/", "q=模型+%22开源&lang=zh"))
        #expect(query.contains("检索式第 4 个字符处：引号没有闭合，请补上 &quot;"))
        #expect(query.contains("<pre>  模型 &quot;开源\n  　　 ^</pre>"))
    }

    @Test("a search that finds nothing says why, in the page's language")
    func nothing() async throws {
        #expect(text(try await get("/", "q=模型+绝无此词&lang=zh")).contains("<p>语料中没有含“绝无此词”的引语</p>"))
        #expect(text(try await get("/", "q=模型+绝无此词")).contains("<p>no quotation of the corpus holds &quot;绝无此词&quot;</p>"))
    }

    @Test("the pager keeps how many are shown, and an offset behind the last says so and leads back")
    func pager() async throws {
        let first = text(try await get("/", "limit=1&q=模型&lang=zh"))
        #expect(first.contains("href=\"/?q=%E6%A8%A1%E5%9E%8B&amp;offset=1&amp;limit=1&amp;lang=zh\" rel=\"next\""))
        #expect(first.contains("<input type=\"hidden\" name=\"limit\" value=\"1\">"))
        let second = text(try await get("/", "limit=1&offset=1"))
        #expect(second.contains("href=\"/?limit=1\" rel=\"prev\""))
        #expect(!second.contains("rel=\"next\""))
        let behind = text(try await get("/", "limit=1&offset=500"))
        #expect(behind.contains("None after the first 500: there are only 2."))
        #expect(behind.contains("href=\"/?offset=1&amp;limit=1\" rel=\"prev\""))
        let answer = try object(await get("/api/search", "offset=500&lang=zh"))
        #expect(answer["message"] as? String == "前 500 条之后没有内容：一共只有 2 条。")
        #expect((answer["results"] as? [Any])?.isEmpty == true)
        #expect(try object(await get("/api/search", "offset=1"))["message"] == nil)
    }

    @Test("a limit of 0 counts and shows nothing")
    func counting() async throws {
        let answer = try object(await get("/api/search", "limit=0"))
        #expect(answer["statements"] as? Int == 2)
        #expect((answer["results"] as? [Any])?.isEmpty == true)
        #expect(try await get("/", "limit=0&offset=1").status == 200)
    }

    @Test("what is less sure than asked for is left out, and the form and its links keep the figure")
    func confidence() async throws {
        #expect(try object(await get("/api/search", "min-confidence=0"))["statements"] as? Int == 2)
        #expect(try object(await get("/api/search", "min-confidence=1"))["statements"] as? Int == 0)
        let page = text(try await get("/", "min-confidence=0.5&limit=1&lang=zh"))
        #expect(page.contains("<span>置信度不低于</span><input name=\"min-confidence\" value=\"0.5\""))
        #expect(page.contains("href=\"/?min-confidence=0.5&amp;offset=1&amp;limit=1&amp;lang=zh\""))
        #expect(text(try await get("/", "min-confidence=1.5")).contains("“Confidence from”: 1.5 is outside the range"))
    }

    @Test("the other language shows the same, with every filter")
    func languages() async throws {
        #expect(text(try await get("/arguments", "stance=open")).contains("href=\"/arguments?stance=open&amp;lang=zh\""))
        #expect(text(try await get("/", "q=模型&limit=5&stance=open")).contains("stance=open&amp;limit=5&amp;lang=zh"))
    }
}
