import Glibc

/// The folder of an index: one manifest that names the segment in force, and segment files that never change.
///
/// A commit writes the new segment, flushes it, writes the manifest under another name, flushes that, renames it over
/// the old one, and flushes the folder. A reader sees the old index or the new one; a crash leaves one of them.
struct IndexFolder {
    let path: String

    var manifest: String { path + "/manifest" }
    private var lock: String { path + "/lock" }

    /// Makes the folder, with those above it.
    func create() throws(IndexError) {
        var made = path.hasPrefix("/") ? "" : "."
        for part in path.split(separator: "/") {
            made += "/" + part
            if mkdir(made, 0o755) != 0, errno != EEXIST { throw .system(path: made, reason: System.lastReason) }
        }
    }

    /// Runs `body` while no other process writes.
    func withLock<Result>(_ body: () throws(IndexError) -> Result) throws(IndexError) -> Result {
        let descriptor = open(lock, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw .system(path: lock, reason: System.lastReason) }
        defer { close(descriptor) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            throw errno == EWOULDBLOCK ? .locked(path: path) : .system(path: lock, reason: System.lastReason)
        }
        return try body()
    }

    /// Writes a file under its final name, whole and on disk, or not at all.
    func write(_ bytes: [UInt8], to name: String) throws(IndexError) {
        let temporary = path + "/." + name + ".new"
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw .system(path: temporary, reason: System.lastReason) }
        var isOpen = true
        defer { if isOpen { close(descriptor) } }
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                // Bound: `written` bytes are out, the others are left.
                Glibc.write(descriptor, buffer.baseAddress.map { $0 + written }, buffer.count - written)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw .system(path: temporary, reason: System.lastReason) }
            written += count
        }
        guard fsync(descriptor) == 0 else { throw .system(path: temporary, reason: System.lastReason) }
        isOpen = false
        guard close(descriptor) == 0, rename(temporary, path + "/" + name) == 0 else {
            throw .system(path: temporary, reason: System.lastReason)
        }
        try flushFolder()
    }

    /// Removes the segments that the manifest does not name; readers that have one open keep it.
    func removeSegments(except name: String) {
        guard let folder = opendir(path) else { return }
        defer { closedir(folder) }
        while let entry = readdir(folder) {
            let file = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if file.hasPrefix("segment-"), file != name { unlink(path + "/" + file) }
        }
    }

    private func flushFolder() throws(IndexError) {
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .system(path: path, reason: System.lastReason) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw .system(path: path, reason: System.lastReason) }
    }
}
