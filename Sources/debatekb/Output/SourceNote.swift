import Corpus
import Messages
import Records

/// What a person must know about the file that a quotation was read from before they cite it.
enum SourceNote {
    /// Nil where the file is as it was.
    ///
    /// - Parameter corpus: nil where none is known.
    static func text(of record: QuoteRecord, in corpus: CorpusFolder?) -> String? {
        guard let corpus else { return Catalogue.sourceNotChecked.text }
        let file = "\(corpus.path)/\(record.target.source)"
        return switch corpus.state(of: record) {
        case .unchanged: nil
        case .changed: Catalogue.sourceChanged(file)
        case .gone: Catalogue.sourceGone(file)
        case .unreadable(let problem): Catalogue.sourceUnreadable(file, problem.text(in: .current))
        }
    }
}
