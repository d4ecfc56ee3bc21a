import Glibc

/// Numbered character references as every browser reads them: 128 to 159 are Windows-1252, so `&#147;` is “.
///
/// libxml2 takes them for the control characters of those numbers, which nobody meant.
enum CharacterReferences {
    /// Windows-1252 from 0x80 to 0x9F; its five gaps stay the control characters that they are.
    static let windows1252: [Unicode.Scalar] = Array(
        "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)

    /// The text with such references as the characters that they stand for; the same text where there are none. O(n).
    static func repaired(_ text: String) -> String {
        var text = text
        let found = text.withUTF8 { bytes in replacements(in: bytes) }
        guard !found.isEmpty else { return text }
        var result: [UInt8] = []
        result.reserveCapacity(text.utf8.count)
        text.withUTF8 { bytes in
            var copied = 0
            for (range, scalar) in found {
                result += bytes[copied..<range.lowerBound]
                result += UTF8.encode(scalar).map(Array.init) ?? []
                copied = range.upperBound
            }
            result += bytes[copied...]
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func replacements(in bytes: UnsafeBufferPointer<UInt8>) -> [(Range<Int>, Unicode.Scalar)] {
        var found: [(Range<Int>, Unicode.Scalar)] = []
        var i = 0
        while i < bytes.count, let base = bytes.baseAddress {
            // Bound: `count - i` bytes follow `base + i`.
            guard let hit = memchr(base + i, 0x26, bytes.count - i) else { break }
            i = UnsafeRawPointer(hit) - UnsafeRawPointer(base) + 1
            guard i < bytes.count, bytes[i] == UInt8(ascii: "#"), let (value, end) = number(in: bytes, at: i + 1) else { continue }
            if (0x80...0x9F).contains(value) { found.append((i - 1..<end, windows1252[Int(value) - 0x80])) }
            i = end
        }
        return found
    }

    /// The number behind `&#`, and the place behind its semicolon, if it has one.
    static func number(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> (value: UInt32, end: Int)? {
        var i = start
        let isHexadecimal = i < bytes.count && bytes[i] | 0x20 == UInt8(ascii: "x")
        if isHexadecimal { i += 1 }
        let first = i
        var value: UInt32 = 0
        while i < bytes.count, let digit = Character(Unicode.Scalar(bytes[i])).hexDigitValue, isHexadecimal || digit < 10 {
            value = min(value * (isHexadecimal ? 16 : 10) + UInt32(digit), 0x110000)
            i += 1
        }
        guard i > first else { return nil }
        return (value, i < bytes.count && bytes[i] == UInt8(ascii: ";") ? i + 1 : i)
    }
}
