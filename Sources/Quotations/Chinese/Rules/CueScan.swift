import Articles

/// A reporting expression at its place.
struct CueHit {
    var span: TextSpan
    var classes: WordTrie.Classes

    /// Whether it is of any of some classes.
    func isAny(_ wanted: WordTrie.Classes) -> Bool { !classes.isDisjoint(with: wanted) }
}

extension Sentence {
    /// The reporting expressions of a stretch outside quotation marks, in order, none within a longer word that is none.
    static func cues(in span: TextSpan, of text: ChineseText) -> [CueHit] {
        let trie = WordTrie.chinese
        let telling = WordTrie.Classes.telling
        var cues: [CueHit] = []
        var i = span.start
        while i < span.end {
            guard text.isOutside(i) else {
                i = text.quotes[Int(text.quoteAt[i])].outer.end
                continue
            }
            if text.folded[i] == "《", let close = (i..<min(span.end, i + 40)).first(where: { text.folded[$0] == "》" }) {
                i = close + 1
                continue
            }
            guard text.folded.mayBegin(.stopsCues, at: i) else {
                i += 1
                continue
            }
            var longest: (end: Int, classes: WordTrie.Classes)?
            var cue: (end: Int, classes: WordTrie.Classes)?
            trie.words(telling, in: text.folded.scalars, at: i, to: span.end) { end, classes in
                if classes.isDisjoint(with: .cues) {
                    if !classes.isSubset(of: .silent) { longest = (end, classes) }
                } else {
                    cue = (end, classes)
                    longest = (end, classes)
                }
            }
            if let longest, longest.classes.isDisjoint(with: .cues) || longest.classes.contains(.never) {
                i = max(longest.end, i + 1)
            } else if let cue {
                // 沈渡的话|说: the noun belongs to the verb behind it.
                if let last = cues.last, last.span.end == i, last.isAny(.views), !cue.classes.isDisjoint(with: .says) { cues.removeLast() }
                cues.append(CueHit(span: TextSpan(i, cue.end), classes: cue.classes))
                i = cue.end
            } else {
                i += 1
            }
        }
        return cues
    }
}
