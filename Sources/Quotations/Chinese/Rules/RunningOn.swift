import Articles

/// Carries a reported clause on over the sentences behind it: 林越认为，A。B。 as long as nobody else takes the word.
///
/// It ends with the paragraph, or before a sentence in which somebody reports, words are spoken, or the reporter speaks again.
struct RunningOn {
    let text: ChineseText
    let subjects: SubjectReader
    private let trie = WordTrie.chinese

    init(text: ChineseText, subjects: SubjectReader) {
        self.text = text
        self.subjects = subjects
    }

    private static let limit = 700

    /// Lengthens the drafts of a paragraph that may run on; they are less sure then.
    func extend(_ drafts: inout [Draft], in sentences: ArraySlice<Sentence>, isSpoken: (Int) -> Bool) {
        for i in drafts.indices where drafts[i].mayRunOn {
            let stop = i + 1 < drafts.count ? drafts[i + 1].span.start : Int.max
            guard let own = sentences.firstIndex(where: { $0.span.start <= drafts[i].span.start && drafts[i].span.end <= $0.span.end }),
                reachesEnd(of: sentences[own], drafts[i].span)
            else { continue }
            var end = drafts[i].span.end
            for sentence in sentences[(own + 1)...] {
                guard sentence.span.end <= stop, sentence.span.end - drafts[i].span.start <= Self.limit, goesOn(sentence, isSpoken) else {
                    break
                }
                end = sentence.span.end
            }
            guard end > drafts[i].span.end else { continue }
            drafts[i].span.end = text.trimmed(TextSpan(drafts[i].span.start, end)) { Mark.isSpace($0) || $0 == "。" }.end
            drafts[i].circumstances.insert(.runsOn)
        }
    }

    /// Whether nothing but marks stands between what is reported and the end of its sentence.
    private func reachesEnd(of sentence: Sentence, _ span: TextSpan) -> Bool {
        !(span.end..<sentence.span.end).contains { Mark.isWord(text.folded[$0]) }
    }

    private func goesOn(_ sentence: Sentence, _ isSpoken: (Int) -> Bool) -> Bool {
        let start = sentence.span.start
        guard text.isOutside(start), subjects.parser.known.beginning(at: start, to: sentence.span.end)?.isPerson != true,
            !speaksOfHim(sentence), trie.longest([.narrates, .pronoun], in: text.folded, at: start, to: sentence.span.end) == nil
        else { return false }
        for offset in start..<sentence.span.end where text.quote(startingAt: offset) != nil && isSpoken(Int(text.quoteAt[offset])) {
            return false
        }
        return !sentence.cues.contains { cue in
            cue.isAny([.says, .thinks]) && cue.span.count >= 2 && !isGeneral(cue, in: sentence)
        }
    }

    /// 但他选择不打了: the reporter speaks of the one who spoke.
    private func speaksOfHim(_ sentence: Sentence) -> Bool {
        (sentence.span.start..<sentence.span.end).contains { i in
            guard text.folded[i] == "他" || text.folded[i] == "她", text.isOutside(i) else { return false }
            let isOther = i > 0 && (text.folded[i - 1] == "其" || text.folded[i - 1] == "吉")
            return !isOther && !text.matches("们", at: i + 1) && !text.matches("人", at: i + 1)
        }
    }

    /// 我们认为, 大家都觉得: the one who is reported speaks so.
    private func isGeneral(_ cue: CueHit, in sentence: Sentence) -> Bool {
        let before = sentence.span.start..<cue.span.start
        return before.contains { text.folded[$0] == "我" || text.folded[$0] == "们" }
            || cue.isAny(.weak) || text.folded[min(cue.span.end, text.folded.count - 1)] == "的"
    }
}
