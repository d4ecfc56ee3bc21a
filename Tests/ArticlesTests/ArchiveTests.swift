import Articles
import Testing

@Suite("Archives and packed pages")
struct ArchiveTests {
    static let words = ["第一份档案里的话。", "切成小块送来的话。", "压缩之后送来的话。", "用国标码写的话。", "后来被截断的话。", "没有报头的话。"]

    @Test("a WARC file gives its pages, however it is compressed", arguments: ["site.warc", "site.warc.gz", "whole.warc.gz"])
    func warc(name: String) throws {
        let articles = try Fixture.articles(try Fixture.bytes(name))
        #expect(articles.count == Self.words.count)
        for (article, words) in zip(articles, Self.words) { #expect(article.text.string.contains(words)) }
        #expect(articles.map(\.url) == [1, 2, 3, 4, 5, 6].map { "https://nanshan.example/\($0).html" })
        #expect(articles.allSatisfy { $0.accessed == "2031-05-03T04:05:06Z" })
        #expect(articles[0].warnings.contains(.packing(.unchangedRecords(1))))
        #expect(articles[4].warnings.contains(.packing(.recordTruncated("length"))))
    }

    @Test("an archive that is cut short gives what it has, and says so")
    func cutArchive() throws {
        let articles = try Fixture.articles(try Fixture.bytes("cut.warc.gz"))
        #expect(articles[0].text.string.contains(Self.words[0]))
        #expect(articles.contains { $0.warnings.contains(.packing(.compressed(.cutShort))) })
    }

    @Test("a compressed page is read, and one that is cut short gives what it has", arguments: ["page.html.gz", "cut.html.gz"])
    func gzip(name: String) throws {
        let article = try Fixture.articles(try Fixture.bytes(name))[0]
        #expect(article.text.string.contains("压缩不会丢字。"))
        #expect(article.warnings == (name.hasPrefix("cut") ? [.packing(.compressed(.cutShort))] : []))
    }

    @Test("a page that grows beyond the limit when inflated is refused")
    func bomb() throws {
        let bytes = try Fixture.bytes("bomb.html.gz")
        #expect { try Fixture.articles(bytes) } throws: {
            if case .tooLarge(_, 32 << 20) = ($0 as? ArticleError)?.problem { true } else { false }
        }
    }

    @Test("a page saved as MHTML gives its article and address", arguments: ["quoted.mhtml", "base64.mhtml"])
    func mhtml(name: String) throws {
        let article = try Fixture.articles(try Fixture.bytes(name))[0]
        #expect(article.text.string.contains("浏览器存下的话。"))
        #expect(article.title == "存下的一页")
        #expect(article.url == "https://nanshan.example/saved.html")
        #expect(article.accessed == "2031-05-03T12:05:06+08:00")
    }

    @Test("of a mail that only passes another on, the other is read; its own words go before")
    func forwarded() throws {
        let fields = "From: a@nanshan.example\nSubject: 转发\nMIME-Version: 1.0\nContent-Type: "
        let inner =
            "From: b@nanshan.example\nSubject: 论坛纪要\nDate: Sat, 03 May 2031 12:05:06 +0800\nMIME-Version: 1.0\n"
            + "Content-Type: text/plain; charset=utf-8\n\n林越说：“转来的话。”\n"
        func mail(_ parts: String) -> String { fields + "multipart/mixed; boundary=\"b\"\n\n\(parts)--b--\n" }
        let forwarded = "--b\nContent-Type: message/rfc822\n\n\(inner)"
        for text in [mail(forwarded), fields + "message/rfc822\n\n" + mail(forwarded)] {
            let article = try Fixture.articles(text)[0]
            #expect(article.text.string == "林越说：“转来的话。”")
            #expect(article.title == "论坛纪要")
            #expect(article.published == "2031-05-03T12:05:06+08:00")
        }
        let noted = mail("--b\nContent-Type: text/plain; charset=utf-8\n\n沈渡说：“看下面。”\n" + forwarded)
        #expect(try Fixture.articles(noted)[0].text.string == "沈渡说：“看下面。”")
    }

    @Test("an answer saved with its header is read, its charset believed")
    func answer() throws {
        let header = Array("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=gbk\r\nDate: Sat, 03 May 2031 04:05:06 GMT\r\n\r\n".utf8)
        let article = try Fixture.articles(header + Fixture.encoded(Fixture.page("报头里有编码。"), "GBK"))[0]
        #expect(article.text.string.contains("报头里有编码。"))
        #expect(article.accessed == "2031-05-03T04:05:06Z")
    }

    @Test(
        "the address that a browser noted at the top is the page's, where the page names none",
        arguments: [
            "<!-- saved from url=(0026)https://nanshan.example/1 -->",
            "<!--\n Page saved with SingleFile \n url: https://nanshan.example/1 \n saved date: Sat May 03 2031 \n-->",
        ])
    func savedFrom(comment: String) throws {
        #expect(try Fixture.articles(comment + Fixture.page("记下了出处。"))[0].url == "https://nanshan.example/1")
        let named = #"<link rel="canonical" href="https://nanshan.example/canonical">"#
        #expect(try Fixture.articles(comment + Fixture.page("记下了出处。", head: named))[0].url == "https://nanshan.example/canonical")
    }
}
