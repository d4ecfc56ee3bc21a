/// A segment file, byte by byte. All numbers are little endian.
///
///     0   8   "DKBSEG" and two zero bytes
///     8   4   format version
///     12  4   number of sections, n
///     16  n × 24   for each section: kind (4), CRC-32C of its bytes (4), offset (8), length (8)
///     …   4   CRC-32C of everything before it
///     …       the sections
///
/// | section | holds |
/// |---|---|
/// | schema | the schema as JSON |
/// | terms | t (4), t + 1 offsets (4 each) into the names, the names: one byte of field number, then the term; sorted by bytes |
/// | postingOffsets | t + 1 offsets (8 each) into the postings |
/// | postings | for each term: document gaps, and in text fields frequency and position gaps, as variable-length integers |
/// | lengths | for each text field, for each document, its number of terms (4) |
/// | days | for each document its day (4), 0 where unknown |
/// | ids | d + 1 offsets (8), the ids, then the documents in the order of their ids (4 each) |
/// | stored | d + 1 offsets (8), the stored bytes |
enum SegmentFormat {
    static let magic: [UInt8] = Array("DKBSEG".utf8) + [0, 0]
    static let version: UInt32 = 1

    enum Section: UInt32, CaseIterable {
        case schema = 1
        case terms, postingOffsets, postings, lengths, days, ids, stored
    }
}

extension [UInt8] {
    /// Appends a number of fixed width, little endian.
    mutating func append(number: some FixedWidthInteger) {
        Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
    }

    /// Appends a variable-length integer: seven bits a byte, least first, the high bit set on all but the last.
    mutating func append(variable value: UInt32) {
        var value = value
        while value >= 0x80 {
            append(UInt8(truncatingIfNeeded: value) | 0x80)
            value >>= 7
        }
        append(UInt8(value))
    }
}
