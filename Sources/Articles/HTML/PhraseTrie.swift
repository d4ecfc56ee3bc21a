/// Byte strings with a number each, found in text by walking a tree of their bytes.
///
/// Looking at one position costs a step a byte, however many phrases there are. Building is O(bytes of all phrases).
struct PhraseTrie: Sendable {
    /// The first node below the root for each byte; 0 for none.
    private var roots = [Int32](repeating: 0, count: 256)
    private var byte: [UInt8] = [0]
    private var child: [Int32] = [0]
    private var sibling: [Int32] = [0]
    /// The phrase that ends at a node; -1 for none.
    private var phrase: [Int32] = [-1]

    /// The phrases are numbered in their order; of equal ones the first counts.
    init(_ phrases: some Sequence<String>) {
        for (number, text) in phrases.enumerated() where !text.isEmpty {
            var node: Int32 = 0
            for byte in text.utf8 { node = enter(byte, below: node) }
            if phrase[Int(node)] < 0 { phrase[Int(node)] = Int32(number) }
        }
    }

    private mutating func enter(_ value: UInt8, below node: Int32) -> Int32 {
        if let found = next(value, below: node) { return found }
        let new = Int32(byte.count)
        byte.append(value)
        child.append(0)
        phrase.append(-1)
        if node == 0 {
            sibling.append(0)
            roots[Int(value)] = new
        } else {
            sibling.append(child[Int(node)])
            child[Int(node)] = new
        }
        return new
    }

    private func next(_ value: UInt8, below node: Int32) -> Int32? {
        if node == 0 { return roots[Int(value)] == 0 ? nil : roots[Int(value)] }
        var candidate = child[Int(node)]
        while candidate != 0 {
            if byte[Int(candidate)] == value { return candidate }
            candidate = sibling[Int(candidate)]
        }
        return nil
    }

    /// Calls `found` with the end and the number of every phrase that starts at a position, the shortest first.
    func matches(in text: Span<UInt8>, at start: Int, _ found: (_ end: Int, _ phrase: Int) -> Void) {
        var node: Int32 = 0
        var i = start
        while i < text.count, let below = next(text[i], below: node) {
            node = below
            i += 1
            if phrase[Int(node)] >= 0 { found(i, Int(phrase[Int(node)])) }
        }
    }

    /// The longest phrase that starts at a position, with its end; nil where none does.
    func longest(in text: Span<UInt8>, at start: Int) -> (end: Int, phrase: Int)? {
        var longest: (Int, Int)?
        matches(in: text, at: start) { longest = ($0, $1) }
        return longest
    }
}
