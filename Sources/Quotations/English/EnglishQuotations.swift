import Articles

/// The quotations of an English article.
///
/// The text is cut into tokens once; each sentence is read for its reporting verbs and its quoted stretches; the
/// speakers are resolved against everybody whom the article names. Every step is linear in the text.
struct EnglishQuotations: QuotationLanguage {
    let judge: Judge?

    var constructions: ConstructionTable { EnglishConstructions.table }

    /// Whatever is in Latin letters, or in none, and nobody else's.
    func claims(_ writing: Writing) -> Bool { true }

    /// The quotations, sorted by their spans.
    func quotations(in article: Article) -> [Quotation] {
        guard let judge, let judged = judgedCase(of: article) else { return proposals(in: article) }
        return judge.quotations(of: judged)
    }

    func proposals(in article: Article) -> [Quotation] {
        let text = EnglishText(article.text)
        guard !text.sentences.isEmpty else { return [] }
        return found(in: text, cast(of: text, article)).map(\.quotation).sorted { $0.span < $1.span }
    }

    func judgedCase(of article: Article) -> (any JudgedCase)? {
        let text = EnglishText(article.text)
        guard !text.sentences.isEmpty else { return nil }
        let cast = cast(of: text, article)
        return EnglishCase(EnglishScene(text, found: found(in: text, cast), cast: cast))
    }

    private func cast(of text: EnglishText, _ article: Article) -> Cast {
        Cast(text, author: article.authors.count == 1 ? article.authors.first : nil)
    }

    /// The drafts that hold words, each with its quotation.
    private func found(in text: EnglishText, _ cast: Cast) -> [(draft: QuotationDraft, quotation: Quotation)] {
        let drafts = EnglishDrafts.drafts(of: text)
        var cast = cast
        var found: [(draft: QuotationDraft, quotation: Quotation)] = []
        found.reserveCapacity(drafts.count)
        for draft in drafts where draft.content.contains(where: { text.tokens[$0].isWord }) {
            let told = cast.attribution(of: draft)
            let quotation = Quotation(
                span: text.span(text.trimmed(draft.content)), kind: draft.kind, cue: draft.cue.map { text.span($0) },
                continues: draft.continues, attribution: told?.attribution,
                grounds: EnglishConstructions.grounds(of: draft, told: told?.ways))
            found.append((draft, quotation))
        }
        return found
    }
}
