import Foundation
import Testing

@testable import InvertedIndex

/// Every answer is held against a scan that knows nothing of postings.
@Suite("Searching")
struct SearchTests {
    private struct Scanned {
        var document: Document
        var text: Oracle

        init(_ document: Document) {
            self.document = document
            text = Oracle(document.text["text"] ?? "")
        }
    }

    /// Whether a document matches, told from its text by Foundation's own foldings.
    private static func scan(_ query: Query, _ scanned: Scanned) -> Bool {
        let document = scanned.document
        switch query {
        case .all: return true
        case .phrase(let text): return scanned.text.contains(Oracle(text), isPrefix: false)
        case .prefix(let text): return scanned.text.contains(Oracle(text), isPrefix: true)
        case .filter(let field, let value): return document.keywords[field]?.contains(value) ?? false
        case .range(let field, let range): return document.columns[field].map { range.contains($0) } ?? false
        case .and(let queries): return queries.allSatisfy { scan($0, scanned) }
        case .or(let queries): return queries.contains { scan($0, scanned) }
        case .not(let query): return !scan(query, scanned)
        }
    }

    private static func check(_ query: Query, _ reader: IndexReader, _ scanned: [Scanned]) throws {
        let expected = Set(scanned.filter { scan(query, $0) }.map(\.document.id))
        let results = try reader.search(SearchRequest(query: query, limit: .max))
        #expect(Set(results.hits.map(\.id)) == expected, "\(query)")
        #expect(results.total == expected.count, "\(query)")
        let stored = Dictionary(uniqueKeysWithValues: scanned.map { ($0.document.id, $0.document.stored) })
        for hit in results.hits { #expect(hit.stored == stored[hit.id]) }
        // The best ten alone are the first ten of all, whatever was passed over to find them.
        let best = try reader.search(SearchRequest(query: query))
        #expect(best.hits.map(\.id) == results.hits.prefix(10).map(\.id), "\(query)")
        let newest = try reader.search(SearchRequest(query: query, limit: .max, order: .descending(by: "date"))).hits
        #expect(Set(newest.map(\.id)) == expected)
    }

    @Test("every part of a text, from one character on, is found with neither a miss nor a false hit", arguments: [1, 2] as [UInt64])
    func substrings(seed: UInt64) throws {
        var generated = Generated(seed: seed)
        let documents = generated.documents(200)
        let scratch = try Scratch()
        try scratch.build(documents)
        let reader = try IndexReader(path: scratch.path)
        let scanned = documents.map(Scanned.init)
        #expect(reader.count == documents.count)
        for _ in 0..<60 {
            let scalars = Array(documents[Int(generated.random.next() % 200)].text["text"]?.unicodeScalars ?? "".unicodeScalars)
            guard !scalars.isEmpty else { continue }
            let start = Int(generated.random.next() % UInt64(scalars.count))
            let length = min(1 + Int(generated.random.next() % 8), scalars.count - start)
            var part = String.UnicodeScalarView()
            part.append(contentsOf: scalars[start..<(start + length)])
            try Self.check(.phrase(String(part)), reader, scanned)
        }
    }

    @Test("queries joined in any way answer as a scan does", arguments: [4, 5] as [UInt64])
    func joined(seed: UInt64) throws {
        var generated = Generated(seed: seed)
        let documents = generated.documents(300)
        let scratch = try Scratch()
        try scratch.build(documents)
        let reader = try IndexReader(path: scratch.path)
        let scanned = documents.map(Scanned.init)
        func query(_ depth: Int) -> Query {
            let choice = generated.random.next() % (depth > 0 ? 9 : 6)
            switch choice {
            case 0, 1, 2: return .phrase(generated.text(pieces: 1 + Int(generated.random.next() % 2)))
            case 3: return .prefix(["o", "gp", "开", "模型", "Open", "GPT", "llama 3"][Int(generated.random.next() % 7)])
            case 4: return .filter(field: "speaker", value: "s\(generated.random.next() % 8)")
            case 5:
                return .range(
                    field: ["date", "said"][Int(generated.random.next() % 2)],
                    ColumnRange(
                        from: ColumnValue.firstDay(of: "202\(generated.random.next() % 6)"),
                        to: ColumnValue.lastDay(of: "2024-0\(1 + generated.random.next() % 9)")))
            case 6: return .and([query(depth - 1), query(depth - 1), query(depth - 1)])
            case 7: return .or([query(depth - 1), query(depth - 1)])
            default: return .and([query(depth - 1), .not(query(depth - 1))])
            }
        }
        for _ in 0..<60 { try Self.check(query(2), reader, scanned) }
    }

    @Test("the parts of an explanation add up to the score", arguments: [21, 22] as [UInt64])
    func explanation(seed: UInt64) throws {
        var generated = Generated(seed: seed)
        let scratch = try Scratch()
        try scratch.build(generated.documents(300))
        let reader = try IndexReader(path: scratch.path)
        for _ in 0..<40 {
            let words = (0..<3).map { _ in Query.phrase(generated.text(pieces: 1 + Int(generated.random.next() % 2))) }
            let queries: [Query] = [
                .or(words), .and([words[0], .or([words[1], words[2]])]), .and([words[0], .not(words[1])]), .prefix("gp"),
            ]
            for query in queries {
                for hit in try reader.search(SearchRequest(query: query, limit: 5)).hits {
                    let parts = try #require(try reader.explain(query, id: hit.id))
                    let sum = parts.reduce(0) { $0 + $1.score }
                    #expect(abs(sum - hit.score) < 1e-4 * max(1, hit.score), "\(query) \(parts)")
                }
            }
        }
        #expect(try reader.explain(.all, id: "nobody") == nil)
    }

    @Test("facets count the values of all documents that match")
    func facets() throws {
        var generated = Generated(seed: 6)
        let documents = generated.documents(200)
        let scratch = try Scratch()
        try scratch.build(documents)
        let reader = try IndexReader(path: scratch.path)
        let results = try reader.search(SearchRequest(query: .phrase("开源"), facets: [.values(of: "speaker")]))
        let matching = documents.filter { Self.scan(.phrase("开源"), Scanned($0)) }
        for value in results.facets[.values(of: "speaker")] ?? [] {
            #expect(value.count == matching.count { $0.keywords["speaker"] == [value.value] })
        }
        #expect(results.facets[.values(of: "speaker")]?.reduce(0) { $0 + $1.count } == matching.count)
    }

    @Test("traditional and simplified, full and half width, capitals and small letters find each other")
    func foldings() throws {
        let scratch = try Scratch()
        let texts = ["開源與閉源", "开源与闭源", "ＧＰＴ－４ 来了", "gpt 4 来了", "什么模型", "什麼模型"]
        try scratch.build(texts.enumerated().map { Document(id: "\($0)", text: ["text": $1]) })
        let reader = try IndexReader(path: scratch.path)
        for (query, ids) in [("闭源", ["0", "1"]), ("閉源", ["0", "1"]), ("GPT-4", ["2", "3"]), ("什麼", ["4", "5"]), ("模型來", [])] {
            let hits = try reader.search(SearchRequest(query: .phrase(query))).hits
            #expect(hits.map(\.id).sorted() == ids, "\(query)")
        }
    }

    @Test("a schema that keeps the scripts apart does not mix them")
    func scriptsApart() throws {
        let scratch = try Scratch()
        let schema = IndexSchema([.init("text", .text)], foldsTraditional: false)
        try scratch.build([Document(id: "t", text: ["text": "開源"]), Document(id: "s", text: ["text": "开源"])], schema: schema)
        let hits = try IndexReader(path: scratch.path).search(SearchRequest(query: .phrase("开源"))).hits
        #expect(hits.map(\.id) == ["s"])
    }

    @Test("the shorter text and the more frequent word rank first, equals in the order of their adding")
    func ranking() throws {
        let scratch = try Scratch()
        let filler = String(repeating: "天地玄黄宇宙洪荒", count: 4)
        let texts = ["开源" + filler, "开源", "开源，开源，" + filler, "开源"]
        try scratch.build(texts.enumerated().map { Document(id: "\($0)", text: ["text": $1]) })
        let hits = try IndexReader(path: scratch.path).search(SearchRequest(query: .phrase("开源"))).hits
        #expect(hits.map(\.id) == ["1", "3", "2", "0"])
        #expect(hits[0].score == hits[1].score)
    }

    @Test("a record comes back as it was, whether it holds its text as it is, escaped or not at all")
    func stored() throws {
        let scratch = try Scratch()
        let text = "他说：\"开源\\闭源\"\n换行\t制表\u{1}以及更多的字"
        let escaped = #"{"text": "他说：\"开源\\闭源\"\n换行\t制表\u0001以及更多的字"}"#
        let records = ["[\(text)]", escaped, escaped.replacing("\\u0001", with: "\\u0001\\/"), "别的"]
        try scratch.build(records.enumerated().map { Document(id: "\($0)", text: ["text": text], stored: Array($1.utf8)) })
        let hits = try IndexReader(path: scratch.path).search(SearchRequest(query: .phrase("开源"))).hits
        #expect(hits.map { String(decoding: $0.stored, as: UTF8.self) } == records)
    }

    @Test("a record comes back as it was, wherever it holds its id, if it does")
    func storedIDs() throws {
        let scratch = try Scratch()
        let text = "开源的模型更快，也更便宜一些"
        let records = [
            ("q1", "q1"), ("q10", "q10\(text)"), ("q102", #"{"id": "q102", "text": "\#(text)"}"#), ("q2", "q\(text)q2"), ("q20", "xxq20"),
            ("q21", "q21q21 \(text) q21"), ("q", ""), ("开", "开\(text)开"),
        ]
        try scratch.build(records.map { Document(id: $0, text: ["text": text], stored: Array($1.utf8)) })
        let hits = try IndexReader(path: scratch.path).search(SearchRequest(query: .phrase("开源"))).hits
        #expect(hits.map(\.id) == records.map(\.0))
        #expect(hits.map { String(decoding: $0.stored, as: UTF8.self) } == records.map(\.1))
    }

    @Test("documents are found by the beginning of their ids, in the order of their ids")
    func ids() throws {
        let scratch = try Scratch()
        try scratch.build(["b2", "a1", "b1", "c"].map { Document(id: $0, stored: Array($0.utf8)) })
        let reader = try IndexReader(path: scratch.path)
        #expect(try reader.documents(withIDPrefix: "b", limit: 5).map { String(decoding: $0, as: UTF8.self) } == ["b1", "b2"])
        #expect(try reader.documents(withIDPrefix: "b", limit: 1).count == 1)
        #expect(try reader.documents(withIDPrefix: "x", limit: 5).isEmpty)
    }

    @Test("an empty index answers with nothing")
    func empty() throws {
        let scratch = try Scratch()
        try scratch.build([])
        let reader = try IndexReader(path: scratch.path)
        #expect(reader.count == 0)
        for query in [Query.all, .phrase("开"), .prefix("a"), .not(.phrase("a")), .or([.phrase("a"), .phrase("b")])] {
            #expect(try reader.search(SearchRequest(query: query)).total == 0)
        }
    }
}
