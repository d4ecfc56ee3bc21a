import Records
import Testing

@testable import RecordSamples

@Suite("Where a quotation is marked in its paragraph")
struct QuotationPlaceTests {
    private static let paragraph = "有人喊“涨价”，没人理。会长林越也说“涨价”，这次都听见了。"

    private func marked(_ words: String, behind prefix: String, in paragraph: String = paragraph) -> Int? {
        var record = Samples.record
        record.text = words
        record.target.quote.prefix = prefix
        return record.place(in: paragraph).map { paragraph.distance(from: paragraph.startIndex, to: $0.lowerBound) }
    }

    @Test("of words that stand there twice those are marked that somebody is quoted with")
    func twice() {
        #expect(marked("涨价", behind: "有人喊“") == 4)
        #expect(marked("涨价", behind: "会长林越也说“") == 19)
        #expect(marked("涨价", behind: "前一段的末尾。\n\n有人喊“") == 4, "what stood before began in the paragraph before")
    }

    @Test("at the paragraph's beginning nothing stands before, or the end of another paragraph")
    func beginning() {
        #expect(marked("涨价", behind: "", in: "涨价，涨价。") == 0)
        #expect(marked("涨价", behind: "上一段。\n\n", in: "涨价，涨价。") == 0)
        #expect(marked("涨价", behind: "涨价，", in: "涨价，涨价。") == 3)
    }

    @Test("where nothing before agrees the first place is marked, and words that are not there nowhere")
    func elsewhere() {
        #expect(marked("涨价", behind: "别处") == 4)
        #expect(marked("降价", behind: "别处") == nil)
    }
}
