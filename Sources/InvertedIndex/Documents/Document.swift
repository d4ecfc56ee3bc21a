/// What is indexed: words to search, values to filter and sort by, and bytes to give back.
public struct Document: Sendable, Hashable {
    /// Unique in an index.
    public var id: String
    /// The words of each text field.
    public var text: [String: String]
    /// The values of each keyword field.
    public var keywords: [String: [String]]
    /// The value of each column, of the kind that the schema declares; a column that is not named has none.
    public var columns: [String: ColumnValue]
    /// The group, if it is in one: documents of one group say the same, and `RankedDocuments.groups` counts them once. The
    /// number should come from a hash, since equal numbers are one group.
    public var group: UInt64?
    /// What a hit gives back, as it is.
    public var stored: [UInt8]

    /// A document from its parts.
    public init(
        id: String, text: [String: String] = [:], keywords: [String: [String]] = [:], columns: [String: ColumnValue] = [:],
        group: UInt64? = nil, stored: [UInt8] = []
    ) {
        self.id = id
        self.text = text
        self.keywords = keywords
        self.columns = columns
        self.group = group
        self.stored = stored
    }
}
