import Synchronization

/// What hits give back; see `StoredRecordWriter`.
///
/// The block that was inflated last is kept, since records are read one after another more often than not.
struct RecordStore: Sendable {
    let file: DataFile
    private let blocks: Int
    private let count: Int
    private let last = LastBlock()

    /// A record as it is stored.
    struct Record {
        var id: String
        /// Which text stands between head and tail, if one does.
        var text: Int?
        /// Whether it stands there as JSON escapes it.
        var isEscaped: Bool
        var head: [UInt8]
        var tail: [UInt8]
    }

    init(_ file: DataFile, count: Int) throws(IndexError) {
        self.file = file
        self.count = count
        blocks = file.sections[1].count / 16
        guard blocks * 16 == file.sections[1].count else {
            throw .damaged(path: file.path, .blockIndex)
        }
    }

    private var damaged: IndexError { .damaged(path: file.path, .record) }

    func record(of document: Int) throws(IndexError) -> Record { try read(document, whole: true) }

    func id(of document: Int) throws(IndexError) -> String { try read(document, whole: false).id }

    private func firstDocument(_ block: Int) throws(IndexError) -> Int {
        Int(try file.number(at: file.sections[1].lowerBound + block * 16 + 8, as: UInt32.self))
    }

    private func read(_ document: Int, whole: Bool) throws(IndexError) -> Record {
        guard document >= 0, document < count else { throw damaged }
        var (low, high) = (0, blocks)
        while low < high {
            let middle = (low + high) / 2
            if try firstDocument(middle) <= document { low = middle + 1 } else { high = middle }
        }
        guard low > 0 else { throw damaged }
        let block = low - 1
        let bytes = try inflated(block)
        guard let record = Self.record(document - (try firstDocument(block)), in: bytes.span.bytes, whole: whole) else { throw damaged }
        return record
    }

    private func inflated(_ block: Int) throws(IndexError) -> [UInt8] {
        if let bytes = last.bytes(of: block) { return bytes }
        let entry = file.sections[1].lowerBound + block * 16
        let start = Int(truncatingIfNeeded: try file.number(at: entry, as: UInt64.self))
        let size = Int(try file.number(at: entry + 12, as: UInt32.self))
        let end =
            block + 1 < blocks ? Int(truncatingIfNeeded: try file.number(at: entry + 16, as: UInt64.self)) : file.sections[0].upperBound
        guard start >= 0, start <= end, end <= file.sections[0].upperBound, size <= 1 << 30 else { throw damaged }
        guard let bytes = try file.withBytes(start..<end, { bytes throws(IndexError) in Deflate.decompress(bytes, size: size) })
        else { throw damaged }
        last.keep(bytes, of: block)
        return bytes
    }

    private static func record(_ number: Int, in bytes: RawSpan, whole: Bool) -> Record? {
        var reader = ByteReader()
        var id: [UInt8] = []
        for i in 0...number {
            let shared = reader.variable(bytes)
            let rest = reader.range(reader.variable(bytes), bytes)
            guard !reader.failed, shared <= id.count else { return nil }
            id.removeSubrange(shared...)
            for place in rest { id.append(bytes.byte(at: place)) }
            let text = reader.variable(bytes)
            let headCount = reader.variable(bytes)
            let tailCount = text > 0 ? reader.variable(bytes) : 0
            let place = reader.variable(bytes)
            let head = reader.range(place > 0 ? headCount - id.count : headCount, bytes)
            let tail = reader.range(tailCount, bytes)
            guard !reader.failed else { return nil }
            guard i == number else { continue }
            var record = Record(
                id: String(decoding: id, as: UTF8.self), text: text > 0 ? (text - 1) / 2 : nil, isEscaped: text > 0 && text % 2 == 0,
                head: [], tail: [])
            guard whole else { return record }
            record.head = [UInt8](copying: bytes.extracting(head))
            record.tail = [UInt8](copying: bytes.extracting(tail))
            if place > 0 {
                guard place <= head.count + 1 else { return nil }
                record.head.insert(contentsOf: id, at: place - 1)
            }
            return record
        }
        return nil
    }
}

/// The bytes of one block.
private final class LastBlock: Sendable {
    private let block = Mutex<(number: Int, bytes: [UInt8])?>(nil)

    func bytes(of number: Int) -> [UInt8]? { block.withLock { $0?.number == number ? $0?.bytes : nil } }

    func keep(_ bytes: [UInt8], of number: Int) { block.withLock { $0 = (number, bytes) } }
}
