import Articles
import Testing

@testable import Stances

@Suite("What examples teach")
struct ExampleTests {
    /// A debate on how a harbour town keeps its boats, with sentences that no rule can read.
    private static func debate(_ examples: String) throws -> Debate {
        try TestDebates.debate(
            """
            question: { en: 'Nets or lines?' }
            sides:
              - { id: nets, name: { en: nets }, terms: [渔网] }
              - { id: lines, name: { en: lines }, terms: [钓线] }
            aspects: [{ id: other, name: { en: other }, role: fallback }]
            keyPoints: [{ id: N1, stance: nets, aspect: other, text: { en: Nets catch more } }]
            \(examples)
            """)
    }

    private static let taught = """
        examples:
          nets: |
            渔网一撒全村吃饱
            渔网一撒就有收成
            撒下渔网全家吃饱
          lines: |
            钓线慢慢放鱼儿肥
            钓线细细放鱼儿大
            放下钓线鱼儿肥
          both: |
            渔网钓线轮着来
            钓线渔网轮着来
          neutral: |
            渔网挂在码头边
            钓线挂在码头边
          off-topic: |
            码头今天下雨
        """

    @Test(
        "a short sentence that the rules cannot read is judged like the examples it resembles, and says so",
        arguments: [("渔网一撒孩子吃饱", "nets"), ("钓线放长鱼儿肥", "lines"), ("渔网和钓线轮着来", "both"), ("渔网挂在船边", "neutral")])
    func likeness(text: String, label: String) throws {
        let judge = StanceJudge(debate: try Self.debate(Self.taught), model: nil)
        let judgement = judge.judgement(of: text)
        #expect(judgement.label.name == label)
        if label == "nets" || label == "lines" {
            let evidence = try #require(judgement.evidence.first)
            #expect(evidence.construction == .likeTheExamples && evidence.target == label)
            #expect(evidence.span.end <= text.unicodeScalars.count && evidence.span.end - evidence.span.start > 1)
        }
    }

    @Test("without examples, and in what resembles none, nothing is guessed")
    func abstains() throws {
        #expect(StanceJudge(debate: try Self.debate(""), model: nil).judgement(of: "渔网一撒孩子吃饱").label == .neutral)
        let judge = StanceJudge(debate: try Self.debate(Self.taught), model: nil)
        #expect(judge.judgement(of: "渔网在仓库里堆着三百张").label == .neutral)
        let long = String(repeating: "渔网一撒全村吃饱，", count: 12)
        #expect(judge.judgement(of: long).label == .neutral, "a long text holds more than one statement")
    }

    @Test("a rule that reads the sentence is not overruled by what it resembles")
    func rulesFirst() throws {
        let judge = StanceJudge(debate: try Self.debate(Self.taught), model: nil)
        #expect(judge.judgement(of: "渔网一撒全村吃饱，可是渔网不如钓线").label == .side("lines"))
    }

    @Test("the same examples give the same judgement in every run")
    func repeatable() throws {
        let texts = ["渔网一撒孩子吃饱", "钓线放长鱼儿肥", "渔网挂在船边", "渔网钓线轮着"]
        let first = StanceJudge(debate: try Self.debate(Self.taught), model: nil)
        let second = StanceJudge(debate: try Self.debate(Self.taught), model: nil)
        #expect(texts.map { first.judgement(of: $0) } == texts.map { second.judgement(of: $0) })
    }
}

@Suite("Numbers of runs")
struct RunNumbersTests {
    @Test("a hash gets one number, in the order in which hashes come, however many there are")
    func numbers() {
        var numbers = RunNumbers()
        var expected: [UInt64: Int] = [:]
        // Neighbours, multiples of a power of two and 0 would meet at one place in a careless table.
        for hash in (0..<500).flatMap({ [UInt64($0), UInt64($0) << 32, UInt64($0) &* 0x9E37_79B9_7F4A_7C15] }) {
            #expect(numbers.insert(hash) == (expected[hash] == nil))
            if expected[hash] == nil { expected[hash] = expected.count }
        }
        #expect(numbers.count == expected.count)
        #expect(expected.allSatisfy { numbers[$0.key] == $0.value })
        #expect(numbers[UInt64.max] == nil)
    }
}
