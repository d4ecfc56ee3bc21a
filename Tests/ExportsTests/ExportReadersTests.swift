import Foundation
import Records
import Testing

@testable import Exports
@testable import RecordSamples

/// What we export, read by the programs that it is for.
@Suite("Exports as others read them", .enabled(if: Readers.areInstalled, "the readers are not installed: Scripts/install-readers.sh"))
struct ExportReadersTests {
    private static let records = ExportSamples.records
    private let texts = records.map(\.text)

    @Test("Python's csv and pandas read every cell of a table verbatim", arguments: [ExportFormat.csv, .excel])
    func table(format: ExportFormat) throws {
        let rows = try Readers.objects(ExportSamples.exported(format), as: format.rawValue)
        #expect(rows.map { $0["id"] as? String } == Self.records.map(\.id))
        #expect(rows.map { $0["text"] as? String } == texts.map { format == .excel && $0.hasPrefix("=") ? "'" + $0 : $0 })
        #expect(rows.map { $0["isPartOf.url"] as? String } == Self.records.map { $0.isPartOf.url ?? "" })
    }

    @Test("TEI is valid by the TEI's own schema, and every pointer leads to a name")
    func tei() throws {
        let said = try Readers.objects(ExportSamples.exported(.tei), as: "tei")
        #expect(said.map { $0["text"] as? String } == texts.map { $0.replacing("\u{1}", with: "\u{FFFD}") })
        #expect(said.map { $0["who"] as? [String] } == Self.records.map { $0.speaker.map { [$0.name] } ?? [] })
        #expect((said[0]["ana"] as? [String]) == ["开源", "成本"])
        #expect(said.map { $0["when"] as? String } == ["2031-05-02", "2031-05-03T10:05:00", "", ""])
    }

    @Test("a feed reader finds speaker, words and link of each dated statement")
    func atom() throws {
        let entries = try Readers.objects(ExportSamples.exported(.atom), as: "atom")
        #expect(entries.map { $0["author"] as? String } == ["林越", "沈 渡/%"])
        #expect(entries[0]["title"] as? String == "林越（开源）：开源更快，也更便宜。")
        #expect(entries[0]["link"] as? String == "https://example.org/a1")
        #expect(entries[0]["content"] as? String == texts[0])
    }

    @Test(
        "a JSON-LD processor keeps everything: its output reads back as the same records",
        arguments: [ExportFormat.webAnnotation, .schemaOrg])
    func linkedData(format: ExportFormat) throws {
        for records in [Self.records, [Samples.record], [Samples.filled, Samples.record]] {
            let compacted = try Readers.read(ExportSamples.exported(format, records), as: format.rawValue)
            #expect(try ExportReader.records(in: compacted, path: "x") == records)
        }
    }

    @Test("argument-mining tools find who asserts what, and what it supports")
    func xaif() throws {
        let graph = try #require(
            try JSONSerialization.jsonObject(with: try Readers.read(ExportSamples.exported(.xaif), as: "xaif")) as? [String: [[String]]])
        #expect(graph["said"]?.contains(["林越 None", "开源更快，也更便宜。", "Asserting"]) == true)
        #expect(graph["said"]?.contains(["He Lanzhou", "Both will stay.", "Asserting"]) == true)
        #expect(graph["relations"]?.contains(["开源更快，也更便宜。", "Default Inference", "成本更低"]) == true)
        #expect(graph["relations"]?.contains(["成本更低", "Default Inference", "开源"]) == true)
        #expect(graph["relations"]?.contains(["开源", "Default Conflict", "闭源"]) == true)
    }

    @Test("an Argdown map keeps to the grammar, whatever a page holds")
    func argdown() throws {
        let map = try Readers.objects(ExportSamples.exported(.argdown), as: "argdown")
        #expect(map.map { ($0["heading"] ?? $0["statement"]) as? String } == ["开源", "open", "O03", "闭源", "closed"])
        #expect((map[2]["supports"] as? [String]) == ["open"])
        #expect((map[2]["by"] as? [String])?.count == 2)
        #expect((map[2]["by"] as? [String])?[1].contains("“闭源”<更>&稳 [\u{301}x] {y === z // k \\ ~^$#_ 第二行") == true)
    }

    @Test("GDELT's quotation graph has its fields and no others")
    func quotationGraph() throws {
        let articles = try Readers.objects(ExportSamples.exported(.gqg), as: "gqg")
        #expect(articles.map { $0["date"] as? String } == ["2031-05-02T00:00:00Z", "2031-05-03T10:05:00Z"])
        #expect(((articles[0]["quotes"] as? [[String: Any]])?.first?["quote"] as? String) == texts[0])
    }

    private func bibliography(_ style: Citation.Style) -> Data {
        Data(Citation.bibliography(of: Self.records.map { Citation(of: $0, today: "2031-06-01") }, in: style).utf8)
    }

    @Test("BibTeX reads back with its names whole")
    func bibtex() throws {
        let entries = try Readers.objects(bibliography(.bibtex), as: "bibtex")
        #expect(entries.count == Self.records.count)
        #expect(entries[1]["author"] as? [String] == ["{Lin and Yue}", "{\\lbrace{}某}", "{丙}", "{丁}"])
        #expect(entries[1]["title"] as? String == Self.records[1].isPartOf.headline)
        #expect(entries[1]["url"] as? String == "https://example.org/a2?q=%7Bx%7D&y=a b|c#d")
        #expect(entries[0]["date"] as? String == "2031-05-02")
    }

    @Test("RIS reads back field by field")
    func ris() throws {
        let entries = try Readers.objects(bibliography(.ris), as: "ris")
        #expect(entries.map { $0["type_of_reference"] as? String } == Array(repeating: "NEWS", count: Self.records.count))
        #expect(entries[0]["title"] as? String == "标题")
        #expect(entries[1]["authors"] as? [String] == Self.records[1].isPartOf.author)
        #expect(entries[0]["date"] as? String == "2031/05/02")
    }

    @Test("our GB/T 7714 is what a CSL processor makes of our CSL-JSON in the standard's own style")
    func gbt7714() throws {
        let rendered = try #require(
            try JSONSerialization.jsonObject(with: try Readers.read(bibliography(.csl), as: "csl")) as? [String])
        let ours = Self.records.map { Citation(of: $0, today: "2031-06-01").text(in: .gbt7714) }
        #expect(rendered[0] == ours[0])
        #expect(rendered.count == ours.count)
    }
}
