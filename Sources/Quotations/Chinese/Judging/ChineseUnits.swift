import Articles

/// Cuts a Chinese article into units: at commas and the like, around quotation marks, behind words that may report, and where rules
/// propose that a quotation begins or ends.
struct ChineseUnits {
    let text: ChineseText
    let sentences: [Sentence]
    let ofParagraph: [Range<Int>]
    /// What rules have found, in the order of the text.
    let found: [Quotation]
    /// For each paragraph all that may report, in order.
    let cues: [[CueHit]]

    init(text: ChineseText, sentences: [Sentence], ofParagraph: [Range<Int>], found: [Quotation]) {
        (self.text, self.sentences, self.ofParagraph, self.found) = (text, sentences, ofParagraph, found)
        cues = text.paragraphs.indices.map { Self.cues(of: text.paragraphs[$0].span, sentences[ofParagraph[$0]].flatMap(\.cues), text) }
    }

    /// The reporting words of a paragraph, and those that are seldom such, where no other stands.
    private static func cues(of paragraph: TextSpan, _ sure: [CueHit], _ text: ChineseText) -> [CueHit] {
        let trie = ChinesePossibleCues.trie
        var cues: [CueHit] = []
        var next = 0
        var i = paragraph.start
        while i < paragraph.end {
            if next < sure.count, sure[next].span.start <= i {
                cues.append(sure[next])
                i = max(i, sure[next].span.end)
                next += 1
                continue
            }
            guard text.isOutside(i) else {
                i = max(i + 1, text.quotes[Int(text.quoteAt[i])].outer.end)
                continue
            }
            var found: (end: Int, classes: WordTrie.Classes)?
            trie.words([.says, .never], in: text.folded.scalars, at: i, to: paragraph.end) { found = ($0, $1) }
            guard let found else {
                i += 1
                continue
            }
            let limit = next < sure.count ? sure[next].span.start : paragraph.end
            if !found.classes.contains(.never), found.end <= limit { cues.append(CueHit(span: TextSpan(i, found.end), classes: [])) }
            i = found.end <= limit ? found.end : i + 1
        }
        cues += sure[next...]
        return cues
    }

    /// The units and paragraphs of a lattice, without features.
    func lattice() -> SegmentLattice {
        var lattice = SegmentLattice()
        lattice.units.reserveCapacity(text.scalars.count / 8)
        var next = 0
        for (number, paragraph) in text.paragraphs.enumerated() {
            var cuts: [Int] = []
            while next < found.count, found[next].span.start < paragraph.span.end {
                cuts.append(found[next].span.start)
                cuts.append(found[next].span.end)
                next += 1
            }
            cuts += cues[number].map(\.span.end)
            cuts.sort()
            let start = lattice.units.count
            cut(paragraph.span, number, cuts, &lattice.units)
            lattice.paragraphs.append(start..<lattice.units.count)
            mark(start..<lattice.units.count, paragraph.span, &lattice.units)
        }
        return lattice
    }

    /// Cuts a paragraph.
    private func cut(_ span: TextSpan, _ paragraph: Int, _ cuts: [Int], _ units: inout [SegmentLattice.Unit]) {
        var gap = SegmentLattice.Gap.paragraphEnd
        var sentence = 0
        var start = span.start
        var cut = 0
        func close(_ end: Int) {
            let unit = text.trimmed(TextSpan(start, max(start, end))) { Mark.isSpace($0) }
            guard !unit.isEmpty else { return }
            units.append(SegmentLattice.Unit(span: unit, paragraph: paragraph, gap: gap, sentence: sentence))
            gap = .nothing
        }
        func pass(_ next: SegmentLattice.Gap) {
            if next == .sentenceEnd, gap != .sentenceEnd, gap != .paragraphEnd { sentence += 1 }
            if next.rawValue > gap.rawValue { gap = next }
        }
        var i = span.start
        while i < span.end {
            while cut < cuts.count, cuts[cut] < i { cut += 1 }
            if cut < cuts.count, cuts[cut] == i, i > start {
                close(i)
                start = i
            }
            if let quote = text.quote(startingAt: i), quote.inner.count > 0 {
                close(i)
                let end = min(quote.outer.end, span.end)
                units.append(
                    SegmentLattice.Unit(
                        span: TextSpan(i, end), inner: quote.inner, paragraph: paragraph, gap: gap, sentence: sentence))
                gap = .nothing
                if Mark.endsSentence(text.folded[quote.inner.end - 1]), end < span.end, Mark.isWord(text.folded[end]) { pass(.sentenceEnd) }
                start = end
                i = end
                continue
            }
            if let mark = mark(at: i) {
                close(i)
                if mark == .sentenceEnd, let last = units.last, last.paragraph == paragraph, last.closed == i {
                    units[units.count - 1].closed = i + 1
                }
                pass(mark)
                start = i + 1
            }
            i += 1
        }
        close(span.end)
    }

    /// What a mark divides, or nil where it divides nothing.
    private func mark(at i: Int) -> SegmentLattice.Gap? {
        let c = text.folded[i]
        guard !Mark.isHan(c) else { return nil }
        if Mark.endsSentence(c) { return .sentenceEnd }
        let isInNumber = i > 0 && i + 1 < text.folded.count && Mark.isDigit(text.folded[i - 1]) && Mark.isDigit(text.folded[i + 1])
        if Mark.isComma(c) { return isInNumber ? nil : .comma }
        if Mark.isColon(c) { return isInNumber ? nil : .colon }
        return Mark.isSemicolon(c) ? .semicolon : nil
    }

    /// Whether a clause that goes on with a unit ends in 后, 时 or the like, and another clause follows.
    private func isCircumstance(from unit: Int, to end: Int, _ units: [SegmentLattice.Unit]) -> Bool {
        var last = unit
        while last + 1 < end, units[last + 1].gap == .nothing { last += 1 }
        return last + 1 < end && units[last + 1].gap == .comma
            && ChineseCharacters.circumstanceEnds.contains(text.folded[units[last].span.end - 1])
    }

    /// Marks where turns and reports may begin and end.
    private func mark(_ numbers: Range<Int>, _ paragraph: TextSpan, _ units: inout [SegmentLattice.Unit]) {
        for i in numbers {
            let isLast = i + 1 == numbers.upperBound
            let isBehindLabel = units[i].gap == .colon && units[i].span.start - paragraph.start <= 24
            units[i].mayOpenTurn = i == numbers.lowerBound || isBehindLabel
            units[i].mayCloseTurn = isLast
            // 宣布开源后，…: what follows the cue only says when.
            units[i].mayOpenReport = units[i].gap != .nothing || !isCircumstance(from: i, to: numbers.upperBound, units)
            units[i].mayCloseReport = isLast || units[i + 1].gap != .nothing || units[i].inner != nil
        }
    }
}
