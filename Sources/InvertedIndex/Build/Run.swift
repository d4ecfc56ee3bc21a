import Glibc
import SystemErrors

/// The postings of the documents since the last spill, in memory: each document's terms one behind another.
struct RunBuffer {
    private var table = TermTable()
    private var terms: [UInt32] = []
    private var documentEnds: [Int] = []
    private let firstDocument: Int

    init(firstDocument: Int) { self.firstDocument = firstDocument }

    /// How much memory the run holds, about, and will while it is sorted.
    var byteCount: Int { terms.count * 8 + table.byteCount }

    var isEmpty: Bool { documentEnds.isEmpty }

    @inline(__always)
    mutating func add(gram: UInt64) { terms.append(table.term(gram: gram)) }

    mutating func add(word: Span<UInt8>) { terms.append(table.term(word: word)) }

    mutating func endDocument() { documentEnds.append(terms.count) }

    /// The run as bytes: the grams by their numbers, then the words by their bytes, each part begun with its length.
    ///
    /// A gram is its number (8 bytes), a word its length and bytes; then how many documents, and for each twice the gap,
    /// plus one where the term comes more than once, and then how often.
    consuming func sorted() -> [UInt8] {
        // Counting sort by term: stable, so each term's documents stay in order.
        var starts = [Int](repeating: 0, count: table.count + 1)
        for term in terms { starts[Int(term) + 1] += 1 }
        for term in 0..<table.count { starts[term + 1] += starts[term] }
        var next = starts
        var documents = [UInt32](repeating: 0, count: terms.count)
        var i = 0
        for (number, end) in documentEnds.enumerated() {
            let document = UInt32(firstDocument + number)
            while i < end {
                let term = Int(terms[i])
                documents[next[term]] = document
                next[term] += 1
                i += 1
            }
        }
        terms = []
        next = []
        var grams: [(key: UInt64, term: Int)] = []
        var words: [Int] = []
        for (term, key) in table.keys.enumerated() {
            if key & TermTable.wordBit == 0 { grams.append((key, term)) } else { words.append(term) }
        }
        grams.sort { $0.key < $1.key }
        words.sort { table.word(table.keys[$0]).lexicographicallyPrecedes(table.word(table.keys[$1])) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(documents.count * 2 + grams.count * 10)
        bytes.append(number: UInt64(grams.count))
        for (key, term) in grams {
            bytes.append(number: key)
            Self.append(documents.span.extracting(starts[term]..<starts[term + 1]), to: &bytes)
        }
        bytes.append(number: UInt64(words.count))
        for term in words {
            let word = table.word(table.keys[term])
            bytes.append(variable: UInt64(word.count))
            bytes += word
            Self.append(documents.span.extracting(starts[term]..<starts[term + 1]), to: &bytes)
        }
        return bytes
    }

    private static func append(_ documents: Span<UInt32>, to bytes: inout [UInt8]) {
        var distinct = 1
        for i in 1..<max(documents.count, 1) where documents[i] != documents[i - 1] { distinct += 1 }
        bytes.append(variable: UInt64(distinct))
        var last: UInt32 = 0
        var i = 0
        while i < documents.count {
            let document = documents[i]
            var end = i + 1
            while end < documents.count, documents[end] == document { end += 1 }
            bytes.append(variable: UInt64(document - last) << 1 | (end - i > 1 ? 1 : 0))
            if end - i > 1 { bytes.append(variable: UInt64(end - i)) }
            last = document
            i = end
        }
    }
}

/// Reads a run from memory, or from a file through a small buffer; closes the file when it goes.
final class RunReader {
    private let descriptor: Int32
    private let path: String
    private var buffer: [UInt8]
    private var position = 0
    private var gramsLeft = 0
    private var wordsLeft = 0
    /// The gram whose postings come next; `.max` when there is none left.
    private(set) var gram: UInt64 = .max
    /// The word whose postings come next; empty when there is none left.
    private(set) var word: [UInt8] = []
    private var isAtEnd = false

    private static let bufferSize = 1 << 17

    init(_ bytes: [UInt8]) throws(IndexError) {
        descriptor = -1
        path = ""
        buffer = bytes
        isAtEnd = true
        gramsLeft = Int(try number())
        try nextGram()
    }

    /// A run that was spilled to a file.
    init(path: String) throws(IndexError) {
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        self.path = path
        buffer = []
        guard descriptor >= 0 else { throw .system(path: path, reason: .last) }
        gramsLeft = Int(try number())
        try nextGram()
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// Makes `count` bytes available, if the run has them.
    @inline(__always)
    private func need(_ count: Int) throws(IndexError) {
        if position + count > buffer.count, !isAtEnd { try refill(count) }
    }

    private func refill(_ count: Int) throws(IndexError) {
        buffer.removeSubrange(0..<position)
        position = 0
        while buffer.count < max(count, Self.bufferSize / 2), !isAtEnd {
            let old = buffer.count
            buffer.append(contentsOf: repeatElement(0, count: Self.bufferSize))
            let got = unsafe buffer.withUnsafeMutableBytes {
                unsafe read(descriptor, $0.baseAddress.map { unsafe $0 + old }, Self.bufferSize)
            }
            buffer.removeLast(Self.bufferSize - max(got, 0))
            if got < 0 {
                guard errno == EINTR else { throw .system(path: path, reason: .last) }
            } else if got == 0 {
                isAtEnd = true
            }
        }
    }

    private func number() throws(IndexError) -> UInt64 {
        try need(8)
        guard position + 8 <= buffer.count else { throw cutShort }
        defer { position += 8 }
        return buffer.span.bytes.number(at: position, as: UInt64.self)
    }

    private var cutShort: IndexError { .damaged(path: path, .temporaryCutShort) }

    @inline(__always)
    private func variable() throws(IndexError) -> UInt64 {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while position < buffer.count {
            let byte = buffer[position]
            position += 1
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return value }
            shift += 7
        }
        throw cutShort
    }

    private func nextGram() throws(IndexError) {
        if gramsLeft > 0 {
            gramsLeft -= 1
            gram = try number()
        } else if gram != .max || wordsLeft == 0 {
            gram = .max
            wordsLeft = Int(try number())
            try nextWord()
        }
    }

    private func nextWord() throws(IndexError) {
        guard wordsLeft > 0 else {
            word = []
            return
        }
        wordsLeft -= 1
        try need(16)
        let length = Int(try variable())
        try need(length)
        guard position + length <= buffer.count else { throw cutShort }
        word = Array(buffer[position..<(position + length)])
        position += length
    }

    /// Appends the postings of the gram, or word, that `gram` or `word` tells, and goes to the next.
    func takePostings(into list: inout PostingList) throws(IndexError) {
        try need(16)
        let count = Int(try variable())
        var document: UInt32 = 0
        for _ in 0..<count {
            try need(16)
            let value = try variable()
            document &+= UInt32(truncatingIfNeeded: value >> 1)
            list.append(document, frequency: value & 1 == 0 ? 1 : UInt32(truncatingIfNeeded: try variable()))
        }
        if gram != .max { try nextGram() } else { try nextWord() }
    }
}

/// The documents of one term, with how often each has it.
struct PostingList {
    private(set) var documents: [UInt32] = []
    /// Where the frequency is more than one: which posting, and how often.
    private(set) var frequent: [(index: Int, frequency: UInt32)] = []

    var count: Int { documents.count }

    @inline(__always)
    mutating func append(_ document: UInt32, frequency: UInt32) {
        if frequency > 1 { frequent.append((documents.count, frequency)) }
        documents.append(document)
    }

    mutating func removeAll() {
        documents.removeAll(keepingCapacity: true)
        frequent.removeAll(keepingCapacity: true)
    }
}
