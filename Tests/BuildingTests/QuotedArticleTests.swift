import Foundation
import InvertedIndex
import Records
import Storage
import Testing

@testable import Building
@testable import Corpus
@testable import Search

/// The index keeps what it read of an article, so that a quotation is seen where it stands.
@Suite("Articles that are kept")
struct QuotedArticleTests {
    private static let paragraphs = [
        "本报讯 在日前举行的滨海智能大会上，多位嘉宾就大模型应否开源展开讨论，现场气氛热烈，讨论持续了三个小时。",
        "澄川智能创始人林越表示：“开源模型更便宜，也让后来者少走弯路。”台下响起掌声。",
        "远屿AI首席科学家沈渡则认为，闭源模型的性能更强，服务也更可靠。",
        "会议由云麓研究院主办，来自各地的研究者与开发者参加了当天的活动，主办方将在会后公布全部记录。",
    ]

    /// A corpus of some pages that differ in their headline, and its index.
    private static func corpus(pages: Int = 1) async throws -> (folder: URL, corpus: CorpusFolder, index: String) {
        let folder = FileManager.default.temporaryDirectory.appending(path: "quoted-\(UUID().uuidString)")
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized
        try FileManager.default.createDirectory(at: folder.appending(path: "articles"), withIntermediateDirectories: true)
        try FileManager.default.copyItem(at: root.appending(path: "Corpus/debate.yaml"), to: folder.appending(path: "debate.yaml"))
        for page in 0..<pages { try write(page: page, to: folder) }
        let corpus = try CorpusFolder(path: folder.path)
        let index = folder.appending(path: "index").path
        _ = try await Rebuild(corpus: corpus, index: index, jobs: 1).run { _, _ in }
        return (folder, corpus, index)
    }

    private static func write(page: Int, to folder: URL) throws {
        let html = """
            <!DOCTYPE html><html><head><meta charset="utf-8"><title>论坛纪要之\(page)</title></head><body><h1>论坛纪要之\(page)</h1>
            <p>2031-05-02 10:32 来源：南山财经</p>\(paragraphs.map { "<p>\($0)</p>" }.joined(separator: "\n"))</body></html>
            """
        try Data(html.utf8).write(to: folder.appending(path: "articles/forum\(page).html"))
    }

    @Test("an article is given with its text as it was read and its quotations in their order, each at its place")
    func article() async throws {
        let (folder, _, index) = try await Self.corpus()
        defer { try? FileManager.default.removeItem(at: folder) }
        let base = try KnowledgeBase(index: index)
        let record = try #require(try base.search(QuotationSearch(query: "少走弯路")).hits.first?.record)
        let article = try base.article(id: record.isPartOf.id)
        #expect(article.source == "articles/forum0.html" && article.reference == record.isPartOf)
        #expect(article.textSha256 == record.target.textSha256 && article.sourceSha256 == record.target.sourceSha256)
        #expect(article.text.hasSuffix(Self.paragraphs.joined(separator: "\n")))
        #expect(article.quotations.count == 2 && article.quotations.map(\.target.start) == article.quotations.map(\.target.start).sorted())
        for quotation in article.quotations {
            #expect(article.passage(around: quotation).words == quotation.text)
        }
        #expect(
            article.passage(around: record, paragraphs: 0)
                == .init(before: "澄川智能创始人林越表示：“", words: record.text, after: "”台下响起掌声。"))
        let wide = article.passage(around: record, paragraphs: 1)
        #expect(wide.before + wide.words + wide.after == Self.paragraphs[0...2].joined(separator: "\n"))
        let whole = article.passage(around: record, paragraphs: 9)
        #expect(whole == article.passage(around: record))
        #expect(whole.before + whole.words + whole.after == article.text)
        #expect(throws: KnowledgeBaseError.unknownArticle(id: "a0")) { try base.article(id: "a0") }
    }

    @Test("a damaged, exchanged or missing text is reported, never shown, and a check names it")
    func damage() async throws {
        let (folder, corpus, index) = try await Self.corpus()
        defer { try? FileManager.default.removeItem(at: folder) }
        let base = try KnowledgeBase(index: index)
        let entries = try base.everyEntry()
        let record = try #require(entries.first?.record)
        #expect(try CorpusCheck(corpus: corpus, index: index).run { _, _ in }.findings.filter { $0.kind == .index } == [])
        let (digest, source) = (record.target.textSha256, record.target.source)
        let other = try KeptText(Array("别的文字".utf8), key: digest)
        for (texts, problem) in [([other], IndexProblem.otherText(file: source)), ([], .textMissing(file: source))] {
            try QuoteIndex(path: index).replace(with: entries, texts: texts, summary: base.summary)
            let damaged = try KnowledgeBase(index: index)
            let error = KnowledgeBaseError.index(path: index, problem: problem)
            #expect(throws: error) { try damaged.article(id: record.isPartOf.id) }
            let findings = try CorpusCheck(corpus: corpus, index: index).run { _, _ in }.findings
            #expect(findings.contains { $0.kind == .index && $0.problem == .index(error) })
            // What needs no text still answers.
            #expect(try damaged.search(QuotationSearch(query: "少走弯路")).statements == 1)
        }
        // A record that points elsewhere than its words stand.
        var moved = entries
        moved[0].record.target.position.start += 1
        moved[0].record.target.position.end += 1
        let kept = try #require(try base.reader.keptText(digest))
        try QuoteIndex(path: index).replace(with: moved, texts: [kept], summary: base.summary)
        #expect(throws: KnowledgeBaseError.self) { try KnowledgeBase(index: index).article(id: record.isPartOf.id) }
    }

    @Test("an index that is brought up to date has the texts of all its articles and no other, whether few changed or many")
    func update() async throws {
        let (folder, corpus, index) = try await Self.corpus(pages: 3)
        defer { try? FileManager.default.removeItem(at: folder) }
        func expectTexts(_ pages: Set<Int>) throws {
            let base = try KnowledgeBase(index: index)
            let records = try base.everyEntry().map(\.record)
            #expect(Set(records.map(\.target.source)) == Set(pages.map { "articles/forum\($0).html" }))
            for id in Set(records.map(\.isPartOf.id)) { #expect(try base.article(id: id).quotations.count == 2) }
            try base.reader.check()
        }
        try expectTexts([0, 1, 2])
        try Self.write(page: 3, to: folder)
        _ = try await Rebuild(corpus: corpus, index: index, jobs: 2).run(reusing: true) { _, _ in }
        try expectTexts([0, 1, 2, 3])
        try FileManager.default.removeItem(at: folder.appending(path: "articles/forum1.html"))
        let report = try await Rebuild(corpus: corpus, index: index, jobs: 2).run(reusing: true) { _, _ in }
        #expect(report.reused == 3)
        try expectTexts([0, 2, 3])
    }
}
