/// Writes rows as a table: CSV (RFC 4180), the same for spreadsheets, TSV, or Markdown.
///
///     TableWriter(.csv).row(["a,b", ""])   // "a,b",⏎
public struct TableWriter: Sendable {
    /// The kinds of table.
    public enum Format: Sendable {
        /// Commas, and quotation marks around what needs them.
        case csv
        /// CSV behind a byte-order mark, in which no cell is a formula.
        case excel
        /// Tabs; a tab or line feed in a cell is written as `\t`, `\n`.
        case tsv
        /// A table of GitHub's Markdown.
        case markdown
    }

    private let format: Format
    private let lineEnd: String

    /// A writer; lines end by a line feed, as the commands of a shell have it, or as they should.
    public init(_ format: Format, lineEnd: String = "\n") {
        self.format = format
        self.lineEnd = lineEnd
    }

    /// The header and what stands around it.
    public func header(_ names: [String]) -> [UInt8] {
        switch format {
        case .csv, .tsv: row(names)
        case .excel: [0xEF, 0xBB, 0xBF] + row(names)
        case .markdown: row(names) + row(names.map { _ in "---" })
        }
    }

    /// A row as one line, with its line end.
    public func row(_ cells: [String]) -> [UInt8] {
        // One empty cell alone would be an empty line, which readers skip.
        if format == .csv || format == .excel, cells == [""] { return Array(("\"\"" + lineEnd).utf8) }
        var bytes: [UInt8] = format == .markdown ? Array("| ".utf8) : []
        for (i, cell) in cells.enumerated() {
            if i > 0 { bytes += separator.utf8 }
            append(cell, to: &bytes)
        }
        bytes += (format == .markdown ? " |" + lineEnd : lineEnd).utf8
        return bytes
    }

    private var separator: String {
        switch format {
        case .csv, .excel: ","
        case .tsv: "\t"
        case .markdown: " | "
        }
    }

    private func append(_ cell: String, to bytes: inout [UInt8]) {
        switch format {
        case .csv: appendQuoted(cell, to: &bytes)
        case .excel: appendQuoted(Self.isFormula(cell) ? "'" + cell : cell, to: &bytes)
        case .tsv: append(cell, to: &bytes, escape: Self.tsvEscape)
        case .markdown: append(cell, to: &bytes, escape: Self.markdownEscape)
        }
    }

    private func appendQuoted(_ cell: String, to bytes: inout [UInt8]) {
        guard cell.utf8.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }) else {
            return bytes.append(contentsOf: cell.utf8)
        }
        bytes.append(0x22)
        append(cell, to: &bytes) { $0 == 0x22 ? "\"\"" : nil }
        bytes.append(0x22)
    }

    /// Byte by byte: a bracket with a combining mark behind it is another character, and a bracket all the same.
    private func append(_ cell: String, to bytes: inout [UInt8], escape: (UInt8) -> String?) {
        for byte in cell.utf8 {
            if let escaped = escape(byte) {
                bytes.append(contentsOf: escaped.utf8)
            } else {
                bytes.append(byte)
            }
        }
    }

    /// `=HYPERLINK(…)` in a page must not become a formula in a newsroom's spreadsheet (OWASP, CSV injection).
    private static func isFormula(_ cell: String) -> Bool { cell.utf8.first.map { formulaStarts.contains($0) } == true }

    private static let formulaStarts: Set<UInt8> = Set("=+-@\t\r".utf8)

    private static func tsvEscape(_ byte: UInt8) -> String? {
        switch byte {
        case 0x09: "\\t"
        case 0x0A: "\\n"
        case 0x0D: "\\r"
        case UInt8(ascii: "\\"): "\\\\"
        default: nil
        }
    }

    private static func markdownEscape(_ byte: UInt8) -> String? {
        switch byte {
        case 0x0A: "<br>"
        case 0x0D: ""
        case UInt8(ascii: "\\"): "\\\\"
        case UInt8(ascii: "|"): "\\|"
        case UInt8(ascii: "<"): "\\<"  // no tag of a page is a tag of ours
        default: nil
        }
    }
}
