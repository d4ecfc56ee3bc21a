/// How much a clause or a predicate counts, and what made it count so.
struct Emphasis: Sendable, Hashable {
    private(set) var value: Double
    private(set) var shadings: Shadings = []

    /// What counts fully.
    static let full = Emphasis(1)

    /// What counts by itself as much as its row says.
    init(_ value: Double) { self.value = value }

    /// The same, counting more or less by a shading; nil changes nothing.
    func shaded(_ shading: Shading?) -> Emphasis {
        guard let shading else { return self }
        var other = self
        other.shade(shading)
        return other
    }

    mutating func shade(_ shading: Shading) {
        value *= StanceWeights.all[shading]
        shadings.insert(shading)
    }

    /// Counts as much as something at least.
    func raised(to least: Double) -> Emphasis {
        var other = self
        other.value = max(least, value)
        return other
    }

    /// What is said so in a place that counts so.
    func times(_ other: Emphasis) -> Emphasis {
        var product = self
        product.value *= other.value
        product.shadings.formUnion(other.shadings)
        return product
    }
}

/// Some shadings, one bit each.
struct Shadings: OptionSet, Sendable, Hashable {
    let rawValue: Int

    func contains(_ shading: Shading) -> Bool { rawValue & 1 << shading.rawValue != 0 }

    mutating func insert(_ shading: Shading) { self = Shadings(rawValue: rawValue | 1 << shading.rawValue) }
}
