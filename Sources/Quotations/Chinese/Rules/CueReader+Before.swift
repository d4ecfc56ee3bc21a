import Articles

/// What stands before a cue: its clause, and whether it reports at all there.
extension CueReader {
    /// Where the clause of a cue begins: behind the last comma, colon, semicolon or quotation before it.
    func clauseStart(of cue: CueHit, in sentence: Sentence) -> Int {
        var i = cue.span.start
        while i > sentence.span.start {
            if text.isOutside(i - 1) {
                if Mark.endsClause(folded[i - 1]) { return i }
            } else {
                let outer = text.quotes[Int(text.quoteAt[i - 1])].outer
                // 圈内人称“老K”的贺兰舟: a quoted word within the name's description does not divide.
                guard outer.count <= 10, i < folded.count, folded[i] == "的" else { return i }
                i = outer.start
                continue
            }
            i -= 1
        }
        return sentence.span.start
    }

    /// 如果有一天林越说“…”: nobody has said it.
    func isHypothetical(_ sentence: Sentence) -> Bool {
        trie.longest(.hypothetical, in: folded, at: sentence.span.start, to: sentence.span.end) != nil
    }

    /// Uses of a reporting word that report nothing.
    func isBlocked(_ cue: CueHit, in sentence: Sentence) -> Bool {
        let behind = cue.span.end
        let isLast = behind >= sentence.span.end
        if subjects.parser.known.covering(cue.span.start) != nil { return true }  // 通义千问
        if !isLast, folded[behind] == "的" { return true }  // 他提到的, 所说的
        if cue.span.start > sentence.span.start {
            let before = folded[cue.span.start - 1]
            // 判断和|预测, 为|表示诚意; in 徐可和|表示 the character is the name's.
            if before == "所" { return true }
            if cue.span.count >= 2, ChineseCharacters.joints.contains(before) || before == "为",
                subjects.parser.known.covering(cue.span.start - 1) == nil
            {
                return true
            }
            if before == "被", !cue.isAny(.dubs) { return true }
            if ChineseCharacters.modalBeforeCue.contains(before), !cue.isAny([.dubs, .views]), !isInName(cue.span.start - 1),
                subjects.parser.endsWith([.adverb, .lead], TextSpan(max(sentence.span.start, cue.span.start - 4), cue.span.start)) == nil
            {
                return true
            }
        }
        // 表示感谢 shows an attitude and says nothing.
        if !isLast, cue.span.count == 2, folded[cue.span.start] == "表",
            trie.longest(.notspeech, in: folded, at: behind, to: sentence.span.end) != nil
        {
            return true
        }
        // 分析了, 介绍了 report nothing unless a mark or a clause of its own follows.
        if !isLast, folded[behind] == "了" {
            guard behind + 1 < sentence.span.end else { return true }
            return !Mark.isColon(folded[behind + 1]) && !foretells(behind + 1, in: sentence)
        }
        return false
    }

    /// 用林越的话说: read as a phrase that names the source.
    func closesPhrase(_ cue: CueHit, in sentence: Sentence) -> Bool {
        text.matches("的话", at: cue.span.start - 2) && ChineseCharacters.wording.contains(folded[clauseStart(of: cue, in: sentence)])
    }

    /// 公布了新模型将…: behind 了 only a clause with 将, 会 … is reported, anything else is a thing.
    private func foretells(_ start: Int, in sentence: Sentence) -> Bool {
        let end = (start..<sentence.span.end).first { Mark.endsClause(folded[$0]) && text.isOutside($0) } ?? sentence.span.end
        // 反驳了模型会被滥用的说法: a thing after all.
        guard subjects.parser.endsWith(.speechnoun, TextSpan(start, end)) == nil else { return false }
        return (start..<end).contains { $0 > start + 1 && (folded[$0] == "将" || folded[$0] == "会") }
    }

    /// 澄川智能宣布: the 能 before the cue belongs to a name.
    private func isInName(_ offset: Int) -> Bool {
        subjects.parser.known.covering(offset) != nil
            || subjects.parser.endsWith(.org, TextSpan(max(0, offset - 3), offset + 1)).map { $0 < offset } == true
    }

    /// 可以认为, 用于预测, 能够根据判断: a word without a comma behind it that says what can be done, not what was said.
    func isPossible(_ site: CueSite) -> Bool {
        guard !site.clause.isEmpty else { return false }
        return subjects.parser.endsWith(.modal, site.clause) != nil || text.matches("出", at: site.cue.span.end)
    }

    /// 这一判断, 该建议, 他的评价, 作出独立判断: the word is a noun there.
    func isNoun(_ site: CueSite) -> Bool {
        guard site.cue.span.count >= 2, site.cue.span.start > 0 else { return false }
        if ChineseCharacters.determiners.contains(folded[site.cue.span.start - 1]) { return true }
        return trie.first(.lightverb, in: folded, from: site.clause.start, to: site.clause.end) != nil
    }

    /// 据, 根据 at the head of a clause.
    func startsWithSource(_ clause: TextSpan) -> Bool {
        let start = subjects.afterLead(clause.start, to: clause.end, .lead)
        return trie.longest(.before, in: folded, at: start, to: clause.end) != nil
    }

    /// 在宣布收购的公告中|写道：“…”: the first word belongs to the phrase before the second.
    func isWithinPhrase(_ site: CueSite) -> Bool {
        guard let second = site.later.first, !isBlocked(second, in: site.sentence), second.span.end < site.sentence.span.end else {
            return false
        }
        let between = site.cue.span.end..<second.span.start
        guard !between.contains(where: { Mark.isComma(folded[$0]) || Mark.isColon(folded[$0]) || !text.isOutside($0) })
        else { return false }
        let c = folded[second.span.end]
        return Mark.isComma(c) || Mark.isColon(c) || !text.isOutside(second.span.end)
    }

    /// Who stands in the clauses before: 曾任远屿总监的Mira Castellane，|直接称.
    func earlierSubject(before start: Int, after end: Int, in sentence: Sentence) -> Mention? {
        let before = sentence.clauses.filter { $0.start >= end && $0.end <= start && text.isOutside($0.start) }
        for clause in before.suffix(3).reversed() {
            let lead = subjects.withoutLead(clause)
            if let topic = subjects.topic(of: lead) { return topic }
            if let mention = subjects.parser.mention(in: lead), mention.form != .pronoun || clause.count <= 3 { return mention }
            if case .mention(let mention) = subjects.subject(in: clause), mention.form != .collective { return mention }
        }
        return nil
    }

    /// 并称, 同时强调: the same subject goes on to report.
    func opensWithConnective(_ clause: TextSpan) -> Bool {
        !clause.isEmpty && ChineseCharacters.connectives.contains(folded[clause.start])
    }

    /// Whether a clause that begins at a place reports something itself.
    func startsReport(_ start: Int, in sentence: Sentence) -> Bool {
        sentence.cues.lazy.filter { $0.span.start >= start }.prefix(4).contains { cue in
            guard cue.span.start - start <= 60, clauseStart(of: cue, in: sentence) <= start + 1,
                !isBlocked(cue, in: sentence)
            else { return false }
            if case .none = subjects.subject(in: TextSpan(start, cue.span.start)) { return false }
            return true
        }
    }
}
