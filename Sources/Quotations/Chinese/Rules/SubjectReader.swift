import Articles

/// Finds who stands before a reporting expression: 百度董事长李彦宏|在接受采访时|曾公开|表示.
struct SubjectReader {
    let text: ChineseText
    let parser: MentionParser
    private let trie = WordTrie.chinese

    /// What is before a cue in its clause.
    enum Subject {
        /// Words that name somebody.
        case mention(Mention)
        /// Nothing but adverbs and phrases: the subject is dropped, or stands in an earlier clause.
        case dropped
        /// Words that name nobody, so the cue reports nothing.
        case none
    }

    private var folded: [UInt32] { text.folded }

    /// The subject in a stretch that ends where the cue begins.
    func subject(in range: TextSpan) -> Subject {
        var span = withoutLead(text.trimmed(range) { Mark.isSpace($0) })
        span = withoutAdverbs(span)
        guard !span.isEmpty else { return .dropped }
        guard !denies(span) else { return .none }
        if let mention = beforePhrase(span) { return .mention(mention) }
        if let mention = parser.mention(in: span), !isCut(mention) { return .mention(mention) }
        if isPhrase(span) { return .dropped }
        // 贺兰舟|在接受《南山财经》采访时, 许望舒|昨日出席论坛时: the longest beginning that names somebody.
        for split in stride(from: span.end - 1, to: span.start, by: -1) where opensPhrase(split, to: span.end) {
            let head = withoutAdverbs(TextSpan(span.start, split))
            guard !head.isEmpty else { return .dropped }
            if let mention = parser.mention(in: head) { return .mention(mention) }
        }
        if let mention = parser.bareName(span) { return .mention(mention) }
        return .none
    }

    /// 施密特|上月28日在峰会上|对记者: who stands before the first phrase of place, time or address.
    ///
    /// A phrase that ends in 的 and a name belongs to the name: 曾在澄川智能任职五年的沈渡.
    private func beforePhrase(_ span: TextSpan) -> Mention? {
        guard span.count >= 3, !folded[span.start..<span.end].contains(0x7684) || parser.isNamed(span) == false else {
            return nil
        }
        for split in (span.start + 1)..<span.end where Self.prepositions.contains(folded[split]) {
            let head = withoutAdverbs(TextSpan(span.start, split))
            guard !head.isEmpty else { continue }
            if folded[head.end - 1] == 0x7684 { continue }
            if let mention = parser.mention(in: head) ?? parser.bareName(head), !isCut(mention) { return mention }
        }
        return nil
    }

    /// 在 于 对 向 就 针 接 跟 通 面
    private static let prepositions: Set<UInt32> = Set("在于对向就针接跟通面".unicodeScalars.map(\.value))

    /// Without 但, 近日, 会后 … before the subject.
    func withoutLead(_ span: TextSpan) -> TextSpan {
        var span = span
        while !span.isEmpty {
            if Mark.isSpace(folded[span.start]) || folded[span.start] == 0x3001 {
                span.start += 1
            } else if let end = trie.longest([.init(.lead), .init(.before)], in: folded, at: span.start, to: span.end) {
                // 其中, 其实 are leads, 其 is a pronoun; a surname such as 后 is left alone as part of a known name.
                if parser.known.ending(at: span.end, from: span.start, in: folded)?.start == span.start { return span }
                span.start = end
            } else if let end = date(at: span.start, to: span.end) {
                span.start = end
            } else {
                return span
            }
        }
        return span
    }

    /// 2月13日, 7月, 2023年.
    private func date(at start: Int, to end: Int) -> Int? {
        var i = start
        while i < end, Mark.isDigit(folded[i]) { i += 1 }
        guard i > start, i < end, [0x5E74, 0x6708, 0x65E5].contains(folded[i]) else { return nil }
        i += 1
        return date(at: i, to: end) ?? i
    }

    private func withoutAdverbs(_ span: TextSpan) -> TextSpan {
        var span = span
        var changed = true
        while changed, !span.isEmpty {
            changed = false
            if Mark.isSpace(folded[span.end - 1]) {
                span.end -= 1
                changed = true
                continue
            }
            if let start = dateStart(endingAt: span.end, from: span.start) {
                span.end = start
                changed = true
                continue
            }
            for start in max(span.start, span.end - 6)..<span.end
            where trie.longest(.init(.adverb), in: folded, at: start, to: span.end) == span.end {
                if parser.known.ending(at: span.end, from: span.start, in: folded) != nil { break }
                span.end = start
                changed = true
                break
            }
        }
        return span
    }

    /// The start of 2月13日, 28日 or （14日） at the end of a stretch.
    private func dateStart(endingAt end: Int, from start: Int) -> Int? {
        var i = end
        let isBracketed = i - start > 3 && (folded[i - 1] == 0xFF09 || folded[i - 1] == 0x29)
        if isBracketed { i -= 1 }
        guard i > start, [0x5E74, 0x6708, 0x65E5, 0x53F7].contains(folded[i - 1]) else { return nil }  // 年 月 日 号
        i -= 1
        let unit = i
        while i > start, Mark.isDigit(folded[i - 1]) { i -= 1 }
        guard i < unit else { return nil }
        if isBracketed { return i > start && (folded[i - 1] == 0xFF08 || folded[i - 1] == 0x28) ? i - 1 : nil }
        return i
    }

    /// 没有, 未, 如果 …: the words were not said. 不断, 不久前, 不无 are adverbs and gone before.
    private func denies(_ span: TextSpan) -> Bool {
        for i in span.start..<span.end {
            switch folded[i] {
            case 0x6CA1, 0x672A, 0x62D2, 0x82E5: return true  // 没 未 拒 若
            case 0x4E0D: if i == span.end - 1 { return true }  // 不
            case 0x5982: if i + 1 < span.end, folded[i + 1] == 0x679C { return true }  // 如果
            case 0x5047: return true  // 假
            default: continue
            }
        }
        return false
    }

    /// A mention whose head is cut out of a longer phrase, such as the object of 对.
    private func isCut(_ mention: Mention) -> Bool {
        [0x5BF9, 0x5411, 0x7ED9, 0x88AB, 0x628A, 0x4E0E, 0x548C, 0x5728, 0x4ECE, 0x7531, 0x7528].contains(
            folded[mention.span.start])
            && mention.span.start == mention.name.start && mention.form != .person
    }

    /// A stretch that is a phrase of place, time or address alone: 在接受采访时, 对此, 谈到开源.
    private func isPhrase(_ span: TextSpan) -> Bool { opensPhrase(span.start, to: span.end) }

    /// Whether a prepositional or adverbial phrase begins at a place and fills the rest.
    private func opensPhrase(_ start: Int, to end: Int) -> Bool {
        switch folded[start] {
        case 0x5728, 0x4E8E, 0x5411, 0x5BF9, 0x901A, 0x5C31, 0x9488, 0x63A5, 0x8DDF, 0x9762, 0x4EE5, 0x501F, 0x4E3A,
            0x56E0, 0x968F, 0x81F4, 0x7528, 0x7ECF:
            return true
        // 在 于 向 对 通(过) 就 针(对) 接(受) 跟 面(对) 以 借 为 因 随 致 用 经
        default: break
        }
        if trie.longest(.init(.adverb), in: folded, at: start, to: end) != nil { return true }
        let last = folded[end - 1]
        guard [0x65F6, 0x540E, 0x4E2D, 0x4E0A, 0x91CC, 0x671F].contains(last) || last == 0x4E0B else { return false }  // 时 后 中 上 里 期 下
        return Self.openers.contains { trie in folded[start..<end].starts(with: trie) }
            || date(at: start, to: end) != nil
    }

    private static let openers: [[UInt32]] = [
        "出席", "参加", "谈到", "谈及", "回应", "回答", "发布", "发表", "介绍", "采访", "引用", "演讲", "主持", "提到", "被问", "评价", "回顾", "展望",
        "总结", "直播",
    ]
    .map { $0.unicodeScalars.map(\.value) }
}
