import Corpus
import Foundation
import Records
import Search
import Testing

@testable import WebServer

/// The page of a quotation says where its source is no longer what was read.
@Suite("The source on a quotation's page")
struct SourceNoteTests {
    @Test("one that is as it was is not spoken of; one that has changed or is gone is, in the page's language, and the record stays")
    func states() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "debatekb-source-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let base = try await FictionalBase.make(in: folder)
        let site = Site(base: base, corpus: try CorpusFolder(path: folder.path))
        let record = try #require(try base.search(QuotationSearch(query: "少走弯路")).hits.first?.record)
        func answer(_ path: String, _ fields: String) throws -> [UInt8] {
            let page = try #require(Site.pages.first { $0.path == path })
            return site.answer(page, WebRequest(id: record.id, fields: QueryString(fields))).body
        }
        func page(_ language: String) throws -> String {
            String(decoding: try answer("/quotations/{id}", "lang=\(language)"), as: UTF8.self)
        }
        let json = try answer("/api/quotations/{id}", "")
        #expect(try !page("en").contains("role=\"note\""))

        let file = folder.appending(path: "articles/forum.html")
        try Data("<p>改过了</p>".utf8).write(to: file)
        #expect(try page("en").contains("<p role=\"note\"><strong>articles/forum.html has changed since it was read"))
        #expect(try page("zh").contains("articles/forum.html 在读取之后改过"))
        #expect(try answer("/api/quotations/{id}", "") == json)

        try FileManager.default.removeItem(at: file)
        #expect(try page("en").contains("articles/forum.html is gone since it was read"))
        #expect(try page("zh").contains("articles/forum.html 在读取之后不见了"))
    }
}
