import Articles
import Stances
import Quotations
struct DebateError: Error { var description: String }
extension Debate { func validate() throws(DebateError) {} }
extension ArticleError { var description: String { "\(self)" } }
struct QuoteIndex {
    let path: String
    struct Entry { var record: QuoteRecord; var context: String }
    func replace(with entries: [Entry], summary: IndexSummary, jobs: Int) throws(KnowledgeBaseError) {}
}
