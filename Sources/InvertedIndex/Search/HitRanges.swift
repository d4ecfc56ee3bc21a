extension IndexReader {
    /// The parts of a text that a query's words match, as scalar offsets, in order and apart.
    public static func matches(of query: Query, in text: String) -> [Range<Int>] {
        let analysed = AnalysedText(text, withSpans: true)
        var ranges: [Range<Int>] = []
        for word in query.words {
            let needle: PhraseNeedle
            switch word {
            case .phrase(let phrase): needle = PhraseNeedle(AnalysedText(phrase), isPrefix: false)
            case .prefix(let stem): needle = PhraseNeedle(AnalysedText(stem), isPrefix: true)
            default: continue
            }
            needle.forEachOccurrence(in: analysed) { units in
                let (first, last) = (analysed.spans[units.lowerBound], analysed.spans[units.upperBound - 1])
                ranges.append(Int(first.lowerBound)..<Int(last.upperBound))
            }
        }
        return merged(ranges)
    }

    private static func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
        var result: [Range<Int>] = []
        for range in ranges.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
            if let last = result.last, range.lowerBound <= last.upperBound {
                result[result.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
            } else {
                result.append(range)
            }
        }
        return result
    }
}
