import Articles
import Testing

@testable import Quotations

@Suite("Chinese: any input")
struct ChineseHostileInputTests {
    private static let pieces = [
        "“", "”", "「", "」", "『", "』", "\"", "＂", "«", "»", "‘", "’", "（", "）", "《", "》", "，", "。", "？", "！", "：", "；", "、",
        "…", "—", "·", "\n", "\n\n", "\r\n", "\u{2028}", " ", "　", "\0", "é", "\u{1F600}", "\u{20BB7}", "表示", "称", "说", "道", "认为",
        "看来", "的观点是", "笑了笑", "形容为", "称赞", "在", "据", "用", "被", "把", "将", "了", "的", "不", "没有", "并", "他", "她", "其",
        "该公司", "后者", "林越", "沈渡", "贺兰舟", "欧阳", "林总", "远屿AI", "一位", "人士", "多位", "开发者", "记者", "问", "答", "因为",
        "开源", "更快", "会", "上", "中", "时", "2月13日", "报道", "引用", "的话", "CEO", "Lin Yue", "教授",
    ]

    private static func text(seed: Int) -> String {
        var sequence = FixedSequence(state: UInt64(seed))
        return (0..<sequence.next(160)).map { _ in pieces[sequence.next(pieces.count)] }.joined()
    }

    @Test("whatever the text, quotations are slices of it, sorted, distinct, and the same each time", arguments: 0..<20)
    func invariants(block: Int) {
        let extractor = QuotationExtractor()
        for seed in block * 50..<block * 50 + 50 {
            let article = Article(plainText: Self.text(seed: seed), title: "林越：开源", language: "zh")
            let quotations = extractor.quotations(in: article)
            for quotation in quotations {
                #expect(!quotation.span.isEmpty && article.text.span.contains(quotation.span))
                if let cue = quotation.cue { #expect(article.text.span.contains(cue) && !cue.isEmpty) }
                for mention in [quotation.attribution?.mention, quotation.unresolvedMention].compactMap({ $0 }) {
                    #expect(article.text.span.contains(mention) && !mention.isEmpty)
                }
                #expect(quotation.attribution?.speaker.name.isEmpty != true)
            }
            #expect(quotations.map(\.span) == quotations.map(\.span).sorted())
            #expect(zip(quotations, quotations.dropFirst()).allSatisfy { !$0.span.overlaps($1.span) })
            #expect(extractor.quotations(in: article) == quotations)
        }
    }

    private static let hostile = [
        "“", "”", "“”", "「", "\"", "（", "《", "表示", "林越说", "林越表示，", "据", "“好”，林越说，", "的", "，", "：", "他", "一位", "因为“", "\n", "林越：",
        "·", "A", "1年", "近日",
    ]

    @Test("one mark, word or clause over and over is read to the end in time that grows with the text alone", arguments: hostile)
    func repeated(_ piece: String) {
        let extractor = QuotationExtractor()
        func time(_ count: Int) -> Duration {
            let article = Article(plainText: String(repeating: piece, count: count / piece.utf8.count), language: "zh")
            return ContinuousClock().measure {
                let quotations = extractor.quotations(in: article)
                #expect(quotations.allSatisfy { article.text.span.contains($0.span) })
            }
        }
        let small = time(4_000)
        // Eight times the text may take eight times as long, and as much again for noise; a square would take 64 times.
        #expect(time(32_000) < max(small * 40, .seconds(2)))
    }

    @Test("100 KB of prose without any punctuation are read")
    func withoutPunctuation() {
        let text = String(repeating: "远屿创始人林越表示开源会让更多的人看到问题在哪里", count: 1400)
        let article = Article(plainText: text, language: "zh")
        #expect(QuotationExtractor().quotations(in: article).allSatisfy { article.text.span.contains($0.span) })
    }

    @Test("an empty text has no quotations", arguments: ["", " ", "\n\n", "“", "：", "表示"])
    func empty(_ text: String) {
        #expect(QuotationExtractor().quotations(in: Article(plainText: text, language: "zh")) == [])
    }
}
