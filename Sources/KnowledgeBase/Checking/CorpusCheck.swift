import Articles
import FoundationEssentials
import InvertedIndex
import Quotations

/// Something that `check` found, with what mends it.
public struct Finding: Sendable, Hashable {
    /// What kind of thing it is.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// A file that people write cannot be read.
        case malformed
        /// A saved file gives no article.
        case unreadable
        /// Two saved files have the same bytes.
        case sameBytes = "same-bytes"
        /// A file is in the corpus and not in the index.
        case notIndexed = "not-indexed"
        /// A file is in the index and not in the corpus, or not as it was.
        case changed
        /// A record's words do not stand where it says.
        case slice
        /// Two things have one id.
        case duplicateId = "duplicate-id"
        /// A correction whose words are gone.
        case orphanedCorrection = "orphaned-correction"
        /// A listed speaker who is never found.
        case silentSpeaker = "silent-speaker"
        /// The index is missing or damaged.
        case index
    }

    /// What kind of thing it is.
    public var kind: Kind
    /// Where: a file, a record's id, a speaker's id.
    public var place: String
    /// What is wrong.
    public var problem: String
    /// What to do about it.
    public var mend: String

    /// Whether it only may be wrong: a speaker who is listed and has not spoken yet.
    public var isNote: Bool { kind == .silentSpeaker }

    /// Writes the finding as a JSON object.
    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("kind", kind.rawValue)
            json.member("level", isNote ? "note" : "problem")
            json.member("place", place)
            json.member("problem", problem)
            json.member("mend", mend)
        }
    }
}

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
    }

    private static let rebuild = "run `debatekb rebuild`"

    /// Reads everything; what is wrong is in the report.
    ///
    /// - Throws: `file` where the corpus cannot be read at all, `interrupted` where the task is cancelled.
    public func run(progress: (_ done: Int, _ total: Int) -> Void) throws(KnowledgeBaseError) -> Report {
        var report = Report()
        checkKnowledge(&report)
        let entries = indexEntries(&report)
        let bySource = Dictionary(grouping: entries.map(\.record), by: \.target.source)
        let corrections = corrections(&report)
        let retrievals = retrievals(&report)
        let listed = IndexedFiles(of: index).map { list in
            Dictionary(list.files.map { ($0.source, $0.sha256) }, uniquingKeysWith: { first, _ in first })
        }
        let application = CorrectionApplication(corrections)
        var articles: [IngestedArticle] = []
        var firstWith: [String: String] = [:]
        let sources = try corpus.articleFiles()
        for (i, source) in sources.enumerated() {
            guard !Task.isCancelled else { throw .interrupted }
            progress(i, sources.count)
            report.files += 1
            let file: (bytes: [UInt8], articles: [Article])
            do {
                let bytes = try SourceFile.bytes(at: corpus.path + "/" + source)
                let charset = retrievals[Digest.sha256(bytes)]?.charset
                file = (bytes, try ArticleReader().articles(in: bytes, path: source, charset: charset))
            } catch {
                report.findings.append(
                    Finding(kind: .unreadable, place: source, problem: error.description, mend: "save the page again, or remove the file"))
                continue
            }
            let sha256 = Digest.sha256(file.bytes)
            if let first = firstWith.updateValue(source, forKey: sha256) {
                report.findings.append(
                    Finding(kind: .sameBytes, place: source, problem: "has the same bytes as \(first)", mend: "remove one of the two"))
            }
            if let listed {
                switch listed[source] {
                case nil:
                    report.findings.append(
                        Finding(kind: .notIndexed, place: source, problem: "is not in the index", mend: Self.rebuild))
                case let known? where known != sha256:
                    report.findings.append(
                        Finding(kind: .changed, place: source, problem: "has changed since it was indexed", mend: Self.rebuild))
                default: break
                }
            }
            for record in bySource[source] ?? [] {
                report.records += 1
                if let problem = Self.problem(of: record, sha256: sha256, in: file.articles) {
                    report.findings.append(Finding(kind: .slice, place: record.id, problem: problem, mend: Self.rebuild))
                }
            }
            for (ordinal, article) in file.articles.enumerated() {
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
        for source in bySource.keys.sorted() where !present.contains(source) {
            report.findings.append(
                Finding(
                    kind: .changed, place: source, problem: "is in the index and not in the corpus",
                    mend: "put it back, or \(Self.rebuild)"))
        }
        for orphan in application.apply(to: &articles) {
            report.findings.append(
                Finding(
                    kind: .orphanedCorrection, place: orphan.correction.id,
                    problem: orphan.reason + ": “\(orphan.correction.target.exact)”",
                    mend: "put the article back, or correct the quotation anew and remove this line of corrections.jsonl"))
        }
        return report
    }

    private func checkKnowledge(_ report: inout Report) {
        do throws(KnowledgeBaseError) {
            _ = try corpus.debate()
            _ = try corpus.directory()
        } catch {
            report.findings.append(
                Finding(kind: .malformed, place: corpus.path, problem: error.description, mend: "mend the file, then \(Self.rebuild)"))
        }
    }

    /// All records of the index, once every checksum of it holds.
    private func indexEntries(_ report: inout Report) -> [QuoteIndex.Entry] {
        do throws(KnowledgeBaseError) {
            let base = try KnowledgeBase(index: index)
            do {
                try base.reader.check()
            } catch {
                throw KnowledgeBaseError.index(path: index, reason: "\(error)")
            }
            if base.summary.normalisation != Article.normalisationVersion {
                let known = base.summary.normalisation > 0 ? "version \(base.summary.normalisation)" : "an earlier version"
                report.findings.append(
                    Finding(
                        kind: .changed, place: index,
                        problem: "its texts were normalised by \(known), this program does so by version \(Article.normalisationVersion)",
                        mend: Self.rebuild))
            }
            let entries = try base.everyEntry()
            var seen: Set<String> = []
            for entry in entries where !seen.insert(entry.record.id).inserted {
                report.findings.append(
                    Finding(kind: .duplicateId, place: entry.record.id, problem: "two records have this id", mend: Self.rebuild))
            }
            for speaker in base.summary.speakers where speaker.listed && speaker.statements == 0 {
                report.findings.append(
                    Finding(
                        kind: .silentSpeaker, place: speaker.id, problem: "\(speaker.name) is listed and never found",
                        mend: "add an alias as the articles print it, or leave it for articles to come"))
            }
            return entries
        } catch {
            report.findings.append(Finding(kind: .index, place: index, problem: error.description, mend: Self.rebuild))
            return []
        }
    }

    private func corrections(_ report: inout Report) -> [Correction] {
        do throws(KnowledgeBaseError) {
            let corrections = try CorrectionsFile(path: corpus.correctionsFile).read()
            var seen: Set<String> = []
            for correction in corrections where !seen.insert(correction.id).inserted {
                report.findings.append(
                    Finding(
                        kind: .duplicateId, place: correction.id, problem: "two corrections have this id",
                        mend: "remove one of the two lines of corrections.jsonl"))
            }
            return corrections
        } catch {
            report.findings.append(
                Finding(kind: .malformed, place: corpus.correctionsFile, problem: error.description, mend: "mend or remove the line"))
            return []
        }
    }

    private func retrievals(_ report: inout Report) -> [String: Retrieval] {
        do throws(KnowledgeBaseError) {
            return try corpus.retrievals()
        } catch {
            report.findings.append(
                Finding(
                    kind: .malformed, place: corpus.path + "/retrievals.jsonl", problem: error.description, mend: "mend or remove the line")
            )
            return [:]
        }
    }

    /// How a record differs from its article; nil where everything is in its place.
    private static func problem(of record: QuoteRecord, sha256: String, in articles: [Article]) -> String? {
        let target = record.target
        guard target.sourceSha256 == sha256 else { return "\(target.source) has other bytes now" }
        guard let article = articles.first(where: { Digest.sha256(Array($0.text.string.utf8)) == target.textSha256 }) else {
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
