import Synchronization

/// How every file of a segment is framed. All numbers are little endian.
///
///     0    8   "DKBIDX", the kind of the file, a zero byte
///     8    4   format version
///     12   4   zero
///     16       the contents: sections one behind another, then where each ends (8 each), and how many there are (4)
///     …        checksum (`Checksum`) of each 16 KiB from the start of the file to the end of the contents (4 each)
///     -24  8   length of the contents
///     -16  4   checksum (`Checksum`) of the header and the checksums before it
///     -12  4   zero
///     -8   8   "DKBEND" and two zero bytes
enum DataFormat {
    static let version: UInt32 = 6
    static let chunkShift = 14
    static let chunk = 1 << chunkShift
    static let headerSize = 16
    static let footerSize = 24
    static let magic: [UInt8] = Array("DKBIDX".utf8)
    static let end: [UInt8] = Array("DKBEND".utf8) + [0, 0]

    /// What a file holds.
    enum Kind: UInt8 {
        case terms = 1
        case postings, columns, text, records, deleted, archive

        /// The files that every segment has.
        static let ofSegment: [Kind] = [.terms, .postings, .columns, .text, .records]

        /// The ending of its name; spelled out, since asking the runtime for it takes a third of a millisecond.
        var name: String {
            switch self {
            case .terms: "terms"
            case .postings: "postings"
            case .columns: "columns"
            case .text: "text"
            case .records: "records"
            case .deleted: "deleted"
            case .archive: "archive"
            }
        }
    }
}

/// A file of a segment, opened for reading.
///
/// Opening reads the footer, not the data. A chunk's checksum is verified when the chunk is first read, so nothing
/// that was changed on disk is ever believed, and an answer costs only the checks of what it reads.
final class DataFile: Sendable {
    let path: String
    /// The length of the contents.
    let count: Int
    /// Where the sections lie in the contents.
    let sections: [Range<Int>]
    private let file: MappedFile
    private let chunks: Int
    private let checksumsStart: Int
    /// One byte a chunk: 1 when its checksum was found right.
    private let verified: VerifiedChunks

    init(path: String, kind: DataFormat.Kind, sections sectionCount: Int) throws(IndexError) {
        let file = try MappedFile(path: path)
        let size = file.count
        func damaged(_ damage: IndexError.Damage) -> IndexError { .damaged(path: path, damage) }
        guard size >= DataFormat.headerSize + DataFormat.footerSize else { throw damaged(.cutShort) }
        let header = file.withBytes(0..<DataFormat.headerSize) { Array(copying: $0) } ?? []
        guard header.starts(with: DataFormat.magic), header[6] == kind.rawValue else {
            throw damaged(.otherBeginning(of: kind.name))
        }
        let version = UInt32(littleEndian: header.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: 8, as: UInt32.self) })
        guard version == DataFormat.version else {
            throw .version(path: path, found: Int(version), expected: Int(DataFormat.version))
        }
        let footer = file.withBytes((size - DataFormat.footerSize)..<size) { Array(copying: $0) } ?? []
        guard footer.suffix(8).elementsEqual(DataFormat.end), footer[12..<16].allSatisfy({ $0 == 0 }) else {
            throw damaged(.cutShort)
        }
        let (length, sum) = footer.withUnsafeBytes {
            (
                UInt64(littleEndian: $0.loadUnaligned(as: UInt64.self)),
                UInt32(littleEndian: $0.loadUnaligned(fromByteOffset: 8, as: UInt32.self))
            )
        }
        guard length <= UInt64(size) else { throw damaged(.length) }
        let end = DataFormat.headerSize + Int(length)
        let chunks = (end + DataFormat.chunk - 1) >> DataFormat.chunkShift
        guard end + chunks * 4 + DataFormat.footerSize == size else { throw damaged(.length) }
        let found = file.withBytes(end..<(size - 16)) { sums in Checksum.sum(of: sums) }
        guard found == sum else { throw damaged(.footer) }
        let table = Int(length) - 4 - 8 * sectionCount
        guard table >= 0 else { throw damaged(.cutShort) }
        let tableStart = DataFormat.headerSize + table
        // The table lies in the last chunks, whose checksums are verified first.
        try Self.verify(file, chunks: (tableStart >> DataFormat.chunkShift)..<chunks, end: end)
        var ends: [Int] = []
        for i in 0..<sectionCount {
            let value = file.withBytes((tableStart + i * 8)..<(tableStart + i * 8 + 8)) { $0.number(at: 0, as: UInt64.self) } ?? 0
            guard value >= UInt64(ends.last ?? 0), value <= UInt64(table) else { throw damaged(.sections) }
            ends.append(Int(value))
        }
        guard ends.last ?? 0 == table else { throw damaged(.sections) }
        sections = ends.indices.map { ($0 == 0 ? 0 : ends[$0 - 1])..<ends[$0] }
        self.path = path
        count = Int(length)
        self.chunks = chunks
        checksumsStart = end
        verified = VerifiedChunks(count: chunks)
        self.file = file
    }

    /// Calls `body` with the bytes of a range of the contents, their checksums verified.
    @inline(__always)
    func withBytes<Result>(
        _ range: Range<Int>, _ body: (RawSpan) throws(IndexError) -> Result
    ) throws(IndexError) -> Result {
        guard range.lowerBound >= 0, range.upperBound <= count else { throw outside }
        let first = (range.lowerBound + DataFormat.headerSize) >> DataFormat.chunkShift
        let last = (max(range.upperBound, range.lowerBound + 1) + DataFormat.headerSize - 1) >> DataFormat.chunkShift
        for chunk in first...last where !verified.contains(chunk) { try verify(chunk) }
        let inFile = (range.lowerBound + DataFormat.headerSize)..<(range.upperBound + DataFormat.headerSize)
        guard let result = try file.withBytes(inFile, body) else { throw outside }
        return result
    }

    /// Reads bytes of ranges that will be read next and lie anywhere, without believing them: side by side the processor
    /// fetches them several times as fast as one after another.
    ///
    /// - Returns: something made of the bytes; a caller keeps it, or nothing would be read.
    func touch(_ ranges: [(range: Range<Int>, isPlain: Bool)]) -> UInt8 {
        file.withBytes(0..<file.count) { bytes in
            var mixed: UInt8 = 0
            for (range, _) in ranges {
                let end = min(range.upperBound + DataFormat.headerSize, bytes.byteCount)
                var line = range.lowerBound + DataFormat.headerSize
                while line < end {
                    // Bound: below the file's end.
                    unsafe mixed ^= bytes.unsafeLoad(fromUncheckedByteOffset: line, as: UInt8.self)
                    line += 64
                }
            }
            return mixed
        } ?? 0
    }

    /// What is thrown where the contents contradict themselves.
    func damaged(_ damage: IndexError.Damage) -> IndexError { .damaged(path: path, damage) }

    private var outside: IndexError { .damaged(path: path, .partOutside) }

    /// Verifies one chunk, once.
    @inline(never)
    private func verify(_ chunk: Int) throws(IndexError) {
        guard chunk < chunks else { return }
        try Self.verify(file, chunks: chunk..<(chunk + 1), end: checksumsStart)
        verified.insert(chunk)
    }

    private static func verify(_ file: borrowing MappedFile, chunks: Range<Int>, end: Int) throws(IndexError) {
        for chunk in chunks {
            let start = chunk << DataFormat.chunkShift
            let stop = min(start + DataFormat.chunk, end)
            let sum = file.withBytes(start..<stop) { Checksum.sum(of: $0) }
            let expected = file.withBytes((end + chunk * 4)..<(end + chunk * 4 + 4)) { $0.number(at: 0, as: UInt32.self) }
            guard sum == expected else {
                throw .damaged(path: file.path, .bytes(from: start, to: stop))
            }
        }
    }

    /// Verifies every chunk.
    func verifyAll() throws(IndexError) {
        for chunk in 0..<chunks { try verify(chunk) }
    }

    /// A copy of the bytes of a range.
    func bytes(_ range: Range<Int>) throws(IndexError) -> [UInt8] {
        try withBytes(range) { bytes throws(IndexError) in Array(copying: bytes) }
    }

    /// A number of fixed width, little endian.
    @inline(__always)
    func number<Number: FixedWidthInteger & BitwiseCopyable>(at offset: Int, as type: Number.Type) throws(IndexError) -> Number {
        try withBytes(offset..<(offset + MemoryLayout<Number>.size)) { bytes throws(IndexError) in bytes.number(at: 0, as: type) }
    }
}

/// Which chunks were verified; threads may share it, and the worst that a race can do is to verify one twice.
@safe private struct VerifiedChunks: ~Copyable, Sendable {
    nonisolated(unsafe) private let flags: UnsafeMutablePointer<Atomic<UInt8>>
    private let count: Int

    init(count: Int) {
        self.count = count
        unsafe flags = .allocate(capacity: max(count, 1))
        for i in 0..<count { unsafe (flags + i).initialize(to: Atomic(0)) }
    }

    deinit {
        unsafe flags.deinitialize(count: count)
        unsafe flags.deallocate()
    }

    @inline(__always)
    func contains(_ chunk: Int) -> Bool {
        // Bound: within the allocation; a chunk outside is the file's end, which reads as verified.
        chunk >= count ? true : unsafe flags[chunk].load(ordering: .relaxed) == 1
    }

    func insert(_ chunk: Int) { unsafe flags[chunk].store(1, ordering: .relaxed) }
}

extension RawSpan {
    /// A number of fixed width, little endian, at an offset that the caller has checked; traps outside the span.
    @inline(__always)
    func number<Number: FixedWidthInteger & BitwiseCopyable>(at offset: Int, as type: Number.Type) -> Number {
        Number(littleEndian: unsafe unsafeLoadUnaligned(fromByteOffset: offset, as: type))
    }

    /// A byte; traps outside the span.
    @inline(__always)
    func byte(at offset: Int) -> UInt8 { unsafe unsafeLoad(fromByteOffset: offset, as: UInt8.self) }
}

extension [UInt8] {
    /// The bytes of a span.
    init(copying span: RawSpan) {
        self = unsafe span.withUnsafeBytes { unsafe Array($0) }
    }
}
