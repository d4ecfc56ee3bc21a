import Articles

/// Subject, cue, content: 林越表示，….
extension CueReader {
    /// What a cue reports: its span, and how it stands behind the cue.
    typealias Content = (span: TextSpan, kind: ContentKind)

    /// The draft of a cue with what it reports and who is its subject; nil where it reports nothing there, or nobody is the subject.
    func reported(_ site: CueSite) -> Draft? {
        let cue = site.cue
        guard cue.isAny([.says, .thinks, .views, .gesture]), let content = content(of: site), !isUntold(content, at: site),
            isReported(content, at: site)
        else { return nil }
        let draft = Draft(
            span: content.span, cue: cue.span, source: .carried, construction: content.kind.construction,
            sentence: site.sentence.span.start, chain: site.chain)
        switch subject(of: site) {
        case .none: return nil
        case .mention(let mention): return complete(draft, with: mention, at: site, content)
        case .dropped: return withoutSubject(draft, at: site, content)
        }
    }

    /// Whether the words behind a cue are not told by its subject: denied, another's, or only spoken of.
    private func isUntold(_ content: Content, at site: CueSite) -> Bool {
        let (cue, start) = (site.cue, site.clause.start)
        // 经过沈渡同意，…: it happened, and its words are not told.
        if content.kind == .marked,
            text.matches("经过", at: start)
                || text.matches("经", at: start) && subjects.parser.known.beginning(at: start + 1, to: site.clause.end) != nil
        {
            return true
        }
        if text.matches("否认", at: cue.span.start) {
            // 否认“…”: the words are a reproach that somebody else made.
            if content.kind == .quoted, cue.span.count == 2 { return true }
            // 否认说过“…”, 否认“…”是他说的: words that were not said are neither held nor turned.
            if trie.first(.unsaid, in: folded, from: content.span.start, to: content.span.end) != nil { return true }
        }
        // 在林越看来，沈渡的说法“…”: what one says of the other's words.
        guard cue.isAny(.views), folded[cue.span.end - 1] != "是", let first = site.sentence.clauses.first else { return false }
        return first.end < cue.span.start && closesSource(first)
    }

    /// Whether a cue reports what stands behind it, as it stands there.
    private func isReported(_ content: Content, at site: CueSite) -> Bool {
        let cue = site.cue
        switch content.kind {
        case .bare:
            // 沈渡告诉南山财经记者。 Nothing is said behind it.
            if cue.isAny(.addresses), content.span.count <= 14, subjects.parser.endsWith(.person, content.span) != nil { return false }
            return cue.isAny(.verbs) && !cue.isAny(.views) && !isWithinPhrase(site) && !isNoun(site) && !isPossible(site)
                && isProposition(content.span, behind: cue)
        case .quoted:
            // 遭遇投资人的灵魂提问：“…”, see QuoteReader.announced
            return !cue.isAny(.speechnoun) || trie.first(.meets, in: folded, from: site.clause.start, to: site.clause.end) == nil
        case .marked: return cue.isAny(.verbs) && !isThingAlone(site) && !isPossible(site)
        }
    }

    /// A draft whose subject stands before its cue.
    private func complete(_ draft: Draft, with mention: Mention, at site: CueSite, _ content: Content) -> Draft? {
        let cue = site.cue
        let isBare = content.kind == .bare
        // 林越被用户质疑抄袭: what he is charged with is no quotation.
        if content.kind != .quoted, site.clause.start < mention.span.start, folded[mention.span.start - 1] == "被" { return nil }
        if cue.span.count == 1, isBare, !takesBareClause(cue, mention) { return nil }
        if mention.form == .pronoun, folded[mention.name.start] == "本" { return nil }
        var draft = draft
        draft.source = .mention(mention)
        draft.mayRunOn = content.kind == .marked && cue.isAny(.verbs) && !cue.isAny([.announces, .gesture])
        if cue.isAny(.thinks), !text.matches("认为", at: cue.span.start) { draft.mayRunOn = false }
        if isBare, cue.isAny([.thinks, .weak]) { draft.circumstances.insert(.weakCue) }
        return draft
    }

    /// A draft whose clause has no subject: the one before, or who reported before.
    private func withoutSubject(_ draft: Draft, at site: CueSite, _ content: Content) -> Draft? {
        let isBare = content.kind == .bare
        let isWeak = isBare && site.cue.isAny([.thinks, .weak])
        let goesOn = opensWithConnective(site.clause)
        if isBare, site.cue.span.count == 1 || !goesOn && (isWeak || !isSayingAtOnce(site)) { return nil }
        // 据介绍, 据估计: nobody is named.
        guard !startsWithSource(site.clause) else { return nil }
        var draft = draft
        draft.circumstances = isWeak ? [.droppedSubject, .weakCue] : [.droppedSubject]
        // 沈渡表示，远屿的员工…，但补充说: who reported before goes on, not whom the report speaks of.
        let earlier =
            earlierSubject(before: site.clause.start, after: site.last?.span.end ?? 0, in: site.sentence) ?? site.last?.mention
        guard let earlier else { return content.kind == .quoted || goesOn ? draft : nil }
        if isBare, earlier.form == .organisation, earlier.span != earlier.name { return nil }
        draft.source = .mention(earlier)
        return draft
    }

    /// 沈渡|评价新模型|称: of two verbs in a clause the first has the subject before it. 林越被|沈渡|质问: whoever stands behind 被.
    private func subject(of site: CueSite) -> SubjectReader.Subject {
        if let passive = (site.clause.start..<site.clause.end).last(where: { folded[$0] == "被" && text.isOutside($0) }),
            subjects.parser.known.covering(passive) == nil, site.clause.end - passive <= 20
        {
            let agent = subjects.subject(in: TextSpan(passive + 1, site.clause.end))
            if case .mention = agent { return agent }
            return .none
        }
        let first = site.sentence.cues.first { cue in
            cue.span.start > site.clause.start && cue.span.end < site.cue.span.start && cue.isAny([.weak, .praises])
        }
        if let first, case .mention(let mention) = subjects.subject(in: TextSpan(site.clause.start, first.span.start)),
            mention.form == .person, !mention.isBare
        {
            return .mention(mention)
        }
        return subjects.subject(in: site.clause)
    }

    /// 反驳了沈渡的说法，…; 他的判断，…: without 是 or a colon a noun of speech is just a thing.
    private func isThingAlone(_ site: CueSite) -> Bool {
        let cue = site.cue
        guard cue.span.end < folded.count, Mark.isComma(folded[cue.span.end]) else { return false }
        return cue.isAny(.views) && folded[cue.span.end - 1] != "是" || !cue.isAny(.views) && isNoun(site)
    }

    /// 点了一下“…”，|表示自己…: a strong verb right behind a comma goes on with the sentence's subject.
    private func isSayingAtOnce(_ site: CueSite) -> Bool {
        site.clause.isEmpty && site.cue.isAny(.says) && !site.cue.isAny([.weak, .addresses])
            && site.clause.start > site.sentence.span.start
            && earlierSubject(before: site.clause.start, after: 0, in: site.sentence)?.form == .person
    }

    /// 称 and 说 take a clause without a comma behind a name: 沈渡称开源社区缺少约束.
    private func takesBareClause(_ cue: CueHit, _ mention: Mention) -> Bool {
        let c = folded[cue.span.start]
        return (c == "称" || c == "说") && text.trimmed(TextSpan(mention.span.end, cue.span.start)) { Mark.isSpace($0) }.isEmpty
    }
}
