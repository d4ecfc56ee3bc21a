/// CRC-32C (Castagnoli), as RFC 3720 defines it, over eight bytes at a time.
enum Checksum {
    private static let tables: [[UInt32]] = {
        var tables = [[UInt32]](repeating: [UInt32](repeating: 0, count: 256), count: 8)
        for i in 0..<256 {
            var value = UInt32(i)
            for _ in 0..<8 { value = value & 1 == 1 ? value >> 1 ^ 0x82F6_3B78 : value >> 1 }
            tables[0][i] = value
        }
        for i in 0..<256 {
            for k in 1..<8 { tables[k][i] = tables[k - 1][i] >> 8 ^ tables[0][Int(tables[k - 1][i] & 0xFF)] }
        }
        return tables
    }()

    static func crc32c(_ bytes: UnsafeRawBufferPointer) -> UInt32 {
        let tables = tables
        var crc: UInt32 = 0xFFFF_FFFF
        var i = 0
        while i + 8 <= bytes.count {
            let low = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: i, as: UInt32.self)) ^ crc
            let high = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: i + 4, as: UInt32.self))
            crc =
                tables[7][Int(low & 0xFF)] ^ tables[6][Int(low >> 8 & 0xFF)]
                ^ tables[5][Int(low >> 16 & 0xFF)] ^ tables[4][Int(low >> 24)]
                ^ tables[3][Int(high & 0xFF)] ^ tables[2][Int(high >> 8 & 0xFF)]
                ^ tables[1][Int(high >> 16 & 0xFF)] ^ tables[0][Int(high >> 24)]
            i += 8
        }
        while i < bytes.count {
            crc = crc >> 8 ^ tables[0][Int((crc ^ UInt32(bytes[i])) & 0xFF)]
            i += 1
        }
        return ~crc
    }
}
