import Articles

/// Reads the quotations that a sentence's reporting expressions make.
///
/// Subject, cue and content are read in `CueReader+Reported`: what stands before the cue in `CueReader+Before`, what it reports in
/// `CueReader+Content`. Words handed on by others are read in `CueReader+Relay`, and the forms that are no subject–cue–content in `CueReader+Forms`.
struct CueReader {
    let text: ChineseText
    let subjects: SubjectReader
    let trie = WordTrie.chinese

    var folded: FoldedText { text.folded }

    /// One cue with all that its reading needs.
    struct CueSite {
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
            let site = CueSite(
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
}
