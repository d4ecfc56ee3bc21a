import Records
import Search
import Stances

/// Argdown: each side as a claim, each key point as a claim that supports its side, each statement as an argument that
/// supports its key point, under a heading a side.
struct ArgdownWriter: ExportWriter {
    let summary: IndexSummary
    private var filter = StatementFilter()
    private var byKeyPoint: [String: [QuoteRecord]] = [:]
    private var bySide: [String: [QuoteRecord]] = [:]

    init(summary: IndexSummary) { self.summary = summary }

    var leftOut: [ExportOmission: Int] { filter.leftOut }

    /// The stances that have a heading.
    private var heads: Set<String> { Set(summary.positions) }

    func begin() -> [UInt8] { [] }

    mutating func add(_ record: QuoteRecord) -> [UInt8] {
        let known = Set(summary.keyPoints.map(\.id))
        let points = Set(record.arguments.compactMap(\.keyPoint)).intersection(known)
        let hasPlace = !points.isEmpty || summary.sides.isEmpty || heads.contains(record.stance.label.name)
        guard filter.admits(record, unless: hasPlace ? nil : .withoutSide) else { return [] }
        for point in points { byKeyPoint[point, default: []].append(record) }
        if points.isEmpty { bySide[record.stance.label.name, default: []].append(record) }
        return []
    }

    func end() -> [UInt8] {
        var text = "===\ntitle: \(Self.yaml(summary.question.oneName ?? "Quotations"))\nauthor: DebateKB\n===\n"
        let sides = summary.sides.map { (id: $0.id, name: $0.name.oneName ?? $0.id) }
        let others = Set(summary.keyPoints.map(\.stance)).union(bySide.keys).subtracting(sides.map(\.id))
            .intersection(summary.sides.isEmpty ? Set(bySide.keys) : ["both"]).sorted().map { (id: $0, name: $0) }
        for side in sides + others {
            text += "\n# \(Self.escaped(side.name))\n\n[\(Self.title(side.id))]: \(Self.escaped(side.name))\n"
            for record in bySide[side.id] ?? [] { text += "  + \(argument(record, nil))\n" }
            for point in summary.keyPoints where point.stance == side.id {
                guard let records = byKeyPoint[point.id] else { continue }
                text += "\n[\(Self.title(point.id))]: \(Self.escaped(point.text.oneName ?? point.id)) #\(Self.tag(point.aspect))\n"
                text += "  +> [\(Self.title(side.id))]\n"
                for record in records { text += "  + \(argument(record, point.id))\n" }
            }
        }
        return Array(text.utf8)
    }

    /// `<林越 2031-05-02 q0f3a>: “…” (南山财经, https://…)`; the title holds the key point, as a title is defined only once.
    private func argument(_ record: QuoteRecord, _ point: String?) -> String {
        let article = record.isPartOf
        let title = [record.speaker?.name ?? "—", article.datePublished.map { String($0.prefix(10)) }, String(record.id.prefix(13)), point]
        let source = [article.publisher, article.url].compactMap(\.self).joined(separator: ", ")
        let words = Self.escaped(record.text)
        let quoted = record.isVerbatim ? "“\(words)”" : words
        return "<\(Self.title(title.compactMap(\.self).joined(separator: " ")))>: \(quoted)"
            + (source.isEmpty ? "" : " （\(Self.escaped(source))）") + (record.verification.mark.map { " ——\(Self.escaped($0))" } ?? "")
    }

    /// A title without what would end it, and without line separators, which end it for JavaScript.
    private static func title(_ text: String) -> String { replacing("[]<>#:\n\r\u{85}\u{2028}\u{2029}", in: text) { _ in " " } }

    private static func tag(_ text: String) -> String { "(\(replacing("()\n\r", in: text) { _ in "" }))" }

    /// A text in which nothing is mark-up. `=` too: three in a row open the metadata wherever they stand.
    private static func escaped(_ text: String) -> String {
        replacing("\n\r[]<>#*_(){}@\\/:=", in: text) { $0 == "\n" || $0 == "\r" ? " " : "\\\($0)" }
    }

    /// Scalar by scalar: with a combining mark behind it a bracket is another character, and a bracket all the same.
    private static func replacing(_ scalars: String, in text: String, by replacement: (Unicode.Scalar) -> String) -> String {
        text.unicodeScalars.reduce(into: "") { result, scalar in
            if scalars.unicodeScalars.contains(scalar) {
                result += replacement(scalar)
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
    }

    /// A JSON string is a YAML string; the metadata end at the first `=`.
    private static func yaml(_ text: String) -> String {
        var json = JSONWriter()
        json.value(text)
        return json.string.replacing("=", with: "\\u003d")
    }
}
