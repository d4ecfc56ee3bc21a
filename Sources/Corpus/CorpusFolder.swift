import FoundationEssentials
import Glibc
public import Quotations
public import Stances
public import Storage

/// A corpus on disk: saved articles, who is who, what the debate is about, and what people corrected.
///
///     Corpus/debate.yaml · speakers.yaml · corrections.jsonl · articles/…
public struct CorpusFolder: Sendable {
    /// Where the corpus lies.
    public let path: String

    /// A corpus at a path.
    ///
    /// - Throws: `corpusMissing` where no folder is.
    public init(path: String) throws(KnowledgeBaseError) {
        var isFolder = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder else {
            throw .corpusMissing(path: path)
        }
        self.path = path
    }

    /// The question, sides and key points.
    public var debateFile: String { path + "/debate.yaml" }
    /// Who is who.
    public var speakersFile: String { path + "/speakers.yaml" }
    /// What people corrected.
    public var correctionsFile: String { path + "/corrections.jsonl" }
    /// The saved articles.
    public var articlesFolder: String { path + "/articles" }
    /// Where the index is kept unless another place is named: within the corpus, out of sight.
    public var defaultIndex: String { path + "/.index" }

    /// What the debate is about, and the speakers known beforehand: nobody where their file is absent.
    ///
    /// - Throws: `mistakes` with all that both files have.
    public func knowledge() throws(KnowledgeBaseError) -> (debate: Debate, directory: SpeakerDirectory) {
        let written = written()
        guard written.mistakes.isEmpty else { throw .mistakes(written.mistakes) }
        return written.value
    }

    /// The same with the mistakes, as far as it can be read.
    package func written() -> Written<(debate: Debate, directory: SpeakerDirectory)> {
        func contents(of path: String) -> Data? { try? Data(contentsOf: URL(filePath: path)) }
        let debate = DebateFile.read(contents(of: debateFile), at: debateFile)
        let hasSpeakers = FileManager.default.fileExists(atPath: speakersFile)
        let speakers =
            hasSpeakers
            ? SpeakersFile.read(contents(of: speakersFile), at: speakersFile) : Written(value: [], mistakes: [])
        return Written(value: (debate.value, SpeakerDirectory(speakers.value)), mistakes: debate.mistakes + speakers.mistakes)
    }

    /// Whether a file is there, by its path relative to the corpus.
    package func hasFile(_ source: String) -> Bool { FileManager.default.fileExists(atPath: path + "/" + source) }

    /// The files under `articles/`, as paths relative to the corpus, in the order of their bytes.
    ///
    /// Names that begin with a dot are left out; links to folders are not followed, so that no loop can arise:
    /// they are listed as files, which are then unreadable.
    public func articleFiles() throws(KnowledgeBaseError) -> [String] { try files { !$0.hasPrefix(".") } }

    /// The files under `articles/` whose names are admitted; folders whose names begin with a dot are not entered.
    package func files(_ isAdmitted: (String) -> Bool) throws(KnowledgeBaseError) -> [String] {
        var isFolder = false
        guard FileManager.default.fileExists(atPath: articlesFolder, isDirectory: &isFolder), isFolder else {
            return []
        }
        var files: [String] = []
        var pending = ["articles"]
        while let folder = pending.popLast() {
            let names: [String]
            do {
                names = try FileManager.default.contentsOfDirectory(atPath: path + "/" + folder)
            } catch {
                throw .file(path: path + "/" + folder, problem: .folderUnreadable)
            }
            for name in names where !name.hasPrefix(".") || isAdmitted(name) {
                let relative = folder + "/" + name
                if Self.isFolder(path + "/" + relative) {
                    if !name.hasPrefix(".") { pending.append(relative) }
                } else if isAdmitted(name) {
                    files.append(relative)
                }
            }
        }
        return files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Whether a folder itself is at a path. Whatever else is there counts as a file, so that reading it names it among the
    /// unreadable ones where it is none: a dead link, a link to a folder, a pipe.
    private static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }
}
