import Articles

/// Finds the people and organisations that an article names, wherever they stand, before its quotations are read.
struct NameScan {
    let text: ChineseText
    let sentences: [Sentence]
    private let trie = WordTrie.chinese

    init(text: ChineseText, sentences: [Sentence]) {
        self.text = text
        self.sentences = sentences
    }

    private var folded: [UInt32] { text.folded }

    /// Adds the names to those known, and their appearances to the cast.
    func run(_ known: inout KnownNames, _ cast: inout ChineseCast) {
        var names: [(span: TextSpan, isPerson: Bool, sentence: Int)] = []
        for sentence in sentences {
            scan(sentence, &names)
        }
        for name in names { known.insert(Array(folded[name.span.start..<name.span.end]), isPerson: name.isPerson) }
        // A name that is known is found wherever it stands, also where nothing around it says that it is one.
        for sentence in sentences {
            var i = sentence.span.start + 1
            while i <= sentence.span.end {
                if let name = known.ending(at: i, from: max(sentence.span.start, i - 16), in: folded),
                    text.isOutside(name.start), !continuesLatin(i, sentence)
                {
                    cast.note(name: TextSpan(name.start, i), isPerson: name.isPerson, sentence: sentence.span.start)
                }
                i += 1
            }
        }
        for sentence in sentences {
            if let somebody = anonymous(at: sentence) { cast.note(anonymous: somebody, sentence: sentence.span.start) }
        }
        cast.sortAppearances()
    }

    /// 一位接近远屿AI的人士 at the head of a sentence.
    private func anonymous(at sentence: Sentence) -> TextSpan? {
        let start = sentence.span.start
        guard sentence.span.count > 4, folded[start] == 0x4E00, [0x4F4D, 0x540D].contains(folded[start + 1]) else {
            return nil
        }  // 一位 一名
        var i = start + 2
        while i < min(sentence.span.end, start + 24), !Mark.isComma(folded[i]) {
            if let end = trie.longest([.init(.person), .init(.title)], in: folded, at: i, to: sentence.span.end),
                end - i >= 2
            {
                return TextSpan(start, end)
            }
            i += 1
        }
        return nil
    }

    private func continuesLatin(_ i: Int, _ sentence: Sentence) -> Bool {
        i < sentence.span.end && i > 0 && Mark.isLatin(folded[i]) && Mark.isLatin(folded[i - 1])
    }

    private func scan(_ sentence: Sentence, _ names: inout [(span: TextSpan, isPerson: Bool, sentence: Int)]) {
        var i = sentence.span.start
        while i < sentence.span.end {
            guard text.isOutside(i) else {
                i = text.quotes[Int(text.quoteAt[i])].outer.end
                continue
            }
            if let title = trie.longest(.init(.title), in: folded, at: i, to: sentence.span.end) {
                var start = title
                while start < sentence.span.end, Mark.isSpace(folded[start]) { start += 1 }
                if let name = name(at: start, in: sentence) { names.append((name, true, sentence.span.start)) }
                i = title
                continue
            }
            let isClauseHead =
                i == sentence.span.start || Mark.isComma(folded[i - 1]) || folded[i - 1] == 0x4E0E
                || folded[i - 1] == 0x548C || folded[i - 1] == 0x3001
            if isClauseHead {
                if let name = name(at: i, in: sentence) {
                    names.append((name, true, sentence.span.start))
                } else if let name = organisation(at: i, in: sentence) {
                    names.append((name, false, sentence.span.start))
                }
            }
            i += 1
        }
    }

    /// A name that begins at a place and ends before something that no name holds.
    private func name(at start: Int, in sentence: Sentence) -> TextSpan? {
        guard start < sentence.span.end else { return nil }
        if let foreign = foreignName(at: start, in: sentence) { return foreign }
        guard let surname = trie.longest(.init(.surname), in: folded, at: start, to: sentence.span.end) else {
            return nil
        }
        for given in [2, 1] {
            let end = surname + given
            guard end <= sentence.span.end, (surname..<end).allSatisfy({ Mark.isHan(folded[$0]) && text.isOutside($0) })
            else { continue }
            guard !(surname..<end).contains(where: { MentionParser.neverInNames.contains(folded[$0]) }) else {
                continue
            }
            guard isNameEnd(end, sentence), !isWord(TextSpan(start, end)) else { continue }
            return TextSpan(start, end)
        }
        return nil
    }

    /// 远屿AI, 澄川智能, OpenAI at the head of a clause.
    private func organisation(at start: Int, in sentence: Sentence) -> TextSpan? {
        var i = start
        while i < sentence.span.end, i - start <= 6, Mark.isHan(folded[i]) {
            if i > start, let end = trie.longest(.init(.org), in: folded, at: i, to: sentence.span.end), end - i >= 2,
                i - start >= 2
            {
                return trie.longest([.init(.title), .init(.person)], in: folded, at: end, to: sentence.span.end) == nil
                    ? TextSpan(start, end) : nil
            }
            if MentionParser.neverInNames.contains(folded[i]) { return nil }
            i += 1
        }
        let latin = i
        while i < sentence.span.end,
            Mark.isLatin(folded[i]) || Mark.isDigit(folded[i]) || folded[i] == 0x2D || folded[i] == 0x2E
        { i += 1 }
        guard i - latin >= 2, latin - start <= 4, (0x41...0x5A).contains(folded[latin]), i < sentence.span.end,
            Mark.isHan(folded[i]) || Mark.isSpace(folded[i])
        else { return nil }
        guard
            trie.longest(
                [.init(.title), .init(.person), .init(.lead), .init(.adverb)], in: folded, at: i, to: sentence.span.end
            ).map({ _ in folded[i] == 0x5F53 }) ?? true
        else { return nil }
        return TextSpan(start, i)
    }

    private func foreignName(at start: Int, in sentence: Sentence) -> TextSpan? {
        var i = start
        var dots = 0
        while i < sentence.span.end, Mark.isHan(folded[i]) || [0xB7, 0x2022, 0x2027].contains(folded[i]) {
            if !Mark.isHan(folded[i]) { dots += 1 }
            if dots > 0, Mark.isHan(folded[i]), isNameEnd(i, sentence), folded[i - 1] != 0xB7, i - start >= 4 {
                return TextSpan(start, i)
            }
            if i - start > 14 { return nil }
            i += 1
        }
        return dots > 0 && i - start >= 4 && (i == sentence.span.end || !Mark.isHan(folded[i]))
            ? TextSpan(start, i) : nil
    }

    /// Whether a name may end at a place: before a mark, an adverb, a preposition, a reporting word, a title.
    private func isNameEnd(_ end: Int, _ sentence: Sentence) -> Bool {
        guard end < sentence.span.end, Mark.isHan(folded[end]) else { return true }
        let classes: WordTrie.Classes = [.init(.adverb), .init(.says), .init(.thinks), .init(.gesture), .init(.title)]
        if trie.longest(classes, in: folded, at: end, to: sentence.span.end) != nil { return true }
        return Self.behindNames.contains(folded[end])
    }

    private static let behindNames: Set<UInt32> = Set(
        "在于向对与和把被从是曾也就则都将没有今长担为以及等所这那给让用接出参谈说还又抛长表获加任现".unicodeScalars.map(\.value))

    private func isWord(_ span: TextSpan) -> Bool {
        let classes: WordTrie.Classes = [
            .init(.title), .init(.person), .init(.org), .init(.report), .init(.lead), .init(.adverb), .init(.says),
            .init(.thinks),
            .init(.never), .init(.pronoun),
        ]
        for start in span.start..<span.end {
            if let end = trie.longest(classes, in: folded, at: start, to: span.end), end - start >= 2 { return true }
        }
        return MentionParser.noNames.contains(text.string(span.start, span.end))
            || MentionParser.noNames.contains(text.string(span.start, span.start + 2))
    }
}
