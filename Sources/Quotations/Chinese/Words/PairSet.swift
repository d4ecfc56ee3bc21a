/// Pairs of scalars, one bit a hash of them: what it does not contain is out, what it may contain is asked again elsewhere.
struct PairSet: Sendable {
    private var bits = [UInt64](repeating: 0, count: Self.size / 64)

    /// The number of hashes.
    static let size = 1 << 16

    /// A pair's hash, below `size`.
    @inline(__always)
    static func hash(_ first: UInt32, _ second: UInt32) -> Int { Int((first &* 0x9E5 ^ second) & 0xFFFF) }

    @inline(__always)
    func mayContain(_ first: UInt32, _ second: UInt32) -> Bool {
        let bit = Self.hash(first, second)
        return bits[bit >> 6] & 1 << UInt64(bit & 63) != 0
    }

    mutating func insert(_ first: UInt32, _ second: UInt32) {
        let bit = Self.hash(first, second)
        bits[bit >> 6] |= 1 << UInt64(bit & 63)
    }
}
