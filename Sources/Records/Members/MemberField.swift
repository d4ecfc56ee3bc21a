/// What `--fields` can ask a record for.
public struct MemberField<Part: RecordPart>: Sendable {
    /// Its name.
    public let name: String
    /// Whether tables have it when nobody asks for fields.
    public let isUsual: Bool
    private let place: Int
    private let entry: MemberList.Entry
    private let isDay: Bool

    /// The fields of a kind of part, in their order.
    static func all(of list: MemberList) -> [MemberField] {
        list.entries.indices.flatMap { place in
            let entry = list.entries[place]
            return [(entry.member.field, false), (entry.member.day, true)].compactMap { field, isDay in
                field.map { (order: $0.place, field: MemberField($0, place, entry, isDay: isDay)) }
            }
        }.sorted { $0.order < $1.order }.map(\.field)
    }

    private init(_ field: Member.Field, _ place: Int, _ entry: MemberList.Entry, isDay: Bool) {
        name = field.name.description
        isUsual = field.isUsual
        self.place = place
        self.entry = entry
        self.isDay = isDay
    }

    /// What a record has of it; of a date's day, ten characters; of what several parts say, each once.
    public func value(of part: Part) -> FieldValue {
        let values = MemberList.values(of: part, at: place).compactMap(\.value)
        if entry.isRepeated {
            return .list(values.map(\.cell).reduce(into: []) { list, text in if !list.contains(text) { list.append(text) } })
        }
        if entry.isList { return .list(values.map(\.cell)) }
        switch values.first {
        case .integer(let number): return .integer(number)
        case .number(let number): return .number(number)
        case let value: return .text(value.map { isDay ? String($0.cell.prefix(10)) : $0.cell })
        }
    }
}

extension QuoteRecord {
    /// What `--fields` can ask a record for, in the order in which they are listed.
    public static let fields: [MemberField<QuoteRecord>] = MemberField.all(of: members)
}
