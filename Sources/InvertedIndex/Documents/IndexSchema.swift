/// Which fields the documents of an index have.
public struct IndexSchema: Sendable, Hashable {
    /// What a field is for.
    public enum Kind: Sendable, Hashable {
        /// Words that are searched.
        case text
        /// Values that are filtered by and counted, any number a document.
        case keyword
        /// A column of days, at most one a document: filtered by ranges, sorted by, counted by year and month.
        case day
        /// A column of numbers, at most one a document: filtered by ranges, sorted by, counted between bounds.
        case number(FixedPoint)

        /// Whether each document has one value at most, kept in a column.
        var isColumn: Bool {
            switch self {
            case .text, .keyword: false
            case .day, .number: true
            }
        }
    }

    /// A field.
    public struct Field: Sendable, Hashable {
        /// The name, as queries write it.
        public var name: String
        /// What it is for.
        public var kind: Kind
        /// What queries may write before the least value that is wanted of a column, as `after:`.
        public var from: String?
        /// What queries may write before the greatest, as `before:`.
        public var to: String?

        /// A field.
        public init(_ name: String, _ kind: Kind, from: String? = nil, to: String? = nil) {
            self.name = name
            self.kind = kind
            self.from = from
            self.to = to
        }
    }

    /// The fields, in their order. The first text field is searched where a query names none; by the first column documents of
    /// equal score are ordered, the greatest first.
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

    /// The columns, in their order.
    var columns: [Field] { fields.filter(\.kind.isColumn) }
}

/// How the schema lies in a segment: whether traditional forms are folded (1), how many fields (2); then for each field its kind
/// (1: text 1, keyword 2, day 3, number 4), the length of its name (2), its name; of a column also the two names of its bounds, each as
/// the name is, empty where there is none; of numbers the decimal places (1), the least and the greatest in units of the last place (4
/// each). Read at every start, so not as JSON, whose decoder alone takes a millisecond to set up.
extension IndexSchema {
    func encoded() -> [UInt8] {
        var bytes: [UInt8] = [foldsTraditional ? 1 : 0]
        bytes.append(number: UInt16(fields.count))
        for field in fields {
            bytes.append(field.kind.tag)
            bytes.append(name: field.name)
            guard field.kind.isColumn else { continue }
            bytes.append(name: field.from ?? "")
            bytes.append(name: field.to ?? "")
            if case .number(let places) = field.kind {
                bytes.append(UInt8(places.decimals))
                for bound in [places.range.lowerBound, places.range.upperBound] { bytes.append(number: places.units(of: bound) ?? 0) }
            }
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
            let tag = reader.number(span, as: UInt8.self)
            var field = Field(reader.name(span), .text)
            switch tag {
            case 1: field.kind = .text
            case 2: field.kind = .keyword
            case 3, 4:
                let (from, to) = (reader.name(span), reader.name(span))
                field.from = from.isEmpty ? nil : from
                field.to = to.isEmpty ? nil : to
                guard tag == 4 else {
                    field.kind = .day
                    break
                }
                let decimals = Int(reader.number(span, as: UInt8.self))
                let (least, greatest) = (reader.number(span, as: Int32.self), reader.number(span, as: Int32.self))
                guard decimals <= 9, least <= greatest else { return nil }
                let places = FixedPoint(decimals: decimals, within: 0...0)
                field.kind = .number(
                    FixedPoint(decimals: decimals, within: places.number(units: least)...places.number(units: greatest)))
            default: return nil
            }
            guard !reader.failed else { return nil }
            fields.append(field)
        }
        guard !reader.failed, reader.position == bytes.count else { return nil }
    }
}

extension IndexSchema.Kind {
    /// The byte that stands for the kind.
    fileprivate var tag: UInt8 {
        switch self {
        case .text: 1
        case .keyword: 2
        case .day: 3
        case .number: 4
        }
    }
}

extension [UInt8] {
    /// Appends the length of a name (2), and the name.
    fileprivate mutating func append(name: String) {
        append(number: UInt16(name.utf8.count))
        self += Array(name.utf8)
    }
}

extension ByteReader {
    /// Reads what `append(name:)` wrote.
    fileprivate mutating func name(_ bytes: RawSpan) -> String {
        let length = Int(number(bytes, as: UInt16.self))
        let name = range(length, bytes)
        return String(decoding: [UInt8](copying: bytes.extracting(name)), as: UTF8.self)
    }
}
