import Articles
import Testing

/// A news page of fiction, put together from what a test is about.
struct Page {
    var title = "澄川智能公布新模型的权重_科技_南山财经网"
    var head = ""
    var headline = "<h1>澄川智能公布新模型的权重</h1>"
    var facts = "<div class='info'>2031年7月2日 10:32 来源：南山财经</div>"
    var body = Page.paragraphs.map { "<p>\($0)</p>" }.joined()
    var behind = ""

    /// The article in the page.
    static let paragraphs = [
        "澄川智能昨日在濱海举行发布会，公布了新一代模型的全部权重，并宣布任何人都可以免费下载。",
        "创始人林越在会上说，公布权重之后，研究者可以自己检验模型，这比任何保证都有说服力。",
        "远屿AI的沈渡没有到场。他此前多次表示，权重一旦公布就再也收不回来，公司不会这样做。",
    ]

    var html: String {
        """
        <!DOCTYPE html><html><head><meta charset="utf-8"><title>\(title)</title>\(head)</head><body>
        <div class="nav"><a href="/">首页</a> <a href="/kj">科技</a> <a href="/cj">财经</a> <a href="/ty">体育</a></div>
        <div class="main">\(headline)\(facts)<div class="text">\(body)</div>\(behind)</div>
        <div class="footer"><p>关于我们 | 联系我们</p><p>南山财经网版权所有，未经授权不得转载。增值电信业务经营许可证：南B2-20310001</p></div>
        </body></html>
        """
    }

    func article() throws -> Article {
        try #require(try ArticleReader().articles(in: Array(html.utf8), path: "page.html").first)
    }

    /// The text that the article must have when nothing but its paragraphs is in it.
    static var text: String { paragraphs.joined(separator: "\n") }
}
