public import Articles
public import Corpus
import FoundationEssentials
import Glibc
import Records
public import Storage

/// Brings articles into a corpus and indexes them: files, folders of files, and pages of the web.
///
///     let report = try await Adding(corpus: corpus, index: index).run(["page.html", "https://example.org/a"], progress: …)
///
/// A page that the corpus has is known by its bytes and by its address. Nothing is ever overwritten. Where the work ends
/// early, by an error or because the task is cancelled, corpus and index are as they were.
public struct Adding: Sendable {
    /// How far it is.
    public enum Step: Sendable, Hashable {
        /// Another process adds to the corpus; it ends soon or not.
        case waiting
        case looking, adding, indexing
    }

    private let corpus: CorpusFolder
    private let index: String
    private let jobs: Int
    private let fetcher: PageFetcher
    private let reader = ArticleReader()

    /// Additions to a corpus and its index.
    ///
    /// - Parameters:
    ///   - timeout: the most seconds that fetching one page may take.
    ///   - sizeLimit: the most bytes that a page may have.
    public init(corpus: CorpusFolder, index: String, jobs: Int, timeout: Int = 30, sizeLimit: Int = ArticleReader.pageLimit) {
        self.corpus = corpus
        self.index = index
        self.jobs = jobs
        fetcher = PageFetcher(timeout: timeout, sizeLimit: sizeLimit)
    }

    /// Adds what is new among files, folders and addresses, and brings the index up to date.
    ///
    /// - Throws: `KnowledgeBaseError` where the corpus cannot be used; what is wrong with one input is in the report.
    public func run(
        _ inputs: [String], progress: (_ step: Step, _ done: Int, _ total: Int) -> Void
    ) async throws(KnowledgeBaseError) -> AddReport {
        _ = try corpus.knowledge()  // before anything is copied
        // What is known must stay so until it is added to.
        let lock = try CorpusLock.take(corpus) { progress(.waiting, 0, 1) }
        defer { withExtendedLifetime(lock) {} }
        for file in try CorpusPlacement.remains(in: corpus) { unlink(corpus.path + "/" + file) }
        var report = AddReport()
        var known = try KnownPages(of: corpus, index: index) { progress(.looking, $0, $1) }
        var placement = CorpusPlacement(corpus: corpus)
        var growth: JSONLinesFile<Retrieval>.Growth?
        do throws(KnowledgeBaseError) {
            var retrievals: [Retrieval] = []
            let candidates = try candidates(inputs, report: &report)
            var lastHost: String?
            for (i, candidate) in candidates.enumerated() {
                guard !Task.isCancelled else { throw .interrupted }
                progress(.adding, i, candidates.count)
                let host = candidate.isAddress ? PageAddress.folder(of: candidate.path) : nil
                if let host, host == lastHost { try pause() }
                lastHost = host
                report.items.append(try add(candidate, known: &known, placement: &placement, retrievals: &retrievals))
            }
            guard report.added > 0 || known.isAheadOfIndex else { return report }
            if !retrievals.isEmpty { growth = try corpus.retrievalsFile.append(retrievals) }
            let rebuild = try await Rebuild(corpus: corpus, index: index, jobs: jobs).run(reusing: true) { progress(.indexing, $0, $1) }
            report.rebuild = rebuild
            report.reused = rebuild.reused
            return report
        } catch {
            placement.takeBack()
            if let growth { try corpus.retrievalsFile.takeBack(growth) }
            throw error
        }
    }

    /// A second between two requests to one server, so that it is not burdened.
    private func pause() throws(KnowledgeBaseError) {
        for _ in 0..<10 {
            guard !Task.isCancelled else { throw .interrupted }
            usleep(100_000)
        }
    }

    // MARK: What is to be added

    /// One file or page that may be added.
    private struct Candidate {
        var path: String
        /// Where it goes, relative to `articles/`.
        var name: String
        var isAddress = false
        var isNamed = true
        /// Why it can't be.
        var refusal: AddReport.Refusal?
    }

    private func candidates(_ inputs: [String], report: inout AddReport) throws(KnowledgeBaseError) -> [Candidate] {
        var candidates: [Candidate] = []
        for input in inputs {
            if input.contains("://") {
                candidates.append(Candidate(path: input, name: "", isAddress: true))
                continue
            }
            var isFolder = false
            guard FileManager.default.fileExists(atPath: input, isDirectory: &isFolder) else {
                let refusal = input.hasPrefix("www.") ? AddReport.Refusal.addressWithoutScheme : .nothingThere
                candidates.append(Candidate(path: input, name: "", refusal: refusal))
                continue
            }
            if isFolder {
                try collect(input, into: &candidates, report: &report)
            } else {
                candidates.append(Candidate(path: input, name: Self.lastPart(of: input)))
            }
        }
        return candidates
    }

    /// The files in a folder and those below it, in the order of their paths; links to folders are not followed.
    private func collect(_ folder: String, into candidates: inout [Candidate], report: inout AddReport) throws(KnowledgeBaseError) {
        let root = Self.lastPart(of: folder)
        var found: [Candidate] = []
        var pending = [""]
        while let below = pending.popLast() {
            let names: [String]
            do {
                names = try FileManager.default.contentsOfDirectory(atPath: folder + below)
            } catch {
                throw .file(path: folder + below, problem: .folderUnreadable)
            }
            for name in names {
                let path = folder + below + "/" + name
                var isFolder = false
                let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
                let isLink = (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil
                if isFolder, !isLink, !name.hasPrefix("."), !Self.isFolderOfParts(name) {
                    pending.append(below + "/" + name)
                } else if exists, !isFolder, !name.hasPrefix("."), !Self.isPartOfPage(name) {
                    found.append(Candidate(path: path, name: root + below + "/" + name, isNamed: false))
                } else {
                    report.passedOver += 1
                }
            }
        }
        candidates += found.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }

    /// What browsers lay beside a page that they save whole.
    private static func isFolderOfParts(_ name: String) -> Bool { name.hasSuffix("_files") || name.hasSuffix(".files") }

    private static func isPartOfPage(_ name: String) -> Bool {
        let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
        return [
            "css", "js", "mjs", "map", "png", "jpg", "jpeg", "gif", "webp", "avif", "svg", "ico", "woff", "woff2", "ttf", "otf", "eot",
            "mp3", "mp4", "m4a", "webm", "mov", "zip", "tar", "exe", "ds_store",
        ].contains(ending)
    }

    private static func lastPart(of path: String) -> String {
        let resolved = path == "." || path.hasSuffix("/.") || path.hasSuffix("..") ? FileManager.default.currentDirectoryPath : path
        return resolved.split(separator: "/").last.map(String.init) ?? "files"
    }

    // MARK: One of them

    private func add(
        _ candidate: Candidate, known: inout KnownPages, placement: inout CorpusPlacement, retrievals: inout [Retrieval]
    ) throws(KnowledgeBaseError) -> AddReport.Item {
        func item(_ outcome: AddReport.Outcome, _ headlines: [String] = []) -> AddReport.Item {
            AddReport.Item(input: candidate.path, outcome: outcome, isNamed: candidate.isNamed, headlines: headlines)
        }
        if let refusal = candidate.refusal { return item(.refused(refusal)) }
        // An address that the corpus has is not asked for again.
        if candidate.isAddress, let file = known.file(addresses: [candidate.path]) { return item(.sameAddress(file)) }
        let bytes: [UInt8]
        var retrieval: Retrieval?
        if candidate.isAddress {
            do {
                let page = try fetcher.page(at: candidate.path)
                bytes = page.bytes
                retrieval = Retrieval(
                    sha256: Digest.sha256(bytes), url: page.url, asked: page.url == candidate.path ? nil : candidate.path,
                    at: Date.now.formatted(.iso8601), contentType: page.contentType)
            } catch {
                guard case .failed(let failure) = error else { throw .interrupted }
                return item(.refused(.fetching(failure)))
            }
        } else {
            do {
                bytes = try SourceFile.bytes(at: candidate.path)
            } catch {
                return item(.refused(.article(error.problem)))
            }
        }
        let sha256 = retrieval?.sha256 ?? Digest.sha256(bytes)
        if let file = known.file(sha256: sha256) { return item(.sameBytes(file)) }
        let articles: [Article]
        do {
            articles = try reader.articles(in: bytes, path: candidate.path, charset: retrieval?.charset)
        } catch {
            return item(.refused(.article(error.problem)))
        }
        let headlines = articles.compactMap(\.title)
        var addresses = articles.compactMap(\.url)
        if articles.count == 1, addresses.isEmpty, let retrieval { addresses = [retrieval.url] }
        if addresses.count == articles.count, let file = known.file(addresses: addresses) {
            return item(.sameAddress(file), headlines)
        }
        let wish = retrieval.map { Self.name(for: $0) } ?? candidate.name
        let source = try placement.place(bytes, at: "articles/" + wish)
        known.add(source, sha256: sha256, addresses: addresses + [retrieval?.url, retrieval?.asked].compactMap(\.self))
        if let retrieval { retrievals.append(retrieval) }
        return item(.added(source), headlines)
    }

    /// `example.org/2031-forum.html`
    private static func name(for retrieval: Retrieval) -> String {
        let type = retrieval.contentType?.lowercased() ?? ""
        let ending = type.contains("xml") && !type.contains("xhtml") ? "xml" : type.hasPrefix("text/plain") ? "txt" : "html"
        let name = PageAddress.name(of: retrieval.url) ?? String(retrieval.sha256.prefix(12))
        return "\(PageAddress.folder(of: retrieval.url) ?? "web")/\(name).\(ending)"
    }
}
