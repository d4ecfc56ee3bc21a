import Articles

/// A reporting expression at its place.
struct CueHit {
    var span: TextSpan
    var classes: WordTrie.Classes
}

extension Sentence {
    /// The reporting expressions outside quotation marks, in order, none within a longer word that is none.
    func cues(in text: ChineseText) -> [CueHit] {
        let wanted: WordTrie.Classes = [
            .init(.says), .init(.thinks), .init(.views), .init(.gesture), .init(.dubs), .init(.praises),
        ]
        let trie = WordTrie.chinese
        var cues: [CueHit] = []
        var i = span.start
        while i < span.end {
            guard text.isOutside(i) else {
                i = text.quotes[Int(text.quoteAt[i])].outer.end
                continue
            }
            var longest: (end: Int, classes: WordTrie.Classes)?
            var cue: (end: Int, classes: WordTrie.Classes)?
            trie.words(in: text.folded, at: i, to: span.end) { end, classes in
                longest = (end, classes)
                if !classes.isDisjoint(with: wanted) { cue = (end, classes) }
            }
            if let longest, longest.classes != .init(.org),
                longest.classes.isDisjoint(with: wanted) || longest.classes.contains(.init(.never))
            {
                i = max(longest.end, i + 1)
            } else if let cue {
                cues.append(CueHit(span: TextSpan(i, cue.end), classes: cue.classes))
                i = cue.end
            } else {
                i += 1
            }
        }
        return cues
    }
}
