public import Records

/// What is wrong with a line, or a whole file, that a person or another program wrote.
public enum LineMistake: Sendable, Hashable {
    /// It is not what the lines of its file are.
    case no(LineKind)
    /// It is no record of ours.
    case noRecord(MemberMistake)
    /// It announces itself as an export of ours and is none.
    case noExport(MemberMistake)
    /// The first line of a table of labelled sentences does not name its columns.
    case noSentenceHeading
    /// A labelled sentence has no text or no label.
    case incompleteSentence
    /// It is no article with labelled quotations.
    case noLabelledArticle(MemberMistake)
    /// A labelled quotation lies outside the text of its article.
    case quotationOutsideText
    /// A page whose quotations are marked where they stand is not written as it must be.
    case mark(MarkMistake)
}
