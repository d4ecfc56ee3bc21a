/// The columns of a table of records: a member each, in the order that the members tell, under its path.
package struct TableColumns: Sendable {
    /// The headings.
    package let names: [String]
    /// For each place of the list its column and what joins several values there.
    private let columns: [(number: Int, separator: String)?]

    /// The columns of a kind of part.
    init(of list: MemberList) {
        let order = list.entries.indices.compactMap { place in list.entries[place].member.column.map { (column: $0.place, place: place) } }
            .sorted { $0 < $1 }
        var columns: [(number: Int, separator: String)?] = list.entries.map { _ in nil }
        for (number, column) in order.enumerated() {
            columns[column.place] = (number, list.entries[column.place].member.column?.separator.description ?? "")
        }
        self.columns = columns
        names = order.map { list.entries[$0.place].path }
    }

    /// The cells of a row; what is unknown is empty.
    package func row(of part: some RecordPart) -> [String] {
        var cells = names.map { _ in "" }
        var isBegun = names.map { _ in false }
        for (place, value) in MemberList.values(of: part) {
            guard let (number, separator) = columns[place], let value else { continue }
            if isBegun[number] { cells[number] += separator }
            cells[number] += value.cell
            isBegun[number] = true
        }
        return cells
    }
}

extension QuoteRecord {
    /// The record's members in a row.
    static let members = MemberList(of: QuoteRecord.self)
    /// The columns of a table of records.
    package static let columns = TableColumns(of: members)
}
