/// Reads numbers one behind another; what lies behind the end reads as a failure, never as a trap.
struct ByteReader: ~Copyable {
    /// Where the next read begins.
    var position: Int
    /// Whether a read went past the end; values read since are 0.
    private(set) var failed = false

    init(at position: Int = 0) { self.position = position }

    /// A variable-length integer.
    @inline(__always)
    mutating func variable(_ bytes: RawSpan) -> Int {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while position < bytes.byteCount, shift < 63 {
            // Bound: checked by the loop.
            let byte = unsafe bytes.unsafeLoad(fromUncheckedByteOffset: position, as: UInt8.self)
            position += 1
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return Int(truncatingIfNeeded: value & 0x7FFF_FFFF_FFFF_FFFF) }
            shift += 7
        }
        failed = true
        return 0
    }

    /// A number of fixed width, little endian.
    mutating func number<Number: FixedWidthInteger & BitwiseCopyable>(_ bytes: RawSpan, as type: Number.Type) -> Number {
        let range = range(MemoryLayout<Number>.size, bytes)
        return range.isEmpty ? 0 : bytes.number(at: range.lowerBound, as: type)
    }

    /// The range of the next `count` bytes.
    mutating func range(_ count: Int, _ bytes: RawSpan) -> Range<Int> {
        guard count >= 0, count <= bytes.byteCount - position else {
            failed = true
            return 0..<0
        }
        defer { position += count }
        return position..<(position + count)
    }
}
