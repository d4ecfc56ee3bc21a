import Articles
import Testing

@Suite("The article in a page")
struct MainTextTests {
    @Test("the paragraphs come out, the first and the last included, and nothing around them")
    func plain() throws {
        #expect(try Page().article().text.string == Page.text)
    }

    @Test(
        "what sites put into an article's body stays out",
        arguments: [
            "<p>（责任编辑：贺兰舟）</p>", "<p>【纠错】</p>", "<p>打开南山新闻 查看更多图片</p>", "<div class='share'>分享到：<a>微博</a><a>微信</a></div>",
            "<p>免责声明：本文来自南山号作者，不代表本站立场。</p>", "<p>声明：转载请注明出处。</p>", "<div class='ad'>买新车，到远屿车城，今天下单就有好礼相送。</div>",
            "<p>扫描二维码，关注南山财经公众号</p>", "<div class='page'><a href='2.html'>下一页</a> <a href='9.html'>尾页</a></div>",
            "<p><a href='1.html'>相关新闻：远屿AI拒绝公布权重，称风险太大</a></p>", "<p>（本文来自南山财经，更多资讯请下载客户端）</p>",
            "<figure><img src='a.jpg'><figcaption>林越在发布会上讲话，台下坐满了听众。</figcaption></figure>",
            "<p class='img-desc'>林越在发布会上讲话，台下坐满了听众。</p>", "<p>图片来源：濱海日报</p>", "<script>document.write('广告，广告。')</script>",
        ])
    func noise(_ mark: String) throws {
        var page = Page()
        page.body += mark
        #expect(try page.article().text.string == Page.text)
    }

    @Test(
        "a paragraph stays though it begins as a notice does",
        arguments: ["调查显示，七成受访者赞成公布权重。", "共有二十家企业参加了讨论。", "分享会上，林越回答了提问。", "该文指出，公布之后仍要检验。", "已有多家企业表示愿意跟进。"])
    func noticeLike(_ paragraph: String) throws {
        var page = Page()
        page.body = "<p>\(Page.paragraphs[0])</p><p>\(paragraph)</p><p>\(Page.paragraphs[1])</p>"
        #expect(try page.article().text.string == [Page.paragraphs[0], paragraph, Page.paragraphs[1]].joined(separator: "\n"))
    }

    @Test("原标题 above the first paragraph is no paragraph")
    func originalTitle() throws {
        var page = Page()
        page.body = "<p>（原标题：权重公布了）</p>" + page.body
        #expect(try page.article().text.string == Page.text)
    }

    @Test("related links and comments below end the article, even when they are longer than it")
    func comments() throws {
        var page = Page()
        let comment = "<div class='comment'><p>我觉得公布权重是好事，但是也要看到其中的风险，希望大家都能冷静地讨论。</p></div>"
        page.behind =
            "<h3>相关阅读</h3><ul><li><a href='1'>沈渡：权重收不回来</a></li><li><a href='2'>濱海大会开幕</a></li></ul>"
            + "<div id='pinglun'>" + String(repeating: comment, count: 40) + "</div>"
        #expect(try page.article().text.string == Page.text)
    }

    @Test("teasers of other articles, each with its date, are not the article's though they hold more text")
    func teasers() throws {
        var page = Page()
        let teaser = "<li><h3><a href='1'>濱海大会开幕</a></h3><p>来自各地的嘉宾昨日到会，主办方准备了三个会场，讨论将持续两天...</p><span>2031-07-01 09:00</span></li>"
        page.behind = "<div class='more'><ul>" + String(repeating: teaser, count: 20) + "</ul></div>"
        #expect(try page.article().text.string == Page.text)
    }

    @Test("an article of two sentences is found between long footers")
    func short() throws {
        var page = Page()
        page.body = "<p>澄川智能今晨公布权重。截至发稿时，下载已逾万次。</p>"
        #expect(try page.article().text.string == "澄川智能今晨公布权重。截至发稿时，下载已逾万次。")
    }

    @Test("a summary that stands for the article is not taken for the beginning of another one")
    func summary() throws {
        var page = Page()
        page.body = "<div class='article-content'><p>\(Page.paragraphs.joined())……</p></div>"
        page.behind = "<div class='mod'><h4><a href='/2'>远屿AI季度营收公布</a></h4><p>远屿AI公布，本季营收同比增长一成，低于预期。</p></div>"
        #expect(try page.article().text.string == Page.paragraphs.joined() + "……")
    }

    static let shapes = [
        ("line breaks", Page.paragraphs.map { "　　" + $0 }.joined(separator: "<br><br>")),
        ("full-width indents", Page.paragraphs.map { "<p>　　\($0)</p>" }.joined(separator: "\n")),
        ("div soup", Page.paragraphs.map { "<div><div><span>\($0)</span></div></div>" }.joined()),
        (
            "a layout table",
            "<table><tr><td>" + Page.paragraphs.map { "<table><tr><td>\($0)</td></tr></table>" }.joined() + "</td></tr></table>"
        ),
        ("an open link", "<a name=top>" + Page.paragraphs.joined(separator: "<br>")),
        ("WeChat's hidden body", "<div id='js_content' style='visibility: hidden;'>" + Page().body + "</div>"),
        ("a body named after its comments", "<div class='post category-comment'>" + Page().body + "</div>"),
        ("zero-width marks", Page.paragraphs.map { "<p>\u{FEFF}\($0.prefix(9))\u{200B}\($0.dropFirst(9))</p>" }.joined()),
    ]

    @Test("paragraphs survive every way of marking them up", arguments: shapes)
    func shape(name: String, body: String) throws {
        var page = Page()
        page.body = body
        #expect(try page.article().text.string == Page.text, "\(name)")
    }

    @Test("what the page hides is left out while it shows an article")
    func hidden() throws {
        var page = Page()
        page.body += "<p style='display: none'>这一段只给搜索引擎看，读者看不到它，也不该引用它。</p>"
        #expect(try page.article().text.string == Page.text)
    }

    @Test(
        "a caption that ends with who took the picture stays out; a sentence that ends with the word stays in",
        arguments: [
            ("发布会现场。南山财经记者 沈渡 摄", false), ("发布会现场 沈渡 摄", false), ("发布会现场（南山社记者沈渡摄）", false),
            ("会场外的屏幕由学生们自己设计和拍摄", true), ("她说，这部短片是她在会场里用一天的时间拍摄。", true),
        ])
    func caption(words: String, stays: Bool) throws {
        var page = Page()
        page.body = "<p>\(Page.paragraphs[0])</p><p>\(words)</p><p>\(Page.paragraphs[1])</p><p>\(Page.paragraphs[2])</p>"
        #expect(try page.article().text.string.contains(words) == stays)
    }

    @Test("headings and list items inside the article stay, as what they are")
    func kinds() throws {
        var page = Page()
        page.body =
            "<p>\(Page.paragraphs[0])</p><h2>为什么公布</h2><ul><li>研究者可以检验，这一点最重要。</li></ul><blockquote>\(Page.paragraphs[1])</blockquote>"
        let article = try page.article()
        #expect(article.paragraphs.map(\.kind) == [.body, .heading, .listItem, .blockQuote])
        #expect(article.text[article.paragraphs[1].span] == "为什么公布")
    }

    @Test("a class that a content system derives from a topic says nothing about a place")
    func topics() throws {
        var page = Page()
        page.body = "<article class='post tag-share category-comment hentry'>" + page.body + "</article>"
        #expect(try page.article().text.string == Page.text)
    }
}
