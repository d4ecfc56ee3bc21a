/// The first scalars of expressions, each a bit of a hash: what has no bit begins no expression, what has one may.
struct ExpressionOpenings: Sendable {
    /// The expressions of one scalar.
    private var ones = Bits()
    /// The first two scalars of the longer ones.
    private var pairs = Bits()
    /// The expressions of two scalars, by another hash than `pairs`, so that few are in both by chance.
    private var twos = Bits()
    /// The first three scalars of those that are longer still.
    private var threes = Bits()

    mutating func insert(_ expression: [UInt32]) {
        guard let first = expression.first else { return }
        guard expression.count > 1 else { return ones.insert(first) }
        pairs.insert(Self.pair(first, expression[1]))
        if expression.count == 2 {
            twos.insert(Self.two(first, expression[1]))
        } else {
            threes.insert(Self.three(first, expression[1], expression[2]))
        }
    }

    /// Whether a scalar alone may be an expression.
    @inline(__always)
    func mayBe(_ only: UInt32) -> Bool { ones.contains(only) }

    /// Whether an expression of two or more scalars may begin with three, or with the first two.
    @inline(__always)
    func mayBegin(_ first: UInt32, _ second: UInt32, _ third: UInt32) -> Bool {
        pairs.contains(Self.pair(first, second))
            && (twos.contains(Self.two(first, second)) || threes.contains(Self.three(first, second, third)))
    }

    @inline(__always)
    private static func pair(_ first: UInt32, _ second: UInt32) -> UInt32 { first &* 0x9E5 ^ second }

    @inline(__always)
    private static func two(_ first: UInt32, _ second: UInt32) -> UInt32 { (first &* 0x9E37_79B1 ^ second &* 0x85EB_CA6B) >> 15 }

    @inline(__always)
    private static func three(_ first: UInt32, _ second: UInt32, _ third: UInt32) -> UInt32 {
        (first &* 0x9E37_79B1 ^ second &* 0x85EB_CA6B ^ third &* 0xC2B2_AE35) >> 15
    }

    private struct Bits: Sendable {
        private var words = [UInt64](repeating: 0, count: 1 << 10)

        /// Whether the lower 16 bits of a hash have been inserted.
        @inline(__always)
        func contains(_ hash: UInt32) -> Bool { words[Int(hash & 0xFFFF) >> 6] & 1 << UInt64(hash & 63) != 0 }

        mutating func insert(_ hash: UInt32) { words[Int(hash & 0xFFFF) >> 6] |= 1 << UInt64(hash & 63) }
    }
}
