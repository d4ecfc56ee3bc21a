import Glibc
import SystemErrors

/// The folder of an index: one manifest that names the segments in force, and segment files that never change.
///
/// A commit writes the new segment and files of deletions, flushes them, writes the manifest under another name, flushes that, renames it over
/// the old one, and flushes the folder. A reader sees the old index or the new one; a crash leaves one of them.
struct IndexFolder {
    let path: String

    var manifest: String { path + "/manifest" }
    /// How the names of files begin that are being written.
    static let temporaryPrefix = ".new-"
    /// How those of archives do.
    static let archivePrefix = "archive-"

    /// Makes the folder, with those above it.
    func create() throws(IndexError) {
        var made = path.hasPrefix("/") ? "" : "."
        for part in path.split(separator: "/") {
            made += "/" + part
            if mkdir(made, 0o755) != 0, errno != EEXIST { throw .system(path: made, reason: .last) }
        }
    }

    /// Keeps other writers out until the result goes.
    func lock() throws(IndexError) -> IndexLock {
        let path = path + "/lock"
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw .system(path: path, reason: .last) }
        // A program that is being started from this process has a copy of a descriptor, and its lock with it, until it is its own.
        var tries = 0
        while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
            tries += 1
            if errno == EWOULDBLOCK, tries < 20 {
                usleep(10_000)
                continue
            }
            let error: IndexError = errno == EWOULDBLOCK ? .locked(path: self.path) : .system(path: path, reason: .last)
            close(descriptor)
            throw error
        }
        return IndexLock(descriptor: descriptor)
    }

    /// Puts a manifest in force whose segments are written, and removes the files of those that no longer are.
    func commit(_ manifest: Manifest) throws(IndexError) {
        try flush()
        try write(manifest.encoded(), to: "manifest")
        removeLeftovers(except: manifest)
    }

    /// Writes a file under its final name, whole and on disk, or not at all.
    func write(_ bytes: [UInt8], to name: String) throws(IndexError) {
        let temporary = path + "/" + Self.temporaryPrefix + name
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw .system(path: temporary, reason: .last) }
        var isOpen = true
        defer { if isOpen { close(descriptor) } }
        try DataFileWriter.write(bytes.span.bytes, to: descriptor, path: temporary)
        guard fsync(descriptor) == 0 else { throw .system(path: temporary, reason: .last) }
        isOpen = false
        guard close(descriptor) == 0, rename(temporary, path + "/" + name) == 0 else {
            throw .system(path: temporary, reason: .last)
        }
        try flush()
    }

    /// Removes what a writer left behind, and the files of segments and archives other than those in force; readers that have one open
    /// keep it. Whoever calls it has the lock.
    ///
    /// - Parameter manifest: tells those in force; nil where they are not known, and none is removed.
    func removeLeftovers(except manifest: Manifest?) {
        let kept = manifest.map { Set($0.files) }
        guard let folder = opendir(path) else { return }
        defer { closedir(folder) }
        while let entry = readdir(folder) {
            let file = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
                unsafe $0.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
            }
            let isOld = kept.map { (file.hasPrefix("segment-") || file.hasPrefix(Self.archivePrefix)) && !$0.contains(file) } ?? false
            if isOld || file.hasPrefix(Self.temporaryPrefix) { unlink(path + "/" + file) }
        }
    }

    /// Makes the names of files last.
    func flush() throws(IndexError) {
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .system(path: path, reason: .last) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw .system(path: path, reason: .last) }
    }
}

/// The right to write to an index, given back when it goes.
struct IndexLock: ~Copyable {
    private let descriptor: Int32

    init(descriptor: Int32) { self.descriptor = descriptor }

    deinit { close(descriptor) }
}
