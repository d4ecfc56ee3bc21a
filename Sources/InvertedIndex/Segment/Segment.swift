/// The files of one segment, opened for reading.
///
/// | file | sections |
/// |---|---|
/// | terms | the schema (`IndexSchema.encoded`); grams: index, blocks; words: index, blocks (`DictionaryWriters`); the frequent pairs (`FrequentPairs`, 8 each), in rising order |
/// | postings | the postings of all terms, in the order of the dictionaries (`PostingCoding`) |
/// | columns | how many documents (8) and the sum of the lengths of each text field (8 each); for each text field, for each document, its length (`BM25`, 1); the columns and their zones (`ColumnStore`, two sections); the documents in the order of their ids (4 each), or nothing where that is their order; each document that is in a group (4), in their order; the groups of those (8 each) |
/// | text | the texts, text fields of a document one behind another; offsets; the code (`TextWriter`) |
/// | records | what hits give back (`StoredRecordWriter`): blocks, index |
final class Segment: Sendable {
    let schema: IndexSchema
    /// How many documents, deleted ones among them.
    let count: Int
    /// Which documents were deleted, if any were.
    let deletions: Deletions?
    let terms: TermDictionary
    let postings: DataFile
    let texts: TextStore
    let records: RecordStore
    private let columns: DataFile
    /// The columns of the schema.
    let values: ColumnStore
    /// For each text field how to rank in it.
    let rankings: [BM25]
    private let textFields: [Int?]
    private let columnPlaces: [Int?]
    /// The documents of frequent filters.
    let filters: FilterCache

    /// - Parameters:
    ///   - entry: what the manifest says of it.
    ///   - averages: for each text field how long the texts of all segments are.
    init(folder: String, _ entry: Manifest.Entry, averages: [Double]) throws(IndexError) {
        let name = entry.name
        func open(_ kind: DataFormat.Kind, _ sections: Int) throws(IndexError) -> DataFile {
            try DataFile(path: "\(folder)/\(name).\(kind.name)", kind: kind, sections: sections)
        }
        let terms = try open(.terms, 6)
        guard let schema = IndexSchema(encoded: try terms.bytes(terms.sections[0])) else {
            throw .damaged(path: terms.path, .schema)
        }
        self.schema = schema
        self.terms = try TermDictionary(terms)
        postings = try open(.postings, 1)
        let columns = try open(.columns, 7)
        let textFields = schema.names(of: .text).count
        count = Int(truncatingIfNeeded: try columns.number(at: 0, as: UInt64.self))
        guard count >= 0, columns.sections[0].count == 8 * (1 + textFields), columns.sections[1].count == count * textFields,
            columns.sections[4].isEmpty || columns.sections[4].count == count * 4,
            columns.sections[5].count * 2 == columns.sections[6].count, columns.sections[5].count % 4 == 0
        else { throw .damaged(path: columns.path, .columns) }
        values = try ColumnStore(
            columns, values: columns.sections[2], zones: columns.sections[3], count: count, columns: schema.columns.count)
        var rankings: [BM25] = []
        for field in 0..<textFields {
            let total = try columns.number(at: 8 + field * 8, as: UInt64.self)
            let own = Double(total) / Double(max(count, 1))
            rankings.append(BM25(average: field < averages.count ? averages[field] : own, boundAverage: own))
        }
        self.rankings = rankings
        filters = FilterCache(documents: count)
        deletions = entry.generation > 0 ? try Deletions(path: "\(folder)/\(entry.deletionsFile)", documents: count) : nil
        guard entry.documents == count - (deletions?.count ?? 0) else {
            throw .damaged(path: columns.path, .otherDocuments)
        }
        self.columns = columns
        texts = try TextStore(try open(.text, 3), count: count * textFields)
        records = try RecordStore(try open(.records, 2), count: count)
        self.textFields = Self.places(of: schema) { $0 == .text }
        columnPlaces = Self.places(of: schema) { $0.isColumn }
    }

    /// For each field its place among those of some kinds.
    private static func places(of schema: IndexSchema, _ isMeant: (IndexSchema.Kind) -> Bool) -> [Int?] {
        var next = 0
        return schema.fields.map { field in
            guard isMeant(field.kind) else { return nil }
            defer { next += 1 }
            return next
        }
    }

    /// The number of a field.
    func number(of field: String) -> Int? { schema.fields.firstIndex { $0.name == field } }

    /// The place of a field among the text fields.
    func textField(_ field: Int) -> Int? { textFields[field] }

    /// A column, with how it keeps its values; nil where the schema has none of that name.
    func column(_ field: String) -> (place: Int, kind: IndexSchema.Kind)? {
        guard let number = number(of: field), let place = columnPlaces[number] else { return nil }
        return (place, schema.fields[number].kind)
    }

    /// What orders documents of equal score: the value in the first column, the greater first; equal for all where there is none.
    func rank(of document: UInt32) throws(IndexError) -> Int32 {
        columnPlaces.contains(0) ? try values.code(of: document, column: 0) : 0
    }

    /// The number of the field that is searched where a query names none.
    var mainField: Int? { textFields.firstIndex { $0 != nil } }

    /// How many text fields a document has.
    var textFieldCount: Int { rankings.count }

    // MARK: Columns

    /// Calls `body` with the length bytes of documents in a text field.
    @inline(__always)
    func withLengths<Result>(
        of documents: ClosedRange<UInt32>, textField: Int, _ body: (RawSpan) throws(IndexError) -> Result
    ) throws(IndexError) -> Result {
        let start = columns.sections[1].lowerBound + textField * count
        guard documents.upperBound < count else { throw .damaged(path: columns.path, .strayPosting) }
        return try columns.withBytes((start + Int(documents.lowerBound))..<(start + Int(documents.upperBound) + 1), body)
    }

    /// The length byte of a document in a text field.
    @inline(__always)
    func length(of document: UInt32, textField: Int) throws(IndexError) -> UInt8 {
        try withLengths(of: document...document, textField: textField) { bytes throws(IndexError) in bytes.byte(at: 0) }
    }

    /// The part of the greatest weight that a frequency reaches in a document.
    @inline(__always)
    func part(of document: UInt32, frequency: UInt32, textField: Int) throws(IndexError) -> Float {
        rankings[textField].part(frequency: frequency, length: try length(of: document, textField: textField))
    }

    /// Calls `body` with the place and the part of each of some documents in rising order.
    @inline(__always)
    func withParts(
        of documents: Span<UInt32>, frequencies: Span<UInt32>, textField: Int, _ body: (Int, Float) -> Void
    ) throws(IndexError) {
        guard let first = documents.first, let last = documents.last, frequencies.count == documents.count else { return }
        let ranking = rankings[textField]
        try withLengths(of: first...last, textField: textField) { lengths throws(IndexError) in
            for i in documents.indices {
                // Bound: documents rise from the first to the last, which `lengths` spans.
                let offset = Int(unsafe documents[unchecked: i] - first)
                let length = unsafe lengths.unsafeLoad(fromUncheckedByteOffset: offset, as: UInt8.self)
                body(i, ranking.part(frequency: unsafe frequencies[unchecked: i], length: length))
            }
        }
    }

    /// Calls `body` with each document that is in a group, in their order, and its group.
    func forEachGrouped(_ body: (_ document: UInt32, _ group: UInt64) -> Void) throws(IndexError) {
        guard !columns.sections[5].isEmpty else { return }
        try columns.withBytes(columns.sections[5].lowerBound..<columns.sections[6].upperBound) { bytes throws(IndexError) in
            let grouped = columns.sections[5].count / 4
            for i in 0..<grouped {
                body(bytes.number(at: i * 4, as: UInt32.self), bytes.number(at: grouped * 4 + i * 8, as: UInt64.self))
            }
        }
    }

    // MARK: Ids

    /// The id of a document.
    func id(of document: UInt32) throws(IndexError) -> String { try records.id(of: Int(document)) }

    /// The bytes that a document gives back.
    func stored(of document: UInt32) throws(IndexError) -> (id: String, stored: [UInt8]) {
        let record = try records.record(of: Int(document))
        guard let text = record.text else { return (record.id, record.head) }
        guard text < textFieldCount else { throw .damaged(path: columns.path, .strayText) }
        let words = try texts.text(Int(document) * textFieldCount + text)
        return (record.id, record.head + (record.isEscaped ? JSONEscape.escaped(words) : words) + record.tail)
    }

    /// The document that has an id and is not deleted. O(log documents).
    func document(withID id: String) throws(IndexError) -> UInt32? {
        guard let found = try documents(withIDPrefix: id, limit: 1).first, try self.id(of: found) == id else { return nil }
        return found
    }

    /// The documents whose ids begin so, in the order of their ids, at most `limit`. O(log documents).
    func documents(withIDPrefix prefix: String, limit: Int) throws(IndexError) -> [UInt32] {
        let order = columns.sections[4]
        func document(_ rank: Int) throws(IndexError) -> UInt32 {
            guard !order.isEmpty else { return UInt32(rank) }
            let document = try columns.number(at: order.lowerBound + rank * 4, as: UInt32.self)
            guard document < count else { throw .damaged(path: columns.path, .ids) }
            return document
        }
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if try id(of: try document(middle)).utf8.lexicographicallyPrecedes(prefix.utf8) { low = middle + 1 } else { high = middle }
        }
        var found: [UInt32] = []
        while low < count, found.count < limit {
            let document = try document(low)
            if !prefix.isEmpty {
                guard try id(of: document).utf8.starts(with: prefix.utf8) else { break }
            }
            if !isDeleted(document) { found.append(document) }
            low += 1
        }
        return found
    }

    /// Verifies every checksum, that the frequent pairs and the triples made of them fit each other, and columns and their zones.
    func check() throws(IndexError) {
        for file in [terms.file, postings, columns, texts.file, records.file] { try file.verifyAll() }
        try terms.check()
        try values.check(columns: schema.columns.count)
    }

    // MARK: Deletions

    /// How many documents are not deleted.
    var liveCount: Int { count - (deletions?.count ?? 0) }

    /// Whether a document was deleted.
    func isDeleted(_ document: UInt32) -> Bool { deletions?.documents.contains(document) ?? false }

    /// How many documents that are not deleted have a term. O(deleted · log postings).
    func liveCount(of postings: TermPostings) throws(IndexError) -> Int {
        guard let deletions else { return postings.count }
        var cursor = try PostingCursor(postings, in: self.postings)
        var live = postings.count
        try deletions.documents.forEach { document throws(IndexError) in
            try cursor.seek(document)
            if cursor.document == document { live -= 1 }
        }
        return live
    }
}
