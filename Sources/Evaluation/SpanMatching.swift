import ChineseScript
import Quotations
import Records

/// One predicted or labelled quotation, reduced to what is compared.
struct ComparedQuotation: Sendable {
    var start: Int
    var end: Int
    var kind: String?
    var mention: String?
    var canonical: String?
    var aliases: [String] = []
    var mentionSpan: Range<Int>?
    /// The confidence in span and speaker together; 1 for a label.
    var confidence = 1.0
    /// The confidence in the span alone.
    var wordsConfidence = 1.0
    /// What made a prediction; nil for a label.
    var grounds: Grounds?
}

/// Pairs predicted quotations with labelled ones, each at most once, the best overlap first.
///
/// Two spans match when their intersection over union, after quotation marks and punctuation at the edges are trimmed,
/// is one half or more: the usual measure of quotation extraction.
enum SpanMatching {
    struct Pair: Sendable {
        var gold: Int
        var predicted: Int
        var isExact: Bool
    }

    static func pairs(
        gold: [ComparedQuotation], predicted: [ComparedQuotation], in text: [Unicode.Scalar]
    ) -> [Pair] {
        let goldSpans = gold.map { trimmed($0, in: text) }
        let predictedSpans = predicted.map { trimmed($0, in: text) }
        var candidates: [(overlap: Double, pair: Pair)] = []
        for (i, a) in goldSpans.enumerated() {
            for (j, b) in predictedSpans.enumerated() {
                let common = min(a.upperBound, b.upperBound) - max(a.lowerBound, b.lowerBound)
                guard common > 0 else { continue }
                let all = max(a.upperBound, b.upperBound) - min(a.lowerBound, b.lowerBound)
                let overlap = Double(common) / Double(all)
                if overlap >= 0.5 { candidates.append((overlap, Pair(gold: i, predicted: j, isExact: a == b))) }
            }
        }
        candidates.sort { ($1.overlap, $0.pair.gold, $0.pair.predicted) < ($0.overlap, $1.pair.gold, $1.pair.predicted) }
        var (usedGold, usedPredicted): (Set<Int>, Set<Int>) = ([], [])
        return candidates.map(\.pair).filter { pair in
            guard !usedGold.contains(pair.gold), !usedPredicted.contains(pair.predicted) else { return false }
            usedGold.insert(pair.gold)
            usedPredicted.insert(pair.predicted)
            return true
        }
    }

    /// The span without quotation marks, punctuation and white space at its edges.
    private static func trimmed(_ quotation: ComparedQuotation, in text: [Unicode.Scalar]) -> Range<Int> {
        func isEdge(_ scalar: Unicode.Scalar) -> Bool {
            scalar.properties.isWhitespace
                || [
                    .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation, .otherPunctuation,
                    .dashPunctuation,
                ].contains(scalar.properties.generalCategory)
        }
        var (start, end) = (quotation.start, quotation.end)
        while start < end, isEdge(text[start]) { start += 1 }
        while end > start, isEdge(text[end - 1]) { end -= 1 }
        return start..<end
    }
}

/// Whether a predicted speaker is the labelled one.
enum SpeakerMatching {
    /// By the words that name the speaker: the same place in the text, or names of which one holds the other.
    static func isRightMention(_ gold: ComparedQuotation, _ predicted: ComparedQuotation) -> Bool {
        guard let wanted = gold.mention.map(fold), let found = (predicted.mention ?? predicted.canonical).map(fold), !found.isEmpty
        else { return false }
        if wanted == found { return true }
        if let a = gold.mentionSpan, let b = predicted.mentionSpan, a.overlaps(b) { return true }
        let (shorter, longer) = wanted.count < found.count ? (wanted, found) : (found, wanted)
        guard shorter.count >= 2 else { return false }
        return (0...(longer.count - shorter.count)).contains { longer[$0..<($0 + shorter.count)].elementsEqual(shorter) }
    }

    /// By who it is: the canonical name or one of the aliases; of somebody listed any of whose names is the labelled one.
    static func isRightSpeaker(_ gold: ComparedQuotation, _ predicted: ComparedQuotation) -> Bool {
        let found = ([predicted.canonical ?? predicted.mention].compactMap(\.self) + predicted.aliases).map(fold).filter { !$0.isEmpty }
        return ([gold.canonical].compactMap(\.self) + gold.aliases).contains { found.contains(fold($0)) }
    }

    /// A name without what is no letter and no digit: 皮特·林 and 皮特-林 are one.
    private static func fold(_ name: String) -> [UInt32] {
        StatementGrouping.fold(name).filter { scalar in
            Unicode.Scalar(scalar).map { $0.properties.isAlphabetic || $0.properties.numericType != nil } ?? false
        }
    }
}
