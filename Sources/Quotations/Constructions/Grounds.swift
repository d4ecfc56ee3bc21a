/// On what grounds a rule proposes a quotation: the rows of its language's `ConstructionTable` that tell how it was found.
///
/// Their numbers are features of the fitted models, and `debatekb evaluate` counts by them how often each row is right.
public struct Grounds: Sendable, Hashable {
    /// The language whose table it is.
    public var language: String
    /// The row of the construction, in its circumstances.
    public var construction: Int
    /// The rows of the ways in which the speaker was told; none where there is no speaker.
    public var speaker: [Int]
}
