import KnowledgeBase

/// One column of a table, or one member of an object that `--fields` asks for.
struct Field<Item>: Sendable {
    let name: String
    /// Whether tables have it when nobody asks for fields.
    let isUsual: Bool
    let value: @Sendable (Item) -> FieldValue

    /// A field that tables have when nobody asks.
    static func usual(_ name: String, _ value: @escaping @Sendable (Item) -> FieldValue) -> Field {
        Field(name: name, isUsual: true, value: value)
    }

    /// A field for those who ask.
    static func onRequest(_ name: String, _ value: @escaping @Sendable (Item) -> FieldValue) -> Field {
        Field(name: name, isUsual: false, value: value)
    }
}

/// What a field holds; unknown is nil, never an empty text.
enum FieldValue: Sendable {
    case text(String?)
    case integer(Int?)
    case number(Double?)
    case list([String])

    /// As a cell of a table: a list with semicolons, the unknown empty.
    var cell: String {
        switch self {
        case .text(let text): text ?? ""
        case .integer(let number): number.map { "\($0)" } ?? ""
        case .number(let number): number.map { "\(($0 * 1000).rounded() / 1000)" } ?? ""
        case .list(let items): items.joined(separator: "; ")
        }
    }

    /// Writes it as a member; the unknown is left out.
    func write(to json: inout JSONWriter, named name: String) {
        switch self {
        case .text(let text): if let text { json.member(named: name, text) }
        case .integer(let number): if let number { json.member(named: name, number) }
        case .number(let number): if let number { json.member(named: name, number) }
        case .list(let items): json.member(named: name, items)
        }
    }
}
