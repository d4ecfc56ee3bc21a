public struct KnowledgeBase: Sendable {
    public let summary: IndexSummary
    public init(index: String) throws(KnowledgeBaseError) { throw .indexMissing(path: index) }
    public func search(_ search: QuotationSearch) throws(KnowledgeBaseError) -> SearchAnswer {
        throw .indexMissing(path: "")
    }
    public func arguments(stance: String?, aspect: String?) throws(KnowledgeBaseError) -> [KeyPointAnswer] { [] }
    public func speakers(named name: String) throws(KnowledgeBaseError) -> [IndexSummary.SpeakerEntry] { [] }
    public func quotation(id: String) throws(KnowledgeBaseError) -> (QuoteRecord, context: String) {
        throw .indexMissing(path: "")
    }
}
