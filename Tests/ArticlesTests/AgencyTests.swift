import Articles
import Testing

@Suite("Agency and archive formats in XML")
struct AgencyTests {
    @Test("NITF gives headline, byline, date, source and paragraphs")
    func nitf() throws {
        let article = try Fixture.articles(
            """
            <?xml version="1.0" encoding="UTF-8"?><!DOCTYPE nitf SYSTEM "nitf-3-2.dtd">
            <nitf><head><title>slug</title><docdata><date.issue norm="20310502T103200+0800"/></docdata><pubdata name="南山财经" ex-ref="https://nanshan.example/1"/></head>
            <body><body.head><hedline><hl1>林越谈开源</hl1></hedline><byline>By <person>Mira Castellane</person><byttl>Staff Writer</byttl></byline></body.head>
            <body.content><p>林越说：<q>模型会开放。</q></p><hl2>各方反应</hl2><media><media-caption>会场</media-caption></media>
            <bq><block><p>开放不是口号。</p></block></bq><ol><li>成本</li></ol></body.content></body></nitf>
            """)[0]
        #expect(article.title == "林越谈开源")
        #expect(article.authors == ["Mira Castellane"])
        #expect(article.published == "2031-05-02T10:32:00+08:00")
        #expect(article.publisher == "南山财经")
        #expect(article.url == "https://nanshan.example/1")
        #expect(Fixture.paragraphs(article) == ["林越说：模型会开放。", "各方反应", "开放不是口号。", "成本"])
        #expect(article.paragraphs.map(\.kind) == [.body, .heading, .blockQuote, .listItem])
    }

    @Test(
        "NewsML-G2 gives every text item of a message, and no picture",
        arguments: [
            #"<inlineXML contenttype="application/xhtml+xml"><html><body><h1>林越谈开源</h1><p>林越说：“模型会开放。”</p><p>会议结束。</p></body></html></inlineXML>"#,
            #"<inlineXML contenttype="application/nitf+xml"><nitf><body><body.content><p>林越说：“模型会开放。”</p><p>会议结束。</p></body.content></body></nitf></inlineXML>"#,
            #"<inlineData contenttype="text/plain">林越说：“模型会开放。”&#10;&#10;会议结束。</inlineData>"#,
            #"<inlineData contenttype="text/html"><![CDATA[<p>林越说：“模型会开放。”</p><p>会议结束。</p>]]></inlineData>"#,
        ])
    func secondGeneration(content: String) throws {
        let articles = try Fixture.articles(
            """
            <?xml version="1.0"?><newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
            <newsItem><itemMeta><itemClass qcode="ninat:picture"/></itemMeta><contentSet><remoteContent/></contentSet></newsItem>
            <newsItem xml:lang="zh-Hans"><itemMeta><itemClass qcode="ninat:text"/><provider literal="NS"><name>南山财经</name></provider>
            <versionCreated>2031-05-02T10:32:00+08:00</versionCreated></itemMeta>
            <contentMeta><headline>林越谈开源</headline><by>By Mira Castellane and Tom Ashgrove</by></contentMeta><contentSet>\(content)</contentSet></newsItem>
            </itemSet></newsMessage>
            """)
        #expect(articles.count == 1)
        #expect(articles[0].title == "林越谈开源")
        #expect(articles[0].authors == ["Mira Castellane", "Tom Ashgrove"])
        #expect(articles[0].published == "2031-05-02T10:32:00+08:00")
        #expect(articles[0].publisher == "南山财经")
        #expect(Fixture.paragraphs(articles[0]) == ["林越说：“模型会开放。”", "会议结束。"])
    }

    @Test("NewsML 1 gives the longest text of an item with its news lines")
    func firstGeneration() throws {
        let article = try Fixture.articles(
            """
            <?xml version="1.0"?><NewsML><NewsItem><NewsManagement><FirstCreated>20310502T103200+0800</FirstCreated></NewsManagement>
            <NewsComponent><NewsLines><HeadLine>林越谈开源</HeadLine><ByLine>By Mira Castellane</ByLine></NewsLines>
            <AdministrativeMetadata><Source><Party FormalName="南山财经"/></Source></AdministrativeMetadata>
            <ContentItem><DataContent><p>短讯。</p></DataContent></ContentItem>
            <ContentItem><DataContent>&lt;p&gt;林越说：“模型会开放。”&lt;/p&gt;</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>
            """)[0]
        #expect(article.title == "林越谈开源")
        #expect(article.authors == ["Mira Castellane"])
        #expect(article.published == "2031-05-02T10:32:00+08:00")
        #expect(article.publisher == "南山财经")
        #expect(article.text.string == "林越说：“模型会开放。”")
    }

    @Test("TEI gives each text of a corpus with what its header says of the source")
    func tei() throws {
        let one = """
            <TEI><teiHeader><fileDesc><titleStmt><title>林越谈开源</title><author>苏晚</author></titleStmt>
            <publicationStmt><publisher>南山档案馆</publisher><date when="2040-01-01"/></publicationStmt>
            <sourceDesc><bibl><publisher>南山财经</publisher><date when="2031-05-02">五月二日</date><ptr target="https://nanshan.example/1"/></bibl></sourceDesc>
            </fileDesc></teiHeader><text xml:lang="zh"><front><p>卷首</p></front><body><div><head>开场</head><p>林越说：<lb/><said>“模型会开放。”</said>
            <note>编者按</note></p></div></body></text></TEI>
            """
        let articles = try Fixture.articles(
            "<?xml version=\"1.0\"?><teiCorpus xmlns=\"http://www.tei-c.org/ns/1.0\">\(one)\(one)</teiCorpus>")
        #expect(articles.count == 2)
        #expect(articles[0].title == "林越谈开源")
        #expect(articles[0].authors == ["苏晚"])
        #expect(articles[0].published == "2031-05-02")
        #expect(articles[0].publisher == "南山财经")
        #expect(articles[0].url == "https://nanshan.example/1")
        #expect(Fixture.paragraphs(articles[0]) == ["开场", "林越说：", "“模型会开放。”"])
    }

    @Test("XML that is none of these is named")
    func otherXML() {
        #expect(throws: ArticleError(path: "test", .unsupported(.xml(root: "urlset")))) {
            try Fixture.articles("<?xml version=\"1.0\"?><urlset><url><loc>x</loc></url></urlset>")
        }
    }
}
