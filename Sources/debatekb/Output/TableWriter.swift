/// Writes rows as CSV (RFC 4180, lines ended by a line feed as the other commands of a shell have it), TSV or Markdown.
enum TableWriter: String {
    case csv, tsv, markdown

    /// A row as one line, with its line feed.
    func row(_ cells: [String]) -> String {
        switch self {
        case .csv: cells.map(Self.quoted).joined(separator: ",") + "\n"
        case .tsv: cells.map(Self.escaped).joined(separator: "\t") + "\n"
        case .markdown: "| " + cells.map(Self.markdown).joined(separator: " | ") + " |\n"
        }
    }

    /// The header and what stands below it.
    func header(_ names: [String]) -> String {
        row(names) + (self == .markdown ? row(names.map { _ in "---" }) : "")
    }

    private static func quoted(_ cell: String) -> String {
        guard cell.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else { return cell }
        return "\"" + cell.replacing("\"", with: "\"\"") + "\""
    }

    private static func escaped(_ cell: String) -> String {
        guard cell.utf8.contains(where: { [0x09, 0x0A, 0x0D, 0x5C].contains($0) }) else { return cell }
        return cell.replacing("\\", with: "\\\\").replacing("\t", with: "\\t").replacing("\r", with: "\\r").replacing("\n", with: "\\n")
    }

    private static func markdown(_ cell: String) -> String {
        cell.replacing("\\", with: "\\\\").replacing("|", with: "\\|").replacing("\r", with: "").replacing("\n", with: "<br>")
    }
}
