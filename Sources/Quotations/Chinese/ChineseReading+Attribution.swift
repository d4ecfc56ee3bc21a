import Articles

/// From drafts to quotations: who speaks, what kind of quotation it is.
extension ChineseReading {
    mutating func add(_ draft: Draft) {
        var attribution: Attribution?
        var unresolved: TextSpan?
        var way: ChineseResolution?
        switch draft.source {
        case .mention(let mention):
            unresolved = mention.span
            if let (speaker, told) = cast.resolve(mention, sentence: draft.sentence) {
                way = told
                attribution = Attribution(
                    speaker: speaker, mention: mention.span, mentionKind: told.mentionKind, sourceChain: draft.chain)
            }
        case .carried:
            let offset = draft.cue?.start ?? draft.span.start
            // “…？”记者问林越。“…”: who asked does not answer.
            if !isAnswering, let speaker = cast.subject(before: offset, sentence: draft.sentence, where: { _ in true }) {
                way = .carried
                attribution = Attribution(speaker: speaker, mention: nil, mentionKind: .implicit, sourceChain: draft.chain)
            }
        case .speaker(let speaker, let chain):
            way = .ofBlock
            attribution = Attribution(speaker: speaker, mention: nil, mentionKind: .implicit, sourceChain: chain)
        }
        isAnswering = draft.cue.map { asks($0) } ?? false
        // Nobody is named, and nothing but the words themselves says that somebody spoke them: too little to propose.
        guard attribution != nil || draft.cue != nil else { return }
        if let attribution {
            cast.last = ChineseCast.Appearance(
                offset: max(draft.span.start, attribution.mention?.start ?? 0), sentence: draft.sentence,
                speaker: attribution.speaker)
        }
        emit(
            Quotation(
                span: draft.span, kind: kind(of: draft), cue: draft.cue, continues: draft.continues,
                attribution: attribution,
                unresolvedMention: attribution == nil ? unresolved : nil,
                grounds: ChineseConstructions.grounds(of: draft, told: way)))
    }

    private func asks(_ cue: TextSpan) -> Bool {
        (cue.start..<cue.end).contains { text.folded[$0] == "问" }
    }

    func kind(of draft: Draft) -> Quotation.Kind {
        // A whole paragraph under a speaker's name is the speaker's own.
        if case .speaker = draft.source { return .direct }
        var isQuoted = true
        var holdsQuote = false
        var i = draft.span.start
        while i < draft.span.end {
            if text.quoteAt[i] >= 0 {
                holdsQuote = true
                i = text.quotes[Int(text.quoteAt[i])].outer.end
            } else {
                if Mark.isWord(text.folded[i]) { isQuoted = false }
                i += 1
            }
        }
        return !holdsQuote ? .indirect : isQuoted ? .direct : .mixed
    }

    mutating func emit(_ quotation: Quotation) {
        guard !quotation.span.isEmpty else { return }
        if let last = found.last, last.span.overlaps(quotation.span) { return }
        found.append(quotation)
    }
}
