import Foundation
import Testing

@testable import Corpus
@testable import Storage

/// The order in which a corpus is looked for, in folders of a test's own.
@Suite("Where a corpus is")
struct CorpusLocationTests {
    /// A folder with corpora in some of its places, gone with the test.
    private final class Places {
        let path = FileManager.default.temporaryDirectory.appending(path: "debatekb-\(UUID().uuidString)").path

        init(corpora: String...) throws {
            try FileManager.default.createDirectory(atPath: path + "/here/below", withIntermediateDirectories: true)
            for name in corpora {
                try FileManager.default.createDirectory(atPath: path + "/" + name, withIntermediateDirectories: true)
                try Data().write(to: URL(filePath: path + "/" + name + "/debate.yaml"))
            }
        }

        deinit { try? FileManager.default.removeItem(atPath: path) }

        /// What is found from a folder, relative to this one.
        func found(from folder: String = "here/below", named: String? = nil, home: String? = nil) throws -> String {
            let location = CorpusLocation(
                folder: path + "/" + folder, home: home.map { path + "/" + $0 }, own: path + "/own", installed: path + "/installed")
            return String(try location.corpus(named: named.map { path + "/" + $0 }).path.dropFirst(path.count + 1))
        }
    }

    @Test("one that is named is meant, then the nearest, then DEBATEKB_HOME's, then one's own, then the installed one")
    func order() throws {
        let all = try Places(corpora: "named", "here", "home", "own", "installed")
        #expect(try all.found(named: "named", home: "home") == "named")
        #expect(try all.found(home: "home") == "here")
        let fewer = try Places(corpora: "home", "own", "installed")
        #expect(try fewer.found(home: "home") == "home")
        #expect(try fewer.found() == "own")
        #expect(try Places(corpora: "installed").found() == "installed")
        #expect(throws: KnowledgeBaseError.self) { try Places().found() }
        #expect(throws: KnowledgeBaseError.self) { try all.found(from: "nowhere", home: "nowhere") }
    }

    @Test("of several around a folder the innermost is meant, a folder itself before its Corpus/")
    func nearest() throws {
        #expect(try Places(corpora: "here", "here/below").found() == "here/below")
        #expect(try Places(corpora: "here", "here/below/Corpus").found() == "here/below/Corpus")
        #expect(try Places(corpora: "here", "here/Corpus").found() == "here")
        #expect(try Places(corpora: "Corpus", "here/Corpus").found() == "here/Corpus")
    }

    @Test("to stand in the installed corpus does not make it one's own")
    func installed() throws {
        #expect(try Places(corpora: "installed", "own").found(from: "installed") == "own")
    }

    @Test("an index lies in the corpus whose folder holds it")
    func index() throws {
        let places = try Places(corpora: "here")
        let location = CorpusLocation(folder: places.path + "/here/below", home: nil, own: nil, installed: nil)
        for index in [places.path + "/here/.index", places.path + "/here/.index/", "../.index", "../other"] {
            #expect(location.corpus(around: index) == places.path + "/here", "\(index)")
        }
        #expect(location.corpus(around: ".index") == nil)
        #expect(location.corpus(around: places.path + "/index") == nil)
    }
}
