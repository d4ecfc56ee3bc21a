import Articles
import Testing

@Suite("Feeds")
struct FeedTests {
    /// A feed in one of the formats, with the same two items in each.
    static let feeds: [(format: String, feed: String)] = [
        (
            "RSS 0.91",
            """
            <?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/rss-0.91.dtd">
            <rss version="0.91"><channel><title>南山财经</title><link>https://nanshan.example/</link>
            <item><title>林越谈开源</title><link>https://nanshan.example/1</link><description>林越说：&ldquo;模型会开放。&rdquo;</description></item>
            <item><title>沈渡谈闭源</title><link>https://nanshan.example/2</link></item></channel></rss>
            """
        ),
        (
            "RSS 1.0",
            """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"
              xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel rdf:about="https://nanshan.example/"><title>南山财经</title></channel>
            <item rdf:about="https://nanshan.example/1"><title>林越谈开源</title><link>https://nanshan.example/1</link><dc:date>2031-05-03T07:30:00+08:00</dc:date>
            <dc:creator>苏晚</dc:creator><description>短</description><content:encoded><![CDATA[<p>林越说：&#147;模型会开放。&#148;</p>]]></content:encoded></item>
            <item rdf:about="https://nanshan.example/2"><title>沈渡谈闭源</title><link>https://nanshan.example/2</link></item></rdf:RDF>
            """
        ),
        (
            "RSS 2.0",
            """
            \n <?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>南山财经</title>
            <item><title><![CDATA[林越谈开源]]></title><link>https://nanshan.example/1</link><pubDate>Fri, 02 May 2031 19:30:00 -0400</pubDate><author>desk@nanshan.example (苏晚)</author>
            <description>&lt;p&gt;林越说：&amp;ldquo;模型会开放。&amp;rdquo;&lt;/p&gt;</description></item>
            <item><title>沈渡谈闭源</title><guid>https://nanshan.example/2</guid></item></channel></rss>
            """
        ),
        (
            "Atom 0.3",
            """
            <feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>南山财经</title><entry><title mode="escaped">林越谈开源</title>
            <link rel="service.edit" href="https://nanshan.example/edit/1"/><link rel="alternate" type="text/html" href="https://nanshan.example/1"/>
            <issued>2031-05-03T07:30:00+08:00</issued><author><name>苏晚</name></author><content type="text/html" mode="escaped">林越说：“模型会开放。”</content></entry>
            <entry><title>沈渡谈闭源</title><link rel="alternate" href="https://nanshan.example/2"/></entry></feed>
            """
        ),
        (
            "Atom 1.0",
            """
            <?xml version="1.0"?><atom:feed xmlns:atom="http://www.w3.org/2005/Atom" xmlns:x="http://www.w3.org/1999/xhtml"><atom:title>南山财经</atom:title>
            <atom:link href="https://nanshan.example/"/>
            <atom:entry><atom:title type="html">林越谈&lt;b&gt;开源&lt;/b&gt;</atom:title><atom:link href="/1"/><atom:published>2031-05-02T23:30:00Z</atom:published>
            <atom:author><atom:name>苏晚</atom:name></atom:author><atom:content type="xhtml"><x:div><x:p>林越说：<x:b>“模型会开放。”</x:b></x:p></x:div></atom:content></atom:entry>
            <atom:entry><atom:title>沈渡谈闭源</atom:title><atom:id>https://nanshan.example/2</atom:id></atom:entry></atom:feed>
            """
        ),
        (
            "JSON Feed",
            """
            {"version": "https://jsonfeed.org/version/1.1", "title": "南山财经", "items": [
              {"id": 1, "url": "https://nanshan.example/1", "title": "林越谈开源", "date_published": "2031-05-03T07:30:00+08:00",
               "authors": [{"name": "苏晚"}], "content_html": "<p>林越说：“模型会开放。”</p>"},
              {"id": "https://nanshan.example/2", "title": "沈渡谈闭源"}]}
            """
        ),
    ]

    @Test(
        "an instant with a zone is given in UTC; a time without one stays as it is printed",
        arguments: [
            ("Sat, 03 May 2031 07:30:00 +0800", "2031-05-02T23:30:00Z"), ("2031-05-03T00:10:00+09:30", "2031-05-02T14:40:00Z"),
            ("Fri, 02 May 2031 19:30:00 EDT", "2031-05-02T23:30:00Z"), ("2031-05-03 07:30", "2031-05-03T07:30:00"),
            ("2031-05-02T23:30:00.500Z", "2031-05-02T23:30:00Z"), ("2031年5月3日 07:30", "2031-05-03T07:30:00"),
        ])
    func zone(printed: String, iso: String) throws {
        let feed =
            "<rss><channel><item><title>一</title><link>https://nanshan.example/1</link><pubDate>\(printed)</pubDate></item></channel></rss>"
        #expect(try Fixture.articles(feed)[0].published == iso)
    }

    @Test("every item of a feed comes with title, link and text", arguments: feeds)
    func items(format: String, feed: String) throws {
        let articles = try Fixture.articles(feed)
        #expect(articles.map(\.title) == ["林越谈开源", "沈渡谈闭源"])
        #expect(articles.map(\.url) == ["https://nanshan.example/1", "https://nanshan.example/2"])
        #expect(articles.map(\.text.string) == ["林越说：“模型会开放。”", ""])
        #expect(articles[0].publisher == "南山财经")
        guard format != "RSS 0.91" else { return }
        #expect(articles[0].published == "2031-05-02T23:30:00Z")
        #expect(articles[0].authors == ["苏晚"])
    }

    @Test(
        "a feed is read on behind a mistake",
        arguments: [
            "<item><title>一 & 二</title><link>https://nanshan.example/1</link><description>A & B < C</description></item>",
            "<item><title>一 &amp; 二</b></title><link>https://nanshan.example/1</link><description>A &amp; B &lt; C</p></description></item>",
            "<item><title>一 &#38; 二</title><link>https://nanshan.example/1</link><description><![CDATA[A &amp; B &lt; C]]></item>",
        ])
    func mistakes(item: String) throws {
        let articles = try Fixture.articles(
            "<rss><channel><title>t</title>\(item)<item><title>末</title><link>https://nanshan.example/2</link></item></channel></rss>")
        #expect(articles.first?.title == "一 & 二")
        #expect(articles.first?.text.string.hasPrefix("A & B < C") == true)
    }
}
