/// A text folded to simplified Chinese, one scalar for one, with what words begin where.
///
/// Where words may begin is found once, in one pass. A rule that asks for words of some class at a place mostly learns from a bit that
/// there are none, and only otherwise walks through the words (`WordTrie.longest`).
struct FoldedText: Sendable {
    /// The folded scalars.
    let scalars: [UInt32]
    /// For each place the classes of all words that may begin there, also of those that reach over a sentence's end.
    private let beginning: [WordTrie.Classes]

    init(_ scalars: [UInt32]) {
        self.scalars = scalars
        let words = WordTrie.chineseBeginnings
        beginning = [WordTrie.Classes](capacity: scalars.count) { beginning in
            for (first, second) in zip(scalars, scalars.dropFirst()) { beginning.append(words.classes(first, before: second)) }
            if let last = scalars.last { beginning.append(words.classes(last, before: 0)) }
        }
    }

    /// Whether a word of any of some classes may begin at a place; where not, none does.
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
