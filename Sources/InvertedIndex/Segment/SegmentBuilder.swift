import FoundationEssentials

/// Collects documents and lays them out as the bytes of a segment.
///
/// Equal documents in equal order give equal bytes.
struct SegmentBuilder {
    private struct PostingList {
        var bytes: [UInt8] = []
        var lastDocument = 0
        var count = 0
    }

    private let schema: IndexSchema
    private var lists: [[UInt8]: PostingList] = [:]
    private var lengths: [[UInt32]]
    private var days: [Int32] = []
    private var ids: [String] = []
    private var seen: Set<String> = []
    private var stored: [UInt8] = []
    private var storedOffsets: [UInt64] = [0]

    init(schema: IndexSchema) {
        self.schema = schema
        lengths = schema.names(of: .text).map { _ in [] }
    }

    mutating func add(_ document: Document) throws(IndexError) {
        guard seen.insert(document.id).inserted else { throw .duplicate(id: document.id) }
        let number = ids.count
        ids.append(document.id)
        days.append(document.day?.number ?? 0)
        stored += document.stored
        storedOffsets.append(UInt64(stored.count))
        var textField = 0
        for (i, field) in schema.fields.enumerated() {
            switch field.kind {
            case .text:
                let tokens = Analyser.tokens(of: document.text[field.name] ?? "")
                lengths[textField].append(UInt32(tokens.count))
                textField += 1
                var positions: [String: [UInt32]] = [:]
                for (position, token) in tokens.enumerated() {
                    positions[token.term, default: []].append(UInt32(position))
                }
                for (term, positions) in positions { add(term, of: i, to: number, positions: positions) }
            case .keyword:
                for value in Set(document.keywords[field.name] ?? []) { add(value, of: i, to: number, positions: nil) }
            }
        }
    }

    private mutating func add(_ term: String, of field: Int, to document: Int, positions: [UInt32]?) {
        let key = [UInt8(truncatingIfNeeded: field)] + Array(term.utf8)
        var list = lists[key] ?? PostingList()
        list.bytes.append(variable: UInt32(document - list.lastDocument))
        list.lastDocument = document
        list.count += 1
        if let positions {
            list.bytes.append(variable: UInt32(positions.count))
            var last: UInt32 = 0
            for position in positions {
                list.bytes.append(variable: position - last)
                last = position
            }
        }
        lists[key] = list
    }

    /// The bytes of the segment.
    func finished() throws(IndexError) -> [UInt8] {
        let sorted = lists.sorted { $0.key.lexicographicallyPrecedes($1.key) }
        var terms: [UInt8] = []
        var names: [UInt8] = []
        var postings: [UInt8] = []
        var postingOffsets: [UInt8] = []
        terms.append(number: UInt32(sorted.count))
        terms.append(number: UInt32(0))
        postingOffsets.append(number: UInt64(0))
        for (key, list) in sorted {
            names += key
            terms.append(number: UInt32(names.count))
            postings.append(variable: UInt32(list.count))
            postings += list.bytes
            postingOffsets.append(number: UInt64(postings.count))
        }
        terms += names
        var lengthBytes: [UInt8] = []
        for field in lengths { for length in field { lengthBytes.append(number: length) } }
        var dayBytes: [UInt8] = []
        for day in days { dayBytes.append(number: day) }
        var storedBytes: [UInt8] = []
        for offset in storedOffsets { storedBytes.append(number: offset) }
        let schemaBytes: [UInt8]
        do {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys]
            schemaBytes = [UInt8](try encoder.encode(schema))
        } catch {
            throw .system(path: "schema", reason: "cannot be written as JSON")
        }
        return Self.file([
            (.schema, schemaBytes), (.terms, terms), (.postingOffsets, postingOffsets), (.postings, postings),
            (.lengths, lengthBytes), (.days, dayBytes), (.ids, idBytes), (.stored, storedBytes + stored),
        ])
    }

    private var idBytes: [UInt8] {
        var bytes: [UInt8] = []
        var offset: UInt64 = 0
        bytes.append(number: offset)
        for id in ids {
            offset += UInt64(id.utf8.count)
            bytes.append(number: offset)
        }
        for id in ids { bytes += Array(id.utf8) }
        let order = ids.indices.sorted { ids[$0].utf8.lexicographicallyPrecedes(ids[$1].utf8) }
        for document in order { bytes.append(number: UInt32(document)) }
        return bytes
    }

    private static func file(_ sections: [(SegmentFormat.Section, [UInt8])]) -> [UInt8] {
        var bytes = SegmentFormat.magic
        bytes.append(number: SegmentFormat.version)
        bytes.append(number: UInt32(sections.count))
        var offset = UInt64(16 + sections.count * 24 + 4)
        for (kind, contents) in sections {
            bytes.append(number: kind.rawValue)
            bytes.append(number: contents.withUnsafeBytes(Checksum.crc32c))
            bytes.append(number: offset)
            bytes.append(number: UInt64(contents.count))
            offset += UInt64(contents.count)
        }
        bytes.append(number: bytes.withUnsafeBytes(Checksum.crc32c))
        for (_, contents) in sections { bytes += contents }
        return bytes
    }
}
