import Quotations

/// Counts how often each row of the languages' tables of constructions is found and is right.
struct ConstructionTally {
    private let tables: [ConstructionTable]
    private var counts: [[ConstructionTable.Counts]]

    init(_ tables: [ConstructionTable]) {
        self.tables = tables
        counts = tables.map { [ConstructionTable.Counts](repeating: ConstructionTable.Counts(), count: $0.rows.count) }
    }

    /// Counts what was found: its construction, and how its speaker was told.
    mutating func add(_ prediction: ComparedQuotation, isLabelled: Bool, isRight: Bool) {
        guard let grounds = prediction.grounds, let table = tables.firstIndex(where: { $0.language == grounds.language }) else { return }
        for row in [grounds.construction] + grounds.speaker {
            counts[table][row].add(isLabelled: isLabelled, isAttributed: prediction.canonical != nil, isRight: isRight)
        }
    }

    /// The counts of all rows, in the order of the tables.
    var rows: [EvaluationReport.ConstructionCounts] {
        zip(tables, counts).flatMap { table, counts in
            zip(table.rows, counts).map { row, counts in
                EvaluationReport.ConstructionCounts(language: table.language, name: row.name, counts: counts)
            }
        }
    }
}
