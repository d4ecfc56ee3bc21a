import Articles

/// Finds who stands before a reporting expression: 远屿董事长林越|在接受采访时|曾公开|表示.
final class SubjectReader: Sendable {
    let text: ChineseText
    let parser: MentionParser
    private let trie = WordTrie.chinese

    init(text: ChineseText, parser: MentionParser) {
        self.text = text
        self.parser = parser
    }

    /// What is before a cue in its clause.
    enum Subject {
        /// Words that name somebody.
        case mention(Mention)
        /// Nothing but adverbs and phrases: the subject is dropped, or stands in an earlier clause.
        case dropped
        /// Words that name nobody, so the cue reports nothing.
        case none
    }

    private var folded: FoldedText { text.folded }

    /// The subject in a stretch that ends where the cue begins. O(1): what is more than 120 characters long names nobody.
    func subject(in range: TextSpan) -> Subject {
        guard range.count <= 120 else { return .none }
        var span = text.trimmed(range) { Mark.isSpace($0) }
        // 不是林越而是|沈渡
        if let turn = (span.start..<max(span.start, span.end - 2)).last(where: { text.matches("而是", at: $0) }) { span.start = turn + 2 }
        span = withoutLead(span)
        span = withoutAdverbs(withoutHearer(span))
        guard !span.isEmpty else { return .dropped }
        guard span.count != 2 || !text.matches("对方", at: span.start) else { return .none }
        guard !denies(span) else { return .none }
        if let mention = beforePhrase(span) { return .mention(mention) }
        if let mention = parser.mention(in: span), !isCut(mention) { return isObject(mention) ? addresser(mention) : .mention(mention) }
        if isPhrase(span) { return .dropped }
        // 贺兰舟|在接受《南山财经》采访时, 许望舒|昨日出席论坛时: the longest beginning that names somebody.
        for split in stride(from: span.end - 1, to: span.start, by: -1) where opensPhrase(split, to: span.end) {
            let head = withoutAdverbs(TextSpan(span.start, split))
            guard !head.isEmpty else { return .dropped }
            if let mention = parser.mention(in: head) { return .mention(mention) }
        }
        if let mention = beforeCircumstance(span) ?? parser.bareName(span) { return .mention(mention) }
        return .none
    }

    /// What is left of a stretch before a cue without leads and adverbs, whatever it is.
    func bareWords(in range: TextSpan) -> TextSpan {
        guard range.count <= 120 else { return TextSpan(range.end, range.end) }
        return withoutAdverbs(withoutHearer(withoutLead(text.trimmed(range) { Mark.isSpace($0) })))
    }

    /// 一位熟悉远屿的技术人员|对南山财经记者: without the reporter who is spoken to.
    private func withoutHearer(_ span: TextSpan) -> TextSpan {
        guard span.count >= 6, parser.endsWith(.hearer, span) != nil,
            let address = (span.start + 2..<span.end - 2).last(where: { folded[$0] == "对" || folded[$0] == "向" }),
            !(address..<span.end).contains(where: { folded[$0] == "的" })
        else { return span }
        return TextSpan(span.start, address)
    }

    /// Whom a clause begins with, whatever follows: 远屿方面|反驳了沈渡的说法.
    ///
    /// Only a name that is known is sure enough; one that describes the next (远屿|创始人…) is passed over.
    func topic(of clause: TextSpan) -> Mention? {
        var i = clause.start
        while i < min(clause.end, clause.start + 24) {
            if let place = parser.known.beginning(at: i, to: clause.end) {
                let end = place.span.end
                let describes =
                    end < clause.end
                    && (folded[end] == "的" || folded[end] == "之" || folded[end] == "、"
                        || trie.longest([.title, .org], in: folded, at: end, to: clause.end) != nil)
                if !place.isPerson, !describes, let officer = officer(from: end, to: clause.end) {
                    i = officer
                    continue
                }
                if !describes {
                    return Mention(
                        span: TextSpan(clause.start, end), form: place.isPerson ? .person : .organisation, name: place.span)
                }
                i = end
                continue
            }
            if trie.longest([.preposition, .opener], in: folded, at: i, to: clause.end) != nil { return nil }
            i += 1
        }
        return nil
    }

    /// 远屿|公关负责人|叶清让: the end of an office that an organisation's name describes, so that it is not the organisation that acts.
    private func officer(from start: Int, to end: Int) -> Int? {
        var i = start
        while i < min(end, start + 12), !ChineseCharacters.functional.contains(folded[i]), Mark.isHan(folded[i]) {
            if let office = trie.longest([.title, .person], in: folded, at: i, to: end), office - i >= 2 { return office }
            i += 1
        }
        return nil
    }

    /// Mira Castellane|评论新模型时: a known person, and a phrase behind that ends in 时, 后, 上 ….
    private func beforeCircumstance(_ span: TextSpan) -> Mention? {
        guard ChineseCharacters.phraseEnds.contains(folded[span.end - 1]), let topic = topic(of: span), topic.form == .person
        else { return nil }
        return topic
    }

    /// 哈特维|上月28日在峰会上|对记者: who stands before the first phrase of place, time or address.
    ///
    /// A phrase that ends in 的 and a name belongs to the name: 曾在澄川智能任职五年的沈渡.
    private func beforePhrase(_ span: TextSpan) -> Mention? {
        guard span.count >= 3, !folded[span.start..<span.end].contains(where: { $0 == "的" }) || !parser.isNamed(span) else { return nil }
        for split in (span.start + 1)..<span.end where trie.longest(.preposition, in: folded, at: split, to: span.end) != nil {
            let head = withoutAdverbs(TextSpan(span.start, split))
            guard !head.isEmpty, folded[head.end - 1] != "的", !trie.isWord(.never, in: folded, split - 1, split + 1) else { continue }
            let bare = parser.bareName(head).flatMap { $0.form == .person ? $0 : nil }
            if let mention = parser.mention(in: head) ?? bare, !isCut(mention) { return isPassive(mention) ? nil : mention }
        }
        return nil
    }

    /// 概念由远屿|在去年|提出: whoever stands behind 由 makes something and says nothing.
    private func isPassive(_ mention: Mention) -> Bool {
        mention.name.start > mention.span.start && folded[mention.name.start - 1] == "由"
            || mention.name.start > mention.span.start + 1
                && Mark.isSpace(folded[mention.name.start - 1]) && folded[mention.name.start - 2] == "由"
    }

    /// Without 但, 近日, 会后, 据 … before the subject.
    func withoutLead(_ span: TextSpan) -> TextSpan {
        TextSpan(afterLead(span.start, to: span.end, [.lead, .before]), span.end)
    }

    /// Where a stretch begins without words that only lead to its subject, and dates.
    func afterLead(_ start: Int, to end: Int, _ classes: WordTrie.Classes) -> Int {
        var start = start
        while start < end {
            if Mark.isSpace(folded[start]) || folded[start] == "、" {
                start += 1
            } else if let next = trie.longest(classes, in: folded, at: start, to: end) {
                // 其中, 其实 are leads, 其 is a pronoun; a surname such as 后 is left alone as part of a known name.
                if parser.known.beginning(at: start, to: end) != nil { return start }
                start = next
            } else if let next = date(at: start, to: end) ?? number(at: start, to: end) {
                start = next
            } else {
                return start
            }
        }
        return start
    }

    /// 2月13日, 7月, 2023年.
    private func date(at start: Int, to end: Int) -> Int? {
        var i = start
        while i < end, Mark.isDigit(folded[i]) { i += 1 }
        guard i > start, i < end, ChineseCharacters.dateUnits.contains(folded[i]) else { return nil }
        i += 1
        return date(at: i, to: end) ?? i
    }

    /// 5、 before an item of a list.
    private func number(at start: Int, to end: Int) -> Int? {
        let i = (start..<end).first { !Mark.isDigit(folded[$0]) } ?? end
        return i > start && i < end && folded[i] == "、" ? i + 1 : nil
    }

    private func withoutAdverbs(_ span: TextSpan) -> TextSpan {
        var span = span
        while !span.isEmpty {
            if Mark.isSpace(folded[span.end - 1]) {
                span.end -= 1
            } else if parser.known.ending(at: span.end, from: span.start) != nil {
                return span
            } else if let start = dateStart(endingAt: span.end, from: span.start) {
                span.end = start
            } else if let start = adverbStart(span) {
                span.end = start
            } else {
                return span
            }
        }
        return span
    }

    /// The start of an adverb that a stretch ends with, or of its part behind a name: 哈特维|别, where 特别 is none.
    private func adverbStart(_ span: TextSpan) -> Int? {
        for start in max(span.start, span.end - 6)..<span.end where trie.isWord(.adverb, in: folded, start, span.end) {
            guard let name = parser.known.covering(start), name.span.start < start else { return start }
            return name.span.end < span.end ? name.span.end : nil
        }
        return nil
    }

    /// The start of 2月13日, 28日 or （14日） at the end of a stretch.
    private func dateStart(endingAt end: Int, from start: Int) -> Int? {
        var i = end
        let isBracketed = i - start > 3 && Mark.closesBracket(folded[i - 1])
        if isBracketed { i -= 1 }
        guard i > start, ChineseCharacters.dateEnds.contains(folded[i - 1]) else { return nil }
        i -= 1
        let unit = i
        while i > start, Mark.isDigit(folded[i - 1]) { i -= 1 }
        guard i < unit else { return nil }
        if isBracketed { return i > start && Mark.opensBracket(folded[i - 1]) ? i - 1 : nil }
        return i
    }

    /// 没有, 未, 如果, 为什么, 当…: the words were not said, or not then. 不断, 不久前, 不无 are adverbs and gone before.
    private func denies(_ span: TextSpan) -> Bool {
        if folded[span.start] == "当", span.count > 1, folded[span.start + 1] != "时", folded[span.start + 1] != "地" { return true }
        if folded[span.end - 1] == "不" { return true }
        return trie.first([.denies, .unreal], in: folded, from: span.start, to: span.end).map { parser.known.covering($0.start) == nil }
            ?? false
    }

    /// A mention whose head is cut out of a longer phrase, such as the object of 对.
    private func isCut(_ mention: Mention) -> Bool {
        // 面对记者|提问
        if mention.form == .anonymous, let opener = trie.longest(.preposition, in: folded, at: mention.span.start, to: mention.span.end),
            opener - mention.span.start >= 2, !(opener..<mention.span.end).contains(where: { folded[$0] == "的" })
        {
            return true
        }
        guard mention.form != .person, !text.matches("与会", at: mention.span.start),
            ChineseCharacters.objectMarkers.contains(folded[mention.span.start])
        else { return false }
        return mention.span.start == mention.name.start || folded[mention.span.start] == "对"
    }

    /// 有用户|向|南山财经: a name behind a preposition or 有 is no subject, whatever describes it.
    private func isObject(_ mention: Mention) -> Bool {
        let name = mention.name.start
        guard mention.form == .person || mention.form == .organisation, name > mention.span.start else { return false }
        return ChineseCharacters.addressing.contains(folded[name - 1]) || text.matches("对于", at: name - 2)
    }

    /// Who speaks to the one named behind 向 or 对: 购买了课程的|用户|向南山财经.
    private func addresser(_ mention: Mention) -> Subject {
        let head = TextSpan(mention.span.start, mention.name.start - 1)
        guard folded[head.end] == "向" || folded[head.end] == "对", let start = parser.endsWith(.person, head), head.end - start >= 2 else {
            return .none
        }
        return .mention(Mention(span: head, form: .anonymous, name: TextSpan(start, head.end)))
    }

    /// A stretch that is a phrase of place, time or address alone: 在接受采访时, 对此, 谈到开源.
    private func isPhrase(_ span: TextSpan) -> Bool { opensPhrase(span.start, to: span.end) }

    /// Whether a prepositional or adverbial phrase begins at a place and fills the rest.
    private func opensPhrase(_ start: Int, to end: Int) -> Bool {
        if trie.longest([.adverb, .preposition, .opener], in: folded, at: start, to: end) != nil { return true }
        guard ChineseCharacters.phraseEnds.contains(folded[end - 1]) else { return false }
        return trie.longest(.phrase, in: folded, at: start, to: end) != nil || date(at: start, to: end) != nil
    }
}
