import Articles
import ChineseScript

/// Names that are known before a mention is read: those that the article spells out in full.
struct KnownNames {
    /// A name at its place in the text.
    struct Place {
        var span: TextSpan
        var isPerson: Bool
    }

    private var spelt: [WordTrie.Word] = []
    /// The names of the text in its order, none within a longer one.
    private(set) var places: [Place] = []
    /// For each offset the number of the name that covers it, or -1.
    private var placeAt: [Int32] = []

    private static func word(_ scalars: [UInt32], isPerson: Bool) -> WordTrie.Word {
        (scalars, isPerson ? .person : .org)
    }

    /// Adds a folded name.
    mutating func insert(_ scalars: [UInt32], isPerson: Bool) {
        guard scalars.count >= 2 else { return }
        spelt.append(Self.word(scalars, isPerson: isPerson))
    }

    /// Finds where the names stand, in one pass.
    mutating func locate(in text: ChineseText) {
        let folded = text.folded.scalars
        places = []
        placeAt = [Int32](repeating: -1, count: folded.count)
        guard !spelt.isEmpty else { return }
        let trie = WordTrie(spelt)
        // A name has two scalars at least: most places are left after a look at the next two.
        var i = 0
        while i + 1 < folded.count {
            guard trie.pairs.mayContain(folded[i], folded[i + 1]) else {
                i += 1
                continue
            }
            var found: Place?
            trie.words([.person, .org], in: folded, at: i, to: folded.count) { end, classes in
                let span = TextSpan(i, end)
                let isPerson = classes.contains(.person) || found?.span == span && found?.isPerson == true
                if end >= found?.span.end ?? end, isWhole(span, in: folded) { found = Place(span: span, isPerson: isPerson) }
            }
            guard let found else {
                i += 1
                continue
            }
            for offset in i..<found.span.end { placeAt[offset] = Int32(places.count) }
            places.append(found)
            i = found.span.end
        }
    }

    /// A Latin name is a whole word.
    private func isWhole(_ span: TextSpan, in text: [UInt32]) -> Bool {
        if Mark.isLatin(text[span.start]), span.start > 0, Mark.isLatin(text[span.start - 1]) { return false }
        if Mark.isLatin(text[span.end - 1]), span.end < text.count, Mark.isLatin(text[span.end]) { return false }
        return true
    }

    /// The name that a place is in.
    func covering(_ offset: Int) -> Place? {
        guard placeAt.indices.contains(offset), placeAt[offset] >= 0 else { return nil }
        return places[Int(placeAt[offset])]
    }

    /// The name that begins at a place, within a stretch.
    func beginning(at start: Int, to end: Int) -> Place? {
        guard start < end, let place = covering(start), place.span.start == start, place.span.end <= end else { return nil }
        return place
    }

    /// The name that ends at a place, within a stretch.
    func ending(at end: Int, from start: Int) -> Place? {
        guard end > start, let place = covering(end - 1), place.span.end == end, place.span.start >= start else { return nil }
        return place
    }
}
