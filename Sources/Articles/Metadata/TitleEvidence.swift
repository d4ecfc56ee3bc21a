/// Tells a title of the article from a name of the site: what is said in a headline is said again in the text.
///
/// Chinese only, by pairs of neighbouring characters; what has too few of them is judged by nothing.
struct TitleEvidence {
    /// The pairs in the article's first rows.
    private let pairs: Set<UInt64>

    /// How many characters of the article are read.
    private static let limit = 4000
    /// The fewest pairs that an article must have before anything is concluded from what is missing.
    private static let leastPairs = 60

    init(_ page: PageBlocks, _ article: MainText) {
        var pairs: Set<UInt64> = []
        var read = 0
        for row in article.rows.lazy.map({ page.rows[$0] }) {
            guard read < Self.limit else { break }
            read += Int(row.letters)
            pairs.formUnion(Self.pairs(in: page.string(row)))
        }
        self.pairs = pairs
    }

    /// Whether nearly nothing of a title comes again in the article.
    func isOfSite(_ title: String) -> Bool {
        let own = Self.pairs(in: title)
        return pairs.count >= Self.leastPairs && own.count >= 3 && own.count(where: pairs.contains) * 8 <= own.count
    }

    /// The short row just above the article of which much comes again in it; nil where there is none.
    func row(_ page: PageBlocks, above article: MainText) -> Int? {
        guard let first = article.rows.first, pairs.count >= Self.leastPairs else { return nil }
        return (max(0, first - 8)..<first).reversed().first { i in
            let row = page.rows[i]
            guard (5...60).contains(row.letters), row.linked * 2 < row.letters else { return false }
            let own = Self.pairs(in: page.string(row))
            return own.count >= 3 && own.count(where: pairs.contains) * 10 >= own.count * 3
        }
    }

    /// The pairs of neighbouring Han characters in a text.
    private static func pairs(in text: String) -> Set<UInt64> {
        var pairs: Set<UInt64> = []
        var last: UInt64 = 0
        for scalar in text.unicodeScalars {
            let isHan = (0x4E00...0x9FFF).contains(scalar.value)
            if isHan, last != 0 { pairs.insert(last << 32 | UInt64(scalar.value)) }
            last = isHan ? UInt64(scalar.value) : 0
        }
        return pairs
    }
}
