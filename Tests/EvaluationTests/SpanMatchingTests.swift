import Testing

@testable import Evaluation

@Suite("Which found quotation is which labelled one")
struct SpanMatchingTests {
    private static let text = Array("“海水涨了。”老人说船还没有回来，风又大了。".unicodeScalars)

    private func span(_ range: Range<Int>) -> ComparedQuotation { ComparedQuotation(start: range.lowerBound, end: range.upperBound) }

    private func pairs(_ gold: [Range<Int>], _ predicted: [Range<Int>]) -> [SpanMatching.Pair] {
        SpanMatching.pairs(gold: gold.map(span), predicted: predicted.map(span), in: Self.text)
    }

    @Test(
        "two spans are one quotation where what they share is half of what they cover together",
        arguments: [
            (10..<14, true), (10..<12, true), (10..<11, false), (10..<18, true), (10..<19, false), (12..<16, false), (0..<5, false),
        ])
    func half(predicted: Range<Int>, isMatch: Bool) {
        // 船还没有, four characters.
        #expect(pairs([10..<14], [predicted]).isEmpty != isMatch)
    }

    @Test("a half is enough, and anything below is not")
    func threshold() {
        #expect(pairs([10..<14], [10..<12]).count == 1, "two of four")
        #expect(pairs([10..<13], [10..<11]).isEmpty, "one of three")
        #expect(pairs([11..<15], [13..<17]).isEmpty, "two of six")
    }

    @Test("marks, punctuation and space around the words count for nothing")
    func edges() throws {
        let pair = try #require(pairs([0..<7], [1..<5]).first)
        #expect(pair.isExact)
        #expect(pairs([0..<1], [0..<1]).isEmpty, "a mark alone is no quotation")
    }

    @Test("words that differ are a match and not the exact span")
    func inexact() throws {
        #expect(try #require(pairs([1..<5], [1..<4]).first).isExact == false)
    }

    @Test("each quotation is paired once, the best overlap first")
    func once() {
        let found = pairs([10..<16], [10..<13, 10..<15, 10..<16])
        #expect(found.map(\.predicted) == [2])
        let two = pairs([10..<13, 10..<16], [10..<16])
        #expect(two.map(\.gold) == [1], "the second label fits better")
        #expect(pairs([1..<5, 10..<15], [10..<15, 1..<5]).map { [$0.gold, $0.predicted] } == [[0, 1], [1, 0]])
    }

    @Test("of equal overlaps the first label and the first quotation are taken, whatever the order of the run")
    func ties() {
        #expect(pairs([10..<12], [10..<11, 11..<12]).map { [$0.gold, $0.predicted] } == [[0, 0]])
    }
}

@Suite("Whether the right speaker was found")
struct SpeakerMatchingTests {
    private func gold(mention: String? = nil, canonical: String? = nil, aliases: [String] = [], at place: Range<Int>? = nil)
        -> ComparedQuotation
    {
        ComparedQuotation(start: 0, end: 9, mention: mention, canonical: canonical, aliases: aliases, mentionSpan: place)
    }

    @Test(
        "the words that name the speaker agree where one holds the other, in either script",
        arguments: [
            ("渔业协会会长丁海", "丁海", true), ("丁海", "渔业协会会长丁海", true), ("陳遠", "陈远", true), ("丁海", "丁河", false),
            ("丁", "丁海", false), ("Dana Reef", "dana reef", true),
        ])
    func mention(wanted: String, found: String, isRight: Bool) {
        #expect(SpeakerMatching.isRightMention(gold(mention: wanted), gold(mention: found)) == isRight)
    }

    @Test("other words at the same place are the same mention")
    func place() {
        #expect(SpeakerMatching.isRightMention(gold(mention: "这位船长", at: 3..<7), gold(mention: "船长", at: 5..<7)))
        #expect(!SpeakerMatching.isRightMention(gold(mention: "她", at: 3..<4), gold(mention: "他", at: 8..<9)))
    }

    @Test("who it is goes by the whole name or an alias, never by a part")
    func canonical() {
        let label = gold(canonical: "丁海", aliases: ["老丁"])
        #expect(SpeakerMatching.isRightSpeaker(label, gold(canonical: "丁海")))
        #expect(SpeakerMatching.isRightSpeaker(label, gold(canonical: "老丁")))
        #expect(!SpeakerMatching.isRightSpeaker(label, gold(canonical: "丁海生")))
        #expect(!SpeakerMatching.isRightSpeaker(label, gold()), "nobody is not somebody")
    }
}
