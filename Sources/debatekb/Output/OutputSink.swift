import FoundationEssentials
import Glibc
import KnowledgeBase

/// Where an answer goes: to stdout, or to a file that appears under its name only when it is complete.
final class OutputSink {
    private let path: String?
    private let temporary: String
    private var descriptor: Int32 = -1

    /// A sink for a file; nil or `-` is stdout.
    init(path: String?) throws(KnowledgeBaseError) {
        self.path = path == "-" ? nil : path
        temporary = (path ?? "") + ".\(getpid()).new"
        guard self.path != nil else { return }
        descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        if descriptor < 0 { throw failure() }
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
        guard fsync(descriptor) == 0, close(descriptor) == 0, rename(temporary, path) == 0 else { throw failure() }
        descriptor = -1
    }

    /// Takes an unfinished file away; the one that had its name before stays.
    deinit {
        guard descriptor >= 0 else { return }
        close(descriptor)
        unlink(temporary)
    }

    private func failure() -> KnowledgeBaseError {
        .file(path: path ?? "stdout", reason: "cannot be written: \(String(cString: strerror(errno)))")
    }
}
