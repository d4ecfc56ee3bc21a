import Articles
import Testing

/// The outlet of a page is a name or nothing: what else stands in its place is left out, whatever the page calls it.
@Suite("The outlet of a page")
struct OutletTests {
    /// What a page of a site that declares no name says of its outlet, when a text stands in each of the places where one may be read.
    private static func outlets(_ text: String, in page: Page = bare) throws -> [String: String] {
        let places: [(String, (inout Page) -> Void)] = [
            ("element", { $0.facts = "<div>2031年7月2日 10:32</div><span class='source'>\(text)</span>" }),
            ("beside the date", { $0.facts = "<div>\(text) 2031年7月2日 10:32</div>" }),
            ("metadata", { $0.head = "<meta property='og:site_name' content='\(text)'>" }),
            (
                "linked data",
                {
                    $0.head = #"<script type="application/ld+json">{"@type":"NewsArticle","publisher":{"name":"\#(text)"}}</script>"#
                }
            ),
            ("title", { $0.title += "_\(text)" }),
        ]
        var found: [String: String] = [:]
        for (place, put) in places {
            var page = page
            put(&page)
            found[place] = try page.article().publisher
        }
        return found
    }

    /// A page that names no outlet.
    private static let bare: Page = {
        var page = Page()
        page.title = "澄川智能公布新模型的权重"
        page.facts = "<div>2031年7月2日 10:32</div>"
        return page
    }()

    @Test(
        "a time, a date or a counter is none",
        arguments: ["16時46分", "3小时前", "昨天 18:20", "星期三", "阅读 1.2万", "1,204次浏览", "5 min read", "24 comments"])
    func numbers(_ text: String) throws {
        #expect(try Self.outlets(text).isEmpty)
    }

    @Test(
        "a label, navigation, the name of a section or a word for any outlet is none",
        arguments: [
            "来源：", "责任编辑", "作者", "首页", "正文", "新闻中心", "財經頻道", "国际新闻", "最新要闻", "Homepage", "Latest News", "Navigation menu", "뉴스",
            "언론사 뷰",
        ])
    func labels(_ text: String) throws {
        #expect(try Self.outlets(text).isEmpty)
    }

    @Test(
        "an advertisement or a call to action is none",
        arguments: [
            "点击查看", "打开澄川App", "關注我們", "下载客户端", "扫码关注", "App内打开", "Subscribe", "Sign up for our newsletter", "Follow us", "Read more",
        ])
    func appeals(_ text: String) throws {
        #expect(try Self.outlets(text).isEmpty)
    }

    @Test(
        "a slogan or another sentence is none",
        arguments: [
            "让世界听见濱海的声音", "有态度的濱海新闻门户", "濱海最大的资讯平台，尽在南山", "新闻，就看南山！", "Breaking news, weather and sports",
            "where the harbour tells its stories to everyone who listens",
        ])
    func slogans(_ text: String) throws {
        #expect(try Self.outlets(text).isEmpty)
    }

    @Test("words that only lead to the date behind them are none", arguments: ["最新推荐文章于", "已于", "最后更新", "最終更新"])
    func leading(_ words: String) throws {
        var page = Self.bare
        page.facts = "<div>\(words) 2031-07-02 10:32 发布</div>"
        #expect(try page.article().publisher == nil)
    }

    @Test(
        "what a template or a script left behind is none",
        arguments: ["{{siteName}}", "${site.name}", "undefined", "null", "&lt;%= name %&gt;"])
    func leftovers(_ text: String) throws {
        var page = Self.bare
        page.head = "<meta property='og:site_name' content='\(text)'>"
        #expect(try page.article().publisher == nil)
    }

    @Test("a name in a script that the page is not written in is none", arguments: ["바닷길 신문", "Морской вестник", "صحيفة الميناء"])
    func otherScript(_ name: String) throws {
        #expect(try Self.outlets(name).isEmpty)
    }

    @Test("a name in a script that the page is written in too is one")
    func ownScript() throws {
        var page = Self.bare
        page.head = "<meta property='og:site_name' content='Морской вестник'>"
        page.body += "<p>Новый город на берегу моря открыл свои двери для всех жителей.</p>"
        #expect(try page.article().publisher == "Морской вестник")
    }

    @Test(
        "names are kept: with digits, of one word, of two scripts, with a hyphen inside",
        arguments: [
            "48岑", "31世纪海洋报道", "31财经", "濱海发布", "幕间新闻", "濱海评论", "Harbourlight", "The Quay", "濱海網-濱海日報", "南山财经－自媒体", "未见Code", "南山新闻客户端",
            "Yes! News",
            "濱海之声·政务号",
        ])
    func kept(_ name: String) throws {
        var page = Self.bare
        page.facts = "<div>2031年7月2日 10:32</div><span class='source'>\(name)</span>"
        #expect(try page.article().publisher == name)
        page = Self.bare
        page.head = "<meta property='og:site_name' content='\(name)'>"
        #expect(try page.article().publisher == name)
    }

    @Test(
        "signs, labels and buttons around a name are no part of it",
        arguments: [
            ("濱海网-", "濱海网"), ("｜濱海网", "濱海网"), ("《濱海晚报》", "濱海晚报"), ("【濱海网】", "濱海网"), ("濱海网”", "濱海网"),
            ("01:37 - Source: The Quay", "The Quay"),
            ("Source: The Quay", "The Quay"), ("来源：濱海网", "濱海网"), ("來源 濱海網", "濱海網"), ("微信公众号“濱海夜话”", "濱海夜话"), ("濱海网 | 首页", "濱海网"),
            ("Quay Media, Inc.", "Quay Media, Inc."),
        ])
    func trimmed(written: String, name: String) throws {
        var page = Self.bare
        page.head = "<meta property='og:site_name' content='\(written)'>"
        #expect(try page.article().publisher == name)
    }

    @Test("a slogan behind a declared name is left out; of several parts the one is the outlet that the address tells of")
    func parts() throws {
        var page = Self.bare
        page.head = "<meta property='og:site_name' content='The Quay – News from the water'>"
        #expect(try page.article().publisher == "The Quay")
        page.head =
            "<meta property='og:site_name' content='Harbour life | Quay Daily'><link rel='canonical' href='https://www.example.com/1'>"
        #expect(try page.article().publisher == "Harbour life")
        page.head =
            "<meta property='og:site_name' content='Harbour life | Quay Daily'><link rel='canonical' href='https://www.quaydaily.com/1'>"
        #expect(try page.article().publisher == "Quay Daily")
    }

    @Test("a word that names no outlet elsewhere is one where the site is called so")
    func calledSo() throws {
        var page = Self.bare
        page.head = "<meta property='og:site_name' content='Latest News'><link rel='canonical' href='https://www.latestnews.com/1'>"
        #expect(try page.article().publisher == "Latest News")
    }

    @Test("the next name is taken where the first is refused")
    func nextName() throws {
        var page = Self.bare
        page.head = "<meta property='og:site_name' content='언론사 뷰'><meta name='application-name' content='南山财经'>"
        #expect(try page.article().publisher == "南山财经")
        page.head = "<meta property='og:site_name' content='언론사 뷰'>"
        page.title += "_南山财经网"
        #expect(try page.article().publisher == "南山财经网")
    }

    // MARK: The title

    @Test(
        "what a title ends in is the outlet where it ends as outlets' names do",
        arguments: [
            ("_科技_南山财经网", "南山财经网"), (" - 南山網 - 新聞", "南山網"), ("-南山新闻网-濱海", "南山新闻网"), ("_SHALLOW.NET", "SHALLOW"), (" | 国内", nil),
            ("-濱海", nil),
        ])
    func title(ending: String, name: String?) throws {
        var page = Self.bare
        page.title += ending
        page.behind = "<p><a href='/bh'>濱海</a></p>"
        #expect(try page.article().publisher == name)
    }

    @Test("any name that a title ends in is the outlet where the address or the copyright tells of it")
    func agreement() throws {
        var page = Self.bare
        page.title = "Harbourlight publishes the weights of its model | Case Study"
        page.headline = "<h1>Harbourlight publishes the weights of its model</h1>"
        page.body =
            "<p>Harbourlight published the weights of its model on Monday, and said that anyone may run it.</p>"
            + "<p>Its founder said that researchers could now see for themselves, which was worth more than any promise.</p>"
        page.facts = ""
        #expect(try page.article().publisher == nil)
        page.title = "Harbourlight publishes the weights of its model | Quay Business"
        #expect(try page.article().publisher == nil)
        page.behind = "<p>© 2031 Quay Business. All rights reserved.</p>"
        #expect(try page.article().publisher == "Quay Business")
        page.behind = ""
        page.head = "<link rel='canonical' href='https://www.quaybusiness.com/1'>"
        #expect(try page.article().publisher == "Quay Business")
    }

    // MARK: Portals

    @Test(
        "a portal's page names the account or the site that printed the article, and none of its buttons",
        arguments: [
            // WeChat
            (
                "<div id='meta_content' class='rich_media_meta_list'><span class='rich_media_meta rich_media_meta_text'>林越</span> <a id='js_name'> 濱海夜话 </a> <em id='publish_time' class='rich_media_meta'>2031年7月2日 10:32</em> <span>听全文</span></div>",
                "<meta property='og:site_name' content='微信公众平台'>", "濱海夜话"
            ),
            // Sina
            (
                "<div class='date-source'><span class='date'>2031年07月02日 10:32</span> <span class='source ent-source'>南山财经-自媒体综合</span> <a class='btn'>语音播报</a></div>",
                "<meta property='og:site_name' content='潮音财经'>", "南山财经-自媒体综合"
            ),
            // 163
            (
                "<div class='post_info'>2031-07-02 10:32:05　来源: <a href='/m'>濱海晚报</a> 　<a class='post_jubao' href='/r'>举报</a> 濱海</div>", "",
                "濱海晚报"
            ),
            // Toutiao
            (
                "<div class='article-meta'><span class='original'>原创</span> <span>2031-07-02 10:32</span> <span class='dot'>·</span> <span class='name'>濱海晚报</span> <button>关注</button></div>",
                "", "濱海晚报"
            ),
            // CSDN
            (
                "<div class='bar'><span class='time blog-postTime'>最新推荐文章于 2031-07-02 10:32:05 发布</span> <span class='read-count'>阅读 1.2k</span></div>",
                "<meta property='og:site_name' content='浅滩博客'>", "浅滩博客"
            ),
        ])
    func portals(facts: String, head: String, name: String) throws {
        var page = Self.bare
        page.facts = facts
        page.head = head
        #expect(try page.article().publisher == name)
    }

    @Test("where a portal names no account, the portal is the outlet")
    func platform() throws {
        var page = Self.bare
        page.head = "<meta property='og:site_name' content='微信公众号'>"
        #expect(try page.article().publisher == "微信公众号")
    }

    @Test("a user who writes on a site that declares its name is not the outlet")
    func userOfSite() throws {
        var page = Self.bare
        page.facts = "<span class='author'>栈上匠人</span> <span>2031-07-02 10:32</span>"
        #expect(try page.article().publisher == "栈上匠人")
        page.head = "<meta property='og:site_name' content='浅滩'>"
        #expect(try page.article().publisher == "浅滩")
    }

    @Test("in a digest, the source of an item is not the page's, with a sentence before it or without")
    func digest() throws {
        var page = Self.bare
        page.head = "<meta property='og:site_name' content='南山财经'>"
        page.body = zip(Page.paragraphs, ["濱海晚报", "澄川日报", "海角网"]).map { "<p>\($0)</p><p>来源：\($1)</p>" }.joined()
        #expect(try page.article().publisher == "南山财经")
    }

    @Test(
        "where a picture is from is not where the article is from",
        arguments: ["图片来源：濱海图库", "Image Credit: Harbour Pictures", "Foto: Hafenbild"])
    func pictures(_ line: String) throws {
        var page = Self.bare
        page.facts += "<span class='source'>\(line)</span>"
        #expect(try page.article().publisher == nil)
    }
}
