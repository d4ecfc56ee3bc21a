import Foundation
import Testing

@testable import InvertedIndex

@Suite("Highlights")
struct HighlightTests {
    private static func slices(_ query: Query, _ text: String) -> [String] {
        let scalars = Array(text.unicodeScalars)
        return IndexReader.matches(of: query, in: text).map { range in
            var slice = String.UnicodeScalarView()
            slice.append(contentsOf: scalars[range])
            return String(slice)
        }
    }

    @Test(
        "the marked part is what matched, in the writing of the original",
        arguments: [
            ("開源", "他說：開源、开源。", ["開源", "开源"]), ("gpt-4", "用ＧＰＴ－４和GPT 4", ["ＧＰＴ－４", "GPT 4"]),
            ("cafe\u{301}", "le CAFÉ, café", ["CAFÉ", "café"]), ("株", "㈱远屿AI", ["㈱"]), ("源", "开源与闭源", ["源", "源"]),
            ("模型大", "模型，大", []),
        ])
    func slices(query: String, text: String, slices: [String]) {
        #expect(Self.slices(.phrase(query), text) == slices)
    }

    @Test("what is marked in a text is found again by itself", arguments: [13, 14] as [UInt64])
    func property(seed: UInt64) {
        var generated = Generated(seed: seed)
        for _ in 0..<300 {
            let text = generated.text(pieces: 15)
            let query = Query.phrase(generated.text(pieces: 1))
            for slice in Self.slices(query, text) {
                #expect(IndexReader.matches(of: query, in: slice).isEmpty == false, "\(query) marks \(slice) in \(text)")
            }
        }
    }
}
