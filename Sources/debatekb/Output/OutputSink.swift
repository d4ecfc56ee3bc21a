import FoundationEssentials
import Glibc
import Storage
import SystemErrors

/// Where an answer goes: to stdout, or to a file that appears under its name only when it is complete.
///
/// What is no file (a device, a pipe) is written as it stands, and a link keeps pointing where it points.
final class OutputSink {
    private let path: String?
    private let temporary: String?
    private var descriptor: Int32 = -1

    /// A sink for a file; nil or `-` is stdout.
    init(path: String?) throws(KnowledgeBaseError) {
        guard let named = path, named != "-" else {
            (self.path, temporary) = (nil, nil)
            return
        }
        let target = Self.target(of: named)
        self.path = target
        var status = stat()
        let isFile = stat(target, &status) != 0 || status.st_mode & S_IFMT == S_IFREG
        temporary = isFile ? target + ".\(getpid()).new" : nil
        descriptor =
            temporary.map { open($0, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666) } ?? open(target, O_WRONLY | O_CLOEXEC)
        if descriptor < 0 { throw failure() }
    }

    /// The file that a link points at.
    private static func target(of path: String) -> String {
        guard let resolved = realpath(path, nil) else { return path }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// Writes bytes as they stand.
    func write(_ bytes: [UInt8]) throws(KnowledgeBaseError) {
        guard path != nil else { return StandardOutput.write(bytes) }
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                // Bound: `written` bytes are out, the others are left.
                Glibc.write(descriptor, buffer.baseAddress.map { $0 + written }, buffer.count - written)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw failure() }
            written += count
        }
    }

    /// Gives the file its name, in place of one that had it.
    func commit() throws(KnowledgeBaseError) {
        guard let path else { return }
        if let temporary {
            guard fsync(descriptor) == 0, rename(temporary, path) == 0 else { throw failure() }
        }
        close(descriptor)
        descriptor = -1
    }

    /// Takes an unfinished file away; the one that had its name before stays.
    deinit {
        guard descriptor >= 0 else { return }
        close(descriptor)
        if let temporary { unlink(temporary) }
    }

    private func failure() -> KnowledgeBaseError {
        .file(path: path ?? "stdout", problem: .refusesWriting(.last))
    }
}
