package import InvertedIndex
public import Records
public import Storage

/// The front door of the library: an index that `Rebuild` made, to be searched and read.
///
///     let base = try KnowledgeBase(index: "Corpus/.index")
///     let answer = try base.search(QuotationSearch(speaker: "Robin Li", stance: "open"))
///     for hit in answer.hits { print(hit.record.text) }
///
/// The types to know are `QuoteRecord`, `QuotationSearch`, `SearchAnswer` and `KnowledgeBaseError`. An open knowledge
/// base does not change: a rebuild meanwhile is seen by the next one that is opened.
public struct KnowledgeBase: Sendable {
    /// What the index says about itself as a whole.
    public let summary: IndexSummary
    package let lookup: SpeakerLookup
    package let reader: IndexReader
    package let path: String

    /// Opens the index in a folder.
    ///
    /// - Throws: `indexMissing` where there is none, `index` where it is damaged or of another version.
    public init(index path: String) throws(KnowledgeBaseError) {
        do {
            reader = try IndexReader(path: path)
        } catch {
            if case .missing = error { throw .indexMissing(path: path) }
            throw .index(path: path, problem: .reading(error))
        }
        guard let summary = IndexSummary(encoded: reader.userData) else {
            throw .index(path: path, problem: .summaryUnreadable)
        }
        guard summary.version == IndexSummary.currentVersion else {
            throw .index(path: path, problem: .otherVersion)
        }
        self.summary = summary
        lookup = SpeakerLookup(summary.table)
        self.path = path
    }

    /// The speakers with a name, namesakes each.
    ///
    /// - Throws: `unknownSpeaker` with suggestions where nobody has it, `ambiguousSpeaker` where it stands for several names.
    public func speakers(named name: String) throws(KnowledgeBaseError) -> [IndexSummary.SpeakerEntry] {
        switch lookup.find(name) {
        case .found(let speakers): return speakers
        case .ambiguous(let speakers): throw .ambiguousSpeaker(name, candidates: speakers.map(\.name))
        case .nobody: throw .unknownSpeaker(name, suggestions: lookup.suggestions(for: name))
        }
    }

    /// The speakers who are listed or printed under just this name, in any script; nobody where there are none. O(log names).
    public func speakers(called name: String) -> [IndexSummary.SpeakerEntry] { lookup.speakers(named: name) }

    /// A quotation and the paragraph that it stands in.
    ///
    /// - Parameter id: its id, or a beginning that no other id has.
    public func quotation(id: String) throws(KnowledgeBaseError) -> (record: QuoteRecord, context: String) {
        let found: [[UInt8]]
        do {
            found = id.isEmpty ? [] : try reader.documents(withIDPrefix: id, limit: 2)
        } catch {
            throw .index(path: path, problem: .reading(error))
        }
        guard found.count == 1, let bytes = found.first else {
            throw found.isEmpty ? .unknownQuotation(id: id) : .ambiguousQuotation(id: id)
        }
        let entry = try QuoteIndex.entry(from: bytes, path: path)
        return (entry.record, entry.context)
    }
}
