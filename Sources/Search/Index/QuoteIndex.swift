package import InvertedIndex
import Quotations
package import Records
import SaidDates
import Stances
package import Storage

/// How records lie in the index: which member is searched, filtered by, stored.
package struct QuoteIndex: Sendable {
    let path: String
    /// How many threads may work at writing.
    var jobs = 1

    package init(path: String, jobs: Int = 1) { (self.path, self.jobs) = (path, jobs) }

    package typealias Entry = IndexedRecord

    /// The field, with the value `any`, of quotations that are not the only one of their statement, which must be looked at to
    /// count statements rather than quotations; their group is the statement.
    static let reprinted = "reprinted"
    static let any = "*"

    static let schema = IndexSchema([
        .init("text", .text),
        .init("speaker", .keyword), .init("stance", .keyword), .init("aspect", .keyword), .init("keypoint", .keyword),
        .init("outlet", .keyword), .init("type", .keyword), .init("status", .keyword), .init("statement", .keyword),
        .init(reprinted, .keyword),
        .init("article", .keyword), .init("lang", .keyword),
        .init(printed, .day, from: "after", to: "before"), .init(confidence, .number(confidences)),
        .init(said, .day, from: saidAfter), .init(saidLast, .day, to: saidBefore),
    ])

    /// The day on which a quotation was printed. It is the first column: of two hits with one score the newer leads.
    static let printed = "date"

    /// The first day on which a quotation can have been said, and the last, going by its date of saying: what is asked for between two days
    /// was surely said between them.
    static let said = "said"
    static let saidLast = "saidlast"
    static let saidAfter = "said-after"
    static let saidBefore = "said-before"

    /// How sure a quotation is (`QuoteRecord.overallConfidence`), to the ten-thousandth.
    static let confidence = "confidence"
    static let confidences = FixedPoint(decimals: 4, within: 0...1)

    /// The fields that a person has a use for, in the order of their use.
    static let fieldsForPeople = [
        "speaker", "stance", "aspect", "keypoint", "outlet", "type", "status", "lang", "after", "before", "date", saidAfter, saidBefore,
        said,
        confidence,
    ]

    /// What people call the fields that have another name.
    static let synonyms: [String: String] = [
        "author": "speaker", "who": "speaker", "person": "speaker", "发言者": "speaker", "发言人": "speaker",
        "side": "stance", "position": "stance", "立场": "stance", "topic": "aspect", "方面": "aspect",
        "argument": "keypoint", "论点": "keypoint", "source": "outlet", "publisher": "outlet", "media": "outlet", "媒体": "outlet",
        "year": "date", "day": "date", "日期": "date", "since": "after", "from": "after", "until": "before", "to": "before",
        "language": "lang", "kind": "type", "类型": "type", "状态": "status", "置信度": confidence, "certainty": confidence,
    ]

    /// Writes all records in place of those that are there, in one step; the newest first, so that of two hits with one
    /// score the newer leads.
    ///
    /// - Parameters:
    ///   - texts: the texts of articles that were read, by the digests that records have of them.
    ///   - known: an index that has those of the others.
    package func replace(
        with entries: [Entry], texts: [KeptText] = [], known: IndexReader? = nil, summary: IndexSummary
    ) throws(KnowledgeBaseError) {
        do {
            var writer = try IndexWriter(path: path, schema: Self.schema, jobs: jobs)
            let reprinted = Self.reprinted(entries)
            for entry in Self.ordered(entries) { try writer.add(Self.document(entry, isReprinted: reprinted.contains(entry.record.id))) }
            var missing = Self.digests(entries)
            for text in texts where missing.remove(text.key) != nil { try writer.keep(text) }
            for key in missing.sorted() { if let text = try known?.keptText(key) { try writer.keep(text) } }
            try writer.commit(userData: summary.encoded())
        } catch {
            throw .index(path: path, problem: .writing(error))
        }
    }

    /// The digests of the texts that records point into.
    private static func digests(_ entries: [Entry]) -> Set<String> { Set(entries.map(\.record.target.textSha256)) }

    /// Brings the index from the records that it has to others, in one step: only what differs is written.
    ///
    /// - Parameters:
    ///   - texts: the texts of articles that were read.
    ///   - known: what the index has, by id.
    ///   - reader: the index as it is, which has the other texts.
    package func update(
        to entries: [Entry], texts: [KeptText] = [], from known: [String: Entry], in reader: IndexReader, summary: IndexSummary
    ) throws(KnowledgeBaseError) {
        let (reprinted, knownReprinted) = (Self.reprinted(entries), Self.reprinted(known.values))
        let changed = entries.filter { entry in
            let id = entry.record.id
            return known[id] != entry || reprinted.contains(id) != knownReprinted.contains(id)
        }
        // To look for the record that is replaced takes some thirty times as long as to write one.
        guard changed.count * 32 < entries.count else {
            return try replace(with: entries, texts: texts, known: reader, summary: summary)
        }
        let kept = Set(entries.map(\.record.id))
        do {
            var writer = try IndexWriter(extending: path, jobs: jobs)
            for id in known.keys where !kept.contains(id) { try writer.delete(id: id) }
            for entry in Self.ordered(changed) {
                try writer.update(Self.document(entry, isReprinted: reprinted.contains(entry.record.id)))
            }
            let digests = Self.digests(entries)
            for text in texts where digests.contains(text.key) { try writer.keep(text) }
            try writer.commit(userData: summary.encoded(), keepingTexts: digests.contains)
        } catch {
            throw .index(path: path, problem: .writing(error))
        }
    }

    /// The newest first, and of one day in the order of their ids.
    private static func ordered(_ entries: [Entry]) -> [Entry] {
        entries.map { ($0.record.isPartOf.datePublished ?? "", $0) }
            .sorted { ($1.0, $0.1.record.id) < ($0.0, $1.1.record.id) }.map(\.1)
    }

    /// The ids of the records that are not the only one of their statement.
    private static func reprinted(_ entries: some Collection<Entry>) -> Set<String> {
        let quotations = Dictionary(entries.map { ($0.record.statementId, 1) }, uniquingKeysWith: +)
        return Set(entries.lazy.filter { quotations[$0.record.statementId, default: 1] > 1 }.map(\.record.id))
    }

    private static func document(_ entry: Entry, isReprinted: Bool) -> Document {
        let record = entry.record
        return Document(
            id: record.id, text: ["text": record.text],
            keywords: [
                "speaker": record.speaker.map { [$0.id] } ?? [],
                "stance": [record.stance.label.name],
                "aspect": record.arguments.map(\.aspect),
                "keypoint": record.arguments.compactMap(\.keyPoint),
                "outlet": record.isPartOf.publisher.map { [$0] } ?? [],
                "type": [record.quotationType.rawValue],
                "status": [record.verification.status.rawValue],
                "statement": [record.statementId],
                reprinted: isReprinted ? [any] : [],
                "article": [record.isPartOf.id],
                "lang": record.inLanguage.map { [$0] } ?? [],
            ],
            columns: [
                printed: record.isPartOf.datePublished.flatMap { ColumnValue.firstDay(of: $0) },
                said: record.dateCreated?.date.first.map(ColumnValue.day),
                saidLast: record.dateCreated?.date.last.map(ColumnValue.day),
                confidence: .number(min(max(record.overallConfidence, 0), 1)),
            ].compactMapValues(\.self),
            // The first eight bytes of the digest that the id is made of.
            group: isReprinted ? UInt64(record.statementId.dropFirst().prefix(16), radix: 16) : nil, stored: entry.json)
    }

    /// Reads back what was stored of a record.
    package static func entry(from bytes: [UInt8], path: String) throws(KnowledgeBaseError) -> Entry {
        guard let entry = IndexedRecord(json: bytes) else {
            throw .index(path: path, problem: .recordUnreadable)
        }
        return entry
    }
}
