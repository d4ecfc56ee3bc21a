import CivilCalendar

/// Counts what one facet asks for, segment by segment.
struct FacetCounts {
    let facet: SearchRequest.Facet
    /// How often each value of a keyword field was met.
    private var values: [String: Int] = [:]
    /// How often each part of a column was: by its year, its year and month (202404), or its place among bounds.
    private var parts: [Int: Int] = [:]

    init(_ facet: SearchRequest.Facet) { self.facet = facet }

    /// Adds the documents of a segment that match; where it has no such field, or one of another kind, there is nothing to count.
    mutating func add(_ documents: DocumentSet, in segment: Segment) throws(IndexError) {
        switch facet {
        case .values(let field):
            guard let number = segment.number(of: field), segment.schema.fields[number].kind == .keyword else { return }
            try addValues(number, of: documents, in: segment)
        case .years(let field): try addDays(field, 10_000, of: documents, in: segment)
        case .months(let field): try addDays(field, 100, of: documents, in: segment)
        case .numbers(let field, let bounds):
            guard let (column, kind) = segment.column(field), case .number(let places) = kind else { return }
            let firsts = bounds.map { places.first(from: $0, isIncluded: true) }
            try Self.forEachCode(column, of: documents, in: segment) { code in
                parts[firsts.prefix { $0 <= Double(code) }.count, default: 0] += 1
            }
        }
    }

    private mutating func addDays(
        _ field: String, _ divisor: Int32, of documents: DocumentSet, in segment: Segment
    ) throws(IndexError) {
        guard let (column, kind) = segment.column(field), kind == .day else { return }
        try Self.forEachCode(column, of: documents, in: segment) { parts[Int($0 / divisor), default: 0] += 1 }
    }

    private static func forEachCode(
        _ column: Int, of documents: DocumentSet, in segment: Segment, _ body: (Int32) -> Void
    ) throws(IndexError) {
        try documents.forEach { document throws(IndexError) in
            let code = try segment.values.code(of: document, column: column)
            if code != IndexSchema.Kind.missing { body(code) }
        }
    }

    private mutating func addValues(_ field: Int, of documents: DocumentSet, in segment: Segment) throws(IndexError) {
        let first = TermKey.word(field: field)
        try segment.terms.forEachWord(from: [first]) { word, postings throws(IndexError) in
            guard word.first == first else { return false }
            var cursor = try PostingCursor(postings, in: segment.postings)
            var count = 0
            while cursor.document != .max {
                if documents.contains(cursor.document) { count += 1 }
                try cursor.advance()
            }
            if count > 0 { values[String(decoding: word.dropFirst(), as: UTF8.self), default: 0] += count }
            return true
        }
    }

    /// What was counted, in the order that the facet says.
    var sorted: [(value: String, count: Int)] {
        switch facet {
        case .values: values.map { (value: $0.key, count: $0.value) }.sorted { ($1.count, $0.value) < ($0.count, $1.value) }
        case .years: parts.sorted { $0.key < $1.key }.map { (CivilDay.text($0.key), $0.value) }
        case .months: parts.sorted { $0.key < $1.key }.map { (CivilDay.text($0.key / 100, $0.key % 100), $0.value) }
        case .numbers(_, let bounds):
            (0...bounds.count).map { place in
                let range = ColumnRange(
                    lower: place > 0 ? .init(value: .number(bounds[place - 1]), isIncluded: true) : nil,
                    upper: place < bounds.count ? .init(value: .number(bounds[place]), isIncluded: false) : nil)
                return (range.description, parts[place] ?? 0)
            }
        }
    }
}
