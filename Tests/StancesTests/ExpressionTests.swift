import Testing

@testable import Stances

@Suite("Finding expressions")
struct ExpressionTests {
    private static let expressions = [
        "网", "渔网", "渔网贵", "渔网不贵", "钓线", "钓线好用得很", "好用", "好", "用", "𠮷网", "𠮷", "net", "boat on land", "a…b", "渔…好", "不…贵",
    ]

    /// What the trie must find: each expression without a gap, looked for at every place by itself.
    private func plainly(_ text: [UInt32]) -> Set<String> {
        var found: Set<String> = []
        for (number, expression) in Self.expressions.enumerated() where !expression.contains("…") {
            let scalars = expression.unicodeScalars.map(\.value)
            for start in text.indices
            where start + scalars.count <= text.count && text[start..<start + scalars.count].elementsEqual(scalars) {
                let end = start + scalars.count
                let isCut =
                    start > 0 && ExpressionTrie.isWord(text[start]) && ExpressionTrie.isWord(text[start - 1])
                    || end < text.count && ExpressionTrie.isWord(text[end - 1]) && ExpressionTrie.isWord(text[end])
                if !isCut { found.insert("\(number) \(start)..<\(end)") }
            }
        }
        return found
    }

    @Test("every expression is found wherever it stands, and nothing else", arguments: 0..<200)
    func everywhere(seed: Int) {
        var state = UInt64(seed) &+ 1
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(truncatingIfNeeded: state >> 33) % bound
        }
        let pieces = Self.expressions.filter { !$0.contains("…") } + ["贵", "不", " ", "。", "are", "\u{0}", "\u{FFFF}", "钓", "渔"]
        let text = ExpressionTrie.fold((0..<30).map { _ in pieces[next(pieces.count)] }.joined())
        let trie = ExpressionTrie(Self.expressions.enumerated().map { ($1, $0) })
        var found: Set<String> = []
        var starts: [Int] = []
        trie.matches(in: text) { match in
            starts.append(match.range.lowerBound)
            if !match.hasGap { found.insert("\(match.meaning) \(match.range)") }
        }
        #expect(found == plainly(text))
        #expect(starts == starts.sorted())
    }

    @Test("an expression with a gap is found within its sentence only")
    func gaps() {
        let trie = ExpressionTrie([("渔…好", 0)])
        func count(_ text: String) -> Int {
            var count = 0
            trie.matches(in: ExpressionTrie.fold(text)) { _ in count += 1 }
            return count
        }
        #expect(count("渔网好") == 1 && count("渔好") == 1)
        #expect(count("渔网贵。线好") == 0 && count("渔一二三四五六七八九十一二三四好") == 0)
    }
}
