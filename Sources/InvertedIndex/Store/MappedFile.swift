import Glibc

/// A file mapped into memory, read-only, unmapped when nobody holds it any more.
///
/// Every read is checked against the file's length. Index files are immutable once they have their name, so the
/// mapping cannot shrink under a reader.
final class MappedFile: Sendable {
    let path: String
    /// The length in bytes.
    let count: Int
    // Never written through, and valid until deinit: sharing it between threads is safe.
    nonisolated(unsafe) private let base: UnsafeMutableRawPointer?

    init(path: String) throws(IndexError) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            if errno == ENOENT { throw .missing(path: path) }
            throw .system(path: path, reason: System.lastReason)
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .system(path: path, reason: System.lastReason) }
        let count = Int(status.st_size)
        var base: UnsafeMutableRawPointer?
        if count > 0 {  // mmap refuses an empty range
            base = mmap(nil, count, PROT_READ, MAP_PRIVATE, descriptor, 0)
            guard base != MAP_FAILED else { throw .system(path: path, reason: System.lastReason) }
        }
        self.path = path
        self.count = count
        self.base = base
    }

    deinit {
        if let base { munmap(base, count) }
    }

    /// The bytes of a range, for as long as `body` runs.
    func withBytes<Result>(
        _ range: Range<Int>, _ body: (UnsafeRawBufferPointer) throws(IndexError) -> Result
    ) throws(IndexError) -> Result {
        guard let base, range.lowerBound >= 0, range.upperBound <= count else {
            guard range.isEmpty else { throw .damaged(path: path, reason: "a part lies outside the file") }
            return try body(UnsafeRawBufferPointer(start: nil, count: 0))
        }
        // Bound: the range lies within the mapping, as checked above.
        return try body(UnsafeRawBufferPointer(start: base + range.lowerBound, count: range.count))
    }

    /// A copy of the bytes of a range.
    func bytes(_ range: Range<Int>) throws(IndexError) -> [UInt8] {
        try withBytes(range) { Array($0) }
    }

    /// A number of four or eight bytes, little endian.
    func number<Number: FixedWidthInteger>(at offset: Int, as type: Number.Type) throws(IndexError) -> Number {
        try withBytes(offset..<(offset + MemoryLayout<Number>.size)) { bytes in
            Number(littleEndian: bytes.loadUnaligned(as: Number.self))
        }
    }
}

/// What the system says.
enum System {
    /// The reason of the last failed call, in words.
    static var lastReason: String { String(cString: strerror(errno)) }
}
