import Articles
import Testing

@Suite("What a page says about its article")
struct PageMetadataTests {
    private static let headline = "澄川智能公布新模型的权重"

    @Test(
        "names of sections and sites behind a title are no part of the headline",
        arguments: [
            "\(headline)_科技_南山财经网", "\(headline)--科技--南山网", "\(headline) - 南山财经", "\(headline)-科技频道-南山网", "\(headline) | 南山财经",
            "\(headline)",
        ])
    func suffixes(_ title: String) throws {
        var page = Page()
        page.title = title
        page.headline = ""
        #expect(try page.article().title == Self.headline)
    }

    @Test("an h1 that names the site is not the headline")
    func siteHeading() throws {
        var page = Page()
        page.headline = "<h1>新闻中心</h1><div class='bt'>\(Self.headline)</div>"
        #expect(try page.article().title == Self.headline)
    }

    @Test("a page whose title names only the site has the headline that its article bears out")
    func siteTitle() throws {
        var page = Page()
        page.title = "南山财经资讯网-快讯频道"
        page.headline = "<div class='bread'>快讯频道</div><div class='t1'>\(Self.headline)</div>"
        #expect(try page.article().title == Self.headline)
    }

    @Test("the number of comments behind a heading is no part of it")
    func counter() throws {
        var page = Page()
        page.headline = "<h1>\(Self.headline)<span class='num'>241</span></h1>"
        #expect(try page.article().title == Self.headline)
    }

    @Test("a date that is announced below the article goes before the dates of other articles")
    func dateBelow() throws {
        var page = Page()
        page.facts = ""
        page.behind =
            "<div>时间：2031-07-02 17:08</div><ul><li><a href='/2'>远屿AI季度营收公布 <i class='date'>2032-09-27</i></a></li></ul>"
        #expect(try page.article().published == "2031-07-02T17:08:00")
    }

    @Test(
        "in English the name beside a date is its author's, or a day's, and not the outlet",
        arguments: [
            "<div class='info'>Mira Castellane, July 2, 2031</div>", "<div class='info'>Wednesday, July 2, 2031</div>",
            "<span class='author'>By Mira Castellane</span> <i class='date'>July 2, 2031</i>",
            "<span class='author'>@mcastellane</span> <i class='date'>July 2, 2031</i>",
        ])
    func englishOutlet(facts: String) throws {
        var page = Page()
        page.title = "Harbourlight publishes the weights of its model"
        page.head = #"<meta property="og:site_name" content="The Quay">"#
        page.headline = "<h1>\(page.title)</h1>"
        page.facts = facts
        page.body =
            "<p>Harbourlight published the weights of its model on Monday, and said that anyone may run it.</p>"
            + "<p>Its founder said that researchers could now see for themselves, which was worth more than any promise.</p>"
        let article = try page.article()
        #expect(article.publisher == "The Quay")
        #expect(article.published?.hasPrefix("2031-07-02") == true)
    }

    @Test(
        "an author's name is given without the words around it, however often it was escaped",
        arguments: [
            ("By Mira O&amp;#039;Castellane", ["Mira O'Castellane"]),
            ("By Mira Castellane and Jonas Wiel -", ["Mira Castellane", "Jonas Wiel"]),
        ])
    func writtenAuthor(written: String, names: [String]) throws {
        var page = Page()
        page.head = "<meta name='author' content='\(written)'>"
        #expect(try page.article().authors == names)
    }

    @Test("a headline whose characters are spread over the line is put together; words are not")
    func spreadHeadline() throws {
        var page = Page()
        page.title = "通 知 停 用"
        page.headline = "<h1>通 知 停 用</h1>"
        #expect(try page.article().title == "通知停用")
        page.title = "公布权重 人人可用"
        page.headline = "<h1>公布权重 人人可用</h1>"
        #expect(try page.article().title == "公布权重 人人可用")
    }

    @Test("the outlets that a digest names behind its items are none of them the page's")
    func digest() throws {
        var page = Page()
        page.facts = "<div class='info'>2031年7月2日 10:32</div>"
        page.body = zip(Page.paragraphs, ["滨海晚报", "云麓日报", "滨海晚报"]).map { "<p>\($0)（来源：\($1)）</p>" }.joined()
        #expect(try page.article().publisher == "南山财经网")
        page.body = Page.paragraphs.map { "<p>\($0)（来源：滨海晚报）</p>" }.joined()
        #expect(try page.article().publisher == "滨海晚报")
    }

    @Test("an outlet is not named after the one who signed the article")
    func reporterBesideDate() throws {
        var page = Page()
        page.facts = "<div>2031-07-02 10:32 <span class='author'>记者林越</span></div><div class='source'>林越</div>"
        let article = try page.article()
        #expect(article.authors == ["林越"])
        #expect(article.publisher != "林越")
    }

    @Test("the shown headline is believed before a title and a social title that are cut short")
    func cutTitles() throws {
        var page = Page()
        page.title = "澄川智能公布新模型…_南山财经网"
        page.head = "<meta property='og:title' content='澄川智能公布新模...'>"
        #expect(try page.article().title == Self.headline)
    }

    @Test(
        "a date line is read in each of its forms",
        arguments: [
            ("2031年7月2日 10:32", "2031-07-02T10:32:00"), ("2031-07-02 10:32:05", "2031-07-02T10:32:05"), ("2031/7/2", "2031-07-02"),
            ("2031.07.0210:32", "2031-07-02T10:32:00"), ("发布时间：2031年07月02日10:32", "2031-07-02T10:32:00"),
            ("2031-07-02T10:32:00+08:00", "2031-07-02T10:32:00+08:00"), ("July 2, 2031 at 3:05 pm", "2031-07-02T15:05:00"),
            ("2 July 2031", "2031-07-02"), ("Wed, 02 Jul 2031 10:32:00 GMT", "2031-07-02T10:32:00Z"), ("时间：2031 年 7 月 2 日", "2031-07-02"),
            ("2031年7月2日 16時46分", "2031-07-02T16:46:00"), ("2031-07-02 10时32分05秒", "2031-07-02T10:32:05"),
        ])
    func dates(line: String, iso: String) throws {
        var page = Page()
        page.facts = "<div>\(line)</div>"
        #expect(try page.article().published == iso)
    }

    @Test("a date without its year takes it from where the page gives the same day in full")
    func missingYear() throws {
        var page = Page()
        page.facts = "<div>发布时间：07-02 10:32</div>"
        page.head = "<meta itemprop='dateUpdate' content='2031-07-02 10:40:00'>"
        #expect(try page.article().published == "2031-07-02T10:32:00")
    }

    @Test("a day that the page does not tell the year of is no date", arguments: ["07-02 10:32", "昨天 10:32", "3小时前", "7月2日"])
    func unknownYear(_ line: String) throws {
        var page = Page()
        page.facts = "<div>\(line)</div>"
        #expect(try page.article().published == nil)
    }

    @Test("a day in the article's own sentences is not the day it was published")
    func dateInText() throws {
        var page = Page()
        page.facts = ""
        page.body = "<p>2029年3月1日，澄川智能在濱海成立，最初只有五名员工，办公室设在一间旧仓库里。</p>" + page.body
        #expect(try page.article().published == nil)
    }

    @Test(
        "those who wrote are authors, in their order",
        arguments: [
            ("作者：林越", ["林越"]), ("记者：林越 沈渡", ["林越", "沈渡"]), ("文/林越", ["林越"]), ("本报记者 林越 沈渡", ["林越", "沈渡"]), ("新华社记者林越、沈渡", ["林越", "沈渡"]),
            ("记者 沈　渡", ["沈渡"]),
            ("（记者 林越 通讯员 贺兰舟）", ["林越"]), ("撰文：贺兰舟", ["贺兰舟"]), ("采写：林越 编辑：沈渡", ["林越"]), ("作者：林越，系濱海大学教授", ["林越"]),
            ("By Mira Castellane and Jonas Wiel", ["Mira Castellane", "Jonas Wiel"]),
        ])
    func authors(line: String, names: [String]) throws {
        var page = Page()
        page.facts = "<div>2031-07-02 10:32</div><div>\(line)</div>"
        #expect(try page.article().authors == names)
    }

    @Test("a name in brackets that closes the article signs it")
    func signature() throws {
        var page = Page()
        page.body = page.body.dropLast(4) + "（林越）</p>"
        #expect(try page.article().authors == ["林越"])
    }

    @Test(
        "editors, photographers and those spoken of are no authors",
        arguments: [
            "责任编辑：林越", "记者：有人说闭源模型是“安全的”？", "编辑：林越", "校对：沈渡", "摄影记者 林越", "记者 林越 摄", "记者从有关部门获悉", "作者：南山网", "译文/林越", "原作者林越的女儿说",
        ])
    func noAuthors(_ line: String) throws {
        var page = Page()
        page.facts = "<div>2031-07-02 10:32</div><div>\(line)</div>"
        #expect(try page.article().authors == [])
    }

    @Test("metadata that gives the editor or the outlet as the author is not believed", arguments: ["贺兰舟", "南山财经网", "admin"])
    func lyingAuthor(_ name: String) throws {
        var page = Page()
        page.head = "<meta name='author' content='\(name)'>"
        page.body += "<p>【责任编辑：贺兰舟】</p>"
        #expect(try page.article().authors == [])
    }

    @Test(
        "来源 names the outlet, 图片来源 a caption's",
        arguments: [
            ("来源：南山财经", "南山财经"), ("2031-07-02 10:32 来源： 濱海日报 作者：林越", "濱海日报"), ("稿源：南山网 2031-07-02", "南山网"),
            ("濱海日报 2031-07-02 10:32", "濱海日报"), ("来源：Open Weights 周刊", "Open Weights 周刊"),
        ])
    func outlet(line: String, name: String) throws {
        var page = Page()
        page.facts = "<div>\(line)</div>"
        page.body = "<p>图片来源：濱海图库</p>" + page.body
        #expect(try page.article().publisher == name)
    }

    @Test("the address is the canonical one, unless that names the site alone")
    func address() throws {
        var page = Page()
        page.head = "<link rel='canonical' href='https://news.example/'><meta property='og:url' content='https://news.example/2031/a.html'>"
        #expect(try page.article().url == "https://news.example/2031/a.html")
        page.head = "<link rel='canonical' href='https://news.example/2031/b.html'>" + page.head
        #expect(try page.article().url == "https://news.example/2031/b.html")
    }

    @Test("JSON-LD is read, in a graph too")
    func linkedData() throws {
        var page = Page()
        page.facts = ""
        page.head = """
            <script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"南山"},{"@type":"NewsArticle","headline":"权重公布了",
            "datePublished":"2031-07-02T10:32:00+08:00","author":[{"@type":"Person","name":"林越"}],"publisher":{"name":"南山财经"}}]}</script>
            """
        let article = try page.article()
        #expect(article.published == "2031-07-02T10:32:00+08:00")
        #expect(article.authors == ["林越"])
        #expect(article.publisher == "南山财经")
    }

    @Test("a page that a script fills in gives its date in the script")
    func scriptState() throws {
        var page = Page()
        page.facts = ""
        page.head = "<script>var data = {\"publish_time\": \"2031-07-02 10:32\"}</script>"
        #expect(try page.article().published == "2031-07-02T10:32:00")
        page.head = "<script>var ct = \"1940806920\";</script>"
        #expect(try page.article().published?.hasPrefix("2031-07-") == true)
    }

    @Test("the language is the text's, whatever the page declares")
    func language() throws {
        #expect(try Page().article().language == "zh-Hans")
        var page = Page()
        page.head = "<meta http-equiv='content-language' content='en'>"
        page.body = "<p>澄川智能昨日在濱海舉行發布會，公布了新一代模型的全部權重，並宣布任何人都可以免費下載這個模型，個人與機構都不例外。</p>"
        #expect(try page.article().language == "zh-Hant")
    }
}
