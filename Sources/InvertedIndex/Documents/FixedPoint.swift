/// How a column keeps numbers: as whole multiples of the last decimal place, in 32 bits.
///
/// A figure such as 0.9 is then exactly what a person types for it, which no binary fraction is, and takes half of a `Double`'s room.
/// Lucene and Elasticsearch keep such numbers in the same way (`scaled_float`). The nearest multiple is kept.
///
///     FixedPoint(decimals: 4, within: 0...1)   // 0.93 as 9300
public struct FixedPoint: Sendable, Hashable {
    /// How many decimal places are kept, from 0 to 9.
    public let decimals: Int
    /// The numbers that there are.
    public let range: ClosedRange<Double>

    /// Numbers of a range; of one that 32 bits do not hold with so many places, the part that they do.
    public init(decimals: Int, within range: ClosedRange<Double>) {
        self.decimals = min(max(decimals, 0), 9)
        let most = Double(Int32.max) / Self.powers[self.decimals]
        self.range = min(max(range.lowerBound, -most), most)...min(max(range.upperBound, -most), most)
    }

    private static let powers: [Double] = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9]

    /// How many multiples make one.
    private var power: Double { Self.powers[decimals] }

    /// The multiple that is nearest to a number; nil where it is none of the range.
    func units(of number: Double) -> Int32? {
        guard range.contains(number) else { return nil }
        return Int32((number * power).rounded())
    }

    /// The number that a multiple is.
    func number(units: Int32) -> Double { Double(units) / power }

    /// The multiples at or behind a number, or only behind it: where those begin.
    func first(from number: Double, isIncluded: Bool) -> Double {
        let (nearest, isExact) = nearest(to: number)
        return isExact ? nearest + (isIncluded ? 0 : 1) : (number * power).rounded(.up)
    }

    /// The multiples at or before a number, or only before it: where those end.
    func last(to number: Double, isIncluded: Bool) -> Double {
        let (nearest, isExact) = nearest(to: number)
        return isExact ? nearest - (isIncluded ? 0 : 1) : (number * power).rounded(.down)
    }

    /// The nearest multiple, and whether the number is that but for the error of binary fractions: 0.07 × 10,000 is
    /// 700.0000000000001.
    private func nearest(to number: Double) -> (units: Double, isExact: Bool) {
        let scaled = number * power
        let nearest = scaled.rounded()
        return (nearest, abs(scaled - nearest) < 1e-6)
    }
}
