import Foundation
import Testing

@testable import InvertedIndex

/// An index keeps texts beside its documents, once each, as safely as the documents.
@Suite("Texts that are kept", .serialized)
struct KeptTextTests {
    private static func kept(_ number: Int) throws -> KeptText {
        try KeptText(Array("第\(number)篇文章，全文如下。".utf8) + [UInt8](repeating: 0x41, count: number % 500), key: "k\(number)")
    }

    private static func text(_ number: Int, in reader: IndexReader) throws -> String? {
        try reader.text("k\(number)").map { String(decoding: $0, as: UTF8.self) }
    }

    private static func expected(_ number: Int) -> String { "第\(number)篇文章，全文如下。" + String(repeating: "A", count: number % 500) }

    private static func build(_ numbers: some Sequence<Int>, at scratch: Scratch) throws {
        var writer = try IndexWriter(path: scratch.path, schema: Generated.schema)
        try writer.add(Document(id: "a"))
        for number in numbers { try writer.keep(try kept(number)) }
        try writer.commit(userData: [])
    }

    private static func archives(_ scratch: Scratch) throws -> [String: Data] {
        try scratch.files().filter { $0.key.hasSuffix(".archive") }
    }

    @Test("each comes back as it was, once however often it was given, and a key that none has gives none")
    func given() throws {
        let (scratch, once) = (try Scratch(), try Scratch())
        try Self.build(Array(0..<100) + Array(0..<100), at: scratch)
        try Self.build(0..<100, at: once)
        #expect(try scratch.files() == once.files())
        let reader = try IndexReader(path: scratch.path)
        for number in 0..<100 { #expect(try Self.text(number, in: reader) == Self.expected(number)) }
        for key in ["", "k", "k100", "k99 ", "z"] { #expect(try reader.text(key) == nil && !reader.keepsText(key)) }
        #expect(try reader.keepsText("k7"))
        #expect(try reader.keptText("k7") == Self.kept(7))
        try reader.check()
        #expect(try reader.search(SearchRequest(query: .all)).total == 1)
    }

    @Test("texts that are added, left out and added again are all there that are wanted, and unwanted ones take no more room than those")
    func sequences() throws {
        let scratch = try Scratch()
        try Self.build(0..<20, at: scratch)
        var wanted = Set(0..<20)
        var random = SeededRandom(state: 3)
        for _ in 0..<40 {
            var writer = try IndexWriter(extending: scratch.path)
            let gone = Set(wanted.filter { _ in random.next() % 5 == 0 })
            let added = (0..<(random.next() % 6)).map { _ in Int(random.next() % 400) }.filter { !gone.contains($0) }
            for number in added { try writer.keep(try Self.kept(number)) }
            wanted = wanted.subtracting(gone).union(added)
            let keys = Set(wanted.map { "k\($0)" })
            try writer.commit(userData: [], keepingTexts: keys.contains)
            let reader = try IndexReader(path: scratch.path)
            try reader.check()
            for number in wanted { #expect(try Self.text(number, in: reader) == Self.expected(number)) }
            let files = try Self.archives(scratch)
            #expect(files.count < 8)
            let names = try Manifest(at: scratch.path + "/manifest").archives
            #expect(Set(files.keys) == Set(names.map(TextArchive.fileName)))
            let count = try names.reduce(0) { $0 + (try TextArchive(folder: scratch.path, name: $1).count) }
            #expect(count <= 2 * wanted.count)
        }
    }

    @Test("an open reader gives the texts that it saw, also when they have gone since")
    func readersKeepTheirs() throws {
        let scratch = try Scratch()
        try Self.build(0..<5, at: scratch)
        let reader = try IndexReader(path: scratch.path)
        try IndexWriter(extending: scratch.path).commit(userData: [], keepingTexts: { _ in false })
        #expect(try Self.archives(scratch).isEmpty)
        #expect(try Self.text(3, in: reader) == Self.expected(3))
        #expect(try IndexReader(path: scratch.path).text("k3") == nil)
    }

    @Test("a changed or missing byte of an archive gives an error that names it, never another text")
    func damage() throws {
        let scratch = try Scratch()
        try Self.build(0..<60, at: scratch)
        let (name, bytes) = try #require(try Self.archives(scratch).first)
        let url = URL(fileURLWithPath: scratch.path + "/" + name)
        for position in stride(from: 0, to: bytes.count, by: 11) {
            var changed = bytes
            changed[position] ^= UInt8(1 << (position % 8))
            try changed.write(to: url)
            do {
                let reader = try IndexReader(path: scratch.path)
                #expect(throws: IndexError.self, "byte \(position)") { try reader.check() }
                for number in [0, 17, 59] { #expect(try Self.text(number, in: reader) == Self.expected(number), "byte \(position)") }
            } catch let error as IndexError {
                #expect("\(error)".contains(name), "\(error)")
            }
        }
        for length in [0, 1, 40, bytes.count / 2, bytes.count - 1] {
            try bytes.prefix(length).write(to: url)
            #expect(throws: IndexError.self) { try IndexReader(path: scratch.path) }
        }
        try FileManager.default.removeItem(at: url)
        #expect(throws: IndexError.self) { try IndexReader(path: scratch.path) }
    }

    @Test("a text whose bytes cannot be inflated is damaged, though every checksum fits")
    func wrongSize() throws {
        let scratch = try Scratch()
        var writer = try IndexWriter(path: scratch.path, schema: Generated.schema)
        let kept = try Self.kept(3)
        try writer.keep(KeptText(key: "k3", size: kept.size + 1, compressed: kept.compressed))
        try writer.commit(userData: [])
        let reader = try IndexReader(path: scratch.path)
        #expect(throws: IndexError.self) { try reader.text("k3") }
        #expect(throws: IndexError.self) { try reader.check() }
    }

    @Test("a writer that is killed at any moment leaves the texts of what was committed last, whole", arguments: 0..<6)
    func killed(attempt: Int) async throws {
        let scratch = try Scratch()
        try Self.build(0..<1, at: scratch)
        setenv("INVERTED_INDEX_KILL", scratch.path, 1)
        setenv("INVERTED_INDEX_DELAY", "\(2_000 + attempt * 9_973)", 1)
        await #expect(processExitsWith: .signal(SIGKILL)) {
            let environment = ProcessInfo.processInfo.environment
            let path = try #require(environment["INVERTED_INDEX_KILL"])
            let delay = try #require(environment["INVERTED_INDEX_DELAY"].flatMap { UInt32($0) })
            for round in 1...200 {
                var writer = try IndexWriter(extending: path)
                for number in 0..<20 { try writer.keep(try KeptTextTests.kept(round * 20 + number)) }
                // Every second round leaves the round before it out.
                let gone = round % 2 == 0 ? Set((0..<20).map { "k\((round - 1) * 20 + $0)" }) : []
                try writer.commit(userData: [UInt8(round)], keepingTexts: { !gone.contains($0) })
                guard round == 1 else { continue }
                Thread.detachNewThread {
                    usleep(delay)
                    kill(getpid(), SIGKILL)
                }
            }
            sleep(10)
        }
        let reader = try IndexReader(path: scratch.path)
        try reader.check()
        let round = Int(try #require(reader.userData.first))
        for number in 0..<20 {
            #expect(try Self.text(round * 20 + number, in: reader) == Self.expected(round * 20 + number))
            #expect(try reader.text("k\((round + 2) * 20 + number)") == nil)
        }
        try IndexWriter(extending: scratch.path).commit(userData: [])
        let inForce = Set(try Manifest(at: scratch.path + "/manifest").files).union(["manifest"])
        #expect(Set(try scratch.files().keys) == inForce)
    }
}
