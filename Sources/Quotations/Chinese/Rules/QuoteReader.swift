import Articles

/// Reads the quotations that marks make and no cue before them does: named behind, split, or going on.
struct QuoteReader {
    let text: ChineseText
    let subjects: SubjectReader
    private let trie = WordTrie.chinese

    init(text: ChineseText, subjects: SubjectReader) {
        self.text = text
        self.subjects = subjects
    }

    private var folded: FoldedText { text.folded }

    /// “…，”林越说。 and “…”，林越说，“…”: the reporting clause behind a quotation, and the quotation behind that.
    ///
    /// - Parameters:
    ///   - quote: its number.
    ///   - sentences: the article's sentences.
    func postposed(_ number: Int, in sentences: ArraySlice<Sentence>) -> [Draft]? {
        let quote = text.quotes[number]
        // “寄托着希望的”公司: what the marks hold describes what stands behind.
        guard quote.inner.count >= 2, !quote.isOpen,
            folded[quote.inner.end - 1] != "的" || quote.outer.end < folded.count && !Mark.isWord(folded[quote.outer.end])
        else { return nil }
        var i = quote.outer.end
        var hasComma = Mark.isComma(folded[quote.inner.end - 1]) || Mark.endsSentence(folded[quote.inner.end - 1])
        while i < folded.count, Mark.isSpace(folded[i]), folded[i] != "\n" { i += 1 }
        if i < folded.count, Mark.isComma(folded[i]) {
            hasComma = true
            i += 1
        }
        if i < folded.count, let denied = denied(from: i, of: number, in: sentences) { return denied }
        guard hasComma || quote.inner.count >= 8, opensClause(quote) else { return nil }
        return reporting(from: i, sameParagraph: true, of: number, in: sentences)
    }

    /// 远屿发布“白塔”，…: a word held up within its clause is no speech, whoever reports behind it.
    private func opensClause(_ quote: ChineseText.Quoted) -> Bool {
        if quote.inner.count > 12 || Mark.endsClause(folded[quote.inner.end - 1]) { return true }
        let before = quote.outer.start - 1
        return before < 0 || !text.isOutside(before) || !Mark.isWord(folded[before])
    }

    /// “…。” in a paragraph of its own, and in the next: 林越在会上这样说。
    func postposedAcrossParagraphs(_ number: Int, in next: ArraySlice<Sentence>) -> [Draft]? {
        for clause in next.prefix(2).flatMap(\.clauses)
        where trie.first(.thus, in: folded, from: clause.start, to: clause.end) != nil {
            return reporting(from: clause.start, sameParagraph: false, of: number, in: next)
        }
        return nil
    }

    /// 林越抛出疑问：“…？”, 投资人的灵魂提问：“…？”: a noun of speech before the colon says that the words behind are spoken.
    func announced(_ number: Int, in sentences: ArraySlice<Sentence>) -> Draft? {
        let quote = text.quotes[number]
        let colon = quote.outer.start - 1
        guard colon > 0, quote.inner.count >= 8, Mark.isColon(folded[colon]),
            let sentence = sentences.first(where: { $0.span.start < colon && colon < $0.span.end }),
            let clause = sentence.clauses.last(where: { $0.end <= colon }),
            let noun = (max(clause.start + 1, clause.end - 3)..<max(clause.start + 1, clause.end)).first(where: {
                trie.isWord(.speechnoun, in: folded, $0, clause.end)
            })
        else { return nil }
        // 投资人的|灵魂|提问: whoever stands before 的; else whom the clause begins with.
        let owner = (clause.start..<noun).last { folded[$0] == "的" }
        var mention: Mention?
        if let owner, noun - owner <= 5 {
            let verb = trie.first(.meets, in: folded, from: clause.start, to: owner)
            mention = subjects.parser.mention(in: TextSpan(verb?.end ?? clause.start, owner))
        }
        if mention == nil, let owner, let verb = trie.first(.meets, in: folded, from: clause.start, to: owner),
            owner - verb.end >= 2
        {
            let name = TextSpan(verb.end, owner)
            mention = Mention(span: name, form: .anonymous, name: name)
        }
        // 抛给林越一个问题：“…”: whoever it is put to does not speak.
        mention =
            mention
            ?? subjects.topic(of: subjects.withoutLead(clause)).flatMap {
                $0.name.start > clause.start && ChineseCharacters.addressing.contains(folded[$0.name.start - 1]) ? nil : $0
            }
        guard let mention else { return nil }
        return Draft(
            span: quote.inner, cue: TextSpan(noun, clause.end), source: .mention(mention), construction: .announced,
            sentence: sentence.span.start)
    }

    /// The drafts of a quotation whose reporting clause begins at a place.
    private func reporting(from start: Int, sameParagraph: Bool, of number: Int, in sentences: ArraySlice<Sentence>) -> [Draft]? {
        guard let sentence = sentences.first(where: { $0.span.start <= start && start < $0.span.end }) else {
            return nil
        }
        if let owned = owned(from: start, of: number, in: sentence) { return owned }
        var end = start
        while end < sentence.span.end, text.isOutside(end), !Mark.isComma(folded[end]), !Mark.isColon(folded[end]),
            !Mark.isSemicolon(folded[end]), !Mark.endsSentence(folded[end])
        { end += 1 }
        guard end > start else { return nil }
        if end < folded.count, end < sentence.span.end, Mark.isColon(folded[end]) { return nil }
        let cues = sentence.cues.filter { $0.span.start >= start && $0.span.end <= end }
        // “…。”林越对此回应称: what is answered is another's.
        if let cue = cues.last, (start..<cue.span.start).contains(where: { text.matches("对此", at: $0) }) { return nil }
        guard let cue = cues.last, !CueReader(text: text, subjects: subjects).isBlocked(cue, in: sentence),
            cue.isAny([.says, .gesture, .thinks])
        else {
            return dash(from: start, of: number, in: sentence)
        }
        // Nothing but 道, 着, 过 or an addressee stands between the cue and the clause's end.
        guard end - cue.span.end <= 8 else { return nil }
        if cue.span.end < end, folded[cue.span.end] == "的" { return nil }
        guard case .mention(let mention) = subjects.subject(in: TextSpan(start, cue.span.start)) else { return nil }
        let quote = text.quotes[number]
        var drafts = [
            Draft(
                span: quote.inner, cue: cue.span, source: .mention(mention), construction: .postposed,
                sentence: sentence.span.start)
        ]
        guard sameParagraph else { return drafts }
        // The second part of a split quotation.
        var i = end
        while i < folded.count, Mark.isComma(folded[i]) || Mark.isSpace(folded[i]) && folded[i] != "\n" { i += 1 }
        if i > end || i < folded.count && text.quoteAt[i] >= 0, i < folded.count, text.quoteAt[i] >= 0 {
            let second = text.quotes[Int(text.quoteAt[i])]
            if second.outer.start == i, second.inner.count >= 2, i == end || i > end {
                drafts.append(
                    Draft(
                        span: second.inner, cue: cue.span, source: .mention(mention), continues: true, construction: .resumed,
                        sentence: sentence.span.start))
            }
        }
        return drafts
    }

    /// “…。”——欧阳致远，云麓研究院院长
    private func dash(from start: Int, of number: Int, in sentence: Sentence) -> [Draft]? {
        guard folded[start] == "—" else { return nil }
        var i = start
        while i < sentence.span.end, folded[i] == "—" { i += 1 }
        var end = i
        while end < sentence.span.end, !Mark.isComma(folded[end]), !Mark.endsSentence(folded[end]) { end += 1 }
        guard end > i, let mention = subjects.parser.mention(in: TextSpan(i, end)) else { return nil }
        return [
            Draft(
                span: text.quotes[number].inner, source: .mention(mention), construction: .signed,
                sentence: sentence.span.start)
        ]
    }

    /// “…。”说这话的不是林越，而是沈渡。 and “…”，这话不是林越说的。 No drafts where the words are denied to one and given to nobody else.
    private func denied(from start: Int, of number: Int, in sentences: ArraySlice<Sentence>) -> [Draft]? {
        guard let sentence = sentences.first(where: { $0.span.start <= start && start < $0.span.end }),
            let first = sentence.clauses.firstIndex(where: { $0.start == start })
        else { return nil }
        let clause = sentence.clauses[first]
        var name = clause
        let sayer = trie.longest(.sayer, in: folded, at: name.start, to: name.end)
        let isBefore = sayer != nil
        name.start = sayer ?? trie.longest(.thesewords, in: folded, at: name.start, to: name.end) ?? name.start
        guard let denied = trie.longest(.isnot, in: folded, at: name.start, to: name.end) else { return nil }
        name.start = denied
        if !isBefore {
            guard let end = subjects.parser.endsWith(.ownwords, name), end > name.start else { return nil }
        }
        guard first + 1 < sentence.clauses.count else { return [] }
        var other = sentence.clauses[first + 1]
        guard let turn = ["而是", "是"].first(where: { text.matches($0, at: other.start) }) else { return [] }
        other.start += turn.unicodeScalars.count
        if let words = subjects.parser.endsWith(.ownwords, other) { other.end = words }
        while other.end > other.start, folded[other.end - 1] == "的" { other.end -= 1 }
        guard other.start < other.end, let mention = subjects.parser.mention(in: other), mention.form == .person else { return [] }
        return [
            Draft(span: text.quotes[number].inner, source: .mention(mention), construction: .denied, sentence: sentence.span.start)
        ]
    }

    /// “…。”说这话的是林越。 and “…。”这是林越说得最多的一句话。
    private func owned(from start: Int, of number: Int, in sentence: Sentence) -> [Draft]? {
        guard let clause = sentence.clauses.first(where: { $0.start == start }) else { return nil }
        var mention: Mention?
        if let words = trie.longest(.thesewords, in: folded, at: start, to: clause.end), text.matches("是", at: words),
            subjects.parser.endsWith(.ownwords, clause) != nil
        {
            mention = subjects.topic(of: TextSpan(words + 1, clause.end))
            if mention?.span.start != mention?.name.start { mention = nil }
        } else if let sayer = trie.longest(.sayer, in: folded, at: start, to: clause.end) {
            var name = TextSpan(sayer, clause.end)
            for word in ["人", "正", "是"] where name.start < name.end && text.matches(word, at: name.start) { name.start += 1 }
            if name.start < name.end { mention = subjects.parser.mention(in: name) }
        }
        guard let mention, mention.form == .person else { return nil }
        return [
            Draft(span: text.quotes[number].inner, source: .mention(mention), construction: .owned, sentence: sentence.span.start)
        ]
    }

    /// 林越没有绕弯子：“…。” What a person does before a colon and spoken words leads to them, whatever the verb.
    func led(_ number: Int, in sentences: ArraySlice<Sentence>) -> Draft? {
        let quote = text.quotes[number]
        let colon = quote.outer.start - 1
        guard colon > 0, quote.inner.count >= 8, Mark.isColon(folded[colon]),
            let sentence = sentences.first(where: { $0.span.start < colon && colon < $0.span.end }),
            !(quote.outer.end..<max(quote.outer.end, sentence.span.end)).contains(where: { Mark.isWord(folded[$0]) }),
            let clause = sentence.clauses.last(where: { $0.end <= colon }), clause.end == colon
        else { return nil }
        let lead = subjects.withoutLead(clause)
        guard !(clause.start..<clause.end).contains(where: { text.matches("否认", at: $0) }),
            let topic = subjects.topic(of: lead),
            topic.form == .person, topic.name.end < clause.end || topic.name == clause,
            !(topic.name.end..<clause.end).contains(where: { Mark.isHan(folded[$0]) && ChineseCharacters.inscribing.contains(folded[$0]) }),
            !isHearer(topic, in: clause, cues: sentence.cues), !isAnothersWords(clause, behind: topic)
        else { return nil }
        return Draft(
            span: quote.inner, source: .mention(topic), construction: .led, sentence: sentence.span.start)
    }

    /// 林越收到沈渡的短信：“…”, 林越最喜欢的一句话是：“…”: somebody else's, unless they are of or for the one named.
    private func isAnothersWords(_ clause: TextSpan, behind topic: Mention) -> Bool {
        var end = clause.end
        if folded[end - 1] == "是" { end -= 1 }
        guard let noun = subjects.parser.endsWith([.speechnoun, .report, .recording], TextSpan(topic.name.end, end)),
            let owner = (topic.name.end..<noun).last(where: { folded[$0] == "的" }), noun - owner <= 4, owner > topic.name.end
        else { return false }
        return !(topic.name.end..<owner).contains { ChineseCharacters.forSomebody.contains(folded[$0]) }
    }

    /// 林越被问到：“…”, 林越听沈渡说：“…”: the one before is spoken to, or has not said it.
    private func isHearer(_ topic: Mention, in clause: TextSpan, cues: [CueHit]) -> Bool {
        let behind = topic.name.end
        if trie.first(.unreal, in: folded, from: behind, to: clause.end) != nil { return true }  // 林越本该说
        if (behind..<clause.end).contains(where: { folded[$0] == "被" || folded[$0] == "听" && $0 == behind }) { return true }
        // 叶清|让说: nothing governs a verb, so the name is cut short.
        return ChineseCharacters.governing.contains(folded[behind]) && cues.contains { $0.span.start == behind + 1 }
    }

    /// Whether a quotation is a sentence in its own right, and not a word held up between marks.
    func isSpoken(_ number: Int) -> Bool {
        let quote = text.quotes[number]
        guard quote.inner.count >= 4 else { return false }
        let last = folded[quote.inner.end - 1]
        guard Mark.endsSentence(last) || quote.isOpen || Mark.isComma(last) else { return false }
        // 。”的 or 。”这句话: the quotation is a part of the sentence around it.
        var i = quote.outer.end
        while i < folded.count, Mark.isSpace(folded[i]) && folded[i] != "\n" { i += 1 }
        if i < folded.count, folded[i] == "的" { return false }
        return true
    }
}
