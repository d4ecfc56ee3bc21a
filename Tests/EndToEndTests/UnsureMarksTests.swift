import Foundation
import Records
import Testing

@testable import Corpus
@testable import Search

/// What is not surely somebody's words is never listed as if it were.
@Suite("Unsure attributions on the command line")
struct UnsureMarksTests {
    /// The index of the sample corpus, in which it is unsure that 林越 spoke.
    private static let index: Result<Scratch, any Error> = Result {
        let corpus = try CorpusFolder(path: try SampleCorpus.shared.get().path)
        let scratch = try Scratch()
        var entries: [QuoteIndex.Entry] = []
        let base = try KnowledgeBase(index: corpus.defaultIndex)
        try base.forEachQuotation(matching: QuotationSearch()) { record, _ in
            var record = record
            if record.speaker?.name == "林越" { record.speaker?.confidence = 0.55 }
            entries.append(QuoteIndex.Entry(record: record, context: record.text))
        }
        let (definition, directory) = try corpus.knowledge()
        let summary = IndexSummary(
            debate: definition, directory: directory, articles: 2, records: entries.map(\.record))
        try QuoteIndex(path: scratch.path).replace(with: entries, summary: summary)
        return scratch
    }

    private func ask(_ arguments: String...) throws -> String {
        let run = try Program.run(
            arguments + ["--index", try Self.index.get().path], environment: ["NO_COLOR": "1"])
        #expect(run.status == 0, "\(run.errors)")
        return run.output
    }

    private func id() throws -> String {
        try #require(
            try Program.run("search", "少走弯路", "--jsonl", "--index", try Self.index.get().path).objects.first?["id"] as? String)
    }

    @Test("every list of quotations says it behind the name, with the figure, and says nothing of those that are sure")
    func quotations() throws {
        for arguments in [["search", "少走弯路"], ["timeline", "林越"], ["arguments", "--stance", "open"], ["show", try id()]] {
            let english = try Program.run(arguments + ["--index", try Self.index.get().path])
            #expect(english.output.contains("林越 (unsure 0.55)  2031-05-02"), "\(arguments)")
            let chinese = try Program.run(arguments + ["--lang", "zh", "--index", try Self.index.get().path])
            #expect(chinese.output.contains("林越（存疑 0.55）  2031-05-02"), "\(arguments)")
        }
        #expect(try !ask("search", "单行道").contains("unsure"))
    }

    @Test("lists of speakers say of how many of their statements it holds")
    func speakers() throws {
        #expect(try ask("speakers", "林越").contains("1 statement (unsure)"))
        #expect(try ask("speakers", "林越", "--lang", "zh").contains("1 条言论（存疑）"))
        #expect(try !ask("speakers", "沈渡").contains("unsure"))
        #expect(try ask("arguments", "--stance", "open").contains("\n  林越 (unsure)"))
        #expect(try ask("speakers", "--csv", "--fields", "id,statements,unsure").contains("lin-yue,1,1\n"))
    }

    @Test("tables have the figure, and a citation says it")
    func machines() throws {
        let rows = try ask("search", "少走弯路", "--csv").split(separator: "\n")
        #expect(rows.first?.hasSuffix(",speakerConfidence,said") == true)
        #expect(rows.last?.contains(",0.55,") == true)
        #expect(try ask("cite", try id()).contains("[发言者存疑 0.55]"))
    }

    @Test("the mark needs no colour and has one on a screen")
    func screen() throws {
        let index = try Self.index.get().path
        let view = try Screen.run("search", "少走弯路", "--index", index, columns: 100)
        #expect(view.lines.first == "林越 (unsure 0.55)  2031-05-02  南山财经  open")
        #expect(view.raw.contains("\u{1B}[33m (unsure 0.55)\u{1B}[0m"))
    }
}
