import Articles
import Testing

@testable import Quotations

@Suite("Quotations as they are judged")
struct JudgedQuotationTests {
    private static func quotations(_ text: String, language: String = "zh") -> [(words: String, speaker: String?, quotation: Quotation)] {
        let article = Article(plainText: text, language: language)
        return QuotationExtractor().quotations(in: article).map { (String(article.text[$0.span]), $0.attribution?.speaker.name, $0) }
    }

    @Test(
        "an interview's paragraphs are spoken by the one whose label stands before them, also where it has a line of its own",
        arguments: [
            """
            问：渡船为什么停了？

            林越：主要是天气。我们等了三个星期，没有一天能出海。

            问：什么时候恢复？

            林越：我希望是下个月，但要看码头修得怎么样。
            """
        ])
    func interview(text: String) {
        let found = Self.quotations(text)
        #expect(found.count { $0.speaker == "林越" } == 2)
        #expect(found.map(\.words).contains("渡船为什么停了？"))
    }

    @Test("what is shown is likelier a quotation than not, lies within the text, in order, and not over another")
    func invariants() {
        let text = """
            远屿船运董事长林越表示，新码头将在明年开放。他强调，安全是第一位的，并称“不会为了工期冒险”。

            “我们等了十年。”船长何满说，“现在终于有了灯塔。”沈渡则认为，问题不在码头，而在航道。

            数据显示，去年进港的船只减少了两成。所谓“黄金航线”，如今冷冷清清。
            """
        let found = Self.quotations(text)
        #expect(found.count >= 4)
        #expect(found.allSatisfy { ($0.quotation.confidence?.value ?? 0) >= 0.5 && text.contains($0.words) })
        for (a, b) in zip(found, found.dropFirst()) { #expect(a.quotation.span.end <= b.quotation.span.start) }
        #expect(!found.contains { $0.words.contains("黄金航线") || $0.words.contains("两成") })
        #expect(found.contains { $0.words.contains("新码头将在明年开放") && $0.speaker == "林越" })
    }

    @Test("a part of a name that the article spells out means the whole")
    func fullNames() {
        let zh = Self.quotations("航运公司首席执行官杰弗里·哈特维尔周一说，船队会扩大。\n\n哈特维尔表示，明年将增加三艘船，并招募两百名船员。")
        #expect(zh.last?.speaker == "杰弗里·哈特维尔")
        let latin = Self.quotations("记者采访了公司创始人 Mira Castellane。\n\nCastellane 表示，明年将增加三艘船，并招募两百名船员。")
        #expect(latin.last?.speaker == "Mira Castellane")
    }

    @Test("an English article is judged by the same machine")
    func english() {
        let found = Self.quotations(
            "“The harbour will open next year,” said Lin Yue, the company’s chairman. He said that safety came first.\n\nTed Marsh disagreed.",
            language: "en")
        #expect(found.first?.words == "The harbour will open next year,")
        #expect(found.first?.speaker == "Lin Yue")
        #expect(found.allSatisfy { ($0.quotation.confidence?.value ?? 0) >= 0.5 })
    }
}
