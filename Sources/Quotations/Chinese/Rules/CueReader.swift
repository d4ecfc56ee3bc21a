import Articles

/// Reads the quotations that a sentence's reporting expressions make.
///
/// What stands before a cue is read in `CueReader+Before`, what it reports in `CueReader+Content`, words handed on by others in
/// `CueReader+Relay`, and the forms that are no subject–cue–content in `CueReader+Forms`.
struct CueReader {
    let text: ChineseText
    let subjects: SubjectReader
    let trie = WordTrie.chinese

    var folded: FoldedText { text.folded }

    /// One cue with all that its reading needs.
    struct Site {
        var cue: CueHit
        /// From the last mark before the cue to the cue.
        var clause: TextSpan
        var sentence: Sentence
        /// The sentence behind, which a cue before a full stop may introduce.
        var next: Sentence?
        /// The cues behind this one.
        var later: ArraySlice<CueHit>
    }

    /// How many of the cues behind one are looked at: no sentence has more, but text without end has.
    private static let lookahead = 16

    /// The drafts of one sentence, in order.
    func drafts(of sentence: Sentence, next: Sentence?) -> [Draft] {
        guard !isHypothetical(sentence) else { return [] }
        var drafts: [Draft] = []
        var chain: [String] = []
        for (number, cue) in sentence.cues.enumerated() {
            if let last = drafts.last, cue.span.start < last.span.end { continue }
            if isBlocked(cue, in: sentence) || closesPhrase(cue, in: sentence) { continue }
            let site = Site(
                cue: cue, clause: TextSpan(clauseStart(of: cue, in: sentence), cue.span.start), sentence: sentence, next: next,
                later: sentence.cues[(number + 1)...].prefix(Self.lookahead))
            if let relay = relay(site) {
                chain = [relay]
                continue
            }
            if let draft = cited(site) {
                drafts.append(draft)
            } else if drafts.isEmpty, let draft = trailing(site) {
                drafts.append(draft)
            } else if var draft = reported(site, after: drafts.last) {
                draft.chain = chain
                drafts.append(draft)
            }
        }
        drafts += prepositional(sentence, besides: drafts, chain: chain)
        if drafts.isEmpty, let draft = reasoned(sentence) { drafts.append(draft) }
        mark(&drafts, in: sentence)
        return drafts.sorted { $0.span < $1.span }
    }

    /// Marks what is leaked or rumoured, and leaves out what is made up.
    func mark(_ drafts: inout [Draft], in sentence: Sentence) {
        drafts.removeAll { isFabricated($0, in: sentence) || speaksOfAnothersWords($0) }
        for i in drafts.indices {
            guard let hearsay = hearsay(before: drafts[i], in: sentence) else { continue }
            drafts[i].chain.append(hearsay)
            drafts[i].circumstances.insert(.hearsay)
        }
    }

    /// Subject, cue, content: 林越表示，….
    private func reported(_ site: Site, after last: Draft?) -> Draft? {
        let cue = site.cue
        if cue.isAny(.dubs), let draft = dubbing(site) { return draft }
        if cue.isAny(.praises), let draft = praising(site) { return draft }
        guard cue.isAny([.says, .thinks, .views, .gesture]), let content = content(of: site) else { return nil }
        // 经过沈渡同意，…: it happened, and its words are not told.
        let start = site.clause.start
        if content.kind == .marked,
            text.matches("经过", at: start)
                || text.matches("经", at: start) && subjects.parser.known.beginning(at: start + 1, to: site.clause.end) != nil
        {
            return nil
        }
        // 否认“…”: the words are a reproach that somebody else made.
        if content.kind == .quoted, cue.span.count == 2, text.matches("否认", at: cue.span.start) { return nil }
        // 否认说过“…”, 否认“…”是他说的: words that were not said are neither held nor turned.
        if text.matches("否认", at: cue.span.start),
            trie.first(.unsaid, in: folded, from: content.span.start, to: content.span.end) != nil
        {
            return nil
        }
        // 在林越看来，沈渡的说法“…”: what one says of the other's words.
        if cue.isAny(.views), folded[cue.span.end - 1] != "是", let first = site.sentence.clauses.first, first.end < cue.span.start,
            closesSource(first)
        {
            return nil
        }
        let isBare = content.kind == .bare
        // 沈渡告诉南山财经记者。 Nothing is said behind it.
        if isBare, cue.isAny(.addresses), content.span.count <= 14, subjects.parser.endsWith(.person, content.span) != nil { return nil }
        if isBare {
            guard cue.isAny(.verbs), !cue.isAny(.views), !isWithinPhrase(site), !isNoun(site), !isPossible(site),
                isProposition(content.span, behind: cue)
            else { return nil }
        } else if content.kind == .quoted, cue.isAny(.speechnoun),
            trie.first(.meets, in: folded, from: site.clause.start, to: site.clause.end) != nil
        {
            return nil  // 遭遇投资人的灵魂提问：“…”, see QuoteReader.announced
        } else if content.kind == .marked, !cue.isAny(.verbs) || isThingAlone(site) || isPossible(site) {
            return nil
        }
        var draft = Draft(
            span: content.span, cue: cue.span, source: .carried, construction: content.kind.construction,
            sentence: site.sentence.span.start)
        switch subject(of: site) {
        case .none: return nil
        case .mention(let mention):
            // 林越被用户质疑抄袭: what he is charged with is no quotation.
            if content.kind != .quoted, site.clause.start < mention.span.start, folded[mention.span.start - 1] == "被" { return nil }
            if cue.span.count == 1, isBare, !takesBareClause(cue, mention) { return nil }
            if mention.form == .pronoun, folded[mention.name.start] == "本" { return nil }
            draft.source = .mention(mention)
            draft.mayRunOn = content.kind == .marked && cue.isAny(.verbs) && !cue.isAny([.announces, .gesture])
            if cue.isAny(.thinks), !text.matches("认为", at: cue.span.start) { draft.mayRunOn = false }
        case .dropped:
            if isBare, cue.span.count == 1 || !opensWithConnective(site.clause) && !isSayingAtOnce(site) { return nil }
            // 据介绍, 据估计: nobody is named.
            guard !startsWithSource(site.clause) else { return nil }
            // 沈渡表示，远屿的员工…，但补充说: who reported before goes on, not whom the report speaks of.
            let earlier =
                earlierSubject(before: site.clause.start, after: last?.span.end ?? 0, in: site.sentence) ?? last?.mention
            if isBare, let earlier, earlier.form == .organisation, earlier.span != earlier.name { return nil }
            if let earlier {
                draft.source = .mention(earlier)
            } else if content.kind != .quoted, !opensWithConnective(site.clause) {
                return nil
            }
            draft.circumstances.insert(.droppedSubject)
            if isBare, cue.isAny([.thinks, .weak]), !opensWithConnective(site.clause) { return nil }
        }
        if isBare, cue.isAny([.thinks, .weak]) { draft.circumstances.insert(.weakCue) }
        return draft
    }

    /// 沈渡|评价新模型|称: of two verbs in a clause the first has the subject before it. 林越被|沈渡|质问: whoever stands behind 被.
    private func subject(of site: Site) -> SubjectReader.Subject {
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
    private func isThingAlone(_ site: Site) -> Bool {
        let cue = site.cue
        guard cue.span.end < folded.count, Mark.isComma(folded[cue.span.end]) else { return false }
        return cue.isAny(.views) && folded[cue.span.end - 1] != "是" || !cue.isAny(.views) && isNoun(site)
    }

    /// 点了一下“…”，|表示自己…: a strong verb right behind a comma goes on with the sentence's subject.
    private func isSayingAtOnce(_ site: Site) -> Bool {
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
