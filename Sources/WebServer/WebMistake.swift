import Storage

/// What is wrong with a request, or why the server cannot answer it: every case that a page or a program can get.
enum WebMistake: Error, Sendable, Hashable {
    /// An address has a field that it does not take.
    case unknownParameter(String, known: [WebQuery.Parameter])
    /// A field stands twice.
    case repeatedParameter(WebQuery.Parameter)
    /// The bytes of a value are no text.
    case notUTF8(WebQuery.Parameter)
    /// A value is no number within its range; without an upper end there is none.
    case wrongNumber(String, of: WebQuery.Parameter, from: Int, to: Int?)
    /// The pages do not speak this language.
    case unknownLanguage(String)
    /// Nothing is at the address.
    case missing
    /// Somebody wants to change something.
    case onlyRead
    /// Somebody calls this machine by another name than its own.
    case otherHost
    /// What the knowledge base says.
    case knowledgeBase(KnowledgeBaseError)

    /// The status of HTTP.
    var status: Int {
        switch self {
        case .unknownParameter, .repeatedParameter, .notUTF8, .wrongNumber, .unknownLanguage: 400
        case .missing: 404
        case .onlyRead: 405
        case .otherHost: 421
        case .knowledgeBase(let error):
            switch error {
            case .unknownQuotation, .ambiguousQuotation, .unknownArticle: 404
            case .query, .unknownSpeaker, .ambiguousSpeaker, .unknownValue, .unknownDate, .unknownConfidence: 400
            case .corpusMissing, .corpusNotFound, .noArticles, .file, .unwritable, .articleMissing, .malformed, .mistakes, .indexMissing,
                .index, .emptyValue, .unknownSaidDate, .interrupted:
                500
            }
        }
    }
}
