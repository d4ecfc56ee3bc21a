/// Which fields the documents of an index have.
public struct IndexSchema: Sendable, Hashable, Codable {
    /// What a field is for.
    public enum Kind: String, Sendable, Hashable, Codable {
        /// Words that are searched.
        case text
        /// Values that are filtered by and counted, any number a document.
        case keyword
    }

    /// A field.
    public struct Field: Sendable, Hashable, Codable {
        /// The name, as queries write it.
        public var name: String
        /// What it is for.
        public var kind: Kind

        /// A field.
        public init(_ name: String, _ kind: Kind) {
            self.name = name
            self.kind = kind
        }
    }

    /// The fields, in their order. The first text field is searched where a query names none.
    public var fields: [Field]

    /// Whether traditional and simplified forms of a character, 開 and 开, are one to a search.
    public var foldsTraditional: Bool

    /// A schema of fields.
    public init(_ fields: [Field], foldsTraditional: Bool = true) {
        self.fields = fields
        self.foldsTraditional = foldsTraditional
    }

    /// The names of the fields of a kind, in their order.
    public func names(of kind: Kind) -> [String] { fields.filter { $0.kind == kind }.map(\.name) }
}
