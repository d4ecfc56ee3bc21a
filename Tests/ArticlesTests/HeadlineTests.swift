import Articles
import Testing

@Suite("The headline of a page")
struct HeadlineTests {
    private static let headline = "澄川智能公布新模型的权重"

    @Test(
        "a page that has any title has a headline",
        arguments: [
            // The title is the only place that has one, and it names the site too.
            ("<title>\(headline)_南山财经网</title>", "", headline),
            // What pages that a script fills in leave empty, and what a picture calls itself, are none.
            ("<title></title>", "<svg><title>logo</title></svg><h1>\(headline)</h1>", headline),
            ("<title></title><meta property='og:title' content='\(headline)'>", "", headline),
            ("<svg><title>logo</title></svg><title>\(headline)</title>", "", headline),
            // A title that is cut short, or of two words, is better than none.
            ("<title></title><meta property='og:title' content='社论'>", "", "社论"),
            ("<title>社论</title>", "", "社论"),
            ("<title></title><meta property='og:title' content='澄川智能公布…'>", "", nil),
            ("<title>南山财经网</title>", "", "南山财经网"),
        ])
    func anyTitle(head: String, above: String, title: String?) throws {
        let html = "<html><head>\(head)</head><body>\(above)<div>\(Page.paragraphs.map { "<p>\($0)</p>" }.joined())</div></body></html>"
        #expect(try Fixture.articles(html)[0].title == title)
    }

    @Test("an h1 far from the article is the headline of a page that has no other")
    func farHeading() throws {
        let links = (1...60).map { "<li><a href='/\($0)'>条目\($0)</a></li>" }.joined()
        let html = "<html><body><h1>\(Self.headline)</h1><ul>\(links)</ul>\(Page.paragraphs.map { "<p>\($0)</p>" }.joined())</body></html>"
        #expect(try Fixture.articles(html)[0].title == Self.headline)
    }

    @Test("a title that was never closed is read to the end of its line")
    func unclosed() throws {
        let html = "<html><head><title>\(Self.headline)\n<meta charset='utf-8'>\(String(repeating: "海", count: 900))"
        let article = try? Fixture.articles(html + "</title></head><body>\(Page.paragraphs.map { "<p>\($0)</p>" }.joined())</body></html>")[
            0]
        #expect(article?.title == Self.headline)
    }

    @Test("brackets that a template puts around a title in brackets are taken off again")
    func doubledBrackets() throws {
        var page = Page()
        page.title = "《《远山》与《近水》》"
        page.headline = "<h1>\(page.title)</h1>"
        #expect(try page.article().title == "《远山》与《近水》")
        page.title = "《远山》与《近水》同日上演"
        page.headline = "<h1>\(page.title)</h1>"
        #expect(try page.article().title == page.title)
    }
}
