/// What recalls a side without naming it: a character or the beginning of a word that is in the names of one side only.
///
/// Of a dam against wind farms 坝 and 风 tell, also alone; 电 is in the names of both and tells nothing.
struct SideNames: Sendable {
    /// The side of a Han character, or of the beginning of a Latin word, by number.
    private let characters: [UInt32: Int]
    private let beginnings: [[UInt32]: Int]

    init(_ debate: Debate) {
        var characters: [UInt32: Set<Int>] = [:]
        var beginnings: [[UInt32]: Set<Int>] = [:]
        for (number, side) in debate.sides.enumerated() {
            for name in side.terms + side.name.values.sorted() {
                for word in Self.words(of: ExpressionTrie.fold(name)) {
                    if word.count == 1, let character = word.first, character >= Self.firstHan {
                        characters[character, default: []].insert(number)
                    } else if word.count >= Self.shortest {
                        beginnings[Self.beginning(of: word), default: []].insert(number)
                    }
                }
            }
        }
        self.characters = characters.filter { $0.value.count == 1 && !Self.common.contains($0.key) }.compactMapValues(\.first)
        self.beginnings = beginnings.filter { $0.value.count == 1 }.compactMapValues(\.first)
    }

    /// The side that a word of a folded text recalls.
    func side(of word: ArraySlice<UInt32>) -> Int? {
        guard let first = word.first else { return nil }
        if word.count == 1 { return characters[first] }
        guard first < Self.firstHan, !beginnings.isEmpty, word.count >= Self.shortest else { return nil }
        for length in Self.shortest...max(Self.shortest, word.count) where length <= word.count {
            if let side = beginnings[Array(word.prefix(length))] { return side }
        }
        return nil
    }

    /// Latin words whole, Han characters one by one.
    private static func words(of folded: [UInt32]) -> [ArraySlice<UInt32>] {
        var words: [ArraySlice<UInt32>] = []
        var i = 0
        while i < folded.count {
            let start = i
            while i < folded.count, ExpressionTrie.isWord(folded[i]) { i += 1 }
            if i > start { words.append(folded[start..<i]) } else { i += 1 }
            if i == start + 1, folded[start] >= firstHan { words.append(folded[start..<i]) }
        }
        return words
    }

    /// What a word and its forms begin with: all but its ending.
    private static func beginning(of word: ArraySlice<UInt32>) -> [UInt32] {
        Array(word.count > shortest + 1 ? word.prefix(max(shortest + 1, word.count - 2)) : word)
    }

    /// Shorter words are function words.
    private static let shortest = 4
    private static let firstHan: UInt32 = 0x3400
    /// Characters that are in every text.
    private static let common = Set(ExpressionTrie.fold("的是不有在了和与或人们个一二大小多少上中下前后地得"))
}
