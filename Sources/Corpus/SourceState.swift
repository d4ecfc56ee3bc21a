public import Records
public import Storage

/// Whether the file that a quotation was read from is still as it was read.
///
/// It is the file that is known by its digest. Where it holds several articles, as feeds and archives do, a change anywhere in it
/// shows, and only a rebuild tells whether the quotation's own article is concerned.
public enum SourceState: Sendable, Hashable {
    /// The file has the digest that the record gives.
    case unchanged
    /// It has other bytes.
    case changed
    /// It is not in the corpus.
    case gone
    /// It is there and cannot be read.
    case unreadable(FileProblem)
}

extension CorpusFolder {
    /// How the file of a quotation is now. O(bytes of that one file).
    public func state(of record: QuoteRecord) -> SourceState {
        guard hasFile(record.target.source) else { return .gone }
        do throws(KnowledgeBaseError) {
            return try Digest.sha256(ofFile: path + "/" + record.target.source) == record.target.sourceSha256 ? .unchanged : .changed
        } catch {
            guard case .file(_, let problem) = error else { return .unreadable(.contentsUnreadable) }
            return .unreadable(problem)
        }
    }
}
