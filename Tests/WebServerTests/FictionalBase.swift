import Foundation
import InvertedIndex
import Records

@testable import Building
@testable import Corpus
@testable import Search

/// A knowledge base of two statements by people who do not exist, built as every other is.
enum FictionalBase {
    /// Made once for all tests.
    static let shared = Task { try await make() }

    /// One of its own, of whose two attributions the first is as sure as it is said.
    ///
    /// - Parameter confidence: how sure it is that 林越 spoke; nil is as the machine found it.
    static func make(attributing confidence: Double? = nil) async throws -> KnowledgeBase {
        let folder = FileManager.default.temporaryDirectory.appending(path: "debatekb-site-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        return try await make(in: folder, attributing: confidence)
    }

    /// The same in a folder that stays, as `articles/forum.html`; the index is in its folder `index`.
    static func make(in folder: URL, attributing confidence: Double? = nil) async throws -> KnowledgeBase {
        let articles = folder.appending(path: "articles")
        try FileManager.default.createDirectory(at: articles, withIntermediateDirectories: true)
        let debate = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Corpus/debate.yaml").standardized
        try FileManager.default.copyItem(at: debate, to: folder.appending(path: "debate.yaml"))
        try Data(page.utf8).write(to: articles.appending(path: "forum.html"))
        let index = folder.appending(path: "index").path
        let corpus = try CorpusFolder(path: folder.path)
        _ = try await Rebuild(corpus: corpus, index: index, jobs: 1).run { _, _ in }
        guard let confidence else { return try KnowledgeBase(index: index) }
        var entries: [QuoteIndex.Entry] = []
        try KnowledgeBase(index: index).forEachEntry(.all, order: .relevance) { entry, _, _ in
            entries.append(entry)
            if entry.record.speaker?.name == "林越" { entries[entries.count - 1].record.speaker?.confidence = confidence }
        }
        let (definition, directory) = try corpus.knowledge()
        let summary = IndexSummary(debate: definition, directory: directory, articles: 1, records: entries.map(\.record))
        try QuoteIndex(path: index).replace(with: entries, summary: summary)
        return try KnowledgeBase(index: index)
    }

    private static let page = """
        <!DOCTYPE html><html><head><meta charset="utf-8"><title>论坛纪要</title>
        <link rel="canonical" href="https://example.org/forum"></head><body><h1>论坛纪要</h1>
        <p>2031-05-02 10:32 来源：南山财经</p>
        <p>本报讯 在日前举行的滨海智能大会上，多位嘉宾就大模型应否开源展开讨论，现场气氛热烈，讨论持续了三个小时。</p>
        <p>澄川智能创始人林越表示：“开源模型更便宜，也让后来者少走弯路。”台下响起掌声。</p>
        <p>远屿AI首席科学家沈渡则认为，闭源模型的性能更强，服务也更可靠。</p>
        <p>会议由云麓研究院主办，来自各地的研究者与开发者参加了当天的活动，主办方将在会后公布全部记录。</p>
        </body></html>
        """
}
