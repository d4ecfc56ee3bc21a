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

        mutating func add(_ kind: Finding.Kind, _ place: String, _ problem: String, mend: String = Finding.rebuild) {
            findings.append(Finding(kind: kind, place: place, problem: problem, mend: mend))
        }
    }

    /// Reads everything; what is wrong is in the report.
    ///
    /// - Throws: `file` where the corpus cannot be read at all, `interrupted` where the task is cancelled.
    public func run(progress: (_ done: Int, _ total: Int) -> Void) throws(KnowledgeBaseError) -> Report {
        var report = Report()
        report.findings += corpus.written().mistakes.map(Finding.init)
        let sources = try corpus.articleFiles()
        for remains in try CorpusPlacement.remains(in: corpus) {
            report.add(
                .leftover, remains, "is half of a page, left by an addition that was killed",
                mend: "remove it; the next `debatekb add` does so too")
        }
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
                report.findings.append(Finding(error, in: source))
                continue
            }
            if let first = firstWith.updateValue(source, forKey: sha256) {
                report.add(.sameBytes, source, "has the same bytes as \(first)", mend: "remove one of the two")
            }
            if let files = indexed.files {
                if let known = files[source] {
                    if known != sha256 { report.add(.changed, source, "has changed since it was indexed") }
                } else {
                    report.add(.notIndexed, source, "is not in the index")
                }
            }
            for record in indexed.records[source] ?? [] {
                report.records += 1
                if let problem = Self.problem(of: record, sha256: sha256, in: read) { report.add(.slice, record.id, problem) }
            }
            for (ordinal, article) in read.enumerated() {
                let provenance = RecordBuilder.Provenance(source: source, sourceSha256: sha256, ordinal: ordinal)
                let reference = RecordBuilder.reference(to: article, from: provenance)
                guard application.concerns(reference, source: source) else { continue }
                articles.append(
                    IngestedArticle(
                        source: source, sourceSha256: sha256, reference: reference, sketch: [], text: article.text.string, records: [],
                        contexts: []))
            }
        }
        let present = Set(sources)
        for source in indexed.records.keys.sorted() where !present.contains(source) {
            report.add(.changed, source, "is in the index and not in the corpus", mend: "put it back, or \(Finding.rebuild)")
        }
        for orphan in application.apply(to: &articles) {
            report.add(
                .orphanedCorrection, orphan.correction.id, orphan.reason + ": “\(orphan.correction.target.exact)”",
                mend: "put the article back, or correct the quotation anew and remove this line of corrections.jsonl")
        }
        return report
    }

    private func corrections(_ report: inout Report) -> [Correction] {
        let corrections = lines(of: CorrectionsFile(path: corpus.correctionsFile).file, &report)
        var seen: Set<String> = []
        for correction in corrections where !seen.insert(correction.id).inserted {
            report.add(
                .duplicateId, correction.id, "two corrections have this id", mend: "remove one of the two lines of corrections.jsonl")
        }
        return corrections
    }

    private func lines<Line: Codable & Sendable>(of file: JSONLinesFile<Line>, _ report: inout Report) -> [Line] {
        let name = String(file.path.split(separator: "/").last ?? "")
        do throws(KnowledgeBaseError) {
            let (lines, unreadable) = try file.readAll()
            for number in unreadable {
                report.add(.malformed, "\(name):\(number)", "this line is no \(file.what)", mend: "mend or remove the line")
            }
            return lines
        } catch {
            report.findings.append(Finding(error, in: name))
            return []
        }
    }
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
                throw KnowledgeBaseError.index(path: index, reason: "\(error)")
            }
            if base.summary.normalisation != Article.normalisationVersion {
                let known = base.summary.normalisation > 0 ? "version \(base.summary.normalisation)" : "an earlier version"
                report.add(
                    .changed, index,
                    "its texts were normalised by \(known), this program does so by version \(Article.normalisationVersion)")
            }
            entries = try base.everyEntry()
            let known = Set(entries.map(\.record.target.source))
            guard known.isEmpty || sources.isEmpty || !known.isDisjoint(with: sources) else {
                report.add(.index, index, "was made from another corpus: none of its \(known.count) files is here")
                return Indexed()
            }
            checkTexts(of: entries, in: base, &report)
            checkSpeakers(of: base.summary, &report)
        } catch {
            if case .index(_, let reason) = error {
                report.add(.index, index, reason)
            } else {
                report.add(.index, index, error.description)
            }
            return Indexed()
        }
        var seen: Set<String> = []
        for entry in entries where !seen.insert(entry.record.id).inserted {
            report.add(.duplicateId, entry.record.id, "two records have this id")
        }
        var indexed = Indexed(records: Dictionary(grouping: entries.map(\.record), by: \.target.source))
        guard let list = IndexedFiles(of: index) else {
            report.add(
                .index, IndexedFiles.path(of: index), "is missing, damaged or of another index, so that nothing tells what has changed")
            return indexed
        }
        indexed.files = Dictionary(list.files.map { ($0.source, $0.sha256) }, uniquingKeysWith: { first, _ in first })
        let now = IndexedFiles.written(in: corpus)
        let malformed = Set(report.findings.filter { $0.kind == .malformed }.map { $0.place.prefix { $0 != ":" } })
        for name in Set(now.keys).union(list.written.keys).sorted()
        where now[name] != list.written[name] && !malformed.contains(Substring(name)) {
            report.add(
                .changed, name,
                now[name] == nil ? "was there when the index was made and is gone" : "has changed since the index was made")
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
                if case .index(_, let reason) = error { report.add(.index, index, reason) }
            }
        }
    }

    private func checkSpeakers(of summary: IndexSummary, _ report: inout Report) {
        for speaker in summary.speakers where speaker.listed && speaker.statements == 0 {
            report.add(
                .silentSpeaker, speaker.id, "\(speaker.name) is listed and never found",
                mend: "add an alias as the articles print it, or leave it for articles to come")
        }
    }

    /// How a record differs from its article; nil where everything is in its place.
    private static func problem(of record: QuoteRecord, sha256: String, in articles: [Article]) -> String? {
        let target = record.target
        guard target.sourceSha256 == sha256 else { return "\(target.source) has other bytes now" }
        guard let article = articles.first(where: { Digest.sha256(utf8: $0.text.string) == target.textSha256 }) else {
            return "the text of \(target.source) is read in another way now"
        }
        let text = article.text
        func stands(_ words: String, _ start: Int, _ end: Int) -> Bool {
            start >= 0 && start <= end && end <= text.count && text[TextSpan(start, end)].unicodeScalars.elementsEqual(words.unicodeScalars)
        }
        guard record.text == target.quote.exact, stands(record.text, target.start, target.end) else {
            return "its words do not stand at \(target.start)–\(target.end) of \(target.source)"
        }
        let before = target.quote.prefix.unicodeScalars.count
        let after = target.quote.suffix.unicodeScalars.count
        guard stands(target.quote.prefix, target.start - before, target.start), stands(target.quote.suffix, target.end, target.end + after)
        else { return "what stands around its words is not what the record says" }
        if let cue = record.cue, !stands(cue.exact, cue.start, cue.end) { return "its cue does not stand where it says" }
        if let mention = record.speaker?.mention, !stands(mention.exact, mention.start, mention.end) {
            return "its speaker's mention does not stand where it says"
        }
        return nil
    }
}
