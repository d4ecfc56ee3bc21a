import FoundationEssentials
import Records
import Search
import Stances

/// Atom (RFC 4287): one entry a statement, titled by speaker and stance, linked to the article.
///
/// An entry needs a date, so undated statements are left out.
struct AtomWriter: ExportWriter {
    let summary: IndexSummary
    private var filter = StatementFilter()
    private var entries: [(updated: String, record: QuoteRecord)] = []

    init(summary: IndexSummary) { self.summary = summary }

    var leftOut: [ExportOmission: Int] { filter.leftOut }

    func begin() -> [UInt8] { [] }

    mutating func add(_ record: QuoteRecord) -> [UInt8] {
        let date = ExportDate(record.isPartOf.datePublished)
        guard filter.admits(record, unless: date == nil ? .undated : nil), let published = date else { return [] }
        entries.append(((ExportDate(record.verification.at) ?? published).timestamp, record))
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
            xml.line("title", title(of: record, names))
            xml.line("published", ExportDate(article.datePublished)?.timestamp)
            xml.line("updated", updated)
            if let speaker = record.speaker {
                xml.element("author") { xml in xml.element("name") { $0.text(speaker.name) } }
                xml.endLine()
            }
            if let url = article.url {
                xml.element("link", [("rel", "alternate"), ("href", url)])
                xml.endLine()
            }
            writeCategory(record.stance.label.name, "stance", names, to: &xml)
            var seen: Set<String> = []
            for aspect in record.arguments.map(\.aspect) where seen.insert(aspect).inserted {
                writeCategory(aspect, "aspect", names, to: &xml)
            }
            if let mark = record.verification.mark {
                xml.element(
                    "category", [("term", record.verification.status.rawValue), ("scheme", LinkedName.terms + "status"), ("label", mark)])
                xml.endLine()
            }
            xml.line("content", [("type", "text"), ("xml:lang", record.inLanguage)], record.text)
            if let headline = article.headline {
                xml.line("summary", [("type", "text")], [article.publisher, headline].compactMap(\.self).joined(separator: " · "))
            }
        }
        xml.endLine()
    }

    /// `林越（开源）：…`, or `Lin Yue (open): …` where the words are not Chinese.
    private func title(of record: QuoteRecord, _ names: [String: String]) -> String {
        let who = record.speaker?.name ?? record.isPartOf.publisher ?? "—"
        let words = TextWidth.truncated(record.text, to: 60)
        let stance = record.stance.label.name
        guard record.inLanguage?.hasPrefix("zh") ?? true else { return "\(who) (\(stance)): \(words)" }
        return "\(who)（\(names[stance] ?? stance)）：\(words)"
    }

    private func writeCategory(_ term: String, _ scheme: String, _ names: [String: String], to xml: inout XMLWriter) {
        xml.element("category", [("term", term), ("scheme", LinkedName.terms + scheme), ("label", names[term])])
        xml.endLine()
    }
}
