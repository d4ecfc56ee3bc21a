import Articles
import Testing

@Suite("Hostile input")
struct SafetyTests {
    /// What is repeated, around which words, and in what.
    static let shapes: [(name: String, page: String)] = [
        ("nested tags", String(repeating: "<div>", count: 10_000) + "林越说：“很深的地方也有话，一个字都不能少。”" + String(repeating: "</div>", count: 10_000)),
        ("nested inline tags", "<p>" + String(repeating: "<b>", count: 10_000) + "林越说：“很深的地方也有话，一个字都不能少。”</p>"),
        ("tags of one kind", String(repeating: "<p>", count: 300_000) + "林越说：“很深的地方也有话，一个字都不能少。”"),
        ("attributes", "<p " + (0..<200_000).map { "a\($0)=1 " }.joined() + ">林越说：“很深的地方也有话，一个字都不能少。”</p>"),
        ("end tags", String(repeating: "<i>", count: 2000) + String(repeating: "</b>", count: 200_000) + "林越说：“很深的地方也有话，一个字都不能少。”"),
        ("open angle brackets", String(repeating: "<", count: 300_000) + "<p>林越说：“很深的地方也有话，一个字都不能少。”</p>"),
        ("open comments", "<p>林越说：“很深的地方也有话，一个字都不能少。”</p>" + String(repeating: "<!--", count: 100_000)),
        ("open quotes", "<p>林越说：“很深的地方也有话，一个字都不能少。”</p>" + String(repeating: "<a b=\"", count: 100_000)),
    ]

    @Test("a page of any shape gives its words or a message, in little time", .timeLimit(.minutes(15)), arguments: shapes)
    func html(name: String, page: String) throws {
        do {
            let article = try Fixture.articles("<html><body>\(page)</body></html>")[0]
            #expect(article.text.string.contains("一个字都不能少") || !article.warnings.isEmpty)
        } catch let error as ArticleError {
            #expect(error.path == "test")
        }
    }

    @Test("a feed of any shape gives its words or a message, in little time", .timeLimit(.minutes(15)), arguments: shapes)
    func xml(name: String, page: String) throws {
        do {
            let articles = try Fixture.articles(
                "<?xml version=\"1.0\"?><rss><channel><item><title>一</title><link>https://a.example/</link><description>\(page)")
            #expect(articles.count == 1)
        } catch let error as ArticleError {
            #expect(error.path == "test")
        }
    }

    @Test("items within items are read once, not once for each around them", .timeLimit(.minutes(15)))
    func nestedItems() throws {
        let feed =
            "<rss><channel>" + String(repeating: "<item><title>一</title><link>https://a.example/</link><description>", count: 500)
            + String(repeating: "话", count: 100_000)
        #expect(try Fixture.articles(feed).count == 1)
    }

    @Test(
        "no entity of a file's own is read: not another file, not a bomb",
        arguments: [
            #"<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/hostname">]>"#, #"<!DOCTYPE rss [<!ENTITY a "aa"><!ENTITY x "&a;&a;">]>"#,
            #"<!DOCTYPE rss [ <!-- > ] --> <!ENTITY x PUBLIC "x" "https://nanshan.example/x">]>"#,
        ])
    func entities(type: String) {
        let feed =
            "<?xml version=\"1.0\"?>\(type)<rss><channel><item><title>一</title><description a=\"&x;\">&x;</description></item></channel></rss>"
        #expect(throws: ArticleError(path: "test", .refused(.ownEntities))) { try Fixture.articles(feed) }
    }

    @Test("a document type that only names its definition, or HTML's characters, is no danger")
    func harmlessTypes() throws {
        let type =
            #"<!DOCTYPE rss [<!ENTITY % HTMLlat1 PUBLIC "x" "https://nanshan.example/lat1.ent"> %HTMLlat1; <!ENTITY nbsp "&#160;">]>"#
        let feed = "\(type)<rss><channel><item><title>一&nbsp;二 &unknown;</title><link>https://a.example/</link></item></channel></rss>"
        #expect(try Fixture.articles(feed)[0].title?.contains("一\u{A0}二") == true || Fixture.articles(feed)[0].title == "一 二 &unknown;")
    }

    @Test("packing within packing comes to an end")
    func layers() {
        let header = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"
        #expect(throws: ArticleError(path: "test", .refused(.packedTooOften(limit: 4)))) {
            try Fixture.articles(String(repeating: header, count: 50) + "<p>话</p>")
        }
    }
}
