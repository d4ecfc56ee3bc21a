import Foundation
import Testing

@testable import InvertedIndex

/// What is on disk is believed only when its checksum fits, and an index is always the old one or the new one.
@Suite("Durability", .serialized)
struct DurabilityTests {
    private static let queries: [Query] = [
        .phrase("开源"), .phrase("的"), .phrase("模型的成本"), .prefix("op"), .filter(field: "speaker", value: "s1"),
        .and([.phrase("开源"), .range(field: "date", ColumnRange(from: ColumnValue.firstDay(of: "2022")))]),
        .or([.phrase("GPT-4"), .phrase("林越")]), .range(field: "sure", ColumnRange(from: .number(0.25), to: .number(0.75))),
        .range(field: "balance", ColumnRange(to: .number(-3))),
    ]

    /// All that an index says to the queries; throws what it says instead.
    private static func answers(_ path: String) throws -> [String] {
        let reader = try IndexReader(path: path)
        return try queries.flatMap { query in
            let results = try reader.search(SearchRequest(query: query, limit: 50))
            let surest = try reader.search(SearchRequest(query: query, order: .descending(by: "sure"), facets: [.months(of: "said")]))
            return ["\(results.total) \(surest.hits.map(\.id)) \(surest.facets)"]
                + results.hits.map { "\($0.id) \($0.score) \(String(decoding: $0.stored, as: UTF8.self))" }
        }
    }

    @Test("a changed byte, wherever it is, gives a clear error or the right answer")
    func flips() throws {
        var generated = Generated(seed: 7)
        let scratch = try Scratch()
        try scratch.build(generated.documents(150), userData: [1, 2, 3])
        var writer = try IndexWriter(extending: scratch.path)
        for document in generated.documents(20) { try writer.add(document) }
        for id in try IndexReader(path: scratch.path).search(SearchRequest(query: .phrase("开源"), limit: 5)).hits.map(\.id) {
            try writer.delete(id: id)
        }
        try writer.commit(userData: [1, 2, 3])
        let right = try Self.answers(scratch.path)
        for (name, bytes) in try scratch.files() {
            let url = URL(fileURLWithPath: scratch.path + "/" + name)
            let positions = Set(stride(from: 0, to: bytes.count, by: max(1, bytes.count / 25))).union(
                (max(0, bytes.count - 40)..<bytes.count).filter { $0 % 3 == 0 })
            for position in positions {
                var changed = bytes
                changed[position] ^= UInt8(1 << (position % 8))
                try changed.write(to: url)
                do {
                    let found = try Self.answers(scratch.path)
                    #expect(found == right, "\(name), byte \(position)")
                } catch let error as IndexError {
                    #expect("\(error)".contains(scratch.path), "\(error)")
                }
                #expect(throws: IndexError.self, "\(name), byte \(position)") { try IndexReader(path: scratch.path).check() }
            }
            try bytes.write(to: url)
        }
        #expect(try Self.answers(scratch.path) == right)
    }

    @Test("a file cut short, or missing, gives a clear error")
    func truncation() throws {
        var generated = Generated(seed: 8)
        let scratch = try Scratch()
        try scratch.build(generated.documents(100))
        for (name, bytes) in try scratch.files() {
            let url = URL(fileURLWithPath: scratch.path + "/" + name)
            for length in [0, 1, 15, 40, bytes.count / 2, bytes.count - 1] {
                try bytes.prefix(length).write(to: url)
                #expect(throws: IndexError.self, "\(name), \(length) bytes") { try Self.answers(scratch.path) }
            }
            try FileManager.default.removeItem(at: url)
            #expect(throws: IndexError.self) { try IndexReader(path: scratch.path) }
            try bytes.write(to: url)
        }
    }

    @Test("an index of another version says so, and what to do")
    func version() throws {
        let scratch = try Scratch()
        try scratch.build([Document(id: "a")])
        let url = URL(fileURLWithPath: scratch.path + "/manifest")
        var bytes = try Data(contentsOf: url)
        bytes[8] = 99
        try bytes.write(to: url)
        #expect(throws: IndexError.version(path: scratch.path + "/manifest", found: 99, expected: Int(DataFormat.version))) {
            try IndexReader(path: scratch.path)
        }
    }

    @Test("equal documents give equal bytes, in one run or spilled in many, by one thread or by several")
    func determinism() throws {
        var generated = Generated(seed: 9)
        let documents = generated.documents(400)
        let (first, second, spilled, threaded) = (try Scratch(), try Scratch(), try Scratch(), try Scratch())
        try first.build(documents)
        try second.build(documents)
        var writer = try IndexWriter(path: spilled.path, schema: Generated.schema, memory: 100_000)
        for document in documents { try writer.add(document) }
        try writer.commit(userData: [])
        var threadedWriter = try IndexWriter(path: threaded.path, schema: Generated.schema, jobs: 3)
        for document in documents { try threadedWriter.add(document) }
        try threadedWriter.commit(userData: [])
        #expect(try first.files() == second.files())
        #expect(try first.files() == spilled.files())
        #expect(try first.files() == threaded.files())
    }

    @Test("two documents with one id are refused, and the old index stays")
    func duplicates() throws {
        let scratch = try Scratch()
        try scratch.build([Document(id: "old")])
        #expect(throws: IndexError.duplicate(id: "a")) { try scratch.build([Document(id: "a"), Document(id: "b"), Document(id: "a")]) }
        #expect(try IndexReader(path: scratch.path).documents(withIDPrefix: "old", limit: 1).count == 1)
    }

    @Test("a second writer is told to wait, and a reader is not disturbed by a commit")
    func lock() throws {
        let scratch = try Scratch()
        try scratch.build([Document(id: "old", stored: [1])])
        let reader = try IndexReader(path: scratch.path)
        var writer = try IndexWriter(path: scratch.path, schema: Generated.schema)
        #expect(throws: IndexError.locked(path: scratch.path)) { _ = try IndexWriter(path: scratch.path, schema: Generated.schema) }
        try writer.add(Document(id: "new"))
        try writer.commit(userData: [7])
        #expect(try reader.search(SearchRequest(query: .all)).hits.map(\.id) == ["old"])
        let next = try IndexReader(path: scratch.path)
        #expect(try next.search(SearchRequest(query: .all)).hits.map(\.id) == ["new"])
        #expect(next.userData == [7])
    }

    @Test("a writer that is killed before its commit leaves the old index, and the next one cleans up behind it")
    func killed() async throws {
        let scratch = try Scratch()
        try scratch.build([Document(id: "old")])
        setenv("INVERTED_INDEX_KILL", scratch.path, 1)
        await #expect(processExitsWith: .signal(SIGKILL)) {
            let path = try #require(ProcessInfo.processInfo.environment["INVERTED_INDEX_KILL"])
            var generated = Generated(seed: 10)
            var writer = try IndexWriter(path: path, schema: Generated.schema, memory: 200_000)
            for document in generated.documents(300) { try writer.add(document) }
            kill(getpid(), SIGKILL)
        }
        #expect(try scratch.files().keys.contains { $0.hasPrefix(".new-") })
        #expect(try IndexReader(path: scratch.path).search(SearchRequest(query: .all)).hits.map(\.id) == ["old"])
        try scratch.build([Document(id: "new")])
        #expect(try IndexReader(path: scratch.path).search(SearchRequest(query: .all)).hits.map(\.id) == ["new"])
        #expect(try scratch.files().count == 6)
    }

    @Test("a writer that is killed at any moment of its commits leaves what was committed last, whole", arguments: 0..<12)
    func killedAnywhere(attempt: Int) async throws {
        let scratch = try Scratch()
        try scratch.build([Document(id: "round", text: ["text": "开源"], stored: [0])], userData: [0])
        setenv("INVERTED_INDEX_KILL", scratch.path, 1)
        setenv("INVERTED_INDEX_DELAY", "\(3_000 + attempt * 7_919)", 1)
        await #expect(processExitsWith: .signal(SIGKILL)) {
            let environment = ProcessInfo.processInfo.environment
            let path = try #require(environment["INVERTED_INDEX_KILL"])
            let delay = try #require(environment["INVERTED_INDEX_DELAY"].flatMap { UInt32($0) })
            for round in 1...200 {
                var writer = try IndexWriter(extending: path)
                try writer.update(Document(id: "round", text: ["text": "开源"], stored: [UInt8(round)]))
                try writer.add(Document(id: "\(round)", text: ["text": "开源"]))
                try writer.commit(userData: [UInt8(round)])
                try Data([UInt8(round)]).write(to: URL(fileURLWithPath: path + "/acknowledged"), options: .atomic)
                guard round == 1 else { continue }
                Thread.detachNewThread {
                    usleep(delay)
                    kill(getpid(), SIGKILL)
                }
            }
            sleep(10)
        }
        let acknowledged = FileManager.default.contents(atPath: scratch.path + "/acknowledged")?.first ?? 0
        let reader = try IndexReader(path: scratch.path)
        try reader.check()
        let round = try #require(reader.userData.first)
        #expect(round >= acknowledged && round <= acknowledged + 1)
        #expect(try reader.documents(withIDPrefix: "round", limit: 2) == [[round]])
        #expect(reader.count == Int(round) + 1)
        #expect(try reader.search(SearchRequest(query: .phrase("开源"))).total == Int(round) + 1)
        // The next writer finds its way, and cleans up.
        try IndexWriter(extending: scratch.path).commit(userData: [])
        let expected = Set(try Manifest(at: scratch.path + "/manifest").segments.flatMap(\.files)).union(["manifest"])
        #expect(Set(try scratch.files().keys.filter { $0.hasPrefix("segment-") || $0.hasPrefix(".new-") || $0 == "manifest" }) == expected)
        #expect(acknowledged > 0)
    }

    @Test("where the disk is full for a merge, what was committed stands, and a later commit merges")
    func diskFullForMerge() async throws {
        let scratch = try Scratch()
        var generated = Generated(seed: 12)
        try scratch.build(generated.documents(60))
        setenv("INVERTED_INDEX_FULL", scratch.path, 1)
        setenv("INVERTED_INDEX_ROOM", "\(try scratch.files().values.map(\.count).max() ?? 0)", 1)
        await #expect(processExitsWith: .success) {
            let environment = ProcessInfo.processInfo.environment
            let path = try #require(environment["INVERTED_INDEX_FULL"])
            let room = try #require(environment["INVERTED_INDEX_ROOM"].flatMap { rlim_t($0) })
            signal(SIGXFSZ, SIG_IGN)
            var limit = rlimit(rlim_cur: 2 * room, rlim_max: 2 * room)
            setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
            for round in 1...7 {
                var generated = Generated(seed: UInt64(round))
                var writer = try IndexWriter(extending: path)
                for document in generated.documents(60) {
                    var document = document
                    document.id = "\(round) \(document.id)"
                    try writer.add(document)
                }
                try writer.commit(userData: [UInt8(round)])
            }
        }
        let reader = try IndexReader(path: scratch.path)
        #expect(reader.count == 480 && reader.userData == [7])
        #expect(try Manifest(at: scratch.path + "/manifest").segments.count == 8)
        try IndexWriter(extending: scratch.path).commit(userData: [8])
        #expect(try Manifest(at: scratch.path + "/manifest").segments.count == 1)
        #expect(try IndexReader(path: scratch.path).count == 480)
    }

    @Test("where the disk is full, the writer says so and the old index stays")
    func diskFull() async throws {
        let scratch = try Scratch()
        try scratch.build([Document(id: "old")])
        setenv("INVERTED_INDEX_FULL", scratch.path, 1)
        await #expect(processExitsWith: .success) {
            let path = try #require(ProcessInfo.processInfo.environment["INVERTED_INDEX_FULL"])
            var generated = Generated(seed: 11)
            let documents = generated.documents(3000)
            signal(SIGXFSZ, SIG_IGN)
            var limit = rlimit(rlim_cur: 20_000, rlim_max: 20_000)
            setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
            do throws(IndexError) {
                var writer = try IndexWriter(extending: path)
                try writer.delete(id: "old")
                for document in documents { try writer.add(document) }
                try writer.commit(userData: [])
                exit(2)
            } catch {
                guard case .system = error else { exit(3) }
            }
        }
        #expect(try IndexReader(path: scratch.path).search(SearchRequest(query: .all)).hits.map(\.id) == ["old"])
        try IndexReader(path: scratch.path).check()
    }
}
