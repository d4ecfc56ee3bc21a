/// On what grounds a quotation is believed: the rows of its language's `ConfidenceTable` that its confidences are made of.
///
/// For those who count how often a row is right; nothing else hangs on it.
public struct Grounds: Sendable, Hashable {
    /// The language whose table it is.
    public var language: String
    /// The row of the construction, in its circumstances.
    public var construction: Int
    /// The rows besides it that the speaker's confidence is made of; none where there is no speaker.
    public var speaker: [Int]
}
