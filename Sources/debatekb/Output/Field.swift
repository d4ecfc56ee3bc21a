import Records

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
