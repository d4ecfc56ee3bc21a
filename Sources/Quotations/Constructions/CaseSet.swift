/// A set of an enumeration's cases, as bits.
struct CaseSet<Case: RawRepresentable<Int> & Sendable>: ExpressibleByArrayLiteral, Hashable, Sendable {
    private(set) var bits = 0

    init(arrayLiteral cases: Case...) {
        for element in cases { insert(element) }
    }

    mutating func insert(_ element: Case) { bits |= 1 << element.rawValue }

    mutating func remove(_ element: Case) { bits &= ~(1 << element.rawValue) }

    func contains(_ element: Case) -> Bool { bits & 1 << element.rawValue != 0 }

    /// The set with one more case.
    func with(_ element: Case) -> Self {
        var set = self
        set.insert(element)
        return set
    }
}
