/// Writes what hits give back: ids and stored bytes, in blocks of 32 KB and more, compressed.
///
/// A record is how many bytes its id shares with the one before it in the block, how many are left and those; then 0, or,
/// where the stored bytes hold one of the document's texts, twice the number of that text plus 1, or plus 2 where JSON
/// escapes parts of it. Then come the length of the head, which is what stands before the text, or all of the bytes; where
/// there is a text, the length of what stands behind it; 0, or 1 and the place of the id in the head; and the bytes of the
/// head, the id left out, and those behind the text. So a text is kept once, in the code of `TextCode`, and an id too. The
/// index has for each block where it begins (8), the number of its first document (4) and its size before compression (4).
struct StoredRecordWriter: ~Copyable {
    private static let blockSize = 32 << 10

    private var file: DataFileWriter
    private var block: [UInt8] = []
    private var lastID: [UInt8] = []
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
        let shared = zip(id, lastID).prefix { $0 == $1 }.count
        block.append(variable: UInt64(shared))
        block.append(variable: UInt64(id.count - shared))
        block += id[shared...]
        lastID = id
        let head = stored[..<(text?.range.lowerBound ?? stored.count)]
        let tail = stored[(text?.range.upperBound ?? stored.count)...]
        block.append(variable: text.map { UInt64(2 * $0.number + ($0.isEscaped ? 2 : 1)) } ?? 0)
        block.append(variable: UInt64(head.count))
        if text != nil { block.append(variable: UInt64(tail.count)) }
        if let place = ByteSearch.firstIndex(of: id.span.bytes, in: head.span.bytes) {
            block.append(variable: UInt64(place + 1))
            block += head[..<place]
            block += head[(place + id.count)...]
        } else {
            block.append(0)
            block += head
        }
        block += tail
        count += 1
        if block.count >= Self.blockSize { try writeBlock() }
    }

    private mutating func writeBlock() throws(IndexError) {
        if let ready = try press.push(block, firstDocument: firstDocument) { try write(ready) }
        block.removeAll(keepingCapacity: true)
        lastID = []
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
