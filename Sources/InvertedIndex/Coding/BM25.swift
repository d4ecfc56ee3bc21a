/// Ranks by Okapi BM25 (Robertson and Zaragoza, 2009), k1 = 1.2, b = 0.75, with lengths kept in one byte.
///
/// A hit's weight is `rarity × 2.2 × part`, where `part` = f ÷ (f + k1 × (1 − b + b × length ÷ average)) lies between 0
/// and 1 and falls with the length. Lengths to 31 are exact, longer ones within 6 %, rounded down.
struct BM25: Sendable {
    private static let k1: Float = 1.2
    private static let b: Float = 0.75

    /// For each length byte what stands beside f under the line.
    let norms: [Float]
    /// For each length byte the part that a frequency of 1 reaches, by far the most usual.
    let parts: [Float]
    /// What a bound is multiplied by, where it was reckoned for a lesser average.
    private let boundScale: Float

    /// Ranks documents whose texts have `average` units.
    ///
    /// - Parameter boundAverage: the average that bounds were reckoned with. Parts rise with the average, at most as it does.
    init(average: Double, boundAverage: Double? = nil) {
        let average = max(average, 1)
        boundScale = Float(max(average / max(boundAverage ?? average, 1), 1) * 1.000_001)
        norms = (0...255).map { byte in
            Self.k1 * (1 - Self.b + Self.b * Float(Self.length(of: UInt8(byte))) / Float(average))
        }
        parts = norms.map { 1 / (1 + $0) }
    }

    /// The share of the greatest weight that a frequency reaches in a text of a length.
    @inline(__always)
    func part(frequency: UInt32, length: UInt8) -> Float {
        if frequency == 1 { return parts[Int(length)] }
        let frequency = Float(frequency)
        return frequency / (frequency + norms[Int(length)])
    }

    /// How much a term weighs that `matching` of `total` documents have.
    static func rarity(matching: Int, of total: Int) -> Float {
        let (n, total) = (Double(matching), Double(total))
        return Float(2.2 * logarithm(1 + (total - n + 0.5) / (n + 0.5)))
    }

    /// A length in a byte: 0…31 as they are, then sixteen steps to each doubling.
    static func byte(length: Int) -> UInt8 {
        guard length >= 32 else { return UInt8(max(length, 0)) }
        let exponent = Int.bitWidth - 5 - length.leadingZeroBitCount
        return UInt8(min(16 + exponent << 4 + (length >> exponent) & 15, 255))
    }

    /// The least length that a byte stands for.
    static func length(of byte: UInt8) -> Int {
        guard byte >= 32 else { return Int(byte) }
        let code = Int(byte) - 16
        return (16 + code & 15) << (code >> 4)
    }

    /// A part in a byte, rounded up.
    static func bound(_ part: Float) -> UInt8 { UInt8(min((part * 255).rounded(.up), 255)) }

    /// The part that a byte bounds.
    @inline(__always)
    func part(bound: UInt8) -> Float { Float(bound) * (1 / 255) * boundScale }
}

#if canImport(Glibc)
    import func Glibc.log

    private func logarithm(_ value: Double) -> Double { log(value) }
#endif
