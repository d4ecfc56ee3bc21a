/// A fixed sequence of numbers, the same on every machine.
struct FixedSequence {
    var state: UInt64

    /// The next number, from 0 up to a bound.
    mutating func next(_ bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(truncatingIfNeeded: state >> 33) % bound
    }
}
