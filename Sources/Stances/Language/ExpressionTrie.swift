import ChineseScript

/// Finds expressions in a text in one pass, whatever their number.
///
/// Text and expressions are folded (script, case, full width). A Latin expression matches whole words, where an ending
/// such as -s is let pass; Han expressions match anywhere. An expression of several parts, joined by `…`, matches when
/// the parts follow each other within twelve characters and one sentence.
struct ExpressionTrie: Sendable {
    /// An expression that was found.
    struct Match: Sendable, Hashable {
        /// What the expression stands for: the position of its meaning in the list that was built from.
        var meaning: Int
        /// Where, in scalars of the text given.
        var range: Range<Int>
        /// Whether it has a gap, so that other words stand in its range.
        var hasGap: Bool
    }

    private struct Node: Sendable {
        var children: [UInt32: Int32] = [:]
        /// The expressions whose first part ends here: the meaning and the parts that must follow.
        var ends: [(meaning: Int, rest: [[UInt32]])] = []
    }

    private var nodes: [Node] = [Node()]

    /// A trie of expressions, each with its meaning.
    init(_ expressions: [(expression: String, meaning: Int)]) {
        for (expression, meaning) in expressions {
            let parts = expression.split(separator: "…").map { Self.fold(String($0)) }.filter { !$0.isEmpty }
            guard let first = parts.first else { continue }
            var node = 0
            for scalar in first {
                if let next = nodes[node].children[scalar] {
                    node = Int(next)
                } else {
                    nodes.append(Node())
                    nodes[node].children[scalar] = Int32(nodes.count - 1)
                    node = nodes.count - 1
                }
            }
            nodes[node].ends.append((meaning, Array(parts.dropFirst())))
        }
    }

    /// Scalars as they are compared: one for one, so offsets stay.
    static func fold(_ text: String) -> [UInt32] {
        text.unicodeScalars.map { scalar in
            var value = ChineseScript.folded(scalar.value)
            if (0xFF01...0xFF5E).contains(value) { value -= 0xFEE0 }
            if (0x41...0x5A).contains(value) { value += 0x20 }
            return value == 0x2011 || value == 0x2013 ? 0x2D : value == 0x2019 ? 0x27 : value
        }
    }

    /// All expressions in a folded text, in order of their start. O(text · longest expression).
    func matches(in text: [UInt32]) -> [Match] {
        var matches: [Match] = []
        for start in text.indices {
            if Self.isWord(text[start]), start > 0, Self.isWord(text[start - 1]) { continue }
            var node = 0
            var i = start
            while i < text.count, let next = nodes[node].children[text[i]] {
                node = Int(next)
                i += 1
                guard !nodes[node].ends.isEmpty, let after = endOfWord(i, in: text) else { continue }
                for end in nodes[node].ends {
                    if let last = follow(end.rest, from: after, in: text) {
                        matches.append(Match(meaning: end.meaning, range: start..<last, hasGap: !end.rest.isEmpty))
                    }
                }
            }
        }
        return matches
    }

    private func follow(_ parts: [[UInt32]], from start: Int, in text: [UInt32]) -> Int? {
        var position = start
        for part in parts {
            let limit = min(text.count - part.count, position + 12)
            guard position <= limit,
                let found = (position...limit).first(where: { isWhole(part, at: $0, in: text) }),
                !text[position..<found].contains(where: { [0x3002, 0xFF01, 0xFF1F, 0x0A].contains($0) })
            else { return nil }
            position = found + part.count
        }
        return position
    }

    /// Whether a part stands at a place, not inside a Latin word.
    private func isWhole(_ part: [UInt32], at start: Int, in text: [UInt32]) -> Bool {
        guard text[start..<(start + part.count)].elementsEqual(part) else { return false }
        let startsInside = start > 0 && Self.isWord(text[start]) && Self.isWord(text[start - 1])
        return !startsInside && endOfWord(start + part.count, in: text) != nil
    }

    /// Where a Latin word that could end at a place does end: behind a plural or third-person -s too, not before n't or 't.
    private func endOfWord(_ i: Int, in text: [UInt32]) -> Int? {
        guard i < text.count, Self.isWord(text[i - 1]) else { return i }
        if text[i] == 0x27, i + 1 < text.count, text[i + 1] == 0x74 { return nil }
        guard Self.isWord(text[i]) else { return i }
        return text[i] == 0x73 && (i + 1 == text.count || !Self.isWord(text[i + 1])) ? i + 1 : nil
    }

    static func isWord(_ c: UInt32) -> Bool {
        (0x61...0x7A).contains(c) || (0x30...0x39).contains(c) || (0xC0...0x24F).contains(c)
    }
}
