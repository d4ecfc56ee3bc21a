public import InvertedIndex

/// Why an index cannot be used or made.
public enum IndexProblem: Sendable, Hashable {
    /// It cannot be opened or read.
    case reading(IndexError)
    /// It cannot be written; the one that was there is as it was.
    case writing(IndexError)
    /// What it says about itself cannot be read.
    case summaryUnreadable
    /// Another version of the program made it.
    case otherVersion
    /// One of its records cannot be read.
    case recordUnreadable
    /// The text of an article, by its file, is not in it.
    case textMissing(file: String)
    /// The text of an article is not the one that was read.
    case otherText(file: String)
    /// A quotation does not stand in the text of its article.
    case strayQuotation(id: String, file: String)
}
