/// What a model looks at, as places in its table of weights.
///
/// A feature is a template (which question is asked) with a value (what the answer is). Both are hashed to a place ("hashing trick",
/// Weinberger et al., ICML 2009), so that a model needs no dictionary, and what it has never seen costs nothing.
package struct FeatureList: Sendable {
    /// The places, in the order in which they were asked.
    package private(set) var places: [UInt32] = []

    /// An empty list.
    package init() {}

    /// Adds the answer to a question.
    @inline(__always)
    package mutating func add(_ template: UInt32, _ value: UInt32) { places.append(Self.place(template, value)) }

    /// Adds the answer to a question with two parts.
    @inline(__always)
    package mutating func add(_ template: UInt32, _ first: UInt32, _ second: UInt32) {
        places.append(Self.place(template, Self.mixed(first, second)))
    }

    /// Adds all of another list.
    package mutating func add(_ other: FeatureList) { places += other.places }

    package mutating func reserve(_ count: Int) { places.reserveCapacity(count) }

    /// How many bits a place has.
    package static let bits = 17

    @inline(__always)
    static func mixed(_ first: UInt32, _ second: UInt32) -> UInt32 { (first &* 0x85EB_CA6B) ^ (second &+ 0x7F4A_7C15 &+ first << 6) }

    @inline(__always)
    private static func place(_ template: UInt32, _ value: UInt32) -> UInt32 {
        var hash = (template &+ 1) &* 0x9E37_79B1 ^ value &* 0xC2B2_AE35
        hash ^= hash >> 15
        hash = hash &* 0x2C1B_3C6D
        hash ^= hash >> 13
        hash = hash &* 0x297A_2D39
        return hash >> UInt32(32 - bits)
    }
}

/// The features of many things, one row each, in one piece of memory.
package struct FeatureTable: Sendable {
    /// The features of all closed rows and of the one that is being filled.
    package var list = FeatureList()
    private var ends: [Int32] = []

    /// An empty table.
    package init() {}

    /// How many rows are closed.
    package var count: Int { ends.count }

    /// Closes a row: what is added from here on belongs to the next.
    package mutating func closeRow() { ends.append(Int32(list.places.count)) }

    /// The places of a row.
    @inline(__always)
    package func row(_ i: Int) -> Range<Int> { (i == 0 ? 0 : Int(ends[i - 1]))..<Int(ends[i]) }

    package mutating func reserve(rows: Int, features: Int) {
        ends.reserveCapacity(rows)
        list.reserve(features)
    }
}
