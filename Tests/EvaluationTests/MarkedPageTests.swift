import Foundation
import Storage
import Testing

@testable import Evaluation

@Suite("Pages whose quotations are marked where they stand")
struct MarkedPageTests {
    private static let head = "title: 渡船又停了\nlang: zh-Hans\n\n"

    private func page(_ body: String, head: String = head) throws(KnowledgeBaseError) -> GoldArticle {
        try MarkedPage.article(in: Data((head + body).utf8), id: "ferry", path: "ferry.txt")
    }

    @Test("the text is what remains without the marks, and every label is a slice of it")
    func text() throws {
        let article = try page(
            "站长林越说，“<q by=\"林越\" who=\"站长林越\" cue=\"说\" type=\"direct\">风太大了。</q>”\n\n<t>“老浪”</t>没有出海，A&amp;B &lt;也&gt;没有。\n")
        #expect(article.text == "站长林越说，“风太大了。”\n\n“老浪”没有出海，A&B <也>没有。")
        let label = try #require(article.quotes.first)
        #expect(article.quotes.count == 1)
        #expect(String(String.UnicodeScalarView(Array(article.text.unicodeScalars)[label.start..<label.end])) == "风太大了。")
        #expect((label.speaker, label.speakerCanonical, label.type) == ("站长林越", "林越", "direct"))
        #expect((article.title, article.lang, article.id) == ("渡船又停了", "zh-Hans", "ferry"))
    }

    @Test(
        "what is not as it must be is named with its line",
        arguments: [
            ("风很大。<q by=\"林越\" who=\"他\" type=\"direct\">走了", 4, MarkMistake.notClosed),
            ("一\n\n<q by=\"林越\" who=\"他\" type=\"direct\">走\n\n了</q>", 6, .notClosed),
            ("一</q>", 4, .closesNothing("/q")), ("<t>一</q>", 4, .closesNothing("/q")), ("<t></t>", 4, .holdsNothing),
            ("一\n<t>一<t>二</t></t>", 5, .nested), ("<b>一</b>", 4, .unknownMark("b")),
            ("<q by=\"林越\" type=\"direct\">走</q>", 4, .attributeMissing("who")),
            ("<q by=\"林越\" who=\"他\" type=\"spoken\">走</q>", 4, .unknownType("spoken")),
            ("<q by=\"林越\" who=\"他\" tone=\"low\" type=\"direct\">走</q>", 4, .unknownAttribute("tone")), ("A & B", 4, .ampersand),
        ] as [(String, Int, MarkMistake)])
    func mistakes(body: String, line: Int, mistake: MarkMistake) {
        #expect(throws: KnowledgeBaseError.malformed(path: "ferry.txt", line: line, mistake: .mark(mistake))) { try page(body) }
    }

    @Test("a page says what it is before its text")
    func headLines() {
        #expect(throws: KnowledgeBaseError.malformed(path: "ferry.txt", line: 2, mistake: .mark(.headLineMissing("lang")))) {
            try page("一", head: "title: 渡船\n\n")
        }
        #expect(throws: KnowledgeBaseError.malformed(path: "ferry.txt", line: 1, mistake: .mark(.noHeadLine))) {
            try page("一", head: "渡船又停了\n\n")
        }
    }

    @Test("every training page of the project can be read, and holds what it says")
    func training() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardizedFileURL.path
        let pages = try GoldArticle.read(from: root + "/Training/pages")
        #expect(pages.count >= 300)
        for page in pages { #expect(!page.text.contains(/<\/?[qt][ >]/), "\(page.id)") }
        #expect(Set(pages.map(\.id)).count == pages.count)
    }

    @Test("where nothing is labelled nothing is measured, and that is said")
    func nothing() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "gold-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        #expect(throws: KnowledgeBaseError.file(path: folder.path, problem: .nothingLabelled)) { try GoldArticle.read(from: folder.path) }
        let file = folder.appending(path: "gold.jsonl").path
        try Data("\n".utf8).write(to: URL(filePath: file))
        #expect(throws: KnowledgeBaseError.file(path: file, problem: .nothingLabelled)) { try GoldArticle.read(from: file) }
    }
}
