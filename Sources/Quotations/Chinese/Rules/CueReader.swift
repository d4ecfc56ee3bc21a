import Articles

/// Reads the quotations that a sentence's reporting expressions make.
///
/// Subject, cue and content are read in `CueReader+Reported`: what stands before the cue in `CueReader+Before`, what it reports in
/// `CueReader+Content`. Words handed on by others are read in `CueReader+Relay`, and the forms that are no subject–cue–content in `CueReader+Forms`.
/// In which order all this is tried is told by the lists in `CueReader+Rules`.
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
        /// What the cues before it report last.
        var last: Draft?
        /// Who hands on what is reported there.
        var chain: [String]
    }

    /// A sentence whose cues have been read.
    struct SentenceSite {
        var sentence: Sentence
        /// What has been found in it so far.
        var drafts: [Draft]
        /// Who hands on what is reported there.
        var chain: [String]
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
                later: sentence.cues[(number + 1)...].prefix(Self.lookahead), last: drafts.last, chain: chain)
            if let relay = relay(site) {
                chain = [relay]
            } else if let draft = Self.atCue.firstAnswer({ $0.read(self, site) }) {
                drafts.append(draft)
            }
        }
        for rule in Self.inSentence { drafts += rule.read(self, SentenceSite(sentence: sentence, drafts: drafts, chain: chain)) }
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
