/// One news article: its normalised text, its paragraphs and what the page says about itself.
///
/// Unknown is `nil` or an empty list, never an empty string.
public struct Article: Sendable, Hashable {
    /// The version of the text normalisation; stored offsets hang on it. `ArticleText` says what is done.
    public static let normalisationVersion = 4

    /// The headline.
    public var title: String?
    /// The people who signed the article, in their order; not editors (责任编辑) and not proof-readers.
    public var authors: [String]
    /// The outlet that printed the article (人民网, The Verge); nil rather than what may be none.
    public var publisher: String?
    /// When it was published, ISO 8601: `2024-07-02`, or `2024-07-02T10:32:00` with the zone where the page gives one.
    public var published: String?
    /// When it was fetched or saved, ISO 8601, where the file itself says so: an archive, a saved page's header.
    public var accessed: String?
    /// The canonical address.
    public var url: String?
    /// A BCP 47 tag: `zh-Hans`, `zh-Hant`, `en`.
    public var language: String?
    /// The normalised text: the paragraphs, joined by one line feed each.
    public var text: ArticleText
    /// The paragraphs in order; their spans do not overlap, and what lies between two of them is white space.
    public var paragraphs: [Paragraph]
    /// What was doubtful about the source, for the reader of the log: a charset that lied, a page cut short.
    public var warnings: [ArticleWarning]

    /// An article from its parts.
    public init(
        title: String? = nil, authors: [String] = [], publisher: String? = nil, published: String? = nil,
        url: String? = nil, language: String? = nil, text: ArticleText, paragraphs: [Paragraph],
        warnings: [ArticleWarning] = []
    ) {
        self.title = title
        self.authors = authors
        self.publisher = publisher
        self.published = published
        self.url = url
        self.language = language
        self.text = text
        self.paragraphs = paragraphs
        self.warnings = warnings
    }

    /// An article whose text is given, to the character: each line that is not blank is a paragraph.
    public init(
        plainText: String, title: String? = nil, published: String? = nil, language: String? = nil
    ) {
        let text = ArticleText(plainText)
        self.init(
            title: title, published: published, language: language, text: text, paragraphs: Paragraph.lines(of: text))
    }
}
