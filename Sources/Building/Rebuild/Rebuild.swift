public import Articles
public import Corpus
import FoundationEssentials
import Quotations
import Records
import Search
import Stances
public import Storage

/// Builds the index anew from the whole corpus: read, extract, judge, correct, group, index.
///
/// Files are read side by side, and their results put back in the order of the files, so that the same corpus gives
/// the same index whatever the number of jobs. The index that is there answers until the new one is complete.
public struct Rebuild: Sendable {
    private let corpus: CorpusFolder
    private let index: String
    private let jobs: Int

    /// A rebuild of an index from a corpus, reading `jobs` files at once.
    public init(corpus: CorpusFolder, index: String, jobs: Int) {
        self.corpus = corpus
        self.index = index
        self.jobs = max(1, jobs)
    }

    /// Reads the corpus and replaces the index.
    ///
    /// - Parameters:
    ///   - reusing: whether what the index has of an unchanged file is taken over instead of reading it again; the
    ///     result is the same.
    ///   - progress: told how many files are done, of how many; called from one task at a time.
    /// Cancelling the task ends it between two files with `interrupted`; the index is then as it was.
    ///
    /// - Throws: `KnowledgeBaseError` where the corpus as a whole cannot be used or the index not be written;
    ///   a single bad file is in the report instead.
    public func run(
        reusing: Bool = false, progress: (_ done: Int, _ total: Int) -> Void
    ) async throws(KnowledgeBaseError) -> RebuildReport {
        let written = IndexedFiles.written(in: corpus)
        let (debate, directory) = try corpus.knowledge()
        let builder = RecordBuilder(directory: directory, debate: debate)
        let corrections = CorrectionApplication(try CorrectionsFile(path: corpus.correctionsFile).read(), builder: builder)
        let reusable = reusing ? ReusableResults(from: index, for: corpus) : nil
        let ingest = ArticleIngest(
            corpus: corpus, builder: builder, corrections: corrections,
            retrievals: try corpus.retrievals(), reusable: reusable)
        let rules = IndexedFiles.rules(of: corpus)
        let files = try await self.files(try corpus.articleFiles(), with: ingest, progress: progress)

        var report = RebuildReport(index: index, files: files.count)
        var articles = distinct(files, report: &report)
        guard !articles.isEmpty else {
            throw .noArticles(path: corpus.articlesFolder, problems: report.problems)
        }
        for orphan in corrections.apply(to: &articles) {
            report.warnings.append(
                .correctionNotApplied(file: corpus.correctionsFile, id: orphan.correction.id, orphan.reason))
        }
        var records = articles.flatMap(\.records)
        let copies = Syndication.copies(of: articles.map { ($0.reference.id, $0.sketch) })
        QuoteRecord.groupIntoStatements(&records, copies: copies)
        corrections.shareStances(among: &records)
        let summary = IndexSummary(debate: debate, directory: directory, articles: articles.count, records: records)
        guard !Task.isCancelled else { throw .interrupted }
        let entries = zip(records, articles.flatMap(\.contexts)).map { QuoteIndex.Entry(record: $0, context: $1) }
        let texts = articles.compactMap(\.keptText)
        if let reusable {
            try QuoteIndex(path: index, jobs: jobs).update(
                to: entries, texts: texts, from: reusable.known, in: reusable.reader, summary: summary)
        } else {
            try QuoteIndex(path: index, jobs: jobs).replace(with: entries, texts: texts, summary: summary)
        }
        try IndexedFiles(files: files, rules: rules, written: written, index: index).write(to: index)
        report.reused = files.filter(\.isReused).reduce(0) { $0 + $1.articles.count }
        report.articles = summary.articles
        report.quotations = summary.quotations
        report.statements = summary.statements
        report.speakers = summary.speakers.count { $0.statements > 0 }
        return report
    }

    /// Reads the files, `jobs` at once; the results are in the order of the files.
    private func files(
        _ sources: [String], with ingest: ArticleIngest, progress: (Int, Int) -> Void
    ) async throws(KnowledgeBaseError) -> [IngestedFile] {
        let results = await withTaskGroup(of: (Int, IngestedFile).self) { group in
            var results = [IngestedFile?](repeating: nil, count: sources.count)
            var next = 0
            func start() {
                guard next < sources.count else { return }
                let (i, source) = (next, sources[next])
                group.addTask { (i, ingest.file(source)) }
                next += 1
            }
            for _ in 0..<jobs { start() }
            var done = 0
            while let (i, file) = await group.next() {
                results[i] = file
                done += 1
                progress(done, sources.count)
                if !Task.isCancelled { start() }
            }
            return results.compactMap(\.self)
        }
        guard !Task.isCancelled else { throw .interrupted }
        return results
    }

    /// The articles of all files, each once: a file with the bytes of one before it adds nothing.
    private func distinct(_ files: [IngestedFile], report: inout RebuildReport) -> [IngestedArticle] {
        var firstWith: [String: String] = [:]
        var articles: [IngestedArticle] = []
        for file in files {
            if let problem = file.problem { report.problems.append(ArticleError(path: file.source, problem)) }
            report.warnings += file.warnings.map { .file(file.source, $0) }
            if let sha256 = file.sourceSha256 {
                if let first = firstWith[sha256] {
                    report.warnings.append(.sameBytes(file: file.source, first: first))
                    continue
                }
                firstWith[sha256] = file.source
            }
            articles += file.articles
        }
        return articles
    }
}

/// What a rebuild did.
public struct RebuildReport: Sendable {
    /// Where the index is.
    public var index: String
    /// How many files the corpus has.
    public var files: Int
    /// How many articles they gave.
    public var articles = 0
    /// How many of them were taken over as the index had them.
    public var reused = 0
    /// How many quotations were found.
    public var quotations = 0
    /// How many statements they are.
    public var statements = 0
    /// How many speakers have a statement.
    public var speakers = 0
    /// For each file that gave no article, what is wrong with it.
    public var problems: [ArticleError] = []
    /// What was doubtful.
    public var warnings: [RebuildWarning] = []
}
