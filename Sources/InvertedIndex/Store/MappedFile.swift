import Glibc
import SystemErrors

/// A file mapped into memory, read-only, unmapped when it goes.
///
/// Index files are immutable once they have their name, so the mapping cannot shrink under a reader.
@safe struct MappedFile: ~Copyable, Sendable {
    let path: String
    /// The length in bytes.
    let count: Int
    // Never written through, and valid until deinit: sharing it between threads is safe.
    nonisolated(unsafe) private let base: UnsafeMutableRawPointer?

    init(path: String) throws(IndexError) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            if errno == ENOENT { throw .missing(path: path) }
            throw .system(path: path, reason: .last)
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .system(path: path, reason: .last) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .noFile(path: path) }
        let count = Int(status.st_size)
        var base: UnsafeMutableRawPointer?
        if count > 0 {  // mmap refuses an empty range
            base = unsafe mmap(nil, count, PROT_READ, MAP_PRIVATE, descriptor, 0)
            guard unsafe base != MAP_FAILED else { throw .system(path: path, reason: .last) }
        }
        self.path = path
        self.count = count
        unsafe self.base = base
    }

    deinit {
        if let base = unsafe base { unsafe munmap(base, count) }
    }

    /// The bytes of a range, for as long as `body` runs; `damaged` where the file does not have them.
    @inline(__always)
    func withBytes<Result, Failure: Error>(
        _ range: Range<Int>, _ body: (RawSpan) throws(Failure) -> Result
    ) throws(Failure) -> Result? {
        guard let base = unsafe base, range.lowerBound >= 0, range.upperBound <= count else { return nil }
        // Bound: the range lies within the mapping, as checked above.
        return try body(unsafe RawSpan(_unsafeStart: base + range.lowerBound, byteCount: range.count))
    }
}
