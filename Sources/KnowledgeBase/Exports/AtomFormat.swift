import FoundationEssentials

/// Atom (RFC 4287): one entry a statement, titled by speaker and stance, linked to the article.
///
/// An entry needs a date, so undated statements are left out.
struct AtomWriter: ExportWriter {
    let summary: IndexSummary
    private var filter = StatementFilter()
    private var entries: [(updated: String, record: QuoteRecord)] = []

    init(summary: IndexSummary) { self.summary = summary }

    func begin() -> [UInt8] { [] }

    mutating func add(_ record: QuoteRecord) -> [UInt8] {
        guard let published = record.isPartOf.datePublished.flatMap(Self.timestamp), filter.admits(record) else { return [] }
        entries.append((record.verification.at.flatMap(Self.timestamp) ?? published, record))
        return []
    }

    func end() -> [UInt8] {
        let names = Dictionary(
            (summary.sides + summary.aspects).map { ($0.id, $0.name.oneName ?? $0.id) }, uniquingKeysWith: { first, _ in first })
        var xml = XMLWriter()
        xml.declaration()
        xml.element("feed", [("xmlns", "http://www.w3.org/2005/Atom")]) { xml in
            xml.endLine()
            xml.line("id", "urn:debatekb:feed:quotations")
            xml.line("title", summary.question.oneName ?? "Quotations")
            xml.line("updated", entries.map(\.updated).max() ?? "1970-01-01T00:00:00Z")
            xml.line("generator", "DebateKB")
            xml.element("author") { xml in xml.element("name") { $0.text("DebateKB") } }
            xml.endLine()
            for entry in entries { write(entry.record, updated: entry.updated, names: names, to: &xml) }
        }
        xml.endLine()
        return xml.bytes
    }

    private func write(_ record: QuoteRecord, updated: String, names: [String: String], to xml: inout XMLWriter) {
        let article = record.isPartOf
        xml.element("entry") { xml in
            xml.endLine()
            xml.line("id", LinkedName.iri(nil, record.id))
            let who = record.speaker?.name ?? article.publisher ?? "—"
            xml.line("title", "\(who)（\(names[record.stance.label] ?? record.stance.label)）：\(TextWidth.truncated(record.text, to: 60))")
            xml.line("published", article.datePublished.flatMap(Self.timestamp))
            xml.line("updated", updated)
            if let speaker = record.speaker {
                xml.element("author") { xml in xml.element("name") { $0.text(speaker.name) } }
                xml.endLine()
            }
            if let url = article.url {
                xml.element("link", [("rel", "alternate"), ("href", url)])
                xml.endLine()
            }
            writeCategory(record.stance.label, "stance", names, to: &xml)
            var seen: Set<String> = []
            for aspect in record.arguments.map(\.aspect) where seen.insert(aspect).inserted {
                writeCategory(aspect, "aspect", names, to: &xml)
            }
            xml.line("content", [("type", "text"), ("xml:lang", record.inLanguage)], record.text)
            if let headline = article.headline {
                xml.line("summary", [("type", "text")], [article.publisher, "《\(headline)》"].compactMap(\.self).joined(separator: " "))
            }
        }
        xml.endLine()
    }

    private func writeCategory(_ term: String, _ scheme: String, _ names: [String: String], to xml: inout XMLWriter) {
        xml.element("category", [("term", term), ("scheme", LinkedName.terms + scheme), ("label", names[term])])
        xml.endLine()
    }

    /// An RFC 3339 time for a date of a page; nil where it is neither a day nor a time.
    static func timestamp(_ date: String) -> String? {
        let day = date.prefix(10)
        let digits = day.utf8.enumerated().allSatisfy { i, byte in
            i == 4 || i == 7 ? byte == UInt8(ascii: "-") : (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        }
        guard day.utf8.count == 10, digits else { return nil }
        guard date.utf8.count > 10 else { return day + "T00:00:00Z" }
        let hasZone = date.hasSuffix("Z") || date.dropFirst(19).contains { $0 == "+" || $0 == "-" }
        return hasZone ? date : date.utf8.count == 19 ? date + "Z" : day + "T00:00:00Z"
    }
}
