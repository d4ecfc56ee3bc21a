import Records

/// A table with one row a quotation, and a header row: the columns that the record's members tell.
struct RecordTable: ExportWriter {
    let isForSpreadsheets: Bool

    private var table: TableWriter { TableWriter(isForSpreadsheets ? .excel : .csv, lineEnd: "\r\n") }

    func begin() -> [UInt8] { table.header(QuoteRecord.columns.names) }

    func add(_ record: QuoteRecord) -> [UInt8] { table.row(QuoteRecord.columns.row(of: record)) }

    func end() -> [UInt8] { [] }
}
