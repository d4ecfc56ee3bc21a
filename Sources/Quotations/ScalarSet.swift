/// A set of characters, written as the string of them. Asking is one look at a bit.
struct ScalarSet: ExpressibleByStringLiteral, Sendable {
    private var bits = [UInt64](repeating: 0, count: 0x10000 / 64)

    init(stringLiteral characters: String) {
        for scalar in characters.unicodeScalars { insert(scalar.value) }
    }

    /// Adds a scalar's value; one beyond the Basic Multilingual Plane is left out.
    mutating func insert(_ value: UInt32) {
        guard value < 0x10000 else { return }
        bits[Int(value) >> 6] |= 1 << UInt64(value & 63)
    }

    /// Whether a scalar's value is in the set.
    @inline(__always)
    func contains(_ value: UInt32) -> Bool {
        value < 0x10000 && bits[Int(value) >> 6] & (1 << UInt64(value & 63)) != 0
    }
}

/// Lets the text's numbers be compared with characters as they are read: `folded[i] == "的"`.
@inline(__always)
func == (value: UInt32, scalar: Unicode.Scalar) -> Bool { value == scalar.value }

/// The contrary of `==`.
@inline(__always)
func != (value: UInt32, scalar: Unicode.Scalar) -> Bool { value != scalar.value }

/// Lets a `switch` over the text's numbers name characters: `case "在", "用":`.
@inline(__always)
func ~= (scalar: Unicode.Scalar, value: UInt32) -> Bool { scalar.value == value }
