/// Packs 128 numbers of equal width into four lanes side by side, so that four are unpacked at once.
///
/// Number i lies in lane i mod 4, row i / 4; each lane holds its 32 rows one behind another, least bits first. The
/// layout is that of SIMD-BP128 (Lemire and Boytsov, 2015).
enum BitPacking {
    /// How many numbers a block has.
    static let block = 128

    /// How many bytes a block of a width takes.
    static func size(width: Int) -> Int { width * 16 }

    /// Appends 128 numbers, each below 2^width.
    static func pack(_ numbers: Span<UInt32>, width: Int, to bytes: inout [UInt8]) {
        guard width > 0 else { return }
        var words = [SIMD4<UInt32>](repeating: .zero, count: width + 1)
        for row in 0..<32 {
            let i = row * 4
            let value = SIMD4(numbers[i], numbers[i + 1], numbers[i + 2], numbers[i + 3])
            let bit = row * width
            let (word, shift) = (bit >> 5, UInt32(bit & 31))
            words[word] |= value &<< shift
            if shift > 0 { words[word + 1] |= value &>> (32 - shift) }
        }
        for word in words.prefix(width) { for lane in 0..<4 { bytes.append(number: word[lane]) } }
    }

    /// Unpacks the gaps of 128 rising numbers and adds them up from `base`; the gaps are stored less one.
    ///
    /// - Parameters:
    ///   - bytes: `size(width:)` bytes at least.
    ///   - numbers: room for 128.
    @inline(__always)
    static func unpackRising(_ bytes: RawSpan, width: Int, base: UInt32, to numbers: inout MutableSpan<UInt32>) {
        precondition(bytes.byteCount >= width * 16 && numbers.count >= block && width <= 32)
        let mask = SIMD4<UInt32>(repeating: width == 32 ? .max : (1 &<< UInt32(width)) &- 1)
        let one = SIMD4<UInt32>(1, 2, 3, 4)
        var carry = SIMD4<UInt32>(repeating: base)
        var bit = 0
        for row in 0..<32 {
            var value = SIMD4<UInt32>.zero
            if width > 0 {
                let (word, shift) = (bit >> 5, UInt32(bit & 31))
                // Bound: word < width, and word + 1 is read only where the row crosses into it.
                value = unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: word * 16, as: SIMD4<UInt32>.self) &>> shift
                if Int(shift) + width > 32 {
                    value |=
                        unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: word * 16 + 16, as: SIMD4<UInt32>.self) &<< (32 - shift)
                }
                value &= mask
                bit += width
            }
            value &+= SIMD4(0, value[0], value[1], value[2])
            value &+= SIMD4(0, 0, value[0], value[1])
            value &+= carry &+ one
            carry = SIMD4(repeating: value[3])
            // Bound: row × 4 + 3 < 128, which the span has.
            for lane in 0..<4 { unsafe numbers[unchecked: row * 4 + lane] = value[lane] }
        }
    }
}
