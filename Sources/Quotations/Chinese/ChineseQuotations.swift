import Articles

/// Finds the quotations of a Chinese article, simplified or traditional.
///
/// The way: names that the article spells out; labelled turns and headings that say who speaks; then sentence by sentence the clauses
/// that a cue reports, the quotations that a clause behind them attributes, and those that go on; at last who each mention means.
struct ChineseQuotations: QuotationLanguage {
    let judge: Judge?

    var constructions: ConstructionTable { ChineseConstructions.table }

    /// By its characters first, for what a page declares is wrong too often.
    func claims(_ writing: Writing) -> Bool {
        switch writing.declared?.prefix(2) {
        case "zh": writing.han > 0
        case "en": writing.han > writing.latin
        default: writing.han * 6 >= writing.latin && writing.han > 0
        }
    }

    /// The quotations in the order of the text. O(n).
    func quotations(in article: Article) -> [Quotation] {
        guard let judge, let judged = judgedCase(of: article) else { return proposals(in: article) }
        return judge.quotations(of: judged)
    }

    func proposals(in article: Article) -> [Quotation] {
        var reading = reading(article)
        return reading.quotations(title: article.title)
    }

    func judgedCase(of article: Article) -> (any JudgedCase)? {
        var reading = reading(article)
        let found = reading.quotations(title: article.title)
        return reading.judgedCase(found)
    }

    private func reading(_ article: Article) -> ChineseReading {
        let text = ChineseText(article)
        var known = KnownNames()
        var sentences: [Sentence] = []
        var ofParagraph: [Range<Int>] = []
        for (i, paragraph) in text.paragraphs.enumerated() {
            let start = sentences.count
            sentences += Sentence.sentences(of: paragraph.span, number: i, in: text)
            ofParagraph.append(start..<sentences.count)
        }
        var cast = ChineseCast(text: text)
        NameScan(text: text, sentences: sentences).run(&known, &cast)
        let subjects = SubjectReader(text: text, parser: MentionParser(text: text, known: known))
        return ChineseReading(text: text, sentences: sentences, ofParagraph: ofParagraph, subjects: subjects, cast: cast)
    }
}
