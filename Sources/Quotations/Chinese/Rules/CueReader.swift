import Articles

/// Reads the quotations that a sentence's reporting expressions make.
struct CueReader {
    let text: ChineseText
    let subjects: SubjectReader
    private let trie = WordTrie.chinese

    private var folded: [UInt32] { text.folded }

    /// The drafts of one sentence, in order. `next` is the sentence behind it, which a cue before a full stop may introduce.
    func drafts(of sentence: Sentence, next: Sentence?) -> [Draft] {
        var drafts: [Draft] = []
        var chain: [String] = []
        if isHypothetical(sentence) { return [] }
        let cues = sentence.cues(in: text)
        for (number, cue) in cues.enumerated() {
            if let last = drafts.last, cue.span.start < last.span.end { continue }
            if isBlocked(cue, in: sentence) { continue }
            let clause = TextSpan(clauseStart(of: cue, in: sentence), cue.span.start)
            if let source = relayed(cue, clause: clause, in: sentence) {
                chain = [source]
                continue
            }
            if let draft = cited(cue, clause: clause, in: sentence, next: next, later: Array(cues[(number + 1)...])) {
                drafts.append(draft)
                continue
            }
            if drafts.isEmpty, let draft = trailing(cue, clause: clause, in: sentence) {
                drafts.append(draft)
                continue
            }
            if var draft = read(cue, clause: clause, in: sentence, next: next, later: Array(cues[(number + 1)...])) {
                draft.chain = chain
                drafts.append(draft)
            }
        }
        drafts += prepositional(sentence, besides: drafts, chain: chain)
        return drafts.sorted { $0.span < $1.span }
    }

    // MARK: Before the cue

    /// Where the clause of a cue begins: behind the last comma, colon, semicolon or quotation before it.
    private func clauseStart(of cue: CueHit, in sentence: Sentence) -> Int {
        var i = cue.span.start
        while i > sentence.span.start {
            let c = folded[i - 1]
            if text.isOutside(i - 1) {
                if Mark.isComma(c) || Mark.isColon(c) || Mark.isSemicolon(c) || Mark.endsSentence(c) { return i }
            } else {
                let outer = text.quotes[Int(text.quoteAt[i - 1])].outer
                // 圈内人称“老K”的贺兰舟: a quoted word within the name's description does not divide.
                if outer.count <= 10, i < folded.count, folded[i] == 0x7684 { i = outer.start; continue }
                return i
            }
            i -= 1
        }
        return sentence.span.start
    }

    /// 如果有一天林越说“…”: nobody has said it.
    private func isHypothetical(_ sentence: Sentence) -> Bool {
        for word in Self.hypothetical where folded[sentence.span.start..<sentence.span.end].starts(with: word) {
            return true
        }
        return false
    }

    private static let hypothetical: [[UInt32]] = ["如果有", "假如", "倘若", "要是", "假设", "试想", "想象一下"].map {
        $0.unicodeScalars.map(\.value)
    }

    /// Uses of a reporting word that report nothing.
    private func isBlocked(_ cue: CueHit, in sentence: Sentence) -> Bool {
        let behind = cue.span.end
        let c = behind < sentence.span.end ? folded[behind] : 0x3002
        if c == 0x7684 { return true }  // 的: 他提到的, 所说的
        if cue.span.start > sentence.span.start {
            let before = folded[cue.span.start - 1]
            if before == 0x6240 { return true }  // 所
            if before == 0x88AB && !cue.classes.contains(.init(.dubs)) { return true }  // 被
            if before == 0x53EF || before == 0x96BE || before == 0x65E0 { return cue.span.count <= 2 }  // 可 难 无
        }
        if behind < sentence.span.end,
            trie.longest(.init(.notspeech), in: folded, at: behind, to: sentence.span.end) != nil,
            cue.span.count == 2, folded[cue.span.start] == 0x8868
        {
            return true
        }  // 表示感谢
        if c == 0x4E86 {  // 了: 分析了, 介绍了 report nothing unless words follow a colon
            return behind + 1 >= sentence.span.end || !Mark.isColon(folded[behind + 1])
        }
        return false
    }

    /// 据《南山财经》报道，林越表示: the publication relays, it does not speak.
    private func relayed(_ cue: CueHit, clause: TextSpan, in sentence: Sentence) -> String? {
        let lead = subjects.withoutLead(clause)
        guard !lead.isEmpty, folded[lead.start] == 0x636E || folded[lead.start] == 0x636E else { return nil }  // 据
        guard cue.span.end < sentence.span.end, Mark.isComma(folded[cue.span.end]) else { return nil }
        let later = sentence.cues(in: text).filter { $0.span.start > cue.span.end && $0.span.start < cue.span.end + 40 }
        guard let second = later.first, !isBlocked(second, in: sentence),
            case .mention = subjects.subject(in: TextSpan(clauseStart(of: second, in: sentence), second.span.start))
        else { return nil }
        let name = text.trimmed(TextSpan(lead.start + 1, cue.span.start)) { Mark.isSpace($0) }
        return name.isEmpty ? nil : text.string(name.start, name.end)
    }

    // MARK: The cue

    private func read(
        _ cue: CueHit, clause: TextSpan, in sentence: Sentence, next: Sentence?, later: [CueHit]
    ) -> Draft? {
        if cue.classes.contains(.init(.dubs)), let draft = dubbing(cue, clause: clause, in: sentence) { return draft }
        if cue.classes.contains(.init(.praises)), let draft = praising(cue, clause: clause, in: sentence) {
            return draft
        }
        let isVerb = !cue.classes.isDisjoint(with: [.init(.says), .init(.thinks), .init(.views)])
        let isGesture = cue.classes.contains(.init(.gesture))
        guard isVerb || isGesture else { return nil }
        guard let content = content(of: cue, in: sentence, next: next, later: later) else { return nil }
        if content.kind == .bare, isWithinPhrase(cue, in: sentence, later: later) || isNoun(cue) { return nil }
        if content.kind == .bare, !isProposition(content.span, behind: cue) { return nil }
        if cue.classes.contains(.init(.views)), content.kind == .bare { return nil }
        if isGesture, !isVerb, content.kind != .quoted { return nil }
        // One-character words report only before a mark or a quotation, or right behind a name.
        var confidence = content.kind == .quoted ? 0.97 : 0.92
        let source: Draft.Source
        switch subjects.subject(in: clause) {
        case .none: return nil
        case .mention(let mention):
            if cue.span.count == 1, content.kind == .bare, !isSureWithoutMark(cue, mention) { return nil }
            if mention.form == .pronoun, folded[mention.name.start] == 0x672C { return nil }
            source = .mention(mention)
        case .dropped:
            if cue.span.count == 1, content.kind == .bare { return nil }
            if content.kind == .bare, !opensWithAnd(clause.start, to: cue.span.start) { return nil }
            if let mention = earlierSubject(before: clause.start, in: sentence) {
                source = .mention(mention)
            } else {
                source = .carried
            }
            confidence -= content.kind == .bare ? 0.12 : 0.05
        }
        if content.kind == .bare,
            cue.classes.contains(.init(.thinks)) || Self.weak.contains(text.string(cue.span.start, cue.span.end))
        {
            confidence -= 0.06
            if case .dropped = subjects.subject(in: clause) { return nil }
        }
        return Draft(
            span: content.span, cue: cue.span, source: source, confidence: confidence, sentence: sentence.span.start)
    }

    /// Whether words behind a cue without a mark say something, and do not just name a topic: 谈到出口管制, 宣布开源后.
    private func isProposition(_ span: TextSpan, behind cue: CueHit) -> Bool {
        let end = (span.start..<span.end).first { Mark.isComma(folded[$0]) && text.isOutside($0) } ?? span.end
        if end > span.start, [0x540E, 0x65F6, 0x9645, 0x95F4].contains(folded[end - 1]), end < span.end { return false }  // 后 时 际 间
        guard Self.weak.contains(text.string(cue.span.start, cue.span.end)) else { return true }
        if end < span.end || (span.start..<span.end).contains(where: { !text.isOutside($0) }) { return true }
        return (span.start..<span.end).contains { i in
            Self.predicates.contains(folded[i]) && !(folded[i] == 0x80FD && i > span.start && folded[i - 1] == 0x667A)  // 智能
        }
    }

    /// Characters of which a clause has one: copulas, auxiliaries, negations, aspect.
    private static let predicates = Set("是会将要可能不没未已更应须让使比被必仍都就有在了过着无需把从给为向愿想该难最".unicodeScalars.map(\.value))

    /// Words that report a clause without a comma only now and then: 发现, 要求, 讲.
    private static let weak: Set<String> = [
        "回应", "解释", "分析", "评价", "总结", "质疑", "批评", "描述", "概括", "形容", "证实", "报道", "展望", "阐述", "论述", "揭示", "附和", "点评",
        "发声", "分享", "询问", "回复", "提出", "归纳", "说明", "谈到", "提到", "介绍", "反驳",
    ]

    /// 称 and 说 take a clause without a comma behind a name: 沈渡称开源社区缺少约束.
    private func isSureWithoutMark(_ cue: CueHit, _ mention: Mention) -> Bool {
        let c = folded[cue.span.start]
        return (c == 0x79F0 || c == 0x8BF4) && mention.span.end == cue.span.start
    }

    /// Who stands in the clause before: 曾任Tesla总监的Andrej Karpathy，|直接称.
    private func earlierSubject(before start: Int, in sentence: Sentence) -> Mention? {
        let before = sentence.clauses.filter { $0.end <= start && text.isOutside($0.start) }
        for clause in before.suffix(3).reversed() {
            if let mention = subjects.parser.mention(in: subjects.withoutLead(clause)),
                mention.form != .pronoun || clause.count <= 3
            {
                return mention
            }
            if case .mention(let mention) = subjects.subject(in: clause), mention.form != .collective { return mention }
        }
        return nil
    }

    /// 这一判断, 该建议, 他的评价: the word is a noun there.
    private func isNoun(_ cue: CueHit) -> Bool {
        guard cue.span.count >= 2, cue.span.start > 0 else { return false }
        return [0x4E00, 0x7684, 0x4E2A, 0x79CD, 0x9879, 0x6B64, 0x8BE5, 0x8FD9, 0x6761, 0x4EFD].contains(
            folded[cue.span.start - 1])
    }

    /// 林越引用沈渡的话说，《北湖邮报》援引某人的话称: the words are the second one's, relayed by the first.
    private func cited(_ cue: CueHit, clause: TextSpan, in sentence: Sentence, next: Sentence?, later: [CueHit])
        -> Draft?
    {
        for word in Self.citing {
            guard clause.count > word.count + 2,
                let place = (clause.start...(clause.end - word.count)).first(where: {
                    folded[$0..<($0 + word.count)].elementsEqual(word)
                })
            else { continue }
            var range = TextSpan(place + word.count, clause.end)
            if range.count > 2, folded[range.end - 1] == 0x8BDD, folded[range.end - 2] == 0x7684 { range.end -= 2 }  // 的话
            guard case .mention(let mention) = subjects.subject(in: range),
                let content = content(of: cue, in: sentence, next: next, later: later)
            else { return nil }
            var draft = Draft(
                span: content.span, cue: cue.span, source: .mention(mention), confidence: 0.93,
                sentence: sentence.span.start)
            if case .mention(let relay) = subjects.subject(in: TextSpan(clause.start, place)) {
                draft.chain = [text.string(relay.name.start, relay.name.end)]
            }
            return draft
        }
        return nil
    }

    private static let citing: [[UInt32]] = ["引用", "援引", "转述", "引述", "转引"].map { $0.unicodeScalars.map(\.value) }

    /// 称赞白塔模型“…”: the object and the quoted praise together.
    private func praising(_ cue: CueHit, clause: TextSpan, in sentence: Sentence) -> Draft? {
        let span = text.trimmed(TextSpan(cue.span.end, sentence.span.end)) {
            Mark.isSpace($0) || Mark.endsSentence($0) || Mark.isComma($0)
        }
        guard span.count >= 6, let quote = text.quotes.first(where: { span.contains($0.outer) }),
            quote.outer.start > span.start, quote.outer.end == span.end,
            !(span.start..<quote.outer.start).contains(where: { Mark.isComma(folded[$0]) }),
            case .mention(let mention) = subjects.subject(in: clause)
        else { return nil }
        return Draft(
            span: span, cue: cue.span, source: .mention(mention), confidence: 0.88, sentence: sentence.span.start)
    }

    /// 在宣布收购的公告中|写道：“…”: the first word belongs to the phrase before the second.
    private func isWithinPhrase(_ cue: CueHit, in sentence: Sentence, later: [CueHit]) -> Bool {
        guard let second = later.first, !isBlocked(second, in: sentence), second.span.end < sentence.span.end else {
            return false
        }
        let between = cue.span.end..<second.span.start
        guard !between.contains(where: { Mark.isComma(folded[$0]) || Mark.isColon(folded[$0]) || !text.isOutside($0) })
        else { return false }
        let c = folded[second.span.end]
        return Mark.isComma(c) || Mark.isColon(c) || !text.isOutside(second.span.end)
    }

    // MARK: Behind the cue

    enum ContentKind { case quoted, marked, bare }

    /// What is reported: where it begins and ends.
    private func content(
        of cue: CueHit, in sentence: Sentence, next: Sentence?, later: [CueHit]
    ) -> (span: TextSpan, kind: ContentKind)? {
        var i = cue.span.end
        let end = sentence.span.end
        while i < end, [0x9053, 0x7740, 0x8FC7, 0x5230].contains(folded[i]) && i == cue.span.end { i += 1 }  // 道 着 过 到
        if i < end, folded[i] == 0x4E86 { i += 1 }  // 了, before a colon
        if let object = object(behind: cue, at: i, to: end) { i = object }
        while i < end, Mark.isSpace(folded[i]) { i += 1 }
        guard i < end, !Mark.endsSentence(folded[i]) else {
            // 他说。“…”
            guard let next, cue.span.count <= 3, let quote = quote(startingAt: next.span.start),
                next.paragraph == sentence.paragraph
            else { return nil }
            return (quote.inner, .quoted)
        }
        var kind = ContentKind.bare
        if Mark.isComma(folded[i]) || Mark.isColon(folded[i]) {
            kind = .marked
            i += 1
            while i < end, Mark.isSpace(folded[i]) { i += 1 }
        }
        guard i < end else { return nil }
        if let quote = quote(startingAt: i), isWhole(quote, in: sentence, kind: kind) { return (quote.inner, .quoted) }
        let stop = stop(from: i, in: sentence, later: later)
        let span = text.trimmed(TextSpan(i, stop)) { c in
            Mark.isSpace(c) || Mark.isComma(c) || Mark.isSemicolon(c) || c == 0x3002 || c == 0x2026 || Mark.isColon(c)
        }
        guard span.count >= (kind == .bare ? 4 : 2) else { return nil }
        return (span, kind)
    }

    /// 记者, 《南山财经》, 大家 behind 告诉 and its like, up to the mark that follows.
    private func object(behind cue: CueHit, at start: Int, to end: Int) -> Int? {
        let limit = min(end, start + 14)
        guard
            let mark = (start..<max(start, limit)).first(where: {
                Mark.isComma(folded[$0]) || Mark.isColon(folded[$0]) || !text.isOutside($0)
            })
        else { return nil }
        let takesObject =
            ["告诉", "提醒", "告诫", "询问", "问", "叮嘱", "嘱咐", "答", "劝告", "回复"].contains(
                text.string(cue.span.start, cue.span.end))
            || ["告訴", "提醒"].contains(text.string(cue.span.start, cue.span.end))
        return takesObject ? mark : nil
    }

    /// The quotation that opens at a place.
    func quote(startingAt i: Int) -> ChineseText.Quoted? {
        guard i < text.quoteAt.count, text.quoteAt[i] >= 0 else { return nil }
        let quote = text.quotes[Int(text.quoteAt[i])]
        return quote.outer.start == i ? quote : nil
    }

    /// Whether a quotation behind a cue is all that is reported, not the beginning of a reported clause.
    private func isWhole(_ quote: ChineseText.Quoted, in sentence: Sentence, kind: ContentKind) -> Bool {
        guard !quote.inner.isEmpty else { return false }
        if Mark.endsSentence(folded[quote.inner.end - 1]) || quote.isOpen { return true }
        var i = quote.outer.end
        while i < sentence.span.end, Mark.isSpace(folded[i]) { i += 1 }
        guard i < sentence.span.end else { return true }
        let c = folded[i]
        if Mark.endsSentence(c) || Mark.isSemicolon(c) { return true }
        // “别神化它”，同时强调 …: another cue follows; otherwise the clause goes on behind a short quoted phrase.
        if Mark.isComma(c) {
            return Mark.isComma(folded[quote.inner.end - 1]) || quote.inner.count >= 20
                || startsReport(i + 1, in: sentence)
        }
        return false
    }

    /// Whether a clause that begins at a place reports something itself.
    private func startsReport(_ start: Int, in sentence: Sentence) -> Bool {
        sentence.cues(in: text).contains { cue in
            guard cue.span.start >= start, clauseStart(of: cue, in: sentence) <= start + 1,
                !isBlocked(cue, in: sentence)
            else { return false }
            if case .none = subjects.subject(in: TextSpan(start, cue.span.start)) { return false }
            return true
        }
    }

    /// Where a reported clause ends: with the sentence, or before a clause that reports something else.
    private func stop(from start: Int, in sentence: Sentence, later: [CueHit]) -> Int {
        for cue in later where cue.span.start > start && !isBlocked(cue, in: sentence) {
            let clause = clauseStart(of: cue, in: sentence)
            guard clause > start, Mark.isComma(folded[clause - 1]) || Mark.isSemicolon(folded[clause - 1]) else {
                continue
            }
            let isStrong = cue.classes.contains(.init(.says)) && cue.span.count >= 2
            switch subjects.subject(in: TextSpan(clause, cue.span.start)) {
            case .mention(let mention) where isStrong || mention.form == .pronoun: return clause - 1
            case .dropped where isStrong && opensWithAnd(clause, to: cue.span.start): return clause - 1
            default: continue
            }
        }
        // 。？！ at the end are outside the span already trimmed by the caller.
        return sentence.span.end
    }

    /// 并, 同时, 还: the same subject goes on to report.
    private func opensWithAnd(_ start: Int, to end: Int) -> Bool {
        guard start < end else { return false }
        return [0x5E76, 0x540C, 0x8FD8, 0x4E5F, 0x4E14, 0x800C, 0x53C8, 0x968F].contains(folded[start])  // 并 同时 还 也 且 而 又 随后
    }

    // MARK: Other forms

    /// 毛发通常要先清洗，塔尔罗解释说。 The clause that reports closes the sentence, and all before it is reported.
    private func trailing(_ cue: CueHit, clause: TextSpan, in sentence: Sentence) -> Draft? {
        guard cue.classes.contains(.init(.says)) else { return nil }
        var i = cue.span.end
        while i < sentence.span.end, [0x9053, 0x7740].contains(folded[i]) { i += 1 }  // 道 着
        guard i == sentence.span.end || i < sentence.span.end && folded[i] == 0x3002 else { return nil }
        guard clause.start - sentence.span.start >= 8, Mark.isComma(folded[clause.start - 1]),
            text.isOutside(clause.start - 2)
        else { return nil }
        guard case .mention(let mention) = subjects.subject(in: clause), mention.form != .collective else { return nil }
        let first = subjects.withoutLead(TextSpan(sentence.span.start, clause.start - 1))
        // 对此，林越说。 and 谈到开源，林越说。 report what comes next, if anything.
        guard
            !text.isOutside(sentence.span.start)
                || !Self.openers.contains(folded[first.isEmpty ? sentence.span.start : first.start]) || first.count > 20
        else { return nil }
        let span = text.trimmed(TextSpan(sentence.span.start, clause.start - 1)) {
            Mark.isSpace($0) || Mark.isComma($0)
        }
        guard span.count >= 6, text.isOutside(span.start) else { return nil }
        return Draft(
            span: span, cue: cue.span, source: .mention(mention), confidence: 0.85, sentence: sentence.span.start)
    }

    /// 在 对 谈 面 当 据 针 关 就
    private static let openers: Set<UInt32> = Set("在对谈面当据针关就".unicodeScalars.map(\.value))

    /// 把…形容为“…”, 被林越斥为“…”.
    private func dubbing(_ cue: CueHit, clause: TextSpan, in sentence: Sentence) -> Draft? {
        guard let quote = quote(startingAt: cue.span.end), quote.inner.count >= 2 else { return nil }
        let marker = (clause.start..<clause.end).last { [0x628A, 0x5C06, 0x88AB].contains(folded[$0]) }  // 把 将 被
        guard let marker else { return nil }
        let isPassive = folded[marker] == 0x88AB
        let range = isPassive ? TextSpan(marker + 1, clause.end) : TextSpan(clause.start, marker)
        guard case .mention(let mention) = subjects.subject(in: range) else { return nil }
        return Draft(
            span: quote.inner, cue: cue.span, source: .mention(mention), confidence: 0.85, sentence: sentence.span.start
        )
    }

    /// 在贺兰舟看来，…; 据陆青禾介绍，…; 用贺兰舟的话说，“…”; 在Mensch眼中，….
    private func prepositional(_ sentence: Sentence, besides drafts: [Draft], chain: [String]) -> [Draft] {
        var found: [Draft] = []
        for clause in sentence.clauses where text.isOutside(clause.start) {
            let lead = subjects.withoutLead(clause)
            guard lead.count >= 4, lead.count <= 40 else { continue }
            var start = lead.start
            switch folded[start] {
            case 0x5728, 0x7528, 0x636E, 0x7167: start += 1  // 在 用 据 照
            case 0x6309: start += folded[start + 1] == 0x7167 ? 2 : 1  // 按照, 按
            case 0x6839: start += 2  // 根据
            default: continue
            }
            guard let behind = behindWord(TextSpan(start, lead.end)) else { continue }
            var name = TextSpan(start, behind)
            while name.count > 1, folded[name.end - 1] == 0x7684 { name.end -= 1 }
            guard case .mention(let mention) = subjects.subject(in: name) else { continue }
            if drafts.contains(where: { $0.span.overlaps(lead) || ($0.cue.map { $0.overlaps(lead) } ?? false) }) {
                continue
            }
            var i = lead.end
            guard i < sentence.span.end, Mark.isComma(folded[i]) || !text.isOutside(i) else { continue }
            if Mark.isComma(folded[i]) { i += 1 }
            while i < sentence.span.end, Mark.isSpace(folded[i]) { i += 1 }
            // 据…报道，X表示: a cue with its own subject takes the clause.
            if drafts.contains(where: { $0.span.start >= i && ($0.cue.map { $0.start - i < 40 } ?? false) }) {
                continue
            }
            var span: TextSpan
            if let quote = quote(startingAt: i), isWhole(quote, in: sentence, kind: .marked) {
                span = quote.inner
            } else {
                span = text.trimmed(TextSpan(i, sentence.span.end)) {
                    Mark.isSpace($0) || Mark.isComma($0) || $0 == 0x3002 || $0 == 0x2026
                }
            }
            guard span.count >= 4 else { continue }
            found.append(
                Draft(
                    span: span, cue: TextSpan(behind, lead.end), source: .mention(mention), confidence: 0.92,
                    sentence: sentence.span.start, chain: chain))
        }
        return found
    }

    /// The start of 看来, 介绍, 的话说 … at the end of a stretch.
    private func behindWord(_ span: TextSpan) -> Int? {
        for start in max(span.start + 1, span.end - 5)..<max(span.start + 1, span.end)
        where trie.longest(.init(.behind), in: folded, at: start, to: span.end) == span.end { return start }
        return nil
    }
}
