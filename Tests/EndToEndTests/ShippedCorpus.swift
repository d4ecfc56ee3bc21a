import Foundation
import Testing

/// The corpus that ships, indexed once for all suites that ask it.
enum ShippedCorpus {
    private static let index = try? {
        let scratch = try Scratch()
        let run = try Program.run("rebuild", "--corpus", Program.root + "/Corpus", "--index", scratch.path + "/index")
        return run.status == 0 ? scratch : nil
    }()

    /// Runs a command on it.
    static func ask(_ arguments: [String]) throws -> Program.Run {
        let scratch = try #require(index, "the corpus cannot be rebuilt")
        return try Program.run(arguments + ["--corpus", Program.root + "/Corpus", "--index", scratch.path + "/index"])
    }
}
