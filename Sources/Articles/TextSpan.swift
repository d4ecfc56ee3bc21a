/// A stretch of an article's text: Unicode scalar offsets, start inclusive, end exclusive.
///
/// Every offset that this project stores or prints counts scalars of `Article.text`, as Python and the W3C
/// `TextPositionSelector` do; a `TextSpan` is never a range of bytes or of grapheme clusters.
public struct TextSpan: Hashable, Sendable, Codable, Comparable {
    /// The first scalar of the span.
    public var start: Int
    /// One past the last scalar of the span.
    public var end: Int

    /// A span from `start` up to, not including, `end`.
    public init(_ start: Int, _ end: Int) {
        precondition(start <= end, "a span ends where it starts or later")
        self.start = start
        self.end = end
    }

    /// The number of scalars.
    public var count: Int { end - start }

    /// Whether nothing lies between start and end.
    public var isEmpty: Bool { start == end }

    /// Whether every scalar of `other` lies in this span.
    public func contains(_ other: TextSpan) -> Bool { start <= other.start && other.end <= end }

    /// Whether the scalar at `offset` lies in this span.
    public func contains(_ offset: Int) -> Bool { start <= offset && offset < end }

    /// Whether the two spans share at least one scalar.
    public func overlaps(_ other: TextSpan) -> Bool { start < other.end && other.start < end }

    /// Spans sort by their start, then by their end.
    public static func < (a: TextSpan, b: TextSpan) -> Bool { (a.start, a.end) < (b.start, b.end) }
}
