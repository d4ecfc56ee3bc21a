/// Writes what hits give back: ids and stored bytes, in blocks of 32 KB and more, compressed.
///
/// A record is the id's length and the id, then 0 and the length and the bytes, or, where the bytes hold one of the
/// document's texts, twice the number of that text plus 1, or plus 2 where JSON escapes parts of it, the lengths of what
/// stands before and behind it, and both. So a text is kept once, in the code of `TextCode`. The index has for each block
/// where it begins (8), the number of its first document (4) and its size before compression (4).
struct RecordWriter: ~Copyable {
    private static let blockSize = 32 << 10

    private var file: DataFileWriter
    private var block: [UInt8] = []
    private var firstDocument = 0
    private var count = 0
    private var index: [UInt8] = []
    private var press: BlockPress

    init(path: String, jobs: Int) throws(IndexError) {
        press = BlockPress(jobs: jobs)
        file = try DataFileWriter(path: path, kind: .records)
    }

    /// - Parameter text: which text the bytes hold, and where.
    mutating func append(id: [UInt8], stored: [UInt8], text: (number: Int, range: Range<Int>, isEscaped: Bool)?) throws(IndexError) {
        block.append(variable: UInt64(id.count))
        block += id
        if let text {
            block.append(variable: UInt64(2 * text.number + (text.isEscaped ? 2 : 1)))
            block.append(variable: UInt64(text.range.lowerBound))
            block.append(variable: UInt64(stored.count - text.range.upperBound))
            block += stored[..<text.range.lowerBound]
            block += stored[text.range.upperBound...]
        } else {
            block.append(0)
            block.append(variable: UInt64(stored.count))
            block += stored
        }
        count += 1
        if block.count >= Self.blockSize { try writeBlock() }
    }

    private mutating func writeBlock() throws(IndexError) {
        if let ready = try press.push(block, firstDocument: firstDocument) { try write(ready) }
        block.removeAll(keepingCapacity: true)
        firstDocument = count
    }

    private mutating func write(_ block: BlockPress.Block) throws(IndexError) {
        index.append(number: UInt64(file.count))
        index.append(number: UInt32(block.firstDocument))
        index.append(number: UInt32(block.size))
        try file.append(block.compressed)
    }

    consuming func finish() throws(IndexError) -> UInt64 {
        if !block.isEmpty { try writeBlock() }
        while let ready = try press.pop() { try write(ready) }
        try file.endSection()
        try file.append(index)
        try file.endSection()
        return try file.finish()
    }
}
