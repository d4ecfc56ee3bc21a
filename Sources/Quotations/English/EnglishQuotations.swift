import Articles

/// The quotations of an English article.
///
/// The text is cut into tokens once; each sentence is read for its reporting verbs and its quoted stretches; the
/// speakers are resolved against everybody whom the article names. Every step is linear in the text.
struct EnglishQuotations: QuotationLanguage {
    private let directory: SpeakerDirectory

    init(directory: SpeakerDirectory) {
        self.directory = directory
    }

    var confidences: ConfidenceTable { EnglishConfidence.table }

    /// Whatever is in Latin letters, or in none, and nobody else's.
    func claims(_ writing: Writing) -> Bool { true }

    /// The quotations, sorted by their spans.
    func quotations(in article: Article) -> [Quotation] {
        let text = EnglishText(article.text)
        guard !text.sentences.isEmpty else { return [] }
        let drafts = EnglishDrafts.drafts(of: text)
        var cast = Cast(text, directory: directory, author: article.authors.count == 1 ? article.authors.first : nil)
        var quotations: [Quotation] = []
        quotations.reserveCapacity(drafts.count)
        for draft in drafts where draft.content.contains(where: { text.tokens[$0].isWord }) {
            let told = cast.attribution(of: draft)
            quotations.append(
                Quotation(
                    span: text.span(text.trimmed(draft.content)), kind: draft.kind,
                    cue: draft.cue.map { text.span($0) },
                    continues: draft.continues, attribution: told?.attribution,
                    confidence: EnglishConfidence.words(of: draft), grounds: EnglishConfidence.grounds(of: draft, told: told?.ways)))
        }
        return quotations.sorted { $0.span < $1.span }
    }
}
