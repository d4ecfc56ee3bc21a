/// Writes records in one format, as they come: what can be written at once is not kept.
///
///     var export = Export(as: .csv, of: base.summary, total: 2)
///     for record in records { write(export.add(record)) }
///     write(export.end())
///
/// The order of the records is the caller's; equal records in equal order give equal bytes.
public struct Export: Sendable {
    private var writer: any ExportWriter
    private var hasBegun = false

    /// An export; `total` is how many records will follow, which some formats say in front.
    public init(as format: ExportFormat, of summary: IndexSummary, total: Int) {
        writer =
            switch format {
            case .jsonl: RecordLines()
            case .webAnnotation: WebAnnotationWriter(summary: summary, total: total)
            case .schemaOrg: SchemaOrgWriter(summary: summary)
            case .csv: RecordTable(isForSpreadsheets: false)
            case .excel: RecordTable(isForSpreadsheets: true)
            case .tei: TEIWriter(summary: summary)
            case .argdown: ArgdownWriter(summary: summary)
            case .xaif: XAIFWriter(summary: summary)
            case .gqg: QuotationGraphWriter()
            case .atom: AtomWriter(summary: summary)
            }
    }

    /// Takes a record; gives the bytes that are ready.
    public mutating func add(_ record: QuoteRecord) -> [UInt8] { begin() + writer.add(record) }

    /// The bytes that remain when the last record has been taken.
    public mutating func end() -> [UInt8] { begin() + writer.end() }

    private mutating func begin() -> [UInt8] {
        guard !hasBegun else { return [] }
        hasBegun = true
        return writer.begin()
    }
}

/// What one format must know how to do; called in the order `begin`, `add` …, `end`.
protocol ExportWriter: Sendable {
    /// What stands before the first record.
    mutating func begin() -> [UInt8]
    /// What can be written once this record is known.
    mutating func add(_ record: QuoteRecord) -> [UInt8]
    /// What stands behind the last record.
    mutating func end() -> [UInt8]
}

/// The records as they are.
struct RecordLines: ExportWriter {
    func begin() -> [UInt8] { [] }
    func add(_ record: QuoteRecord) -> [UInt8] { record.json + [UInt8(ascii: "\n")] }
    func end() -> [UInt8] { [] }
}

/// The first occurrence of each statement, for formats that list statements.
struct StatementFilter: Sendable {
    private var seen: Set<String> = []

    /// Whether the record is the first of its statement, and not withdrawn.
    mutating func admits(_ record: QuoteRecord) -> Bool {
        record.verification.status != .withdrawn && seen.insert(record.statementId).inserted
    }
}

extension [String: String] {
    /// A name by language, for formats that have room for one: Chinese, English, or what there is.
    var oneName: String? { self["zh"] ?? self["en"] ?? self.sorted { $0.key < $1.key }.first?.value }
}
