import Articles
import Corpus
import FoundationEssentials
import Glibc
import InvertedIndex
import Records
import Search
import Storage

/// From which files an index was made, by which rules: `files.json` beside the index.
///
/// It lets `add` take over what has not changed and `check` tell what has. It is no part of the index: where it is missing,
/// or was made by another program, another debate or other speakers, everything is read anew.
struct IndexedFiles: RecordPart {
    static let currentVersion = 6

    var version = Self.currentVersion
    /// A digest of everything beside the articles that decides what the index holds.
    var rules = ""
    /// SHA-256 of what people write beside the articles, by its name; absent where the file was.
    var written: [String: String] { digests.byName }
    /// SHA-256 of the index' manifest, to which this list belongs.
    var manifest = ""
    /// The files, in the order of their paths.
    var files: [File] = []
    private var digests = Digests.blank

    private init() {}

    static var blank: IndexedFiles { IndexedFiles() }

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("version", &version)
        visitor.visit("rules", &rules)
        visitor.visit("written", &digests)
        visitor.visit("manifest", &manifest)
        visitor.visit("files", &files)
    }

    /// Digests by the names of what they are of.
    private struct Digests: RecordPart {
        var byName: [String: String] = [:]

        static var blank: Digests { Digests() }

        mutating func visit(_ visitor: inout some MemberVisitor) { visitor.visit(named: &byName) }
    }

    /// One file and what it gave.
    struct File: RecordPart {
        /// Relative to the corpus.
        var source = ""
        /// SHA-256 of its bytes; nil where it could not be read.
        var sha256: String?
        var articles: [Article] = []
        var problem: StoredCase<ArticleProblem>?
        var warnings: [StoredCase<FileWarning>] = []

        static var blank: File { File() }

        mutating func visit(_ visitor: inout some MemberVisitor) {
            visitor.visit("source", &source)
            visitor.visit("sha256", &sha256)
            visitor.visit("articles", &articles)
            visitor.visit("problem", &problem)
            visitor.visit("warnings", &warnings)
        }
    }

    /// One article; its records are in the index.
    struct Article: RecordPart {
        var reference = QuoteRecord.ArticleReference.blank
        /// What tells near copies of the article from others.
        var sketch: [UInt64] { marks.map(UInt64.init(truncatingIfNeeded:)) }
        /// The sketch as JSON has it: whole numbers with the same bits.
        private var marks: [Int] = []

        static var blank: Article { Article(reference: .blank, sketch: []) }

        init(reference: QuoteRecord.ArticleReference, sketch: [UInt64]) {
            self.reference = reference
            marks = sketch.map(Int.init(truncatingIfNeeded:))
        }

        mutating func visit(_ visitor: inout some MemberVisitor) {
            reference.visit(&visitor)
            visitor.visit("sketch", &marks)
        }
    }

    static func path(of index: String) -> String { index + "/files.json" }

    /// The list of an index, or nil where there is none that belongs to it.
    init?(of index: String) {
        guard let data = try? Data(contentsOf: URL(filePath: Self.path(of: index))),
            let list = Self(stored: Array(data)), list.version == Self.currentVersion,
            list.manifest == Self.manifest(of: index)
        else { return nil }
        self = list
    }

    /// The list of an index that has just been made.
    init(files: [IngestedFile], rules: String, written: [String: String], index: String) {
        self.rules = rules
        digests = Digests(byName: written)
        manifest = Self.manifest(of: index) ?? ""
        self.files = files.map { file in
            File(
                source: file.source, sha256: file.sourceSha256,
                articles: file.articles.map { Article(reference: $0.reference, sketch: $0.sketch) },
                problem: file.problem.map(StoredCase.init), warnings: file.warnings.map(StoredCase.init))
        }
    }

    /// Writes the list; equal lists give equal bytes.
    func write(to index: String) throws(KnowledgeBaseError) {
        var json = JSONWriter()
        json.object(writeMembers)
        try WholeFile.replace(Self.path(of: index), with: json.bytes)
    }

    private static func manifest(of index: String) -> String? {
        (try? Data(contentsOf: URL(filePath: index + "/manifest"))).map { Digest.sha256($0) }
    }

    /// The digests of the files that people write, as they are now.
    static func written(in corpus: CorpusFolder) -> [String: String] {
        let files = ["debate.yaml": corpus.debateFile, "speakers.yaml": corpus.speakersFile, "corrections.jsonl": corpus.correctionsFile]
        return files.compactMapValues { path in (try? Data(contentsOf: URL(filePath: path))).map { Digest.sha256($0) } }
    }

    /// The digest of the rules that a corpus is read by now: this very program, the debate, the speakers.
    static func rules(of corpus: CorpusFolder) -> String {
        var program = stat()
        let isKnown = stat("/proc/self/exe", &program) == 0
        let written = written(in: corpus)
        return Digest.id(
            "r", isKnown ? "\(program.st_size) \(program.st_mtim.tv_sec) \(program.st_mtim.tv_nsec)" : "unknown",
            written["debate.yaml"] ?? "none", written["speakers.yaml"] ?? "none", String(Articles.Article.normalisationVersion))
    }
}

/// What an index already has of the corpus, to be taken over for files whose bytes have not changed.
struct ReusableResults: Sendable {
    private let files: [String: IndexedFiles.File]
    private let entries: [String: [QuoteIndex.Entry]]
    /// The statements about which a person said something, which holds for their other occurrences too.
    private let judged: Set<String>
    /// The index itself, which has the texts.
    let reader: IndexReader
    /// What the index has, by the ids of the records.
    let known: [String: QuoteIndex.Entry]

    /// What can be taken over from an index; nil where it was made by other rules or cannot be read.
    init?(from index: String, for corpus: CorpusFolder) {
        guard let list = IndexedFiles(of: index), list.rules == IndexedFiles.rules(of: corpus),
            let base = try? KnowledgeBase(index: index), let all = try? base.everyEntry()
        else { return nil }
        reader = base.reader
        files = Dictionary(list.files.map { ($0.source, $0) }, uniquingKeysWith: { first, _ in first })
        known = Dictionary(all.map { ($0.record.id, $0) }, uniquingKeysWith: { first, _ in first })
        judged = Set(all.lazy.filter { $0.record.verification != .machine }.map(\.record.statementId))
        var entries: [String: [QuoteIndex.Entry]] = [:]
        for entry in all { entries[entry.record.isPartOf.id, default: []].append(entry) }
        self.entries = entries.mapValues { $0.sorted { Self.place($0.record) < Self.place($1.record) } }
    }

    private static func place(_ record: QuoteRecord) -> (Int, Int) { (record.target.start, record.target.end) }

    /// What a file gave, if its bytes are the same and nobody has corrected anything that it says.
    func file(_ source: String, sha256: String, corrections: CorrectionApplication) -> IngestedFile? {
        guard let known = files[source], known.sha256 == sha256 else { return nil }
        var file = IngestedFile(
            source: source, sourceSha256: sha256, articles: [], problem: known.problem?.value, warnings: known.warnings.map(\.value),
            isReused: true)
        for article in known.articles {
            let own = entries[article.reference.id] ?? []
            guard !corrections.concerns(article.reference, source: source),
                own.allSatisfy({ !judged.contains($0.record.statementId) }), own.first.map({ keepsText(of: $0.record) }) ?? true
            else { return nil }
            file.articles.append(
                IngestedArticle(
                    source: source, sourceSha256: sha256, reference: article.reference,
                    sketch: article.sketch, records: own.map(\.record),
                    contexts: own.map(\.context)))
        }
        return file
    }

    private func keepsText(of record: QuoteRecord) -> Bool { (try? reader.keepsText(record.target.textSha256)) ?? false }
}

extension KnowledgeBase {
    /// Every record with its context, in the order of their ids.
    func everyEntry() throws(KnowledgeBaseError) -> [QuoteIndex.Entry] {
        let all: [[UInt8]]
        do {
            all = try reader.documents(withIDPrefix: "", limit: .max)
        } catch {
            throw .index(path: path, problem: .reading(error))
        }
        var entries: [QuoteIndex.Entry] = []
        for bytes in all { entries.append(try QuoteIndex.entry(from: bytes, path: path)) }
        return entries
    }
}
