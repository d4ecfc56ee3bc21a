package import Articles
import FoundationEssentials
import Glibc

/// Reads a saved file, or standard input: whole within a limit, or a file piece by piece.
package enum SourceFile {
    /// The most that is read of one file: 2 GiB, which an archive may have; a page's own limit is the reader's.
    package static let limit = 2 << 30

    /// The bytes of a file.
    ///
    /// - Throws: `ArticleError.unreadable` with the system's reason, or `.tooLarge`.
    package static func bytes(at path: String) throws(ArticleError) -> [UInt8] {
        let (descriptor, size) = try opened(path)
        defer { close(descriptor) }
        guard size <= limit else { throw .tooLarge(path: path, bytes: size, limit: limit) }
        var failure: String?
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                // Bound: `count` bytes of the buffer's `size` are filled, so `size - count` are left.
                let got = read(descriptor, buffer.baseAddress.map { $0 + count }, size - count)
                if got < 0, errno == EINTR { continue }
                if got < 0 { failure = systemReason() }
                if got <= 0 { break }
                count += got
            }
        }
        if let failure { throw .unreadable(path: path, reason: failure) }
        return bytes
    }

    /// All that standard input holds.
    ///
    /// - Throws: `ArticleError.unreadable` with the system's reason, or `.tooLarge`.
    package static func standardInput() throws(ArticleError) -> [UInt8] {
        var bytes: [UInt8] = []
        while true {
            let old = bytes.count
            guard old <= limit else { throw .tooLarge(path: "-", bytes: old, limit: limit) }
            let room = 1 << 18
            bytes.append(contentsOf: repeatElement(0, count: room))
            let got = bytes.withUnsafeMutableBytes { buffer in
                // Bound: `room` bytes were appended behind the `old` ones.
                read(STDIN_FILENO, buffer.baseAddress.map { $0 + old }, room)
            }
            let isInterrupted = got < 0 && errno == EINTR
            if got < 0, !isInterrupted { throw .unreadable(path: "-", reason: systemReason()) }
            bytes.removeLast(room - max(got, 0))
            if got == 0 { return bytes }
        }
    }

    /// Hands over the bytes of a file piece by piece, however large it is.
    package static func forEachPiece(
        of path: String, _ body: ([UInt8]) throws(KnowledgeBaseError) -> Void
    ) throws(KnowledgeBaseError) {
        let descriptor: Int32
        do throws(ArticleError) {
            descriptor = try opened(path).descriptor
        } catch {
            guard case .unreadable(_, let reason) = error else { throw .file(path: path, reason: error.description) }
            throw .file(path: path, reason: reason)
        }
        defer { close(descriptor) }
        while true {
            var (got, code): (Int, Int32) = (0, 0)
            let piece = [UInt8](unsafeUninitializedCapacity: pieceSize) { buffer, count in
                (got, code) = (read(descriptor, buffer.baseAddress, pieceSize), errno)  // Bound: the buffer's capacity
                count = max(0, got)
            }
            if got < 0, code == EINTR { continue }
            guard got >= 0 else { throw .file(path: path, reason: String(cString: strerror(code))) }
            if got == 0 { return }
            try body(piece)
        }
    }

    private static let pieceSize = 1 << 20

    /// A regular file, open to be read, with its size.
    private static func opened(_ path: String) throws(ArticleError) -> (descriptor: Int32, size: Int) {
        // Without O_NONBLOCK a pipe among the articles would be waited for until somebody writes into it.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw .unreadable(path: path, reason: systemReason()) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            let isFolder = status.st_mode & S_IFMT == S_IFDIR
            close(descriptor)
            throw .unreadable(path: path, reason: isFolder ? "a link to a folder, which is not followed" : "not a regular file")
        }
        return (descriptor, Int(status.st_size))
    }

    /// What the last failed system call said, in words.
    package static func systemReason() -> String {
        String(cString: strerror(errno))
    }
}
