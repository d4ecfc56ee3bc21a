/// What a debate's number of sides says of the others when one is spoken of.
///
/// Where there are two, what is not said of the one is said of the other, and what speaks against it speaks for the other. Where there
/// are more, nothing tells which of the others is meant unless the text names it: praise speaks for its own side only, and a comparison
/// also against those that it names.
struct Rivals: Sendable, Hashable {
    /// How many sides there are.
    let count: Int

    /// The one other side; nil where there is none, or more than one.
    func only(beside side: Int) -> Int? { count == 2 ? (0..<count).first { $0 != side } : nil }

    /// Whether more than one side is left when one is taken away.
    var areMany: Bool { count > 2 }
}

extension Debate {
    /// How many sides a debate may have: fewer are no debate, and more can neither stand next to each other nor be told by their colours.
    public static let sideCounts = 2...5

    /// What its sides are to each other.
    var rivals: Rivals { Rivals(count: sides.count) }
}
