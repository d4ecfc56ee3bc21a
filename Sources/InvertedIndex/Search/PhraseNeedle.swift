/// Words that must stand next to each other, ready to be looked for in a text.
final class PhraseNeedle: Sendable {
    private let text: AnalysedText
    /// Whether the last word may go on.
    private let isPrefix: Bool
    /// The first character of the phrase, or else its first word: what is looked for first.
    private let anchor: Int
    /// Whether the phrase is one row of Han characters, which can be looked for in the stored bytes of plain texts.
    let isHan: Bool
    /// The longest row of Han characters in the code of the texts.
    let encoded: [UInt8]
    /// Where that row begins among the units, and how many they are.
    private let row: Range<Int>
    /// Parts of a text around the longest row that are likely to hold the rest of the phrase, in bytes before and behind: first
    /// one that just holds it as it is usually written, then a wider one.
    let margins: [(before: Int, behind: Int)]
    /// What stands before and behind the longest row as the phrase was written, in the code of the texts; nil where the row
    /// does not stand there once, or the last word may go on.
    let surroundings: (before: [UInt8], behind: [UInt8])?

    /// A phrase to be looked for in the texts of `code`, or in analysed texts where there is none.
    ///
    /// - Parameter source: the phrase as it was written.
    init(_ text: AnalysedText, isPrefix: Bool, source: String = "", code: TextCode? = nil) {
        self.text = text
        self.isPrefix = isPrefix
        anchor = text.units.firstIndex { $0 != AnalysedText.breakUnit && $0 & AnalysedText.wordBit == 0 } ?? 0
        isHan = code != nil && text.units.allSatisfy { $0 != AnalysedText.breakUnit && $0 & AnalysedText.wordBit == 0 }
        let rows = text.units.split(whereSeparator: { $0 == AnalysedText.breakUnit || $0 & AnalysedText.wordBit != 0 })
        let longest = rows.max { $0.count < $1.count } ?? []
        row = longest.startIndex..<longest.endIndex
        let (before, behind) = (text.units[..<row.lowerBound], text.units[row.upperBound...])
        func margin(_ units: ArraySlice<UInt32>, reserve: Int, gap: Int, letter: Int) -> Int {
            guard !units.isEmpty else { return 0 }
            return units.reduce(reserve) { $0 + gap + ($1 & AnalysedText.wordBit == 0 ? 1 : letter * text.word($1).count) }
        }
        margins = [(2, 1, 1), (8, 3, 2)].map { (reserve, gap, letter) in
            (
                margin(before, reserve: reserve, gap: gap, letter: letter),
                margin(behind, reserve: reserve, gap: gap, letter: letter)
            )
        }
        encoded = code?.encoded(Array(longest)) ?? []
        let written = source.unicodeScalars.map(\.value)
        let places = longest.isEmpty || isPrefix ? [] : written.indices.filter { written[$0...].starts(with: longest) }
        if let code, places.count == 1 {
            let end = places[0] + longest.count
            surroundings = (code.encoded(Array(written[..<places[0]])), code.encoded(Array(written[end...])))
        } else {
            surroundings = nil
        }
    }

    /// Whether the phrase stands in a part of a text so that its longest row begins at a scalar; nil where the part is too
    /// short to tell, because its first or last word may be cut.
    func stands(in other: borrowing AnalysedText, rowAt scalar: Int32, isCutBefore: Bool, isCutBehind: Bool) -> Bool? {
        // Breaks have no span.
        guard let unit = other.spans.firstIndex(where: { !$0.isEmpty && $0.lowerBound >= scalar }),
            other.spans[unit].lowerBound == scalar
        else { return nil }
        let first = unit - row.lowerBound
        let end = first + text.units.count
        if isCutBefore, row.lowerBound > 0, first <= 0 { return nil }
        if isCutBehind, row.upperBound < text.units.count, end >= other.units.count { return nil }
        guard first >= 0, end <= other.units.count else { return false }
        for (i, own) in text.units.enumerated() where !matches(i, own, other.units[first + i], in: other) { return false }
        return true
    }

    /// How often the phrase stands in a text.
    func occurrences(in other: borrowing AnalysedText) -> UInt32 {
        var count: UInt32 = 0
        forEachOccurrence(in: other) { _ in count += 1 }
        return count
    }

    /// Calls `body` with the range of units of each occurrence.
    func forEachOccurrence(in other: borrowing AnalysedText, _ body: (Range<Int>) -> Void) {
        let ownUnits = text.units
        let own = ownUnits.span
        let units = other.units.span
        guard !own.isEmpty, units.count >= own.count else { return }
        let unit = own[anchor]
        let isWord = unit & AnalysedText.wordBit != 0
        for start in 0...(units.count - own.count) {
            let there = units[start + anchor]
            guard isWord ? there & AnalysedText.wordBit != 0 : there == unit else { continue }
            var i = 0
            while i < own.count, matches(i, own[i], units[start + i], in: other) { i += 1 }
            if i == own.count { body(start..<(start + i)) }
        }
    }

    @inline(__always)
    private func matches(_ i: Int, _ own: UInt32, _ unit: UInt32, in other: borrowing AnalysedText) -> Bool {
        guard own & unit & AnalysedText.wordBit != 0 else { return own == unit }
        let (word, otherWord) = (text.word(own), other.word(unit))
        return isPrefix && i == text.units.count - 1 ? otherWord.starts(with: word) : word == otherWord
    }
}
