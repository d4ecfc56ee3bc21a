import Testing

@testable import InvertedIndex

@Suite("Codings")
struct CodingTests {
    private static func rising(_ count: Int, upTo gap: UInt32, _ random: inout SeededRandom) -> [UInt32] {
        var value: UInt32 = 0
        return (0..<count).map { i in
            value += (i == 0 ? 0 : 1) + UInt32(truncatingIfNeeded: random.next()) % gap
            return value
        }
    }

    @Test("postings come back as they were, of any length and density", arguments: [1, 2, 127, 128, 129, 255, 256, 1000])
    func postings(count: Int) throws {
        var random = SeededRandom(state: UInt64(count))
        for gap in [1, 2, 17, 1000, 100_000, 4_000_000] as [UInt32] {
            let documents = Self.rising(count, upTo: gap, &random)
            var list = PostingList()
            var frequencies: [UInt32: UInt32] = [:]
            for document in documents {
                frequencies[document] = random.next() % 9 == 0 ? 2 + UInt32(random.next() % 200) : 1
                list.append(document, frequency: frequencies[document] ?? 1)
            }
            var bytes: [UInt8] = []
            PostingCoding.encode(list, to: &bytes) { _, _ in 0.5 }
            let scratch = try Scratch()
            var writer = try DataFileWriter(path: scratch.path + "/postings", kind: .postings)
            try writer.append(bytes)
            try writer.endSection()
            _ = try writer.finish()
            let file = try DataFile(path: scratch.path + "/postings", kind: .postings, sections: 1)
            let entry = TermPostings(count: count, single: nil, range: 0..<bytes.count)
            var cursor = try PostingCursor(entry, in: file)
            var read: [UInt32] = []
            while cursor.document != .max {
                read.append(cursor.document)
                #expect(try cursor.frequency() == frequencies[cursor.document])
                try cursor.advance()
            }
            #expect(read == documents)
            var seeker = try PostingCursor(entry, in: file)
            for target in documents.enumerated().filter({ $0.offset % 7 == 3 }).map({ $0.element &- 1 }) where target < .max {
                try seeker.seek(target)
                let expected = documents.first { $0 >= target } ?? .max
                #expect(seeker.document >= target && (seeker.document == expected || seeker.document > target))
                #expect(seeker.document == expected)
            }
        }
    }

    @Test("deflated blocks come back as they were, and no bytes at all make it crash")
    func deflate() throws {
        var random = SeededRandom(state: 11)
        for size in [0, 1, 12, 13, 100, 5000, 20_000] {
            let original = (0..<size).map { _ in UInt8(truncatingIfNeeded: random.next() % 5 == 0 ? random.next() : 65 + random.next() % 3)
            }
            let block = try Deflate.compress(original)
            #expect(Deflate.decompress(block.span.bytes, size: size) == original)
            #expect(Deflate.decompress(block.span.bytes, size: size + 1) == nil)
            for _ in 0..<50 {
                var changed = block
                changed[Int(random.next() % UInt64(max(changed.count, 1)))] = UInt8(truncatingIfNeeded: random.next())
                _ = Deflate.decompress(changed.span.bytes, size: size)
                let noise = (0..<40).map { _ in UInt8(truncatingIfNeeded: random.next()) }
                _ = Deflate.decompress(noise.span.bytes, size: size)
            }
        }
    }

    @Test("bytes are found in bytes where a plain comparison finds them")
    func byteSearch() {
        var random = SeededRandom(state: 15)
        for _ in 0..<500 {
            let bytes = (0..<Int(random.next() % 60)).map { _ in UInt8(random.next() % 3) }
            let needle = (0..<(1 + Int(random.next() % 5))).map { _ in UInt8(random.next() % 3) }
            let start = Int(random.next() % 20)
            let places = stride(from: start, through: bytes.count - needle.count, by: 1)
            let expected = places.first { bytes[$0..<($0 + needle.count)].elementsEqual(needle) }
            #expect(ByteSearch.firstIndex(of: needle.span.bytes, in: bytes.span.bytes, from: start) == expected)
        }
    }

    @Test("coded texts come back as they were, with characters that the sample had not")
    func textCode() throws {
        var generated = Generated(seed: 12)
        let sample = generated.text(pieces: 200)
        var code = TextCode(sample: Array(sample.utf8))
        let texts =
            (0..<50).map { _ in generated.text(pieces: 20) } + [
                String((0x4E00...0x9FFF).compactMap(Unicode.Scalar.init).map(Character.init)), "\u{10FFFF}\u{0}a",
            ]
        for text in texts {
            var bytes: [UInt8] = []
            code.encode(Array(text.utf8).span.bytes, to: &bytes)
            let stored = try #require(TextCode(stored: code.stored))
            var utf8: [UInt8] = []
            stored.decode(bytes.span.bytes, to: &utf8)
            #expect(utf8 == Array(text.utf8))
        }
    }

    @Test("the checksum is CRC-32C as RFC 3720 has it")
    func checksum() {
        #expect(Checksum.crc32c(Array("123456789".utf8).span.bytes) == 0xE306_9283)
        #expect(Checksum.crc32c([UInt8](repeating: 0, count: 32).span.bytes) == 0x8A91_36AA)
        #expect(Checksum.crc32c([UInt8]().span.bytes) == 0)
        // Of any length, long ones summed in quarters among them: by the definition, a bit at a time.
        var random = SeededRandom(state: 3)
        for length in [1, 7, 8, 4095, 16_383, 16_384, 16_385, 32_768, 50_003] {
            let bytes = (0..<length).map { _ in UInt8(truncatingIfNeeded: random.next()) }
            var sum: UInt32 = .max
            for byte in bytes {
                sum ^= UInt32(byte)
                for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0x82F6_3B78 : sum >> 1 }
            }
            #expect(Checksum.crc32c(bytes.span.bytes) == ~sum, "\(length) bytes")
        }
    }

    @Test("lengths in a byte rise with the length and are never above it")
    func lengths() {
        var last: UInt8 = 0
        for length in 0..<100_000 {
            let byte = BM25.byte(length: length)
            #expect(byte >= last && BM25.length(of: byte) <= length)
            last = byte
        }
    }
}
