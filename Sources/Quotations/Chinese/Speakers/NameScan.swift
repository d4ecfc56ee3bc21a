import Articles

/// Finds the people and organisations that an article names, wherever they stand, before its quotations are read.
struct NameScan {
    let text: ChineseText
    let sentences: [Sentence]
    private let trie = WordTrie.chinese
    private let fullNames: FullNames

    init(text: ChineseText, sentences: [Sentence]) {
        self.text = text
        self.sentences = sentences
        fullNames = FullNames(text: text)
    }

    private var folded: FoldedText { text.folded }

    /// Adds the names to those known, and all their appearances to the cast.
    func run(_ known: inout KnownNames, _ cast: inout ChineseCast) {
        for sentence in sentences {
            scan(sentence) { span, isPerson in
                known.insert(Array(folded[span.start..<span.end]), isPerson: isPerson)
                cast.spell(span)
            }
        }
        known.locate(in: text)
        // A name that is known is found wherever it stands, also where nothing around it says that it is one.
        let places = known.places
        var next = 0
        for sentence in sentences {
            if let somebody = anonymous(at: sentence) { cast.note(anonymous: somebody, sentence: sentence.span.start) }
            while next < places.count, places[next].span.start < sentence.span.end {
                let place = places[next]
                next += 1
                guard place.span.start >= sentence.span.start, text.isOutside(place.span.start) else { continue }
                cast.note(name: place.span, isPerson: place.isPerson, sentence: sentence.span.start)
            }
        }
    }

    /// 一位接近远屿AI的人士 at the head of a sentence.
    private func anonymous(at sentence: Sentence) -> TextSpan? {
        let start = sentence.span.start
        guard text.matches("一位", at: start) || text.matches("一名", at: start) else { return nil }
        var i = start + 2
        while i < min(sentence.span.end, start + 24), !Mark.isComma(folded[i]) {
            if let end = trie.longest([.person, .title], in: folded, at: i, to: sentence.span.end), end - i >= 2 {
                return TextSpan(start, end)
            }
            i += 1
        }
        return nil
    }

    /// Behind titles, behind 采访了 and at the heads of clauses stand names.
    private func scan(_ sentence: Sentence, found: (TextSpan, _ isPerson: Bool) -> Void) {
        var i = sentence.span.start
        var isHead = true
        let beforeNames = ChineseCharacters.beforeNames
        while i < sentence.span.end {
            guard text.isOutside(i) else {
                i = text.quotes[Int(text.quoteAt[i])].outer.end
                isHead = false
                continue
            }
            if let title = trie.longest([.title, .interview], in: folded, at: i, to: sentence.span.end) {
                let start = text.afterSpaces(title, to: sentence.span.end)
                if let name = fullNames.latinName(at: start) ?? name(at: start, in: sentence, isTitled: true) { found(name, true) }
                i = title
                isHead = false
                continue
            }
            if isHead {
                if let name = fullNames.latinName(at: i) {
                    found(name, fullNames.isPerson(name))
                } else if let name = name(at: i, in: sentence) {
                    found(name, true)
                } else if let name = organisation(at: i, in: sentence) {
                    found(name, false)
                }
            }
            let c = folded[i]
            isHead =
                Mark.isComma(c) || beforeNames.contains(c)
                || c == "了" && i > 0 && folded[i - 1] == "给" || c == "是" && i > 0 && folded[i - 1] == "这"
            i += 1
        }
    }

    /// A name that begins at a place and ends before something that no name holds.
    private func name(at start: Int, in sentence: Sentence, isTitled: Bool = false) -> TextSpan? {
        // 对于|船长, 向|语音助手: a preposition.
        guard start < sentence.span.end, start == 0 || !trie.isWord(.never, in: folded, start - 1, start + 1) else { return nil }
        if let foreign = foreignName(at: start, in: sentence) { return foreign }
        guard let surname = trie.longest(.surname, in: folded, at: start, to: sentence.span.end) else { return nil }
        for given in [2, 1] {
            let end = surname + given
            guard end <= sentence.span.end else { continue }
            if closesWithGoverning(surname, end, sentence, isTitled: isTitled) { return TextSpan(start, end) }
            // 林越|抛出: a verb is likelier than the end of a name.
            guard
                given == 1
                    || !trie.isWord([.adverb, .denies], in: folded, end - 1, end)
                        && !ChineseCharacters.behindNames.contains(folded[end - 1]),
                (surname..<end).allSatisfy({
                    Mark.isHan(folded[$0]) && text.isOutside($0) && !ChineseCharacters.functional.contains(folded[$0])
                }),
                isNameEnd(end, sentence), !isWord(TextSpan(start, end)),
                folded[start] != "向" || trie.longest([.title, .person], in: folded, at: end, to: sentence.span.end) == nil,
                !cutsWord(surname..<end, sentence)
            else { continue }
            return TextSpan(start, end)
        }
        return nil
    }

    /// 叶清让|说, 创始人徐可和，: 和, 让 and their like lead to nothing there, so they belong to the name.
    private func closesWithGoverning(_ given: Int, _ end: Int, _ sentence: Sentence, isTitled: Bool) -> Bool {
        let limit = sentence.span.end
        guard ChineseCharacters.governing.contains(folded[end - 1]), end < limit,
            (given..<end).allSatisfy({ Mark.isHan(folded[$0]) && text.isOutside($0) }),
            !ChineseCharacters.functional.contains(folded[given]) || given == end - 1,
            !trie.isWord([.noNames, .preposition], in: folded, given, end) || given == end - 1,
            trie.longest(.noNames, in: folded, at: given - 1, to: end) != end
        else { return false }
        if let cue = trie.longest([.says, .thinks], in: folded, at: end, to: limit) {
            return folded[end - 1] != "为" || cue == limit || !Mark.isHan(folded[cue])
        }
        guard isTitled else { return false }
        if Mark.isComma(folded[end]) || folded[end] == "。" { return true }
        let isJoint = ChineseCharacters.joints.contains(folded[end - 1])
        return !isJoint && trie.longest(.adverb, in: folded, at: end, to: limit).map { $0 - end >= 2 } ?? false
    }

    /// 远屿AI, 澄川智能, Castell at the head of a clause.
    private func organisation(at start: Int, in sentence: Sentence) -> TextSpan? {
        guard trie.longest([.lead, .adverb, .never, .nobody, .denies], in: folded, at: start, to: sentence.span.end) == nil,
            trie.longest([.says, .thinks], in: folded, at: start, to: sentence.span.end).map({ $0 - start >= 2 }) != true
        else { return nil }  // 呼吁加强投资
        var i = start
        while i < sentence.span.end, i - start <= 6, Mark.isHan(folded[i]) {
            if i - start >= 2, let end = trie.longest(.org, in: folded, at: i, to: sentence.span.end), end - i >= 2 {
                return trie.longest([.title, .person], in: folded, at: end, to: sentence.span.end) == nil ? TextSpan(start, end) : nil
            }
            if ChineseCharacters.functional.contains(folded[i]) { return nil }
            i += 1
        }
        let latin = i
        while i < sentence.span.end,
            Mark.isLatin(folded[i]) || Mark.isDigit(folded[i]) || folded[i] == "-" || folded[i] == "."
        { i += 1 }
        guard i - latin >= 2, latin > start || !trie.isWord(.nobody, in: folded, latin, i), latin - start <= 4,
            Mark.isCapital(folded[latin]), i < sentence.span.end,
            Mark.isHan(folded[i]) || Mark.isSpace(folded[i]),
            trie.longest([.title, .person, .lead, .adverb], in: folded, at: i, to: sentence.span.end) == nil || folded[i] == "当"
        else { return nil }
        return TextSpan(start, i)
    }

    private func foreignName(at start: Int, in sentence: Sentence) -> TextSpan? {
        var i = start
        var dots = 0
        while i < sentence.span.end, Mark.isHan(folded[i]) || ChineseCharacters.nameDots.contains(folded[i]) {
            if !Mark.isHan(folded[i]) {
                // 首席执行官米拉·: what describes the name is no part of it.
                if dots == 0, i - start > 6 || trie.first([.title, .person], in: folded, from: start, to: i) != nil { return nil }
                dots += 1
            } else if folded[i] == "的" {
                return dots > 0 && i - start >= 4 ? TextSpan(start, i) : nil
            } else if dots > 0, !ChineseCharacters.nameDots.contains(folded[i - 1]), i - start >= 4, isNameEnd(i, sentence),
                !cutsWord(i - 1..<i, sentence)
            {
                return TextSpan(start, i)
            }
            if i - start > 14 { return nil }
            i += 1
        }
        return dots > 0 && i - start >= 4 && (i == sentence.span.end || !Mark.isHan(folded[i])) ? TextSpan(start, i) : nil
    }

    /// Whether a name may end at a place: before a mark, an adverb, a preposition, a reporting word, a title.
    private func isNameEnd(_ end: Int, _ sentence: Sentence) -> Bool {
        guard end < sentence.span.end, Mark.isHan(folded[end]) else { return true }
        return ChineseCharacters.behindNames.contains(folded[end])
            || trie.longest([.adverb, .says, .thinks, .gesture, .title, .acts], in: folded, at: end, to: sentence.span.end) != nil
            || trie.longest(.report, in: folded, at: end, to: sentence.span.end).map { $0 - end >= 2 } == true
    }

    /// 林越认|为, 歌德发|表: a verb that begins within the name and goes on behind it.
    private func cutsWord(_ range: Range<Int>, _ sentence: Sentence) -> Bool {
        range.contains { i in
            trie.longest([.says, .thinks, .phrase, .lead], in: folded, at: i, to: sentence.span.end).map { $0 > range.upperBound } ?? false
        }
    }

    private func isWord(_ span: TextSpan) -> Bool {
        for start in span.start..<span.end {
            if let end = trie.longest(.noNames, in: folded, at: start, to: span.end), end - start >= 2 { return true }
        }
        return false
    }
}
