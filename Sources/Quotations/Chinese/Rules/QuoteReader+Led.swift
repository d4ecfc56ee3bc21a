import Articles

/// What stands before a colon and leads to the quotation behind it.
extension QuoteReader {
    /// 林越抛出疑问：“…？”, 投资人的灵魂提问：“…？”: a noun of speech before the colon says that the words behind are spoken.
    func announced(_ site: QuoteSite) -> Draft? {
        let quote = site.quote
        let colon = quote.outer.start - 1
        guard colon > 0, quote.inner.count >= 8, Mark.isColon(folded[colon]),
            let sentence = site.sentences.first(where: { $0.span.start < colon && colon < $0.span.end }),
            let clause = sentence.clauses.last(where: { $0.end <= colon }),
            let noun = (max(clause.start + 1, clause.end - 3)..<max(clause.start + 1, clause.end)).first(where: {
                trie.isWord(.speechnoun, in: folded, $0, clause.end)
            })
        else { return nil }
        guard let mention = announcer(in: clause, before: noun) else { return nil }
        return Draft(
            span: quote.inner, cue: TextSpan(noun, clause.end), source: .mention(mention), construction: .announced,
            sentence: sentence.span.start)
    }

    /// Who a clause says asks or tells by a noun of speech.
    private func announcer(in clause: TextSpan, before noun: Int) -> Mention? {
        // 投资人的|灵魂|提问: whoever stands before 的; else whom the clause begins with.
        if let owner = (clause.start..<noun).last(where: { folded[$0] == "的" }) {
            let verb = trie.first(.meets, in: folded, from: clause.start, to: owner)
            let name = TextSpan(verb?.end ?? clause.start, owner)
            if noun - owner <= 5, let mention = subjects.parser.mention(in: name) { return mention }
            if verb != nil, name.count >= 2 { return Mention(span: name, form: .anonymous, name: name) }
        }
        // 抛给林越一个问题：“…”: whoever it is put to does not speak.
        return subjects.topic(of: subjects.withoutLead(clause)).flatMap {
            $0.name.start > clause.start && ChineseCharacters.addressing.contains(folded[$0.name.start - 1]) ? nil : $0
        }
    }

    /// 林越没有绕弯子：“…。” What a person does before a colon and spoken words leads to them, whatever the verb.
    func led(_ site: QuoteSite) -> Draft? {
        let quote = site.quote
        let colon = quote.outer.start - 1
        guard colon > 0, quote.inner.count >= 8, Mark.isColon(folded[colon]),
            let sentence = site.sentences.first(where: { $0.span.start < colon && colon < $0.span.end }),
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
}
