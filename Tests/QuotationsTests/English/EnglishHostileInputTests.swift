import Articles
import Testing

@testable import Quotations

@Suite("English: any input")
struct EnglishHostileInputTests {
    private static let pieces = [
        "“", "”", "\"", "'", "’", "''", "(", ")", ",", ".", "?", ":", ";", "—", "-", "…", "...", "\n", "\u{2028}", " ",
        "\u{A0}", "\0", "é", "中", "\u{1F600}", "e\u{301}", "said", "says", "saying", "told", "to", "that", "who", "he",
        "she", "it", "the", "of", "and", "but", "Lin", "Yue", "Mr.", "D-Mass.", "according", "per", "Monday", "not",
        "is",
        "’s", "reporters", "the board", "works", "called", "I", "no", "as",
    ]

    private static func text(seed: Int) -> String {
        var sequence = FixedSequence(state: UInt64(seed))
        var text = ""
        for _ in 0..<sequence.next(120) {
            text += pieces[sequence.next(pieces.count)]
            if sequence.next(4) > 0 { text += " " }
        }
        return text
    }

    @Test("whatever the text, quotations are slices of it, sorted, distinct, and the same each time", arguments: 0..<20)
    func invariants(block: Int) {
        let english = EnglishQuotations(judge: ShippedModels.english)
        for seed in block * 50..<block * 50 + 50 {
            let article = Article(plainText: Self.text(seed: seed), language: "en")
            let quotations = english.quotations(in: article)
            for quotation in quotations {
                #expect(!quotation.span.isEmpty && article.text.span.contains(quotation.span))
                if let cue = quotation.cue { #expect(article.text.span.contains(cue) && !cue.isEmpty) }
                if let mention = quotation.attribution?.mention {
                    #expect(article.text.span.contains(mention) && !mention.isEmpty)
                }
                #expect(quotation.attribution?.speaker.name.isEmpty != true)
            }
            #expect(quotations.map(\.span) == quotations.map(\.span).sorted())
            #expect(Set(quotations.map(\.span)).count == quotations.count)
            #expect(english.quotations(in: article) == quotations)
        }
    }

    @Test(
        "a page of one mark or one word repeated is read to its end",
        arguments: [
            "“", "\"", "(", "said ", "Lin said that ", "“x,” he said, ", "’s ", ", ", "Lin Yue ", "of the ", "\n",
            "Mr. ",
        ])
    func repeated(_ piece: String) {
        let article = Article(plainText: String(repeating: piece, count: 5000), language: "en")
        let quotations = EnglishQuotations(judge: ShippedModels.english).quotations(in: article)
        #expect(quotations.allSatisfy { article.text.span.contains($0.span) })
    }

    @Test("an empty text has no quotations", arguments: ["", " ", "\n\n", "\""])
    func empty(_ text: String) {
        #expect(
            EnglishQuotations(judge: ShippedModels.english).quotations(in: Article(plainText: text)) == [])
    }
}
