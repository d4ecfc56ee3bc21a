import CZlib

/// Compresses blocks of records, as zlib does (RFC 1950).
///
/// Records of one form differ in a few bytes; what is the same in them takes a bit or two here, and three bytes in LZ4,
/// which made them twice as large.
enum Deflate {
    private static let level: Int32 = 6

    /// The bytes, compressed.
    static func compress(_ source: [UInt8]) throws(IndexError) -> [UInt8] {
        var length = compressBound(UInt(source.count))
        let bytes = [UInt8](unsafeUninitializedCapacity: Int(length)) { buffer, count in
            // Bound: the buffer has the room that zlib may need.
            let status = unsafe compress2(buffer.baseAddress, &length, source, UInt(source.count), level)
            count = status == Z_OK ? Int(length) : 0
        }
        guard !bytes.isEmpty else { throw .tooMuch(path: "records", .memory) }
        return bytes
    }

    /// The original of a block, or nil where the block is none or does not give exactly `size` bytes.
    static func decompress(_ block: RawSpan, size: Int) -> [UInt8]? {
        var isWhole = false
        let bytes = [UInt8](unsafeUninitializedCapacity: max(size, 1)) { buffer, count in
            var length = UInt(size)
            // Bound: the buffer has room for `size` bytes, and zlib writes no more.
            let status = unsafe block.withUnsafeBytes { source in
                unsafe uncompress(
                    buffer.baseAddress, &length, source.baseAddress?.assumingMemoryBound(to: UInt8.self), UInt(source.count))
            }
            isWhole = status == Z_OK && length == UInt(size)
            count = isWhole ? size : 0
        }
        return isWhole ? bytes : nil
    }
}
