/// The file that says which segments are in force, which of their documents, and which archives of texts.
///
///     0   8   "DKBMAN" and two zero bytes
///     8   4   format version
///     12  4   how many segments; then for each
///             4   length of its name, then the name
///             4   number of its file of deletions, 0 where there is none
///             8   how many documents it has, deleted ones not counted
///             4   how many text fields; then for each the sum of the lengths of those documents' texts (8)
///     …   4   how many archives of texts; then for each
///             4   length of its name, then the name
///     …   8   length of the user data, then the data
///     …   4   checksum (`Checksum`) of everything before it
struct Manifest {
    static let magic: [UInt8] = Array("DKBMAN".utf8) + [0, 0]

    /// A segment in force.
    struct Entry: Sendable, Hashable {
        var name: String
        /// Which file of deletions is in force; 0 is none.
        var generation: UInt32 = 0
        /// How many documents are not deleted.
        var documents: Int
        /// For each text field the sum of the lengths of those documents' texts, as `BM25` keeps lengths.
        var lengths: [Int]

        var deletionsFile: String { "\(name).\(generation).\(DataFormat.Kind.deleted.name)" }

        /// The names of its files.
        var files: [String] {
            DataFormat.Kind.ofSegment.map { "\(name).\($0.name)" } + (generation > 0 ? [deletionsFile] : [])
        }
    }

    /// The segments, the oldest first.
    var segments: [Entry]
    /// The names of the archives of texts, the oldest first.
    var archives: [String] = []
    var userData: [UInt8]

    /// The names of all files that are in force.
    var files: [String] { segments.flatMap(\.files) + archives.map(TextArchive.fileName) }

    /// For each text field how long a text is on average.
    var averages: [Double] {
        let count = segments.reduce(0) { $0 + $1.documents }
        return (segments.first?.lengths.indices ?? 0..<0).map { field in
            let total = segments.reduce(0) { $0 + (field < $1.lengths.count ? $1.lengths[field] : 0) }
            return Double(total) / Double(max(count, 1))
        }
    }

    func encoded() -> [UInt8] {
        var bytes = Self.magic
        bytes.append(number: DataFormat.version)
        bytes.append(number: UInt32(segments.count))
        for segment in segments {
            bytes.append(number: UInt32(segment.name.utf8.count))
            bytes += Array(segment.name.utf8)
            bytes.append(number: segment.generation)
            bytes.append(number: UInt64(segment.documents))
            bytes.append(number: UInt32(segment.lengths.count))
            for length in segment.lengths { bytes.append(number: UInt64(length)) }
        }
        bytes.append(number: UInt32(archives.count))
        for name in archives {
            bytes.append(number: UInt32(name.utf8.count))
            bytes += Array(name.utf8)
        }
        bytes.append(number: UInt64(userData.count))
        bytes += userData
        let sum = Checksum.sum(of: bytes.span.bytes)
        bytes.append(number: sum)
        return bytes
    }

    init(segments: [Entry], archives: [String], userData: [UInt8]) {
        self.segments = segments
        self.archives = archives
        self.userData = userData
    }

    init(at path: String) throws(IndexError) {
        let file = try MappedFile(path: path)
        let read = try file.withBytes(0..<file.count) { bytes throws(IndexError) in try Manifest(bytes, at: path) }
        guard let read else { throw .damaged(path: path, .noManifest) }
        self = read
    }

    private init(_ bytes: RawSpan, at path: String) throws(IndexError) {
        guard bytes.byteCount >= 32, [UInt8](copying: bytes.extracting(0..<Self.magic.count)) == Self.magic else {
            throw .damaged(path: path, .noManifest)
        }
        let version = bytes.number(at: 8, as: UInt32.self)
        guard version == DataFormat.version else {
            throw .version(path: path, found: Int(version), expected: Int(DataFormat.version))
        }
        let contents = bytes.extracting(0..<(bytes.byteCount - 4))
        guard bytes.number(at: contents.byteCount, as: UInt32.self) == Checksum.sum(of: contents) else {
            throw .damaged(path: path, .checksum)
        }
        var reader = ByteReader(at: 12)
        let count = reader.number(contents, as: UInt32.self)
        segments = []
        while segments.count < Int(count), !reader.failed {
            var entry = Entry(name: Self.name(&reader, contents), documents: 0, lengths: [])
            entry.generation = reader.number(contents, as: UInt32.self)
            entry.documents = Int(truncatingIfNeeded: reader.number(contents, as: UInt64.self))
            let fields = reader.number(contents, as: UInt32.self)
            while entry.lengths.count < Int(fields), !reader.failed {
                entry.lengths.append(Int(truncatingIfNeeded: reader.number(contents, as: UInt64.self)))
            }
            segments.append(entry)
        }
        let archiveCount = reader.number(contents, as: UInt32.self)
        while archives.count < Int(archiveCount), !reader.failed { archives.append(Self.name(&reader, contents)) }
        let length = Int(truncatingIfNeeded: reader.number(contents, as: UInt64.self))
        let data = reader.range(length, contents)
        guard !reader.failed, data.upperBound == contents.byteCount else {
            throw .damaged(path: path, .length)
        }
        userData = [UInt8](copying: contents.extracting(data))
    }

    private static func name(_ reader: inout ByteReader, _ bytes: RawSpan) -> String {
        let length = Int(reader.number(bytes, as: UInt32.self))
        return String(decoding: [UInt8](copying: bytes.extracting(reader.range(length, bytes))), as: UTF8.self)
    }
}
