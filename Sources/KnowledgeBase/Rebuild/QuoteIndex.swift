import InvertedIndex

/// How records lie in the index: which member is searched, filtered by, stored.
struct QuoteIndex: Sendable {
    let path: String

    /// A record and the paragraph that it stands in.
    struct Entry: Sendable {
        var record: QuoteRecord
        var context: String
    }

    /// The field of quotations that are not the only one of their statement, which must be looked at to count statements
    /// rather than quotations: the statement, and `any`.
    static let reprinted = "reprinted"
    static let any = "*"

    static let schema = IndexSchema([
        .init("text", .text),
        .init("speaker", .keyword), .init("stance", .keyword), .init("aspect", .keyword), .init("keypoint", .keyword),
        .init("outlet", .keyword), .init("type", .keyword), .init("status", .keyword), .init("statement", .keyword),
        .init(reprinted, .keyword),
        .init("article", .keyword), .init("lang", .keyword),
    ])

    /// Writes all records in place of those that are there, in one step; the newest first, so that of two hits with one
    /// score the newer leads.
    func replace(with entries: [Entry], summary: IndexSummary) throws(KnowledgeBaseError) {
        let ordered = entries.enumerated().map { ($1.record.isPartOf.datePublished ?? "", $0, $1) }
            .sorted { ($1.0, $0.1) < ($0.0, $1.1) }
        do {
            var writer = try IndexWriter(path: path, schema: Self.schema)
            let quotations = Dictionary(entries.map { ($0.record.statementId, 1) }, uniquingKeysWith: +)
            for (_, _, entry) in ordered {
                try writer.add(Self.document(entry, isReprinted: quotations[entry.record.statementId, default: 1] > 1))
            }
            try writer.commit(userData: summary.encoded())
        } catch {
            throw .index(path: path, reason: "\(error)")
        }
    }

    private static func document(_ entry: Entry, isReprinted: Bool) -> Document {
        let record = entry.record
        return Document(
            id: record.id, text: ["text": record.text],
            keywords: [
                "speaker": record.speaker.map { [$0.id] } ?? [],
                "stance": [record.stance.label],
                "aspect": record.arguments.map(\.aspect),
                "keypoint": record.arguments.compactMap(\.keyPoint),
                "outlet": record.isPartOf.publisher.map { [$0] } ?? [],
                "type": [record.quotationType],
                "status": [record.verification.status.rawValue],
                "statement": [record.statementId],
                reprinted: isReprinted ? [record.statementId, any] : [],
                "article": [record.isPartOf.id],
                "lang": record.inLanguage.map { [$0] } ?? [],
            ],
            day: record.isPartOf.datePublished.flatMap { Day(first: $0) },
            stored: stored(entry))
    }

    /// The record and its context as one JSON object.
    private static func stored(_ entry: Entry) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.objectMember("record") { entry.record.writeMembers(to: &$0) }
            json.member("context", entry.context)
        }
        return json.bytes
    }

    /// Reads back what `stored` wrote.
    static func entry(from bytes: [UInt8], path: String) throws(KnowledgeBaseError) -> Entry {
        var json = JSONReader(bytes)
        var record: QuoteRecord?
        var context: String?
        json.members { name, json in
            switch name {
            case "record": record = QuoteRecord(from: &json)
            case "context": context = json.string()
            default: json.skip()
            }
        }
        guard !json.hasFailed, let record, let context else {
            throw .index(path: path, reason: "a record cannot be read; make the index anew with `debatekb rebuild`")
        }
        return Entry(record: record, context: context)
    }
}
