import Articles
import Corpus
import Records
import Storage

/// The pages that a corpus has, by their bytes and by their addresses.
struct KnownPages {
    private var byBytes: [String: String] = [:]
    private var byAddress: [PageAddress: String] = [:]
    /// Whether the corpus has pages that the index does not know: somebody put them there, or an addition was killed.
    private(set) var isAheadOfIndex = false

    /// Reads what the index knows of the corpus' files, and reads the files themselves where it does not.
    ///
    /// - Throws: `interrupted`, or `file` where the corpus cannot be read.
    init(
        of corpus: CorpusFolder, index: String, progress: (_ done: Int, _ total: Int) -> Void
    ) throws(KnowledgeBaseError) {
        let listed = Dictionary(
            (IndexedFiles(of: index)?.files ?? []).map { ($0.source, $0) }, uniquingKeysWith: { first, _ in first })
        let reader = ArticleReader()
        let sources = try corpus.articleFiles()
        for (i, source) in sources.enumerated() {
            guard !Task.isCancelled else { throw .interrupted }
            progress(i, sources.count)
            // A file that cannot be read is no page that we have; `rebuild` and `check` name it.
            guard let bytes = try? SourceFile.bytes(at: corpus.path + "/" + source) else { continue }
            let sha256 = Digest.sha256(bytes)
            let addresses: [String?]
            if let known = listed[source], known.sha256 == sha256 {
                addresses = known.articles.map(\.reference.url)
            } else {
                isAheadOfIndex = true
                addresses = ((try? reader.articles(in: bytes, path: source)) ?? []).map(\.url)
            }
            add(source, sha256: sha256, addresses: addresses.compactMap(\.self))
        }
    }

    /// The file with these bytes.
    func file(sha256: String) -> String? { byBytes[sha256] }

    /// The file that has the pages at all of these addresses; nil where one is new, or none is given.
    func file(addresses: [String]) -> String? {
        let files = addresses.map { PageAddress($0).flatMap { byAddress[$0] } }
        return files.contains(nil) ? nil : files.first ?? nil
    }

    /// Remembers a page.
    mutating func add(_ source: String, sha256: String, addresses: [String]) {
        if byBytes[sha256] == nil { byBytes[sha256] = source }
        for case let address? in addresses.map(PageAddress.init) where byAddress[address] == nil { byAddress[address] = source }
    }
}
