/// A text folded to simplified Chinese, one scalar for one, with what words begin where.
///
/// The words are looked up once, in one pass. A rule that asks for words of some class at a place mostly learns from a bit that there
/// are none, and only otherwise walks through the words (`WordTrie.longest`).
struct FoldedText: Sendable {
    /// The folded scalars.
    let scalars: [UInt32]
    /// For each place the classes of all words that begin there, also of those that reach over a sentence's end.
    private let beginning: [WordTrie.Classes]

    init(_ scalars: [UInt32]) {
        self.scalars = scalars
        let trie = WordTrie.chinese
        let all = WordTrie.Classes(rawValue: .max)
        var beginning = [WordTrie.Classes](repeating: [], count: scalars.count)
        for place in scalars.indices {
            trie.words(all, in: scalars, at: place, to: scalars.count) { _, classes in beginning[place].formUnion(classes) }
        }
        self.beginning = beginning
    }

    /// Whether a word of any of some classes begins at a place, if it may be as long as it likes.
    @inline(__always)
    func mayBegin(_ wanted: WordTrie.Classes, at place: Int) -> Bool { !beginning[place].isDisjoint(with: wanted) }
}

extension FoldedText: RandomAccessCollection {
    var startIndex: Int { 0 }
    @inline(__always)
    var endIndex: Int { scalars.count }
    @inline(__always)
    subscript(place: Int) -> UInt32 { scalars[place] }
    @inline(__always)
    subscript(range: Range<Int>) -> ArraySlice<UInt32> { scalars[range] }
}
