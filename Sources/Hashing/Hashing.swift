/// A hash of bytes or whole numbers that come one after another: FNV-1a in 64 bits (Fowler, Noll and Vo, RFC 9923).
///
/// The same in every process, so that what is stored by it is found again; short keys are what it is good for. It withstands no attack.
///
///     var hash = FNV1a()
///     for byte in word.utf8 { hash.add(byte) }
///     hash.value
@frozen public struct FNV1a: Sendable, Hashable {
    /// The hash of what was added.
    public var value: UInt64 = 0xCBF2_9CE4_8422_2325

    /// The hash of nothing.
    @inlinable
    @inline(__always)
    public init() {}

    /// One that begins elsewhere for each number, so that what is hashed by it stands apart from what is hashed otherwise.
    @inlinable
    public init(apart number: UInt64) { value &+= number }

    /// The hash of the bytes of a text in UTF-8.
    @inlinable
    public init(utf8 text: String) { for byte in text.utf8 { add(byte) } }

    /// Adds a byte.
    @inlinable
    @inline(__always)
    public mutating func add(_ byte: UInt8) { add(word: UInt64(byte)) }

    /// Adds a number as one step: faster than its bytes, and another hash.
    @inlinable
    @inline(__always)
    public mutating func add(word: UInt64) { value = (value ^ word) &* 0x100_0000_01B3 }
}
