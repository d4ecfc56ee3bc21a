import Articles
public import Corpus
import FoundationEssentials
import InvertedIndex
import Quotations
import Records
import Search
public import Storage

/// Verifies a corpus, its corrections and its index against each other.
///
/// Every saved file is read and digested, every record held against its article: file digest, text digest, the words at
/// their place, the cue, the mention and what stands before and after.
public struct CorpusCheck: Sendable {
    private let corpus: CorpusFolder
    private let index: String

    /// A check of a corpus and the index that was made from it.
    public init(corpus: CorpusFolder, index: String) {
        self.corpus = corpus
        self.index = index
    }

    /// How much was held against what.
    public struct Report: Sendable {
        /// What was found, in the order of the check.
        public var findings: [Finding] = []
        /// How many files were read.
        public var files = 0
        /// How many records were held against their articles.
        public var records = 0

        mutating func add(_ problem: Finding.Problem, at place: String) { findings.append(Finding(at: place, problem)) }
    }

    /// Reads everything; what is wrong is in the report.
    ///
    /// - Throws: `file` where the corpus cannot be read at all, `interrupted` where the task is cancelled.
    public func run(progress: (_ done: Int, _ total: Int) -> Void) throws(KnowledgeBaseError) -> Report {
        var report = Report()
        for mistake in corpus.written().mistakes {
            var named = mistake
            named.path = Self.lastPart(of: mistake.path)
            report.add(.mistake(mistake.kind), at: named.place)
        }
        let sources = try corpus.articleFiles()
        for remains in try CorpusPlacement.remains(in: corpus) { report.add(.leftover, at: remains) }
        let application = CorrectionApplication(corrections(&report))
        let retrievals = Dictionary(
            lines(of: corpus.retrievalsFile, &report).map { ($0.sha256, $0) }, uniquingKeysWith: { first, _ in first })
        let indexed = indexed(beside: Set(sources), &report)
        var articles: [IngestedArticle] = []
        var firstWith: [String: String] = [:]
        for (i, source) in sources.enumerated() {
            guard !Task.isCancelled else { throw .interrupted }
            progress(i, sources.count)
            report.files += 1
            let sha256: String
            let read: [Article]
            do {
                let bytes = try SourceFile.bytes(at: corpus.path + "/" + source)
                sha256 = Digest.sha256(bytes)
                read = try ArticleReader().articles(in: bytes, path: source, charset: retrievals[sha256]?.charset)
            } catch {
                report.add(.noArticle(error.problem), at: source)
                continue
            }
            if let first = firstWith.updateValue(source, forKey: sha256) { report.add(.sameBytes(as: first), at: source) }
            compare(source, sha256, read, with: indexed, &report)
            articles += Self.concerned(by: application, among: read, of: source, sha256)
        }
        let present = Set(sources)
        for source in indexed.records.keys.sorted() where !present.contains(source) {
            report.add(.notInCorpus, at: source)
        }
        for orphan in application.apply(to: &articles) {
            report.add(.orphanedCorrection(orphan.reason, words: orphan.correction.target.exact), at: orphan.correction.id)
        }
        return report
    }

    /// Holds a file against what the index has of it.
    private func compare(
        _ source: String, _ sha256: String, _ read: [Article], with indexed: Indexed, _ report: inout Report
    ) {
        if let files = indexed.files {
            if let known = files[source] {
                if known != sha256 { report.add(.changed, at: source) }
            } else {
                report.add(.notIndexed, at: source)
            }
        }
        for record in indexed.records[source] ?? [] {
            report.records += 1
            if let misfit = Self.misfit(of: record, sha256: sha256, in: read) { report.add(.misfit(misfit), at: record.id) }
        }
    }

    /// The articles of a file of which a correction speaks.
    private static func concerned(
        by application: CorrectionApplication, among read: [Article], of source: String, _ sha256: String
    ) -> [IngestedArticle] {
        read.enumerated().compactMap { ordinal, article in
            let provenance = RecordBuilder.Provenance(source: source, sourceSha256: sha256, ordinal: ordinal)
            let reference = RecordBuilder.reference(to: article, from: provenance)
            guard application.concerns(reference, source: source) else { return nil }
            return IngestedArticle(
                source: source, sourceSha256: sha256, reference: reference, sketch: [], text: article.text.string, records: [],
                contexts: [])
        }
    }

    private func corrections(_ report: inout Report) -> [Correction] {
        let corrections = lines(of: CorrectionsFile(path: corpus.correctionsFile).file, &report)
        var seen: Set<String> = []
        for correction in corrections where !seen.insert(correction.id).inserted {
            report.add(.repeatedCorrection, at: correction.id)
        }
        return corrections
    }

    private func lines<Line: Codable & Sendable>(of file: JSONLinesFile<Line>, _ report: inout Report) -> [Line] {
        let name = Self.lastPart(of: file.path)
        do throws(FileProblem) {
            let (lines, unreadable) = try file.readAll()
            for number in unreadable { report.add(.noLine(file.kind), at: "\(name):\(number)") }
            return lines
        } catch {
            report.add(.listUnreadable(error), at: name)
            return []
        }
    }

    private static func lastPart(of path: String) -> String { String(path.split(separator: "/").last ?? "") }
}

extension CorpusCheck {
    /// What the index has, of this corpus.
    private struct Indexed {
        var records: [String: [QuoteRecord]] = [:]
        /// The digest of each file as it was read; nil where the index cannot say.
        var files: [String: String?]?
    }

    /// All records of the index by their file, once every checksum of it holds.
    private func indexed(beside sources: Set<String>, _ report: inout Report) -> Indexed {
        let entries: [QuoteIndex.Entry]
        do throws(KnowledgeBaseError) {
            let base = try KnowledgeBase(index: index)
            do {
                try base.reader.check()
            } catch {
                throw KnowledgeBaseError.index(path: index, problem: .reading(error))
            }
            if base.summary.normalisation != Article.normalisationVersion {
                let known = base.summary.normalisation > 0 ? base.summary.normalisation : nil
                report.add(.otherNormalisation(known, now: Article.normalisationVersion), at: index)
            }
            entries = try base.everyEntry()
            let known = Set(entries.map(\.record.target.source))
            guard known.isEmpty || sources.isEmpty || !known.isDisjoint(with: sources) else {
                report.add(.otherCorpus(files: known.count), at: index)
                return Indexed()
            }
            checkTexts(of: entries, in: base, &report)
            checkSpeakers(of: base.summary, &report)
        } catch {
            report.add(.index(error), at: index)
            return Indexed()
        }
        var seen: Set<String> = []
        for entry in entries where !seen.insert(entry.record.id).inserted {
            report.add(.repeatedRecord, at: entry.record.id)
        }
        var indexed = Indexed(records: Dictionary(grouping: entries.map(\.record), by: \.target.source))
        guard let list = IndexedFiles(of: index) else {
            report.add(.listOfFilesLost, at: IndexedFiles.path(of: index))
            return indexed
        }
        indexed.files = Dictionary(list.files.map { ($0.source, $0.sha256) }, uniquingKeysWith: { first, _ in first })
        let now = IndexedFiles.written(in: corpus)
        let malformed = Set(report.findings.filter { $0.kind == .malformed }.map { $0.place.prefix { $0 != ":" } })
        for name in Set(now.keys).union(list.written.keys).sorted()
        where now[name] != list.written[name] && !malformed.contains(Substring(name)) {
            report.add(now[name] == nil ? .writtenGone : .writtenChanged, at: name)
        }
        return indexed
    }

    /// Holds every text that the index keeps against the digest that its records have of it.
    private func checkTexts(of entries: [QuoteIndex.Entry], in base: KnowledgeBase, _ report: inout Report) {
        var seen: Set<String> = []
        for target in entries.map(\.record.target) where seen.insert(target.textSha256).inserted {
            do throws(KnowledgeBaseError) {
                _ = try base.text(of: target)
            } catch {
                if case .index = error { report.add(.index(error), at: index) }
            }
        }
    }

    private func checkSpeakers(of summary: IndexSummary, _ report: inout Report) {
        for speaker in summary.speakers where speaker.listed && speaker.statements == 0 {
            report.add(.silentSpeaker(speaker.name), at: speaker.id)
        }
    }

    /// How a record differs from its article; nil where everything is in its place.
    private static func misfit(of record: QuoteRecord, sha256: String, in articles: [Article]) -> Finding.Misfit? {
        let target = record.target
        guard target.sourceSha256 == sha256 else { return .otherBytes(file: target.source) }
        guard let article = articles.first(where: { Digest.sha256(utf8: $0.text.string) == target.textSha256 }) else {
            return .otherText(file: target.source)
        }
        let text = article.text
        func stands(_ words: String, _ start: Int, _ end: Int) -> Bool {
            start >= 0 && start <= end && end <= text.count && text[TextSpan(start, end)].unicodeScalars.elementsEqual(words.unicodeScalars)
        }
        guard record.text == target.quote.exact, stands(record.text, target.start, target.end) else {
            return .words(file: target.source, start: target.start, end: target.end)
        }
        let before = target.quote.prefix.unicodeScalars.count
        let after = target.quote.suffix.unicodeScalars.count
        guard stands(target.quote.prefix, target.start - before, target.start), stands(target.quote.suffix, target.end, target.end + after)
        else { return .surroundings }
        if let cue = record.cue, !stands(cue.exact, cue.start, cue.end) { return .cue }
        if let mention = record.speaker?.mention, !stands(mention.exact, mention.start, mention.end) {
            return .mention
        }
        return nil
    }
}
