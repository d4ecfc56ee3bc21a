/// A value of a YAML file, with the place where it stands, so that a mistake in it can be told with its line.
///
///     let node = try YAMLNode(parsing: text)      // sides: [{id: open}]
///     node.pairs?[0].key.line                     // 1
///
/// Scalars stay what they are in the file, a text; who reads them knows which kind is wanted.
public struct YAMLNode: Sendable {
    /// What kind of value it is.
    public enum Content: Sendable {
        /// A text. `isPlain` where it stands without quotation marks, so that `~`, `null` and nothing mean no value.
        case scalar(String, isPlain: Bool)
        case sequence([YAMLNode])
        /// Keys with their values, in the order of the file; a key may come twice.
        case mapping([(key: YAMLNode, value: YAMLNode)])
    }

    /// What it is.
    public var content: Content
    /// The line where it begins, counted from 1.
    public var line: Int
    /// The column where it begins, in characters, counted from 1.
    public var column: Int

    /// A value of a file at a place.
    public init(_ content: Content, line: Int, column: Int) {
        self.content = content
        self.line = line
        self.column = column
    }

    /// The text of a scalar; nil for lists and mappings, and where no value is given.
    public var text: String? {
        guard case .scalar(let text, _) = content, !isNull else { return nil }
        return text
    }

    /// True where a key is there without a value.
    public var isNull: Bool {
        guard case .scalar(let text, isPlain: true) = content else { return false }
        return ["", "~", "null", "Null", "NULL"].contains(text)
    }

    /// The values of a list; nil for all else.
    public var items: [YAMLNode]? {
        guard case .sequence(let items) = content else { return nil }
        return items
    }

    /// The keys of a mapping with their values, in the order of the file; nil for all else.
    public var pairs: [(key: YAMLNode, value: YAMLNode)]? {
        guard case .mapping(let pairs) = content else { return nil }
        return pairs
    }

    /// The value of a mapping's key, the first where it comes twice.
    public subscript(_ key: String) -> YAMLNode? {
        pairs?.first { $0.key.text == key }?.value
    }
}
