/// The block format of LZ4 (https://github.com/lz4/lz4/blob/dev/doc/lz4_Block_format.md), written anew.
///
/// A block is a row of sequences: a byte with the length of the literals in its upper and that of the match in its
/// lower half, longer lengths continued in bytes of 255, the literals, and where the match lies: a distance of up to
/// 65,535 bytes in two bytes. The last five bytes are literals, as the format asks.
enum LZ4 {
    private static let hashBits: UInt32 = 13

    /// The bytes, compressed. O(n).
    static func compress(_ source: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(source.count / 2 + 16)
        var table = [Int32](repeating: -1, count: 1 << Int(hashBits))
        let bytes = source.span.bytes
        let matchLimit = source.count - 12
        var anchor = 0
        var i = 0
        while i < matchLimit {
            let word = bytes.number(at: i, as: UInt32.self)
            let slot = Int((word &* 2_654_435_761) >> (32 - hashBits))
            let candidate = Int(table[slot])
            table[slot] = Int32(truncatingIfNeeded: i)
            guard candidate >= 0, i - candidate <= 65_535, bytes.number(at: candidate, as: UInt32.self) == word else {
                i += 1 + (i - anchor) >> 6
                continue
            }
            var length = 4
            while i + length < source.count - 5, source[candidate + length] == source[i + length] { length += 1 }
            append(source[anchor..<i], match: length, distance: i - candidate, to: &output)
            i += length
            anchor = i
        }
        append(source[anchor...], match: nil, distance: 0, to: &output)
        return output
    }

    private static func append(_ literals: ArraySlice<UInt8>, match: Int?, distance: Int, to output: inout [UInt8]) {
        let extra = match.map { $0 - 4 } ?? 0
        output.append(UInt8(min(literals.count, 15) << 4 | min(extra, 15)))
        appendLength(literals.count, to: &output)
        output += literals
        guard match != nil else { return }
        output.append(UInt8(distance & 0xFF))
        output.append(UInt8(distance >> 8))
        appendLength(extra, to: &output)
    }

    private static func appendLength(_ length: Int, to output: inout [UInt8]) {
        guard length >= 15 else { return }
        var rest = length - 15
        while rest >= 255 {
            output.append(255)
            rest -= 255
        }
        output.append(UInt8(rest))
    }

    /// The original of a block, or nil where the block is none or does not give exactly `size` bytes.
    static func decompress(_ block: RawSpan, size: Int) -> [UInt8]? {
        var output = [UInt8](repeating: 0, count: size)
        var bytes = output.mutableSpan
        guard decompress(block, to: &bytes) else { return nil }
        return output
    }

    private static func decompress(_ block: RawSpan, to output: inout MutableSpan<UInt8>) -> Bool {
        var (i, written) = (0, 0)
        while i < block.byteCount {
            let token = block.byte(at: i)
            i += 1
            guard let literals = length(Int(token >> 4), block, &i), literals <= block.byteCount - i, literals <= output.count - written
            else { return false }
            // Bound: both ends were checked above.
            for k in 0..<literals {
                unsafe output[unchecked: written + k] = block.unsafeLoad(fromUncheckedByteOffset: i + k, as: UInt8.self)
            }
            i += literals
            written += literals
            if i == block.byteCount { break }
            guard i + 2 <= block.byteCount else { return false }
            let distance = Int(block.number(at: i, as: UInt16.self))
            i += 2
            guard let extra = length(Int(token & 15), block, &i), distance > 0, distance <= written, extra + 4 <= output.count - written
            else { return false }
            // Bound: `written - distance` is not negative, and there is room for `extra + 4`; the two may overlap.
            for k in written..<(written + extra + 4) { unsafe output[unchecked: k] = output[unchecked: k - distance] }
            written += extra + 4
        }
        return written == output.count
    }

    @inline(__always)
    private static func length(_ start: Int, _ block: RawSpan, _ i: inout Int) -> Int? {
        guard start == 15 else { return start }
        var length = 15
        while i < block.byteCount {
            let byte = block.byte(at: i)
            i += 1
            length += Int(byte)
            if byte < 255 { return length }
        }
        return nil
    }
}
