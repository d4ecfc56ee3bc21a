import FoundationEssentials
import Glibc
import Storage
import SystemErrors

/// A person's own corpus, which begins as a copy of the installed one, with its index.
///
/// The copy is written under a hidden name and renamed when it is whole, so that half of one is never taken for a corpus; of two
/// processes that begin it at once one makes it. It belongs to whoever makes it, with their rights, whatever the original's are.
struct OwnCorpus {
    let path: String

    private var parent: String { URL(filePath: path).deletingLastPathComponent().path }

    /// Makes the copy; false where another process has just made it.
    ///
    /// - Throws: `file` with the reason, or `interrupted`; then nothing of it is left.
    func begin(as original: String) throws(KnowledgeBaseError) -> Bool {
        let unfinished = "\(parent)/\(Self.beginning)\(getpid())\(Self.ending)"
        var folders: [String] = []
        do throws(KnowledgeBaseError) {
            try makeParents(&folders)
            clearRemains()
            try copy(original, to: unfinished)
            guard rename(unfinished, path) == 0 else {
                let refusal = KnowledgeBaseError.unwritable(path)
                guard CorpusLocation.isCorpus(path) else { throw refusal }
                Self.remove(unfinished)
                return false
            }
            try flush(parent)
            return true
        } catch {
            Self.remove(unfinished)
            for folder in folders.reversed() { rmdir(folder) }
            guard case .unwritable(let place, let reason) = error else { throw error }
            throw .file(path: path, problem: .ownCorpusRefused(at: place, reason))
        }
    }

    // MARK: Around the copy

    private static let beginning = ".own-"
    private static let ending = ".new"

    /// Makes the folder that the copy goes into, with those above it, for its owner alone as the XDG rules ask.
    private func makeParents(_ made: inout [String]) throws(KnowledgeBaseError) {
        var folder = ""
        for part in parent.split(separator: "/") {
            folder += "/" + part
            if mkdir(folder, 0o700) == 0 {
                made.append(folder)
            } else if errno != EEXIST {
                let refusal = KnowledgeBaseError.unwritable(folder)
                guard access(folder, F_OK) == 0 else { throw refusal }  // some refuse before they say that it is there
            }
        }
    }

    /// Takes away what copies left that were killed: those of processes that are gone.
    private func clearRemains() {
        for name in (try? FileManager.default.contentsOfDirectory(atPath: parent)) ?? []
        where name.hasPrefix(Self.beginning) && name.hasSuffix(Self.ending) {
            guard let process = Int32(name.dropFirst(Self.beginning.count).dropLast(Self.ending.count)) else { continue }
            if process == getpid() || kill(process, 0) != 0 && errno == ESRCH { Self.remove(parent + "/" + name) }
        }
    }

    private static func remove(_ path: String) { try? FileManager.default.removeItem(atPath: path) }

    private func flush(_ folder: String) throws(KnowledgeBaseError) {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .unwritable(folder) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw .unwritable(folder) }
    }

    // MARK: The copy

    /// Copies a folder with all that is in it: files as they read, links to anything else as links.
    private func copy(_ original: String, to copy: String) throws(KnowledgeBaseError) {
        guard mkdir(copy, 0o755) == 0 else { throw .unwritable(copy) }
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: original)
        } catch {
            throw .file(path: original, problem: .folderUnreadable)
        }
        for name in names {
            guard !Task.isCancelled else { throw .interrupted }
            let (from, to) = (original + "/" + name, copy + "/" + name)
            switch (Self.kind(of: from, lstat), Self.kind(of: from, stat)) {
            case (S_IFDIR, _): try self.copy(from, to: to)
            case (_, S_IFREG): try copyFile(from, to: to)
            case (S_IFLNK, _): try copyLink(from, to: to)
            default: throw .file(path: from, problem: .unreadable(.noRegularFile))
            }
        }
        try flush(copy)
    }

    /// What is at a path; nil where nothing is.
    private static func kind(of path: String, _ look: (UnsafePointer<CChar>, UnsafeMutablePointer<stat>) -> Int32) -> mode_t? {
        var status = Glibc.stat()
        return look(path, &status) == 0 ? status.st_mode & S_IFMT : nil
    }

    private func copyFile(_ original: String, to copy: String) throws(KnowledgeBaseError) {
        let descriptor = open(copy, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw .unwritable(copy) }
        defer { close(descriptor) }
        try SourceFile.forEachPiece(of: original) { piece throws(KnowledgeBaseError) in
            guard WholeFile.append(piece, to: descriptor) else { throw .unwritable(copy) }
        }
        guard fsync(descriptor) == 0 else { throw .unwritable(copy) }
    }

    /// A link leads where it led, from wherever it lies.
    private func copyLink(_ original: String, to copy: String) throws(KnowledgeBaseError) {
        guard let target = try? FileManager.default.destinationOfSymbolicLink(atPath: original) else {
            throw .file(path: original, problem: .linkUnreadable)
        }
        let folder = URL(filePath: original).deletingLastPathComponent().path
        guard symlink(target.hasPrefix("/") ? target : folder + "/" + target, copy) == 0 else { throw .unwritable(copy) }
    }
}
