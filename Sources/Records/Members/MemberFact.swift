/// A member that people see, with what a record holds of it.
///
/// The terminal and the pages show each as its label and its values. Some they word themselves, by their path.
public struct MemberFact: Sendable {
    /// The member's name behind those of the parts that it is in: `isPartOf.publisher`.
    public let path: String
    /// What people read beside it.
    public let label: Member.Label
    /// What the record holds: several for a list; of a part for which no words stand the values of its own members.
    public let values: [String]
    /// Whether the values are words of a closed set, for which people have others.
    public let isCode: Bool

    /// The facts of a part, in the order of their labels; what it does not know is none.
    static func all(of part: some RecordPart, _ list: MemberList) -> [MemberFact] {
        let found = MemberList.values(of: part)
        return list.labels.compactMap { place, label in
            let entry = list.entries[place]
            guard found.contains(where: { $0.place == place }) else { return nil }
            let places = entry.form == nil ? place..<entry.end : place..<(place + 1)
            let values = found.compactMap { places.contains($0.place) ? $0.value?.cell : nil }
            return MemberFact(path: entry.path, label: label, values: values, isCode: entry.form == .code)
        }
    }
}

extension MemberList {
    /// The places that people see, in the order of their labels.
    fileprivate var labels: [(place: Int, label: Member.Label)] {
        entries.indices.compactMap { place in entries[place].member.label.map { (place, $0) } }.sorted { $0.label.place < $1.label.place }
    }

    /// What people read beside the member of a path.
    func label(of path: String) -> Member.Label? { entries.first { $0.path == path }?.member.label }
}

extension QuoteRecord {
    /// What people see of the record beside its words, in the order in which they ask.
    public var facts: [MemberFact] { MemberFact.all(of: self, Self.members) }

    /// What people read beside the member of a path.
    public static func label(of path: String) -> Member.Label? { members.label(of: path) }
}
