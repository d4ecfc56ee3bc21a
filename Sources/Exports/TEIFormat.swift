import Quotations
import Records
import Search
import Stances

/// TEI P5: one `div` an article, one `said` a quotation, speakers in a `listPerson`, stances and aspects in taxonomies.
///
/// `said` is TEI's element for speech and thought that a text reports; `@direct` tells the two kinds, `@who` points at the
/// speaker, `@ana` at the stance and the aspects.
struct TEIWriter: ExportWriter {
    let summary: IndexSummary
    private var articles: [String: [QuoteRecord]] = [:]
    private var order: [String] = []

    init(summary: IndexSummary) { self.summary = summary }

    /// The records, article by article, so that equal records give equal bytes.
    private var records: [QuoteRecord] { order.flatMap { articles[$0] ?? [] } }

    func begin() -> [UInt8] { [] }

    mutating func add(_ record: QuoteRecord) -> [UInt8] {
        if articles[record.isPartOf.id] == nil { order.append(record.isPartOf.id) }
        articles[record.isPartOf.id, default: []].append(record)
        return []
    }

    func end() -> [UInt8] {
        var xml = XMLWriter()
        xml.declaration()
        xml.element("TEI", [("xmlns", "http://www.tei-c.org/ns/1.0")]) { xml in
            xml.endLine()
            writeHeader(to: &xml)
            xml.element("text") { xml in
                xml.element("body") { xml in
                    xml.endLine()
                    if order.isEmpty { xml.element("p") }  // a body is never empty
                    for id in order { write(articles[id] ?? [], to: &xml) }
                }
            }
            xml.endLine()
        }
        xml.endLine()
        return xml.bytes
    }

    private func writeHeader(to xml: inout XMLWriter) {
        xml.element("teiHeader") { xml in
            xml.element("fileDesc") { xml in
                xml.element("titleStmt") { xml in
                    let titles = summary.question.sorted { $0.key < $1.key }
                    if titles.isEmpty { xml.line("title", "Quotations") }
                    for (language, title) in titles { xml.line("title", [("xml:lang", language)], title) }
                }
                xml.element("publicationStmt") { $0.line("p", "Exported by DebateKB.") }
                xml.element("sourceDesc") { xml in
                    xml.line("p", "Quotations from news articles; each division names its article.")
                }
            }
            xml.endLine()
            xml.element("encodingDesc") { xml in
                xml.element("classDecl") { xml in
                    writeTaxonomy("stances", labels, to: &xml)
                    writeTaxonomy("aspects", summary.aspects.map { ($0.id, $0.name) }, to: &xml)
                }
            }
            xml.endLine()
            writeSpeakers(to: &xml)
        }
        xml.endLine()
    }

    /// The stances of the debate and those of the records, in case no debate is known.
    private var labels: [(id: String, name: [String: String])] {
        let sides = summary.sides.map { (id: $0.id, name: $0.name) }
        let found = Set(records.map(\.stance.label.name)).subtracting(sides.map(\.id))
        return sides + found.sorted().map { (id: $0, name: [:]) }
    }

    private func writeTaxonomy(_ id: String, _ items: [(id: String, name: [String: String])], to xml: inout XMLWriter) {
        guard !items.isEmpty else { return }
        xml.element("taxonomy", [("xml:id", id)]) { xml in
            xml.endLine()
            for item in items {
                xml.element("category", [("xml:id", Self.name(id, item.id))]) { xml in
                    let names = item.name.sorted { $0.key < $1.key }
                    if names.isEmpty { xml.element("catDesc") { $0.text(item.id) } }
                    for (language, name) in names {
                        xml.element("catDesc", [("xml:lang", language)]) { $0.text(name) }
                    }
                }
                xml.endLine()
            }
        }
    }

    private func writeSpeakers(to xml: inout XMLWriter) {
        var speakers: [String: QuoteRecord.SpeakerReference] = [:]
        for case let speaker? in records.map(\.speaker) where speakers[speaker.id] == nil { speakers[speaker.id] = speaker }
        guard !speakers.isEmpty else { return }
        xml.element("profileDesc") { xml in
            xml.element("particDesc") { xml in
                xml.element("listPerson") { xml in
                    xml.endLine()
                    for speaker in speakers.values.sorted(by: { $0.id < $1.id }) {
                        xml.element("person", [("xml:id", Self.name("speaker", speaker.id)), ("role", speaker.kind.rawValue)]) { xml in
                            xml.element("persName") { $0.text(speaker.name) }
                        }
                        xml.endLine()
                    }
                }
            }
        }
        xml.endLine()
    }

    private func write(_ records: [QuoteRecord], to xml: inout XMLWriter) {
        guard let article = records.first?.isPartOf else { return }
        xml.element("div", [("type", "article"), ("xml:id", Self.identifier(article.id))]) { xml in
            xml.endLine()
            xml.line("head", article.headline)
            xml.element("bibl") { xml in
                for author in article.author { xml.element("author") { $0.text(author) } }
                if let publisher = article.publisher { xml.element("publisher") { $0.text(publisher) } }
                if let date = article.datePublished {
                    xml.element("date", [("when", ExportDate(date)?.xml)]) { $0.text(String(date.prefix(10))) }
                }
                if let url = article.url { xml.element("ref", [("target", url)]) { $0.text(url) } }
                xml.element("idno", [("type", "file")]) { $0.text(records[0].target.source) }
            }
            xml.endLine()
            for record in records.sorted(by: { ($0.target.start, $0.id) < ($1.target.start, $1.id) }) {
                xml.element("p") { xml in write(record, to: &xml) }
                xml.endLine()
            }
        }
        xml.endLine()
    }

    private func write(_ record: QuoteRecord, to xml: inout XMLWriter) {
        let classes =
            [Self.name("stances", record.stance.label.name)]
            + record.arguments.map { Self.name("aspects", $0.aspect) }.filter { name in
                summary.aspects.contains { Self.name("aspects", $0.id) == name }
            }
        var seen: Set<String> = []
        let who = record.speaker.map { "#" + Self.name("speaker", $0.id) }
        xml.element(
            "said",
            [
                ("xml:id", Self.identifier(record.id)), ("xml:lang", record.inLanguage),
                ("direct", record.quotationType == .indirect ? "false" : "true"), ("who", who),
                ("ana", classes.filter { seen.insert($0).inserted }.map { "#" + $0 }.joined(separator: " ")),
            ]
        ) { $0.text(record.text) }
        if let mark = record.verification.mark { xml.element("note", [("type", "verification")]) { $0.text(mark) } }
    }

    /// Our own ids are XML names as they are; any other becomes one.
    private static func identifier(_ id: String) -> String {
        let isLetter = { (byte: UInt8) in (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) }
        let isName =
            id.utf8.first.map(isLetter) == true
            && id.utf8.allSatisfy { isLetter($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") }
        return isName ? id : name("id", id)
    }

    /// An XML name of an id: what a name may not hold becomes its code, so that two ids never meet.
    static func name(_ kind: String, _ id: String) -> String {
        var result = kind + "."
        for scalar in id.unicodeScalars {
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9", "-", ".", "\u{3400}"..."\u{9FFF}": result.unicodeScalars.append(scalar)
            default: result += "_\(String(scalar.value, radix: 16))_"
            }
        }
        return result
    }
}
