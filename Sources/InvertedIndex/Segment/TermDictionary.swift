/// A term's postings: how many documents, and where.
struct TermPostings: Sendable, Hashable {
    /// How many documents.
    var count: Int
    /// The document, where there is one.
    var single: UInt32?
    /// The postings in the file of postings.
    var range: Range<Int>
}

/// Finds terms; nothing of it is held in memory but what the system caches of the file.
struct TermDictionary: Sendable {
    let file: DataFile
    private let gramBlocks: Int
    private let wordBlocks: Int
    private let frequentPairs: Int

    init(_ file: DataFile) throws(IndexError) {
        self.file = file
        gramBlocks = file.sections[1].count / 20
        wordBlocks = file.sections[3].count / 12
        frequentPairs = file.sections[5].count / 8
        guard frequentPairs * 8 == file.sections[5].count, gramBlocks * 20 == file.sections[1].count,
            wordBlocks * 12 == file.sections[3].count
        else {
            throw .damaged(path: file.path, .termIndex)
        }
    }

    private var damaged: IndexError { .damaged(path: file.path, .terms) }

    /// The postings of one gram.
    func postings(ofGram gram: UInt64) throws(IndexError) -> TermPostings? {
        var found: TermPostings?
        try forEachGram(in: gram...gram) { found = $1 }
        return found
    }

    /// The number of a pair among the frequent ones; nil where it is not frequent.
    func frequentPair(_ pair: UInt64) throws(IndexError) -> UInt32? {
        guard frequentPairs > 0 else { return nil }
        return try file.withBytes(file.sections[5]) { pairs throws(IndexError) in
            var (low, high) = (0, frequentPairs)
            while low < high {
                let middle = (low + high) / 2
                if pairs.number(at: middle * 8, as: UInt64.self) < pair { low = middle + 1 } else { high = middle }
            }
            return low < frequentPairs && pairs.number(at: low * 8, as: UInt64.self) == pair ? UInt32(low) : nil
        }
    }

    /// Verifies that the frequent pairs rise and are terms, and that each triple begins with one of them.
    func check() throws(IndexError) {
        var pair: UInt64?
        for number in 0..<frequentPairs {
            let next = try file.number(at: file.sections[5].lowerBound + number * 8, as: UInt64.self)
            guard pair.map({ $0 < next }) ?? true, try postings(ofGram: next) != nil else { throw damaged }
            pair = next
        }
        let triples = TermKey.triple(field: 0, 0, 0)...UInt64.max
        try forEachGram(in: triples) { gram, _ throws(IndexError) in
            guard let first = TermKey.pair(ofTriple: gram), first < frequentPairs else { throw damaged }
        }
    }

    /// The postings of the grams of a range, in the order of the grams.
    func postings(ofGrams grams: ClosedRange<UInt64>) throws(IndexError) -> [TermPostings] {
        var found: [TermPostings] = []
        try forEachGram(in: grams) { found.append($1) }
        return found
    }

    /// The grams of a range with their postings, in order.
    func forEachGram(in grams: ClosedRange<UInt64>, _ body: (UInt64, TermPostings) throws(IndexError) -> Void) throws(IndexError) {
        let index = file.sections[1]
        var (low, high) = (0, gramBlocks)
        while low < high {
            let middle = (low + high) / 2
            if try file.number(at: index.lowerBound + middle * 8, as: UInt64.self) <= grams.lowerBound {
                low = middle + 1
            } else {
                high = middle
            }
        }
        var block = max(low - 1, 0)
        while block < gramBlocks {
            let first = try file.number(at: index.lowerBound + block * 8, as: UInt64.self)
            if first > grams.upperBound { return }
            let range = try blockRange(
                block, of: gramBlocks, starts: index.lowerBound + gramBlocks * 8, in: file.sections[2])
            var postings = Int(
                truncatingIfNeeded: try file.number(at: index.lowerBound + gramBlocks * 12 + block * 8, as: UInt64.self))
            let isDone = try file.withBytes(range) { bytes throws(IndexError) -> Bool in
                var reader = ByteReader()
                var gram = first
                var isFirst = true
                while reader.position < bytes.byteCount {
                    if !isFirst { gram &+= UInt64(reader.variable(bytes)) }
                    isFirst = false
                    let entry = try entry(&reader, bytes, &postings)
                    if gram > grams.upperBound { return true }
                    if gram >= grams.lowerBound { try body(gram, entry) }
                }
                return false
            }
            if isDone { return }
            block += 1
        }
    }

    @inline(__always)
    private func entry(_ reader: inout ByteReader, _ bytes: RawSpan, _ postings: inout Int) throws(IndexError) -> TermPostings {
        let value = reader.variable(bytes)
        if value & 1 == 1 {
            guard !reader.failed else { throw damaged }
            return TermPostings(count: 1, single: UInt32(truncatingIfNeeded: value >> 1), range: 0..<0)
        }
        let length = reader.variable(bytes)
        guard !reader.failed, postings >= 0, length <= Int.max - postings else { throw damaged }
        defer { postings += length }
        return TermPostings(count: value >> 1, single: nil, range: postings..<(postings + length))
    }

    private func blockRange(_ block: Int, of blocks: Int, starts: Int, in section: Range<Int>) throws(IndexError) -> Range<Int> {
        let from = section.lowerBound + Int(try file.number(at: starts + block * 4, as: UInt32.self))
        let to =
            block + 1 < blocks
            ? section.lowerBound + Int(try file.number(at: starts + block * 4 + 4, as: UInt32.self)) : section.upperBound
        guard from <= to, to <= section.upperBound else { throw damaged }
        return from..<to
    }

    /// The postings of one word; `word` begins with the byte of its field.
    func postings(ofWord word: [UInt8]) throws(IndexError) -> TermPostings? {
        var found: TermPostings?
        try forEachWord(from: word) { key, postings throws(IndexError) in
            if key == word { found = postings }
            return false
        }
        return found
    }

    /// The postings of the words that begin so, in the order of the words.
    func postings(ofWordsBeginning start: [UInt8]) throws(IndexError) -> [TermPostings] {
        var found: [TermPostings] = []
        try forEachWord(from: start) { word, postings throws(IndexError) in
            guard word.starts(with: start) else { return false }
            found.append(postings)
            return true
        }
        return found
    }

    /// The words from `start` on with their postings, in order, until `body` says false.
    func forEachWord(
        from start: [UInt8], _ body: ([UInt8], TermPostings) throws(IndexError) -> Bool
    ) throws(IndexError) {
        let index = file.sections[3]
        let section = file.sections[4]
        var (low, high) = (0, wordBlocks)
        while low < high {
            let middle = (low + high) / 2
            let range = try blockRange(middle, of: wordBlocks, starts: index.lowerBound, in: section)
            let isBefore = try file.withBytes(range) { bytes throws(IndexError) -> Bool in
                var reader = ByteReader()
                _ = reader.variable(bytes)
                let word = reader.range(reader.variable(bytes), bytes)
                guard !reader.failed else { throw damaged }
                var i = 0
                while i < word.count, i < start.count {
                    let byte = bytes.byte(at: word.lowerBound + i)
                    if byte != start[i] { return byte < start[i] }
                    i += 1
                }
                return word.count <= start.count
            }
            if isBefore { low = middle + 1 } else { high = middle }
        }
        var block = max(low - 1, 0)
        var word: [UInt8] = []
        while block < wordBlocks {
            let range = try blockRange(block, of: wordBlocks, starts: index.lowerBound, in: section)
            var postings = Int(
                truncatingIfNeeded: try file.number(at: index.lowerBound + wordBlocks * 4 + block * 8, as: UInt64.self))
            let goesOn = try file.withBytes(range) { bytes throws(IndexError) -> Bool in
                var reader = ByteReader()
                word.removeAll(keepingCapacity: true)
                while reader.position < bytes.byteCount {
                    let shared = reader.variable(bytes)
                    let rest = reader.range(reader.variable(bytes), bytes)
                    guard !reader.failed, shared <= word.count else { throw damaged }
                    word.removeSubrange(shared...)
                    for i in rest { word.append(bytes.byte(at: i)) }
                    let entry = try entry(&reader, bytes, &postings)
                    if !word.lexicographicallyPrecedes(start), !(try body(word, entry)) { return false }
                }
                return true
            }
            if !goesOn { return }
            block += 1
        }
    }
}
