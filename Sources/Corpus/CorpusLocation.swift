import FoundationEssentials
import Glibc
public import Storage

/// Which corpus is meant, found as git finds a repository.
///
///     let corpus = try CorpusLocation().corpus(named: nil)
///
/// In this order: the folder that is named; the nearest among the current folder and those above it that is a corpus or has
/// one in `Corpus/`; `DEBATEKB_HOME`; the person's own, `debatekb/own` in the XDG data folder; the one installed with the
/// program. A folder is a corpus if it holds `debate.yaml`. The installed one belongs to all and is only read: whatever would
/// change it works on the person's own, which begins as a copy of it (`corpusToChange`).
public struct CorpusLocation: Sendable {
    /// The folder to look from; nil where it is gone.
    let folder: String?
    /// What `DEBATEKB_HOME` holds.
    let home: String?
    /// Where the person's own corpus is or may be; nil where nothing says.
    let own: String?
    /// Where `make install` puts a corpus beside the program.
    let installed: String?

    /// As this process was started.
    public init() {
        let data = Self.environment("XDG_DATA_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }  // a relative one counts as unset
        let program = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        let current = FileManager.default.currentDirectoryPath
        self.init(
            folder: current.hasPrefix("/") ? current : nil, home: Self.environment("DEBATEKB_HOME"),
            own: (data ?? Self.environment("HOME").map { $0 + "/.local/share" }).map { $0 + "/debatekb/own" },
            installed: program.map {
                URL(filePath: $0).deletingLastPathComponent().deletingLastPathComponent().path + "/share/debatekb/Corpus"
            })
    }

    init(folder: String?, home: String?, own: String?, installed: String?) {
        (self.folder, self.home, self.own, self.installed) = (folder, home, own, installed)
    }

    /// The corpus to read.
    ///
    /// - Throws: `corpusMissing` where a named one is absent, `corpusNotFound` where none is found.
    public func corpus(named given: String?) throws(KnowledgeBaseError) -> CorpusFolder { try found(given).corpus }

    /// The corpus to read, or nil where none is named or found.
    ///
    /// - Throws: `corpusMissing` where a named one is absent.
    public func corpusIfAny(named given: String?) throws(KnowledgeBaseError) -> CorpusFolder? {
        do throws(KnowledgeBaseError) {
            return try corpus(named: given)
        } catch {
            guard case .corpusNotFound = error else { throw error }
            return nil
        }
    }

    /// The corpus to change: where only the installed one is found, the person's own, which begins as a copy of it.
    ///
    /// - Parameter begun: told where the copy is and of what, when it is made.
    /// - Throws: as `corpus(named:)`, and `file` where the person's own cannot be made; then nothing of it is left.
    public func corpusToChange(
        named given: String?, begun: (_ own: String, _ original: String) -> Void
    ) throws(KnowledgeBaseError) -> CorpusFolder {
        let found = try found(given)
        guard found.isInstalled else { return found.corpus }
        guard let own else { throw .file(path: found.corpus.path, problem: .nowhereToCopy) }
        if try OwnCorpus(path: own).begin(as: found.corpus.path) { begun(own, found.corpus.path) }
        return try CorpusFolder(path: own)
    }

    /// The corpus that an index lies in; nil where it lies elsewhere.
    public func corpus(around index: String) -> String? {
        guard let path = index.hasPrefix("/") ? index : folder.map({ $0 + "/" + index }) else { return nil }
        let parent = URL(filePath: path).standardized.deletingLastPathComponent().path
        return Self.isCorpus(parent) ? parent : nil
    }

    private func found(_ given: String?) throws(KnowledgeBaseError) -> (corpus: CorpusFolder, isInstalled: Bool) {
        if let given { return (try CorpusFolder(path: given), false) }
        if let nearest { return (try CorpusFolder(path: nearest), false) }
        if let home {
            guard let corpus = try? CorpusFolder(path: home) else { throw .corpusMissing(path: home, variable: "DEBATEKB_HOME") }
            return (corpus, false)
        }
        if let own, Self.isCorpus(own) { return (try CorpusFolder(path: own), false) }
        if let installed, Self.isCorpus(installed) { return (try CorpusFolder(path: installed), true) }
        throw .corpusNotFound(from: folder, elsewhere: [own, installed].compactMap(\.self))
    }

    /// The nearest corpus of the current folder and those above it. Within the installed one it is none, so that standing there
    /// gives nobody the right to change it.
    private var nearest: String? {
        guard var folder else { return nil }
        while true {
            for candidate in [folder, (folder == "/" ? "" : folder) + "/Corpus"] where Self.isCorpus(candidate) {
                let isInstalled = installed.map { Self.identity(of: $0) == Self.identity(of: candidate) } ?? false
                return isInstalled ? nil : candidate
            }
            guard folder != "/" else { return nil }
            folder = URL(filePath: folder).deletingLastPathComponent().path
        }
    }

    static func isCorpus(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path + "/debate.yaml") }

    /// What tells one folder from another, by whatever path; nil where there is none.
    private static func identity(of path: String) -> [UInt]? {
        var status = stat()
        return stat(path, &status) == 0 ? [UInt(status.st_dev), UInt(status.st_ino)] : nil
    }

    /// A variable that is set and not empty.
    private static func environment(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    }
}
