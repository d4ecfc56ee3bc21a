/// Of which classes the words may be that begin with two scalars: looks at tables, whatever the number of words, and no walk through them.
struct WordBeginnings: Sendable {
    /// The sets of classes that there are, each once; the first is empty.
    private var sets: [WordTrie.Classes] = [[]]
    /// For each scalar of the Basic Multilingual Plane the set of its classes as a word.
    private var singles = [UInt16](repeating: 0, count: 0x10000)
    /// For each hash of a pair the set of the classes of all words that begin with such a pair.
    private var pairs = [UInt16](repeating: 0, count: PairSet.size)

    init(_ words: [WordTrie.Word]) {
        var ofSingles: [Int: WordTrie.Classes] = [:]
        var ofPairs: [Int: WordTrie.Classes] = [:]
        for (scalars, classes) in words {
            guard let first = scalars.first, first < 0x10000 else { continue }
            if scalars.count > 1 {
                let stops: WordTrie.Classes = classes.isDisjoint(with: .telling) ? [] : .stopsCues
                ofPairs[PairSet.hash(first, scalars[1]), default: []].formUnion(classes.union(stops))
            } else {
                let stops: WordTrie.Classes = classes.isDisjoint(with: .cues) ? [] : .stopsCues
                ofSingles[Int(first), default: []].formUnion(classes.union(stops))
            }
        }
        var numbers: [WordTrie.Classes: UInt16] = [[]: 0]
        func number(_ classes: WordTrie.Classes) -> UInt16 {
            if let number = numbers[classes] { return number }
            let number = UInt16(sets.count)
            sets.append(classes)
            numbers[classes] = number
            return number
        }
        for (scalar, classes) in ofSingles { singles[scalar] = number(classes) }
        for (hash, classes) in ofPairs { pairs[hash] = number(classes) }
    }

    /// The classes of the words that may begin with a scalar before another; some may have no such word.
    @inline(__always)
    func classes(_ first: UInt32, before second: UInt32) -> WordTrie.Classes {
        guard first < 0x10000 else { return [] }
        return sets[Int(singles[Int(first)])].union(sets[Int(pairs[PairSet.hash(first, second)])])
    }
}
