import Articles

@testable import Quotations

/// A passage whose expected quotations stand between ⟦ and ⟧, with their speakers in order.
///
///     ChinesePassage("林越表示，⟦开源更快⟧。", "林越")
struct ChinesePassage: CustomStringConvertible, Sendable {
    let text: String
    let title: String?
    let contents: [String]
    let speakers: [String?]

    init(_ marked: String, title: String? = nil, _ speakers: String?...) {
        let marked = MarkedText(marked)
        text = marked.text
        contents = marked.contents
        self.title = title
        self.speakers = speakers
    }

    var description: String { text }

    /// What the rules propose in it.
    func found(directory: SpeakerDirectory = SpeakerDirectory()) -> [Found] {
        let article = Article(plainText: text, title: title, language: "zh")
        return QuotationExtractor(directory: directory).proposals(in: article).map {
            Found(
                quotation: $0, text: String(article.text[$0.span]), cue: $0.cue.map { String(article.text[$0]) },
                speaker: $0.attribution?.speaker.name)
        }
    }

    struct Found {
        var quotation: Quotation
        var text: String
        var cue: String?
        var speaker: String?
        var chain: [String] { quotation.attribution?.sourceChain ?? [] }
        var mentionKind: Attribution.MentionKind? { quotation.attribution?.mentionKind }
    }
}
