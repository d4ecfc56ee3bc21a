/// CRC-32C (Castagnoli), as RFC 3720 defines it, over eight bytes at a time.
struct Checksum: Sendable {
    static let shared = Checksum()

    /// Eight tables of 256, one behind another.
    private let tables: [UInt32]

    private init() {
        var tables = [UInt32](repeating: 0, count: 8 * 256)
        for i in 0..<256 {
            var value = UInt32(i)
            for _ in 0..<8 { value = value & 1 == 1 ? value >> 1 ^ 0x82F6_3B78 : value >> 1 }
            tables[i] = value
        }
        for i in 256..<(8 * 256) { tables[i] = tables[i - 256] >> 8 ^ tables[Int(tables[i - 256] & 0xFF)] }
        self.tables = tables
    }

    static func crc32c(_ bytes: RawSpan) -> UInt32 { shared.crc32c(bytes) }

    func crc32c(_ bytes: RawSpan) -> UInt32 {
        let tables = tables.span
        var crc: UInt32 = 0xFFFF_FFFF
        var i = 0
        let count = bytes.byteCount
        while i + 8 <= count {
            // Bound: eight bytes are left; every table index is below 8 × 256.
            let word = unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: i, as: UInt64.self) ^ UInt64(crc)
            crc =
                unsafe tables[unchecked: 1792 + Int(word & 0xFF)] ^ tables[unchecked: 1536 + Int(word >> 8 & 0xFF)]
                ^ tables[unchecked: 1280 + Int(word >> 16 & 0xFF)] ^ tables[unchecked: 1024 + Int(word >> 24 & 0xFF)]
                ^ tables[unchecked: 768 + Int(word >> 32 & 0xFF)] ^ tables[unchecked: 512 + Int(word >> 40 & 0xFF)]
                ^ tables[unchecked: 256 + Int(word >> 48 & 0xFF)] ^ tables[unchecked: Int(word >> 56)]
            i += 8
        }
        while i < count {
            let byte = unsafe bytes.unsafeLoad(fromUncheckedByteOffset: i, as: UInt8.self)
            crc = crc >> 8 ^ tables[Int((crc ^ UInt32(byte)) & 0xFF)]
            i += 1
        }
        return ~crc
    }
}
