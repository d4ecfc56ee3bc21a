import Foundation
import Records
import Search
import Testing

@testable import WebServer

/// What is not surely somebody's words is never shown as if it were.
@Suite("Unsure attributions on the pages")
struct UnsureTests {
    private func page(_ path: String, _ fields: String = "", confidence: Double) async throws -> String {
        let base = try await FictionalBase.make(attributing: confidence)
        let page = try #require(Site.pages.first { $0.path == path })
        let id = try base.search(QuotationSearch(speaker: "林越")).hits.first?.record.id
        return String(decoding: Site(base: base).answer(page, WebRequest(id: id, fields: QueryString(fields))).body, as: UTF8.self)
    }

    @Test(
        "a search, the arguments and the quotation say it with the figure, in words and not by colour",
        arguments: ["/", "/arguments", "/quotations/{id}"])
    func figures(path: String) async throws {
        let english = try await page(path, confidence: 0.55)
        #expect(english.contains(">unsure 0.55</span>"))
        #expect(english.contains("title=\"it is unsure who spoke"))
        let chinese = try await page(path, "lang=zh", confidence: 0.55)
        #expect(chinese.contains(">存疑 0.55</span>"))
        #expect(try await !page(path, confidence: 0.7).contains("class=\"unsure\""))
    }

    @Test("the lists of speakers say of how many statements it holds", arguments: ["/speakers", "/arguments"])
    func counts(path: String) async throws {
        #expect(try await page(path, confidence: 0.55).contains(">unsure</span>"))
        #expect(try await page(path, "lang=zh", confidence: 0.55).contains(">存疑</span>"))
        #expect(try await !page(path, confidence: 0.95).contains("class=\"unsure\""))
    }
}
