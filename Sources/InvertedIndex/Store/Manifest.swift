/// The file that says which segment is in force.
///
///     0   8   "DKBMAN" and two zero bytes
///     8   4   format version
///     12  4   length of the segment's name, then the name
///     …   8   length of the user data, then the data
///     …   4   CRC-32C of everything before it
struct Manifest {
    static let magic: [UInt8] = Array("DKBMAN".utf8) + [0, 0]

    var segment: String
    var userData: [UInt8]

    func encoded() -> [UInt8] {
        var bytes = Self.magic
        bytes.append(number: DataFormat.version)
        bytes.append(number: UInt32(segment.utf8.count))
        bytes += Array(segment.utf8)
        bytes.append(number: UInt64(userData.count))
        bytes += userData
        let sum = Checksum.crc32c(bytes.span.bytes)
        bytes.append(number: sum)
        return bytes
    }

    init(segment: String, userData: [UInt8]) {
        self.segment = segment
        self.userData = userData
    }

    init(at path: String) throws(IndexError) {
        let file = try MappedFile(path: path)
        let bytes = file.withBytes(0..<file.count) { [UInt8](copying: $0) } ?? []
        guard bytes.count >= 28, bytes.starts(with: Self.magic) else {
            throw .damaged(path: path, reason: "it does not begin as a manifest does")
        }
        let span = bytes.span.bytes
        let version = span.number(at: 8, as: UInt32.self)
        guard version == DataFormat.version else {
            throw .version(path: path, found: Int(version), expected: Int(DataFormat.version))
        }
        guard span.number(at: bytes.count - 4, as: UInt32.self) == Checksum.crc32c(span.extracting(0..<(bytes.count - 4))) else {
            throw .damaged(path: path, reason: "its checksum does not fit")
        }
        let nameEnd = 16 + Int(span.number(at: 12, as: UInt32.self))
        guard nameEnd + 12 <= bytes.count else { throw .damaged(path: path, reason: "its length does not fit") }
        segment = String(decoding: bytes[16..<nameEnd], as: UTF8.self)
        let length = Int(truncatingIfNeeded: span.number(at: nameEnd, as: UInt64.self))
        guard length == bytes.count - nameEnd - 12 else { throw .damaged(path: path, reason: "its length does not fit") }
        userData = Array(bytes[(nameEnd + 8)..<(nameEnd + 8 + length)])
    }
}
