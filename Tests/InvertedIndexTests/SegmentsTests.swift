import Foundation
import Testing

@testable import InvertedIndex

/// An index that was added to, taken from and merged answers as one that was built of the same documents at once.
@Suite("Adding, updating, deleting")
struct SegmentsTests {
    private static let queries: [Query] = [
        .all, .phrase("开源"), .phrase("的"), .phrase("模型的成本"), .phrase("GPT-4"), .prefix("op"), .filter(field: "speaker", value: "s1"),
        .and([.phrase("开源"), .phrase("模型"), .phrase("成本")]), .and([.phrase("开源"), .not(.phrase("林越"))]),
        .or([.phrase("GPT-4"), .phrase("林越"), .prefix("gp")]),
        .and([.phrase("是"), .range(field: "date", ColumnRange(from: ColumnValue.firstDay(of: "2022")))]),
        .range(field: "sure", ColumnRange(from: .number(0.5))),
    ]

    private static let facets: [SearchRequest.Facet] = [
        .values(of: "speaker"), .values(of: "stance"), .years(of: "date"), .numbers(of: "balance", between: [-5, 0, 5]),
    ]

    /// Everything an index says: hits with scores and bytes in their order, counts, facets, ids.
    private static func answers(_ path: String) throws -> [String] {
        let reader = try IndexReader(path: path)
        var said = ["\(reader.count) \(reader.userData)"]
        for query in queries {
            for (order, limit) in [(.relevance, 10), (.relevance, .max), (.descending(by: "date"), 7), (.ascending(by: "sure"), 9)]
                as [(SearchRequest.Order, Int)]
            {
                let results = try reader.search(SearchRequest(query: query, limit: limit, order: order, facets: Self.facets))
                said.append("\(query) \(results.total)")
                said += results.hits.map { "\($0.id) \($0.score) \(String(decoding: $0.stored, as: UTF8.self))" }
                said += Self.facets.map { "\($0) \(results.facets[$0] ?? [])" }
            }
            let best = try reader.search(SearchRequest(query: query, offset: 3, limit: 5))
            said += best.hits.map { "\($0.id) \($0.score)" }
        }
        said += try reader.documents(withIDPrefix: "d1", limit: 9).map { String(decoding: $0, as: UTF8.self) }
        return said
    }

    /// The newest first, then by id: the order in which documents are added.
    static func ordered(_ documents: some Sequence<Document>) -> [Document] {
        documents.sorted { a, b in
            let (day, otherDay) = (a.columns["date"], b.columns["date"])
            guard day == otherDay else { return otherDay.map { other in day.map { $0 > other } ?? false } ?? true }
            return Array(a.id.utf8).lexicographicallyPrecedes(Array(b.id.utf8))
        }
    }

    @Test("additions, updates and deletions in any order answer as a fresh build does", arguments: 1...6 as ClosedRange<UInt64>)
    func sequences(seed: UInt64) throws {
        var generated = Generated(seed: seed &* 7919)
        let (scratch, fresh) = (try Scratch(), try Scratch())
        var current: [String: Document] = [:]
        for document in generated.documents(60) { current[document.id] = document }
        try scratch.build(Self.ordered(current.values))
        for round in 1...14 {
            var writer = try IndexWriter(extending: scratch.path)
            let ids = current.keys.sorted()
            let gone = Set((0..<Int(generated.random.next() % 6)).map { _ in ids[Int(generated.random.next() % UInt64(ids.count))] })
            for id in gone {
                #expect(try writer.delete(id: id))
                #expect(try !writer.delete(id: id))
                current[id] = nil
            }
            #expect(try !writer.delete(id: "nobody"))
            var changed: [Document] = []
            for document in generated.documents(Int(generated.random.next() % 12)) {
                var document = document
                let left = ids.filter { !gone.contains($0) && current[$0] != nil }
                if generated.random.next() % 3 == 0, let id = left.randomElement(using: &generated.random),
                    !changed.contains(where: { $0.id == id })
                {
                    document.id = id
                }
                changed.append(document)
            }
            for document in Self.ordered(changed) {
                if current[document.id] == nil { try writer.add(document) } else { try writer.update(document) }
                current[document.id] = document
            }
            try writer.commit(userData: [UInt8(round)])
            try IndexReader(path: scratch.path).check()
            try fresh.build(Self.ordered(current.values), userData: [UInt8(round)])
            let (found, expected) = (try Self.answers(scratch.path), try Self.answers(fresh.path))
            #expect(found.count == expected.count, "round \(round)")
            for (said, wanted) in zip(found, expected) where said != wanted {
                Issue.record("round \(round): \(said) instead of \(wanted)")
                return
            }
        }
        #expect(try Manifest(at: scratch.path + "/manifest").segments.count < 9)
    }

    @Test("merged segments have the bytes of a fresh build")
    func mergedBytes() throws {
        var generated = Generated(seed: 21)
        let (scratch, fresh) = (try Scratch(), try Scratch())
        let documents = Self.ordered(generated.documents(80))
        try scratch.build(Array(documents.prefix(10)))
        for start in stride(from: 10, to: 80, by: 10) {
            var writer = try IndexWriter(extending: scratch.path)
            for document in documents[start..<(start + 10)] { try writer.add(document) }
            try writer.commit(userData: [])
        }
        try fresh.build(documents)
        #expect(try scratch.files() == fresh.files())
    }

    @Test("small additions are merged among themselves and leave a large segment alone")
    func policy() {
        func entry(_ documents: Int) -> Manifest.Entry { Manifest.Entry(name: "\(documents)", documents: documents, lengths: []) }
        let large = entry(100_000)
        #expect(MergePolicy.choice(among: [large] + (1...7).map(entry)) == nil)
        #expect(MergePolicy.choice(among: [large] + (1...8).map(entry)) == (1...8).map(entry))
        // However many additions come, the segments stay few, and what is written anew stays a small multiple of what came.
        var (segments, written) = ([large], 0)
        for _ in 0..<20_000 {
            segments.append(entry(5))
            while let chosen = MergePolicy.choice(among: segments) {
                let sum = chosen.reduce(0) { $0 + $1.documents }
                segments = segments.filter { !chosen.contains($0) } + [entry(sum)]
                written += sum
            }
        }
        #expect(segments.count <= 28)
        #expect(written < 100_000 * 40)
    }

    @Test("an id that the index has is not added twice, and may be added again once it was deleted")
    func duplicates() throws {
        let scratch = try Scratch()
        try scratch.build([Document(id: "a", stored: [1]), Document(id: "b")])
        do {
            var writer = try IndexWriter(extending: scratch.path)
            #expect(throws: IndexError.duplicate(id: "a")) { try writer.add(Document(id: "a")) }
            try writer.delete(id: "a")
            try writer.add(Document(id: "a", stored: [2]))
            try writer.commit(userData: [])
        }
        #expect(try IndexReader(path: scratch.path).documents(withIDPrefix: "a", limit: 5) == [[2]])
    }

    @Test("an index whose documents were all deleted is empty, and can be added to")
    func emptied() throws {
        let scratch = try Scratch()
        try scratch.build([Document(id: "a"), Document(id: "b")])
        var writer = try IndexWriter(extending: scratch.path)
        try writer.delete(id: "a")
        try writer.delete(id: "b")
        try writer.commit(userData: [])
        #expect(try IndexReader(path: scratch.path).count == 0)
        var next = try IndexWriter(extending: scratch.path)
        try next.add(Document(id: "a"))
        try next.commit(userData: [])
        #expect(try IndexReader(path: scratch.path).search(SearchRequest(query: .all)).hits.map(\.id) == ["a"])
    }

    @Test("where no index is, there is none to extend, and none is begun")
    func missing() throws {
        let scratch = try Scratch()
        #expect(throws: IndexError.missing(path: scratch.path + "/manifest")) { _ = try IndexWriter(extending: scratch.path) }
        #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path).isEmpty)
    }

    @Test("the example of the front door runs: one document updated, one deleted")
    func example() throws {
        let scratch = try Scratch()
        let schema = IndexSchema([.init("text", .text), .init("speaker", .keyword)])
        try scratch.build([Document(id: "1", text: ["text": "開源更快"]), Document(id: "2", text: ["text": "开源"])], schema: schema)
        var writer = try IndexWriter(extending: scratch.path)
        try writer.update(Document(id: "1", text: ["text": "开源更便宜"]))
        try writer.delete(id: "2")
        try writer.commit(userData: [])
        let reader = try IndexReader(path: scratch.path)
        #expect(try reader.search(SearchRequest(query: try Query(parsing: "开源", schema: reader.schema))).hits.map(\.id) == ["1"])
        #expect(try reader.search(SearchRequest(query: .phrase("更快"))).total == 0)
    }

    @Test("documents of one group are counted once, whatever segments they lie in, and deleted ones not at all")
    func groups() throws {
        var generated = Generated(seed: 23)
        let scratch = try Scratch()
        let documents = generated.documents(120)
        try scratch.build(Array(documents.prefix(50)))
        for start in [50, 70, 90] {
            var writer = try IndexWriter(extending: scratch.path)
            for document in documents[start..<min(start + 30, 120)] { try writer.update(document) }
            try writer.delete(id: documents[start - 10].id)
            try writer.commit(userData: [])
        }
        let live = documents.indices.filter { ![40, 60, 80].contains($0) }.map { documents[$0] }
        let reader = try IndexReader(path: scratch.path)
        for (query, matches) in [
            (Query.all, live), (.filter(field: "stance", value: "open"), live.filter { $0.keywords["stance"]?.isEmpty == false }),
        ] {
            let expected = matches.count { $0.group == nil } + Set(matches.compactMap(\.group)).count
            let ranked = try reader.rank(SearchRequest(query: query, limit: 3, countsGroups: true))
            #expect(ranked.groups == expected)
            #expect(ranked.total == matches.count)
        }
        #expect(try reader.rank(SearchRequest(query: .all)).groups == nil)
    }

    @Test("an open reader keeps what it saw through deletions and merges")
    func readersKeepTheirs() throws {
        var generated = Generated(seed: 22)
        let scratch = try Scratch()
        let documents = Self.ordered(generated.documents(40))
        try scratch.build(documents)
        let reader = try IndexReader(path: scratch.path)
        let before = try reader.search(SearchRequest(query: .phrase("开源"), limit: .max)).hits
        for document in documents.prefix(20) {
            var writer = try IndexWriter(extending: scratch.path)
            try writer.delete(id: document.id)
            try writer.add(Document(id: document.id + "+", text: ["text": "开源"]))
            try writer.commit(userData: [])
        }
        #expect(try reader.search(SearchRequest(query: .phrase("开源"), limit: .max)).hits == before)
        #expect(try IndexReader(path: scratch.path).search(SearchRequest(query: .phrase("开源"))).total >= 20)
    }
}
