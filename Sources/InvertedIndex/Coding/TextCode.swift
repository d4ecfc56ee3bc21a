/// Writes text in one byte for the 224 most frequent characters and two for the others, so that it takes half the room
/// of UTF-8 and words are still found in it byte by byte.
///
/// | bytes | a character |
/// |---|---|
/// | 0 … 223 | one of the frequent |
/// | 224 … 254, then any | one of 7,936 others, in the order in which they were first met |
/// | 255, then five of 224 … 255 | any other, five bits a byte |
///
/// A byte below 224 always ends a character, and longer characters have an even number of bytes; so whether a match
/// begins with a character is told by the row of bytes from 224 before it: their number must be even.
struct TextCode: Sendable {
    private static let frequent = 224
    private static let pairs = 31 * 256

    /// The characters in the order of their codes.
    private(set) var scalars: [UInt32] = []
    private var basic = [UInt16](repeating: .max, count: 0x10000)
    private var others: [UInt32: UInt16] = [:]

    /// A code whose frequent characters are those of a sample.
    init(sample: [UInt8]) {
        var counts = [Int](repeating: 0, count: 0x10000)
        Self.forEachScalar(of: sample.span.bytes) { if $0 < 0x10000 { counts[Int($0)] += 1 } }
        let ordered = counts.indices.filter { counts[$0] > 0 }.sorted { (counts[$1], $0) < (counts[$0], $1) }
        for scalar in ordered { append(UInt32(scalar)) }
        // Few characters: the one-byte codes are filled up with ASCII, so that two-byte codes start where they must.
        var filler: UInt32 = 0
        while scalars.count < Self.frequent {
            if code(of: filler) == nil { append(filler) }
            filler += 1
        }
    }

    /// A code as it was stored, four bytes a character.
    init?(stored bytes: [UInt8]) {
        guard bytes.count % 4 == 0, bytes.count / 4 >= Self.frequent, bytes.count / 4 <= Self.frequent + Self.pairs else { return nil }
        for i in stride(from: 0, to: bytes.count, by: 4) { append(bytes.span.bytes.number(at: i, as: UInt32.self)) }
    }

    /// What `init(stored:)` reads.
    var stored: [UInt8] {
        var bytes: [UInt8] = []
        for scalar in scalars { bytes.append(number: scalar) }
        return bytes
    }

    private mutating func append(_ scalar: UInt32) {
        guard scalars.count < Self.frequent + Self.pairs else { return }
        if scalar < 0x10000 { basic[Int(scalar)] = UInt16(scalars.count) } else { others[scalar] = UInt16(scalars.count) }
        scalars.append(scalar)
    }

    @inline(__always)
    private func code(of scalar: UInt32) -> Int? {
        if scalar < 0x10000 {
            let code = basic[Int(scalar)]
            return code == .max ? nil : Int(code)
        }
        return others[scalar].map(Int.init)
    }

    /// Appends UTF-8 text, taking up characters that were not met before.
    mutating func encode(_ text: RawSpan, to bytes: inout [UInt8]) {
        Self.forEachScalar(of: text) { scalar in
            if code(of: scalar) == nil { append(scalar) }
            encode(scalar, to: &bytes)
        }
    }

    /// The bytes of some scalars.
    func encoded(_ text: [UInt32]) -> [UInt8] {
        var bytes: [UInt8] = []
        for scalar in text { encode(scalar, to: &bytes) }
        return bytes
    }

    @inline(__always)
    private func encode(_ scalar: UInt32, to bytes: inout [UInt8]) {
        guard let code = code(of: scalar) else {
            bytes.append(255)
            for shift in stride(from: UInt32(20), through: 0, by: -5) { bytes.append(UInt8(224 + scalar >> shift & 31)) }
            return
        }
        if code < Self.frequent {
            bytes.append(UInt8(truncatingIfNeeded: code))
        } else {
            let rest = code - Self.frequent
            bytes.append(UInt8(truncatingIfNeeded: Self.frequent + rest >> 8))
            bytes.append(UInt8(truncatingIfNeeded: rest))
        }
    }

    /// Appends the text in UTF-8; a code that none of ours is reads as U+FFFD.
    func decode(_ bytes: RawSpan, to text: inout [UInt8]) {
        forEachScalar(ofCoded: bytes) { Self.appendUTF8($0, to: &text) }
    }

    /// The text in scalars, in place of what was there.
    func decode(_ bytes: RawSpan, to text: inout [UInt32]) {
        text.removeAll(keepingCapacity: true)
        append(bytes, to: &text)
    }

    /// Appends the text in scalars.
    func append(_ bytes: RawSpan, to text: inout [UInt32]) {
        forEachScalar(ofCoded: bytes) { text.append($0) }
    }

    @inline(__always)
    private func forEachScalar(ofCoded bytes: RawSpan, _ body: (UInt32) -> Void) {
        let scalars = scalars.span
        var i = 0
        while i < bytes.byteCount {
            let first = Int(bytes.byte(at: i))
            var scalar: UInt32 = 0xFFFD
            if first < Self.frequent {
                scalar = scalars[first]
                i += 1
            } else if first < 255 {
                let code = i + 1 < bytes.byteCount ? Self.frequent + (first - Self.frequent) << 8 + Int(bytes.byte(at: i + 1)) : .max
                if code < scalars.count { scalar = scalars[code] }
                i += 2
            } else {
                if i + 6 <= bytes.byteCount {
                    scalar = 0
                    for k in 1...5 { scalar = scalar << 5 | UInt32(bytes.byte(at: i + k) &- 224) & 31 }
                }
                i += 6
            }
            body(scalar)
        }
    }

    /// The characters of one byte, in the order of their codes.
    var frequentScalars: ArraySlice<UInt32> { scalars.prefix(Self.frequent) }

    /// Whether a byte belongs to a character of more than one byte, or may.
    @inline(__always)
    static func isLong(_ byte: UInt8) -> Bool { byte >= 224 }

    /// Whether a match at `index` begins with a character.
    static func isCharacterStart(_ bytes: RawSpan, at index: Int) -> Bool {
        var i = index
        while i > 0, isLong(bytes.byte(at: i - 1)) { i -= 1 }
        return (index - i) & 1 == 0
    }

    @inline(__always)
    private static func appendUTF8(_ scalar: UInt32, to text: inout [UInt8]) {
        if scalar < 0x80 {
            text.append(UInt8(truncatingIfNeeded: scalar))
        } else if scalar < 0x800 {
            text.append(UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
            text.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
        } else if scalar < 0x10000 {
            text.append(UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12))
            text.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
            text.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
        } else {
            text.append(UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18 & 7))
            text.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 12 & 0x3F))
            text.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
            text.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
        }
    }

    /// The scalars of valid UTF-8.
    @inline(__always)
    private static func forEachScalar(of bytes: RawSpan, _ body: (UInt32) -> Void) {
        var i = 0
        while i < bytes.byteCount {
            let first = UInt32(bytes.byte(at: i))
            let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
            guard i + length <= bytes.byteCount else { return }
            var scalar = length == 1 ? first : first & (0x7F >> UInt32(length))
            for k in 1..<max(length, 1) where length > 1 { scalar = scalar << 6 | UInt32(bytes.byte(at: i + k) & 0x3F) }
            body(scalar)
            i += length
        }
    }
}
