import Articles
import Corpus
import FoundationEssentials
import InvertedIndex
import Quotations
import Records
import Storage
import SystemErrors

/// One file of the corpus, read and turned into records.
struct IngestedFile: Sendable {
    /// Relative to the corpus.
    var source: String
    /// SHA-256 of the file; nil where it could not be read.
    var sourceSha256: String?
    /// Its articles with their records.
    var articles: [IngestedArticle]
    /// Why it gave no article.
    var problem: ArticleProblem?
    /// What was doubtful about it.
    var warnings: [FileWarning]
    /// Whether this is what the index had of it.
    var isReused = false
}

/// One article with its records.
struct IngestedArticle: Sendable {
    /// The saved file, relative to the corpus.
    var source: String
    /// SHA-256 of the saved file.
    var sourceSha256: String
    /// The article as its records cite it.
    var reference: QuoteRecord.ArticleReference
    /// What tells near copies of the article from others.
    var sketch: [UInt64]
    /// The article's text, kept only where a correction concerns it.
    var text: String?
    /// The text as the index keeps it; nil where it has it already, or nothing points into it.
    var keptText: KeptText?
    /// In the order of the text.
    var records: [QuoteRecord]
    /// For each record the paragraph that it stands in, to be searched as its context.
    var contexts: [String]
}

/// Reads files and makes their records; the same file gives the same result whoever reads it, and when.
struct ArticleIngest: Sendable {
    let corpus: CorpusFolder
    let builder: RecordBuilder
    let corrections: CorrectionApplication
    /// When pages were fetched, by the digest of their bytes.
    let retrievals: [String: Retrieval]
    /// What need not be read again.
    let reusable: ReusableResults?
    private let reader = ArticleReader()

    init(
        corpus: CorpusFolder, builder: RecordBuilder, corrections: CorrectionApplication, retrievals: [String: Retrieval],
        reusable: ReusableResults?
    ) {
        self.corpus = corpus
        self.builder = builder
        self.corrections = corrections
        self.retrievals = retrievals
        self.reusable = reusable
    }

    /// What a file holds; what is wrong with it becomes its `problem`, never an error.
    func file(_ source: String) -> IngestedFile {
        var file = IngestedFile(source: source, articles: [], warnings: [])
        do {
            let bytes = try SourceFile.bytes(at: corpus.path + "/" + source)
            let sha256 = Digest.sha256(bytes)
            file.sourceSha256 = sha256
            if let known = reusable?.file(source, sha256: sha256, corrections: corrections) { return known }
            let retrieval = retrievals[sha256]
            var articles = try reader.articles(in: consume bytes, path: source, charset: retrieval?.charset)
            if articles.count == 1, articles[0].url == nil { articles[0].url = retrieval?.url }
            for (ordinal, article) in articles.enumerated() {
                file.warnings += article.warnings.map { .article($0) }
                // An item of a feed may be a headline alone: nobody is quoted in it.
                guard article.text.count > 0 else { continue }
                if let language = builder.extractor.unreadLanguage(of: article) {
                    file.warnings.append(.unreadLanguage(language))
                }
                let provenance = RecordBuilder.Provenance(
                    source: source, sourceSha256: sha256, ordinal: ordinal, accessed: retrieval?.at ?? article.accessed)
                file.articles.append(try ingested(article, from: provenance))
            }
            if file.articles.isEmpty {
                file.problem = .noArticle([.headlinesOnly])
            }
        } catch {
            file.problem = error.problem
        }
        return file
    }

    private func ingested(_ article: Article, from provenance: RecordBuilder.Provenance) throws(ArticleError) -> IngestedArticle {
        let records = builder.records(of: article, from: provenance)
        let reference = RecordBuilder.reference(to: article, from: provenance)
        let text = article.text.string
        // A person may have found a quotation where the rules found none.
        let isCorrected = corrections.concerns(reference, source: provenance.source)
        let digest = records.first?.target.textSha256 ?? (isCorrected ? Digest.sha256(utf8: text) : nil)
        let kept: KeptText?
        do throws(IndexError) {
            kept = try digest.map { digest throws(IndexError) in try KeptText(Array(text.utf8), key: digest) }
        } catch {
            throw ArticleError(path: provenance.source, .unreadable(.noMemory))  // to compress its text
        }
        return IngestedArticle(
            source: provenance.source, sourceSha256: provenance.sourceSha256, reference: reference,
            sketch: Syndication.sketch(of: text), text: isCorrected ? text : nil, keptText: kept, records: records,
            contexts: records.map { Self.context(of: $0, in: article) })
    }

    /// The paragraphs that hold a record's words.
    private static func context(of record: QuoteRecord, in article: Article) -> String {
        let span = TextSpan(record.target.start, record.target.end)
        let paragraphs = article.paragraphs.filter { $0.span.overlaps(span) }
        return paragraphs.map { String(article.text[$0.span]) }.joined(separator: "\n")
    }
}
