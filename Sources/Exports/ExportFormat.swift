/// The forms in which quotations leave the house, each for one kind of reader.
public enum ExportFormat: String, Sendable, Hashable, CaseIterable {
    /// Our own records, one JSON object a line.
    case jsonl
    /// W3C Web Annotation, JSON-LD.
    case webAnnotation = "web-annotation"
    /// schema.org, JSON-LD.
    case schemaOrg = "schema-org"
    /// A table, RFC 4180.
    case csv
    /// The same table as spreadsheets want it.
    case excel
    /// TEI P5, XML.
    case tei
    /// An argument map as text.
    case argdown
    /// An argument map as JSON, for argument-mining tools.
    case xaif
    /// GDELT's Global Quotation Graph, one article a line.
    case gqg
    /// A feed, RFC 4287.
    case atom

    /// Whether everything in a record can be read back, which `ExportReader` proves.
    public var isLossless: Bool {
        switch self {
        case .jsonl, .webAnnotation, .schemaOrg: true
        case .csv, .excel, .tei, .argdown, .xaif, .gqg, .atom: false
        }
    }
}
