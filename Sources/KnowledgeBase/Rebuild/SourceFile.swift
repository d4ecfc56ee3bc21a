import Articles
import FoundationEssentials
import Glibc

/// Reads a saved file, or standard input, whole, within a limit.
enum SourceFile {
    /// The most that is read of one file: 2 GiB, which an archive may have; a page's own limit is the reader's.
    static let limit = 2 << 30

    /// The bytes of a file.
    ///
    /// - Throws: `ArticleError.unreadable` with the system's reason, or `.tooLarge`.
    static func bytes(at path: String) throws(ArticleError) -> [UInt8] {
        // Without O_NONBLOCK a pipe among the articles would be waited for until somebody writes into it.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw .unreadable(path: path, reason: systemReason()) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .unreadable(path: path, reason: systemReason()) }
        guard status.st_mode & S_IFMT == S_IFREG else {
            let isFolder = status.st_mode & S_IFMT == S_IFDIR
            throw .unreadable(path: path, reason: isFolder ? "a link to a folder, which is not followed" : "not a regular file")
        }
        let size = Int(status.st_size)
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
    static func standardInput() throws(ArticleError) -> [UInt8] {
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

    /// What the last failed system call said, in words.
    static func systemReason() -> String {
        String(cString: strerror(errno))
    }
}
