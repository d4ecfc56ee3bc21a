import InvertedIndex
public import Records
public import Storage

extension KnowledgeBase {
    /// Every quotation that a search finds, each occurrence of a statement for itself, newest first where there are no words
    /// to rank by; `offset` and `limit` of the search are not used.
    ///
    /// - Parameter body: takes the record and how many there are in all.
    public func forEachQuotation(
        matching search: QuotationSearch, _ body: (_ record: QuoteRecord, _ total: Int) throws(KnowledgeBaseError) -> Void
    ) throws(KnowledgeBaseError) {
        try forEachEntry(try query(of: search), order: search.firstOccurrence) {
            entry, _, total throws(KnowledgeBaseError) in try body(entry.record, total)
        }
    }

    /// How many quotations a search finds.
    public func count(of search: QuotationSearch) throws(KnowledgeBaseError) -> Int {
        try rank(SearchRequest(query: try query(of: search), limit: 0)).total
    }
}
