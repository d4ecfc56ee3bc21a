package import Articles
import FoundationEssentials
import Glibc
import SystemErrors

/// Reads a saved file, or standard input: whole within a limit, or a file piece by piece.
package enum SourceFile {
    /// The most that is read of one file: 2 GiB, which an archive may have; a page's own limit is the reader's.
    package static let limit = 2 << 30

    /// The bytes of a file.
    ///
    /// - Throws: `unreadable` with the reason, or `tooLarge`.
    package static func bytes(at path: String) throws(ArticleError) -> [UInt8] {
        let (descriptor, size): (Int32, Int)
        do throws(FileObstacle) {
            (descriptor, size) = try open(path)
        } catch {
            throw ArticleError(path: path, .unreadable(error))
        }
        defer { close(descriptor) }
        guard size <= limit else { throw ArticleError(path: path, .tooLarge(bytes: size, limit: limit)) }
        var failure: SystemReason?
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                // Bound: `count` bytes of the buffer's `size` are filled, so `size - count` are left.
                let got = read(descriptor, buffer.baseAddress.map { $0 + count }, size - count)
                if got < 0, errno == EINTR { continue }
                if got < 0 { failure = .last }
                if got <= 0 { break }
                count += got
            }
        }
        if let failure { throw ArticleError(path: path, .unreadable(.system(failure))) }
        return bytes
    }

    /// All that standard input holds.
    ///
    /// - Throws: `unreadable` with the reason, or `tooLarge`.
    package static func standardInput() throws(ArticleError) -> [UInt8] {
        var bytes: [UInt8] = []
        while true {
            let old = bytes.count
            guard old <= limit else { throw ArticleError(path: "-", .tooLarge(bytes: old, limit: limit)) }
            let room = 1 << 18
            bytes.append(contentsOf: repeatElement(0, count: room))
            let got = bytes.withUnsafeMutableBytes { buffer in
                // Bound: `room` bytes were appended behind the `old` ones.
                read(STDIN_FILENO, buffer.baseAddress.map { $0 + old }, room)
            }
            let isInterrupted = got < 0 && errno == EINTR
            if got < 0, !isInterrupted { throw ArticleError(path: "-", .unreadable(.system(.last))) }
            bytes.removeLast(room - max(got, 0))
            if got == 0 { return bytes }
        }
    }

    /// Hands over the bytes of a file piece by piece, however large it is.
    package static func forEachPiece(
        of path: String, _ body: ([UInt8]) throws(KnowledgeBaseError) -> Void
    ) throws(KnowledgeBaseError) {
        let descriptor: Int32
        do throws(FileObstacle) {
            descriptor = try open(path).descriptor
        } catch {
            throw .file(path: path, problem: .unreadable(error))
        }
        defer { close(descriptor) }
        while true {
            var (got, code): (Int, Int32) = (0, 0)
            let piece = [UInt8](unsafeUninitializedCapacity: pieceSize) { buffer, count in
                (got, code) = (read(descriptor, buffer.baseAddress, pieceSize), errno)  // Bound: the buffer's capacity
                count = max(0, got)
            }
            if got < 0, code == EINTR { continue }
            guard got >= 0 else { throw .file(path: path, problem: .unreadable(.system(SystemReason(code)))) }
            if got == 0 { return }
            try body(piece)
        }
    }

    private static let pieceSize = 1 << 20

    /// A regular file, open to be read, with its size.
    private static func open(_ path: String) throws(FileObstacle) -> (descriptor: Int32, size: Int) {
        // Without O_NONBLOCK a pipe among the articles would be waited for until somebody writes into it.
        let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw .system(.last) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            let isFolder = status.st_mode & S_IFMT == S_IFDIR
            close(descriptor)
            throw isFolder ? .linkToFolder : .noRegularFile
        }
        return (descriptor, Int(status.st_size))
    }
}
