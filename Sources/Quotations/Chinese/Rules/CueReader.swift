import Articles

/// Reads the quotations that a sentence's reporting expressions make.
///
/// What stands before a cue is read in `CueReader+Before`, what it reports in `CueReader+Content`, words handed on by others in
/// `CueReader+Relay`, and the forms that are no subject–cue–content in `CueReader+Forms`.
struct CueReader {
    let text: ChineseText
    let subjects: SubjectReader
    let trie = WordTrie.chinese

    var folded: [UInt32] { text.folded }

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

    /// The drafts of one sentence, in order.
    func drafts(of sentence: Sentence, next: Sentence?) -> [Draft] {
        guard !isHypothetical(sentence) else { return [] }
        var drafts: [Draft] = []
        var chain: [String] = []
        for (number, cue) in sentence.cues.enumerated() {
            if let last = drafts.last, cue.span.start < last.span.end { continue }
            if isBlocked(cue, in: sentence) { continue }
            let site = Site(
                cue: cue, clause: TextSpan(clauseStart(of: cue, in: sentence), cue.span.start), sentence: sentence, next: next,
                later: sentence.cues[(number + 1)...])
            if let relay = relay(site) {
                chain = [relay]
                continue
            }
            if let draft = cited(site) {
                drafts.append(draft)
            } else if drafts.isEmpty, let draft = trailing(site) {
                drafts.append(draft)
            } else if var draft = reported(site) {
                draft.chain = chain
                drafts.append(draft)
            }
        }
        drafts += prepositional(sentence, besides: drafts, chain: chain)
        return drafts.sorted { $0.span < $1.span }
    }

    /// Subject, cue, content: 林越表示，….
    private func reported(_ site: Site) -> Draft? {
        let cue = site.cue
        if cue.isAny(.dubs), let draft = dubbing(site) { return draft }
        if cue.isAny(.praises), let draft = praising(site) { return draft }
        guard cue.isAny([.says, .thinks, .views, .gesture]), let content = content(of: site) else { return nil }
        let isBare = content.kind == .bare
        if isBare {
            guard cue.isAny(.verbs), !cue.isAny(.views), !isWithinPhrase(site), !isNoun(cue), isProposition(content.span, behind: cue)
            else { return nil }
        } else if content.kind == .marked, !cue.isAny(.verbs) || isThingAlone(cue) {
            return nil
        }
        var draft = Draft(
            span: content.span, cue: cue.span, source: .carried, confidence: content.kind == .quoted ? 0.97 : 0.92,
            sentence: site.sentence.span.start)
        switch subjects.subject(in: site.clause) {
        case .none: return nil
        case .mention(let mention):
            if cue.span.count == 1, isBare, !takesBareClause(cue, mention) { return nil }
            if mention.form == .pronoun, folded[mention.name.start] == "本" { return nil }
            draft.source = .mention(mention)
            draft.mayRunOn = content.kind == .marked && cue.isAny(.verbs) && !cue.isAny([.announces, .gesture])
            if cue.isAny(.thinks), !text.matches("认为", at: cue.span.start) { draft.mayRunOn = false }
        case .dropped:
            if isBare, cue.span.count == 1 || !opensWithConnective(site.clause) && !isSayingAtOnce(site) { return nil }
            if let mention = earlierSubject(before: site.clause.start, in: site.sentence) { draft.source = .mention(mention) }
            draft.confidence -= isBare ? 0.12 : 0.05
            if isBare, cue.isAny([.thinks, .weak]), !opensWithConnective(site.clause) { return nil }
        }
        if isBare, cue.isAny([.thinks, .weak]) { draft.confidence -= 0.06 }
        return draft
    }

    /// 反驳了马斯克的说法，…: without 是 or a colon a nominal cue is just a thing.
    private func isThingAlone(_ cue: CueHit) -> Bool {
        cue.isAny(.views) && folded[cue.span.end - 1] != "是" && Mark.isComma(folded[cue.span.end])
    }

    /// 点了一下“…”，|表示自己…: a strong verb right behind a comma goes on with the sentence's subject.
    private func isSayingAtOnce(_ site: Site) -> Bool {
        site.clause.isEmpty && site.cue.isAny(.says) && !site.cue.isAny([.weak, .addresses])
            && site.clause.start > site.sentence.span.start
            && earlierSubject(before: site.clause.start, in: site.sentence)?.form == .person
    }

    /// 称 and 说 take a clause without a comma behind a name: 沈渡称开源社区缺少约束.
    private func takesBareClause(_ cue: CueHit, _ mention: Mention) -> Bool {
        let c = folded[cue.span.start]
        return (c == "称" || c == "说") && text.trimmed(TextSpan(mention.span.end, cue.span.start)) { Mark.isSpace($0) }.isEmpty
    }
}
