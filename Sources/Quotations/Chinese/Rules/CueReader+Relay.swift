import Articles

/// Words that reach the reader through somebody else.
extension CueReader {
    /// 据《南山财经》报道，林越表示; 《南山财经》称，林越认为: the publication relays, it does not speak.
    func relay(_ site: CueSite) -> String? {
        let cue = site.cue
        guard cue.span.end < site.sentence.span.end, Mark.isComma(folded[cue.span.end]) else { return nil }
        var name = text.trimmed(site.clause) { Mark.isSpace($0) }
        name.start = subjects.afterLead(name.start, to: name.end, .lead)
        let opener = trie.longest(.before, in: folded, at: name.start, to: name.end)
        if let opener {
            name.start = opener
        } else if !subjects.parser.isPublication(name) {
            return nil
        }
        let rest = TextSpan(cue.span.end + 1, max(cue.span.end + 1, site.sentence.span.end))
        if opener == nil, subjects.topic(of: rest)?.form == .person, site.later.first.map({ $0.span.start < rest.start + 40 }) == true {
            return text.string(name.start, name.end)
        }
        guard !name.isEmpty, let second = site.later.first, second.span.start < cue.span.end + 40, !isBlocked(second, in: site.sentence),
            case .mention(let speaker) = subjects.subject(
                in: TextSpan(clauseStart(of: second, in: site.sentence), second.span.start)),
            opener != nil || speaker.form == .person
        else { return nil }
        return text.string(name.start, name.end)
    }

    /// 林越引用沈渡的话说，《北湖邮报》援引某人的话称: the words are the second one's, relayed by the first.
    func cited(_ site: CueSite) -> Draft? {
        guard let verb = trie.first(.citing, in: folded, from: site.clause.start, to: site.clause.end) else { return nil }
        var range = TextSpan(verb.end, site.clause.end)
        if range.count > 2, text.matches("的话", at: range.end - 2) { range.end -= 2 }
        guard case .mention(let mention) = subjects.subject(in: range), let content = content(of: site) else { return nil }
        var draft = Draft(
            span: content.span, cue: site.cue.span, source: .mention(mention), construction: .cited, sentence: site.sentence.span.start)
        if case .mention(let relay) = subjects.subject(in: TextSpan(site.clause.start, verb.start)) {
            draft.chain = [text.string(relay.name.start, relay.name.end)]
        }
        return draft
    }

    /// 网传林越表示, 泄露的内部信显示，林越认为: what marks a draft's words as leaked or rumoured, or nil.
    ///
    /// Only what stands before the words and outside of quotation marks is looked at, and nothing that answers a rumour: what is said
    /// of a rumour is no rumour itself.
    func hearsay(before draft: Draft, in sentence: Sentence) -> String? {
        let end = draft.span.start < (draft.cue?.start ?? 0) ? draft.cue?.start ?? 0 : draft.span.start
        var start = max(sentence.span.start, draft.span.start < end ? draft.span.end : 0)
        while let word = hearsay(from: start, to: end) {
            if trie.first(.rebuts, in: folded, from: start, to: word.start) != nil { return nil }
            if text.isOutside(word.start), !isTopic(word, behind: draft.mention) { return text.string(word.start, word.end) }
            start = word.end
        }
        return nil
    }

    /// 网传, 泄露的一份备忘录: the first words in a stretch that mark a rumour or a leak.
    private func hearsay(from start: Int, to end: Int) -> TextSpan? {
        for place in start..<max(start, end) where folded.mayBegin([.hearsay, .leaks], at: place) {
            var mark: (end: Int, classes: WordTrie.Classes)?
            trie.words([.hearsay, .leaks], in: folded.scalars, at: place, to: end) { stop, classes in
                if !classes.isDisjoint(with: [.hearsay, .leaks]) { mark = (stop, classes) }
            }
            guard let mark else { continue }
            if mark.classes.contains(.hearsay) { return TextSpan(place, mark.end) }
            if mark.end < end, folded[mark.end] == "的",
                let held = trie.first([.recording, .report], in: folded, from: mark.end + 1, to: min(end, mark.end + 12))
            {
                return TextSpan(place, held.end)
            }
        }
        return nil
    }

    /// 林越|对网传的消息|表示: what somebody speaks of is no mark of what is said.
    private func isTopic(_ word: TextSpan, behind mention: Mention?) -> Bool {
        guard let mention, mention.span.end <= word.start else { return false }
        return folded[word.end] == "的" || ChineseCharacters.topicOpeners.contains(folded[word.start - 1])
    }

    /// 林越不同意沈渡的判断：“…”: words of the one before 的, spoken of by another.
    func speaksOfAnothersWords(_ draft: Draft) -> Bool {
        guard let cue = draft.cue, let mention = draft.mention, mention.name.end < cue.start else { return false }
        let words = TextSpan(mention.name.end, cue.start)
        // 身后的大屏幕上|写着: what stands written there is the wall's.
        if text.matches("写着", at: cue.start), folded[cue.start - 1] == "上" { return true }
        let owned = folded[cue.start] == "的" ? cue.start : cue.start - 1
        guard folded[owned] == "的", let verb = trie.first(.takesup, in: folded, from: words.start, to: owned) else { return false }
        return owned - verb.end >= 2 && !subjects.parser.isWord(TextSpan(verb.end, owned), .pronoun)
    }

    /// 伪造的截图显示，林越称: words that nobody has said. Who answers such a thing, or speaks of it, does speak.
    func isFabricated(_ draft: Draft, in sentence: Sentence) -> Bool {
        if let mention = draft.mention, mention.form == .person, mention.name.start > sentence.span.start,
            subjects.parser.endsWith(.counterfeit, TextSpan(sentence.span.start, mention.name.start)) != nil
        {
            return true  // AI版|林越
        }
        let words = draft.span.start > sentence.span.start ? draft.span.start : draft.cue?.start ?? draft.span.start
        let end = min(draft.mention?.name.start ?? words, words)
        guard let word = trie.first(.fabricated, in: folded, from: sentence.span.start, to: end), text.isOutside(word.start),
            trie.first(.rebuts, in: folded, from: sentence.span.start, to: end) == nil,
            trie.first([.recording, .report], in: folded, from: word.end, to: min(words, word.end + 12)) != nil
        else { return false }
        return true
    }
}
