import Articles

/// Cuts an English article into units: at commas and the like, around quotation marks, where a reporting verb's subject begins and its
/// words may begin, behind *that*, and where rules propose that a quotation begins or ends.
struct EnglishUnits {
    private let scene: EnglishScene
    /// By token: whether a cut stands before it.
    private var opens: [Bool]
    /// By token: whether it is one that a reported segment may end at.
    private var closes: [Bool]
    private let startsSentence: [Bool]
    private(set) var lattice = SegmentLattice()
    /// The tokens of each unit, quotation marks included.
    private(set) var ranges: [Range<Int>] = []
    private var tokens: [EnglishToken] { scene.tokens }

    /// Cuts an article. O(n).
    init(_ scene: EnglishScene) {
        self.scene = scene
        opens = [Bool](repeating: false, count: scene.tokens.count + 1)
        closes = opens
        var starts = opens
        for sentence in scene.text.sentences { starts[sentence.range.lowerBound] = true }
        startsSentence = starts
        markCuts()
        for number in scene.paragraphs.indices { cut(number) }
    }

    private mutating func markCuts() {
        for frame in scene.frames {
            closes[frame.start] = true
            opens[min(frame.content, tokens.count)] = true
            opens[min(frame.end, tokens.count)] = true
        }
        for (draft, _) in scene.found {
            opens[draft.content.lowerBound] = true
            closes[draft.content.upperBound] = true
        }
        for i in tokens.indices {
            let token = tokens[i]
            guard token.kind == .word, token.quote < 0 else { continue }
            if token.cue >= 0 || token.key == EnglishFunctionWord.that { opens[i + 1] = true }
            if token.key == EnglishFunctionWord.according { closes[i] = true }
            if token.isOne(of: [.conjunction]), i + 1 < tokens.count, startsClause(i + 1) { closes[i] = true }
            if EnglishUnitFeatures.closing.contains(token.key) { closes[i] = true }
        }
    }

    /// *and he …*, *but the …*, *and that …*
    private func startsClause(_ index: Int) -> Bool {
        tokens[index].isOne(of: .subject) || tokens[index].key == EnglishFunctionWord.that || tokens[index].cue >= 0
    }

    // MARK: Paragraphs

    /// What is read of a paragraph while it is cut.
    private struct Cutting {
        var gap = SegmentLattice.Gap.paragraphEnd
        var sentence = 0
        var start: Int

        mutating func pass(_ next: SegmentLattice.Gap) {
            if next == .sentenceEnd, gap != .sentenceEnd, gap != .paragraphEnd { sentence += 1 }
            if next.rawValue > gap.rawValue { gap = next }
        }
    }

    private mutating func cut(_ number: Int) {
        let paragraph = scene.paragraphs[number]
        let first = lattice.units.count
        var state = Cutting(start: paragraph.lowerBound)
        var i = paragraph.lowerBound
        while i < paragraph.upperBound {
            if startsSentence[i], i > state.start { close(i, number, &state) }
            if startsSentence[i], i > paragraph.lowerBound { state.pass(.sentenceEnd) }
            if let quote = quote(openedAt: i) {
                close(i, number, &state)
                let end = min(quote.after, paragraph.upperBound)
                add(i..<end, inner: quote.inside.clamped(to: i..<end), number, &state)
                state.start = end
                i = end
                continue
            }
            if let gap = gap(at: i) {
                close(i, number, &state)
                state.pass(gap)
                state.start = i + 1
            } else if opens[i] || closes[i], i > state.start {
                close(i, number, &state)
            }
            i += 1
        }
        close(paragraph.upperBound, number, &state)
        lattice.paragraphs.append(first..<lattice.units.count)
        markEnds(first..<lattice.units.count, paragraph.lowerBound)
    }

    private func quote(openedAt index: Int) -> QuotedStretch? {
        let token = tokens[index]
        guard token.kind == .openQuote, token.quote >= 0 else { return nil }
        let quote = scene.text.quotes[Int(token.quote)]
        guard quote.open == index, quote.inside.contains(where: { tokens[$0].isWord }) else { return nil }
        return quote
    }

    /// What a mark divides, or nil where it divides nothing.
    private func gap(at index: Int) -> SegmentLattice.Gap? {
        let token = tokens[index]
        let isWithinWord =
            index > 0 && index + 1 < tokens.count && tokens[index - 1].end == token.start && tokens[index + 1].start == token.end
            && tokens[index + 1].isWord
        switch token.kind {
        case .comma: return isWithinWord ? nil : .comma
        case .colon: return isWithinWord ? nil : .colon
        case .semicolon, .dash: return .semicolon
        case .stop, .ellipsis: return isWithinWord ? nil : .sentenceEnd
        default: return nil
        }
    }

    private mutating func close(_ end: Int, _ paragraph: Int, _ state: inout Cutting) {
        var start = state.start
        let isLoose = { (kind: EnglishToken.Kind) in kind == .mark || kind == .closeBracket || kind == .closeQuote }
        while start < end, isLoose(tokens[start].kind) { start += 1 }
        guard start < end, (start..<end).contains(where: { tokens[$0].isWord }) else { return }
        add(start..<end, inner: nil, paragraph, &state)
        state.start = end
    }

    private mutating func add(_ range: Range<Int>, inner: Range<Int>?, _ paragraph: Int, _ state: inout Cutting) {
        lattice.units.append(
            SegmentLattice.Unit(
                span: scene.text.span(range), inner: inner.map { scene.text.span($0) }, paragraph: paragraph, gap: state.gap,
                sentence: state.sentence))
        ranges.append(range)
        state.gap = .nothing
    }

    /// Marks where turns and reports may begin and end.
    private mutating func markEnds(_ numbers: Range<Int>, _ start: Int) {
        for i in numbers {
            let isLast = i + 1 == numbers.upperBound
            let isBehindLabel = lattice.units[i].gap == .colon && ranges[i].lowerBound - start <= 8
            lattice.units[i].mayOpenTurn = i == numbers.lowerBound || isBehindLabel
            lattice.units[i].mayCloseTurn = isLast
            lattice.units[i].mayCloseReport =
                isLast || lattice.units[i].inner != nil || lattice.units[i + 1].inner != nil || lattice.units[i + 1].gap != .nothing
                || closes[ranges[i].upperBound]
        }
    }
}
