import Articles
import Dispatch
import Synchronization
import Testing

@Suite("Many pages at once")
struct SideBySideTests {
    /// What a page gave, for comparison; nil where it gave an error.
    private static func reading(_ bytes: [UInt8], _ name: String) -> [Article]? { try? ArticleReader().articles(in: bytes, path: name) }

    @Test("pages read side by side by many threads are the same as read one by one", .timeLimit(.minutes(15)))
    func threads() throws {
        let pages = (0..<24).map { i in
            var page = Page()
            page.body += "<p>这是第\(i)篇，林越在会上补充说，下一次公布的时间还没有定下来。</p>"
            return i % 3 == 0 ? Fixture.encoded(page.html.replacing("utf-8", with: "gbk"), "GB18030") : Array(page.html.utf8)
        }
        let together = Mutex([Int: [Article]]())
        DispatchQueue.concurrentPerform(iterations: pages.count * 8) { i in
            let articles = Self.reading(pages[i % pages.count], "page")
            together.withLock { $0[i] = articles }
        }
        let alone = pages.map { Self.reading($0, "page") }
        let found = together.withLock { $0 }
        for i in 0..<pages.count * 8 { #expect(found[i] != nil && found[i] == alone[i % pages.count]) }
    }
}
