package import Articles

extension SegmentChart {
    /// A segment that was chosen, with how likely it is that its words, or at least most of them, are a quotation.
    package struct Choice: Sendable {
        package var segment: Segment
        package var span: TextSpan
        /// The probability of all segments that share half of their words with it or more.
        package var confidence: Double
    }

    /// The segments that are likely, none over another, in order: those first whose words are the likeliest.
    ///
    /// Readings often agree on a quotation and differ on its end; so a segment is as likely as all those together that cover the same
    /// words by half or more, which is also how a found quotation is held against a labelled one.
    package func choices(atLeast least: Double) -> [Choice] {
        var candidates: [Choice] = []
        forEachSegment(atLeast: 0.01) { segment in
            candidates.append(
                Choice(segment: segment, span: lattice.span(segment.first, segment.last, segment.label), confidence: segment.probability))
        }
        let single = candidates
        for i in candidates.indices {
            var j = i
            while j > 0, single[j - 1].segment.first + 2 * SegmentLattice.longest > single[i].segment.first { j -= 1 }
            while j < single.count, single[j].segment.first <= single[i].segment.last {
                if j != i, single[i].span.share(with: single[j].span) >= 0.5 {
                    candidates[i].confidence += single[j].segment.probability
                }
                j += 1
            }
        }
        candidates.removeAll { $0.confidence < least }
        candidates.sort {
            ($1.confidence, $1.segment.probability, $0.segment.first) < ($0.confidence, $0.segment.probability, $1.segment.first)
        }
        var taken = [Bool](repeating: false, count: lattice.units.count)
        var chosen: [Choice] = []
        for candidate in candidates {
            let range = candidate.segment.first...candidate.segment.last
            guard !range.contains(where: { taken[$0] }) else { continue }
            for i in range { taken[i] = true }
            chosen.append(candidate)
        }
        return chosen.sorted { $0.segment.first < $1.segment.first }
    }
}
