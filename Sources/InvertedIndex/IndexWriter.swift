import FoundationEssentials

/// Writes an index: add documents, then commit. Until the commit the old index answers, and after it the new one.
///
///     var writer = IndexWriter(path: "Index", schema: schema)
///     try writer.add(document)
///     try writer.commit(userData: [])
public struct IndexWriter: Sendable {
    private let folder: IndexFolder
    private var builder: SegmentBuilder

    /// A writer that replaces what is at a path.
    public init(path: String, schema: IndexSchema) {
        folder = IndexFolder(path: path)
        builder = SegmentBuilder(schema: schema)
    }

    /// Adds a document.
    ///
    /// - Throws: `duplicate` where a document with its id was added before.
    public mutating func add(_ document: Document) throws(IndexError) {
        try builder.add(document)
    }

    /// Puts the documents in force, with a few bytes of the caller's beside them, in one step.
    ///
    /// - Throws: `locked` where another process writes, `system` where the disk refuses; the old index then stays.
    public consuming func commit(userData: [UInt8]) throws(IndexError) {
        let bytes = try builder.finished()
        let sum = bytes.withUnsafeBytes(Checksum.crc32c)
        let name = "segment-" + String(sum, radix: 16) + "-" + String(bytes.count, radix: 16)
        try folder.create()
        try folder.withLock { () throws(IndexError) in
            try folder.write(bytes, to: name)
            try folder.write(Manifest(segment: name, userData: userData).encoded(), to: "manifest")
            folder.removeSegments(except: name)
        }
    }
}

/// The file that says which segment is in force.
///
///     0   8   "DKBMAN" and two zero bytes
///     8   4   format version
///     12  4   length of the segment's name, then the name
///     …   8   length of the user data, then the data
///     …   4   CRC-32C of everything before it
struct Manifest {
    static let magic: [UInt8] = Array("DKBMAN".utf8) + [0, 0]
    static let version: UInt32 = 1

    var segment: String
    var userData: [UInt8]

    func encoded() -> [UInt8] {
        var bytes = Self.magic
        bytes.append(number: Self.version)
        bytes.append(number: UInt32(segment.utf8.count))
        bytes += Array(segment.utf8)
        bytes.append(number: UInt64(userData.count))
        bytes += userData
        bytes.append(number: bytes.withUnsafeBytes(Checksum.crc32c))
        return bytes
    }

    init(segment: String, userData: [UInt8]) {
        self.segment = segment
        self.userData = userData
    }

    init(at path: String) throws(IndexError) {
        let file = try MappedFile(path: path)
        guard file.count >= 28, try file.bytes(0..<8) == Self.magic else {
            throw .damaged(path: path, reason: "it does not begin as a manifest does")
        }
        let version = try file.number(at: 8, as: UInt32.self)
        guard version == Self.version else {
            throw .version(path: path, found: Int(version), expected: Int(Self.version))
        }
        let sum = try file.withBytes(0..<(file.count - 4)) { Checksum.crc32c($0) }
        guard try file.number(at: file.count - 4, as: UInt32.self) == sum else {
            throw .damaged(path: path, reason: "its checksum does not fit")
        }
        let nameEnd = 16 + Int(try file.number(at: 12, as: UInt32.self))
        segment = String(decoding: try file.bytes(16..<nameEnd), as: UTF8.self)
        let length = Int(truncatingIfNeeded: try file.number(at: nameEnd, as: UInt64.self))
        guard length >= 0, nameEnd + 8 + length + 4 == file.count else {
            throw .damaged(path: path, reason: "its length does not fit")
        }
        userData = try file.bytes((nameEnd + 8)..<(nameEnd + 8 + length))
    }
}
