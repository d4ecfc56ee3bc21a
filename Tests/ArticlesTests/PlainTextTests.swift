import Articles
import Testing

@Suite("Plain text and Markdown")
struct PlainTextTests {
    @Test("the lines of a text are its paragraphs; a short first line that stands apart is its headline")
    func lines() throws {
        let article = try Fixture.articles("林越谈开源\n\n林越说：“模型会开放。”\n　　会议 结束。\n")[0]
        #expect(article.title == "林越谈开源")
        #expect(Fixture.paragraphs(article) == ["林越谈开源", "林越说：“模型会开放。”", "会议 结束。"])
        #expect(article.paragraphs.map(\.kind) == [.heading, .body, .body])
        #expect(try Fixture.articles("林越说：“模型会开放。”\n会议结束。")[0].title == nil)
    }

    @Test("lines that were wrapped at a width are joined, with a space between words and none between characters")
    func wrapped() throws {
        let english = """
            The chief executive of Harbourlight said on Monday that the
            weights of its next model would be published, and that the
            licence would let anyone run it.

            Her rival disagreed. "We sell a service, and a service is not
            a file that one copies," said Tom Ashgrove, who leads a firm
            in the same street.
            """
        let paragraphs = Fixture.paragraphs(try Fixture.articles(english)[0])
        #expect(paragraphs.count == 2)
        #expect(paragraphs[1].contains("\"We sell a service, and a service is not a file that one copies,\""))
        let chinese = """
            澄川智能创始人林越在会上表示，开源让后来者少走弯路，也让
            成本降下来，公司今年会公布更多的模型，并且把训练的过程写成
            文章发表出来。

            远屿人工智能的沈渡不同意这个看法，他认为服务和文件不是一
            回事，把模型交给所有人，等于把多年的投入白白送给对手，公司
            不会这样做。
            """
        let joined = Fixture.paragraphs(try Fixture.articles(chinese)[0])
        #expect(joined.count == 2)
        #expect(joined[0].contains("也让成本降下来"))
    }

    @Test("Markdown gives its front matter and its words without marks")
    func markdown() throws {
        let article = try Fixture.articles(
            """
            ---
            title: "林越谈开源"
            author:
              - 苏晚
            date: 2031-05-02
            source: https://nanshan.example/1
            ---
            # 林越谈开源

            **林越**说：“模型会[开放](https://nanshan.example/2)。”
            ![会场](a.png)

            ## 各方反应

            > 开放不是口号。

            - 成本 `1.5`
            - 效率

            ```
            code
            ```
            """)[0]
        #expect(article.title == "林越谈开源")
        #expect(article.authors == ["苏晚"])
        #expect(article.published == "2031-05-02")
        #expect(article.url == "https://nanshan.example/1")
        #expect(Fixture.paragraphs(article) == ["林越说：“模型会开放。”", "各方反应", "开放不是口号。", "成本 1.5", "效率"])
        #expect(article.paragraphs.map(\.kind) == [.body, .heading, .blockQuote, .listItem, .listItem])
    }
}
