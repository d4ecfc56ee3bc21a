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

    /// What it is and who reads it, in a line.
    public var title: String {
        switch self {
        case .jsonl: "the records themselves, one JSON object a line: jq, scripts, backup"
        case .webAnnotation: "W3C Web Annotation, JSON-LD: annotation tools, archives"
        case .schemaOrg: "schema.org Quotation, JSON-LD: search engines, knowledge graphs"
        case .csv: "a table, RFC 4180, UTF-8: pandas, R, DuckDB"
        case .excel: "a table that Excel and WPS open as UTF-8"
        case .tei: "TEI P5, XML: digital editions, corpus tools"
        case .argdown: "Argdown: a map of the arguments, as text"
        case .xaif: "xAIF, JSON: argument-mining tools (OVA, oAMF)"
        case .gqg: "GDELT Global Quotation Graph, one article a line: media monitoring"
        case .atom: "Atom feed: readers, newsrooms"
        }
    }

    /// What it leaves out or changes; nil where it keeps everything, which `ExportReader` proves.
    public var losses: String? {
        switch self {
        case .jsonl, .webAnnotation, .schemaOrg: nil
        case .csv: "evidence spans, the attitude towards each side, all but the joined list of several arguments"
        case .excel:
            "as csv; a cell that a spreadsheet would take for a formula begins with an apostrophe, so that it is not verbatim"
        case .tei: "evidence spans, confidences, digests, where else a statement was printed; control characters"
        case .argdown:
            "quotations without a side or key point, offsets, evidence, confidences, all but one occurrence of a statement"
        case .xaif: "off-topic quotations, offsets, evidence, confidences, outlets, all but one occurrence of a statement"
        case .gqg: "speakers, stances, arguments, offsets, speech that is not wholly verbatim, articles without an address or a date"
        case .atom: "undated quotations, evidence, offsets, confidences, all but one occurrence of a statement"
        }
    }

    /// Whether everything in a record can be read back.
    public var isLossless: Bool { losses == nil }
}
