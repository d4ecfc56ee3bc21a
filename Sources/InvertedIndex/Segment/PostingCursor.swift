/// Walks over the documents of a term, a block at a time, and passes over blocks that are not wanted.
struct PostingCursor {
    /// How many documents.
    let count: Int
    /// The document that the cursor stands on; `.max` behind the last.
    private(set) var document: UInt32 = 0
    private let file: DataFile
    private let range: Range<Int>
    private let blocks: Int
    private let tail: Int
    private var documents: [UInt32]
    private var loaded = -1
    private var loadedCount = 0
    private var index = 0
    private var frequencies: Range<Int> = 0..<0
    private var allFrequencies: [UInt32] = []
    private var filled = -1
    private var filledAt: [Int] = []

    /// A cursor on the first document.
    init(_ postings: TermPostings, in file: DataFile) throws(IndexError) {
        self.file = file
        range = postings.range
        count = postings.count
        if let single = postings.single {
            blocks = 0
            tail = 1
            documents = [single]
            loaded = 0
            loadedCount = 1
            document = single
            return
        }
        blocks = count / PostingCoding.block
        tail = count % PostingCoding.block
        documents = [UInt32](repeating: 0, count: PostingCoding.block)
        guard range.upperBound <= file.count, blocks <= range.count / 9, count > 0 else { throw damaged }
        try load(0)
        document = documents[0]
    }

    private var damaged: IndexError { .damaged(path: file.path, .postings) }

    /// How many blocks there are, the tail included.
    var blockCount: Int { blocks + (tail > 0 ? 1 : 0) }

    /// The bounds of all blocks but the tail.
    func bounds() throws(IndexError) -> [UInt8] {
        try file.bytes((range.lowerBound + blocks * 8)..<(range.lowerBound + blocks * 9))
    }

    /// The bound of the loaded block; 255 for the tail, which has none.
    func bound() throws(IndexError) -> UInt8 {
        loaded < blocks ? try file.number(at: range.lowerBound + blocks * 8 + loaded, as: UInt8.self) : 255
    }

    /// Unpacks a block and stands on its first document.
    mutating func load(_ block: Int) throws(IndexError) {
        guard block != loaded else {
            index = 0
            document = documents[0]
            return
        }
        var base = UInt32.max
        var start = 0
        if block > 0 {
            base = try file.number(at: range.lowerBound + (block - 1) * 4, as: UInt32.self)
            start = Int(try file.number(at: range.lowerBound + (blocks + block - 1) * 4, as: UInt32.self))
        }
        let body = range.lowerBound + PostingCoding.headerSize(blocks: blocks)
        let end =
            block < blocks
            ? body + Int(try file.number(at: range.lowerBound + (blocks + block) * 4, as: UInt32.self)) : range.upperBound
        guard body + start < end, end <= range.upperBound else { throw damaged }
        let bytes = (body + start)..<end
        loadedCount = block < blocks ? PostingCoding.block : tail
        frequencies = 0..<0
        frequencies = try unpack(bytes, isTail: block >= blocks, base: base)
        loaded = block
        index = 0
        document = documents[0]
    }

    /// - Returns: where the frequencies lie.
    private mutating func unpack(_ range: Range<Int>, isTail: Bool, base: UInt32) throws(IndexError) -> Range<Int> {
        let count = loadedCount
        let found = try file.withBytes(range) { bytes throws(IndexError) -> Range<Int>? in
            var numbers = documents.mutableSpan
            let first = bytes.byte(at: 0)
            if isTail {
                guard
                    let read = RiceCoding.decodeRising(
                        bytes.extracting(droppingFirst: 1), k: Int(first & 31), count: count, base: base, to: &numbers)
                else { return nil }
                guard first & 32 != 0 else { return 0..<0 }
                guard 1 + read < bytes.byteCount else { return nil }
                let frequent = Int(bytes.byte(at: 1 + read))
                return (2 + read)..<(2 + read + 2 * frequent)
            }
            let width = Int(first)
            guard width <= 32, bytes.byteCount >= 2 + width * 16 else { return nil }
            BitPacking.unpackRising(bytes.extracting(droppingFirst: 2), width: width, base: base, to: &numbers)
            return (2 + width * 16)..<(2 + width * 16 + 2 * Int(bytes.byte(at: 1)))
        }
        guard let found, found.upperBound <= range.count else { throw damaged }
        return (range.lowerBound + found.lowerBound)..<(range.lowerBound + found.upperBound)
    }

    /// How often the current document has the term.
    @inline(__always)
    func frequency() throws(IndexError) -> UInt32 {
        frequencies.isEmpty ? 1 : try frequency(at: index)
    }

    private func frequency(at index: Int) throws(IndexError) -> UInt32 {
        try file.withBytes(frequencies) { bytes throws(IndexError) in
            var i = 0
            while i < bytes.byteCount, Int(bytes.byte(at: i)) <= index {
                if Int(bytes.byte(at: i)) == index { return UInt32(bytes.byte(at: i + 1)) }
                i += 2
            }
            return 1
        }
    }

    /// Goes to the next document.
    @inline(__always)
    mutating func advance() throws(IndexError) {
        index += 1
        if index < loadedCount {
            document = documents[index]
        } else if loaded + 1 < blockCount {
            try load(loaded + 1)
        } else {
            document = .max
        }
    }

    /// Goes to the first document that is not before `target`. O(log blocks).
    @inline(__always)
    mutating func seek(_ target: UInt32) throws(IndexError) {
        if document >= target { return }
        if documents[loadedCount - 1] < target {
            guard loaded + 1 < blockCount else {
                document = .max
                return
            }
            try load(try blockFor(target))
            if document >= target { return }
            // Only the tail may end before the target.
            if documents[loadedCount - 1] < target {
                document = .max
                return
            }
        }
        var low = index
        var step = 1
        while low + step < loadedCount, documents[low + step] < target {
            low += step
            step *= 2
        }
        var high = min(low + step, loadedCount - 1)
        low += 1
        while low < high {
            let middle = (low + high) >> 1
            if documents[middle] < target { low = middle + 1 } else { high = middle }
        }
        index = low
        document = documents[low]
    }

    /// The first block behind the loaded one that may hold a document from `target` on.
    private func blockFor(_ target: UInt32) throws(IndexError) -> Int {
        let first = loaded + 1
        guard first < blocks else { return blocks == blockCount ? blocks - 1 : blocks }
        let found = try file.withBytes(range.lowerBound..<(range.lowerBound + blocks * 4)) { lasts throws(IndexError) in
            var low = first
            var step = 1
            while low + step < blocks, lasts.number(at: (low + step) * 4, as: UInt32.self) < target {
                low += step
                step *= 2
            }
            var high = min(low + step, blocks)
            while low < high {
                let middle = (low + high) >> 1
                if lasts.number(at: middle * 4, as: UInt32.self) < target { low = middle + 1 } else { high = middle }
            }
            return low
        }
        return min(found, blockCount - 1)
    }

    /// Calls `body` with the documents of the loaded block from the current one on that come before `end`, and their
    /// frequencies, and goes behind them.
    @inline(__always)
    mutating func takeBlock(
        before end: UInt32, _ body: (Span<UInt32>, Span<UInt32>) throws(IndexError) -> Void
    ) throws(IndexError) {
        var stop = loadedCount
        if documents[stop - 1] >= end {
            stop = index
            while documents[stop] < end { stop += 1 }
        }
        try fillFrequencies()
        try body(documents.span.extracting(index..<stop), allFrequencies.span.extracting(index..<stop))
        index = stop - 1
        try advance()
    }

    private mutating func fillFrequencies() throws(IndexError) {
        if allFrequencies.isEmpty { allFrequencies = [UInt32](repeating: 1, count: documents.count) }
        guard filled != loaded else { return }
        for i in filledAt { allFrequencies[i] = 1 }
        filledAt.removeAll(keepingCapacity: true)
        filled = loaded
        guard !frequencies.isEmpty else { return }
        let pairs = try file.bytes(frequencies)
        for i in stride(from: 0, to: pairs.count - 1, by: 2) where Int(pairs[i]) < loadedCount {
            allFrequencies[Int(pairs[i])] = UInt32(pairs[i + 1])
            filledAt.append(Int(pairs[i]))
        }
    }

    /// Calls `body` with the places of those documents of the loaded block that have the term more than once, in order.
    @inline(__always)
    func forEachFrequency(_ body: (_ place: Int, _ frequency: UInt32) -> Void) throws(IndexError) {
        guard !frequencies.isEmpty else { return }
        let count = loadedCount
        try file.withBytes(frequencies) { bytes throws(IndexError) in
            var i = 0
            while i + 1 < bytes.byteCount {
                let place = Int(bytes.byte(at: i))
                if place < count { body(place, UInt32(bytes.byte(at: i + 1))) }
                i += 2
            }
        }
    }

    /// Calls `body` with the documents of the loaded block.
    @inline(__always)
    func withBlock<Result>(_ body: (Span<UInt32>) throws(IndexError) -> Result) throws(IndexError) -> Result {
        try body(documents.span.extracting(0..<loadedCount))
    }
}
