public import Articles

/// The front door of the target: an `Article` in, its `Quotation`s out, in the order of the text.
///
///     let extractor = QuotationExtractor(directory: directory)
///     for quotation in extractor.quotations(in: article) { … }
///
/// The types to know are `Quotation`, its `Attribution` and the `SpeakerDirectory`.
public struct QuotationExtractor: Sendable {
    /// The speakers known beforehand.
    public let directory: SpeakerDirectory
    private let chinese: ChineseQuotations

    /// An extractor that resolves names with a directory. Costly to make, cheap to use: make one for many articles.
    public init(directory: SpeakerDirectory = SpeakerDirectory()) {
        self.directory = directory
        chinese = ChineseQuotations(directory: directory)
    }

    /// The quotations of an article, sorted by their spans. O(n) in its text.
    public func quotations(in article: Article) -> [Quotation] {
        isChinese(article)
            ? chinese.quotations(in: article)
            : EnglishQuotations(directory: directory).quotations(in: article)
    }

    /// Whether the article is to be read as Chinese: by its characters, for what a page declares is wrong too often.
    private func isChinese(_ article: Article) -> Bool {
        var han = 0
        var latin = 0
        var left = 4_000
        let bytes = article.text.string.utf8.span
        var i = 0
        while i < bytes.count, left > 0 {
            left -= 1
            // The first byte tells a letter, and, with the second of those that begin with 0xE3, a Han character (0x3400...0x9FFF).
            switch bytes[i] {
            case 0x00..<0x80:
                if (0x61...0x7A).contains(bytes[i] | 0x20) { latin += 1 }
                i += 1
            case 0x80..<0xE0: i += 2
            case 0xE0..<0xF0:
                if (0xE4...0xE9).contains(bytes[i]) || bytes[i] == 0xE3 && bytes[i + 1] >= 0x90 { han += 1 }
                i += 3
            default: i += 4
            }
        }
        switch article.language?.prefix(2) {
        case "zh": return han > 0
        case "en": return han > latin
        default: return han * 6 >= latin && han > 0
        }
    }
}
