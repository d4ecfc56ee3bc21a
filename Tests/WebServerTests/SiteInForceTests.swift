import Foundation
import Synchronization
import Testing

@testable import Building
@testable import Corpus
@testable import Search
@testable import Storage
@testable import WebServer

/// What the server answers while its index is renewed.
@Suite("The index in force")
struct SiteInForceTests {
    /// What the server said.
    private final class Notices: Sendable {
        private let said = Mutex<[String]>([])
        var all: [String] { said.withLock { $0 } }

        func add(_ notice: WebServerNotice) {
            switch notice {
            case .keepsOldIndex: said.withLock { $0.append("keeps the old index") }
            case .cannotAnswer: said.withLock { $0.append("cannot answer") }
            }
        }
    }

    private func withIndex(_ work: (_ folder: URL, _ index: String) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "debatekb-renewed-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        _ = try await FictionalBase.make(in: folder)
        try await work(folder, folder.appending(path: "index").path)
    }

    private func rebuild(_ folder: URL) async throws {
        _ = try await Rebuild(corpus: CorpusFolder(path: folder.path), index: folder.appending(path: "index").path, jobs: 1).run { _, _ in }
    }

    private func rename(_ name: String, to other: String, in folder: URL) throws {
        let page = folder.appending(path: "articles/forum.html")
        try Data(String(contentsOf: page, encoding: .utf8).replacing(name, with: other).utf8).write(to: page)
    }

    @Test("a request that began before a rebuild ends on the index it began with, the next has the new one")
    func renewed() async throws {
        try await withIndex { folder, index in
            let notices = Notices()
            let sites = try SiteInForce(index: index) { notices.add($0) }
            let old = sites.site()
            try rename("林越", to: "贺兰舟", in: folder)
            try await rebuild(folder)
            #expect(try old.base.search(QuotationSearch(speaker: "林越")).statements == 1)
            #expect(try sites.site().base.search(QuotationSearch(speaker: "贺兰舟")).statements == 1)
            #expect(throws: KnowledgeBaseError.self) { try sites.site().base.search(QuotationSearch(speaker: "林越")) }
            #expect(try sites.site().overview.arguments(stance: nil, aspect: nil).contains { $0.speakers.map(\.name) == ["贺兰舟"] })
            #expect(notices.all.isEmpty)
        }
    }

    @Test("an index that cannot be opened leaves the old one answering, which is said once; a whole one is taken again")
    func refused() async throws {
        try await withIndex { folder, index in
            let notices = Notices()
            let sites = try SiteInForce(index: index) { notices.add($0) }
            let aside = folder.appending(path: "aside").path
            try FileManager.default.moveItem(atPath: index, toPath: aside)
            for _ in 0..<3 { #expect(try sites.site().base.search(QuotationSearch()).statements == 2) }
            #expect(notices.all == ["keeps the old index"])
            try FileManager.default.createDirectory(atPath: index, withIntermediateDirectories: true)
            try Data("no manifest".utf8).write(to: URL(filePath: index + "/manifest"))
            for _ in 0..<3 { #expect(try sites.site().base.search(QuotationSearch()).statements == 2) }
            #expect(notices.all == ["keeps the old index", "keeps the old index"])
            try FileManager.default.removeItem(atPath: index)
            try rename("林越", to: "贺兰舟", in: folder)
            try await rebuild(folder)
            #expect(try sites.site().base.search(QuotationSearch(speaker: "贺兰舟")).statements == 1)
            #expect(notices.all.count == 2)
        }
    }
}
