/// What is wrong with an index or a query: what, where, and what to do.
public enum IndexError: Error, Sendable, Hashable {
    /// No index is at the path.
    case missing(path: String)
    /// The system refused; `reason` is its word.
    case system(path: String, reason: String)
    /// Another process writes to the index.
    case locked(path: String)
    /// A file is cut short or changed.
    case damaged(path: String, reason: String)
    /// The index was written by another version of the format.
    case version(path: String, found: Int, expected: Int)
    /// Two documents have one id.
    case duplicate(id: String)
    /// A document has a value in a column that its schema does not keep there.
    case value(document: String, field: String, value: String)
}

extension IndexError: CustomStringConvertible {
    /// The message.
    public var description: String {
        switch self {
        case .missing(let path): "no index at \(path)"
        case .system(let path, let reason): "\(path): \(reason)"
        case .locked(let path): "\(path): another process is writing to this index; wait for it and try again"
        case .damaged(let path, let reason): "\(path) is damaged (\(reason)); build the index anew"
        case .version(let path, let found, let expected):
            "\(path) was made by \(found > expected ? "a newer" : "an older") version of this program (format \(found), this one reads "
                + "\(expected)); build the index anew"
        case .duplicate(let id): "two documents have the id \"\(id)\""
        case .value(let document, let field, let value):
            "the document \"\(document)\" has \(value) as \(field), which is no value of that column"
        }
    }
}
