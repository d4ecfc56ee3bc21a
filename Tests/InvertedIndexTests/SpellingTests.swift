import InvertedIndex
import Testing

@Suite("What a person may have meant to type")
struct SpellingTests {
    private static let options = ["speaker", "stance", "sort", "limit", "group", "json", "jsonl", "csv", "tsv", "help"]

    @Test(
        "a word is suggested that is really near: a third of its letters differ at most, or it begins so",
        arguments: [
            ("speeker", "speaker"), ("paeker", "speaker"), ("stnace", "stance"), ("st", "stance"), ("sotr", "sort"), ("gruop", "group"),
            ("js", "json"), ("SORT", "sort"), ("foo", nil), ("bar", nil), ("xyz", nil), ("lmt", nil), ("c", nil), ("", nil),
        ] as [(String, String?)])
    func nearest(typed: String, meant: String?) {
        #expect(Spelling.nearest(to: typed, among: Self.options) == meant)
    }

    @Test(
        "a letter changed, added, left out, or in its neighbour's place counts one",
        arguments: [
            ("", "", 0), ("", "abc", 3), ("kitten", "sitting", 3), ("abcd", "abdc", 1), ("ca", "abc", 3), ("李彦宏", "李宏彦", 1),
            ("贺兰州", "贺兰舟", 1), ("abcdef", "badcfe", 3),
        ])
    func distance(a: String, b: String, distance: Int) {
        #expect(Spelling.distance(Array(a.unicodeScalars), Array(b.unicodeScalars)) == distance)
        #expect(Spelling.distance(Array(b.unicodeScalars), Array(a.unicodeScalars)) == distance)
    }
}
