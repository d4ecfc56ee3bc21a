/// What a field holds; unknown is nil, never an empty text.
public enum FieldValue: Sendable, Hashable {
    case text(String?)
    case integer(Int?)
    case number(Double?)
    case list([String])

    /// As a cell of a table: a list with semicolons, the unknown empty.
    public var cell: String {
        switch self {
        case .text(let text): text ?? ""
        case .integer(let number): number.map { "\($0)" } ?? ""
        case .number(let number): number.map { "\(($0 * 1000).rounded() / 1000)" } ?? ""
        case .list(let items): items.joined(separator: "; ")
        }
    }

    /// Writes it as a member; the unknown is left out.
    public func write(to json: inout JSONWriter, named name: String) {
        switch self {
        case .text(let text): if let text { json.member(named: name, text) }
        case .integer(let number): if let number { json.member(named: name, number) }
        case .number(let number): if let number { json.member(named: name, number) }
        case .list(let items): json.member(named: name, items)
        }
    }
}
