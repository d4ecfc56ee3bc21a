import Articles

/// Reads the quotations that marks make and no cue before them does: named behind, split, or going on.
///
/// In which order this is tried is told by the lists in `QuoteReader+Rules`: what stands behind a quotation is read in
/// `QuoteReader+Behind`, what leads to it in `QuoteReader+Led`, and what it goes on with in `QuoteReader+GoingOn`.
struct QuoteReader {
    let text: ChineseText
    let subjects: SubjectReader
    let trie = WordTrie.chinese

    init(text: ChineseText, subjects: SubjectReader) {
        self.text = text
        self.subjects = subjects
    }

    var folded: FoldedText { text.folded }

    /// What stands behind a quotation, as rules look at it.
    struct BehindSite {
        var quote: ChineseText.Quoted
        /// Where it begins.
        var start: Int
        var sentence: Sentence
        /// Whether it belongs to the quotation's paragraph, where the words may also be denied or go on.
        var isInParagraph: Bool
        /// Whether the quotation stands apart from its clause, as words do that somebody says.
        var isApart: Bool
    }

    /// A quotation that nothing behind it reports, as rules look at it.
    struct QuoteSite {
        /// Its number.
        var number: Int
        var quote: ChineseText.Quoted
        /// The sentences of its paragraph.
        var sentences: ArraySlice<Sentence>
        /// What has been found in its paragraph.
        var drafts: [Draft]
    }

    /// What stands behind a quotation proposes of it and, where it is split, of the part behind that: “…”，林越说，“…”. Nothing where
    /// the words are denied to one and given to nobody else; nil where nothing behind reports them.
    func postposed(_ number: Int, in sentences: ArraySlice<Sentence>) -> [Draft]? {
        let quote = text.quotes[number]
        // “寄托着希望的”公司: what the marks hold describes what stands behind.
        guard quote.inner.count >= 2, !quote.isOpen,
            folded[quote.inner.end - 1] != "的" || quote.outer.end < folded.count && !Mark.isWord(folded[quote.outer.end])
        else { return nil }
        var i = quote.outer.end
        var hasComma = Mark.isComma(folded[quote.inner.end - 1]) || Mark.endsSentence(folded[quote.inner.end - 1])
        while i < folded.count, Mark.isSpace(folded[i]), folded[i] != "\n" { i += 1 }
        if i < folded.count, Mark.isComma(folded[i]) {
            hasComma = true
            i += 1
        }
        let isApart = (hasComma || quote.inner.count >= 8) && opensClause(quote)
        return proposed(quote, behind: i, in: sentences, isInParagraph: true, isApart: isApart)
    }

    /// “…。” in a paragraph of its own, and in the next: 林越在会上这样说。
    func postposedAcrossParagraphs(_ number: Int, in next: ArraySlice<Sentence>) -> [Draft]? {
        let clause = next.prefix(2).flatMap(\.clauses).first { trie.first(.thus, in: folded, from: $0.start, to: $0.end) != nil }
        return clause.flatMap { proposed(text.quotes[number], behind: $0.start, in: next, isInParagraph: false, isApart: true) }
    }

    private func proposed(
        _ quote: ChineseText.Quoted, behind start: Int, in sentences: ArraySlice<Sentence>, isInParagraph: Bool, isApart: Bool
    ) -> [Draft]? {
        guard let sentence = sentences.first(where: { $0.span.start <= start && start < $0.span.end }) else { return nil }
        let site = BehindSite(quote: quote, start: start, sentence: sentence, isInParagraph: isInParagraph, isApart: isApart)
        return Self.behindQuote.firstAnswer { $0.read(self, site) }
    }

    /// What proposes a quotation that nothing behind it reports.
    func unreported(_ number: Int, in sentences: ArraySlice<Sentence>, after drafts: [Draft]) -> Draft? {
        let site = QuoteSite(number: number, quote: text.quotes[number], sentences: sentences, drafts: drafts)
        return Self.withoutReport.firstAnswer { $0.read(self, site) }
    }

    /// 远屿发布“白塔”，…: a word held up within its clause is no speech, whoever reports behind it.
    private func opensClause(_ quote: ChineseText.Quoted) -> Bool {
        if quote.inner.count > 12 || Mark.endsClause(folded[quote.inner.end - 1]) { return true }
        let before = quote.outer.start - 1
        return before < 0 || !text.isOutside(before) || !Mark.isWord(folded[before])
    }

    /// Whether a quotation is a sentence in its own right, and not a word held up between marks.
    func isSpoken(_ number: Int) -> Bool {
        let quote = text.quotes[number]
        guard quote.inner.count >= 4 else { return false }
        let last = folded[quote.inner.end - 1]
        guard Mark.endsSentence(last) || quote.isOpen || Mark.isComma(last) else { return false }
        // 。”的 or 。”这句话: the quotation is a part of the sentence around it.
        var i = quote.outer.end
        while i < folded.count, Mark.isSpace(folded[i]) && folded[i] != "\n" { i += 1 }
        if i < folded.count, folded[i] == "的" { return false }
        return true
    }
}
