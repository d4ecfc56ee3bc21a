import Articles

@testable import Quotations

/// A passage whose expected quotations stand between ⟦ and ⟧, with their speakers in order.
///
///     EnglishPassage("“⟦It works⟧,” said Lin Yue.", "Lin Yue")
struct EnglishPassage: CustomStringConvertible, Sendable {
    let text: String
    let contents: [String]
    let speakers: [String?]

    init(_ marked: String, _ speakers: String?...) {
        let marked = MarkedText(marked)
        text = marked.text
        contents = marked.contents
        self.speakers = speakers
    }

    var description: String { text }

    /// What the rules propose in it.
    func found(directory: SpeakerDirectory = SpeakerDirectory()) -> [Found] {
        let article = Article(plainText: text, language: "en")
        return QuotationExtractor(directory: directory).proposals(in: article).map {
            Found(
                quotation: $0, text: String(article.text[$0.span]), cue: $0.cue.map { String(article.text[$0]) },
                mention: $0.attribution?.mention.map { String(article.text[$0]) },
                speaker: $0.attribution?.speaker.name)
        }
    }

    struct Found {
        var quotation: Quotation
        var text: String
        var cue: String?
        var mention: String?
        var speaker: String?
    }
}
