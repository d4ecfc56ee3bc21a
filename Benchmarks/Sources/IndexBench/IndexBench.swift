import Glibc
import InvertedIndex

/// What `../shared/bench/index/bench.py` drives, beside tantivy and SQLite FTS5.
///
///     IndexBench build RECORDS.jsonl INDEX          builds an index of records; JSON is read here, text analysed in the library
///     IndexBench query INDEX QUERIES.jsonl PASSES MODE
///                                                   a JSON line for each query: {"qid", "ns", "count", "top"}; the best time of
///                                                   PASSES; MODE may be top or count: both give the ten best and
///                                                   the exact total, which costs us nothing more
///     IndexBench first INDEX WORDS                  the ten best for some words, as a process of its own that opens the index for them
///
/// `query` says on standard error how much memory it holds at the end, the page cache apart. A record has `id` ("q" and a number), `speaker`, `stance`, `aspect`, `date` and `text`. Times are of the query alone,
/// its plan, postings and ranking included; hits are read only after the clock was stopped, as with the peers.
@main
enum IndexBench {
    static func main() {
        let arguments = CommandLine.arguments
        do {
            switch arguments.dropFirst().first {
            case "build" where arguments.count == 4: try build(records: arguments[2], index: arguments[3])
            case "query" where arguments.count == 6:
                try query(index: arguments[2], queries: arguments[3], passes: Int(arguments[4]) ?? 5)
            case "first" where arguments.count == 4: try first(index: arguments[2], words: arguments[3])
            default:
                fail("usage: IndexBench build RECORDS INDEX | query INDEX QUERIES PASSES top|count | first INDEX WORDS", status: 2)
            }
        } catch {
            fail("IndexBench: \(error)", status: 1)
        }
    }

    private static func fail(_ message: String, status: Int32) -> Never {
        let bytes = Array((message + "\n").utf8)
        _ = bytes.withUnsafeBytes { Glibc.write(2, $0.baseAddress, $0.count) }
        exit(status)
    }

    /// The peers do not fold traditional characters, and the true counts are without it.
    static let schema = IndexSchema(
        [
            .init("text", .text), .init("speaker", .keyword), .init("stance", .keyword), .init("aspect", .keyword),
            .init("date", .day, from: "after", to: "before"),
        ], foldsTraditional: false)

    private static func build(records: String, index: String) throws {
        var writer = try IndexWriter(path: index, schema: schema)
        try Lines.forEach(in: records) { line in
            let record = FlatJSON(line)
            let document = Document(
                id: record["id"], text: ["text": record["text"]],
                keywords: ["speaker": [record["speaker"]], "stance": [record["stance"]], "aspect": [record["aspect"]]],
                columns: ["date": ColumnValue.firstDay(of: record["date"])].compactMapValues(\.self), stored: line)
            try writer.add(document)
        }
        try writer.commit(userData: [])
    }

    private static func query(index: String, queries: String, passes: Int) throws {
        let reader = try IndexReader(path: index)
        var asked: [(id: Int, query: Query)] = []
        try Lines.forEach(in: queries) { asked.append(try BenchQuery.read($0)) }
        var best = [UInt64](repeating: .max, count: asked.count)
        var found = [RankedDocuments?](repeating: nil, count: asked.count)
        for _ in 0..<passes {
            for (i, asked) in asked.enumerated() {
                let request = SearchRequest(query: asked.query)
                let start = now()
                let ranked = try reader.rank(request)
                best[i] = min(best[i], now() - start)
                found[i] = ranked
            }
        }
        var output = ""
        for (i, asked) in asked.enumerated() {
            guard let ranked = found[i] else { continue }
            let hits = try reader.results(ranked).hits
            let top = hits.compactMap { Int($0.id.dropFirst()).map(String.init) }.joined(separator: ", ")
            output += "{\"qid\": \(asked.id), \"ns\": \(best[i]), \"count\": \(ranked.total), \"top\": [\(top)]}\n"
        }
        print(output, terminator: "")
        try reportMemory()
    }

    private static func first(index: String, words: String) throws {
        let results = try IndexReader(path: index).search(SearchRequest(query: .phrase(words)))
        print(results.total, results.hits.map(\.id).joined(separator: " "))
    }

    /// Says how much memory the process holds that is its own, as the kernel counts it.
    private static func reportMemory() throws {
        try Lines.forEach(in: "/proc/self/status") { line in
            guard line.starts(with: "RssAnon:".utf8) else { return }
            let text =
                "memory while serving, the page cache apart: \(String(decoding: line.dropFirst(8), as: UTF8.self).filter { $0 != "\t" })\n"
            let bytes = Array(text.utf8)
            _ = bytes.withUnsafeBytes { Glibc.write(2, $0.baseAddress, $0.count) }
        }
    }

    private static func now() -> UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    }
}
