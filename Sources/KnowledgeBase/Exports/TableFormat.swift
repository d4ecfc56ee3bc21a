/// A table with one row a quotation (RFC 4180): commas, CRLF, quotation marks around what needs them, a header row with
/// the names that the record has in JSON.
struct TableWriter: ExportWriter {
    /// Whether the reader is a spreadsheet: then a byte-order mark stands in front, and no cell is a formula.
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

    func begin() -> [UInt8] {
        (isForSpreadsheets ? [0xEF, 0xBB, 0xBF] : []) + row(Self.columns.map(\.name))
    }

    func add(_ record: QuoteRecord) -> [UInt8] { row(Self.columns.map { $0.value(record) ?? "" }) }

    func end() -> [UInt8] { [] }

    private func row(_ cells: [String]) -> [UInt8] {
        var bytes: [UInt8] = []
        for (i, cell) in cells.enumerated() {
            if i > 0 { bytes.append(UInt8(ascii: ",")) }
            append(cell, to: &bytes)
        }
        bytes += [0x0D, 0x0A]
        return bytes
    }

    /// `=HYPERLINK(…)` in a page must not become a formula in a newsroom's spreadsheet (OWASP, CSV injection).
    private func append(_ cell: String, to bytes: inout [UInt8]) {
        let isFormula = isForSpreadsheets && cell.utf8.first.map { Self.formulaStarts.contains($0) } == true
        let text = isFormula ? "'" + cell : cell
        let needsMarks = text.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
        guard needsMarks else { return bytes.append(contentsOf: text.utf8) }
        bytes.append(0x22)
        for byte in text.utf8 {
            if byte == 0x22 { bytes.append(0x22) }
            bytes.append(byte)
        }
        bytes.append(0x22)
    }

    private static let formulaStarts: Set<UInt8> = Set("=+-@\t\r".utf8)

    private static func number(_ value: Double) -> String {
        var json = JSONWriter()
        json.value(value)
        return json.string
    }
}
