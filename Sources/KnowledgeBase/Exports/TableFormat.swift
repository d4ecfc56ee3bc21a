/// A table with one row a quotation, and a header row with the names that the record has in JSON.
struct RecordTable: ExportWriter {
    let isForSpreadsheets: Bool

    private static let columns: [(name: String, value: @Sendable (QuoteRecord) -> String?)] = [
        ("id", { $0.id }),
        ("statementId", { $0.statementId }),
        ("text", { $0.text }),
        ("inLanguage", { $0.inLanguage }),
        ("quotationType", { $0.quotationType }),
        ("continues", { $0.continues ? "true" : "false" }),
        ("confidence", { number($0.confidence) }),
        ("speaker.name", { $0.speaker?.name }),
        ("speaker.id", { $0.speaker?.id }),
        ("speaker.kind", { $0.speaker?.kind }),
        ("speaker.confidence", { $0.speaker.map { number($0.confidence) } }),
        ("speaker.mention", { $0.speaker?.mention?.exact }),
        ("speaker.sourceChain", { $0.speaker.map { $0.sourceChain.joined(separator: "; ") } }),
        ("cue", { $0.cue?.exact }),
        ("unresolvedMention", { $0.unresolvedMention?.exact }),
        ("stance.label", { $0.stance.label }),
        ("stance.confidence", { number($0.stance.confidence) }),
        ("stance.abstained", { $0.stance.abstained ? "true" : "false" }),
        ("arguments.aspect", { $0.arguments.map(\.aspect).joined(separator: "; ") }),
        ("arguments.keyPoint", { $0.arguments.compactMap(\.keyPoint).joined(separator: "; ") }),
        ("isPartOf.datePublished", { $0.isPartOf.datePublished }),
        ("isPartOf.publisher", { $0.isPartOf.publisher }),
        ("isPartOf.headline", { $0.isPartOf.headline }),
        ("isPartOf.author", { $0.isPartOf.author.joined(separator: "; ") }),
        ("isPartOf.url", { $0.isPartOf.url }),
        ("isPartOf.id", { $0.isPartOf.id }),
        ("isPartOf.dateAccessed", { $0.isPartOf.dateAccessed }),
        ("occurrences.count", { String($0.occurrences.count) }),
        ("occurrences.urls", { $0.occurrences.urls.joined(separator: " ") }),
        ("occurrences.firstAppearance", { $0.occurrences.firstAppearance }),
        ("verification.status", { $0.verification.status.rawValue }),
        ("verification.by", { $0.verification.by }),
        ("verification.at", { $0.verification.at }),
        ("verification.note", { $0.verification.note }),
        ("target.source", { $0.target.source }),
        ("target.sourceSha256", { $0.target.sourceSha256 }),
        ("target.textSha256", { $0.target.textSha256 }),
        ("target.start", { String($0.target.start) }),
        ("target.end", { String($0.target.end) }),
        ("target.prefix", { $0.target.quote.prefix }),
        ("target.suffix", { $0.target.quote.suffix }),
    ]

    private var table: TableWriter { TableWriter(isForSpreadsheets ? .excel : .csv, lineEnd: "\r\n") }

    func begin() -> [UInt8] { table.header(Self.columns.map(\.name)) }

    func add(_ record: QuoteRecord) -> [UInt8] { table.row(Self.columns.map { $0.value(record) ?? "" }) }

    func end() -> [UInt8] { [] }

    private static func number(_ value: Double) -> String {
        var json = JSONWriter()
        json.value(value)
        return json.string
    }
}
