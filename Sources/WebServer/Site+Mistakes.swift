import Messages
import Search
import Storage

extension Site {
    /// What is wrong with a request, in the frame of the other pages, with the ways that lead on.
    func mistakePage(_ mistake: WebMistake, path: String, _ query: WebQuery) -> WebAnswer {
        let language = query.language
        let title = language.say(.mistake)
        let words = MistakeWords(language: language, reader: .visitor, summary: base.summary)
        let body = HTML.all([
            HTML.element("h1") { HTML.text(title) },
            HTML.element("p", ["class": "mistake"]) { HTML.text(words.text(of: mistake)) },
            marked(mistake),
            HTML.element("p", ["class": "ways"]) {
                ways(from: mistake, query).map { way in
                    HTML.all([HTML.element("a", ["href": way.address]) { HTML.text(way.text) }, HTML.text(" ")])
                }
            },
        ])
        let own = path.contains("{") || mistake == .missing ? "/" : path
        return .page(shell(title: title, path: own, query: query, body: body), status: mistake.status)
    }

    /// The query with its mistake marked.
    private func marked(_ mistake: WebMistake) -> HTML {
        guard case .knowledgeBase(.query(let query, let position, _)) = mistake else { return .all([]) }
        return HTML.element("pre") { HTML.text(KnowledgeBaseError.marked(query, at: position)) }
    }

    /// Where who asked so wants to go: to the people who are probably meant, or to where there is something.
    private func ways(from mistake: WebMistake, _ query: WebQuery) -> [(text: String, address: String)] {
        let search = (query.language.say(.search), query.address("/"))
        guard case .knowledgeBase(let error) = mistake else { return mistake == .missing ? [search] : [] }
        switch error {
        case .unknownSpeaker(_, let names) where !names.isEmpty, .ambiguousSpeaker(_, let names):
            return names.map { ($0, query.address("/", [.speaker: $0])) }
        case .unknownSpeaker: return [(query.language.say(.speakers), query.address("/speakers"))]
        case .unknownQuotation, .ambiguousQuotation, .unknownArticle: return [search]
        default: return []
        }
    }
}
