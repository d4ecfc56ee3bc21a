import FoundationEssentials
import Glibc
import SystemErrors

/// Writes files that are whole and on disk, or not there.
package enum WholeFile {
    /// Writes a file anew and hands it to the disk.
    ///
    /// - Parameter name: the path that messages name, where this one is for the time of writing only.
    /// - Throws: `unwritable`; what has been written of it stays, for the caller to take away.
    package static func create(_ path: String, with bytes: [UInt8], for name: String) throws(KnowledgeBaseError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw .unwritable(name) }
        defer { close(descriptor) }
        guard append(bytes, to: descriptor), fsync(descriptor) == 0 else { throw .unwritable(name) }
    }

    /// Gives a file other bytes, in one rename. The next writer of an index takes away what a killed one leaves under such a name.
    package static func replace(_ path: String, with bytes: [UInt8]) throws(KnowledgeBaseError) {
        let url = URL(filePath: path)
        let temporary = url.deletingLastPathComponent().path + "/.new-\(url.lastPathComponent).\(getpid())"
        do throws(KnowledgeBaseError) {
            try create(temporary, with: bytes, for: path)
            guard rename(temporary, path) == 0 else { throw KnowledgeBaseError.unwritable(path) }
        } catch {
            unlink(temporary)
            throw error
        }
    }

    /// Writes all bytes to an open file; false where the system refuses, and `errno` says why.
    package static func append(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                // Bound: `written` bytes are out, the others are left.
                write(descriptor, buffer.baseAddress.map { $0 + written }, buffer.count - written)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            written += count
        }
        return true
    }
}

extension KnowledgeBaseError {
    /// What the last failed system call refused.
    package static func unwritable(_ path: String) -> KnowledgeBaseError { .unwritable(path: path, reason: .last) }
}
