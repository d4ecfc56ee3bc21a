import Foundation
import Quotations
import Testing

@testable import Exports
@testable import RecordSamples
@testable import Records
@testable import Storage

@Suite("Exports")
struct ExportTests {
    private static let records = ExportSamples.records

    private func exported(_ format: ExportFormat, _ records: [QuoteRecord] = records) -> Data {
        ExportSamples.exported(format, records)
    }

    private func text(_ format: ExportFormat) -> String { String(decoding: exported(format), as: UTF8.self) }

    @Test("a lossless format gives every record back, member by member", arguments: ExportFormat.allCases.filter(\.isLossless))
    func roundTrip(format: ExportFormat) throws {
        #expect(try ExportReader.records(in: exported(format), path: "x") == Self.records)
        #expect(try ExportReader.records(in: exported(format, [Samples.filled]), path: "x") == [Samples.filled])
        #expect(try ExportReader.records(in: exported(format, []), path: "x").isEmpty)
    }

    @Test("TEI says of a speaker what the first quotation says, in whatever order their articles are hashed")
    func speakersOfTwoKinds() {
        let records = (0..<12).map { number in
            Samples.record(
                speaker: "专家\(number % 6)", kind: number < 6 ? .collective : .anonymous, text: "再看看。", published: nil, article: "a\(number)"
            )
        }
        let tei = String(decoding: exported(.tei, records), as: UTF8.self)
        #expect(tei.components(separatedBy: "role=\"collective\"").count == 7)
        #expect(!tei.contains("role=\"anonymous\""))
    }

    @Test("what is no export of ours is refused with its line")
    func foreign() {
        let lines = Data((String(decoding: Samples.record.json, as: UTF8.self) + "\n{\"id\":1}\n").utf8)
        #expect(throws: KnowledgeBaseError.malformed(path: "x.jsonl", line: 2, mistake: .noRecord(.otherType("id")))) {
            try ExportReader.records(in: lines, path: "x.jsonl")
        }
    }

    @Test(
        "what a person found wrong is said in every format that says who spoke",
        arguments: ExportFormat.allCases.filter { $0 != .gqg })
    func marks(format: ExportFormat) {
        var record = Samples.record
        record.verification = QuoteRecord.Verification(status: .misattributed, by: "某编辑", at: "2031-06-01T00:00:00Z", note: "另有其人")
        #expect(String(decoding: exported(format, [record]), as: UTF8.self).contains("misattributed"))
        #expect(!String(decoding: exported(format, [Samples.record]), as: UTF8.self).contains("misattributed"))
    }

    @Test("JSON formats are JSON", arguments: [ExportFormat.webAnnotation, .schemaOrg, .xaif])
    func json(format: ExportFormat) throws {
        #expect(try JSONSerialization.jsonObject(with: exported(format)) is [String: Any])
        #expect(try JSONSerialization.jsonObject(with: exported(format, [])) is [String: Any])
    }

    @Test("an annotation's target is the words, by quotation and by position")
    func annotation() throws {
        let document = try #require(try JSONSerialization.jsonObject(with: exported(.webAnnotation)) as? [String: Any])
        #expect(document["type"] as? String == "AnnotationCollection")
        #expect(document["total"] as? Int == Self.records.count)
        let items = try #require((document["first"] as? [String: Any])?["items"] as? [[String: Any]])
        let target = try #require(items.first?["target"] as? [String: Any])
        #expect(target["source"] as? String == "https://example.org/a1")
        let selectors = try #require(target["selector"] as? [[String: Any]])
        #expect(selectors.map { $0["type"] as? String } == ["TextQuoteSelector", "TextPositionSelector"])
        #expect(selectors[0]["exact"] as? String == Samples.record.text)
        #expect(items.allSatisfy { ($0["id"] as? String)?.hasPrefix("urn:debatekb:") == true })
    }

    @Test("a table is RFC 4180: every row has all cells, and they read back verbatim")
    func table() throws {
        let rows = Self.rows(of: text(.csv))
        #expect(rows.count == Self.records.count + 1)
        #expect(Set(rows.map(\.count)).count == 1)
        let column = try #require(rows[0].firstIndex(of: "text"))
        #expect(rows.dropFirst().map { $0[column] } == Self.records.map(\.text))
        #expect(text(.csv).hasSuffix("\r\n"))
    }

    @Test("a row whose only cell is empty is a row all the same, and no mark-up of a page is mark-up in Markdown")
    func cells() {
        #expect(TableWriter(.csv).row([""]) == Array("\"\"\n".utf8))
        #expect(TableWriter(.markdown).row(["a|b", "<img src=x>\nc\\"]) == Array("| a\\|b | \\<img src=x><br>c\\\\ |\n".utf8))
        #expect(TableWriter(.tsv).row(["a\tb", "c\\n"]) == Array("a\\tb\tc\\\\n\n".utf8))
    }

    @Test("a number beyond every whole number is written, not a crash")
    func hugeNumber() {
        var record = Samples.record
        record.confidence = 1e300
        #expect(String(decoding: record.json, as: UTF8.self).contains("\"confidence\":1e+300"))
    }

    @Test("a date that the calendar does not have is no date, and a time without a zone is one in XML")
    func dates() throws {
        for date in ["2031-02-29", "2031-13-01", "2031", "", "someday, 2031"] { #expect(ExportDate(date) == nil, "\(date)") }
        #expect(ExportDate("2032-02-29")?.timestamp == "2032-02-29T00:00:00Z")
        let local = try #require(ExportDate("2031-05-02T10:05:00"))
        #expect(local.xml == "2031-05-02T10:05:00")
        #expect(local.timestamp == "2031-05-02T10:05:00Z")
        #expect(ExportDate("2031-05-02T10:05:00.25+08:00")?.timestamp == "2031-05-02T10:05:00+08:00")
        #expect(ExportDate("2031-05-02T25:05:00Z")?.xml == "2031-05-02")
    }

    @Test("a spreadsheet gets a byte-order mark and no formula")
    func spreadsheet() throws {
        #expect(exported(.excel).starts(with: [0xEF, 0xBB, 0xBF]))
        let rows = Self.rows(of: String(text(.excel).dropFirst()))
        let column = try #require(rows[0].firstIndex(of: "text"))
        #expect(rows[2][column].hasPrefix("'=HYPERLINK"))
    }

    @Test("TEI and Atom are well-formed to a parser that is not ours", arguments: [ExportFormat.tei, .atom])
    func xml(format: ExportFormat) throws {
        let parser = try #require(
            ["/usr/bin/xmllint", "/usr/local/bin/xmllint"].first { FileManager.default.isExecutableFile(atPath: $0) },
            "xmllint is needed: apt-get install libxml2-utils")
        let process = Process()
        process.executableURL = URL(filePath: parser)
        process.arguments = ["--noout", "-"]
        let input = Pipe()
        process.standardInput = input
        try process.run()
        input.fileHandleForWriting.write(exported(format))
        try input.fileHandleForWriting.close()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }

    @Test("TEI points from each quotation to a speaker and a stance that are declared")
    func tei() {
        let tei = text(.tei)
        for attribute in ["who=\"#", "ana=\"#"] {
            for part in tei.components(separatedBy: attribute).dropFirst() {
                let name = part.prefix { $0 != "\"" && $0 != " " }
                #expect(tei.contains("xml:id=\"\(name)\""), "\(name) is not declared")
            }
        }
    }

    @Test("only verbatim speech goes into the quotation graph and between quotation marks")
    func verbatim() {
        var indirect = Samples.record
        indirect.quotationType = .indirect
        #expect(exported(.gqg, [indirect]).isEmpty)
        #expect(!String(decoding: exported(.argdown, [indirect]), as: UTF8.self).contains("“"))
        #expect(!Citation(of: indirect, today: "2031-06-01").text(in: .plain).contains("“"))
    }

    @Test("an argument map leads from a speaker's words over the key point to its side")
    func argumentMap() throws {
        let graph = try #require((try JSONSerialization.jsonObject(with: exported(.xaif)) as? [String: Any])?["AIF"] as? [String: Any])
        let nodes = try #require(graph["nodes"] as? [[String: Any]])
        let edges = try #require(graph["edges"] as? [[String: Any]])
        let mark = try #require(Samples.record.verification.mark)
        #expect(nodes.contains { $0["type"] as? String == "L" && $0["text"] as? String == "林越: 开源更快，也更便宜。 [\(mark)]" })
        let ids = Set(nodes.compactMap { $0["nodeID"] as? Int })
        for edge in edges {
            #expect(ids.contains(edge["fromID"] as? Int ?? -1))
            #expect(ids.contains(edge["toID"] as? Int ?? -1))
        }
        let argdown = text(.argdown)
        #expect(argdown.contains("[O03]: 成本更低"))
        #expect(argdown.contains("  +> [open]"))
    }

    @Test("an undated statement is in no feed, a withdrawn one in no map")
    func leftOut() {
        #expect(text(.atom).components(separatedBy: "<entry>").count == 3)
        var withdrawn = Samples.record
        withdrawn.verification.status = .withdrawn
        #expect(!String(decoding: exported(.argdown, [withdrawn]), as: UTF8.self).contains(withdrawn.text))
    }

    /// The cells of a table, read as RFC 4180 says.
    private static func rows(of table: String) -> [[String]] {
        var (rows, row, cell): ([[String]], [String], String) = ([], [], "")
        var isQuoted = false
        var scalars = Array(table.unicodeScalars)[...]
        while let scalar = scalars.popFirst() {
            switch scalar {
            case "\"" where isQuoted && scalars.first == "\"":
                scalars.removeFirst()
                cell += "\""
            case "\"": isQuoted.toggle()
            case "," where !isQuoted:
                row.append(cell)
                cell = ""
            case "\r" where !isQuoted && scalars.first == "\n":
                scalars.removeFirst()
                rows.append(row + [cell])
                (row, cell) = ([], "")
            default: cell.unicodeScalars.append(scalar)
            }
        }
        return rows
    }
}
