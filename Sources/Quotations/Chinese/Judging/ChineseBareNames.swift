import Articles

/// What stands where a speaker stands, whether or not anything else shows that it names one: 浙商证券|认为, 富瑞經濟師Mohit Kumar|表示.
struct ChineseBareNames {
    let text: ChineseText
    let subjects: SubjectReader
    private var folded: FoldedText { text.folded }
    private var trie: WordTrie { .chinese }

    init(text: ChineseText, subjects: SubjectReader) {
        self.text = text
        self.subjects = subjects
    }

    /// The name in a stretch before a cue, and what kind of speaker it seems to be; nil where the stretch is too long or too short for one.
    func name(in clause: TextSpan) -> (TextSpan, Speaker.Kind)? {
        var span = subjects.bareWords(in: clause)
        // 拜登在峰会上, 阿纯向记者: what a preposition or an adverb opens is no part of the name.
        if let stop = (min(span.start + 2, span.end)..<span.end).first(where: { isStop($0, span) }) { span.end = stop }
        if let known = subjects.parser.known.beginning(at: span.start, to: span.end), known.isPerson { span.end = known.span.end }
        span = withoutTail(span)
        let counted = trie.longest(.quantity, in: folded, at: span.start, to: span.end) ?? subjects.parser.countEnd(span) ?? span.start
        if counted < span.end { span.start = counted }
        span = text.trimmed(span) { Mark.isSpace($0) || $0 == "的" }
        guard span.count >= 2, Mark.isWord(folded[span.start]) || folded[span.start] == "《" else { return nil }
        if let latin = latinTail(span) { return (latin, .person) }
        guard span.count <= 16 else { return nil }
        return (span, kind(of: span, isCounted: counted > clause.start))
    }

    private static let stops: ScalarSet = "在向对對于於就也亦还還先则則又曾再均都将將已所并並更仍"

    private func isStop(_ i: Int, _ span: TextSpan) -> Bool {
        guard Self.stops.contains(folded[i]), subjects.parser.known.covering(i) == nil || subjects.parser.known.covering(i)?.span.start == i
        else {
            return false
        }
        // 于 begins names too: 于谦.
        return !(folded[i] == "于" && i == span.start)
    }

    /// Without a document or a deed at the end: 海通国际|研报, 外界|分析.
    private func withoutTail(_ span: TextSpan) -> TextSpan {
        var span = span
        while span.count > 3 {
            let tail = (max(span.start + 2, span.end - 4)..<span.end).first {
                trie.isWord([.report, .says], in: folded, $0, span.end) && span.end - $0 >= 2
            }
            guard let tail else { return span }
            span.end = tail
        }
        return span
    }

    /// Kevin Weil behind whatever describes him.
    private func latinTail(_ span: TextSpan) -> TextSpan? {
        var start = span.end
        while start > span.start,
            Mark.isLatin(folded[start - 1]) || folded[start - 1] == " " || folded[start - 1] == "." || folded[start - 1] == "-"
                || folded[start - 1] == 0x0A
        {
            start -= 1
        }
        let name = text.trimmed(TextSpan(start, span.end)) { Mark.isSpace($0) }
        guard name.count >= 5, Mark.isCapital(text.scalars[name.start]),
            let space = (name.start..<name.end).first(where: { folded[$0] == " " || folded[$0] == 0x0A }), space + 1 < name.end,
            Mark.isCapital(text.scalars[space + 1]), !Mark.isCapital(text.scalars[name.start + 1]) || text.scalars[name.start + 1] == 0x2E
        else { return nil }
        return name
    }

    /// The name within a stretch that ends with one, without words that count and what says who that is: 多家|机构, 策略师|约翰·里德,
    /// 成都市民|李女士, 美联储理事|库格勒.
    func named(in span: TextSpan) -> TextSpan {
        var span = span
        let counted = trie.longest(.quantity, in: folded, at: span.start, to: span.end) ?? subjects.parser.countEnd(span) ?? span.start
        if span.end - counted >= 2 { span.start = counted }
        guard !(span.start..<span.end).contains(where: { ChineseCharacters.joints.contains(folded[$0]) }) else { return span }
        return latinTail(span) ?? subjects.parser.foreignName(span) ?? titledTail(span) ?? span
    }

    /// 李女士, 库格勒 behind a title or a word for people: a surname with an address, or characters that foreign names are spelt with.
    private func titledTail(_ span: TextSpan) -> TextSpan? {
        guard
            let start = (span.start + 2..<max(span.start + 2, span.end - 1)).first(where: { start in
                subjects.parser.endsWith([.title, .person], TextSpan(span.start, start)).map { start - $0 >= 2 } ?? false
            })
        else { return nil }
        let tail = TextSpan(start, span.end)
        if let surname = trie.longest(.surname, in: folded, at: start, to: span.end),
            trie.isWord(.honorific, in: folded, surname, span.end)
        {
            return tail
        }
        let isSpelt = (start..<span.end).allSatisfy { ChineseCharacters.transliterating.contains(folded[$0]) }
        let isLatin = Mark.isCapital(text.scalars[start]) && (start..<span.end).allSatisfy { Mark.isLatin(folded[$0]) }
        return isSpelt && !subjects.parser.isCommonWord(tail) || isLatin && tail.count >= 3 ? tail : nil
    }

    /// How somebody is called who has no name: by what describes them, without the words that count: 晨星的一位分析师.
    func described(by span: TextSpan) -> String {
        var words = ""
        var i = span.start
        while i < span.end {
            let counted = subjects.parser.countEnd(TextSpan(i, span.end)) ?? i
            if counted - i >= 2, counted < span.end, folded[counted - 1] != "的" {
                i = counted
            } else {
                words += text.string(i, i + 1)
                i += 1
            }
        }
        return words.unicodeScalars.count < 2 ? text.string(span.start, span.end) : words
    }

    func kind(of span: TextSpan, isCounted: Bool = false) -> Speaker.Kind {
        if let known = subjects.parser.known.ending(at: span.end, from: span.start) { return known.isPerson ? .person : .organisation }
        if latinTail(span) == span { return .person }
        if subjects.parser.endsWith([.person, .title], span) != nil { return isCounted ? .collective : .anonymous }
        if (2...4).contains(span.count), let surname = trie.longest(.surname, in: folded, at: span.start, to: span.end),
            span.end - surname >= 1, span.end - surname <= 2, !subjects.parser.isCommonWord(span)
        {
            return .person
        }
        return .organisation
    }
}
