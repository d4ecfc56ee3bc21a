/// In which order the ways are tried in which a quotation has a speaker without a cue before it.
extension QuoteReader {
    /// Proposes what stands behind a quotation says of it: no drafts where the words are nobody's, nil where that is left to the next
    /// rule.
    typealias BehindQuote = Rule<ChineseConstruction, @Sendable (QuoteReader, BehindSite) -> [Draft]?>

    /// Proposes a quotation that nothing behind it reports; nil leaves it to the next rule.
    typealias WithoutReport = Rule<ChineseConstruction, @Sendable (QuoteReader, QuoteSite) -> Draft?>

    /// The first that answers has the quotation.
    static let behindQuote: [BehindQuote] = [
        BehindQuote([.denied: Example("“⟦开源模型会更便宜。⟧”说这话的不是林越，而是沈渡。", "沈渡")]) { $0.denied($1) },
        BehindQuote([.owned: Example("“⟦开源模型会更便宜。⟧”说这话的是林越。", "林越")]) { $0.owned($1) },
        BehindQuote([
            .postposed: Example("“⟦开源模型会更便宜。⟧”林越说。", "林越"),
            .resumed: Example("“⟦开源模型会更便宜，⟧”林越说，“⟦也会更好用。⟧”", "林越"),
        ]) { $0.reported($1) },
        BehindQuote([.signed: Example("“⟦开源模型会更便宜。⟧”——林越", "林越")]) { $0.signed($1) },
    ]

    /// The first that proposes something has the quotation.
    static let withoutReport: [WithoutReport] = [
        WithoutReport([.announced: Example("林越抛出一个疑问：“⟦开源模型会更便宜吗？⟧”", "林越")]) { $0.announced($1) },
        WithoutReport([.led: Example("林越没有绕弯子：“⟦开源模型会更便宜。⟧”", "林越")]) { $0.led($1) },
        WithoutReport([.behindQuotation: Example("林越说：“⟦开源模型会更便宜。⟧”“⟦它也会更好用。⟧”", "林越")]) { $0.behindQuotation($1) },
        WithoutReport([.wholeParagraph: Example("林越说：“⟦开源模型会更便宜。⟧”\n“⟦它也会更好用，这一点没有疑问。⟧”", "林越")]) { $0.wholeParagraph($1) },
        WithoutReport([.behindSentence: Example("林越是远屿的创始人。“⟦开源模型会更便宜，也更好用。⟧”", "林越")]) { $0.behindSentence($1) },
    ]
}
