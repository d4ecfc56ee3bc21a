public import Records

/// The mark of what is unsure, in words, so that it needs no colour.
extension QuoteRecord {
    /// `unsure 0.55` where it is unsure who spoke; nil where it is not.
    public func unsureMark(in language: Language) -> String? {
        unsureAttribution.map { "\(language.unsure) \(Figures.hundredths($0))" }
    }
}

extension Language {
    fileprivate var unsure: String { choose(english: "unsure", chinese: "存疑") }

    /// Behind a name that stands for several statements, how many of them may not be this speaker's: `2 unsure`, or `unsure` of
    /// one; nil where all are sure.
    public func unsureMark(_ count: Int, of statements: Int) -> String? {
        guard count > 0 else { return nil }
        return statements == 1 ? unsure : choose(english: "\(count) unsure", chinese: "\(count) 条存疑")
    }
}
