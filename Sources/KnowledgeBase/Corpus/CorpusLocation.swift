import FoundationEssentials
import Glibc

/// Where the corpus is when nobody says: what a person in the project's folder, or with an installed copy, expects.
///
/// In this order: the path given, `DEBATEKB_HOME`, `Corpus` here, the person's own one in the XDG data folder, `Corpus` in a
/// folder above the executable, and last the one that was installed with the program. The installed one belongs to all and is
/// only read: whatever would change it works on the person's own copy, which `forChanging` makes.
public enum CorpusLocation {
    /// The corpus to read.
    ///
    /// - Throws: `corpusMissing` where a named one is absent, `corpusNotFound` where none is found.
    public static func resolve(_ given: String?) throws(KnowledgeBaseError) -> CorpusFolder {
        if let named = given ?? environment("DEBATEKB_HOME") { return try CorpusFolder(path: named) }
        let candidates = ["Corpus", own] + aboveExecutable() + [installed].compactMap(\.self)
        for candidate in candidates where isCorpus(candidate) { return try CorpusFolder(path: candidate) }
        throw .corpusNotFound(searched: candidates)
    }

    /// The corpus to change: where `resolve` finds the installed one, the person's own copy of it.
    ///
    /// - Parameter copied: told where the copy is and of what, when it is made.
    public static func forChanging(
        _ given: String?, copied: (_ copy: String, _ original: String) -> Void
    ) throws(KnowledgeBaseError) -> CorpusFolder {
        let found = try resolve(given)
        guard given == nil, found.path == installed, environment("DEBATEKB_HOME") == nil else { return found }
        if try OwnCorpus(path: own).begin(as: found.path) { copied(own, found.path) }
        return try CorpusFolder(path: own)
    }

    /// The person's own corpus.
    private static var own: String {
        let data = environment("XDG_DATA_HOME") ?? (environment("HOME") ?? "") + "/.local/share"
        return data + "/debatekb/Corpus"
    }

    /// The corpus that `make install` puts beside the program.
    private static var installed: String? {
        executable.map { $0.deletingLastPathComponent().deletingLastPathComponent().path + "/share/debatekb/Corpus" }
    }

    private static func aboveExecutable() -> [String] {
        guard var folder = executable?.deletingLastPathComponent() else { return [] }
        var candidates: [String] = []
        while folder.pathComponents.count > 1 {
            folder.deleteLastPathComponent()
            candidates.append(folder.path + (folder.path.hasSuffix("/") ? "" : "/") + "Corpus")
        }
        return candidates
    }

    private static var executable: URL? {
        ((try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments.first)
            .map { URL(filePath: $0) }
    }

    static func isCorpus(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path + "/debate.yaml") }

    /// A variable that is set and not empty.
    private static func environment(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    }
}
