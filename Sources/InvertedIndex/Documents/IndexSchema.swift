/// Which fields the documents of an index have.
public struct IndexSchema: Sendable, Hashable {
    /// What a field is for.
    public enum Kind: UInt8, Sendable, Hashable {
        /// Words that are searched.
        case text = 1
        /// Values that are filtered by and counted, any number a document.
        case keyword
    }

    /// A field.
    public struct Field: Sendable, Hashable {
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

/// How the schema lies in a segment: whether traditional forms are folded (1), how many fields (2); then for each field its kind (1), the
/// length of its name (2), its name. Read at every start, so not as JSON, whose decoder alone takes a millisecond to set up.
extension IndexSchema {
    func encoded() -> [UInt8] {
        var bytes: [UInt8] = [foldsTraditional ? 1 : 0]
        bytes.append(number: UInt16(fields.count))
        for field in fields {
            bytes.append(field.kind.rawValue)
            bytes.append(number: UInt16(field.name.utf8.count))
            bytes += Array(field.name.utf8)
        }
        return bytes
    }

    /// Reads what `encoded` wrote; nil where it is no schema.
    init?(encoded bytes: [UInt8]) {
        let span = bytes.span.bytes
        var reader = ByteReader()
        foldsTraditional = reader.number(span, as: UInt8.self) == 1
        let count = Int(reader.number(span, as: UInt16.self))
        fields = []
        while fields.count < count {
            let kind = Kind(rawValue: reader.number(span, as: UInt8.self))
            let name = reader.range(Int(reader.number(span, as: UInt16.self)), span)
            guard !reader.failed, let kind else { return nil }
            fields.append(Field(String(decoding: bytes[name], as: UTF8.self), kind))
        }
        guard !reader.failed, reader.position == bytes.count else { return nil }
    }
}
