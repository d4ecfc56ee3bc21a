/// Writes the documents of several segments as one, and leaves the deleted ones out.
///
/// The documents are read back and indexed again, so that the segment has the bytes that a build of them would have given.
struct SegmentMerge {
    let folder: IndexFolder
    let schema: IndexSchema
    let memory: Int
    let jobs: Int

    /// Merges some of the segments in force.
    ///
    /// - Returns: those in force when the manifest says so, the merged one in the place of the oldest.
    func merged(_ chosen: [Manifest.Entry], of entries: [Manifest.Entry]) throws(IndexError) -> [Manifest.Entry] {
        var sources: [MergeSource] = []
        for entry in chosen {
            var source = MergeSource(try Segment(folder: folder.path, entry, averages: []))
            try source.open()
            sources.append(source)
        }
        var builder = try SegmentBuilder(schema: schema, folder: folder.path, runBytes: memory, jobs: jobs)
        while let next = sources.indices.filter({ sources[$0].head != nil }).min(by: { sources[$0].precedes(sources[$1]) }) {
            if let document = sources[next].head { try builder.add(document) }
            try sources[next].advance()
        }
        let merged = try builder.finish()
        var result: [Manifest.Entry] = []
        for entry in entries {
            if !chosen.contains(entry) { result.append(entry) } else if entry == chosen.first { result.append(merged) }
        }
        return result
    }
}

/// Gives the documents of a segment back as they were added, one after another.
private struct MergeSource {
    /// The next document; nil behind the last.
    private(set) var head: Document?
    /// What it is ordered by.
    private var rank: Int32 = 0
    private let segment: Segment
    private let textFields: [String]
    private let columns: [IndexSchema.Field]
    private var next: UInt32 = 0
    /// The values of the keyword fields: for each document where its values end, and which field and value each is.
    private var ends: [Int] = []
    private var members: [(field: Int, value: Int)] = []
    private var values: [String] = []
    private var groups: [UInt32: UInt64] = [:]

    init(_ segment: Segment) {
        self.segment = segment
        textFields = segment.schema.names(of: .text)
        columns = segment.schema.columns
    }

    /// Turns the postings of the keyword fields around, and stands on the first document.
    mutating func open() throws(IndexError) {
        let segment = segment
        var found: [(document: UInt32, field: Int, value: Int)] = []
        for (field, kind) in segment.schema.fields.map(\.kind).enumerated() where kind == .keyword {
            let first = TermKey.word(field: field)
            try segment.terms.forEachWord(from: [first]) { word, postings throws(IndexError) in
                guard word.first == first else { return false }
                values.append(String(decoding: word.dropFirst(), as: UTF8.self))
                var cursor = try PostingCursor(postings, in: segment.postings)
                while cursor.document != .max {
                    found.append((cursor.document, field, values.count - 1))
                    try cursor.advance()
                }
                return true
            }
        }
        var starts = [Int](repeating: 0, count: segment.count + 1)
        for (document, _, _) in found where document < segment.count { starts[Int(document) + 1] += 1 }
        for i in 0..<segment.count { starts[i + 1] += starts[i] }
        members = [(field: Int, value: Int)](repeating: (0, 0), count: found.count)
        ends = Array(starts.dropLast())
        for (document, field, value) in found where document < segment.count {
            members[ends[Int(document)]] = (field, value)
            ends[Int(document)] += 1
        }
        try segment.forEachGrouped { groups[$0] = $1 }
        try advance()
    }

    mutating func advance() throws(IndexError) {
        while next < segment.count, segment.isDeleted(next) { next += 1 }
        guard next < segment.count else {
            head = nil
            return
        }
        let (id, stored) = try segment.stored(of: next)
        var document = Document(id: id, group: groups[next], stored: stored)
        for (column, field) in columns.enumerated() {
            document.columns[field.name] = field.kind.value(of: try segment.values.code(of: next, column: column))
        }
        rank = try segment.rank(of: next)
        for (i, name) in textFields.enumerated() {
            let text = try segment.texts.text(Int(next) * segment.textFieldCount + i)
            document.text[name] = String(decoding: text, as: UTF8.self)
        }
        let start = next == 0 ? 0 : ends[Int(next) - 1]
        for (field, value) in members[start..<ends[Int(next)]] {
            document.keywords[segment.schema.fields[field].name, default: []].append(values[value])
        }
        head = document
        next += 1
    }

    /// Whether the next document comes before another's: the greater in the first column first, then by id.
    func precedes(_ other: MergeSource) -> Bool {
        guard let a = head, let b = other.head else { return head != nil }
        return rank != other.rank ? rank > other.rank : a.id.utf8.lexicographicallyPrecedes(b.id.utf8)
    }
}
