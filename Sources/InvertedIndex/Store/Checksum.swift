/// The checksum of stored bytes: the low half of XXH64, as its specification
/// (https://github.com/Cyan4973/xxHash/blob/dev/doc/xxhash_spec.md) defines it, with the seed 0.
///
/// An answer waits for the sums of all that it reads. This one takes an instruction a byte, a CRC by tables five; a change on a
/// disk escapes either once in four thousand million times.
enum Checksum {
    private static let primes: (UInt64, UInt64, UInt64, UInt64, UInt64) = (
        0x9E37_79B1_85EB_CA87, 0xC2B2_AE3D_27D4_EB4F, 0x1656_67B1_9E37_79F9, 0x85EB_CA77_C2B2_AE63, 0x27D4_EB2F_1656_67C5
    )

    static func sum(of bytes: RawSpan) -> UInt32 { UInt32(truncatingIfNeeded: xxh64(bytes)) }

    static func xxh64(_ bytes: RawSpan) -> UInt64 {
        let count = bytes.byteCount
        var place = 0
        var sum = primes.4
        if count >= 32 {
            // Four sums side by side, so that none waits for the one before it.
            var (a, b, c, d) = (primes.0 &+ primes.1, primes.1, UInt64(0), 0 &- primes.0)
            while place + 32 <= count {
                a = round(a, word(bytes, at: place))
                b = round(b, word(bytes, at: place + 8))
                c = round(c, word(bytes, at: place + 16))
                d = round(d, word(bytes, at: place + 24))
                place += 32
            }
            sum = rotated(a, 1) &+ rotated(b, 7) &+ rotated(c, 12) &+ rotated(d, 18)
            for part in [a, b, c, d] { sum = (sum ^ round(0, part)) &* primes.0 &+ primes.3 }
        }
        sum &+= UInt64(count)
        while place + 8 <= count {
            sum = rotated(sum ^ round(0, word(bytes, at: place)), 27) &* primes.0 &+ primes.3
            place += 8
        }
        if place + 4 <= count {
            // Bound: checked by the condition.
            let half = unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: place, as: UInt32.self)
            sum = rotated(sum ^ UInt64(UInt32(littleEndian: half)) &* primes.0, 23) &* primes.1 &+ primes.2
            place += 4
        }
        while place < count {
            sum = rotated(sum ^ UInt64(bytes.byte(at: place)) &* primes.4, 11) &* primes.0
            place += 1
        }
        sum = (sum ^ sum >> 33) &* primes.1
        sum = (sum ^ sum >> 29) &* primes.2
        return sum ^ sum >> 32
    }

    @inline(__always)
    private static func round(_ sum: UInt64, _ word: UInt64) -> UInt64 { rotated(sum &+ word &* primes.1, 31) &* primes.0 }

    @inline(__always)
    private static func rotated(_ value: UInt64, _ bits: UInt64) -> UInt64 { value &<< bits | value &>> (64 - bits) }

    /// The eight bytes at a place, which the caller knows to be there.
    @inline(__always)
    private static func word(_ bytes: RawSpan, at place: Int) -> UInt64 {
        UInt64(littleEndian: unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: place, as: UInt64.self))
    }
}
