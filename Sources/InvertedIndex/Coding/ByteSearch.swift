/// Finds bytes in bytes, sixteen places at a time: where the first and the last byte fit, the others are compared.
enum ByteSearch {
    /// Where `needle` stands first in `bytes` from `start` on.
    static func firstIndex(of needle: RawSpan, in bytes: RawSpan, from start: Int = 0) -> Int? {
        let length = needle.byteCount
        guard length > 0, start >= 0, length <= bytes.byteCount else { return nil }
        let end = bytes.byteCount - length
        let first = SIMD16<UInt8>(repeating: needle.byte(at: 0))
        let last = SIMD16<UInt8>(repeating: needle.byte(at: length - 1))
        guard end >= 15 else {
            for i in start..<max(end + 1, start) where isEqual(needle, bytes, at: i) { return i }
            return nil
        }
        var i = start
        while i <= end {
            // The last sixteen places may overlap those before, which were looked at already.
            let first16 = min(i, end - 15)
            // Bound: first16 + 15 + length ≤ count, for both loads.
            let fits =
                unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: first16, as: SIMD16<UInt8>.self) .== first
                .& (bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: first16 + length - 1, as: SIMD16<UInt8>.self) .== last)
            let halves = unsafe unsafeBitCast(fits, to: SIMD2<UInt64>.self)
            if halves[0] | halves[1] != 0 {
                for half in 0..<2 {
                    var bits = halves[half]
                    while bits != 0 {
                        let lane = bits.trailingZeroBitCount / 8
                        let place = first16 + half * 8 + lane
                        if place >= start, isEqual(needle, bytes, at: place) { return place }
                        bits &= ~(0xFF &<< UInt64(lane * 8))
                    }
                }
            }
            i = first16 + 16
        }
        return nil
    }

    @inline(__always)
    private static func isEqual(_ needle: RawSpan, _ bytes: RawSpan, at index: Int) -> Bool {
        for k in 0..<needle.byteCount
        where unsafe needle.unsafeLoad(fromUncheckedByteOffset: k, as: UInt8.self)
            != bytes.unsafeLoad(fromUncheckedByteOffset: index + k, as: UInt8.self)
        { return false }
        return true
    }
}
