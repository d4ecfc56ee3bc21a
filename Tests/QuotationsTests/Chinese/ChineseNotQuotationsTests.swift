import Quotations
import Testing

@Suite("Chinese: words that nobody said")
struct ChineseNotQuotationsTests {
    static let nothing = [
        // Words held up, titles, slogans, nicknames, proverbs.
        "所谓“开放”，在不同公司有不同的含义。",
        "“白塔计划”与“远屿一号”同日发布，《开放宣言》也登上了热搜。",
        "会场外的横幅上是“拥抱开放”四个大字。",
        "俗话说，“天下没有免费的午餐”，开源也不例外。",
        "白塔模型被称为国产开源的标杆，简称“白塔”。",
        // Set phrases that hold a reporting word.
        "可以说，开源改变了行业的分工。换句话说，闭源公司不得不重新定价。",
        "林越对社区贡献者表示感谢，沈渡也对新版本的发布表示欢迎。",
        "图中用红色表示闭源模型，用蓝色表示开源模型。",
        "这篇综述的作者对行业格局的分析和判断，为后来者提供了借鉴。",
        // Hypothetical, denied, habitual, asked for.
        "如果有一天林越说“我们要闭源了”，社区会怎么想？",
        "沈渡没有回应置评请求，远屿AI也拒绝透露更多细节。",
        "林越不会承认，自己当时站错了队。",
        "用户会问：“这个能便宜一点吗？”",
        "林越否认说过“开源没有未来，大家都清楚”。",
        "林越否认自己曾说：“开源没有未来，大家都清楚。”",
        "林越否认“开源没有未来，大家都清楚”是他说的。",
        // No speaker, no source.
        "据介绍，新模型支持八种语言。",
        "据悉，新模型将于下月发布。",
        // Disclaimers and captions.
        "本文不构成任何投资建议，投资者据此操作风险自担。",
        "图片来源：远屿AI",
        // Titles of works hold no report.
        "大会通过了《海湾市人工智能治理倡议》，围绕发展中的问题提出了方案。",
    ]

    @Test("scare quotes, set phrases, hypothetical and speakerless words are no quotations", arguments: nothing)
    func nobody(_ text: String) {
        #expect(ChinesePassage(text).found().map(\.text) == [])
    }

    @Test(
        "words that somebody or something unknown is named for are not given to who was spoken of before",
        arguments: ["海报上写道", "一封匿名信称", "他的妻子说", "阿福笑道", "知乎用户cat123表示"])
    func unknown(_ named: String) {
        let speakers = ChinesePassage("林越随后退场。\(named)：“闭源没有未来，大家都清楚。”").found().map(\.speaker)
        #expect(!speakers.contains("林越"), "\(named)")
    }

    @Test("a list with headings is no interview")
    func headedList() {
        let text = """
            成本：自建机房的费用去年下降了两成，主要原因是芯片供应的恢复。
            速度：新架构在同样的硬件上快了三成，代价是占用更多的内存。
            生态：工具链仍然不齐，多数团队要自己补上缺口才能投入使用。
            图表8：三种方案的比较
            """
        #expect(ChinesePassage(text).found().map(\.text) == [])
    }
}
