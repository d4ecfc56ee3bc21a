/// Words and who said them, as grouping sees them.
package struct SaidWords: Sendable {
    /// The speaker's stable id; nil where it is nobody who can be known again.
    package var speaker: String?
    /// The words.
    package var text: String

    package init(speaker: String?, text: String) { (self.speaker, self.text) = (speaker, text) }
}

/// Finds the quotations that are occurrences of one statement: the same words by the same speaker, however printed.
///
/// Two quotations of one speaker are one statement when their folded words agree, or when one is the other shortened
/// (`FoldedWords.isShortened`). Equal words meet in a table, others by a shared fingerprint, and only the longest form of
/// a statement is compared with: the cost grows with the text, not with the pairs.
package struct StatementGrouping {
    /// For each item its statement: a number that stands for the first item of the group. Independent of the order of the
    /// items but for that number.
    package static func groups(of said: [SaidWords]) -> [Int] {
        var bySpeaker: [String: [Int]] = [:]
        for (i, item) in said.enumerated() {
            if let speaker = item.speaker { bySpeaker[speaker, default: []].append(i) }
        }
        var union = UnionFind(count: said.count)
        for members in bySpeaker.values where members.count > 1 { join(members, of: said, in: &union) }
        return said.indices.map { union.root(of: $0) }
    }

    /// The words without what printing changes.
    package static func fold(_ text: String) -> [UInt32] { FoldedWords(text, droppingParticles: false).scalars }

    private static func join(_ members: [Int], of said: [SaidWords], in union: inout UnionFind) {
        // Equal words first: whoever prints a statement whole costs one look-up.
        var first: [FoldedWords: Int] = [:]
        var forms: [(item: Int, words: FoldedWords)] = []
        for item in members {
            let words = FoldedWords(said[item].text)
            if words.count == 0 { continue }
            if let other = first[words] {
                union.join(item, other)
            } else {
                first[words] = item
                forms.append((item, words))
            }
        }
        // Longest first, so that a shortened form finds the whole one already listed; of equal length in a fixed order.
        forms.sort { a, b in
            a.words.count != b.words.count
                ? a.words.count > b.words.count : a.words.scalars.lexicographicallyPrecedes(b.words.scalars)
        }
        var index = FingerprintIndex()
        for (position, form) in forms.enumerated() where form.words.count >= FoldedWords.leastShared {
            let marks = Fingerprints.of(form.words.scalars)
            let whole = index.candidates(marks).first { forms[$0].words.isShortened(to: form.words) }
            if let whole {
                union.join(form.item, forms[whole].item)
            } else {
                index.add(position, marks)
            }
        }
    }
}

/// Disjoint sets over 0..<count whose root is always their least member.
package struct UnionFind {
    private var parents: [Int]

    package init(count: Int) { parents = Array(0..<count) }

    /// The least member of the set. Nearly O(1).
    package mutating func root(of member: Int) -> Int {
        var member = member
        while parents[member] != member {
            parents[member] = parents[parents[member]]
            member = parents[member]
        }
        return member
    }

    /// Makes the sets of two members one.
    package mutating func join(_ a: Int, _ b: Int) {
        let (a, b) = (root(of: a), root(of: b))
        if a != b { parents[max(a, b)] = min(a, b) }
    }
}
