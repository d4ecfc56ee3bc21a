import ChineseScript

/// Finds words again in a text that may have been edited since: exactly, then by their context, then set in another script,
/// then nearly.
///
/// After the W3C's notes on `TextQuoteSelector` and the way that annotation clients re-attach. Offsets are scalars.
struct Anchor {
    /// Where the words stand now, or nil where nothing is near enough.
    ///
    /// - Parameters:
    ///   - exact: the words.
    ///   - prefix: what stood before them.
    ///   - suffix: what stood after them.
    ///   - start: where they stood.
    ///   - text: the scalars of the article as it is now.
    static func find(exact: String, prefix: String, suffix: String, start: Int, in text: [Unicode.Scalar]) -> Range<
        Int
    >? {
        let words = exact.unicodeScalars.map(\.value)
        guard !words.isEmpty, !text.isEmpty else { return nil }
        let (before, after) = (prefix.unicodeScalars.map { folded($0.value) }, suffix.unicodeScalars.map { folded($0.value) })
        let plain = text.map { folded($0.value) }
        func fit(_ place: Range<Int>) -> (Int, Int) {
            let left = zip(before.reversed(), plain[..<place.lowerBound].reversed()).prefix { $0 == $1 }.count
            let right = zip(after, plain[place.upperBound...]).prefix { $0 == $1 }.count
            return (left + right, -abs(place.lowerBound - start))
        }
        for (words, text) in [(words, text.map(\.value)), (words.map(folded), plain)] {
            if let best = occurrences(of: words, in: text).max(by: { fit($0) < fit($1) }) { return best }
        }
        return nearest(to: words.map(folded), in: plain, near: start)
    }

    /// A scalar as it is compared: traditional as simplified, full width as half.
    private static func folded(_ value: UInt32) -> UInt32 {
        ChineseScript.halfWidth(ChineseScript.folded(value))
    }

    /// All places where the words stand. O(text · few) on natural text.
    private static func occurrences(of words: [UInt32], in text: [UInt32]) -> [Range<Int>] {
        guard words.count <= text.count else { return [] }
        return (0...(text.count - words.count)).compactMap { start in
            let place = start..<(start + words.count)
            return text[start] == words[0] && text[place].elementsEqual(words) ? place : nil
        }
    }

    /// The place that is within one edit in five of the words: one of six pieces of the words must stand there unchanged.
    private static func nearest(to words: [UInt32], in text: [UInt32], near start: Int) -> Range<Int>? {
        guard words.count >= 8 else { return nil }  // too short to be told from other words
        let allowed = words.count / 5
        let pieces = min(allowed + 1, 6)
        let length = words.count / pieces
        var tried: Set<Int> = []
        var best: (edits: Int, distance: Int, place: Range<Int>)?
        for piece in 0..<pieces {
            let offset = piece * length
            let part = Array(words[offset..<(offset + length)])
            for found in occurrences(of: part, in: text).prefix(64) {
                let from = max(0, found.lowerBound - offset - allowed)
                guard tried.insert(from).inserted else { continue }
                let window = from..<min(text.count, from + words.count + 2 * allowed)
                guard let (edits, place) = match(words, in: text, within: window), edits <= allowed else { continue }
                let candidate = (edits: edits, distance: abs(place.lowerBound - start), place: place)
                if best.map({ (candidate.edits, candidate.distance) < ($0.edits, $0.distance) }) ?? true {
                    best = candidate
                }
            }
        }
        return best?.place
    }

    /// The part of a window with the fewest edits from the words (Sellers' algorithm), with its start carried along.
    private static func match(
        _ words: [UInt32], in text: [UInt32], within window: Range<Int>
    ) -> (edits: Int, place: Range<Int>)? {
        guard words.count <= 4096 else { return nil }
        var row = (0...words.count).map { (edits: $0, start: window.lowerBound) }
        var best: (edits: Int, place: Range<Int>)?
        for end in window {
            var diagonal = row[0]
            row[0] = (0, end + 1)
            for i in words.indices {
                let above = row[i + 1]
                var cell = (edits: diagonal.edits + (words[i] == text[end] ? 0 : 1), start: diagonal.start)
                if i == 0 { cell.start = end }
                if above.edits + 1 < cell.edits { cell = (above.edits + 1, above.start) }
                if row[i].edits + 1 < cell.edits { cell = (row[i].edits + 1, row[i].start) }
                row[i + 1] = cell
                diagonal = above
            }
            let (edits, start) = row[words.count]
            if start <= end, best.map({ edits < $0.edits }) ?? true { best = (edits, start..<(end + 1)) }
        }
        return best
    }
}
