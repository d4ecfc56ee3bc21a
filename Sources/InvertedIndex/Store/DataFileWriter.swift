import Glibc
import SystemErrors

/// Writes a file of a segment in one stream, with bounded memory; see `DataFormat`.
@safe struct DataFileWriter: ~Copyable {
    let path: String
    private let descriptor: Int32
    private var buffer: [UInt8] = []
    private var sums: [UInt8] = []
    private var flushed = 0
    private var sectionEnds: [Int] = []

    private static let bufferSize = 8 * DataFormat.chunk

    init(path: String, kind: DataFormat.Kind) throws(IndexError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw .system(path: path, reason: .last) }
        self.path = path
        self.descriptor = descriptor
        buffer.reserveCapacity(2 * Self.bufferSize)
        buffer += DataFormat.magic
        buffer += [kind.rawValue, 0]
        buffer.append(number: DataFormat.version)
        buffer.append(number: UInt32(0))
    }

    deinit { close(descriptor) }

    /// How many bytes of contents were appended.
    var count: Int { flushed + buffer.count - DataFormat.headerSize }

    mutating func append(_ bytes: [UInt8]) throws(IndexError) {
        buffer += bytes
        if buffer.count >= Self.bufferSize { try flush(upTo: buffer.count & ~(DataFormat.chunk - 1)) }
    }

    mutating func append(_ bytes: ArraySlice<UInt8>) throws(IndexError) {
        buffer += bytes
        if buffer.count >= Self.bufferSize { try flush(upTo: buffer.count & ~(DataFormat.chunk - 1)) }
    }

    /// Ends a section; the next begins where it ends.
    mutating func endSection() throws(IndexError) { sectionEnds.append(count) }

    private mutating func flush(upTo end: Int) throws(IndexError) {
        var start = 0
        while start < end {
            let chunk = start..<min(start + DataFormat.chunk, end)
            sums.append(number: Checksum.sum(of: buffer.span.bytes.extracting(chunk)))
            start = chunk.upperBound
        }
        try Self.write(buffer.span.bytes.extracting(0..<end), to: descriptor, path: path)
        flushed += end
        buffer.removeSubrange(0..<end)
    }

    /// Writes the rest and the footer and flushes the file to disk.
    ///
    /// - Returns: a digest of the whole contents.
    consuming func finish() throws(IndexError) -> UInt64 {
        for end in sectionEnds { buffer.append(number: UInt64(end)) }
        buffer.append(number: UInt32(sectionEnds.count))
        let length = UInt64(count)
        try flush(upTo: buffer.count)
        var footer = sums
        footer.append(number: length)
        let sum = Checksum.sum(of: footer.span.bytes)
        footer.append(number: sum)
        footer.append(number: UInt32(0))
        footer += DataFormat.end
        try Self.write(footer.span.bytes, to: descriptor, path: path)
        guard fsync(descriptor) == 0 else { throw .system(path: path, reason: .last) }
        return UInt64(sum) << 32 | length & 0xFFFF_FFFF
    }

    /// Writes all bytes to a descriptor.
    static func write(_ bytes: RawSpan, to descriptor: Int32, path: String) throws(IndexError) {
        var written = 0
        while written < bytes.byteCount {
            let count = unsafe bytes.extracting(droppingFirst: written).withUnsafeBytes { buffer in
                unsafe Glibc.write(descriptor, buffer.baseAddress, buffer.count)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw .system(path: path, reason: .last) }
            written += count
        }
    }
}

extension [UInt8] {
    /// Appends a number of fixed width, little endian.
    @inline(__always)
    mutating func append(number: some FixedWidthInteger) {
        unsafe Swift.withUnsafeBytes(of: number.littleEndian) { unsafe append(contentsOf: $0) }
    }

    /// Appends a variable-length integer: seven bits a byte, least first, the high bit set on all but the last.
    @inline(__always)
    mutating func append(variable value: UInt64) {
        var value = value
        while value >= 0x80 {
            append(UInt8(truncatingIfNeeded: value) | 0x80)
            value >>= 7
        }
        append(UInt8(truncatingIfNeeded: value))
    }
}
