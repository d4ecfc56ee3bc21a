public import Records
public import Search

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

    /// How many records were not written, by the reason: what the format has no room for.
    public var leftOut: [ExportOmission: Int] { writer.leftOut }

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
    /// The records so far that are not written.
    var leftOut: [ExportOmission: Int] { get }
}

extension ExportWriter {
    var leftOut: [ExportOmission: Int] { [:] }
}

/// Why a format does not write a record.
public enum ExportOmission: Sendable, Hashable, CaseIterable {
    /// Its statement is written already, by another occurrence.
    case repeated
    /// A person withdrew it.
    case withdrawn
    /// Its article has no date.
    case undated
    /// Its article has no address.
    case withoutAddress
    /// Not all of it stands between quotation marks.
    case notVerbatim
    /// It does not speak of the debate.
    case offTopic
    /// It takes no side and makes no known argument.
    case withoutSide
}

/// The records as they are.
struct RecordLines: ExportWriter {
    func begin() -> [UInt8] { [] }
    func add(_ record: QuoteRecord) -> [UInt8] { record.json + [UInt8(ascii: "\n")] }
    func end() -> [UInt8] { [] }
}

/// The first occurrence of each statement, for formats that list statements; counts what it turns away.
struct StatementFilter: Sendable {
    private var seen: Set<String> = []
    private(set) var leftOut: [ExportOmission: Int] = [:]

    /// Whether the record is the first of its statement, and not withdrawn.
    ///
    /// - Parameter omission: why the format has no room for it in any case.
    mutating func admits(_ record: QuoteRecord, unless omission: ExportOmission? = nil) -> Bool {
        let reason: ExportOmission? =
            omission ?? (record.verification.status == .withdrawn ? .withdrawn : nil)
            ?? (seen.insert(record.statementId).inserted ? nil : .repeated)
        if let reason { leftOut[reason, default: 0] += 1 }
        return reason == nil
    }
}

extension [String: String] {
    /// A name by language, for formats that have room for one: Chinese, English, or what there is.
    var oneName: String? { self["zh"] ?? self["en"] ?? self.sorted { $0.key < $1.key }.first?.value }
}
