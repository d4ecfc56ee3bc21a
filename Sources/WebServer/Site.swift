import Corpus
import Messages
import Records
import Search
import Storage

/// The pages and the JSON answers over one knowledge base; it knows nothing of sockets.
struct Site: Sendable {
    let base: KnowledgeBase
    /// Whose files a quotation is held against.
    let corpus: CorpusFolder?
    let overview: Overview
    /// Told what only those can mend who run the server.
    private let notice: @Sendable (WebServerNotice) -> Void

    init(
        base: KnowledgeBase, corpus: CorpusFolder? = nil, notice: @escaping @Sendable (WebServerNotice) -> Void = { _ in }
    ) {
        self.base = base
        self.corpus = corpus
        self.notice = notice
        overview = Overview(of: base)
    }

    /// One address: where it is, which fields it takes, and what answers.
    struct Page: Sendable {
        let path: String
        let parameters: [WebQuery.Parameter]
        let answer: @Sendable (Site, WebQuery) throws(KnowledgeBaseError) -> WebAnswer
    }

    /// All there are. Every address takes a language; what narrows a list is taken where the list is.
    static let pages: [Page] = [
        Page(path: "/", parameters: WebQuery.Parameter.allCases) { site, query throws(KnowledgeBaseError) in try site.searchPage(query) },
        Page(path: "/arguments", parameters: [.stance, .aspect, .language]) { site, query throws(KnowledgeBaseError) in
            try site.argumentsPage(query)
        },
        Page(path: "/speakers", parameters: [.language]) { site, query throws(KnowledgeBaseError) in try site.speakersPage(query) },
        Page(path: "/statistics", parameters: [.language]) { site, query throws(KnowledgeBaseError) in try site.statisticsPage(query) },
        Page(path: "/statistics.svg", parameters: [.language]) { site, query throws(KnowledgeBaseError) in
            try site.statisticsPicture(query)
        },
        Page(path: "/quotations/{id}", parameters: [.language]) { site, query throws(KnowledgeBaseError) in try site.quotationPage(query) },
        Page(path: "/api/search", parameters: WebQuery.Parameter.allCases) { site, query throws(KnowledgeBaseError) in
            try site.searchJSON(query)
        },
        Page(path: "/api/arguments", parameters: [.stance, .aspect, .language]) { site, query throws(KnowledgeBaseError) in
            try site.argumentsJSON(query)
        },
        Page(path: "/api/speakers", parameters: [.language]) { site, query throws(KnowledgeBaseError) in try site.speakersJSON(query) },
        Page(path: "/api/quotations/{id}", parameters: [.language]) { site, query throws(KnowledgeBaseError) in
            try site.quotationJSON(query)
        },
    ]

    /// What a page says, or what is wrong with the request, in the form that its askers read.
    func answer(_ page: Page, _ request: WebRequest) -> WebAnswer {
        let query = WebQuery(id: request.id, accepted: request.accepted, request.fields, taking: page.parameters)
        if let mistake = query.mistake { return answer(mistake, at: page.path, query) }
        do {
            return try page.answer(self, query)
        } catch {
            return answer(.knowledgeBase(error), at: page.path, query)
        }
    }

    /// What is answered to a request for an address: only reading changes nothing, so only that is done.
    func answer(_ method: String, at path: String, _ request: WebRequest) -> WebAnswer {
        guard let (page, id) = Self.page(at: path) else { return answer(.missing, at: path, request.withoutFields) }
        var request = request
        request.id = id
        guard method == "GET" || method == "HEAD" else { return answer(.onlyRead, at: page.path, request.withoutFields) }
        return answer(page, request)
    }

    /// The page at a path, and what stands in the place of `{id}`.
    private static func page(at path: String) -> (Page, id: String?)? {
        let asked = path.split(separator: "/")
        for page in pages {
            let parts = page.path.split(separator: "/")
            guard parts.count == asked.count, zip(parts, asked).allSatisfy({ $0 == "{id}" || $0 == $1 }) else { continue }
            let id = zip(parts, asked).first { $0.0 == "{id}" }.map { String($0.1) }
            return (page, id.map { QueryString.decoded($0.utf8[...], plusIsSpace: false) ?? $0 })
        }
        return nil
    }

    private func answer(_ mistake: WebMistake, at path: String, _ query: WebQuery) -> WebAnswer {
        if mistake.status >= 500, case .knowledgeBase(let error) = mistake { notice(.cannotAnswer(error)) }
        guard path.hasPrefix("/api/") else { return mistakePage(mistake, path: path, query) }
        let words = MistakeWords(language: query.language, reader: .program, summary: base.summary).text(of: mistake)
        return .json(status: mistake.status) { $0.object { $0.member("error", words) } }
    }

    func searchJSON(_ query: WebQuery) throws(KnowledgeBaseError) -> WebAnswer {
        let answer = try base.search(query.search)
        return .json { json in
            json.object { json in
                json.member("statements", answer.statements)
                json.member("quotations", answer.quotations)
                json.arrayMember("results") { json in for hit in answer.hits { hit.record.write(to: &json) } }
                json.member("message", query.language.behindTheLast(query, of: answer))
            }
        }
    }

    func argumentsJSON(_ query: WebQuery) throws(KnowledgeBaseError) -> WebAnswer {
        let answers = try overview.arguments(stance: query.stance, aspect: query.aspect)
        return .json { json in json.array { json in for answer in answers { answer.write(to: &json) } } }
    }

    func speakersJSON(_ query: WebQuery) throws(KnowledgeBaseError) -> WebAnswer {
        .json { json in
            json.array { json in for speaker in base.summary.speakers { speaker.write(to: &json) } }
        }
    }

    func quotationJSON(_ query: WebQuery) throws(KnowledgeBaseError) -> WebAnswer {
        let (record, _) = try base.quotation(id: query.id ?? "")
        return .json { record.write(to: &$0) }
    }
}

/// What the server is asked, as it comes.
struct WebRequest: Sendable {
    /// The id in the address, where it has one.
    var id: String?
    /// The browser's `Accept-Language`.
    var accepted: String?
    /// What stands behind the `?`.
    var fields: QueryString

    /// Who asked in which language, where the address as a whole is wrong.
    var withoutFields: WebQuery {
        WebQuery(
            id: id, accepted: accepted, fields.keeping(WebQuery.Parameter.language.rawValue), taking: WebQuery.Parameter.allCases)
    }
}
