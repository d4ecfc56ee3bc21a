/// Finds what cannot stand in a JSON string as it is, eight bytes at a time: most of what is read and written is plain text.
enum JSONText {
    /// The first quotation mark, backslash or control character from `start` on, or `end`.
    @inline(__always)
    static func firstSpecial(in bytes: Span<UInt8>, from start: Int, to end: Int) -> Int {
        let raw = bytes.bytes
        var i = start
        while i + 8 <= end {
            let eight = raw.unsafeLoadUnaligned(fromByteOffset: i, as: UInt64.self).littleEndian
            let special =
                below(eight, 0x20) | below(eight ^ ones &* UInt64(UInt8(ascii: "\"")), 1)
                | below(eight ^ ones &* UInt64(UInt8(ascii: "\\")), 1)
            // The lowest mark is right; those above it may come from a borrow.
            if special != 0 { return i + special.trailingZeroBitCount / 8 }
            i += 8
        }
        while i < end, bytes[i] >= 0x20, bytes[i] != UInt8(ascii: "\""), bytes[i] != UInt8(ascii: "\\") { i += 1 }
        return i
    }

    private static let ones: UInt64 = 0x0101_0101_0101_0101

    /// The highest bit of each byte that is less than a limit, up to the first such byte.
    @inline(__always)
    private static func below(_ eight: UInt64, _ limit: UInt64) -> UInt64 { (eight &- ones &* limit) & ~eight & 0x8080_8080_8080_8080 }
}
