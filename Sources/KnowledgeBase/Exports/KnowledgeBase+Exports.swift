import InvertedIndex

extension KnowledgeBase {
    /// Every quotation that a search finds, each occurrence of a statement for itself, newest first where there are no words
    /// to rank by; `offset` and `limit` of the search are not used.
    ///
    /// Records are read in batches, so that memory stays bounded whatever the index holds.
    ///
    /// - Parameter body: takes the record and how many there are in all.
    public func forEachQuotation(
        matching search: QuotationSearch, _ body: (_ record: QuoteRecord, _ total: Int) throws(KnowledgeBaseError) -> Void
    ) throws(KnowledgeBaseError) {
        let query = try query(of: search)
        let batch = 1 << 16
        var offset = 0
        while true {
            let results = try run(
                SearchRequest(query: query, offset: offset, limit: batch, order: search.order == .date ? .date : .relevance))
            for hit in results.hits { try body(try QuoteIndex.entry(from: hit.stored, path: path).record, results.total) }
            offset += results.hits.count
            if results.hits.isEmpty || offset >= results.total { return }
        }
    }

    /// How many quotations a search finds.
    public func count(of search: QuotationSearch) throws(KnowledgeBaseError) -> Int {
        try run(SearchRequest(query: try query(of: search), limit: 0)).total
    }
}
