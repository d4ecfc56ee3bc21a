import Articles
import Quotations
import Testing

@Suite("Which language a text is read in")
struct QuotationLanguageTests {
    private static func unread(_ text: String, _ tag: String?) -> UnreadLanguage? {
        QuotationExtractor().unreadLanguage(of: Article(plainText: text, language: tag))
    }

    private static func found(_ text: String, _ tag: String?) -> [String] {
        let article = Article(plainText: text, language: tag)
        return QuotationExtractor().quotations(in: article).map { String(article.text[$0.span]) }
    }

    private static let japaneseTexts = [
        "遠嶼社の林越社長は３０日、「公開の方が安い」と述べた。沈渡氏は会見で、閉じた模型の方が安全だと主張している。",
        "林社長は「公開こそが未来だ」と表示した。\n「費用は半分になる」とも説明したという。",
        "発表によると、新しい言語モデルの重みは来月から公開される。開発者は無料で使える。",
    ]

    @Test(
        "a Japanese text is read as nothing, whatever the page declares",
        arguments: japaneseTexts, ["ja", "ja-JP", "zh", "zh-Hant", "en", nil])
    func japaneseIsUnread(text: String, tag: String?) {
        #expect(Self.unread(text, tag) == .japanese)
        #expect(Self.found(text, tag) == [])
    }

    @Test("a Korean text is read as nothing, whatever the page declares", arguments: ["ko", "zh", "en", nil] as [String?])
    func koreanIsUnread(tag: String?) {
        let text = "임월 대표는 “공개 모델이 더 싸다”고 말했다. 沈渡 교수는 반대 의견을 밝혔다."
        #expect(Self.unread(text, tag) == .korean)
        #expect(Self.found(text, tag) == [])
    }

    @Test(
        "a Chinese text stays Chinese, whatever it quotes and whoever it names",
        arguments: [
            ("山田はなこ是遠嶼的董事。林越表示，開源模型更便宜，也更容易修改。", "開源模型更便宜，也更容易修改"),
            ("林越表示，社長那句「もっと安くなければならない、と私たちは考えています」最打動人。", "社長那句「もっと安くなければならない、と私たちは考えています」最打動人"),
            ("林越表示，ミラ・カステラーネ的開源模型更便宜。", "ミラ・カステラーネ的開源模型更便宜"), ("林越說：「ありがとうございました。」", "ありがとうございました。"),
            ("任遠的遊戲《そらのむこうへ》上市。林越表示，銷量超出預期。", "銷量超出預期"),
        ], ["zh-Hant", nil])
    func chinese(passage: (text: String, quotation: String), tag: String?) {
        #expect(Self.unread(passage.text, tag) == nil)
        #expect(Self.found(passage.text, tag).contains(passage.quotation))
    }

    @Test("a page that says it is Japanese and has no letter of it is read as what it is written in")
    func wronglyDeclared() {
        #expect(Self.found("林越表示，开源模型更便宜。", "ja") == ["开源模型更便宜"])
        #expect(Self.found("林越表示，开源模型更便宜。", "ko") == ["开源模型更便宜"])
    }

    @Test("a page that says it is Japanese is believed with the letters of foreign names alone")
    func katakana() {
        #expect(Self.unread("遠嶼、新型モデル発表。沈渡氏「公開」", "ja") == .japanese)
        #expect(Self.unread("遠嶼、新型モデル発表。沈渡氏「公開」", nil) == nil)
    }

    @Test("an English text stays English, whatever it quotes")
    func english() {
        let text = "“Open models (公開モデル) are cheaper,” said Lin Yue. Her motto is “もっと安く、もっと速く”, as is 임월's."
        #expect(Self.unread(text, nil) == nil)
        #expect(Self.found(text, nil) == ["Open models (公開モデル) are cheaper,"])
    }
}
