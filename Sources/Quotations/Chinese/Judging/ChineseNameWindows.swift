import Articles

/// What stands before a Chinese quotation and behind it, character by character, as the model that looks for its speaker's name sees it.
struct ChineseNameWindows {
    let text: ChineseText
    let known: KnownNames

    private var folded: FoldedText { text.folded }

    /// The questions. Their order is part of every model that was fitted.
    enum Template: UInt32 {
        case bias = 200, here, before, behind, pairBefore, pairBehind, shapes, wordEnds, wordBegins, wordBehind, wordBefore
        case known, cueAhead, marks, site, nowhere
    }

    /// How many characters before the words and behind them are looked at.
    private static let (reach, reachBehind) = (50, 32)

    /// The question where the speaker of a segment is named.
    func question(_ span: TextSpan, _ label: SegmentLattice.Label, gap: UInt32) -> NameQuestion {
        var question = NameQuestion()
        let before = window(.before, before(span), label, gap)
        let behind = window(.behind, behind(span), label, gap)
        question.windows = [before, behind]
        question.nowhere.add(Template.nowhere.rawValue, UInt32(label.rawValue), gap)
        question.nowhere.add(Template.nowhere.rawValue, 40, cueBefore(span))
        return question
    }

    /// The end of the sentence before, and what of their own stands before the words.
    private func before(_ span: TextSpan) -> TextSpan {
        var start = span.start
        var ends = 0
        while start > max(0, span.start - Self.reach) {
            if isEnd(start - 1) {
                ends += 1
                if ends == 2, span.start - start > 2 { break }
            }
            start -= 1
        }
        return TextSpan(start, span.start)
    }

    /// What is behind the words in their sentence, and the next one.
    private func behind(_ span: TextSpan) -> TextSpan {
        var end = span.end
        while end < min(folded.count, span.end + Self.reachBehind) {
            if isEnd(end), end - span.end > 3 { break }
            end += 1
        }
        return TextSpan(span.end, end)
    }

    private func isEnd(_ i: Int) -> Bool { folded[i] == 0x0A || Mark.endsSentence(folded[i]) && text.isOutside(i) }

    /// How far before the words a cue stands.
    private func cueBefore(_ span: TextSpan) -> UInt32 {
        for back in 1...3 where span.start >= back {
            if cueEnds(at: span.start - back + 1) { return UInt32(back) }
        }
        return 0
    }

    private func cueEnds(at end: Int) -> Bool {
        end > 1 && (2...4).contains { end >= $0 && WordTrie.chinese.isWord([.says, .thinks, .views], in: folded, end - $0, end) }
    }

    private func window(_ side: NameWindow.Side, _ span: TextSpan, _ label: SegmentLattice.Label, _ gap: UInt32) -> NameWindow {
        var window = NameWindow(side: side)
        let words = words(in: span)
        let ahead = cuesAhead(in: span)
        let marks = marks(in: span, side)
        window.features.reserve(rows: span.count, features: span.count * 20)
        for i in span.start..<span.end {
            window.places.append(TextSpan(i, i + 1))
            window.mayBegin.append(mayBegin(i))
            window.mayEnd.append(mayEnd(i))
            add(i, span, words, ahead, marks[i - span.start], UInt32(label.rawValue) * 8 + gap, to: &window.features)
        }
        return window
    }

    private func isRun(_ scalar: UInt32) -> Bool { Mark.isLatin(scalar) || Mark.isDigit(scalar) }

    private func mayBegin(_ i: Int) -> Bool {
        guard Mark.isWord(folded[i]) || Self.opening.contains(folded[i]) else { return false }
        return i == 0 || !isRun(folded[i]) || !isRun(folded[i - 1])
    }

    private func mayEnd(_ i: Int) -> Bool {
        guard Mark.isWord(folded[i]) || Self.closing.contains(folded[i]) else { return false }
        return i + 1 >= folded.count || !isRun(folded[i]) || !isRun(folded[i + 1])
    }

    private static let opening: ScalarSet = "《“「『@"
    private static let closing: ScalarSet = "》”」』）)"

    /// What begins and what ends at each place of a stretch, as bits.
    private struct Words {
        var begin: [UInt32]
        var end: [UInt32]
    }

    /// The classes that say most of where names begin and end.
    private static let classes: [WordTrie.Classes] = [
        [.title, .honorific], .person, [.org, .body], [.report, .citing], [.adverb, .behind], [.lead, .before], .quantity, .surname,
        [.says, .thinks, .views], [.preposition, .opener, .phrase], [.pronoun, .nominal], [.publishes, .acts, .lightverb, .gesture],
        [.noname, .nobody, .never, .notspeech],
    ]

    private func words(in span: TextSpan) -> Words {
        var words = Words(begin: [UInt32](repeating: 0, count: span.count + 3), end: [UInt32](repeating: 0, count: span.count + 3))
        let end = min(folded.count, span.end + 2)
        for i in max(0, span.start - 6)..<end {
            WordTrie.chinese.words(WordTrie.Classes(rawValue: ~0), in: folded.scalars, at: i, to: end) { stop, classes in
                var bits: UInt32 = 0
                for (n, some) in Self.classes.enumerated() where !classes.isDisjoint(with: some) { bits |= 1 << UInt32(n) }
                if stop - i == 1 { bits <<= 13 }
                if i >= span.start { words.begin[i - span.start] |= bits }
                if stop - 1 >= span.start { words.end[stop - 1 - span.start] |= bits }
            }
        }
        return words
    }

    /// For each place the distance to the next cue behind it, in steps; before the words, to the last of them.
    private func cuesAhead(in span: TextSpan) -> [UInt32] {
        var steps = [UInt32](repeating: 15, count: span.count)
        var next: Int?
        for i in stride(from: min(folded.count, span.end + 4) - 1, through: span.start, by: -1) {
            if let end = WordTrie.chinese.longest([.says, .thinks, .views], in: folded, at: i, to: folded.count), end <= span.end + 4 {
                next = i
            }
            guard i < span.end else { continue }
            if let next {
                let distance = next - i
                steps[i - span.start] = UInt32(distance <= 4 ? distance : distance <= 6 ? 5 : distance <= 10 ? 6 : distance <= 18 ? 7 : 8)
            }
        }
        return steps
    }

    /// For each place how many clauses, sentences and lines end between it and the words.
    private func marks(in span: TextSpan, _ side: NameWindow.Side) -> [UInt32] {
        var marks = [UInt32](repeating: 0, count: span.count)
        var (clauses, ends, lines): (UInt32, UInt32, UInt32) = (0, 0, 0)
        for step in 0..<span.count {
            let k = side == .before ? span.count - 1 - step : step
            marks[k] = min(3, clauses) + 4 * min(2, ends) + 16 * min(2, lines)
            let mark = folded[span.start + k]
            if mark == 0x0A {
                lines += 1
            } else if Mark.endsSentence(mark) {
                ends += 1
            } else if Mark.isComma(mark) || Mark.isColon(mark) {
                clauses += 1
            }
        }
        return marks
    }

    private func shape(_ i: Int) -> UInt32 {
        guard i >= 0, i < folded.count else { return 15 }
        let c = folded[i]
        if Mark.isHan(c) { return 0 }
        if Mark.isCapital(c) { return 1 }
        if Mark.isLatin(c) { return 2 }
        if Mark.isDigit(c) { return 3 }
        if c == 0x0A { return 4 }
        if Mark.isSpace(c) { return 5 }
        if Mark.isColon(c) { return 6 }
        if Mark.isComma(c) { return 7 }
        if c == "、" { return 8 }
        if c == "·" { return 9 }
        if Mark.opensBracket(c) { return 10 }
        if Mark.closesBracket(c) { return 11 }
        if Mark.endsSentence(c) { return 12 }
        return text.isOutside(i) ? 13 : 14
    }

    private func add(
        _ i: Int, _ span: TextSpan, _ words: Words, _ ahead: [UInt32], _ marks: UInt32, _ site: UInt32, to table: inout FeatureTable
    ) {
        func at(_ place: Int) -> UInt32 { place >= 0 && place < folded.count ? folded[place] : 0 }
        let k = i - span.start
        let (c, b, a) = (at(i), at(i - 1), at(i + 1))
        func ask(_ template: Template, _ value: UInt32) { table.list.add(template.rawValue, value) }
        func ask(_ template: Template, _ first: UInt32, _ second: UInt32) { table.list.add(template.rawValue, first, second) }
        ask(.bias, 0)
        ask(.here, c)
        ask(.before, b)
        ask(.behind, a)
        ask(.pairBefore, b, c)
        ask(.pairBehind, c, a)
        ask(.shapes, shape(i - 1) * 256 + shape(i) * 16 + shape(i + 1))
        ask(.wordEnds, words.end[k])
        ask(.wordBegins, words.begin[k])
        ask(.wordBehind, words.begin[k + 1])
        ask(.wordBefore, k > 0 ? words.end[k - 1] : 0)
        let name: UInt32
        if let place = known.covering(i) {
            name = 1 + (place.span.start == i ? 1 : 0) + (place.span.end == i + 1 ? 2 : 0) + (place.isPerson ? 4 : 0)
        } else {
            name = 0
        }
        ask(.known, name)
        ask(.cueAhead, 20 + ahead[k], site)
        ask(.marks, marks)
        ask(.site, marks, site)
        table.closeRow()
    }
}
