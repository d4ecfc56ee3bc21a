import Articles

/// Tells whether a stretch of text names a speaker, and which part of it is the name.
///
/// The head of a Chinese noun phrase is its end, so the stretch is read from there: brackets, titles behind a name, the
/// name, and before it whatever describes it. Which kinds of names are looked for, and in which order, is told by
/// `MentionParser.kinds`.
final class MentionParser: Sendable {
    let text: ChineseText
    let trie = WordTrie.chinese
    /// The names of the directory and of the article, with their places.
    let known: KnownNames

    init(text: ChineseText, known: KnownNames) {
        self.text = text
        self.known = known
    }

    var folded: FoldedText { text.folded }

    /// The mention that fills a stretch to its end, or nil where the stretch names nobody.
    ///
    /// Its start is moved behind what cannot belong to it.
    func mention(in range: TextSpan) -> Mention? {
        let whole = text.trimmed(range) { !Mark.isWord($0) && !Self.edges.contains($0) }
        guard !whole.isEmpty, whole.count <= 60 else { return nil }
        let isSide = whole.count > 3 && text.matches("方面", at: whole.end - 2)  // 远屿方面
        var span = whole
        if isSide { span.end -= 2 }
        span.end = withoutBracket(span)
        guard !span.isEmpty else { return nil }
        let stretch = Stretch(span: span, whole: whole, isSide: isSide)
        guard case .somebody(let mention) = Self.kinds.firstAnswer({ $0.read(self, stretch) }) else { return nil }
        return mention
    }

    /// Marks that may stand at the edge of a mention; bullets and the like may not.
    private static let edges: ScalarSet = "《》（）()“”\"「」『』"

    /// 林越和周知夏, 林越、周知夏: two names, each of which would do alone.
    func pair(_ span: TextSpan, whole: TextSpan) -> Mention? {
        guard let joint = (span.start..<span.end).last(where: { ChineseCharacters.joints.contains(folded[$0]) }), joint > span.start,
            joint + 1 < span.end,
            let second = person(TextSpan(joint + 1, span.end)) ?? known.beginning(at: joint + 1, to: span.end)?.span,
            let first = person(TextSpan(span.start, joint)) ?? known.ending(at: joint, from: span.start)?.span,
            second.start == joint + 1 || person(TextSpan(span.start, joint)) != nil,
            second.start == joint + 1 || known.covering(second.start) != nil || hasTitle(endingAt: second.start, from: joint + 1),
            second.end == span.end, second.start == joint + 1 || known.ending(at: joint, from: span.start) != nil
        else { return nil }
        return Mention(span: whole, form: .person, name: first, others: [second])
    }

    /// 林越称|沈渡, 林越听到|沈渡: the second name is no head of a phrase that the first describes, but a part of what the first does.
    func isObject(_ name: KnownNames.Place, in span: TextSpan) -> Bool {
        guard let first = known.beginning(at: span.start, to: span.end), first.isPerson, first.span.end < name.span.start else {
            return false
        }
        let before = TextSpan(first.span.end, name.span.start)
        return trie.first([.says, .thinks], in: folded, from: before.start, to: before.end) != nil && folded[before.end - 1] != "的"
            || text.matches("听", at: before.start)
    }

    func person(_ span: TextSpan) -> TextSpan? {
        if let known = known.ending(at: span.end, from: span.start), known.isPerson { return known.span }
        return foreignName(span) ?? personName(span)
    }

    /// Whether a stretch ends with a person's name.
    func isNamed(_ span: TextSpan) -> Bool { mention(in: span)?.form == .person || endsWith(.person, span) != nil }

    /// A name that nothing but its place before a reporting expression shows: 鲍尔, 法国, 维加.
    func bareName(_ span: TextSpan) -> Mention? {
        guard (2...7).contains(span.count) else { return nil }
        let isTransliterated = (span.start..<span.end).allSatisfy { ChineseCharacters.transliterating.contains(folded[$0]) }
        for i in span.start..<span.end {
            guard Mark.isHan(folded[i]), !ChineseCharacters.functional.contains(folded[i]) else { return nil }
            if ChineseCharacters.neverInBareNames.contains(folded[i]), !isTransliterated || span.count < 3 { return nil }
        }
        // Two or three characters behind a surname, a country, or characters that foreign names are spelt with.
        let surname = trie.longest(.surname, in: folded, at: span.start, to: span.end)
        let isNameLike = surname.map { $0 < span.end && span.end - $0 <= 2 } == true || endsWith(.org, span) != nil
        guard isTransliterated || isNameLike && span.count <= 4 else { return nil }
        let classes: WordTrie.Classes = [
            .lead, .adverb, .never, .says, .thinks, .nobody, .report, .person, .before, .views, .gesture,
        ]
        for i in span.start..<(span.end - 1) {
            if let end = trie.longest(classes, in: folded, at: i, to: span.end), end - i >= 2 { return nil }
        }
        return Mention(span: span, form: isTransliterated ? .person : .organisation, name: span, isBare: true)
    }

    // MARK: Parts

    /// The end of the span without a bracket behind it: 沈渡（远屿AI首席科学家）.
    private func withoutBracket(_ span: TextSpan) -> Int {
        guard span.count > 2, Mark.closesBracket(folded[span.end - 1]) else { return span.end }
        var i = span.end - 2
        while i > span.start, !Mark.opensBracket(folded[i]) { i -= 1 }
        return i > span.start ? text.trimmed(TextSpan(span.start, i)) { Mark.isSpace($0) }.end : span.end
    }

    func isWord(_ span: TextSpan, _ classes: WordTrie.Classes) -> Bool {
        trie.isWord(classes, in: folded, span.start, span.end)
    }

    /// The start of the longest word of a class that the span ends with.
    func endsWith(_ classes: WordTrie.Classes, _ span: TextSpan) -> Int? {
        (max(span.start, span.end - 9)..<span.end).first { trie.isWord(classes, in: folded, $0, span.end) }
    }
}
