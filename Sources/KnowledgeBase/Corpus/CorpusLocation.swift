import FoundationEssentials

/// Where the corpus is when nobody says: what a person in the project's folder, or with an installed copy, expects.
///
/// In this order: the path given, `DEBATEKB_HOME`, `Corpus` here, `Corpus` in a folder above the executable,
/// `share/debatekb/Corpus` beside the executable's folder.
public enum CorpusLocation {
    /// The corpus to use.
    ///
    /// - Throws: `corpusMissing` where a named one is absent, `corpusNotFound` where none is found.
    public static func resolve(_ given: String?) throws(KnowledgeBaseError) -> CorpusFolder {
        if let named = given ?? ProcessInfo.processInfo.environment["DEBATEKB_HOME"] {
            return try CorpusFolder(path: named)
        }
        let candidates = ["Corpus"] + nearExecutable()
        for candidate in candidates where FileManager.default.fileExists(atPath: candidate + "/debate.yaml") {
            return try CorpusFolder(path: candidate)
        }
        throw .corpusNotFound(searched: candidates)
    }

    private static func nearExecutable() -> [String] {
        guard
            let executable = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
                ?? CommandLine.arguments.first
        else { return [] }
        var folder = URL(filePath: executable).deletingLastPathComponent()
        var candidates = [folder.deletingLastPathComponent().path + "/share/debatekb/Corpus"]
        while folder.pathComponents.count > 1 {
            folder.deleteLastPathComponent()
            candidates.append(folder.path + (folder.path.hasSuffix("/") ? "" : "/") + "Corpus")
        }
        return candidates
    }
}
