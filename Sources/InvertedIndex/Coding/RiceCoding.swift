/// Writes short lists of gaps within a few hundredths of a bit of their entropy: a quotient in unary, the rest in `k` bits.
///
/// Gaps of documents that a term is strewn over are geometrically distributed, for which this code is made (Rice,
/// 1979). Bits fill bytes from the least. A quotient of 40 or more is written as 40 and the whole gap in 32 bits.
enum RiceCoding {
    private static let escape: UInt32 = 40

    /// The `k` that makes the gaps shortest.
    static func parameter(for gaps: Span<UInt32>) -> Int {
        var sum: UInt64 = 0
        for i in gaps.indices { sum += UInt64(gaps[i]) }
        let mean = sum / UInt64(max(gaps.count, 1))
        let guess = mean == 0 ? 0 : 63 - mean.leadingZeroBitCount
        var best = (cost: Int.max, k: 0)
        for k in max(0, guess - 1)...min(guess + 1, 31) {
            var cost = gaps.count * (k + 1)
            for i in gaps.indices {
                let quotient = gaps[i] >> UInt32(k)
                cost += quotient >= escape ? Int(escape) + 32 - k : Int(quotient)
            }
            if cost < best.cost { best = (cost, k) }
        }
        return best.k
    }

    /// Appends gaps.
    static func encode(_ gaps: Span<UInt32>, k: Int, to bytes: inout [UInt8]) {
        var (bits, used): (UInt64, UInt64) = (0, 0)
        func put(_ value: UInt64, _ count: UInt64, _ bytes: inout [UInt8]) {
            bits |= value << used
            used += count
            while used >= 8 {
                bytes.append(UInt8(truncatingIfNeeded: bits))
                bits >>= 8
                used -= 8
            }
        }
        for i in gaps.indices {
            let quotient = gaps[i] >> UInt32(k)
            if quotient >= escape {
                put(1 << UInt64(escape), UInt64(escape) + 1, &bytes)
                put(UInt64(gaps[i]), 32, &bytes)
            } else {
                put(1 << UInt64(quotient), UInt64(quotient) + 1, &bytes)
                put(UInt64(gaps[i] & ((1 << UInt32(k)) - 1)), UInt64(k), &bytes)
            }
        }
        if used > 0 { bytes.append(UInt8(truncatingIfNeeded: bits)) }
    }

    /// Reads gaps, stored less one, and adds them up from `base`.
    ///
    /// - Returns: how many bytes were read, or nil where they end too early.
    @inline(__always)
    static func decodeRising(_ bytes: RawSpan, k: Int, count: Int, base: UInt32, to numbers: inout MutableSpan<UInt32>) -> Int? {
        guard count <= numbers.count, k <= 31 else { return nil }
        let available = bytes.byteCount
        var bit = 0
        var value = base
        for i in 0..<count {
            let window = window(bytes, at: bit)
            let quotient = window.trailingZeroBitCount
            guard quotient <= Int(escape) else { return nil }
            bit += quotient + 1
            let gap: UInt32
            if quotient == Int(escape) {
                gap = UInt32(truncatingIfNeeded: self.window(bytes, at: bit))
                bit += 32
            } else {
                let low = quotient + 1 + k <= 56 ? window >> UInt64(quotient + 1) : self.window(bytes, at: bit)
                gap = UInt32(quotient) << UInt32(k) | UInt32(truncatingIfNeeded: low) & ((1 << UInt32(k)) - 1)
                bit += k
            }
            value = value &+ gap &+ 1
            numbers[i] = value
        }
        let read = (bit + 7) >> 3
        return read <= available ? read : nil
    }

    /// The next 56 bits at least; zeros behind the end.
    @inline(__always)
    private static func window(_ bytes: RawSpan, at bit: Int) -> UInt64 {
        let (byte, shift) = (bit >> 3, UInt64(bit & 7))
        if byte + 8 <= bytes.byteCount {
            // Bound: eight bytes are there.
            return unsafe UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: byte, as: UInt64.self)) >> shift
        }
        var value: UInt64 = 0
        var i = byte
        while i < bytes.byteCount {
            value |= UInt64(bytes.byte(at: i)) << UInt64((i - byte) * 8)
            i += 1
        }
        return value >> shift
    }
}
