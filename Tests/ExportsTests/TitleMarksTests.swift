import Testing

@testable import Exports
@testable import RecordSamples
@testable import Records

@Suite("The marks of titles")
struct TitleMarksTests {
    @Test(
        "a headline is printed in one pair of marks, and the titles in it in single ones",
        arguments: [
            ("澄川智能公布权重", "《澄川智能公布权重》"), ("《远山》", "《远山》"), ("《远山》六月播出", "《〈远山〉六月播出》"), ("《远山》与《近水》", "《〈远山〉与〈近水〉》"),
            ("评《〈远山〉与我》", "《评〈《远山》与我〉》"), ("《〈远山〉与我》", "《〈远山〉与我》"), ("远山》", "《远山〉》"), ("", "《》"),
        ])
    func marks(headline: String, printed: String) {
        #expect(TitleMarks.around(headline) == printed)
    }

    @Test("a headline that is cut short keeps its marks")
    func shortened() {
        #expect(TitleMarks.around("《远山》") { String($0.prefix(1)) + "…" } == "《远…》")
    }

    @Test("a citation prints the marks of its headline once")
    func citation() {
        var record = Samples.record
        record.isPartOf.headline = "《远山》"
        #expect(Citation(of: record, today: "2031-06-01").text(in: .plain).contains(" 《远山》, "))
        record.isPartOf.headline = "《远山》六月播出"
        #expect(Citation(of: record, today: "2031-06-01").text(in: .plain).contains(" 《〈远山〉六月播出》, "))
    }

    @Test("an English citation prints the quotation marks of its headline once")
    func english() {
        var record = Samples.record
        record.inLanguage = "en"
        record.isPartOf.headline = "What “open” means"
        #expect(Citation(of: record, today: "2031-06-01").text(in: .plain).contains("“What ‘open’ means”"))
    }
}
