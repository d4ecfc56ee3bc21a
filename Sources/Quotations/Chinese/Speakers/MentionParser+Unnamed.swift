import Articles

/// Speakers without a name of their own: reports and their owners, publications, 一位投资人, 有分析.
extension MentionParser {
    /// 有分析, 也有观点: a source without a face.
    func vagueSource(_ span: TextSpan, whole: TextSpan) -> Mention? {
        guard span.count >= 3, let counted = trie.longest(.quantity, in: folded, at: span.start, to: span.end),
            trie.isWord(.vague, in: folded, counted, span.end)
        else { return nil }
        return Mention(span: whole, form: .collective, name: TextSpan(counted, span.end))
    }

    /// 哈特维尔博文中, 林越在公开信里: whoever speaks through it.
    func throughReport(_ span: TextSpan, whole: TextSpan) -> Mention? {
        guard span.count >= 5, ChineseCharacters.places.contains(folded[span.end - 1]),
            let noun = endsWith(.report, TextSpan(span.start, span.end - 1)), noun - span.start >= 2
        else { return nil }
        let owner = TextSpan(span.start, folded[noun - 1] == "的" || folded[noun - 1] == "在" ? noun - 1 : noun)
        guard owner.count >= 2, let known = known.ending(at: owner.end, from: owner.start) else { return nil }
        return Mention(span: whole, form: known.isPerson ? .person : .organisation, name: known.span)
    }

    /// 论文中, 官方公告: what somebody speaks through, whoever it is.
    func isReportAlone(_ span: TextSpan) -> Bool {
        var end = span.end
        while end > span.start + 1, ChineseCharacters.places.contains(folded[end - 1]) { end -= 1 }
        return trie.isWord(.report, in: folded, span.start, end)
    }

    /// 这位创始人, 该负责人, 这家公司, 上述业内人士; 该 begins no name, whatever stands behind it: 该行, 该集团.
    func isNominal(_ span: TextSpan) -> Bool {
        let first = folded[span.start]
        let isThis = first == "这" || first == "此" || first == "那"
        let isAbove = text.matches("上述", at: span.start) || text.matches("前述", at: span.start)
        guard span.count <= 10 else { return false }
        // 有报道称: that report is nobody's in particular.
        if isWord(span, .nominal) { return span.start == 0 || folded[span.start - 1] != "有" }
        if first == "该" { return span.count >= 2 && !holdsVerb(span) }
        return (isThis || isAbove) && endsWith([.title, .person, .org, .report], span) != nil
    }

    func reportingOrganisation(_ span: TextSpan) -> TextSpan? {
        // 云麓研究院发布的白皮书, DeepSeek-V3 论文: the organisation before 发布的, 的 or the noun itself.
        guard let noun = endsWith(.report, span) else { return nil }
        var end = noun
        while end > span.start, Mark.isSpace(folded[end - 1]) { end -= 1 }
        let head = TextSpan(span.start, end)
        if let verb = trie.first(.publishes, in: folded, from: head.start, to: head.end) {
            // 云麓研究院 12 月 25 日发布报告
            let owner = text.trimmed(TextSpan(span.start, verb.start)) {
                Mark.isSpace($0) || Mark.isDigit($0) || ChineseCharacters.dateEnds.contains($0)
            }
            return owner.isEmpty ? nil : afterAppositive(TextSpan(span.start, owner.end))
        }
        if head.count >= 2, folded[head.end - 1] == "的" {
            let owner = TextSpan(head.start, head.end - 1)
            return isWord(owner, [.nobody, .lead, .adverb]) ? nil : afterAppositive(owner)
        }
        if let latin = latinName(head), latin.start == head.start || hasTitle(endingAt: latin.start, from: head.start) {
            return latin
        }
        return endsWith(.org, head) != nil ? afterAppositive(head) : nil
    }

    /// The last part of 、-joined appositives.
    func afterAppositive(_ span: TextSpan) -> TextSpan {
        guard let comma = (span.start..<span.end).last(where: { folded[$0] == "、" }), comma + 1 < span.end else {
            return span
        }
        return TextSpan(comma + 1, span.end)
    }

    /// 《南山财经》.
    func isPublication(_ span: TextSpan) -> Bool {
        span.count >= 4 && folded[span.start] == "《" && folded[span.end - 1] == "》"
    }

    /// 一位投资人, 有业内人士, 不少开发者: the words that only count are no part of the name.
    func anonymous(_ span: TextSpan, whole: TextSpan, head: Int) -> Mention? {
        let isCounted = ChineseCharacters.quantifying.contains(folded[span.start])
        guard !holdsVerb(TextSpan(span.start, head)),
            isCounted || span.count <= 8 || !(span.start..<head).contains(where: { folded[$0] == "、" })
        else { return nil }
        var isSeveral = isCounted && folded[span.start] != "一"
        var start = span.start
        if let counted = trie.longest(.quantity, in: folded, at: start, to: span.end), counted <= head {
            start = counted
            isSeveral = true
        }
        // 一位, 三名, 多家, 51%的
        if let counted = countEnd(TextSpan(start, span.end)), counted <= head { start = counted }
        // A bare 人 or 委员 is nobody in particular.
        guard span.end - start >= 2 else { return nil }
        return Mention(
            span: TextSpan(span.start, whole.end), form: isSeveral ? .collective : .anonymous, name: TextSpan(start, span.end))
    }

    /// The end of a number with its measure word that a stretch begins with.
    func countEnd(_ span: TextSpan) -> Int? {
        var i = span.start
        while i < span.end, ChineseCharacters.counting.contains(folded[i]) || Mark.isDigit(folded[i]) || folded[i] == "%" { i += 1 }
        guard i > span.start, i < span.end else { return nil }
        return ChineseCharacters.measures.contains(folded[i]) || folded[i] == "的" ? i + 1 : nil
    }

    /// Whether a stretch is more than a noun phrase: it holds a copula or an auxiliary, so its end is no speaker.
    func holdsVerb(_ span: TextSpan) -> Bool {
        if (span.start..<span.end).contains(where: { ChineseCharacters.verbal.contains(folded[$0]) || Self.fences.contains(folded[$0]) }) {
            return true
        }
        if (span.start + 1..<max(span.start + 1, span.end)).contains(where: { folded[$0] == "由" }) { return true }
        // What stands before 的 describes, whatever it does: 购买了课程的用户.
        let start = (span.start..<span.end).last { folded[$0] == "的" }.map { $0 + 1 } ?? span.start
        return trie.first(.clausal, in: folded, from: start, to: span.end) != nil
    }

    /// Marks that no noun phrase holds.
    private static let fences: ScalarSet = "【】》>"
}
