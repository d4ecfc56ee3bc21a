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

    /// One scalar of one or more expressions; its children stand side by side.
    private struct Node: Sendable {
        var scalar: UInt32 = 0
        var firstChild: Int32 = 0
        /// The expressions whose first part ends here, in `ends`.
        var firstEnd: Int32 = 0
        var endCount: Int32 = 0
        var childCount: Int32 = 0
    }

    /// How expressions begin: the node behind two scalars of the Basic Multilingual Plane, or behind one that is an expression by itself.
    private struct Beginning: Sendable {
        var key: UInt32 = 0
        var node: Int32 = 0
    }

    /// An expression behind its first part: what it stands for, and where in `rests` the parts are that must follow, or -1.
    private struct End: Sendable {
        var meaning: Int32
        var rest: Int32
    }

    private var nodes: [Node] = [Node()]
    private var ends: [End] = []
    private var rests: [[[UInt32]]] = []
    /// All beginnings, each at its hash or the next free place behind it; half of the places are free at least.
    private var beginnings: [Beginning] = []
    /// How the expressions begin, in bits: most places are left after a look at them.
    private var openings = ExpressionOpenings()

    /// A trie of expressions, each with its meaning.
    init(_ expressions: [(expression: String, meaning: Int)]) {
        var rests: [[[UInt32]]] = []
        let all = expressions.enumerated().compactMap { number, entry -> (first: [UInt32], number: Int, end: End)? in
            let parts = entry.expression.unicodeScalars.split(separator: "…").map { Self.fold(Substring($0)) }.filter { !$0.isEmpty }
            guard let first = parts.first else { return nil }
            if parts.count > 1 { rests.append(Array(parts.dropFirst())) }
            return (first, number, End(meaning: Int32(entry.meaning), rest: parts.count > 1 ? Int32(rests.count - 1) : -1))
        }.sorted { $0.first == $1.first ? $0.number < $1.number : $0.first.lexicographicallyPrecedes($1.first) }
        ends = all.map(\.end)
        self.rests = rests
        // Level by level: of each node the expressions that begin with it, and how long it is.
        var begun = [(range: all.indices, length: 0)]
        var node = 0
        while node < begun.count {
            let (range, length) = begun[node]
            var i = range.lowerBound
            while i < range.upperBound, all[i].first.count == length { i += 1 }
            nodes[node].firstChild = Int32(nodes.count)
            nodes[node].firstEnd = Int32(range.lowerBound)
            nodes[node].endCount = Int32(i - range.lowerBound)
            while i < range.upperBound {
                let scalar = all[i].first[length]
                let start = i
                while i < range.upperBound, all[i].first[length] == scalar { i += 1 }
                nodes.append(Node(scalar: scalar))
                begun.append((start..<i, length + 1))
            }
            nodes[node].childCount = Int32(nodes.count) - nodes[node].firstChild
            node += 1
        }
        for (first, _, _) in all { openings.insert(first) }
        var found: [Beginning] = []
        for first in children(of: 0) {
            if nodes[first].endCount > 0 {
                if let key = Self.key(nodes[first].scalar, Self.nothing) { found.append(Beginning(key: key, node: Int32(first))) }
            }
            for second in children(of: first) {
                if let key = Self.key(nodes[first].scalar, nodes[second].scalar) { found.append(Beginning(key: key, node: Int32(second))) }
            }
        }
        var places = 16
        while places < 2 * found.count { places *= 2 }
        beginnings = [Beginning](repeating: Beginning(), count: places)
        for beginning in found { beginnings[place(of: beginning.key)] = beginning }
    }

    private func children(of node: Int) -> Range<Int> {
        let first = Int(nodes[node].firstChild)
        return first..<first + Int(nodes[node].childCount)
    }

    /// What a pair is found by; nil beyond the Basic Multilingual Plane.
    @inline(__always)
    private static func key(_ first: UInt32, _ second: UInt32) -> UInt32? {
        first | second < 0x10000 ? first << 16 | second : nil
    }

    /// Stands for the second scalar where there is one only: half a surrogate pair is no scalar.
    private static let nothing: UInt32 = 0xD800

    /// Where a beginning is, or would be.
    @inline(__always)
    private func place(of key: UInt32) -> Int {
        let mask = beginnings.count - 1
        var place = Int(key &* 0x9E37_79B1 >> 12) & mask
        while beginnings[place].node != 0, beginnings[place].key != key { place = (place + 1) & mask }
        return place
    }

    /// The node behind a scalar alone, or 0.
    @inline(__always)
    private func node(behind only: UInt32) -> Int {
        guard let key = Self.key(only, Self.nothing) else { return child(of: 0, only) }
        return Int(beginnings[place(of: key)].node)
    }

    /// The node behind two scalars, or 0.
    @inline(__always)
    private func node(behind first: UInt32, _ second: UInt32) -> Int {
        guard let key = Self.key(first, second) else {
            let node = child(of: 0, first)
            return node == 0 ? 0 : child(of: node, second)
        }
        return Int(beginnings[place(of: key)].node)
    }

    /// The child of a node for a scalar, or 0. Some nodes have hundreds, which stand in the order of their scalars.
    @inline(__always)
    private func child(of node: Int, _ scalar: UInt32) -> Int {
        var (low, count) = (Int(nodes[node].firstChild), Int(nodes[node].childCount))
        let end = low + count
        while count > 4 {
            let half = count / 2
            if nodes[low + half].scalar < scalar {
                low += half + 1
                count -= half + 1
            } else {
                count = half
            }
        }
        while low < end, nodes[low].scalar < scalar { low += 1 }
        return low < end && nodes[low].scalar == scalar ? low : 0
    }

    /// Scalars as they are compared: one for one, so offsets stay.
    static func fold(_ text: Substring) -> [UInt32] {
        let bytes = text.utf8.span
        var folded: [UInt32] = []
        folded.reserveCapacity(bytes.count)
        var i = 0
        // A string is valid UTF-8, so the bytes behind a first one are there.
        while i < bytes.count {
            let first = UInt32(bytes[i])
            var value = first
            if first < 0x80 {
                i += 1
            } else if first < 0xE0 {
                value = (first & 0x1F) << 6 | UInt32(bytes[i + 1] & 0x3F)
                i += 2
            } else if first < 0xF0 {
                value = (first & 0x0F) << 12 | UInt32(bytes[i + 1] & 0x3F) << 6 | UInt32(bytes[i + 2] & 0x3F)
                i += 3
            } else {
                value = (first & 0x07) << 18 | UInt32(bytes[i + 1] & 0x3F) << 12 | UInt32(bytes[i + 2] & 0x3F) << 6
                value |= UInt32(bytes[i + 3] & 0x3F)
                i += 4
            }
            folded.append(value < 0x10000 ? UInt32(forms[Int(value)]) : value)
        }
        return folded
    }

    static func fold(_ text: String) -> [UInt32] { fold(text[...]) }

    /// For each scalar of the Basic Multilingual Plane what it is compared as.
    private static let forms: [UInt16] = (0...0xFFFF).map { (code: UInt32) in
        var value = ChineseScript.halfWidth(ChineseScript.folded(code))
        if (0x41...0x5A).contains(value) { value += 0x20 }
        return UInt16(value == 0x2011 || value == 0x2013 ? 0x2D : value == 0x2019 ? 0x27 : value)
    }

    /// Calls `body` with all expressions in a folded text, in order of their start. O(text · longest expression).
    @inline(__always)
    func matches(in text: [UInt32], _ body: (Match) -> Void) {
        func note(_ node: Int, from start: Int, to i: Int) {
            guard nodes[node].endCount > 0, let after = endOfWord(i, in: text) else { return }
            let first = Int(nodes[node].firstEnd)
            for end in first..<first + Int(nodes[node].endCount) {
                let meaning = Int(ends[end].meaning)
                if ends[end].rest < 0 {
                    body(Match(meaning: meaning, range: start..<after, hasGap: false))
                } else if let last = follow(rests[Int(ends[end].rest)], from: after, in: text) {
                    body(Match(meaning: meaning, range: start..<last, hasGap: true))
                }
            }
        }
        for start in text.indices {
            let second = start + 1 < text.count ? text[start + 1] : Self.nothing
            let third = start + 2 < text.count ? text[start + 2] : Self.nothing
            let isSingle = openings.mayBe(text[start])
            let goesOn = openings.mayBegin(text[start], second, third)
            guard goesOn || isSingle else { continue }
            if start > 0, Self.isWord(text[start]), Self.isWord(text[start - 1]) { continue }
            if isSingle {
                let node = node(behind: text[start])
                if node != 0 { note(node, from: start, to: start + 1) }
            }
            guard goesOn, start + 1 < text.count else { continue }
            var node = node(behind: text[start], second)
            var i = start + 2
            while node != 0 {
                note(node, from: start, to: i)
                guard i < text.count else { break }
                node = child(of: node, text[i])
                i += 1
            }
        }
    }

    private func follow(_ parts: [[UInt32]], from start: Int, in text: [UInt32]) -> Int? {
        var position = start
        for part in parts {
            let limit = min(text.count - part.count, position + 12)
            guard position <= limit,
                let found = (position...limit).first(where: { text[$0] == part[0] && isWhole(part, at: $0, in: text) }),
                !text[position..<found].contains(where: { $0 == "。" || $0 == "！" || $0 == "？" || $0 == "\n" })
            else { return nil }
            position = found + part.count
        }
        return position
    }

    /// Whether a part stands at a place, not inside a Latin word.
    private func isWhole(_ part: [UInt32], at start: Int, in text: [UInt32]) -> Bool {
        guard part.indices.allSatisfy({ text[start + $0] == part[$0] }) else { return false }
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

    @inline(__always)
    static func isWord(_ c: UInt32) -> Bool {
        (0x61...0x7A).contains(c) || (0x30...0x39).contains(c) || (0xC0...0x24F).contains(c)
    }
}
