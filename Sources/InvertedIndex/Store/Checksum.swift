/// CRC-32C (Castagnoli), as RFC 3720 defines it, over eight bytes at a time.
///
/// A step needs the result of the one before it, which keeps the processor waiting; so the quarters of a chunk are summed side
/// by side, and the sums put together.
struct Checksum: Sendable {
    static let shared = Checksum()

    /// The polynomial, its lowest coefficient in the highest bit, as in all of this.
    private static let polynomial: UInt32 = 0x82F6_3B78
    /// What is summed side by side: a quarter of a chunk.
    private static let part = DataFormat.chunk / 4

    /// Eight tables of 256, one behind another.
    private let tables: [UInt32]
    /// What a sum is multiplied with when a part follows it.
    private let behindPart: UInt32

    private init() {
        var tables = [UInt32](repeating: 0, count: 8 * 256)
        for i in 0..<256 {
            var value = UInt32(i)
            for _ in 0..<8 { value = value & 1 == 1 ? value >> 1 ^ Self.polynomial : value >> 1 }
            tables[i] = value
        }
        for i in 256..<(8 * 256) { tables[i] = tables[i - 256] >> 8 ^ tables[Int(tables[i - 256] & 0xFF)] }
        self.tables = tables
        // x to the power of the part's bits, by squaring x.
        var power: UInt32 = 1 << 30
        for _ in 0..<(Self.part * 8).trailingZeroBitCount { power = Self.product(power, power) }
        behindPart = power
    }

    static func crc32c(_ bytes: RawSpan) -> UInt32 { shared.crc32c(bytes) }

    func crc32c(_ bytes: RawSpan) -> UInt32 {
        let tables = tables.span
        var crc: UInt32 = 0xFFFF_FFFF
        var i = 0
        let count = bytes.byteCount
        while i + 4 * Self.part <= count {
            var (second, third, fourth): (UInt32, UInt32, UInt32) = (0, 0, 0)
            for place in stride(from: i, to: i + Self.part, by: 8) {
                crc = Self.step(crc, bytes, at: place, tables)
                second = Self.step(second, bytes, at: place + Self.part, tables)
                third = Self.step(third, bytes, at: place + 2 * Self.part, tables)
                fourth = Self.step(fourth, bytes, at: place + 3 * Self.part, tables)
            }
            for next in [second, third, fourth] { crc = Self.product(crc, behindPart) ^ next }
            i += 4 * Self.part
        }
        while i + 8 <= count {
            crc = Self.step(crc, bytes, at: i, tables)
            i += 8
        }
        while i < count {
            let byte = unsafe bytes.unsafeLoad(fromUncheckedByteOffset: i, as: UInt8.self)
            crc = crc >> 8 ^ tables[Int((crc ^ UInt32(byte)) & 0xFF)]
            i += 1
        }
        return ~crc
    }

    /// The sum with the eight bytes at a place, which the caller knows to be there.
    @inline(__always)
    private static func step(_ crc: UInt32, _ bytes: RawSpan, at place: Int, _ tables: Span<UInt32>) -> UInt32 {
        // Bound: every table index is below 8 × 256.
        let word = unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: place, as: UInt64.self) ^ UInt64(crc)
        return unsafe tables[unchecked: 1792 + Int(word & 0xFF)] ^ tables[unchecked: 1536 + Int(word >> 8 & 0xFF)]
            ^ tables[unchecked: 1280 + Int(word >> 16 & 0xFF)] ^ tables[unchecked: 1024 + Int(word >> 24 & 0xFF)]
            ^ tables[unchecked: 768 + Int(word >> 32 & 0xFF)] ^ tables[unchecked: 512 + Int(word >> 40 & 0xFF)]
            ^ tables[unchecked: 256 + Int(word >> 48 & 0xFF)] ^ tables[unchecked: Int(word >> 56)]
    }

    /// The product of two polynomials modulo the one of the sum.
    private static func product(_ a: UInt32, _ b: UInt32) -> UInt32 {
        var (product, shifted): (UInt32, UInt32) = (0, b)
        for bit in stride(from: 31, through: 0, by: -1) {
            if a >> UInt32(bit) & 1 == 1 { product ^= shifted }
            shifted = shifted & 1 == 1 ? shifted >> 1 ^ polynomial : shifted >> 1
        }
        return product
    }
}
