package import Articles

/// An article cut into units, and what a model may make of them: all ways to read its quotations.
///
/// A reading divides the units into segments: one that is no quotation, one that is quoted (a unit between quotation marks), some that are
/// reported (a clause or several, without marks of their own), or some that are spoken (an interview's turn, as long as its paragraph).
package struct SegmentLattice: Sendable {
    /// What a segment is.
    package enum Label: Int, Sendable, CaseIterable {
        case outside, quoted, reported, spoken
    }

    /// What stands between a unit and the one before.
    package enum Gap: UInt8, Sendable, CaseIterable {
        case nothing, comma, colon, semicolon, sentenceEnd, paragraphEnd
    }

    /// A stretch that no quotation begins or ends within.
    package struct Unit: Sendable {
        /// Where it stands, without the marks around it.
        package var span: TextSpan
        /// Where the marks behind it end that close its sentence: what somebody speaks goes on to there.
        package var closed: Int
        /// What is between the quotation marks, where it is a quoted unit.
        package var inner: TextSpan?
        /// The number of its paragraph.
        package var paragraph: Int
        /// What stands before it.
        package var gap: Gap
        /// Whether a spoken segment may begin here.
        package var mayOpenTurn = false
        /// Whether a spoken segment may end here.
        package var mayCloseTurn = false
        /// Whether a reported segment may begin here.
        package var mayOpenReport = true
        /// Whether a reported segment may end here.
        package var mayCloseReport = true
        /// How many sentences end before it in its paragraph.
        package var sentence = 0

        /// A unit from its parts.
        package init(span: TextSpan, inner: TextSpan? = nil, paragraph: Int, gap: Gap, sentence: Int = 0) {
            (self.span, self.inner, self.paragraph, self.gap, self.sentence) = (span, inner, paragraph, gap, sentence)
            closed = span.end
        }
    }

    /// A segment that rules propose.
    package struct Proposal: Sendable {
        /// Its first and its last unit.
        package var first: Int, last: Int
        /// What is to be known of it.
        package var features: FeatureList
    }

    /// The units in the order of the text.
    package var units: [Unit] = []
    /// The units of each paragraph, in order.
    package var paragraphs: [Range<Int>] = []
    /// For each unit what is to be known of it.
    package var features = FeatureTable()
    /// What rules propose, by first unit.
    package var proposals: [Proposal] = []

    /// An empty lattice.
    package init() {}

    /// How many units a reported segment may have.
    package static let longest = 40

    /// The words of a segment, as a quotation has them.
    package func span(_ first: Int, _ last: Int, _ label: Label) -> TextSpan {
        if label == .quoted, let inner = units[first].inner { return inner }
        return TextSpan(units[first].span.start, label == .spoken ? units[last].closed : units[last].span.end)
    }
}

extension SegmentLattice {
    /// The segment that comes nearest to a span, as labels and rules give them; nil where none shares half of its words.
    package func segment(nearest span: TextSpan, isDirect: Bool) -> (first: Int, last: Int, label: Label)? {
        var first = firstUnit(endingBehind: span.start)
        guard first < units.count, units[first].span.start < span.end else { return nil }
        let paragraph = paragraphs[units[first].paragraph]
        var last = first
        while last + 1 < paragraph.upperBound, units[last + 1].span.start < span.end { last += 1 }
        // A unit of which less than half lies within is left out.
        if first < last, 2 * (units[first].span.end - span.start) < units[first].span.count { first += 1 }
        if first < last, 2 * (span.end - units[last].span.start) < units[last].span.count { last -= 1 }
        let label: Label =
            if first == last, units[first].inner != nil { .quoted } else if isDirect, units[first].mayOpenTurn, units[last].mayCloseTurn {
                .spoken
            } else { .reported }
        if label == .reported {
            while last + 1 < paragraph.upperBound, !units[last].mayCloseReport { last += 1 }
        }
        return span.share(with: self.span(first, last, label)) >= 0.5 ? (first, last, label) : nil
    }

    /// The number of the first unit that ends behind a place. O(log n).
    package func firstUnit(endingBehind offset: Int) -> Int {
        var (low, high) = (0, units.count)
        while low < high {
            let middle = (low + high) / 2
            if units[middle].span.end <= offset { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension TextSpan {
    /// How much two spans share: intersection over union.
    package func share(with other: TextSpan) -> Double {
        let common = min(end, other.end) - max(start, other.start)
        return common <= 0 ? 0 : Double(common) / Double(max(end, other.end) - min(start, other.start))
    }
}
