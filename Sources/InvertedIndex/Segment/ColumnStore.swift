/// The columns of a segment, with the bounds of each zone of documents, by which ranges are answered without looking at most values.
///
/// | section | what it holds |
/// |---|---|
/// | values | for each column of the schema, in its order, for each document its value (4), as `IndexSchema.Kind` codes it |
/// | zones | for each column, for each 4,096 documents: the least value (4), the greatest (4), how many have none (4). Where none has one, the greatest number and the least |
///
/// Zones are what other columns call zone maps (Moerkotte, *Small Materialized Aggregates*, VLDB 1998). Documents are added by the first
/// column, so that a range of it lies in a few zones; in the others a zone tells less.
struct ColumnStore: Sendable {
    static let zoneShift: UInt32 = 12
    static let zone = 1 << Int(zoneShift)
    static let zoneSize = 12

    private let file: DataFile
    private let values: Range<Int>
    private let zones: Range<Int>
    /// How many documents.
    private let count: Int
    /// How many zones a column has.
    private var zoneCount: Int { Self.zoneCount(count) }

    static func zoneCount(_ documents: Int) -> Int { (documents + zone - 1) / zone }

    init(_ file: DataFile, values: Range<Int>, zones: Range<Int>, count: Int, columns: Int) throws(IndexError) {
        guard values.count == count * 4 * columns, zones.count == Self.zoneCount(count) * Self.zoneSize * columns else {
            throw file.damaged(.columns)
        }
        self.file = file
        self.values = values
        self.zones = zones
        self.count = count
    }

    /// What the documents of a zone have.
    struct Zone {
        var least: Int32
        var greatest: Int32
        var missing: Int

        /// Whether none of `count` documents lies in a range, or all do; nil where it takes a look.
        @inline(__always)
        func lies(in range: ClosedRange<Int32>) -> Bool? {
            if greatest < range.lowerBound || least > range.upperBound { return false }
            return missing == 0 && range.contains(least) && range.contains(greatest) ? true : nil
        }
    }

    private func zone(_ number: Int, of column: Int) throws(IndexError) -> Zone {
        let start = zones.lowerBound + (column * zoneCount + number) * Self.zoneSize
        return try file.withBytes(start..<(start + Self.zoneSize)) { bytes throws(IndexError) in
            Zone(
                least: bytes.number(at: 0, as: Int32.self), greatest: bytes.number(at: 4, as: Int32.self),
                missing: Int(bytes.number(at: 8, as: UInt32.self)))
        }
    }

    /// The value of a document, `missing` where it has none.
    @inline(__always)
    func code(of document: UInt32, column: Int) throws(IndexError) -> Int32 {
        guard document < count else { throw file.damaged(.strayPosting) }
        return try file.number(at: values.lowerBound + (column * count + Int(document)) * 4, as: Int32.self)
    }

    /// Calls `body` with the values of a row of documents, four bytes each.
    @inline(__always)
    func withCodes<Result>(
        of documents: ClosedRange<UInt32>, column: Int, _ body: (RawSpan) throws(IndexError) -> Result
    ) throws(IndexError) -> Result {
        guard documents.upperBound < count else { throw file.damaged(.strayPosting) }
        let start = values.lowerBound + column * count * 4
        return try file.withBytes((start + Int(documents.lowerBound) * 4)..<(start + Int(documents.upperBound) * 4 + 4), body)
    }

    /// Whether no document from one to another lies in a range, or all do, as far as their zones tell; nil where it takes a look.
    func lie(_ documents: ClosedRange<UInt32>, in range: ClosedRange<Int32>, column: Int) throws(IndexError) -> Bool? {
        guard documents.upperBound < count else { throw file.damaged(.strayPosting) }
        let (first, last) = (Int(documents.lowerBound >> Self.zoneShift), Int(documents.upperBound >> Self.zoneShift))
        let answer = try zone(first, of: column).lies(in: range)
        guard first < last, answer != nil else { return answer }
        for number in (first + 1)...last where try zone(number, of: column).lies(in: range) != answer { return nil }
        return answer
    }

    /// The documents in a range. O(documents in zones that are partly in it + documents / 64).
    func documents(in range: ClosedRange<Int32>, column: Int) throws(IndexError) -> DocumentSet {
        var set = DocumentSet(capacity: count)
        for number in 0..<zoneCount {
            let (first, last) = (number * Self.zone, min((number + 1) * Self.zone, count) - 1)
            switch try zone(number, of: column).lies(in: range) {
            case false?: continue
            case true?: set.insert(allFrom: first, through: last)
            case nil:
                try withCodes(of: UInt32(first)...UInt32(last), column: column) { codes throws(IndexError) in
                    set.insert(from: first, through: last) { range.contains(codes.number(at: $0 * 4, as: Int32.self)) }
                }
            }
        }
        return set
    }

    /// Verifies that zones and values fit each other.
    func check(columns: Int) throws(IndexError) {
        for column in 0..<columns {
            for number in 0..<zoneCount {
                let documents = UInt32(number * Self.zone)...UInt32(min((number + 1) * Self.zone, count) - 1)
                let found = try withCodes(of: documents, column: column) { codes throws(IndexError) in
                    ColumnWriter.zone((0..<documents.count).map { codes.number(at: $0 * 4, as: Int32.self) }[...])
                }
                let kept = try zone(number, of: column)
                guard kept.least == found.least, kept.greatest == found.greatest, kept.missing == found.missing else {
                    throw file.damaged(.bounds)
                }
            }
        }
    }
}

/// Collects the values of a segment's columns and writes them; see `ColumnStore`.
struct ColumnWriter {
    private let fields: [IndexSchema.Field]
    private var codes: [[Int32]]

    init(_ schema: IndexSchema) {
        fields = schema.columns
        codes = [[Int32]](repeating: [], count: fields.count)
    }

    /// Takes the values of the next document.
    ///
    /// - Throws: `value` where one is none of its column's.
    mutating func add(_ document: Document) throws(IndexError) {
        var row: [Int32] = []
        for field in fields {
            guard let value = document.columns[field.name] else {
                row.append(IndexSchema.Kind.missing)
                continue
            }
            guard let code = field.kind.code(of: value) else {
                throw .value(document: document.id, field: field.name, value: "\(value)")
            }
            row.append(code)
        }
        for column in codes.indices { codes[column].append(row[column]) }
    }

    static func zone(_ codes: ArraySlice<Int32>) -> ColumnStore.Zone {
        var zone = ColumnStore.Zone(least: .max, greatest: .min, missing: 0)
        for code in codes {
            guard code != IndexSchema.Kind.missing else {
                zone.missing += 1
                continue
            }
            zone.least = min(zone.least, code)
            zone.greatest = max(zone.greatest, code)
        }
        return zone
    }

    /// Writes the two sections.
    consuming func write(to file: inout DataFileWriter) throws(IndexError) {
        var zones: [UInt8] = []
        for column in codes {
            var values: [UInt8] = []
            values.reserveCapacity(column.count * 4)
            for code in column { values.append(number: code) }
            try file.append(values)
            for start in stride(from: 0, to: column.count, by: ColumnStore.zone) {
                let zone = Self.zone(column[start..<min(start + ColumnStore.zone, column.count)])
                zones.append(number: zone.least)
                zones.append(number: zone.greatest)
                zones.append(number: UInt32(zone.missing))
            }
        }
        try file.endSection()
        try file.append(zones)
        try file.endSection()
    }
}
