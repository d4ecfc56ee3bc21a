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

    @Test("the checksum is XXH64 as its reference implementation has it, of any length")
    func checksum() {
        let phrase = Array("Nobody inspects the spammish repetition".utf8)
        #expect(Checksum.xxh64(phrase.span.bytes) == 0xFBCE_A83C_8A37_8BF1)
        #expect(Checksum.sum(of: phrase.span.bytes) == 0x8A37_8BF1)
        let sums: [(length: Int, sum: UInt64)] = [
            (0, 0xEF46_DB37_51D8_E999), (1, 0x1F25_C8D0_BC1F_4BB6), (3, 0x31D2_363F_52E5_64C9), (4, 0x9BB6_4B7D_66EE_9FDA),
            (8, 0xDAB9_9D95_C6F9_0092), (14, 0xC7F1_D4D0_ACFA_5A14), (31, 0xA2AA_5F33_CC4A_6119), (32, 0x23C3_C17E_F790_FD97),
            (63, 0x5E3E_54B4_31C7_493C), (100, 0xA61F_8D4C_170F_E531), (222, 0x8488_AA61_FC67_F7EB), (16385, 0xDCD3_FF50_EC6F_6438),
        ]
        for (length, sum) in sums {
            let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 * 7 + 3) }
            #expect(Checksum.xxh64(bytes.span.bytes) == sum, "\(length) bytes")
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
