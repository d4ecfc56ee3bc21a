import ChineseScript

/// Finds the longest known word at a place, in one walk whatever the number of words.
struct WordTrie: Sendable {
    /// What a word is, one bit a class.
    struct Classes: OptionSet, Sendable, Hashable {
        let rawValue: UInt32

        init(rawValue: UInt32) { self.rawValue = rawValue }

        init(_ name: ChineseWords.Class) {
            let position = ChineseWords.Class.allCases.firstIndex(of: name) ?? 0
            rawValue = 1 << UInt32(position)
        }
    }

    private struct Node: Sendable {
        var classes: Classes = []
        var children: [(scalar: UInt32, node: Int32)] = []
    }

    private var nodes: [Node] = [Node()]
    /// The node of each first scalar of the Basic Multilingual Plane; 0 where no word begins so.
    private var roots = [Int32](repeating: 0, count: 0x10000)

    /// A trie of the Chinese words.
    static let chinese: WordTrie = {
        var trie = WordTrie()
        for (name, words) in ChineseWords.byClass {
            for word in words { trie.insert(word, Classes(name)) }
        }
        return trie
    }()

    private mutating func insert(_ word: String, _ classes: Classes) {
        var node = 0
        for scalar in word.unicodeScalars {
            let value = ChineseScript.folded(scalar.value)
            let next: Int
            if node == 0 {
                next = Int(roots[Int(value & 0xFFFF)])
            } else {
                next = Int(nodes[node].children.first { $0.scalar == value }?.node ?? 0)
            }
            if next != 0 {
                node = next
                continue
            }
            nodes.append(Node())
            let new = nodes.count - 1
            if node == 0 {
                roots[Int(value & 0xFFFF)] = Int32(new)
            } else {
                nodes[node].children.append((value, Int32(new)))
            }
            node = new
        }
        nodes[node].classes.formUnion(classes)
    }

    /// All words that begin at a place, the longest last.
    @inline(__always)
    func words(in text: [UInt32], at start: Int, to end: Int, _ body: (_ end: Int, _ classes: Classes) -> Void) {
        guard start < end, text[start] < 0x10000 else { return }
        var node = Int(roots[Int(text[start])])
        var position = start + 1
        while node != 0 {
            if !nodes[node].classes.isEmpty { body(position, nodes[node].classes) }
            guard position < end else { return }
            let value = text[position]
            var next = 0
            for child in nodes[node].children where child.scalar == value { next = Int(child.node) }
            node = next
            position += 1
        }
    }

    /// The end of the longest word of a class that begins at a place, or nil.
    func longest(_ wanted: Classes, in text: [UInt32], at start: Int, to end: Int) -> Int? {
        var found: Int?
        words(in: text, at: start, to: end) { end, classes in if !classes.isDisjoint(with: wanted) { found = end } }
        return found
    }
}
