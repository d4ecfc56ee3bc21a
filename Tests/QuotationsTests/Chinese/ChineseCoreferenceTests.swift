import Quotations
import Testing

@Suite("Chinese: who 他 is")
struct ChineseCoreferenceTests {
    struct Case: CustomStringConvertible, Sendable {
        let text: String
        let speakers: [String]
        let kind: Attribution.MentionKind
        init(_ text: String, _ speakers: [String], _ kind: Attribution.MentionKind) {
            self.text = text
            self.speakers = speakers
            self.kind = kind
        }
        var description: String { text }
    }

    static let cases = [
        Case("林越出席了论坛。他表示，开源更快。", ["林越"], .pronoun),
        Case("沈渡没有到场。林越表示，开源更快。他强调，价格会继续下降。", ["林越", "林越"], .pronoun),
        Case("远屿AI在声明中回应了质疑，其表示，闭源是出于安全考虑。", ["远屿AI"], .pronoun),
        Case("林越把问题抛给了沈渡。后者回应：“我不赞成这个标签。”", ["沈渡"], .pronoun),
        Case("远屿AI当天发布了新模型。该公司称，新模型不会公开权重。", ["远屿AI"], .nominal),
        Case("远屿AI创始人林越出席了论坛。这位创始人认为，开源更快。", ["林越"], .nominal),
        Case("林越在台上演示了产品。林总表示，开源更快。", ["林越"], .nominal),
        Case("一位接近远屿AI的人士透露，融资已经完成。该人士表示，估值翻了一倍。", ["接近远屿AI的人士", "接近远屿AI的人士"], .nominal),
        // A dropped subject, and the speaker carried into the next paragraph.
        Case("林越回顾了公司的历史，并表示，开源更快。", ["林越"], .named),
        Case("林越表示：“开源更快。”\n“价格会继续下降，这是好事。”", ["林越", "林越"], .implicit),
    ]

    @Test("pronouns, titles, surnames and dropped subjects lead to the one who was named", arguments: cases)
    func coreference(_ one: Case) {
        let found = one.passage.found()
        #expect(found.map(\.speaker) == one.speakers)
        #expect(found.last?.mentionKind == one.kind)
    }

    @Test("他们 is no single person")
    func several() {
        let found = ChinesePassage("林越把芯片交付给了客户。他们还表示，明年的产能已经售罄。").found()
        #expect(found.map(\.speaker) == [nil])
    }

    @Test("公司 is the company spoken of")
    func company() {
        let found = ChinesePassage("澄川智能发布了年报。公司认为，开源是长期的选择。").found()
        #expect(found.map(\.speaker) == ["澄川智能"])
    }

    @Test("the 我 inside a quotation names nobody")
    func firstPerson() {
        let found = ChinesePassage("林越说：“我认为开源更快。”").found()
        #expect(found.map(\.text) == ["我认为开源更快。"])
        #expect(found.map(\.speaker) == ["林越"])
    }

    @Test("a pronoun that nobody stands behind stays unresolved, and shows itself")
    func unresolved() throws {
        let quotation = try #require(ChinesePassage("他表示，开源更快。").found().first?.quotation)
        #expect(quotation.attribution == nil)
        #expect(quotation.unresolvedMention != nil)
    }
}

extension ChineseCoreferenceTests.Case {
    fileprivate var passage: ChinesePassage { ChinesePassage(text) }
}

extension ChineseCoreferenceTests {
    @Test("an unnamed speaker stays one through 一位…CTO, 该CTO and 前述CTO")
    func unnamedSpeaker() {
        let found = ChinesePassage("一位澄川智能CTO表示，⟦开源的代价被低估了⟧。该CTO称，⟦明年会更贵⟧。前述CTO还说：“⟦没有人愿意算这笔账。⟧”").found()
        #expect(found.map(\.text) == ["开源的代价被低估了", "明年会更贵", "没有人愿意算这笔账。"])
        #expect(Set(found.compactMap { $0.quotation.attribution?.speaker.id }).count == 1)
        #expect(found.allSatisfy { $0.quotation.attribution?.speaker.kind == .anonymous })
    }
}
