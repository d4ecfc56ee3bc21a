import FoundationEssentials

/// One segment file, opened for reading: its checksums are verified before anything in it is believed.
final class Segment: Sendable {
    let schema: IndexSchema
    /// How many documents.
    let count: Int
    private let file: MappedFile
    private let sections: [SegmentFormat.Section: Range<Int>]
    private let termCount: Int

    init(path: String) throws(IndexError) {
        let file = try MappedFile(path: path)
        sections = try Self.sections(of: file)
        self.file = file
        func section(_ kind: SegmentFormat.Section, of sections: [SegmentFormat.Section: Range<Int>]) throws(IndexError) -> Range<Int> {
            guard let range = sections[kind] else { throw .damaged(path: path, reason: "the part \(kind) is missing") }
            return range
        }
        do {
            schema = try JSONDecoder().decode(
                IndexSchema.self, from: Data(try file.bytes(try section(.schema, of: sections))))
        } catch let error as IndexError {
            throw error
        } catch {
            throw .damaged(path: path, reason: "its schema cannot be read")
        }
        count = try section(.days, of: sections).count / 4
        termCount = Int(try file.number(at: try section(.terms, of: sections).lowerBound, as: UInt32.self))
    }

    private static func sections(of file: MappedFile) throws(IndexError) -> [SegmentFormat.Section: Range<Int>] {
        guard file.count >= 16, try file.bytes(0..<8) == SegmentFormat.magic else {
            throw .damaged(path: file.path, reason: "it does not begin as a segment does")
        }
        let version = try file.number(at: 8, as: UInt32.self)
        guard version == SegmentFormat.version else {
            throw .version(path: file.path, found: Int(version), expected: Int(SegmentFormat.version))
        }
        let count = Int(try file.number(at: 12, as: UInt32.self))
        guard count <= 64 else { throw .damaged(path: file.path, reason: "its header is wrong") }
        let end = 16 + count * 24
        let sum = try file.withBytes(0..<end) { Checksum.crc32c($0) }
        guard try file.number(at: end, as: UInt32.self) == sum else {
            throw .damaged(path: file.path, reason: "its header is wrong")
        }
        var sections: [SegmentFormat.Section: Range<Int>] = [:]
        for i in 0..<count {
            let entry = 16 + i * 24
            let offset = Int(truncatingIfNeeded: try file.number(at: entry + 8, as: UInt64.self))
            let length = Int(truncatingIfNeeded: try file.number(at: entry + 16, as: UInt64.self))
            guard offset >= 0, length >= 0, offset <= file.count, length <= file.count - offset else {
                throw .damaged(path: file.path, reason: "it is cut short")
            }
            let range = offset..<(offset + length)
            let expected = try file.number(at: entry + 4, as: UInt32.self)
            guard try file.withBytes(range, { Checksum.crc32c($0) }) == expected else {
                throw .damaged(path: file.path, reason: "a checksum does not fit")
            }
            guard let kind = SegmentFormat.Section(rawValue: try file.number(at: entry, as: UInt32.self)) else { continue }
            sections[kind] = range
        }
        return sections
    }

    private func range(_ section: SegmentFormat.Section) throws(IndexError) -> Range<Int> {
        guard let range = sections[section] else {
            throw .damaged(path: file.path, reason: "the part \(section) is missing")
        }
        return range
    }

    /// The number of a field.
    func number(of field: String) -> Int? { schema.fields.firstIndex { $0.name == field } }

    // MARK: Terms

    /// A term as the dictionary holds it: its field's number, then its bytes.
    private func name(ofTerm term: Int) throws(IndexError) -> [UInt8] {
        let start = try range(.terms).lowerBound
        let from = Int(try file.number(at: start + 4 + term * 4, as: UInt32.self))
        let to = Int(try file.number(at: start + 8 + term * 4, as: UInt32.self))
        let names = start + 4 + (termCount + 1) * 4
        guard from <= to else { throw .damaged(path: file.path, reason: "its terms are out of order") }
        return try file.bytes((names + from)..<(names + to))
    }

    /// The first term that is not before `key`. O(log terms).
    private func lowerBound(_ key: [UInt8]) throws(IndexError) -> Int {
        var (low, high) = (0, termCount)
        while low < high {
            let middle = (low + high) / 2
            if try name(ofTerm: middle).lexicographicallyPrecedes(key) { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The terms of a field that begin with some bytes, in order, with their numbers.
    func terms(of field: Int, from prefix: String = "") throws(IndexError) -> [(number: Int, term: String)] {
        let key = [UInt8(truncatingIfNeeded: field)] + Array(prefix.utf8)
        var terms: [(number: Int, term: String)] = []
        var term = try lowerBound(key)
        while term < termCount {
            let name = try name(ofTerm: term)
            guard name.starts(with: key) else { break }
            terms.append((term, String(decoding: name.dropFirst(), as: UTF8.self)))
            term += 1
        }
        return terms
    }

    /// The number of a term, or nil where no document has it.
    func number(ofTerm term: String, in field: Int) throws(IndexError) -> Int? {
        let key = [UInt8(truncatingIfNeeded: field)] + Array(term.utf8)
        let number = try lowerBound(key)
        return number < termCount ? try name(ofTerm: number) == key ? number : nil : nil
    }

    // MARK: Postings

    /// The documents that have a term, in order, with its positions in each where the field has them.
    func postings(ofTerm term: Int, hasPositions: Bool) throws(IndexError) -> [Posting] {
        let offsets = try range(.postingOffsets).lowerBound
        let start = try range(.postings).lowerBound
        let from = Int(try file.number(at: offsets + term * 8, as: UInt64.self))
        let to = Int(try file.number(at: offsets + term * 8 + 8, as: UInt64.self))
        guard from <= to else { throw .damaged(path: file.path, reason: "its postings are out of order") }
        return try file.withBytes((start + from)..<(start + to)) { bytes throws(IndexError) in
            var position = 0
            func next() throws(IndexError) -> Int {
                var value = 0
                var shift = 0
                while position < bytes.count, shift < 35 {
                    let byte = bytes[position]
                    position += 1
                    value |= Int(byte & 0x7F) << shift
                    if byte < 0x80 { return value }
                    shift += 7
                }
                throw .damaged(path: file.path, reason: "its postings end too early")
            }
            var postings: [Posting] = []
            let count = try next()
            postings.reserveCapacity(min(count, self.count))
            var document = 0
            for _ in 0..<count {
                document += try next()
                guard document < self.count else {
                    throw IndexError.damaged(path: file.path, reason: "its postings name no document")
                }
                var posting = Posting(document: document, positions: [])
                if hasPositions {
                    var at = 0
                    for _ in 0..<(try next()) {
                        at += try next()
                        posting.positions.append(at)
                    }
                }
                postings.append(posting)
            }
            return postings
        }
    }

    // MARK: Documents

    /// How many terms a document has in a text field; `field` counts text fields only.
    func length(of document: Int, in field: Int) throws(IndexError) -> Int {
        Int(try file.number(at: try range(.lengths).lowerBound + (field * count + document) * 4, as: UInt32.self))
    }

    /// The day of a document, where known.
    func day(of document: Int) throws(IndexError) -> Day? {
        Day(stored: try file.number(at: try range(.days).lowerBound + document * 4, as: Int32.self))
    }

    /// The id of a document.
    func id(of document: Int) throws(IndexError) -> String {
        String(decoding: try bytes(of: document, in: .ids), as: UTF8.self)
    }

    /// The bytes that a document gives back.
    func stored(of document: Int) throws(IndexError) -> [UInt8] { try bytes(of: document, in: .stored) }

    private func bytes(of document: Int, in section: SegmentFormat.Section) throws(IndexError) -> [UInt8] {
        let start = try range(section).lowerBound
        let from = Int(try file.number(at: start + document * 8, as: UInt64.self))
        let to = Int(try file.number(at: start + document * 8 + 8, as: UInt64.self))
        let base = start + (count + 1) * 8
        guard from <= to else { throw .damaged(path: file.path, reason: "its documents are out of order") }
        return try file.bytes((base + from)..<(base + to))
    }

    /// The documents whose ids begin so, in the order of their ids, at most `limit`. O(log documents).
    func documents(withIDPrefix prefix: String, limit: Int) throws(IndexError) -> [Int] {
        let ids = try range(.ids)
        let order = ids.upperBound - count * 4
        func document(_ rank: Int) throws(IndexError) -> Int {
            Int(try file.number(at: order + rank * 4, as: UInt32.self))
        }
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if try id(of: try document(middle)).utf8.lexicographicallyPrecedes(prefix.utf8) {
                low = middle + 1
            } else {
                high = middle
            }
        }
        var found: [Int] = []
        while low < count, found.count < limit {
            let document = try document(low)
            guard try id(of: document).utf8.starts(with: prefix.utf8) else { break }
            found.append(document)
            low += 1
        }
        return found
    }
}

/// A document that has a term.
struct Posting: Sendable, Hashable {
    var document: Int
    /// Where, counted in terms; empty in keyword fields.
    var positions: [Int]
}
