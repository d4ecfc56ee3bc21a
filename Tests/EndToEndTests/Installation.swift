import Foundation

/// A small installed copy, with the sample corpus, that its users may read and not change.
struct Installation {
    /// Made once for all tests.
    static let shared: Result<Installation, any Error> = Result { try Installation() }

    private let scratch: Scratch
    var corpus: String { scratch.path + "/usr/share/debatekb/Corpus" }
    private var program: String { scratch.path + "/usr/bin/debatekb" }

    private init() throws {
        scratch = try Scratch()
        for folder in ["bin", "share/debatekb"] {
            try FileManager.default.createDirectory(atPath: scratch.path + "/usr/" + folder, withIntermediateDirectories: true)
        }
        try FileManager.default.copyItem(atPath: Program.path, toPath: program)
        try FileManager.default.copyItem(atPath: try SampleCorpus.shared.get().path, toPath: corpus)
        // A folder above the program with the name of a corpus is none of its.
        try FileManager.default.copyItem(atPath: try SampleCorpus.shared.get().path, toPath: scratch.path + "/Corpus")
        let rights = try Program.run(["-R", "a=rX,u-w", scratch.path], program: "/bin/chmod")
        guard rights.status == 0 else { throw SampleCorpus.Failure(message: rights.errors) }
    }

    /// Somebody who uses it: with a home of their own and no more rights than that.
    struct Person {
        /// Nobody's number, for root is refused nothing.
        private static let number = 65_534
        private let installation: Installation
        let home: Scratch

        init() throws {
            installation = try Installation.shared.get()
            home = try Scratch()
            try giveHome()
        }

        /// Makes everything in the home the person's, as it is after a test has put something there.
        func giveHome() throws {
            guard getuid() == 0 else { return }
            let owner = try Program.run(["-R", "\(Self.number):\(Self.number)", home.path], program: "/bin/chown")
            guard owner.status == 0 else { throw SampleCorpus.Failure(message: owner.errors) }
        }

        /// Runs the program in the person's home.
        func run(_ arguments: String..., environment: [String: String] = [:], folder: String? = nil) throws -> Program.Run {
            try run(arguments, environment: environment, folder: folder)
        }

        func run(_ arguments: [String], environment: [String: String] = [:], folder: String? = nil) throws -> Program.Run {
            let own = ["HOME": home.path, "XDG_DATA_HOME": "", "DEBATEKB_HOME": ""].merging(environment) { $1 }
            let dropped = ["--reuid", "\(Self.number)", "--regid", "\(Self.number)", "--clear-groups", installation.program]
            return getuid() == 0
                ? try Program.run(dropped + arguments, environment: own, folder: folder ?? home.path, program: "/usr/bin/setpriv")
                : try Program.run(arguments, environment: own, folder: folder ?? home.path, program: installation.program)
        }

        /// Where the person's own corpus is.
        var own: String { home.path + "/.local/share/debatekb/own" }

        /// What is in the folder of the person's own corpus beside it, and it.
        var beside: [String] { (try? FileManager.default.contentsOfDirectory(atPath: home.path + "/.local/share/debatekb")) ?? [] }
    }
}
