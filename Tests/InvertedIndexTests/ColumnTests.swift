import Foundation
import Testing

@testable import InvertedIndex

extension ColumnRange {
    /// Whether a value lies in the range, told without the numbers that columns keep.
    func contains(_ value: ColumnValue) -> Bool {
        let isBehind = lower.map { $0.isIncluded ? $0.value <= value : $0.value < value } ?? true
        let isBefore = upper.map { $0.isIncluded ? value <= $0.value : value < $0.value } ?? true
        return isBehind && isBefore
    }
}

/// Columns of days and of numbers, several of each, are filtered, sorted and counted alike, whatever else an index holds.
@Suite("Columns of days and numbers")
struct ColumnTests {
    private static let fields = ["date", "said", "sure", "balance"]

    /// Documents in several segments, some of them deleted since, and those that are left.
    private static func index(_ generated: inout Generated, at scratch: Scratch) throws -> [Document] {
        var documents = SegmentsTests.ordered(generated.documents(120))
        try scratch.build(documents)
        for _ in 0..<3 {
            var writer = try IndexWriter(extending: scratch.path)
            for _ in 0..<10 { try writer.delete(id: documents.remove(at: Int(generated.random.next() % UInt64(documents.count))).id) }
            var added = generated.documents(40)
            for i in added.indices { added[i].id += "-\(documents.count)" }
            for document in SegmentsTests.ordered(added) { try writer.add(document) }
            try writer.commit(userData: [], merging: false)
            documents += added
        }
        #expect(try Manifest(at: scratch.path + "/manifest").segments.count == 4)
        return documents
    }

    private static func range(in field: String, _ generated: inout Generated) -> ColumnRange {
        func bound(_ value: ColumnValue?) -> ColumnRange.Bound? {
            value.map { ColumnRange.Bound(value: $0, isIncluded: generated.random.next() % 2 == 0) }
        }
        func value() -> ColumnValue? {
            switch field {
            case "sure": generated.number(0...100).map { .number($0 / 100) }
            case "balance": generated.number(-25...25).map { .number($0 / 2) }
            default: generated.day()
            }
        }
        return ColumnRange(lower: bound(value()), upper: bound(value()))
    }

    @Test("a range finds the documents that have a value in it, and no other", arguments: 1...4 as ClosedRange<UInt64>)
    func ranges(seed: UInt64) throws {
        var generated = Generated(seed: seed &* 104_729)
        let scratch = try Scratch()
        let documents = try Self.index(&generated, at: scratch)
        let reader = try IndexReader(path: scratch.path)
        for _ in 0..<40 {
            let asked = Self.fields.shuffled(using: &generated.random).prefix(1 + Int(generated.random.next() % 2)).map {
                ($0, Self.range(in: $0, &generated))
            }
            let matching = documents.filter { document in
                asked.allSatisfy { field, range in document.columns[field].map(range.contains) ?? false }
            }
            let query = Query.and(asked.map { .range(field: $0, $1) })
            #expect(Set(try reader.search(SearchRequest(query: query, limit: .max)).hits.map(\.id)) == Set(matching.map(\.id)), "\(query)")
            #expect(try reader.search(SearchRequest(query: .not(query))).total == documents.count - matching.count)
            let withWords = try reader.search(SearchRequest(query: .and([.phrase("开源"), query])))
            let words = try reader.search(SearchRequest(query: .phrase("开源"), limit: .max)).hits.map(\.id)
            #expect(withWords.total == Set(words).intersection(matching.map(\.id)).count)
        }
    }

    @Test("documents are sorted by any column in both directions, those without a value last", arguments: 1...4 as ClosedRange<UInt64>)
    func sorting(seed: UInt64) throws {
        var generated = Generated(seed: seed &* 1_299_709)
        let scratch = try Scratch()
        let documents = SegmentsTests.ordered(try Self.index(&generated, at: scratch))
        let reader = try IndexReader(path: scratch.path)
        for field in Self.fields {
            for isDescending in [false, true] {
                let expected = documents.enumerated().sorted { a, b in
                    guard let (first, second) = Self.pair(a.element.columns[field], b.element.columns[field]) else {
                        let (has, hasOther) = (a.element.columns[field] != nil, b.element.columns[field] != nil)
                        return has == hasOther ? a.offset < b.offset : has
                    }
                    return first == second ? a.offset < b.offset : isDescending ? second < first : first < second
                }.map(\.element.id)
                let order: SearchRequest.Order = isDescending ? .descending(by: field) : .ascending(by: field)
                let found = try reader.search(SearchRequest(query: .all, limit: .max, order: order)).hits.map(\.id)
                #expect(found == expected, "\(order)")
                let part = try reader.search(SearchRequest(query: .all, offset: 7, limit: 20, order: order)).hits.map(\.id)
                #expect(part == Array(expected[7..<27]))
            }
        }
    }

    private static func pair(_ a: ColumnValue?, _ b: ColumnValue?) -> (ColumnValue, ColumnValue)? {
        guard let a, let b else { return nil }
        return (a, b)
    }

    @Test("facets count the documents of each year and month, and between bounds, those without a value nowhere")
    func facets() throws {
        var generated = Generated(seed: 31)
        let scratch = try Scratch()
        let documents = try Self.index(&generated, at: scratch)
        let reader = try IndexReader(path: scratch.path)
        let asked: [SearchRequest.Facet] = [.years(of: "date"), .months(of: "said"), .numbers(of: "sure", between: [0.25, 0.5, 0.9])]
        let facets = try reader.search(SearchRequest(query: .all, limit: 0, facets: asked)).facets
        func days(_ field: String, _ length: Int) -> [String: Int] {
            Dictionary(grouping: documents.compactMap { $0.columns[field].map { String("\($0)".prefix(length)) } }) { $0 }.mapValues(
                \.count)
        }
        for (facet, expected) in [(asked[0], days("date", 4)), (asked[1], days("said", 7))] {
            let counts = try #require(facets[facet])
            #expect(counts.map(\.value) == expected.keys.sorted())
            #expect(counts.allSatisfy { $0.count == expected[$0.value] })
        }
        let numbers = try #require(facets[asked[2]])
        #expect(numbers.map(\.value) == ["<0.25", "0.25..<0.5", "0.5..<0.9", ">=0.9"])
        for (value, count) in numbers {
            // What a facet says is what a query asks for.
            let query = try Query(parsing: "sure:\(value)", schema: Generated.schema)
            #expect(try reader.search(SearchRequest(query: query)).total == count)
        }
        #expect(numbers.reduce(0) { $0 + $1.count } == documents.count { $0.columns["sure"] != nil })
        // A field that has no days, or is none, has no years.
        let none: [SearchRequest.Facet] = [
            .years(of: "sure"), .months(of: "nothing"), .values(of: "sure"), .numbers(of: "date", between: []),
        ]
        let empty = try reader.search(SearchRequest(query: .all, limit: 0, facets: none)).facets
        #expect(none.allSatisfy { empty[$0]?.allSatisfy { $0.count == 0 } ?? false })
    }

    @Test("in an index of many zones a range finds what a scan does, whether values rise, fall or lie anywhere")
    func zones() throws {
        let scratch = try Scratch()
        let schema = IndexSchema([
            .init("number", .number(FixedPoint(decimals: 0, within: 0...100_000))),
            .init("anywhere", .number(FixedPoint(decimals: 2, within: 0...100))),
        ])
        var random = SeededRandom(state: 5)
        let count = 3 * ColumnStore.zone + 17
        // A whole zone has no value.
        let documents = (0..<count).map { i in
            let isMissing = i / ColumnStore.zone == 1
            return Document(
                id: "\(i)",
                columns: isMissing
                    ? [:] : ["number": .number(Double(count - i)), "anywhere": .number(Double(random.next() % 10_000) / 100)])
        }
        try scratch.build(documents, schema: schema)
        let reader = try IndexReader(path: scratch.path)
        try reader.check()
        for (field, first, last) in [
            ("number", 0, 10), ("number", Double(count - 10), 100_000), ("number", 4000, 4200), ("number", 0, 100_000),
            ("number", 50_000, 60_000),
            ("anywhere", 10, 10.5), ("anywhere", 0, 100), ("anywhere", 99.99, 99.99), ("number", Double(ColumnStore.zone), 8200),
        ] {
            let range = ColumnRange(from: .number(first), to: .number(last))
            let expected = documents.count { $0.columns[field].map(range.contains) ?? false }
            #expect(try reader.search(SearchRequest(query: .range(field: field, range))).total == expected, "\(field) \(range)")
        }
    }

    @Test("a number is found by the decimal figure that a person types, whatever a binary fraction makes of it")
    func decimals() throws {
        let scratch = try Scratch()
        let schema = IndexSchema([.init("sure", .number(FixedPoint(decimals: 2, within: 0...1)))])
        try scratch.build((0...100).map { Document(id: "\($0)", columns: ["sure": .number(Double($0) / 100)]) }, schema: schema)
        let reader = try IndexReader(path: scratch.path)
        for hundredth in 0...100 {
            let text = "\(Double(hundredth) / 100)"
            for (query, total) in [("sure:\(text)", 1), ("sure:>=\(text)", 101 - hundredth), ("sure:<\(text)", hundredth)] {
                #expect(try reader.search(SearchRequest(query: try Query(parsing: query, schema: schema))).total == total, "\(query)")
            }
        }
        // Between two figures that are kept lies nothing.
        #expect(try reader.search(SearchRequest(query: try Query(parsing: "sure:0.501..0.509", schema: schema))).total == 0)
        #expect(try reader.search(SearchRequest(query: try Query(parsing: "sure:>0.505", schema: schema))).total == 50)
    }

    @Test("a second day is one line in the schema and one in the document, and is asked for as the first")
    func secondDay() throws {
        func index(_ schema: IndexSchema, _ columns: [[String: ColumnValue]]) throws -> (Scratch, IndexReader) {
            let scratch = try Scratch()
            try scratch.build(columns.enumerated().map { Document(id: "\($0)", columns: $1) }, schema: schema)
            return (scratch, try IndexReader(path: scratch.path))
        }
        let days = ["2031-05-02", "2031-04-30"].compactMap { ColumnValue.firstDay(of: $0) }
        let printed = IndexSchema([.init("date", .day, from: "after", to: "before")])
        let said = IndexSchema(printed.fields + [.init("said", .day)])
        let (before, reader) = try index(printed, [["date": days[0]], [:]])
        let (behind, readerOfBoth) = try index(said, [["date": days[0], "said": days[1]], [:]])
        #expect(reader.schema == printed && readerOfBoth.schema == said)
        #expect(try reader.search(SearchRequest(query: try Query(parsing: "date:2031-05", schema: reader.schema))).total == 1)
        for (query, total) in [("said:2031-04", 1), ("said:2031-05", 0), ("date:2031-05 said:<2031-05", 1), ("after:2031-05", 1)] {
            #expect(try readerOfBoth.search(SearchRequest(query: try Query(parsing: query, schema: readerOfBoth.schema))).total == total)
        }
        let facet = SearchRequest.Facet.months(of: "said")
        let counts = try readerOfBoth.rank(SearchRequest(query: .all, order: .ascending(by: "said"), facets: [facet])).counts(of: facet)
        #expect(counts.map(\.value) == ["2031-04"])
        withExtendedLifetime((before, behind)) {}
    }

    @Test("a value that its column does not keep is refused with the document that has it")
    func wrongValues() throws {
        let scratch = try Scratch()
        let values: [(ColumnValue, String)] = [
            (.number(1.5), "1.5"), (.number(.nan), "nan"), (.number(-.infinity), "-inf"),
            (try #require(ColumnValue.firstDay(of: "2024")), "2024-01-01"),
        ]
        for (value, text) in values {
            #expect(throws: IndexError.value(document: "a", field: "sure", value: text)) {
                try scratch.build([Document(id: "a", columns: ["sure": value])])
            }
        }
    }

    @Test("bounds that do not fit the values of a column are found, though every checksum fits")
    func wrongZones() throws {
        let scratch = try Scratch()
        let schema = IndexSchema([.init("sure", .number(FixedPoint(decimals: 0, within: 0...9)))])
        try scratch.build([Document(id: "a", columns: ["sure": .number(3)])], schema: schema)
        let name = try #require(try scratch.files().keys.first { $0.hasSuffix(".columns") })
        let path = scratch.path + "/" + name
        let file = try DataFile(path: path, kind: .columns, sections: 7)
        var sections = try file.sections.map { try file.bytes($0) }
        sections[3][0] ^= 1
        var writer = try DataFileWriter(path: path, kind: .columns)
        for section in sections {
            try writer.append(section)
            try writer.endSection()
        }
        _ = try writer.finish()
        #expect(throws: IndexError.damaged(path: path, .bounds)) {
            try IndexReader(path: scratch.path).check()
        }
    }
}
